#include "textflag.h"

// func addRowsAVX2(acc *uint16, table *byte, rows *uint32, n, dim int)
//
// acc (dim sums, a multiple of 32) = the sum of the n rows of the table.
TEXT ·addRowsAVX2(SB), NOSPLIT, $0-40
	MOVQ acc+0(FP), DI
	MOVQ table+8(FP), SI
	MOVQ dim+32(FP), BX
	MOVQ BX, R12

columns:
	VPXOR Y0, Y0, Y0
	VPXOR Y1, Y1, Y1
	MOVQ  rows+16(FP), DX
	MOVQ  n+24(FP), CX
	TESTQ CX, CX
	JZ    store

row:
	MOVL      (DX), AX
	IMULQ     R12, AX
	VPMOVZXBW (SI)(AX*1), Y2
	VPMOVZXBW 16(SI)(AX*1), Y3
	VPADDW    Y2, Y0, Y0
	VPADDW    Y3, Y1, Y1
	ADDQ      $4, DX
	DECQ      CX
	JNZ       row

store:
	VMOVDQU Y0, (DI)
	VMOVDQU Y1, 32(DI)
	ADDQ    $64, DI
	ADDQ    $32, SI
	SUBQ    $32, BX
	JNZ     columns
	VZEROUPPER
	RET
