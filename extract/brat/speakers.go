package brat

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// A Speaker is who stands behind the source of a claim, under the fullest name
// that the article gives; kinds are those of package quotes/speakers. Both are
// empty where the annotation does not say.
type Speaker struct{ Kind, Name string }

// speakerTable holds the speakers by article and by where their mention starts,
// in code points.
type speakerTable map[string]map[int]Speaker

// read adds the lines of a file, if there is one: a line of heads, then article,
// annotation, start, end, kind and name with tabs between them.
func (t speakerTable) read(path string) error {
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if err := t.parse(string(data)); err != nil {
		return fmt.Errorf("%s: %w", filepath.Base(path), err)
	}
	return nil
}

func (t speakerTable) parse(lines string) error {
	n := 0
	for line := range strings.Lines(lines) {
		n++
		field := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if n == 1 || len(field) == 1 && field[0] == "" {
			continue
		}
		if len(field) != 6 {
			return fmt.Errorf("line %d: %d columns, want 6", n, len(field))
		}
		start, err := strconv.Atoi(field[2])
		if err != nil {
			return fmt.Errorf("line %d: start %q: want a number", n, field[2])
		}
		if t[field[0]] == nil {
			t[field[0]] = map[int]Speaker{}
		}
		t[field[0]][start] = Speaker{Kind: field[4], Name: field[5]}
	}
	return nil
}

// name sets the speakers of the article's claims.
func (t speakerTable) name(a *Article) {
	table := t[a.Name]
	if table == nil {
		return
	}
	byByte := make(map[int]Speaker, len(table))
	starts := codePoints(a.Text)
	for at, s := range table {
		if at >= 0 && at < len(starts) {
			byByte[starts[at]] = s
		}
	}
	for i := range a.Claims {
		if c := &a.Claims[i]; len(c.Source) > 0 {
			c.Speaker = byByte[c.Source[0].Start]
		}
	}
}
