; (c) The same sectors read twice from a block device: port by port (6 OUT, an IN of the status and 256 IN of 16 bits a
; sector), then in the manner of virtio (descriptors in memory, ONE OUT that notifies). 16-bit real mode.
; Ports: 0x600 data, 0x602 count, 0x603 … 0x605 LBA, 0x606 drive, 0x607 command/status; 0x610 notify (32-bit ring address).
%define ROMSIZE 1024
%include "real.inc"
SECTORS equ PARAMS            ; 1 … 16
WAYS    equ PARAMS+4          ; bits: 1 port by port, 2 by one notification
VARS    equ 0x4000            ; [0] checksum by ports, [4] checksum by notification
BUF     equ 0x8000            ; 8 KiB at most
RING    equ 0x5000            ; {u32 lba, u32 address, u16 length, u16 status} …, then u32 end mark
start:  cli
        cld
        xor ax, ax
        mov ds, ax
        mov es, ax
        mov ss, ax
        mov sp, 0x7000
        test byte [cs:WAYS], 1
        jz .two
        mov si, m_pio
        call puts
        call clear
        call pio
        call sum
        mov [VARS], eax
        mov ebx, eax
        call puthex
        mov si, m_nl
        call puts
.two:   test byte [cs:WAYS], 2
        jz .end
        mov si, m_pv
        call puts
        call clear
        call pv
        call sum
        mov [VARS+4], eax
        mov ebx, eax
        call puthex
        mov si, m_nl
        call puts
.end:   mov si, m_end
        call puts
        hlt
        jmp $-1

pio:    xor ebp, ebp          ; lba
        mov di, BUF
.sec:   mov dx, 0x602
        mov al, 1
        out dx, al
        inc dx
        mov eax, ebp
        out dx, al
        inc dx
        shr eax, 8
        out dx, al
        inc dx
        shr eax, 8
        out dx, al
        inc dx
        mov al, 0xE0
        out dx, al
        inc dx
        mov al, 0x20
        out dx, al            ; READ SECTORS
        in  al, dx            ; status
        mov dx, 0x600
        mov cx, 256
.w:     in  ax, dx
        mov [di], ax
        add di, 2
        dec cx
        jnz .w
        inc ebp
        cmp bp, [cs:SECTORS]
        jb .sec
        ret

pv:     mov bx, RING
        xor ebp, ebp
        mov edi, BUF
.d:     mov [bx], ebp
        mov [bx+4], edi
        mov word [bx+8], 512
        mov word [bx+10], 0
        add bx, 12
        add edi, 512
        inc ebp
        cmp bp, [cs:SECTORS]
        jb .d
        mov dword [bx], 0xFFFFFFFF
        mov eax, RING
        mov dx, 0x610
        out dx, eax           ; the one notification
        ret

words:  mov cx, [cs:SECTORS]
        shl cx, 7
        ret
clear:  mov di, BUF
        call words
        xor eax, eax
.l:     mov [di], eax
        add di, 4
        dec cx
        jnz .l
        ret
sum:    xor eax, eax          ; rotate and add, into eax
        mov si, BUF
        call words
.l:     rol eax, 1
        add eax, [si]
        add si, 4
        dec cx
        jnz .l
        ret
%include "real-print.inc"
m_pio:  db "pordid: kontrollsumma ",0
m_pv:   db "teade: kontrollsumma ",0
m_end:  db "lõpp"
m_nl:   db 10,0
        RESETVEC 16, 3
