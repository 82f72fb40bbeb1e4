package flow

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract/readers/pdf/content"
)

// A set line is one that set makes glyphs of.
type setLine struct {
	x, y, size float64
	text       string
}

// set makes the glyphs of lines: each is half its size wide, and there are no
// glyphs for spaces. What stands between "^" is small and raised, between "_"
// small and lowered.
func set(lines ...setLine) []content.Glyph {
	var glyphs []content.Glyph
	for _, l := range lines {
		x, y, size := l.x, l.y, l.size
		for _, r := range l.text {
			up := l.size / 3
			switch {
			case r == '_':
				up = -l.size / 6
				fallthrough
			case r == '^':
				if size == l.size {
					y, size = l.y+up, 0.7*l.size
				} else {
					y, size = l.y, l.size
				}
				continue
			case r != ' ':
				glyphs = append(glyphs, content.Glyph{Text: string(r), X: x, Y: y, W: size / 2, Size: size})
			}
			x += size / 2
		}
	}
	return glyphs
}

// column makes lines of 10 points one below the other, from y on.
func column(x, y float64, lines ...string) []setLine {
	var list []setLine
	for i, text := range lines {
		list = append(list, setLine{x + float64(len(text)-len(strings.TrimLeft(text, " ")))*5, y - 12*float64(i), 10, strings.TrimLeft(text, " ")})
	}
	return list
}

func join(lists ...[]setLine) []setLine {
	var all []setLine
	for _, l := range lists {
		all = append(all, l...)
	}
	return all
}

func TestLines(t *testing.T) {
	left := []string{"The ferry drifted", "all night without", "power and lights", "in heavy swell on", "her way to Skellan"}
	right := []string{"said the harbour", "master who knows", "her well and told", "the owners of it", "a good while ago"}
	for _, test := range []struct {
		name  string
		lines []setLine
		want  string // columns parted by "|"
	}{
		{"nothing", nil, ""},
		{"words", []setLine{{50, 700, 10, "It begins here."}}, "It begins here."},
		{"order", []setLine{{50, 680, 10, "second"}, {50, 700, 10, "first"}}, "first/second"},
		{"a note’s mark", []setLine{{50, 700, 10, "contained”.^1^ Its"}, {50, 688, 10, "director.^*^"}}, "contained”. Its/director."},
		{"a note", []setLine{{50, 100, 8, "^12^ “Nobody,” it said."}}, "[12]“Nobody,” it said."},
		{"powers and indices", []setLine{{50, 700, 10, "40 km^2^ of CO_2_ on the 1^st^"}}, "40 km2 of CO2 on the 1st"},
		{"printed twice", []setLine{{50, 700, 10, "Ferry all"}, {50.3, 700, 10, "Ferry all"}}, "Ferry all"},
		{"columns", join(column(50, 700, left...), column(200, 700, right...)), strings.Join(left, "/") + "|" + strings.Join(right, "/")},
		{"columns of other heights", join(column(50, 700, left...), column(200, 706, right...)), strings.Join(left, "/") + "|" + strings.Join(right, "/")},
		{"columns under a headline", join([]setLine{{50, 740, 20, "Ferry towed home at last"}}, column(50, 700, left...), column(200, 700, right...)),
			"Ferry towed home at last|" + strings.Join(left, "/") + "|" + strings.Join(right, "/")},
		{"three columns", join(column(50, 700, left...), column(160, 700, right...), column(270, 700, left...)),
			strings.Join(left, "/") + "|" + strings.Join(right, "/") + "|" + strings.Join(left, "/")},
		{"a column longer than the other", join(column(50, 700, left...), column(200, 700, right[:3]...)), strings.Join(left, "/") + "|" + strings.Join(right[:3], "/")},
		{"columns above and below a line", join(column(50, 700, left[:3]...), column(200, 700, right[:3]...), []setLine{{50, 650, 10, "A line that runs across both of the columns"}}, column(50, 620, left[3:]...), column(200, 620, right[3:]...)),
			"The ferry drifted/all night without/power and lights|said the harbour/master who knows/her well and told|A line that runs across both of the columns|" +
				"in heavy swell on/her way to Skellan|the owners of it/a good while ago"},
		{"cells", join(column(50, 700, "Route", "Skellan", "Tarrow"), column(120, 700, "Lost", "14", "6"), column(180, 700, "Said", "Nothing yet", "“No.”")), "Route/Skellan/Tarrow|Lost/14/6|Said/Nothing yet/“No.”"},
		{"bullets", join(column(50, 700, "•", "•", "•"), column(70, 700, "one", "two", "three")), "• one/• two/• three"},
		{"numbers", join(column(50, 700, "1.", "2.", "(iii)"), column(90, 700, "one", "two", "three")), "1. one/2. two/(iii) three"},
		{"speakers", join(column(50, 700, "SMITH:", "ROE:", "SMITH:"), column(120, 700, "I was there.", "You were?", "I was.")), "SMITH: I was there./ROE: You were?/SMITH: I was."},
		{"wide gaps by chance", join(column(50, 700, "a text with gaps that"), column(162, 700, "are wide"), column(50, 688, "a text that has none at all here"), column(50, 676, "a text with gaps once"), column(163, 676, "more here")),
			"a text with gaps that are wide/a text that has none at all here/a text with gaps once more here"},
	} {
		var got strings.Builder
		column := 1
		for i, l := range Lines(set(test.lines...)) {
			switch {
			case l.Column != column:
				got.WriteByte('|')
				column = l.Column
			case i > 0:
				got.WriteByte('/')
			}
			if l.Mark != "" {
				fmt.Fprintf(&got, "[%s]", l.Mark)
			}
			got.WriteString(l.Text)
		}
		if diff := cmp.Diff(test.want, got.String()); diff != "" {
			t.Errorf("%s: -want +got:\n%s", test.name, diff)
		}
	}
}

