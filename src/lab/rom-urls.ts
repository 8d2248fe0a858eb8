// Where the ROMs are served from. Never inlined: a data: address is not one that a worker may fetch.
import hello from './guests/hello.bin?url&no-inline'
import mmio from './guests/mmio.bin?url&no-inline'
import ports from './guests/ports.bin?url&no-inline'
import sensitive from './guests/sensitive.bin?url&no-inline'
import speed from './guests/speed.bin?url&no-inline'
import traps from './guests/traps.bin?url&no-inline'
import type { RomId } from '../model/lab/guests.ts'

export const romUrls: Readonly<Record<RomId, string>> = { hello, mmio, ports, sensitive, speed, traps }
