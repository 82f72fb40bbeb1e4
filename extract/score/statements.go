package score

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
)

// A Statement is a sentence with what people say of it.
type Statement struct {
	Text string
	// Worth is whether it is worth checking, Checkable whether it could be looked
	// up; nil where nobody has said.
	Worth, Checkable *bool
}

// A labelled statement has "worth", or as ClaimBuster has it "label", 1 for a
// statement that is worth checking, and may have "checkable".
type labelled struct {
	Text      *string
	Label     *int
	Worth     *bool
	Checkable *bool
}

// ReadStatements reads a file of labelled statements: a JSON list of objects, or an
// object a line.
func ReadStatements(path string) ([]Statement, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var list []labelled
	if data = bytes.TrimSpace(data); bytes.HasPrefix(data, []byte("[")) {
		if err := json.Unmarshal(data, &list); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	} else {
		n := 0
		for line := range bytes.Lines(data) {
			if n++; len(bytes.TrimSpace(line)) == 0 {
				continue
			}
			var l labelled
			if err := json.Unmarshal(line, &l); err != nil {
				return nil, fmt.Errorf("%s: line %d: %w", path, n, err)
			}
			list = append(list, l)
		}
	}
	out := make([]Statement, 0, len(list))
	for i, l := range list {
		if l.Text == nil || l.Worth == nil && l.Label == nil && l.Checkable == nil {
			return nil, fmt.Errorf(`%s: statement %d: want "text" with "worth", "checkable" or "label"`, path, i+1)
		}
		if l.Worth == nil && l.Label != nil {
			worth := *l.Label == 1
			l.Worth = &worth
		}
		out = append(out, Statement{*l.Text, l.Worth, l.Checkable})
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%s: no statements", path)
	}
	return out, nil
}
