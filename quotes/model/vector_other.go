//go:build !amd64

package model

// fast is false: there are no vector instructions here.
var fast = false

func maddAVX2(*int32, *int16, *int16, int, int) {}

func addRowsAVX2(*int16, *byte, *uint32, int, int, int, int) {}

func addAVX2(*int16, *int16, int) {}

func gatesAVX2(*int16, *int32, *int32, *int32, *int32, *int16, int) {}

func scanAVX2(*int16, *int16, *int16, *int32, int, int, int, int) {}
