#!/usr/bin/env python3
"""A small user-space VMM on /dev/kvm, in plain Python: runs guest ROMs and counts what comes back to it.

Reads a JSON list of {"rom": path, "settings": [u32 …]} from standard input and writes a JSON list of results. A result holds
end, text, out, in, mmio, hlt, and instructions: how many the kernel's own emulator handled, which is all of them only where
KVM has no hardware support to run the guest by; null where the kernel does not tell.
The memory layout and the block device are those of src/lab/engine.ts and src/model/lab/device.ts."""
import ctypes
import fcntl
import json
import mmap
import os
import struct
import sys

CREATE_VM, VCPU_MMAP, CREATE_VCPU, RUN = 0xAE01, 0xAE04, 0xAE41, 0xAE80
SET_MEMORY, SET_REGS, GET_SREGS, SET_SREGS, GET_STATS = 0x4020AE46, 0x4090AE82, 0x8138AE83, 0x4138AE84, 0xAECE
IO, HLT, MMIO = 2, 5, 6
ENDS = {8: "shutdown", 9: "failed entry", 17: "internal error"}
MEMORY = 1 << 20
DEVICE_AT, DEVICE_END = 0xA0000, 0xC0000
SCREEN_AT, SCREEN_BYTES = 0xB8000, 160
VARIABLES_AT = 0x4000
SERIAL = 0x3F8


def sector_byte(sector, index):
    return (sector * 31 + index * 7) & 0xFF


class BlockDevice:
    def __init__(self, ram):
        self.ram, self.sector, self.position = ram, 0, 0

    def out(self, port, value):
        if 0x603 <= port <= 0x605:
            shift = (port - 0x603) * 8
            self.sector = self.sector & ~(0xFF << shift) | (value & 0xFF) << shift
        elif port == 0x607:
            self.position = 0
        elif port == 0x610:
            self.serve(value)

    def serve(self, ring):
        for at in range(ring, ring + 64 * 12, 12):
            sector, address, length, _ = struct.unpack_from("<IIHH", self.ram, at)
            if sector == 0xFFFFFFFF:
                return
            self.ram[address:address + length] = bytes(sector_byte(sector, i) for i in range(length))
            struct.pack_into("<H", self.ram, at + 10, 1)

    def read(self, port):
        if port == 0x607:
            return 0x58
        if port != 0x600:
            return 0xFFFFFFFF
        word = sector_byte(self.sector, self.position) | sector_byte(self.sector, self.position + 1) << 8
        self.position += 2
        return word


def load(path, settings):
    rom = bytearray(open(path, "rb").read())
    for index, word in enumerate(settings):
        struct.pack_into("<I", rom, len(rom) - 32 + index * 4, word)
    return rom


def run(path, settings):
    rom = load(path, settings)
    kvm = os.open("/dev/kvm", os.O_RDWR | os.O_CLOEXEC)
    vm = fcntl.ioctl(kvm, CREATE_VM, 0)
    ram = mmap.mmap(-1, MEMORY)
    ram[MEMORY - len(rom):] = bytes(rom)
    base = ctypes.addressof(ctypes.c_char.from_buffer(ram))
    for slot, (begin, end) in enumerate(((0, DEVICE_AT), (DEVICE_END, MEMORY))):
        fcntl.ioctl(vm, SET_MEMORY, struct.pack("IIQQQ", slot, 0, begin, end - begin, base + begin))
    cpu = fcntl.ioctl(vm, CREATE_VCPU, 0)
    shared = mmap.mmap(cpu, fcntl.ioctl(kvm, VCPU_MMAP, 0))
    # As after a reset, but with segment F000 where real mode puts it: the ROM ends at 1 MiB.
    sregs = bytearray(312)
    fcntl.ioctl(cpu, GET_SREGS, sregs)
    struct.pack_into("<QIH", sregs, 0, 0xF0000, 0xFFFF, 0xF000)
    fcntl.ioctl(cpu, SET_SREGS, bytes(sregs))
    regs = bytearray(144)
    struct.pack_into("<QQ", regs, 128, 0xFFF0, 2)
    fcntl.ioctl(cpu, SET_REGS, bytes(regs))

    device, text, screen = BlockDevice(ram), bytearray(), bytearray(SCREEN_BYTES)
    count = {"out": 0, "in": 0, "mmio": 0, "hlt": 0}
    end = None
    while end is None:
        fcntl.ioctl(cpu, RUN, 0)
        reason = struct.unpack_from("<I", shared, 8)[0]
        if reason == IO:
            writes, size, port, times, offset = struct.unpack_from("<BBHIQ", shared, 32)
            for at in range(offset, offset + times * size, size):
                if writes:
                    count["out"] += 1
                    value = int.from_bytes(shared[at:at + size], "little")
                    if port == SERIAL:
                        text.append(value)
                    else:
                        device.out(port, value)
                else:
                    count["in"] += 1
                    shared[at:at + size] = (device.read(port) & (1 << 8 * size) - 1).to_bytes(size, "little")
        elif reason == MMIO:
            count["mmio"] += 1
            address, data, length, writes = struct.unpack_from("<Q8sIB", shared, 32)
            if writes and SCREEN_AT <= address < SCREEN_AT + SCREEN_BYTES:
                screen[address - SCREEN_AT:address - SCREEN_AT + length] = data[:length]
        elif reason == HLT:
            count["hlt"] += 1
            end = "halted"
        else:
            end = ENDS.get(reason, f"exit {reason}")
    variables = list(struct.unpack_from("<4I", ram, VARIABLES_AT))
    result = {"end": end, "text": text.decode("utf-8", "replace"), **count, "variables": variables,
              "screen": bytes(screen[::2]).replace(b"\0", b" ").decode("latin-1").rstrip(" "), "instructions": instructions(cpu)}
    for descriptor in (cpu, vm, kvm):
        os.close(descriptor)
    return result


def instructions(cpu):
    try:
        stats = fcntl.ioctl(cpu, GET_STATS, 0)
    except OSError:
        return None
    try:
        _, name_size, number, _, descriptors, data = struct.unpack("<IIIIII", os.pread(stats, 24, 0))
        for index in range(number):
            entry = os.pread(stats, 16 + name_size, descriptors + index * (16 + name_size))
            if entry[16:].split(b"\0")[0] == b"insn_emulation":
                return struct.unpack("<Q", os.pread(stats, 8, data + struct.unpack_from("<I", entry, 8)[0]))[0]
        return None
    finally:
        os.close(stats)


if __name__ == "__main__":
    json.dump([run(job["rom"], job["settings"]) for job in json.load(sys.stdin)], sys.stdout, ensure_ascii=False)
