package report

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
)

// A content gets back the marks that it leaves out.
func TestWords(t *testing.T) {
	for _, test := range []struct {
		name, text string
		content    []string
		quotes     []string
		want       string
	}{
		{"reported", "it was late", []string{"it was late"}, nil, "it was late"},
		{"quoted", "“It was late,” she", []string{"It was late"}, []string{"It was late,"}, "“It was late”"},
		{"two pieces", "“It was,” she said, “late.”", []string{"It was", "late"}, []string{"It was,", "late."}, "“It was” … “late”"},
		{"at the end", "it was “late.”", []string{"it was “late"}, []string{"late."}, "it was “late”"},
		{"at the beginning", "“late” it was", []string{"late” it was"}, []string{"late"}, "“late” it was"},
		{"in the middle", "it “was” late", []string{"it “was” late"}, []string{"was"}, "it “was” late"},
		{"at both ends", "“it” was “late”", []string{"it” was “late"}, []string{"it", "late"}, "“it” was “late”"},
		{"straight", `it was "late."`, []string{`it was "late`}, []string{"late."}, `it was "late"`},
		{"guillemets", "«late» it was", []string{"late» it was"}, []string{"late"}, "«late» it was"},
		{"never closed", "“It was late\n", []string{"It was late"}, []string{"It was late"}, "“It was late”"},
		{"two in one piece", "“one” “two”", []string{"one” “two"}, []string{"one", "two"}, "“one” “two”"},
	} {
		s := &sampler{t, test.text}
		claim := &extract.Claim{}
		for _, words := range test.content {
			claim.Content = append(claim.Content, *s.at("", words))
		}
		e := &entry{claim: claim}
		for _, words := range test.quotes {
			e.quotes = append(e.quotes, &extract.Quote{Mention: *s.at("", words)})
		}
		v := &view{runes: []rune(test.text)}
		if got := v.words(e); got != test.want {
			t.Errorf("%s: got %s, want %s", test.name, got, test.want)
		}
	}
}

// Those who say most come first, and have the colours; what has no speaker
// comes last, in grey.
func TestGroups(t *testing.T) {
	r := &extract.Result{Quotes: []extract.Quote{{ID: "q1"}}, Claims: []extract.Claim{{ID: "c0"}}}
	for i := range 14 {
		ref := &extract.SpeakerRef{ID: fmt.Sprint("s", i)}
		r.Speakers = append(r.Speakers, extract.Speaker{ID: ref.ID, Name: ref.ID})
		for j := range 1 + i/13*2 { // the last one says more
			r.Claims = append(r.Claims, extract.Claim{ID: fmt.Sprint("c", i, ".", j), Speaker: ref})
		}
	}
	r.Speakers = append(r.Speakers, extract.Speaker{ID: "mute"}) // the filters have taken all
	var got []string
	for _, g := range newView(r).groups {
		got = append(got, fmt.Sprintf("%s:%d", g.id, g.colour))
	}
	want := "s13:1 s0:2 s1:3 s2:4 s3:5 s4:6 s5:7 s6:8 s7:9 s8:10 s9:11 s10:12 s11:0 s12:0 unknown:0 nobody:0"
	if diff := cmp.Diff(strings.Fields(want), got); diff != "" {
		t.Error(diff)
	}
}
