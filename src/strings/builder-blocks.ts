// Names of the builder's blocks: as the palette lists them, and in the case forms that sentences need.
import { blockIds, groupOf, type BlockGroup, type BlockId } from '../model/builder/blocks.ts'
import { itemById, type Draft } from '../model/builder/item.ts'
import type { LayerId } from '../model/layers.ts'
import type { NameForms, Names } from './forms.ts'

export const groupTitles: Readonly<Record<BlockGroup, string>> = {
  kernel: 'Tuumad',
  program: 'Programmid',
  container: 'Konteineri piirid',
  compatibility: 'Ühilduvuskihid',
  emulator: 'Emulaatorid',
  hypervisor: 'Hüperviisorid',
  module: 'Moodulid ja draiverid',
  vmm: 'Virtuaalmasina monitorid',
  control: 'Haldusdomeenid',
}

/** What a block is, beside its name, where the name does not say it. */
const kinds: Readonly<Record<BlockGroup, string>> = {
  kernel: '', program: '', container: 'konteiner', compatibility: 'ühilduvuskiht', emulator: 'emulaator',
  hypervisor: 'hüperviisor', module: 'moodul', vmm: 'virtuaalmasina monitor', control: 'haldusdomeen',
}

/** What kind of thing a block is, in a word; empty where its name says it. */
export const blockKind = (block: BlockId): string => {
  const group = groupOf(block)
  return group === 'hardware' || blockTitle(block).toLowerCase().includes(kinds[group]) ? '' : kinds[group]
}

/** nimetav, omastav, osastav, alaleütlev; then the label of the picture, where it should say more. */
const forms = (nominative: string, genitive: string, partitive: string, allative: string, label?: string): NameForms =>
  ({ ...(label !== undefined && { label }), nominative, genitive, partitive, allative })

const kernel = (system: string): NameForms => forms(`${system} tuum`, `${system} tuuma`, `${system} tuuma`, `${system} tuumale`)
const program = (system: string): NameForms => forms(`${system} programm`, `${system} programmi`, `${system} programmi`, `${system} programmile`)
const module = (file: string): NameForms => forms(`moodul ${file}`, `mooduli ${file}`, `moodulit ${file}`, `moodulile ${file}`, file)

