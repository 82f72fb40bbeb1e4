#include "textflag.h"

// func maddAVX2(y *int32, x, w *int16, pairs, blocks int)
//
// y (8*blocks sums) = for each pair of inputs x[2k], x[2k+1] the row k of w,
// which holds for each output its two weights side by side.
TEXT ·maddAVX2(SB), NOSPLIT, $0-40
	MOVQ y+0(FP), DI
	MOVQ x+8(FP), SI
	MOVQ w+16(FP), DX
	MOVQ pairs+24(FP), CX
	MOVQ blocks+32(FP), BX
	MOVQ BX, R8
	SHLQ $5, R8

eight:
	CMPQ  BX, $8
	JLT   one
	VPXOR Y0, Y0, Y0
	VPXOR Y1, Y1, Y1
	VPXOR Y2, Y2, Y2
	VPXOR Y3, Y3, Y3
	VPXOR Y4, Y4, Y4
	VPXOR Y5, Y5, Y5
	VPXOR Y6, Y6, Y6
	VPXOR Y7, Y7, Y7
	MOVQ  SI, R9
	MOVQ  DX, R10
	MOVQ  CX, R11

eightPairs:
	VPBROADCASTD (R9), Y15
	VPMADDWD     (R10), Y15, Y8
	VPMADDWD     32(R10), Y15, Y9
	VPMADDWD     64(R10), Y15, Y10
	VPMADDWD     96(R10), Y15, Y11
	VPADDD       Y8, Y0, Y0
	VPADDD       Y9, Y1, Y1
	VPADDD       Y10, Y2, Y2
	VPADDD       Y11, Y3, Y3
	VPMADDWD     128(R10), Y15, Y8
	VPMADDWD     160(R10), Y15, Y9
	VPMADDWD     192(R10), Y15, Y10
	VPMADDWD     224(R10), Y15, Y11
	VPADDD       Y8, Y4, Y4
	VPADDD       Y9, Y5, Y5
	VPADDD       Y10, Y6, Y6
	VPADDD       Y11, Y7, Y7
	ADDQ         $4, R9
	ADDQ         R8, R10
	DECQ         R11
	JNZ          eightPairs
	VMOVDQU      Y0, (DI)
	VMOVDQU      Y1, 32(DI)
	VMOVDQU      Y2, 64(DI)
	VMOVDQU      Y3, 96(DI)
	VMOVDQU      Y4, 128(DI)
	VMOVDQU      Y5, 160(DI)
	VMOVDQU      Y6, 192(DI)
	VMOVDQU      Y7, 224(DI)
	ADDQ         $256, DI
	ADDQ         $256, DX
	SUBQ         $8, BX
	JMP          eight

one:
	TESTQ BX, BX
	JZ    done
	VPXOR Y0, Y0, Y0
	MOVQ  SI, R9
	MOVQ  DX, R10
	MOVQ  CX, R11

onePair:
	VPBROADCASTD (R9), Y15
	VPMADDWD     (R10), Y15, Y8
	VPADDD       Y8, Y0, Y0
	ADDQ         $4, R9
	ADDQ         R8, R10
	DECQ         R11
	JNZ          onePair
	VMOVDQU      Y0, (DI)
	ADDQ         $32, DI
	ADDQ         $32, DX
	DECQ         BX
	JMP          one

done:
	VZEROUPPER
	RET
