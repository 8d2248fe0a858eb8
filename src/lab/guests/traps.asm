; (b) Trap and emulate: a ring-3 task tries privileged instructions. Each raises #GP; the ring-0 handler names it, does its
; effect on a CPU state of its own (vIF, vCR0), and steps over it. All of it happens inside the guest.
%define ROMSIZE 4096
%include "ring3.inc"
TRIES   equ PARAMS            ; bits: 1 CLI, 2 STI, 4 MOV from CR0, 8 OUT, 16 HLT
V_TRAPS equ VARS+0
V_IF    equ VARS+4
V_HALT  equ VARS+8

main0:  mov dword [V_TRAPS], 0
        mov dword [V_IF], 1
        mov dword [V_HALT], 0
        mov esi, m_hello
        call puts
        mov eax, user
        jmp enter3

; #GP handler: [esp+0..28] pushad, +32 error code, +36 EIP, +40 CS
gpfault:
        pushad
        mov ax, DATA0
        mov ds, ax
        mov es, ax
        inc dword [V_TRAPS]
        test byte [esp+40], 3
        jz bad
        mov ebx, [esp+36]
        mov esi, m_trap
        call puts
        mov al, [ebx]
        cmp al, 0xFA
        je .cli
        cmp al, 0xFB
        je .sti
        cmp al, 0xF4
        je .hlt
        cmp al, 0xE6
        je .out
        cmp word [ebx], 0x200F
        je .cr0
        jmp bad
.cli:   mov dword [V_IF], 0
        mov esi, m_cli
        mov ecx, 1
        jmp .done
.sti:   mov dword [V_IF], 1
        mov esi, m_sti
        mov ecx, 1
        jmp .done
.hlt:   mov dword [V_HALT], 1
        mov esi, m_hlt
        mov ecx, 1
        jmp .done
.cr0:   mov dword [esp+28], 0x80000011   ; the task sees a CR0 of its own (paging "on")
        mov esi, m_cr0
        mov ecx, 3
        jmp .done
.out:   mov al, [esp+28]                 ; device model: the byte goes to the serial port
        mov dx, COM1
        out dx, al
        mov esi, m_out
        mov ecx, 2
.done:  add [esp+36], ecx
        call puts
        mov ax, DATA3
        mov ds, ax
        mov es, ax
        popad
        add esp, 4
        RETUSER

user:   TEXT m_user
        test byte [TRIES], 1
        jz .sti
        cli
.sti:   test byte [TRIES], 2
        jz .cr0
        sti
.cr0:   test byte [TRIES], 4
        jz .out
        mov eax, cr0
        mov ebx, eax
        TEXT m_saw
        mov eax, 2
        SYSCALL3
        TEXT m_nl
.out:   test byte [TRIES], 8
        jz .hlt
        mov al, '*'
        out 0xE9, al
.hlt:   test byte [TRIES], 16
        jz .end
        hlt
.end:   xor eax, eax
        SYSCALL3

finish: mov esi, m_vif
        call puts
        mov eax, [V_IF]
        call putdec
        mov esi, m_end
        call puts
        mov eax, [V_TRAPS]
        call putdec
        mov esi, m_nl
        call puts
        cli
        hlt
        jmp $-1

m_hello: db "tuum (rõngas 0): valmis",10,0
m_user:  db "ülesanne (rõngas 3): proovin privilegeeritud käske",10,0
m_trap:  db "  lõks #GP: ",0
m_cli:   db "cli -> vIF=0",10,0
m_sti:   db "sti -> vIF=1",10,0
m_hlt:   db "hlt -> ülesanne ootab",10,0
m_cr0:   db "mov eax, cr0 -> oma CR0",10,0
m_out:   db " <- out 0xE9 jäljendatud",10,0
m_saw:   db "ülesanne nägi CR0=",0
m_nl:    db 10,0
m_vif:   db "tuum: vIF=",0
m_end:   db ", lõkse ",0
        RESETVEC 31
