package claims_test

import (
	"strings"
	"testing"

	"quoth/quotes"
	"quoth/quotes/claims"
	"quoth/quotes/text"
)

func TestTrim(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"end punctuation", `the well is dry.`, `the well is dry`},
		{"several stops", `Is the well dry?!`, `Is the well dry`},
		{"ellipsis", `The well, well…`, `The well, well`},
		{"commas at both ends", `, and the well is dry,`, `and the well is dry`},
		{"dash and colon", `— the well: dry:`, `the well: dry`},
		{"that", `that the well is dry`, `the well is dry`},
		{"that behind a comma", `, that the well is dry;`, `the well is dry`},
		{"that alone", `That.`, `That`},
		{"outer marks", `"The well is dry."`, `The well is dry`},
		{"marks at one end", `the well is "dry".`, `the well is "dry`},
		{"inner marks", `the "dry" well`, `the "dry" well`},
		{"abbreviation", `the well in Lund Co.`, `the well in Lund Co.`},
		{"brackets stay", `the well (in Lund)`, `the well (in Lund)`},
		{"nothing", `, — …`, ``},
	} {
		doc := quotes.Read("Brandt said " + test.text + "\n")
		start := strings.Index(doc.Text, test.text)
		got := claims.Trim(doc, text.Span{Start: start, End: start + len(test.text)})
		if doc.Slice(got) != test.want {
			t.Errorf("%s: got %q, want %q", test.name, doc.Slice(got), test.want)
		}
	}
}

func TestLabels(t *testing.T) {
	const more = "\n\nOLSEN: It was dug in May."
	for _, test := range []struct{ name, text, rule, label string }{
		{"capitals", "BRANDT: The well is dry." + more, "label-capitals", "BRANDT"},
		{"capitals and first name", "IDA BRANDT: The well is dry." + more, "label-capitals", "IDA BRANDT"},
		{"aside", "BRANDT (off camera): The well is dry." + more, "label-capitals", "BRANDT"},
		{"capitals once", "BRANDT: The well is dry.", "label-capitals", "BRANDT"},
		{"question", "Q: Is the well dry?\n\nA: It is.", "label-letter", "Q"},
		{"question with a stop", "Q.: Is the well dry?\n\nA.: It is.", "label-letter", "Q."},
		{"name and post", "Ida Brandt, mayor of Lund: The well is dry.", "label-name", "Ida Brandt, mayor of Lund"},
		{"names in turn", "Brandt: The well is dry.\n\nOlsen: It was dug in May.", "label-name", "Brandt"},
		{"name once", "Brandt: The well is dry.", "", ""},
		{"verb before the colon", "Brandt asked: Is the well dry?" + more, "", ""},
		{"note", "Note: The well is dry." + more, "", ""},
		{"small letters", "the facts: The well is dry." + more, "", ""},
		{"nothing said", "BRANDT:" + more, "", ""},
		{"signed", `"The well is dry." — Ida Brandt, mayor`, "signature", "Ida Brandt, mayor"},
		{"signed by a handle", `"The well is dry." - @idabrandt`, "signature", "@idabrandt"},
		{"dash and a clause", `"The well is dry." — Brandt says so daily.`, "", ""},
	} {
		reading := claims.Read(quotes.Read(test.text))
		rule, label := "", ""
		for _, c := range reading.Turns() {
			if c.Content[0].Start < len(test.text)-len(more) || !strings.HasSuffix(test.text, more) {
				rule, label = c.Rule, test.text[c.Source.Start:c.Source.End]
				break
			}
		}
		if rule != test.rule || label != test.label {
			t.Errorf("%s: got %s %q, want %s %q", test.name, rule, label, test.rule, test.label)
		}
	}
}
