// FACTS §2.0, column "Class", mapped to the model's families: one line per stack, every vahekiht in stack order.
export const families: Readonly<Record<string, string>> = {
  wine: 'wine: compatibility', // "compat. layer"
  bochs: 'bochs: emulation', // "emulation (interpreter)"
  openvz: 'ct: os-level, ct2: os-level', // "OS-level"
  'xen-hvm': 'xen: bare-metal', // "bare-metal"
  virtualbox: 'vmmr0: hosted', // "hosted"
  'kvm-virtio': 'kvm: in-kernel', // "in-kernel hypervisor"
}