export const blockForms: Readonly<Record<BlockId, NameForms>> = {
  hardware: forms('riistvara', 'riistvara', 'riistvara', 'riistvarale'),
  linux: kernel('Linuxi'),
  windows: kernel('Windowsi'),
  macos: kernel('macOS-i'),
  'control-linux': forms('dom0 tuum', 'dom0 tuuma', 'dom0 tuuma', 'dom0 tuumale', 'dom0 (Linux)'),
  'control-windows': forms('juurpartitsiooni Windowsi tuum', 'juurpartitsiooni Windowsi tuuma', 'juurpartitsiooni Windowsi tuuma', 'juurpartitsiooni Windowsi tuumale', 'juurpartitsioon (Windows)'),
  'linux-program': program('Linuxi'),
  'windows-program': program('Windowsi'),
  'macos-program': program('macOS-i'),
  docker: forms('Dockeri konteineri piir', 'Dockeri konteineri piiri', 'Dockeri konteineri piiri', 'Dockeri konteineri piirile', 'Dockeri piir'),
  openvz: forms('OpenVZ konteineri piir', 'OpenVZ konteineri piiri', 'OpenVZ konteineri piiri', 'OpenVZ konteineri piirile', 'OpenVZ piir'),
  boundary: forms('nimeruumide piir', 'nimeruumide piiri', 'nimeruumide piiri', 'nimeruumide piirile'),
  wine: forms('WINE', 'WINE-i', 'WINE-i', 'WINE-ile'),
  lxcore: forms('lxcore', 'lxcore\'i', 'lxcore\'it', 'lxcore\'ile', 'lxcore.sys'),
  sentry: forms('Sentry', 'Sentry', 'Sentryt', 'Sentryle', 'Sentry (gVisor)'),
  'qemu-tcg': forms('emulaator QEMU', 'emulaatori QEMU', 'emulaatorit QEMU', 'emulaatorile QEMU', 'QEMU (emulaator)'),
  bochs: forms('Bochs', 'Bochsi', 'Bochsi', 'Bochsile'),
  'qemu-user': forms('programmitõlkija QEMU', 'programmitõlkija QEMU', 'programmitõlkijat QEMU', 'programmitõlkijale QEMU', 'QEMU (üks programm)'),
  rosetta: forms('Rosetta', 'Rosetta', 'Rosettat', 'Rosettale'),
  kvm: forms('KVM', 'KVM-i', 'KVM-i', 'KVM-ile', 'KVM (kvm.ko)'),
  xen: forms('Xen', 'Xeni', 'Xeni', 'Xenile'),
  hyperv: forms('Hyper-V hüperviisor', 'Hyper-V hüperviisori', 'Hyper-V hüperviisorit', 'Hyper-V hüperviisorile'),
  vmkernel: forms('VMkernel', 'VMkerneli', 'VMkernelit', 'VMkernelile', 'VMkernel (ESXi)'),
  vmm: forms('VMM', 'VMM-i', 'VMM-i', 'VMM-ile'),
  vmmr0: forms('VMMR0', 'VMMR0', 'VMMR0-i', 'VMMR0-le', 'VMMR0 (VirtualBox)'),
  'virtual-pc': forms('Virtual PC VMM', 'Virtual PC VMM-i', 'Virtual PC VMM-i', 'Virtual PC VMM-ile'),
  'apple-hv': forms('macOS-i hüperviisor', 'macOS-i hüperviisori', 'macOS-i hüperviisorit', 'macOS-i hüperviisorile'),
  'kvm-intel': module('kvm-intel.ko'),
  'kvm-amd': module('kvm-amd.ko'),
  vhost: forms('moodul vhost_net', 'mooduli vhost_net', 'moodulit vhost_net', 'moodulile vhost_net', 'vhost'),
  vboxdrv: forms('draiver vboxdrv', 'draiveri vboxdrv', 'draiverit vboxdrv', 'draiverile vboxdrv', 'vboxdrv'),
  'vpc-driver': forms('Virtual PC draiver', 'Virtual PC draiveri', 'Virtual PC draiverit', 'Virtual PC draiverile'),
  qemu: forms('QEMU', 'QEMU', 'QEMU-d', 'QEMU-le'),
  firecracker: forms('Firecracker', 'Firecrackeri', 'Firecrackerit', 'Firecrackerile'),
  'vbox-process': forms('VirtualBoxi protsess', 'VirtualBoxi protsessi', 'VirtualBoxi protsessi', 'VirtualBoxi protsessile'),
  'vpc-process': forms('Virtual PC protsess', 'Virtual PC protsessi', 'Virtual PC protsessi', 'Virtual PC protsessile'),
  worker: forms('töötajaprotsess', 'töötajaprotsessi', 'töötajaprotsessi', 'töötajaprotsessile', 'töötajaprotsess (Hyper-V)'),
  vmx: forms('abiprotsess VMX', 'abiprotsessi VMX', 'abiprotsessi VMX', 'abiprotsessile VMX', 'VMX (ESXi)'),
  'apple-vm': forms('VM-i protsess', 'VM-i protsessi', 'VM-i protsessi', 'VM-i protsessile', 'VM-i protsess (macOS)'),
}

/** A block in the palette. */
export const blockTitle = (block: BlockId): string => blockForms[block].label ?? blockForms[block].nominative

/** The forms of every layer of a draft. Layers of the same block are numbered; the reader's own name stands in the picture alone, because nobody can decline it. */
export const namesOf = (draft: Draft): Names => {
  const names: Record<LayerId, NameForms> = {}
  for (const block of blockIds) {
    const same = draft.filter((item) => item.block === block)
    for (const [index, { id, label }] of same.entries()) {
      const own = same.length > 1 ? numbered(blockForms[block], index + 1) : blockForms[block]
      names[id] = label === undefined ? own : { ...own, label }
    }
  }
  return names
}

const numbered = ({ label, nominative, genitive, partitive, allative }: NameForms, number: number): NameForms => {
  const before = (text: string): string => `${String(number)}.\u00A0${text}`
  return forms(before(nominative), before(genitive), before(partitive), before(allative), label === undefined ? undefined : before(label))
}

/** A layer in lists: its reader's name, else its own. */
export const layerTitle = (draft: Draft, id: LayerId): string => {
  const { label, nominative } = namesOf(draft)[id] ?? blockForms.hardware
  return itemById(draft, id)?.label === undefined ? nominative : `${label ?? ''} (${nominative})`
}
