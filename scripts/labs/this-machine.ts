// What may be told of the machine that something was measured on: its class, never its name.
import { existsSync, readFileSync } from 'node:fs'
import { cpus, release } from 'node:os'
import type { Transcript } from '../../src/model/transcript.ts'

/** Without what its builder put behind the numbers. */
export const kernelVersion = (): string => /^[\d.]+/.exec(release())?.[0] ?? ''

/** The module that runs guests; 'kvm' where it cannot be told. */
export const kvmModule = (): string => ['kvm_intel', 'kvm_amd', 'kvm_pvm'].find((module) => existsSync(`/sys/module/${module}`)) ?? 'kvm'

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')

export const thisMachine = (): Transcript['machine'] => ({
  kind: /^flags\s*:.*\bhypervisor\b/m.test(read('/proc/cpuinfo')) ? 'virtual' : 'physical',
  system: /^PRETTY_NAME="(\D+\d+)/m.exec(read('/etc/os-release'))?.[1]?.replace('GNU/Linux ', '') ?? 'Linux',
  kernel: kernelVersion(),
  cpu: cpus()[0]?.model ?? '',
  ...(existsSync('/dev/kvm') && { kvm: kvmModule() }),
})
