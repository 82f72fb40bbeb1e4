package listing

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
)

func result() *extract.Result {
	mention := func(text string) *extract.Mention { return &extract.Mention{Text: text} }
	id, path, title := "c1", "bridge.txt", "Bridge to close"
	osei := &extract.SpeakerRef{ID: "s1", Name: "Pat Osei", Kind: "person"}
	return &extract.Result{
		Document: extract.Document{Path: &path, Title: &title},
		Quotes: []extract.Quote{
			{Mention: *mention("It’s old,"), Claim: &id},
			{Mention: *mention("Night Shift"), Line: 9},
		},
		Claims: []extract.Claim{
			{
				Kind: "direct", Content: []extract.Mention{*mention("It’s old,"), *mention("and it’s\nweak.")},
				Speaker: osei, Source: mention("Osei"), Cue: mention("said"), Line: 5,
			},
			{
				Kind: "mixed", Content: []extract.Mention{*mention("the bridge was “a danger to everyone who uses it” and would be shut by the end of the month")},
				Speaker: osei, Cue: mention("according to"), Line: 7,
			},
			{Kind: "indirect", Content: []extract.Mention{*mention("the work is late")}, Source: mention("she"), Cue: mention("thinks"), Line: 8},
			{Kind: "indirect", Content: []extract.Mention{*mention("nobody knows")}, Cue: mention(":"), Line: 8},
		},
		Warnings: []extract.Warning{{Code: "unbalanced-quotation-mark", Message: "the mark is never closed", Line: 11}},
	}
}

func TestWrite(t *testing.T) {
	for _, test := range []struct {
		name string
		look Look
		want string
	}{
		{"plain", Look{Width: 60}, `“It’s old,” … “and it’s weak.” — Pat Osei (said, line 5)
the bridge was “a danger to everyone who uses it” and would
    be shut by the end of the month — Pat Osei (according
    to, line 7)
the work is late — she (thinks, line 8)
nobody knows — not known (line 8)

Said by nobody in the article:
“Night Shift” (line 9)

Line 11: the mark is never closed
    (unbalanced-quotation-mark)
`},
		{"several", Look{Width: 200, Several: true}, `Bridge to close (bridge.txt)

“It’s old,” … “and it’s weak.” — Pat Osei (said, line 5)
the bridge was “a danger to everyone who uses it” and would be shut by the end of the month — Pat Osei (according to, line 7)
the work is late — she (thinks, line 8)
nobody knows — not known (line 8)

Said by nobody in the article:
“Night Shift” (line 9)

Line 11: the mark is never closed (unbalanced-quotation-mark)

`},
	} {
		t.Run(test.name, func(t *testing.T) {
			var out bytes.Buffer
			test.look.Write(&out, result())
			if diff := cmp.Diff(test.want, out.String()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// Colour changes nothing but the sequences: each that is switched on is
// switched off on its line.
func TestColour(t *testing.T) {
	var plain, colour bytes.Buffer
	Look{Width: 40, Several: true}.Write(&plain, result())
	Look{Width: 40, Several: true, Colour: true}.Write(&colour, result())
	if !strings.Contains(colour.String(), "\x1b[1mPat Osei\x1b[m") {
		t.Errorf("the speaker does not stand out:\n%s", colour.String())
	}
	for line := range strings.Lines(colour.String()) {
		if on, off := strings.Count(line, "\x1b["), strings.Count(line, "\x1b[m"); on != 2*off {
			t.Errorf("%d sequences, of which %d switch off: %q", on, off, line)
		}
	}
	bare := strings.NewReplacer("\x1b[1m", "", "\x1b[2m", "", "\x1b[m", "").Replace(colour.String())
	if diff := cmp.Diff(plain.String(), bare); diff != "" {
		t.Error(diff)
	}
}

// An article must not be able to steer the terminal.
func TestControlCharacters(t *testing.T) {
	var out bytes.Buffer
	r := &extract.Result{Claims: []extract.Claim{{Content: []extract.Mention{{Text: "a\x1b[2J\u202eb\u0007 \x00"}}}}}
	Look{Width: 80}.Write(&out, r)
	if got, want := out.String(), "a�[2J�b� � — not known (line 0)\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestNothingFound(t *testing.T) {
	var out bytes.Buffer
	Look{Width: 80}.Write(&out, &extract.Result{})
	if got, want := out.String(), "Nobody is quoted.\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// A word wider than the line stands on a line of its own, whole.
func TestLongWord(t *testing.T) {
	var out bytes.Buffer
	word := strings.Repeat("a", 30)
	r := &extract.Result{Claims: []extract.Claim{{Content: []extract.Mention{{Text: "see " + word + " there"}}, Line: 1}}}
	Look{Width: 20}.Write(&out, r)
	if got, want := out.String(), "see\n    "+word+"\n    there — not\n    known (line 1)\n"; got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
