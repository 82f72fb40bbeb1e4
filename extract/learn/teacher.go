package learn

import (
	"bufio"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"os"

	"quoth/extract/brat"
	"quoth/quotes/text"
	"quoth/quotes/train"
)

// A Text is one line of the files that go to a teacher and come back from it.
// All offsets are in bytes of Text, half-open.
type Text struct {
	Name   string  `json:"name"`
	Text   string  `json:"text"`
	Claims []Claim `json:"claims"`
	// For the teacher: where the tokens stand, their parts of speech, the labels
	// that the claims give them (as package model numbers them), and the tokens
	// of each paragraph.
	Tokens     []Range  `json:"tokens,omitempty"`
	Tags       []string `json:"tags,omitempty"`
	Labels     []int    `json:"labels,omitempty"`
	Paragraphs []Range  `json:"paragraphs,omitempty"`
	// From the teacher: a score for each token and label, 32-bit floats, the
	// lowest byte first, in base64.
	Scores string `json:"scores,omitempty"`
	// In the first line alone: its scores of label behind label, row by row.
	Transitions []float32 `json:"transitions,omitempty"`
}

// A Claim is one annotated attribution.
type Claim struct {
	Content []Range `json:"content"`
	Source  []Range `json:"source"`
	Cue     []Range `json:"cue"`
}

// A Range is a beginning and an end.
type Range [2]int

// Prepare writes articles as a teacher wants to read them, one a line.
func Prepare(w io.Writer, articles []brat.Article) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, a := range articles {
		ex := example(a)
		t := Text{Name: a.Name, Text: a.Text, Claims: []Claim{}}
		for _, c := range a.Claims {
			t.Claims = append(t.Claims, Claim{ranges(c.Content), ranges(c.Source), ranges(c.Cue)})
		}
		for _, tok := range ex.Doc.Tokens {
			t.Tokens = append(t.Tokens, Range{tok.Start, tok.End})
			t.Tags = append(t.Tags, tok.Tag.String())
		}
		for _, l := range train.Labels(ex) {
			t.Labels = append(t.Labels, int(l))
		}
		for _, p := range ex.Doc.Paragraphs {
			if p.Tokens.Len() > 0 {
				t.Paragraphs = append(t.Paragraphs, Range{p.Tokens.First, p.Tokens.End})
			}
		}
		if err := enc.Encode(t); err != nil {
			return err
		}
	}
	return nil
}

// Texts reads articles from lines of texts, with or without claims.
func Texts(file string) ([]brat.Article, error) {
	var out []brat.Article
	err := lines(file, func(t *Text) error {
		a := brat.Article{Name: t.Name, Text: t.Text}
		for _, c := range t.Claims {
			a.Claims = append(a.Claims, brat.Claim{Content: spans(c.Content), Source: spans(c.Source), Cue: spans(c.Cue)})
		}
		out = append(out, a)
		return nil
	})
	return out, err
}

// taught reads what a teacher has made of texts: examples with its scores, and
// its transitions.
func taught(file string) (examples []train.Example, transitions []float32, err error) {
	err = lines(file, func(t *Text) error {
		if t.Transitions != nil {
			transitions = t.Transitions
		}
		if t.Text == "" {
			return nil
		}
		a := brat.Article{Text: t.Text}
		for _, c := range t.Claims {
			a.Claims = append(a.Claims, brat.Claim{Content: spans(c.Content), Source: spans(c.Source), Cue: spans(c.Cue)})
		}
		ex := example(a)
		if ex.Scores, err = floats(t.Scores); err != nil {
			return err
		}
		if want := len(ex.Doc.Tokens) * train.LabelCount; len(ex.Scores) != want {
			return fmt.Errorf("%s: %d scores, want %d", t.Name, len(ex.Scores), want)
		}
		examples = append(examples, ex)
		return nil
	})
	return examples, transitions, err
}

// lines calls f with each line of a file of texts whose spans lie in it.
func lines(name string, f func(*Text) error) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	dec := json.NewDecoder(bufio.NewReader(file))
	for n := 1; ; n++ {
		var t Text
		if err := dec.Decode(&t); err == io.EOF {
			return nil
		} else if err != nil {
			return fmt.Errorf("%s: text %d: %w", name, n, err)
		}
		err := t.check()
		if err == nil {
			err = f(&t)
		}
		if err != nil {
			return fmt.Errorf("%s: text %d: %w", name, n, err)
		}
	}
}

// check reports spans that do not lie in the text.
func (t *Text) check() error {
	for _, c := range t.Claims {
		for _, list := range [][]Range{c.Content, c.Source, c.Cue} {
			for _, r := range list {
				if r[0] < 0 || r[1] < r[0] || r[1] > len(t.Text) {
					return fmt.Errorf("span %v does not lie in the text of %d bytes", r, len(t.Text))
				}
			}
		}
	}
	return nil
}

func floats(s string) ([]float32, error) {
	data, err := base64.StdEncoding.DecodeString(s)
	if err != nil {
		return nil, fmt.Errorf("scores: %w", err)
	}
	out := make([]float32, len(data)/4)
	for i := range out {
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32(data[4*i:]))
		if !(out[i] > -1e6 && out[i] < 1e6) {
			return nil, fmt.Errorf("score %v is out of range", out[i])
		}
	}
	return out, nil
}

func ranges(list []text.Span) []Range {
	out := make([]Range, len(list))
	for i, s := range list {
		out[i] = Range{s.Start, s.End}
	}
	return out
}

func spans(list []Range) []text.Span {
	out := make([]text.Span, len(list))
	for i, r := range list {
		out[i] = text.Span{Start: r[0], End: r[1]}
	}
	return out
}
