package verify

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
)

// read shows the turns of a text: "NAME: words", or the words where nobody
// knows whose they are.
func read(s string) []string {
	src := NewSource(&extract.Article{Path: "t.txt", Text: s}, []byte(s), false)
	var all []string
	for _, t := range src.turns {
		words := strings.Join(strings.Fields(s[t.Start:t.End]), " ")
		if t.speaker >= 0 {
			words = src.names[t.speaker] + ": " + words
		}
		all = append(all, words)
	}
	return all
}

func TestTurns(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"capitals", "Council, 4 May\n\nMAYOR FRIIS: Good evening.\nIt rains.\n\nAnd pours.\nMR. OSEI (inaudible): Yes.\n", []string{
			"Council, 4 May", "MAYOR FRIIS: Good evening. It rains.", "MAYOR FRIIS: And pours.", "MR. OSEI (inaudible): Yes."}},
		{"names", "Ida Krog: We begin.\nOlu Ade, founder: We do.\nIda Krog: Now.\n", []string{"Ida Krog: We begin.", "Olu Ade, founder: We do.", "Ida Krog: Now."}},
		{"letters", "Q. Why now?\nA. Because.\n\nI said so.\nQ. Who?\n", []string{"Q: Why now?", "A: Because.", "A: I said so.", "Q: Who?"}},
		{"points", "Mr. KROG. We begin.\n  The CHAIRMAN. Do we?\nMr. McKAY. We do. Mr. Krog is here.", []string{"Mr. KROG: We begin.", "The CHAIRMAN: Do we?", "Mr. McKAY: We do. Mr. Krog is here."}},
		{"lines of their own", "IDA KROG\nWe begin.\n\nOLU ADE\nWe do.\n\nIDA KROG\nNow.\n\nOLU ADE\nYes.\n", []string{"IDA KROG: We begin.", "OLU ADE: We do.", "IDA KROG: Now.", "OLU ADE: Yes."}},
		{"marks and times", "**KROG:** We begin.\n[00:01:02] ADE: We do.\n>> KROG: Now.\n- ADE: Yes.", []string{"KROG: We begin.", "ADE: We do.", "KROG: Now.", "ADE: Yes."}},
		{"one mark and no label", "We have one aim: to win.\nNow: it rains.\nResult: we lost.\n", []string{"We have one aim: to win. Now: it rains. Result: we lost."}},
		{"a statement", "We begin.\n\nIt rains.", []string{"We begin.", "It rains."}},
		{"an article", "It rained.\n\n“We begin,” said Ida Krog, the founder, “and we go on.” Olu Ade left. “I am tired,” he said.", []string{
			"It rained. “", "Ida Krog: We begin,", "Ida Krog: and we go on.", "” Olu Ade left. “", "Olu Ade: I am tired,", "” he said."}},
		{"nothing", " \n\n ", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, read(test.text)); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}