// Spaces may be glyphs, gaps, or neither where letters are tracked.
func TestSpaces(t *testing.T) {
	for _, test := range []struct {
		name  string
		glyph string
		gap   float64 // between letters, in points; the size is 10
		space float64 // how much wider it is between words
		want  string
	}{
		{"gap", "", 0, 2, "on me"},
		{"small gap", "", 0, 0.8, "onme"},
		{"glyph", " ", 0, 2.5, "on me"},
		{"a glyph that moves letters", " ", 0, 0.1, "onme"},
		{"kerned", "", 0.4, 2, "on me"},
		{"tracked", "", 2, 3, "on me"},
		{"tracked, with a glyph", " ", 3, 3, "on me"},
	} {
		var glyphs []content.Glyph
		x := 0.0
		for _, r := range "on me" {
			if r == ' ' {
				if test.glyph != "" {
					glyphs = append(glyphs, content.Glyph{Text: test.glyph, X: x, W: test.space, Size: 10})
				}
				x += test.space
				continue
			}
			glyphs = append(glyphs, content.Glyph{Text: string(r), X: x, W: 5, Size: 10})
			x += 5 + test.gap
		}
		lines := Lines(glyphs)
		if len(lines) != 1 || lines[0].Text != test.want {
			t.Errorf("%s: got %+v, want %s", test.name, lines, test.want)
		}
	}
}

