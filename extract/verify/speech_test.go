package verify_test

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// A transcript is one of testdata/verify, as the generator reads it: by itself,
// so that no fault of the package hides in it.
type transcript struct {
	file  string
	title string
	turns []speech
}

// A speech is one turn, cut into sentences.
type speech struct {
	label     string
	sentences []string
}

// cast are the people of the transcripts by their labels, as an article names
// them. Reporters and operators say nothing that is quoted.
var cast = map[string]string{
	"MAYOR DRUMMOND": "Alice Drummond, the mayor", "DR. LINDQVIST": "Nils Lindqvist, the chief engineer",
	"CLLR ABARA": "Grace Abara, a councillor", "CLLR TREADWELL": "Roy Treadwell, a councillor", "MRS. PEMBERTON": "Joan Pemberton, an official",
	"CLLR OKONJO": "Ada Okonjo, a councillor", "CLLR FENN": "Peter Fenn, a councillor", "MISS CASTELLANE": "Lucia Castellane, a campaigner",
	"MR. RUDDOCK":   "Colin Ruddock, an engineer",
	"MARISOL QUADE": "Marisol Quade, a swimmer", "ELLIS BRANDT": "Ellis Brandt, a writer",
	"Captain ROWSELL": "Henry Rowsell, the harbour master", "Mr. HARROWGATE": "Simon Harrowgate, the owner", "Dr. IMRIE": "Fiona Imrie, a surveyor",
	"Mr. VOSPER": "Daniel Vosper, a lawyer", "Ms. ADEYINKA": "Tolu Adeyinka, a lawyer",
	"Priya Castellanos": "Priya Castellanos, the chief executive", "Anders Holm": "Anders Holm, the finance chief",
	"Tomas Verrall": "Tomas Verrall, an analyst", "Helen Osgood": "Helen Osgood, an analyst",
	"NADIA FROST": "Nadia Frost, a presenter", "GARETH MOYLE": "Gareth Moyle, who runs the company", "INES TAVARES": "Ines Tavares, a professor",
	"BRIDIE CULHANE": "Bridie Culhane, a farmer",
}

// transcripts reads those of testdata/verify.
func transcripts(t testing.TB) []transcript {
	t.Helper()
	files, err := filepath.Glob("../../testdata/verify/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no transcripts: %v", err)
	}
	var all []transcript
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		title, rest, _ := strings.Cut(string(data), "\n")
		tr := transcript{file: filepath.Base(file), title: title}
		for paragraph := range strings.SplitSeq(rest, "\n\n") {
			paragraph = strings.TrimSpace(paragraph)
			if paragraph == "" {
				continue
			}
			m := labelled(paragraph)
			if m == nil {
				t.Fatalf("%s: no label: %.60s", file, paragraph)
			}
			tr.turns = append(tr.turns, speech{m[0], sentences(m[1])})
		}
		all = append(all, tr)
	}
	return all
}

// labelled parts a paragraph from its label.
func labelled(paragraph string) []string {
	if name, words, ok := strings.Cut(paragraph, ": "); ok && len(strings.Fields(name)) <= 2 {
		return []string{name, words}
	}
	if m := regexp.MustCompile(`^((?:Mr|Ms|Dr|The|Captain)\.? [A-Z]+)\. (.+)$`).FindStringSubmatch(paragraph); m != nil {
		return m[1:]
	}
	return nil
}

// sentences cuts a turn; titles end none.
func sentences(words string) []string {
	var list []string
	start := 0
	for i := 0; i+1 < len(words); i++ {
		if strings.IndexByte(".?!", words[i]) < 0 || words[i+1] != ' ' || regexp.MustCompile(`\b(Mr|Mrs|Ms|Dr)$`).MatchString(words[start:i]) {
			continue
		}
		list = append(list, words[start:i+1])
		start = i + 2
	}
	return append(list, words[start:])
}

// A line is a sentence that an article may quote.
type line struct {
	turn, at int
	label    string
	words    string
}

// lines are the sentences of a transcript by people of the cast, of at least so
// many words.
func (tr *transcript) lines(least int) []line {
	var all []line
	for i, turn := range tr.turns {
		if cast[turn.label] == "" {
			continue
		}
		for k, s := range turn.sentences {
			if len(strings.Fields(s)) >= least {
				all = append(all, line{i, k, turn.label, s})
			}
		}
	}
	return all
}

// name is the name of a speaker without what the article says of them.
func name(label string) string {
	name, _, _ := strings.Cut(cast[label], ",")
	return name
}

// other returns another speaker of a transcript.
func (tr *transcript) other(label string, r *rand.Rand) string {
	for {
		if turn := tr.turns[r.IntN(len(tr.turns))]; turn.label != label && cast[turn.label] != "" {
			return turn.label
		}
	}
}
