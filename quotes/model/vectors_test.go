package model

import "testing"

// TestPackVector: each number comes back as the level nearest to it.
func TestPackVector(t *testing.T) {
	for width := range 20 {
		numbers := make([]int8, width)
		for i := range numbers {
			numbers[i] = int8(i*37%256 - 128)
		}
		row := PackVector(numbers)
		if len(row) != rowBytes(width) {
			t.Fatalf("%d numbers in %d bytes, want %d", width, len(row), rowBytes(width))
		}
		got := make([]int16, width)
		UnpackVector(got, row)
		for i, v := range numbers {
			limited := min(max(int16(v), -62), 62)
			if d := got[i] - limited; d < -2 || d > 2 {
				t.Errorf("number %d of %d: %d came back as %d", i, width, v, got[i])
			}
		}
	}
}
