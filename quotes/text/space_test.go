package text

import "testing"

func TestBlank(t *testing.T) {
	for s, want := range map[string][2]int{
		"&nbsp;":      {6, 6},
		"&nbsp;words": {6, 0},
		"words&nbsp;": {0, 6},
		"&#160;a":     {6, 0},
		"&thinsp;;":   {8, 0},
		"&amp;":       {0, 0},
		"&nbsp":       {0, 0},
		" ":           {0, 0},
		"":            {0, 0},
	} {
		if before, behind := Blank(s), BlankBefore(s); before != want[0] || behind != want[1] {
			t.Errorf("%q: got %d and %d, want %v", s, before, behind, want)
		}
	}
}
