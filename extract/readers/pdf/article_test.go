package pdf

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract/readers/pdf/flow"
	"quoth/extract/readers/readertest"
)

// page makes lines of a page, one below the other, 12 points apart, in a size of
// 10. "9:" before a line is another size, "|" begins another column, "" leaves
// a gap, a space an indent; letters are 5 wide.
func page(lines ...string) []flow.Line {
	var list []flow.Line
	y, column := 700.0, 1
	for _, s := range lines {
		if y -= 12; s == "" {
			continue
		}
		if rest, ok := strings.CutPrefix(s, "|"); ok {
			s, y, column = rest, 700, column+1
		}
		l := flow.Line{Text: strings.TrimSpace(s), Y: y, Size: 10, Column: column, X0: 50}
		if size, rest, ok := strings.Cut(s, ":"); ok && (size == "8" || size == "9" || size == "15" || size == "20") {
			l.Text, l.Size = rest, map[string]float64{"8": 8, "9": 9, "15": 15, "20": 20}[size]
		}
		if strings.HasPrefix(s, " ") {
			l.X0 += 10
		}
		l.X1 = l.X0 + 5*float64(len([]rune(l.Text)))
		list = append(list, l)
	}
	return list
}

func TestArticle(t *testing.T) {
	for _, test := range []struct {
		name  string
		pages [][]flow.Line
		want  string
	}{
		{"headings", [][]flow.Line{page("20:Ferry towed", "", "The ferry drifted all night. It did so.", "", "15:Pumps", "", "They were old and worn out, and more.")},
			"headline | Ferry towed\n| The ferry drifted all night. It did so.\nheading  | Pumps\n| They were old and worn out, and more."},
		{"byline", [][]flow.Line{page("20:Ferry towed", "", "15:By Ana Brandt", "", "The ferry drifted all night. It did so.")},
			"headline | Ferry towed\n| By Ana Brandt\n| The ferry drifted all night. It did so."},
		{"no headline", [][]flow.Line{page("The ferry drifted all night. It did so.")}, "| The ferry drifted all night. It did so."},
		{"over columns", [][]flow.Line{page("The ferry drifted all night, and then", "she was towed to the harbour of the", "|village by a tug that had come far.", "", "Nobody was hurt in all that time, they.")},
			"| The ferry drifted all night, and then she was towed to the harbour of the village by a tug that had come far.\n| Nobody was hurt in all that time, they."},
		{"over pages", [][]flow.Line{page("The ferry drifted all night, and then", "she was towed to the harbour by Mr"), page("Lindqvist, who had come from far away.")},
			"| The ferry drifted all night, and then she was towed to the harbour by Mr Lindqvist, who had come from far away."},
		{"ends with its page", [][]flow.Line{page("The ferry drifted all night, and then", "she was towed home."), page("Nobody was hurt in all of that time.")},
			"| The ferry drifted all night, and then she was towed home.\n| Nobody was hurt in all of that time."},
		{"a heading between", [][]flow.Line{page("The ferry drifted all night, and then", "she was towed to the harbour of the"), page("15:Pumps", "", "village by a tug that had come from far.")},
			"| The ferry drifted all night, and then she was towed to the harbour of the\nheading  | Pumps\n| village by a tug that had come from far."},
		{"notes", [][]flow.Line{page("The ferry drifted all night, and then", "she was towed to the harbour of the", "", "8:1 “Nobody,” the company said.", "8:2. It said so", "8:twice."), page("village by a tug that had come far.")},
			"| The ferry drifted all night, and then she was towed to the harbour of the village by a tug that had come far.\n| “Nobody,” the company said.\n| It said so twice."},
		{"small, but no note", [][]flow.Line{page("8:14 people were on board.", "", "The ferry drifted all night. It did so.")}, "| 14 people were on board.\n| The ferry drifted all night. It did so."},
		{"hyphens", [][]flow.Line{page("A regret-", "table half-", "hearted inquiry of Port-", "Alder, a well-", "known state-of-the-", "art report on the year 2025-", "26, all regrettable.")},
			"| A regrettable half-hearted inquiry of Port-Alder, a well-known state-of-the-art report on the year 2025-26, all regrettable."},
		{"headers", [][]flow.Line{
			page("The Gazette 5 March", "", "The ferry drifted all night. It did so.", "", "Page 1"),
			page("The Gazette 5 March", "", "Nobody was hurt in all of that time.", "", "Page 2"),
		}, "| The ferry drifted all night. It did so.\n| Nobody was hurt in all of that time."},
		{"the headline again", [][]flow.Line{
			page("20:Ferry towed", "", "The ferry drifted all night. It did so.", "", "1"),
			page("Ferry towed", "", "Nobody was hurt in all of that time.", "", "2"),
			page("Ferry towed", "", "They were sent home by bus that night.", "", "3"),
		}, "headline | Ferry towed\n| The ferry drifted all night. It did so.\n| Nobody was hurt in all of that time.\n| They were sent home by bus that night."},
		{"a number that is none", [][]flow.Line{page("Sailings lost:", "", "14")}, "| Sailings lost:\n| 14"},
	} {
		a := (&document{pages: test.pages}).article()
		readertest.Check(t, a)
		if diff := cmp.Diff(test.want, readertest.Compact(a)); diff != "" {
			t.Errorf("%s: -want +got:\n%s", test.name, diff)
		}
	}
}