func TestParagraphs(t *testing.T) {
	for _, test := range []struct {
		name  string
		lines []setLine
		want  []string // ">" indented, "»" inset
	}{
		{"gap", join(column(50, 700, "The ferry drifted all", "night. Nobody came."), column(50, 670, "She was towed home at", "last.")), []string{"The ferry drifted all/night. Nobody came.", "She was towed home at/last."}},
		{"indents", column(50, 700, "  The ferry drifted.", "All night long it was", "  Nobody came to tow", "her home to Skellan."), []string{">The ferry drifted./All night long it was", ">Nobody came to tow/her home to Skellan."}},
		{"short line", column(50, 700, "The ferry drifted all", "night.", "Nobody came to tow it", "home."), []string{"The ferry drifted all/night.", "Nobody came to tow it/home."}},
		{"a short line that goes on", column(50, 700, "The ferry drifted all", "night and", "nobody came to tow it", "home."), []string{"The ferry drifted all/night and/nobody came to tow it/home."}},
		{"list", column(50, 700, "a refund for all;", "a second ferry;", "an apology that sounds like one."), []string{"a refund for all;", "a second ferry;", "an apology that sounds like one."}},
		{"bullets", column(50, 700, "• one thing that is", "long", "• two"), []string{"• one thing that is/long", "• two"}},
		{"hanging", column(50, 700, "– one thing that is", "  long", "– two"), []string{"– one thing that is/long", "– two"}},
		{"title", []setLine{{50, 740, 20, "Ferry towed"}, {50, 718, 20, "home at last"}, {50, 690, 10, "Text."}}, []string{"Ferry towed/home at last", "Text."}},
		{"block quotation", join(column(50, 700, "She wrote with some force that day:"), column(70, 680, "The pumps will fail in", "cold water at night."), column(50, 650, "Nobody had listened to her, she said.")),
			[]string{"She wrote with some force that day:", "»The pumps will fail in/cold water at night.", "Nobody had listened to her, she said."}},
		{"indented on the left", join(column(50, 700, "She wrote with some force:"), column(70, 680, "The pumps will fail in", "cold water at night.")), []string{"She wrote with some force:", "The pumps will fail in/cold water at night."}},
		{"notes", []setLine{{50, 700, 10, "Text."}, {50, 690, 8, "^1^ One."}, {50, 680, 8, "^2^ Two."}}, []string{"Text.", "One.", "Two."}},
		{"initial", []setLine{{50, 674, 44, "T"}, {74, 698, 10, "he ferry drifted all"}, {74, 686, 10, "night long, and then"}, {74, 674, 10, "nobody came to tow"}, {50, 662, 10, "her home to Skellan Head."}},
			[]string{"The ferry drifted all/night long, and then/nobody came to tow/her home to Skellan Head."}},
	} {
		var got []string
		for _, p := range Paragraphs(Lines(set(test.lines...)), 10) {
			var texts []string
			for _, l := range p.Lines {
				texts = append(texts, l.Text)
			}
			s := strings.Join(texts, "/")
			if p.Indented {
				s = ">" + s
			}
			if p.Inset {
				s = "»" + s
			}
			got = append(got, s)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s: -want +got:\n%s", test.name, diff)
		}
	}
}

// Pages that are made to take long.
func TestHostile(t *testing.T) {
	for name, at := range map[string]func(i int) (x, y, size float64){
		"one line":   func(i int) (float64, float64, float64) { return float64(i) * 20, 0, 10 },
		"one column": func(i int) (float64, float64, float64) { return 0, float64(i) * 20, 10 },
		"one place":  func(i int) (float64, float64, float64) { return 0, 0, 10 },
		"a grid":     func(i int) (float64, float64, float64) { return float64(i%300) * 20, float64(i/300) * 20, 10 },
		"all sizes": func(i int) (float64, float64, float64) {
			return float64(i%300) * 20, float64(i / 300), float64(i%997) / 10
		},
		"large letters":  func(i int) (float64, float64, float64) { return float64(i), float64(i%7) * 3, 10 + 90*float64(i%2) },
		"nothing at all": func(i int) (float64, float64, float64) { return 0, float64(i), 0 },
	} {
		var glyphs []content.Glyph
		for i := range 60_000 {
			x, y, size := at(i)
			glyphs = append(glyphs, content.Glyph{Text: "A", X: x, Y: y, W: size / 2, Size: size})
		}
		lines := Lines(glyphs)
		if n := len(Paragraphs(lines, 10)); n > maxRows*maxSegments {
			t.Errorf("%s: %d paragraphs", name, n)
		}
	}
}

func FuzzLines(f *testing.F) {
	f.Add([]byte("The ferry drifted all night"), uint16(3), uint16(7))
	f.Add([]byte("\x00\xff• 1. A:“"), uint16(0), uint16(65535))
	f.Fuzz(func(t *testing.T, data []byte, dx, dy uint16) {
		var glyphs []content.Glyph
		x, y := 0.0, 0.0
		for i, c := range data {
			x += float64(c%16) * float64(dx%64) / 16
			if c%8 == 0 {
				x, y = float64(c), y-float64(dy%32)
			}
			glyphs = append(glyphs, content.Glyph{Text: string(rune(c)), X: x, Y: y + float64(c%3), W: float64(c % 9), Size: float64(8 + i%3*4), Rough: c > 200})
		}
		n := 0
		lines := Lines(glyphs)
		for _, p := range Paragraphs(lines, 10) {
			n += len(p.Lines)
		}
		if n != len(lines) {
			t.Errorf("%d lines in paragraphs, of %d", n, len(lines))
		}
	})
}
