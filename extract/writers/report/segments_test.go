package report

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCut(t *testing.T) {
	at := func(id string, start, end int) span { return span{id: id, start: start, end: end} }
	in := func(id string, start, end int) span { return span{id: id, start: start, end: end, role: quoted} }
	for _, test := range []struct {
		name   string
		spans  []span
		breaks []int
		want   string
	}{
		{"none", nil, nil, "0-9"},
		{"one", []span{at("a", 2, 4)}, nil, "0-2 2-4:a 4-9"},
		{"the whole", []span{at("a", 0, 9)}, nil, "0-9:a"},
		{"touching", []span{at("b", 4, 6), at("a", 2, 4)}, nil, "0-2 2-4:a 4-6:b 6-9"},
		{"within", []span{at("b", 3, 4), at("a", 2, 6)}, nil, "0-2 2-3:a 3-4:ab 4-6:a 6-9"},
		{"across", []span{at("a", 1, 4), at("b", 3, 6)}, nil, "0-1 1-3:a 3-4:ab 4-6:b 6-9"},
		{"the same, a quote within its claim", []span{in("q", 2, 4), at("a", 2, 4)}, nil, "0-2 2-4:aq 4-9"},
		{"a quote around its claim", []span{at("a", 2, 4), in("q", 2, 5)}, nil, "0-2 2-4:qa 4-5:q 5-9"},
		{"three deep", []span{at("a", 0, 9), at("b", 2, 8), at("c", 3, 5)}, nil, "0-2:a 2-3:ab 3-5:abc 5-8:ab 8-9:a"},
		{"over a break", []span{at("a", 2, 6)}, []int{4}, "0-2 2-4:a 4-6:a 6-9"},
		{"two pieces", []span{at("a", 1, 2), at("a", 5, 6)}, nil, "0-1 1-2:a 2-5 5-6:a 6-9"},
	} {
		order(test.spans)
		var got []string
		for _, s := range cut(9, test.spans, test.breaks) {
			one := fmt.Sprintf("%d-%d", s.start, s.end)
			for i, sp := range s.in {
				if i == 0 {
					one += ":"
				}
				one += sp.id
			}
			got = append(got, one)
		}
		if diff := cmp.Diff(strings.Fields(test.want), got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
	if got := cut(0, nil, nil); len(got) != 0 {
		t.Errorf("an empty text has the segments %v", got)
	}
}

// FuzzCut: segments join to the text, and each holds exactly the spans that
// its characters lie in.
func FuzzCut(f *testing.F) {
	f.Add([]byte{20, 2, 9, 4, 6, 4, 12, 2, 9})
	f.Add([]byte{3, 0, 3, 0, 3, 1, 2})
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		n, spans, breaks := 0, []span(nil), []int(nil)
		if len(data) > 0 {
			n, data = int(data[0]), data[1:]
		}
		for ; len(data) >= 2; data = data[2:] {
			start, end := int(data[0]), int(data[1])
			if start < end && end <= n {
				spans = append(spans, span{start: start, end: end, id: fmt.Sprint(len(spans)), role: role(start % 5)})
			} else if start <= n {
				breaks = append(breaks, start)
			}
		}
		order(spans)
		at := 0
		for _, s := range cut(n, spans, breaks) {
			if s.start != at || s.end <= s.start {
				t.Fatalf("segment %d-%d comes after %d", s.start, s.end, at)
			}
			at = s.end
			for c := s.start; c < s.end; c++ {
				var want, got []string
				for _, sp := range spans {
					if sp.start <= c && c < sp.end {
						want = append(want, sp.id)
					}
				}
				for _, sp := range s.in {
					got = append(got, sp.id)
				}
				if !slices.Equal(want, got) {
					t.Fatalf("character %d lies in %v, its segment in %v", c, want, got)
				}
			}
		}
		if at != n {
			t.Fatalf("segments end at %d of %d", at, n)
		}
	})
}
