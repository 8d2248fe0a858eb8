// Names of the builder's settings and of their choices.
import type { Draft } from '../model/builder/item.ts'
import type { SettingName } from '../model/builder/settings.ts'
import { layerTitle } from './builder-blocks.ts'
import { isaNames } from './diagram.ts'

const titles: Readonly<Record<SettingName, string>> = {
  machine: 'Masin',
  'nested-paging': 'Riistvaraline teine lehetabel',
  isa: 'Käsustik',
  os: 'Süsteem, mille kutseid ta teeb',
  of: 'Jäljendatav käsustik',
  nested: 'Pakub külalisele külalisrežiimi edasi',
  'guest-mode': 'Jäljendab ka külalisrežiimi',
  method: 'Kuidas protsessorit kasutab',
  monitor: 'Monitor, kes vastab väljumistele',
  'disk-server': 'Ketas: kes vastab',
  'disk-front': 'Ketas: milline külalisele paistab',
  'disk-waits': 'Ketas: virtuaalprotsessor ootab',
  'disk-driver': 'Ketas: paravirtuaalne draiver',
  'disk-way': 'Ketas: tee päris kettani',
  'network-server': 'Võrk: kes vastab',
  'network-front': 'Võrk: milline külalisele paistab',
  'network-waits': 'Võrk: virtuaalprotsessor ootab',
  'network-driver': 'Võrk: paravirtuaalne draiver',
  'network-way': 'Võrk: tee päris võrguni',
}

/** A setting of the builder in words. */
export const settingTitle = (name: SettingName): string => titles[name]

const options: Readonly<Record<string, string>> = {
  yes: 'jah', no: 'ei', none: 'puudub',
  linux: 'Linux', windows: 'Windows', macos: 'macOS', vmkernel: 'VMkernel',
  'guest-mode': 'külalisrežiimis', paravirtual: 'paravirtuaalselt', translation: 'binaartõlkega',
  'machine-below': 'alumine masin',
  registers: 'nagu päris seade (registrid)', ring: 'järjekord ühises mälus',
  virtio: 'virtio', xen: 'Xeni draiver', vmbus: 'VMBus', pvscsi: 'PVSCSI',
  direct: 'otse', image: 'kettatõmmis', 'image-file': 'kettatõmmis hosti failis', limited: 'kiiruse piiraja', vmfs: 'virtuaalne SCSI-kiht ja VMFS',
  bridge: 'sild', 'tap-bridge': 'TAP ja sild', 'limited-tap': 'kiiruse piiraja ja TAP', switch: 'virtuaalkommutaator',
  'vt-x': 'VT-x', 'amd-v': 'AMD-V', 'arm-el2': 'EL2', ...isaNames,
}

/** An option of a setting in words. A value may name a layer of the draft. */
export const optionTitle = (name: SettingName, value: string, draft: Draft): string => {
  if (draft.some(({ id }) => id === value)) return layerTitle(draft, value)
  if (name !== 'machine') return options[value] ?? value
  const [isa = '', extension] = value.split(' ')
  return `${options[isa] ?? isa}${extension === undefined ? ', ilma laienduseta' : `, ${options[extension] ?? extension}`}`
}
