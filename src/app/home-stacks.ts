// The systems of the home page: one for each family, from the one that takes over most to the one that takes over least.
import { stack as bochs } from 'virtual:stacks/bochs'
import { stack as kvm } from 'virtual:stacks/kvm-virtio'
import { stack as openvz } from 'virtual:stacks/openvz'
import { stack as virtualBox } from 'virtual:stacks/virtualbox'
import { stack as wine } from 'virtual:stacks/wine'
import { stack as xen } from 'virtual:stacks/xen-hvm'

export const homeStacks = [bochs, wine, openvz, xen, virtualBox, kvm] as const
