// The transcripts that the lessons cite: their commands only ask, and change nothing.

interface Plan {
  readonly title: string
  readonly intro: string
  readonly commands: readonly string[]
}

/** In a folder with kvm.ko, kvm-intel.ko and kvm-amd.ko: apt-get download of the kernel's package, dpkg-deb -x, xz -d. */
const modules = (...questions: readonly string[]): string[] => ['sha256sum kvm.ko kvm-intel.ko kvm-amd.ko', ...questions]

const names = ['kvm', 'kvm-intel', 'kvm-amd'] as const

const count = (instruction: string, module: string): string => `objdump -d ${module}.ko | grep -c -w -E '${instruction}'`

export const transcripts: Readonly<Record<string, Plan>> = {
  masin: {
    title: 'Mis on pilvemasina all, ümber ja peal?',
    intro: 'Käsud küsivad virtuaalmasinalt, kes on tema all, kas programmi ümber on konteiner ja kas masin saab ise külalisi peale võtta.',
    commands: [
      'LC_ALL=C lscpu', 'grep -c -w hypervisor /proc/cpuinfo',
      'readlink /proc/self/ns/pid', 'uname -r', 'unshare -rpf --mount-proc readlink /proc/self/ns/pid', 'unshare -rpf --mount-proc uname -r',
      'cat /proc/1/cgroup', 'systemd-detect-virt', 'systemd-detect-virt --vm', 'ls /.dockerenv',
      "grep -c -E 'vmx|svm' /proc/cpuinfo", 'lsmod', 'ls -d /sys/module/kvm*', 'ls -l /dev/kvm', 'cat /sys/module/kvm_intel/parameters/nested',
    ],
  },
  moodulid: {
    title: 'Mis on Debian 13 KVM-i moodulites?',
    intro: 'Failid on paketist `linux-image-6.12.107+deb13-amd64`. Moodulid ei olnud laaditud: `modinfo` loeb nende silti, `objdump` võtab nad masinakäskudeks lahti ja `grep` loeb kokku read, kus käsk esineb.',
    commands: modules(
      ...names.map((module) => `modinfo ./${module}.ko | grep -E '^(license|author|alias|depends|vermagic):'`),
      ...names.map((module) => `nm ${module}.ko | grep -w kvm_init`),
      ...['vmlaunch', 'vmresume', 'vmread', 'vmrun'].map((instruction) => count(instruction, 'kvm-intel')),
      ...['vmrun', 'vmlaunch|vmresume|vmread'].map((instruction) => count(instruction, 'kvm-amd')),
      count('vmlaunch|vmresume|vmread|vmrun', 'kvm'),
    ),
  },
  'debian-12-moodulid': {
    title: 'Mis on Debian 12 Inteli mooduli sildil?',
    intro: 'Failid on paketist `linux-image-6.1.0-56-amd64`. Moodul ei olnud laaditud: `modinfo` loeb selle silti failist.',
    commands: modules('modinfo ./kvm-intel.ko', 'modinfo ./kvm-amd.ko | grep alias'),
  },
  'viis-baiti': {
    title: 'Viis baiti seadme /dev/kvm peal',
    intro: 'Väike VMM ütleb iga kutse juures, mida tuum vastas. Külaline on viis baiti: täht registrisse, kirjutus porti 0xE9, peatumine. Teisel korral on katkestuskontrollerid KVM-is.',
    commands: ['python3 scripts/labs/five_bytes.py', 'python3 scripts/labs/five_bytes.py --irqchip'],
  },
  valjumised: {
    title: 'Laborite külalised KVM-i ja emulaatori all',
    intro: 'Iga rida on üks jooks: sama külaline samade sätetega töötas seadme /dev/kvm peal ja emulaatoris v86. Sõna `sama` tähendab, et väljund ja kõik loendid klappisid.',
    commands: ['npm run --silent labs:kvm'],
  },
}
