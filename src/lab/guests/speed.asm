; Speed: a five-instruction loop between two marks on port 0xF1. Not a lab by itself: it measures the reader's own machine.
%define ROMSIZE 512
%include "real.inc"
ITER    equ PARAMS
%define LIN(x) ((x)-$$+0x100000-ROMSIZE)
start:  cli
        cs lgdt [gdtr]
        mov eax, cr0
        or al, 1
        mov cr0, eax
        jmp dword 8:LIN(s32)
bits 32
s32:    mov ax, 16
        mov ds, ax
        mov es, ax
        mov ss, ax
        mov al, 1
        out 0xF1, al
        mov eax, 1
        xor ebx, ebx
        mov ecx, [0xF0000+ITER]
.l:     imul eax, eax, 1664525
        add eax, 1013904223
        xor ebx, eax
        sub ecx, 1
        jnz .l
        mov al, 2
        out 0xF1, al
        mov ecx, 8
        mov dx, 0x3F8
.h:     rol ebx, 4
        mov al, bl
        and al, 15
        add al, '0'
        cmp al, '9'
        jbe .o
        add al, 7
.o:     out dx, al
        dec ecx
        jnz .h
        mov al, 10
        out dx, al
        hlt
        jmp $-1
align 8
gdt:    dq 0, 0x00CF9B000000FFFF, 0x00CF93000000FFFF
gdtr:   dw 23
        dd LIN(gdt)
bits 16
        RESETVEC 10000000
