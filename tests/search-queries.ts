// What readers type and what they want to see first. Written from the course's contents before the ranking was tuned; where a
// new text changes the first hit, ask what the reader would want, and change the ranking or the text, not this table.

/**
 * `term:tuum`, `system:openvz`, `lesson:kvm` (the lesson or any place in it), `lesson:kvm#kvm-ketas` (one place). Alternatives
 * are equally good.
 */
export type Wanted = `${'term' | 'system' | 'lesson'}:${string}`

export const searchQueries: Readonly<Record<string, Wanted | readonly Wanted[]>> = {
  // inflected
  tuumamooduliga: 'term:tuumamoodul',
  virtuaalmasinate: 'term:virtuaalmasin',
  konteinerid: 'term:konteiner',
  konteinereid: 'term:konteiner',
  masinakäske: 'term:masinakask',
  lõksude: 'term:loks',
  lehetõrked: 'term:lehetorge',
  hetktõmmised: 'term:hetktommis',
  süsteemikutseid: 'term:systeemikutse',
  nimeruumidest: 'term:nimeruum',
  mälulehed: 'term:maluleht',
  emulaatorit: 'term:emulaator',
  väljumised: ['lesson:kvm-valjumine', 'term:virtuaalmasinast-valjumine'],
  // plain
  tuum: 'term:tuum',
  hüperviisor: 'term:hyperviisor',
  draiver: 'term:draiver',
  kaitserõngas: 'term:kaitserongas',
  binaartõlge: 'term:binaartolge',
  // without dots and tildes
  hyperviisor: 'term:hyperviisor',
  huperviisor: 'term:hyperviisor',
  hetktommis: 'term:hetktommis',
  susteemikutse: 'term:systeemikutse',
  // English
  kernel: 'term:tuum',
  hypervisor: 'term:hyperviisor',
  trap: 'term:loks',
  'page fault': 'term:lehetorge',
  snapshot: 'term:hetktommis',
  namespace: 'term:nimeruum',
  cgroup: 'term:juhtryhm',
  'system call': 'term:systeemikutse',
  'vm exit': 'term:virtuaalmasinast-valjumine',
  'nested virtualization': 'term:pesastatud-virtualiseerimine',
  overcommit: 'term:ylelubamine',
  'live migration': 'term:reaalajas-migreerimine',
  // other names
  'paljas raud': 'term:hyperviisor-tyyp-1',
  'bare metal': 'term:hyperviisor-tyyp-1',
  syscall: 'term:systeemikutse',
  'ring 0': 'term:kaitserongas',
  emulatsioon: 'term:emuleerimine',
  'Type 1': 'term:hyperviisor-tyyp-1',
  'tüüp 2': 'term:hyperviisor-tyyp-2',
  // compounds and their parts
  moodul: 'term:tuumamoodul',
  režiim: ['term:kasutajareziim', 'term:tuumareziim', 'term:kylalisreziim', 'term:juurreziim'],
  ketas: ['term:virtuaalketas', 'lesson:emuleerimine', 'lesson:masin-ja-tuum', 'lesson:os-tase', 'term:kettatommis'],
  pesastatud: 'term:pesastatud-virtualiseerimine',
  // names with punctuation
  'kvm.ko': 'lesson:kvm',
  'kvm-intel.ko': 'lesson:kvm',
  '/dev/kvm': 'lesson:kvm',
  'vt-x': 'lesson:riistvaratugi',
  'systemd-detect-virt': 'lesson:ise-jarele',
  'Hyper-V': ['system:hyperv-synthetic', 'system:hyperv-emulated'],
  vmlaunch: 'lesson:kvm',
  ioctl: 'lesson:kvm-valjumine',
  // systems
  OpenVZ: 'system:openvz',
  docker: 'system:docker',
  WINE: 'system:wine',
  VirtualBox: 'system:virtualbox',
  'wsl 2': 'system:wsl2',
  wsl2: 'system:wsl2',
  xen: ['system:xen-hvm', 'system:xen-pv', 'system:xen-pvh'],
  KVM: 'lesson:kvm',
  qemu: 'system:qemu-tcg',
  vmware: ['system:esxi', 'system:esxi-2006'],
  // one slip of the finger
  dokcer: 'system:docker',
  virtualbxo: 'system:virtualbox',
  virtuaalmsain: 'term:virtuaalmasin',
  hüperviiser: 'term:hyperviisor',
  kontainer: 'term:konteiner',
  // several words
  'mis on vahekiht': 'term:vahekiht',
  'docker konteiner': 'system:docker',
  'wine emulaator': 'lesson:emuleerimine',
  'kerge ja raske väljumine': ['term:kerge-valjumine', 'term:raske-valjumine', 'lesson:kvm-valjumine'],
  'konteiner vs virtuaalmasin': ['lesson:os-tase', 'lesson:vordlus'],
  'miks kvm ei tööta': 'lesson:kvm',
  'kuidas näha kas mul on virtualiseerimine sisse lülitatud': 'lesson:ise-jarele',
}
