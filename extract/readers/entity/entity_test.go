package entity

import "testing"

func TestDecode(t *testing.T) {
	for _, test := range []struct {
		s, want string
		n       int
	}{
		{"&amp;amp;", "&", 5},
		{"&ldquo;No&rdquo;", "“", 7},
		{"&#8217;s", "’", 7},
		{"&#X2019;", "’", 8},
		{"&#0;", "\ufffd", 4},
		{"&semi;", ";", 6},
		{"&#59;", ";", 5},
		{"&nLl;", "⋘̸", 5},
		{"&CounterClockwiseContourIntegral;", "∳", 33},
		{"a &amp;", "", 0},
		{"&a &amp;", "", 0},
		{"&& &amp;", "", 0},
		{"&ampx;", "", 0},
		{"&amp", "", 0},
		{"& ;", "", 0},
		{"&;", "", 0},
		{"&#;", "", 0},
		{"&nothing;", "", 0},
		{"amp;", "", 0},
		{"", "", 0},
	} {
		if got, n := Decode(test.s); got != test.want || n != test.n {
			t.Errorf("%q: %q of %d bytes, want %q of %d", test.s, got, n, test.want, test.n)
		}
	}
}
