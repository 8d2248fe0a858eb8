#!/usr/bin/env python3
"""The smallest VMM of lesson 09, every call told: a guest of five bytes (or of those given in hex), until it halts.

    python3 scripts/labs/five_bytes.py [--irqchip] [B0 41 E6 E9 F4]

Prints each call as strace would, and what the kernel wrote to the shared page after each KVM_RUN. With --irqchip the interrupt
controllers are in the kernel; a KVM_RUN that is not back after two seconds is then told and given up."""
import ctypes
import fcntl
import mmap
import os
import signal
import struct
import sys

CALLS = {"KVM_GET_API_VERSION": 0xAE00, "KVM_CREATE_VM": 0xAE01, "KVM_GET_VCPU_MMAP_SIZE": 0xAE04, "KVM_CREATE_VCPU": 0xAE41,
         "KVM_CREATE_IRQCHIP": 0xAE60, "KVM_RUN": 0xAE80, "KVM_SET_USER_MEMORY_REGION": 0x4020AE46, "KVM_SET_REGS": 0x4090AE82,
         "KVM_GET_SREGS": 0x8138AE83, "KVM_SET_SREGS": 0x4138AE84}
REASONS = {2: "KVM_EXIT_IO", 5: "KVM_EXIT_HLT", 6: "KVM_EXIT_MMIO", 8: "KVM_EXIT_SHUTDOWN", 17: "KVM_EXIT_INTERNAL_ERROR"}
MEMORY = 4096


def call(descriptor, name, value=0):
    result = fcntl.ioctl(descriptor, CALLS[name], value)
    answer = result if isinstance(result, int) else 0
    print(f"ioctl({descriptor}, {name}) = {answer}", flush=True)
    return result


def come_back(*_):
    raise TimeoutError


def main(code, irqchip):
    kvm = os.open("/dev/kvm", os.O_RDWR | os.O_CLOEXEC)
    print(f'open("/dev/kvm") = {kvm}')
    call(kvm, "KVM_GET_API_VERSION")
    vm = call(kvm, "KVM_CREATE_VM")
    if irqchip:
        call(vm, "KVM_CREATE_IRQCHIP")
    memory = mmap.mmap(-1, MEMORY)
    memory[:len(code)] = code
    print(f"mmap({MEMORY}) = guest memory, bytes {code.hex(' ').upper()}")
    address = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    call(vm, "KVM_SET_USER_MEMORY_REGION", struct.pack("IIQQQ", 0, 0, 0, MEMORY, address))
    cpu = call(vm, "KVM_CREATE_VCPU")
    size = call(kvm, "KVM_GET_VCPU_MMAP_SIZE")
    shared = mmap.mmap(cpu, size)
    print(f"mmap({size}) = kvm_run")
    sregs = bytearray(312)
    call(cpu, "KVM_GET_SREGS", sregs)
    struct.pack_into("<QIH", sregs, 0, 0, 0xFFFF, 0)
    call(cpu, "KVM_SET_SREGS", bytes(sregs))
    regs = bytearray(144)
    struct.pack_into("<QQ", regs, 128, 0, 2)
    call(cpu, "KVM_SET_REGS", bytes(regs))
    signal.signal(signal.SIGALRM, come_back)
    while True:
        signal.alarm(2)
        try:
            call(cpu, "KVM_RUN")
        except TimeoutError:
            print(f"ioctl({cpu}, KVM_RUN) not back after 2 seconds; given up")
            return
        reason = struct.unpack_from("<I", shared, 8)[0]
        told = f"  exit_reason = {reason} ({REASONS.get(reason, '?')})"
        if reason == 2:
            writes, width, port, _, offset = struct.unpack_from("<BBHIQ", shared, 32)
            told += f", {'out' if writes else 'in'}, {width} byte, port {port:#x}, data {shared[offset:offset + width].hex()}"
        print(told)
        if reason != 2:
            return


if __name__ == "__main__":
    given = [word for word in sys.argv[1:] if word != "--irqchip"]
    main(bytes.fromhex(" ".join(given) or "B0 41 E6 E9 F4"), "--irqchip" in sys.argv)
