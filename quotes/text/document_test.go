package text

import "testing"

func TestSpan(t *testing.T) {
	at := func(start, end int) Span { return Span{Start: start, End: end} }
	for _, test := range []struct {
		name               string
		a, b               Span
		contains, overlaps bool
	}{
		{"the same", at(2, 5), at(2, 5), true, true},
		{"within", at(2, 5), at(3, 4), true, true},
		{"around", at(3, 4), at(2, 5), false, true},
		{"across the end", at(2, 5), at(4, 6), false, true},
		{"touching", at(2, 5), at(5, 6), false, false},
		{"apart", at(2, 5), at(7, 9), false, false},
		{"empty within", at(2, 5), at(3, 3), true, true},
		{"empty at the end", at(2, 5), at(5, 5), true, false},
	} {
		if got := test.a.Contains(test.b); got != test.contains {
			t.Errorf("%s: contains: got %v, want %v", test.name, got, test.contains)
		}
		if got := test.a.Overlaps(test.b); got != test.overlaps {
			t.Errorf("%s: overlaps: got %v, want %v", test.name, got, test.overlaps)
		}
		if test.a.Overlaps(test.b) != test.b.Overlaps(test.a) {
			t.Errorf("%s: overlaps one way only", test.name)
		}
	}
}

func TestTokenAt(t *testing.T) {
	doc := &Document{Text: "It  rained."}
	for _, s := range []Span{{0, 2}, {4, 10}, {10, 11}} {
		doc.Tokens = append(doc.Tokens, Token{Span: s})
	}
	for offset, want := range []int{0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 3} {
		if got := doc.TokenAt(offset); got != want {
			t.Errorf("offset %d: got token %d, want %d", offset, got, want)
		}
	}
	if got := (&Document{}).TokenAt(0); got != 0 {
		t.Errorf("no tokens: got %d, want 0", got)
	}
}

func TestTagNames(t *testing.T) {
	for tag := None; tag < Tags; tag++ {
		if got := TagNamed(tag.String()); got != tag {
			t.Errorf("%d is called %q, which is %d", tag, tag, got)
		}
	}
	if got := TagNamed("XYZ"); got != None {
		t.Errorf("XYZ: got %v", got)
	}
	if got := Tags.String(); got != "?" {
		t.Errorf("no tag: got %q", got)
	}
}

func TestTagKinds(t *testing.T) {
	for _, test := range []struct {
		tag                        Tag
		noun, proper, verb, finite bool
	}{
		{NN, true, false, false, false},
		{NNS, true, false, false, false},
		{NNP, true, true, false, false},
		{NNPS, true, true, false, false},
		{VB, false, false, true, false},
		{VBG, false, false, true, false},
		{VBN, false, false, true, false},
		{VBD, false, false, true, true},
		{VBP, false, false, true, true},
		{VBZ, false, false, true, true},
		{MD, false, false, false, true},
		{PRP, false, false, false, false},
		{Stop, false, false, false, false},
	} {
		if g := test.tag; g.Noun() != test.noun || g.Proper() != test.proper || g.Verb() != test.verb || g.Finite() != test.finite {
			t.Errorf("%v: noun %v, proper %v, verb %v, finite %v", g, g.Noun(), g.Proper(), g.Verb(), g.Finite())
		}
	}
}