func TestJoin(t *testing.T) {
	words := vocabulary{"regrettable": true, "re-elected": true}
	for _, test := range []struct{ lines, want string }{
		{"one|two", "one two"},
		{"regret-|table", "regrettable"},
		{"unheard-|ofness", "unheardofness"},
		{"re-|elected", "re-elected"},
		{"well-|known", "well-known"},
		{"mother-in-|law", "mother-in-law"},
		{"Port-|Alder", "Port-Alder"},
		{"the 1990-|era", "the 1990-era"},
		{"ten -|or more", "ten - or more"},
		{"yes—|or no", "yes—or no"},
		{"yes —|or no", "yes — or no"},
		{"regret\u00ad|table", "regrettable"},
		{"regret\u2010|table", "regrettable"},
		{"“regret-|table”,", "“regrettable”,"},
		{"a-|b-|c", "abc"},
		{"-|x", "- x"},
	} {
		var lines []flow.Line
		for text := range strings.SplitSeq(test.lines, "|") {
			lines = append(lines, flow.Line{Text: text})
		}
		if got := words.join(lines); got != test.want {
			t.Errorf("%q: got %q, want %q", test.lines, got, test.want)
		}
	}
}

func TestPageNumber(t *testing.T) {
	for _, test := range []struct {
		line string
		want int // 0: none
	}{
		{"12", 12}, {"– 12 –", 12}, {"[12]", 12}, {"Page 3 of 7", 3}, {"3/7", 3}, {"p. 3", 3}, {"iv", 4}, {"XII", 12},
		{"https://herald.example/ferry 2/3", 2}, {"https://herald.example/ferry", 0},
		{"2026", 0}, {"12 people", 0}, {"1 2 3", 0}, {"Page", 0}, {"", 0}, {"mix", 0},
	} {
		if got, ok := pageNumber(test.line); got != test.want || ok != (test.want > 0) {
			t.Errorf("%q: got %d, %v, want %d", test.line, got, ok, test.want)
		}
	}
}

func TestNoteMark(t *testing.T) {
	for _, test := range []struct {
		text, rest string
		found      bool
	}{
		{"1 One", "One", true}, {"12. One", "One", true}, {"3) One", "One", true}, {"* One", "One", true}, {"†“One”", "“One”", true}, {"1“One”", "“One”", true},
		{"1One", "1One", false}, {"2026 was", "2026 was", false}, {"One", "One", false}, {"", "", false}, {"5%", "5%", false},
	} {
		if found, rest := noteMark(test.text); found != test.found || rest != test.rest {
			t.Errorf("%q: got %v, %q", test.text, found, rest)
		}
	}
}
