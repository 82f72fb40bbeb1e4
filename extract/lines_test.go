package extract

import "testing"

func TestLines(t *testing.T) {
	text := "one\ntwo\r\nthree\rfour\n\nsix\r"
	l := newLines(text)
	for _, test := range []struct{ at, want int }{
		{0, 1}, {3, 1}, {4, 2}, {7, 2}, {8, 2}, {9, 3}, {14, 3}, {15, 4}, {20, 5}, {21, 6}, {24, 6}, {25, 7},
	} {
		if got := l.at(test.at); got != test.want {
			t.Errorf("byte %d of %q: line %d, want %d", test.at, text, got, test.want)
		}
	}
}
