// FACTS §2.0, column "Class", mapped to the model's families: one line per stack, every vahekiht in stack order.
export const families: Readonly<Record<string, string>> = {
  'paljas-arvuti': '', // no vahekiht at all: the plain machine of lesson 02
  wine: 'wine: compatibility', // "compat. layer"
  bochs: 'bochs: emulation', // "emulation (interpreter)"
  'qemu-tcg': 'qemu: emulation', // "emulation (dyn. translation)"
  rosetta: 'rosetta: emulation', // "binary translation (one process)"
  openvz: 'ct: os-level, ct2: os-level', // "OS-level"
  docker: 'ct: os-level', // "OS-level"
  esxi: 'vmm: bare-metal', // "bare-metal"
  'esxi-2006': 'vmm: bare-metal', // "bare-metal"
  'xen-pv': 'xen: bare-metal', // "bare-metal"
  'xen-pvh': 'xen: bare-metal', // "bare-metal"
  'xen-hvm': 'xen: bare-metal', // "bare-metal"
  'hyperv-synthetic': 'hyperv: bare-metal', // "bare-metal"
  'hyperv-emulated': 'hyperv: bare-metal', // "bare-metal"
  virtualbox: 'vmmr0: hosted', // "hosted"
  'virtual-pc': 'vmm: hosted', // "hosted"
  'kvm-virtio': 'kvm: in-kernel', // "in-kernel hypervisor"
  'kvm-ide': 'kvm: in-kernel', // "in-kernel hypervisor"
  'kvm-vhost': 'kvm: in-kernel', // "in-kernel hypervisor"
  'kvm-in-kvm': 'l0kvm: in-kernel, l1kvm: in-kernel', // the same, one in the other
  'docker-in-vm': 'kvm: in-kernel, ct: os-level', // §3.12 names none: the "Class" of KVM and that of Docker, one in the other
  'wine-in-vm': 'kvm: in-kernel, wine: compatibility', // the "Class" of KVM and that of WINE
  firecracker: 'kvm: in-kernel, jail: os-level', // "VMM on KVM", in a jail of namespaces and cgroups
  wsl1: 'lxcore: compatibility', // "compat. layer (syscalls)"
  wsl2: 'hyperv: bare-metal, distro: os-level', // "VM on Hyper-V", and containers in that VM
  apple: 'hv: in-kernel', // "API to macOS kernel's hypervisor"
  gvisor: 'sentry: application-kernel', // "application kernel"
}
