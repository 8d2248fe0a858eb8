; (a) A greeting, then the primes below LIMIT by trial division. 16-bit real mode.
%define ROMSIZE 512
%include "real.inc"
LIMIT   equ PARAMS            ; 2 … 20000
ENDING  equ PARAMS+4          ; 0: HLT; 1: an endless loop, which never leaves the guest
VARS    equ 0x4000            ; [0] how many primes
start:  cli
        xor ax, ax
        mov ds, ax
        mov ss, ax
        mov sp, 0x7000
        mov si, m_hello
        call puts
        xor ebp, ebp          ; how many
        mov ecx, 2            ; the candidate
.next:  cmp ecx, [cs:LIMIT]
        jae .told
        mov ebx, 2            ; the divisor
.try:   mov eax, ebx
        mul ebx
        cmp eax, ecx
        ja .prime
        mov eax, ecx
        xor edx, edx
        div ebx
        test edx, edx
        jz .comp
        inc ebx
        jmp .try
.prime: inc ebp
.comp:  inc ecx
        jmp .next
.told:  mov [VARS], ebp
        mov si, m_res
        call puts
        mov eax, [cs:LIMIT]
        call putdec
        mov si, m_is
        call puts
        mov eax, ebp
        call putdec
        mov si, m_nl
        call puts
        cmp byte [cs:ENDING], 0
        jne .spin
        hlt
.spin:  jmp .spin
%include "real-print.inc"
m_hello: db "Tere, siin külaline!",10,0
m_res:   db "algarve alla ",0
m_is:    db ": ",0
m_nl:    db 10,0
        RESETVEC 20000, 0
