; (e) MMIO: writes a text to the text-mode screen at 0xB8000, where there is no memory but a device. 16-bit real mode.
%define ROMSIZE 512
%include "real.inc"
CHARS   equ PARAMS            ; 1 … 30
WIDTH   equ PARAMS+4          ; bytes per write: 1, 2 or 4
VARS    equ 0x4000            ; [0] how many writes
start:  cli
        xor ax, ax
        mov ds, ax
        mov ss, ax
        mov sp, 0x7000
        mov ax, 0xB800
        mov es, ax
        xor di, di
        xor ebp, ebp          ; writes
        mov si, msg
        mov cx, [cs:CHARS]
.next:  test cx, cx
        jz .done
        mov al, [cs:si]       ; a character and its colours
        inc si
        dec cx
        mov ah, 0x1F
        cmp byte [cs:WIDTH], 1
        je .one
        cmp byte [cs:WIDTH], 2
        je .two
        mov ebx, 0x1F200000   ; the second character; a blank where the text ends
        test cx, cx
        jz .pair
        mov bl, [cs:si]
        inc si
        dec cx
        shl ebx, 16
        or ebx, 0x1F000000
.pair:  mov bx, ax
        mov [es:di], ebx
        add di, 4
        inc ebp
        jmp .next
.two:   mov [es:di], ax
        add di, 2
        inc ebp
        jmp .next
.one:   mov [es:di], al
        inc di
        mov [es:di], ah
        inc di
        add ebp, 2
        jmp .next
.done:  mov [VARS], ebp
        mov si, m_end
        call puts
        mov eax, ebp
        call putdec
        mov si, m_nl
        call puts
        hlt
        jmp $-1
%include "real-print.inc"
msg:    db "Tere! See tekst on seadme sees"
m_end:  db "kirjutusi: ",0
m_nl:   db 10,0
        RESETVEC 13, 2
