// The block device of the guest `ports`: sectors whose bytes are a formula, so every machine gives the same ones.
// Sources of the two ways: an ATA controller's ports, and a virtio ring with one notification, both much simplified.

/** The machine's memory, as a device sees it. */
export interface DeviceMemory {
  readonly read: (address: number, length: number) => Uint8Array
  readonly write: (address: number, bytes: Uint8Array) => void
}

export interface BlockDevice {
  /** True where the port is one of its own. */
  readonly out: (port: number, value: number, memory: DeviceMemory) => boolean
  /** Undefined where the port is not one of its own. */
  readonly in: (port: number) => number | undefined
}

const ports = { data: 0x600, count: 0x602, lba: 0x603, drive: 0x606, command: 0x607, notify: 0x610 }

const ready = 0x58
const endOfRing = 0xffffffff
/** {u32 sector, u32 address, u16 length, u16 status} */
const descriptorBytes = 12
const statusAt = 10
/** A ring without an end would keep the machine for ever. */
const longestRing = 64

/** The byte at an index (0–511) of a sector, 0–255: computed, so that the guest's checksum can be foretold. */
export const sectorByte = (sector: number, index: number): number => (sector * 31 + index * 7) & 0xff

/** The device in its first state: read byte by byte through ports, or sector by sector through a ring in memory with one notification. */
export const blockDevice = (): BlockDevice => {
  let sector = 0
  let position = 0
  return {
    out: (port, value, memory) => {
      if (port >= ports.lba && port < ports.drive) {
        const shift = (port - ports.lba) * 8
        sector = (sector & ~(0xff << shift)) | ((value & 0xff) << shift)
      } else if (port === ports.command) position = 0
      else if (port === ports.notify) serveRing(value, memory)
      else return port === ports.count || port === ports.drive
      return true
    },
    in: (port) => {
      if (port === ports.command) return ready
      if (port !== ports.data) return undefined
      const word = sectorByte(sector, position) | (sectorByte(sector, position + 1) << 8)
      position += 2
      return word
    },
  }
}

const serveRing = (ring: number, memory: DeviceMemory): void => {
  for (let index = 0; index < longestRing; index++) {
    const at = ring + index * descriptorBytes
    const view = new DataView(memory.read(at, descriptorBytes).slice().buffer)
    const sector = view.getUint32(0, true)
    if (sector === endOfRing) return
    memory.write(view.getUint32(4, true), Uint8Array.from({ length: view.getUint16(8, true) }, (_, byte) => sectorByte(sector, byte)))
    memory.write(at + statusAt, Uint8Array.of(1, 0))
  }
}
