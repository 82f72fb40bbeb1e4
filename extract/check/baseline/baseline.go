// Package baseline keeps the findings that a newsroom knows already, so that
// only new ones are reported: a JSON file that lists them by fingerprint, which
// outlives changes to other lines of the article.
package baseline

import (
	"bytes"
	"cmp"
	stdjson "encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"quoth/extract"
	"quoth/extract/check/outputs"
	"quoth/extract/writers/json"
)

// Schema names the version of the file.
const Schema = "quoth-baseline/1"

// Largest is how many bytes a file may have.
const Largest = 64 << 20

// A Baseline is a file.
type Baseline struct {
	Schema   string  `json:"schema"`
	Findings []Entry `json:"findings"`
	known    map[string]bool
}

// An Entry is one finding. The rule, the path and the words are for people; the
// fingerprint tells it.
type Entry struct {
	Path        string `json:"path"`
	Rule        string `json:"rule"`
	Text        string `json:"text"`
	Fingerprint string `json:"fingerprint"`
}

// New makes a baseline of the findings of a report.
func New(r *outputs.Report) *Baseline {
	b := &Baseline{Schema: Schema, Findings: []Entry{}}
	for i := range r.Articles {
		a := &r.Articles[i]
		for _, f := range a.Findings {
			b.Findings = append(b.Findings, Entry{name(r, a), f.Rule, excerpt(f.Text), f.Fingerprint})
		}
	}
	slices.SortFunc(b.Findings, func(a, b Entry) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Text, b.Text), cmp.Compare(a.Fingerprint, b.Fingerprint))
	})
	return b
}

// name is the path of an article as entries have it.
func name(r *outputs.Report, a *outputs.Article) string {
	return cmp.Or(r.Rooted(a.Path), outputs.Stdin)
}

// excerpt is the beginning of a passage, on one line.
func excerpt(words string) string {
	const most = 80 // code points
	r := []rune(strings.Join(strings.Fields(extract.Valid(words)), " "))
	if len(r) <= most {
		return string(r)
	}
	return strings.TrimRight(string(r[:most-1]), " ") + "…"
}

// Write appends the file to dst.
func (b *Baseline) Write(dst *bytes.Buffer) error { return json.Encode(dst, b, "  ") }

// Read reads a file.
func Read(data []byte) (*Baseline, error) {
	if len(data) > Largest {
		return nil, fmt.Errorf("larger than %d MB", Largest>>20)
	}
	b := &Baseline{}
	dec := stdjson.NewDecoder(bytes.NewReader(data))
	if err := dec.Decode(b); err != nil {
		return nil, fmt.Errorf("line %d: %w", line(data, err, dec.InputOffset()), plain(err))
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("line %d: something follows the object", line(data, nil, dec.InputOffset()))
	}
	if b.Schema != Schema {
		return nil, fmt.Errorf("want the schema %q, not %q: is this a baseline?", Schema, b.Schema)
	}
	for i, e := range b.Findings {
		if e.Fingerprint == "" {
			return nil, fmt.Errorf("finding %d has no fingerprint", i+1)
		}
	}
	b.known = make(map[string]bool, len(b.Findings))
	for _, e := range b.Findings {
		b.known[e.Fingerprint] = true
	}
	return b, nil
}

// line is the line of an error in JSON.
func line(data []byte, err error, offset int64) int {
	if e, ok := errors.AsType[*stdjson.SyntaxError](err); ok {
		offset = e.Offset
	} else if e, ok := errors.AsType[*stdjson.UnmarshalTypeError](err); ok {
		offset = e.Offset
	}
	return bytes.Count(data[:min(int(offset), len(data))], []byte("\n")) + 1
}

// plain says what an error of JSON means without the names of Go.
func plain(err error) error {
	if e, ok := errors.AsType[*stdjson.UnmarshalTypeError](err); ok {
		return fmt.Errorf("%s: %s is out of place", cmp.Or(e.Field, "the file"), e.Value)
	}
	if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) {
		return errors.New("the file ends too early")
	}
	return err
}

// Apply takes the known findings out of articles of a report. It returns how many those
// were, and how many of the entries for these articles are found no more.
func (b *Baseline) Apply(r *outputs.Report, articles []*outputs.Article) (known, gone int) {
	found := map[string]bool{}
	paths := map[string]bool{}
	for _, a := range articles {
		paths[name(r, a)] = true
		a.Findings = slices.DeleteFunc(a.Findings, func(f outputs.Finding) bool {
			is := b.known[f.Fingerprint]
			if is {
				found[f.Fingerprint] = true
				known++
			}
			return is
		})
	}
	for _, e := range b.Findings {
		if paths[e.Path] && !found[e.Fingerprint] {
			gone++
		}
	}
	return known, gone
}
