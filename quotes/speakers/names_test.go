package speakers

import (
	"strings"
	"testing"

	"quoth/quotes/layout"
	"quoth/quotes/marks"
	"quoth/quotes/tags"
	"quoth/quotes/text"
	"quoth/quotes/words"
)

func read(article string) *text.Document {
	doc := &text.Document{Text: article}
	layout.Split(doc)
	marks.Pair(doc)
	words.Cut(doc)
	tags.Assign(doc)
	return doc
}

func TestNames(t *testing.T) {
	tests := []struct {
		name, text string
		want       string // the names, each with p for a person or o for another
	}{
		{"titles in a run", "On Monday Vice President Greta Holm met Gov. Amos Pell.", "Greta Holm p|Amos Pell p"},
		{"department", "He asked Secretary of State Amos Pell to wait.", "Amos Pell p"},
		{"role in lower case", "It was the chess prodigy Ines Falk who won.", "Ines Falk p"},
		{"particles", "They met Joost van den Berg and Lucía de la Cruz.", "Joost van den Berg p|Lucía de la Cruz p"},
		{"initials", "It was signed by J. P. Molnar Jr. on Friday.", "J. P. Molnar Jr. p"},
		{"nickname", "They called Rosa “Chispa” Quintero back.", "Rosa “Chispa” Quintero p"},
		{"of and for", "She left the Institute for Road Safety and the Bank of Tarn.", "Institute for Road Safety o|Bank of Tarn o"},
		{"two trades", "He left the Dock and Warehouse Union.", "Dock and Warehouse Union o"},
		{"possessive plural", "He left the Millers' and Bakers' Guild.", "Millers' and Bakers' Guild o"},
		{"saint", "He was born in St. Anne's Hospital.", "St. Anne's Hospital o"},
		{"acronym", "He told the LHA nothing.", "LHA o"},
		{"Mr and an office", "“Thank you, Mr. President,” said Ann Pell.", "Ann Pell p"},
		{"surname that is an office", "It was Noah King. Later Mr. King left.", "Noah King p|King p"},
		{"weekday", "They chose Ann Pell Tuesday.", "Ann Pell p"},
		{"age", "Then Zorvik Tamblin, 44, spoke.", "Zorvik Tamblin p"},
		{"words at the head of a sentence", "Yesterday Ann Pell left. Nobody knew. Officials shrugged.", "Ann Pell p"},
		{"what she does, at the head", "Waitress Ann Pell left.", "Ann Pell p"},
		{"newspaper and surname", "Ann Pell left. She told the Tarn Herald Pell would not return.", "Ann Pell p|Tarn Herald o|Pell p"},
		{"place and state", "He came from Ashford, Ohio.", "Ashford o|Ohio o"},
		{"none", "Most of them said that it was late, but who knows?", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc := read(test.text)
			c := gather(doc, find(doc))
			c.describe()
			var got []string
			for i := range c.names {
				n := &c.names[i]
				kind := " o"
				if n.entity >= 0 && c.entities[n.entity].kind == Person {
					kind = " p"
				}
				got = append(got, c.shown(n)+kind)
			}
			if got := strings.Join(got, "|"); got != test.want {
				t.Errorf("%s\ngot  %s\nwant %s", test.text, got, test.want)
			}
		})
	}
}

func TestParse(t *testing.T) {
	tests := []struct {
		source string
		shape  shape
		noun   string // the head
	}{
		{"the mayor", byNoun, "mayor"},
		{"a senior official at the ministry", byNoun, "official"},
		{"her former lawyer", byNoun, "lawyer"},
		{"Ann Pell, 44, a baker", byName, "pell"},
		{"Ann Pell's", byName, "pell"},
		{"the mayor, Ann Pell,", byName, "ann"},
		{"Pell spokeswoman Ines Falk", byName, "falk"},
		{"Ann Pell and Ines Falk", several, "pell"},
		{"lawmakers and officials", several, "lawmakers"},
		{"she", byPronoun, "she"},
		{"we", byFirst, "we"},
		{"who", byRelative, "who"},
		{"@annpell", byHandle, ""},
		{"to Ann Pell", byName, "pell"},
		{"when she", byPronoun, "she"},
		{"31 Germans", byNoun, "germans"},
		{", —", nothing, ""},
	}
	for _, test := range tests {
		t.Run(test.source, func(t *testing.T) {
			doc := read("Last night it was clear that " + test.source + " said nothing.")
			p := newParser(doc, find(doc))
			first := 0
			for doc.Tokens[first].Norm != "that" {
				first++
			}
			end := first + 1
			for doc.Tokens[end].Norm != "said" {
				end++
			}
			ph := p.parse(first+1, end)
			if ph.shape != test.shape || ph.noun != test.noun {
				t.Errorf("got shape %d, head %q; want %d, %q", ph.shape, ph.noun, test.shape, test.noun)
			}
		})
	}
}
