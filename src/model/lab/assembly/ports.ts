/** Ports that count alike under v86 and KVM: the serial port, and the block device of the lab of ports without its ring. */
export const allowedPorts: readonly number[] = [0x3f8, 0x600, 0x602, 0x603, 0x604, 0x605, 0x606, 0x607]
