; (d) Sensitive but not privileged: in ring 3 POPF leaves IF alone without a trap; SMSW, SGDT, STR and the CS selector tell
; the truth about the machine. CLI and MOV from CR0 do trap.
%define ROMSIZE 4096
%include "ring3.inc"
TRIES   equ PARAMS            ; bits: 1 CLI, 2 POPF, 4 SMSW, 8 SGDT, 16 STR, 32 MOV from CS, 64 MOV from CR0
V_TRAPS equ VARS+0
V_TRIED equ VARS+4
main0:  mov dword [V_TRAPS], 0
        mov dword [V_TRIED], 0
        mov eax, user
        jmp enter3

gpfault:                                 ; counts, then skips the one-byte CLI or the three-byte MOV
        pushad
        mov ax, DATA0
        mov ds, ax
        inc dword [V_TRAPS]
        mov ebx, [esp+36]
        mov ecx, 1
        cmp byte [ebx], 0x0F
        jne .s
        mov ecx, 3
.s:     add [esp+36], ecx
        mov ax, DATA3
        mov ds, ax
        popad
        add esp, 4
        RETUSER

%macro TRAPS 0                           ; how many traps so far
        inc dword [V_TRIED]
        TEXT m_traps
        mov ebx, [V_TRAPS]
        mov eax, 3
        SYSCALL3
        TEXT m_nl
%endmacro
%macro HEX 0
        mov eax, 2
        SYSCALL3
%endmacro

user:   test byte [TRIES], 1             ; traps
        jz .popf
        cli
        TEXT m_cli
        TRAPS
.popf:  test byte [TRIES], 2             ; no trap, no effect
        jz .smsw
        pushfd
        or dword [esp], 0x200
        popfd
        pushfd
        pop ebx
        and ebx, 0x200
        TEXT m_popf
        HEX
        TRAPS
.smsw:  test byte [TRIES], 4             ; no trap, the true CR0
        jz .sgdt
        xor ebx, ebx
        smsw bx
        TEXT m_smsw
        HEX
        TRAPS
.sgdt:  test byte [TRIES], 8             ; no trap, the true GDT
        jz .str
        sgdt [STACK3-0x100]
        mov ebx, [STACK3-0x100+2]
        TEXT m_sgdt
        HEX
        TRAPS
.str:   test byte [TRIES], 16            ; no trap, the true task register
        jz .cs
        xor ebx, ebx
        str bx
        TEXT m_str
        HEX
        TRAPS
.cs:    test byte [TRIES], 32            ; no trap, the true ring
        jz .cr0
        xor ebx, ebx
        mov bx, cs
        and ebx, 3
        TEXT m_cs
        HEX
        TRAPS
.cr0:   test byte [TRIES], 64            ; traps
        jz .end
        mov eax, cr0
        TEXT m_cr0
        TRAPS
.end:   xor eax, eax
        SYSCALL3

finish: mov esi, m_end
        call puts
        cli
        hlt
        jmp $-1
m_cli:   db "cli",0
m_popf:  db "popf, IF:=1: IF=",0
m_smsw:  db "smsw: CR0=",0
m_sgdt:  db "sgdt: GDT=",0
m_str:   db "str: TR=",0
m_cs:    db "mov bx, cs: rõngas ",0
m_cr0:   db "mov eax, cr0",0
m_traps: db " | lõkse ",0
m_nl:    db 10,0
m_end:   db "lõpp",10,0
        RESETVEC 127
