// Test oracle: all rows of all systems.
// Rows come from FACTS only.
import type { OracleRow } from './format.ts'
import { apple } from './apple.ts'
import { bochs } from './bochs.ts'
import { docker } from './docker.ts'
import { dockerInVm } from './docker-in-vm.ts'
import { esxi } from './esxi.ts'
import { esxi2006 } from './esxi-2006.ts'
import { exits } from './exits.ts'
import { firecracker } from './firecracker.ts'
import { gvisor } from './gvisor.ts'
import { hypervEmulated } from './hyperv-emulated.ts'
import { hypervSynthetic } from './hyperv-synthetic.ts'
import { kvmIde } from './kvm-ide.ts'
import { kvmVhost } from './kvm-vhost.ts'
import { kvmVirtio } from './kvm-virtio.ts'
import { nested } from './nested.ts'
import { openvz } from './openvz.ts'
import { privileged } from './privileged.ts'
import { qemuTcg } from './qemu-tcg.ts'
import { rosetta } from './rosetta.ts'
import { virtualPc } from './virtual-pc.ts'
import { virtualbox } from './virtualbox.ts'
import { wine } from './wine.ts'
import { wineInVm } from './wine-in-vm.ts'
import { wsl1 } from './wsl1.ts'
import { wsl2 } from './wsl2.ts'
import { xenHvm } from './xen-hvm.ts'
import { xenPv } from './xen-pv.ts'
import { xenPvh } from './xen-pvh.ts'

export const oracle: readonly OracleRow[] = [
  ...bochs, ...qemuTcg, ...wine, ...rosetta, ...wsl1, ...gvisor, ...openvz, ...docker,
  ...esxi, ...esxi2006, ...xenPv, ...xenPvh, ...xenHvm, ...hypervSynthetic, ...hypervEmulated, ...wsl2,
  ...virtualbox, ...virtualPc, ...kvmIde, ...kvmVirtio, ...kvmVhost, ...firecracker, ...apple,
  ...privileged, ...exits, ...nested, ...dockerInVm, ...wineInVm,
]
