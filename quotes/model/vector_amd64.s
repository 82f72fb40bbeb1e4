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

// func addRowsAVX2(x *int16, table *byte, rows *uint32, n, dim, less, shift int)
//
// x (dim numbers, a multiple of 32) = the sum of the n rows of the table, minus
// less, times two to the shift.
TEXT ·addRowsAVX2(SB), NOSPLIT, $0-56
	MOVQ         x+0(FP), DI
	MOVQ         table+8(FP), SI
	MOVQ         dim+32(FP), BX
	MOVQ         BX, R12
	MOVQ         less+40(FP), AX
	VMOVQ        AX, X4
	VPBROADCASTW X4, Y4
	MOVQ         shift+48(FP), AX
	VMOVQ        AX, X5

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
	VPSUBW  Y4, Y0, Y0
	VPSUBW  Y4, Y1, Y1
	VPSLLW  X5, Y0, Y0
	VPSLLW  X5, Y1, Y1
	VMOVDQU Y0, (DI)
	VMOVDQU Y1, 32(DI)
	ADDQ    $64, DI
	ADDQ    $32, SI
	SUBQ    $32, BX
	JNZ     columns
	VZEROUPPER
	RET

// func addAVX2(x, y *int16, n int)
//
// x += y for n numbers, a multiple of 16.
TEXT ·addAVX2(SB), NOSPLIT, $0-24
	MOVQ x+0(FP), DI
	MOVQ y+8(FP), SI
	MOVQ n+16(FP), CX

sixteen:
	VMOVDQU (DI), Y0
	VPADDW  (SI), Y0, Y0
	VMOVDQU Y0, (DI)
	ADDQ    $32, DI
	ADDQ    $32, SI
	SUBQ    $16, CX
	JNZ     sixteen
	VZEROUPPER
	RET

// func gatesAVX2(act *int16, y, add, shift, base *int32, table *int16, n int)
//
// act[j] = table[base[j] + ((y[j]+add[j]) >> shift[j] held within ±2048)] for n
// numbers, a multiple of 16.
TEXT ·gatesAVX2(SB), NOSPLIT, $0-56
	MOVQ act+0(FP), DI
	MOVQ y+8(FP), SI
	MOVQ add+16(FP), R8
	MOVQ shift+24(FP), R9
	MOVQ base+32(FP), R10
	MOVQ table+40(FP), R11
	MOVQ n+48(FP), CX
	MOVL $2047, AX
	VMOVD AX, X6
	VPBROADCASTD X6, Y6
	MOVL $-2048, AX
	VMOVD AX, X7
	VPBROADCASTD X7, Y7

gate:
	VMOVDQU (SI), Y0
	VMOVDQU 32(SI), Y1
	VPADDD  (R8), Y0, Y0
	VPADDD  32(R8), Y1, Y1
	VMOVDQU (R9), Y2
	VMOVDQU 32(R9), Y3
	VPSRAVD Y2, Y0, Y0
	VPSRAVD Y3, Y1, Y1
	VPMINSD Y6, Y0, Y0
	VPMINSD Y6, Y1, Y1
	VPMAXSD Y7, Y0, Y0
	VPMAXSD Y7, Y1, Y1
	VPADDD  (R10), Y0, Y0
	VPADDD  32(R10), Y1, Y1
	VPCMPEQD   Y4, Y4, Y4
	VPGATHERDD Y4, (R11)(Y0*2), Y2
	VPCMPEQD   Y5, Y5, Y5
	VPGATHERDD Y5, (R11)(Y1*2), Y3
	VPSLLD  $16, Y2, Y2
	VPSLLD  $16, Y3, Y3
	VPSRAD  $16, Y2, Y2
	VPSRAD  $16, Y3, Y3
	VPACKSSDW Y3, Y2, Y2
	VPERMQ  $0xD8, Y2, Y2
	VMOVDQU Y2, (DI)
	ADDQ    $32, DI
	ADDQ    $64, SI
	ADDQ    $64, R8
	ADDQ    $64, R9
	ADDQ    $64, R10
	SUBQ    $16, CX
	JNZ     gate
	VZEROUPPER
	RET

// func scanAVX2(x, z, c *int16, state *int32, n, h, xStep, zStep int)
//
// For each of n tokens, steps bytes apart: state += z*(c-state) >> 14 and
// x += (state+8) >> 4, for h numbers, a multiple of 8.
TEXT ·scanAVX2(SB), NOSPLIT, $0-64
	MOVQ x+0(FP), DI
	MOVQ z+8(FP), SI
	MOVQ c+16(FP), DX
	MOVQ n+32(FP), BX
	MOVQ xStep+48(FP), R12
	MOVQ zStep+56(FP), R13
	MOVL $8, AX
	VMOVD AX, X7
	VPBROADCASTD X7, Y7

token:
	MOVQ state+24(FP), R8
	MOVQ h+40(FP), CX
	XORQ R9, R9

unit:
	VPMOVSXWD (SI)(R9*1), Y0
	VPMOVSXWD (DX)(R9*1), Y1
	VMOVDQU   (R8), Y2
	VPSUBD    Y2, Y1, Y1
	VPMULLD   Y0, Y1, Y1
	VPSRAD    $14, Y1, Y1
	VPADDD    Y1, Y2, Y2
	VMOVDQU   Y2, (R8)
	VPADDD    Y7, Y2, Y2
	VPSRAD    $4, Y2, Y2
	VPMOVSXWD (DI)(R9*1), Y3
	VPADDD    Y3, Y2, Y2
	VEXTRACTI128 $1, Y2, X3
	VPACKSSDW X3, X2, X2
	VMOVDQU   X2, (DI)(R9*1)
	ADDQ      $16, R9
	ADDQ      $32, R8
	SUBQ      $8, CX
	JNZ       unit
	ADDQ      R12, DI
	ADDQ      R13, SI
	ADDQ      R13, DX
	DECQ      BX
	JNZ       token
	VZEROUPPER
	RET
