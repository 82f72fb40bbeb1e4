package subtitle

import (
	"strings"
	"time"
)

const (
	// near is the longest time between a cue and one that repeats it.
	near = 200 * time.Millisecond
	// flash is the longest time for which a cue is shown that only holds the
	// last line in place while the next comes up.
	flash = 100 * time.Millisecond
	// shown is how many lines of a cue are compared.
	shown = 8
)

// A roll drops what a cue repeats of the one before it: captions that roll up
// show each line again above the next, and others show a line as it grows.
type roll struct {
	lines      []string // of the cue before, as shown
	start, end time.Duration
	rolling    bool // such cues have been seen
}

// next returns what is new in a cue.
func (r *roll) next(c cue) []phrase {
	if len(c.phrases) != 1 {
		r.lines = nil
		return c.phrases
	}
	w := c.phrases[0].words
	lines := strings.SplitN(w.text, "\n", shown+1)
	at := 0 // where the new words begin
	if c.start-r.end <= near && c.start >= r.start {
		at = r.repeated(lines, c)
	}
	r.lines, r.start, r.end = lines, c.start, c.end
	if at == 0 {
		return c.phrases
	}
	if w = w.cut(at, len(w.text)).trim(); w.text == "" {
		return nil
	}
	return []phrase{{w, c.phrases[0].voice}}
}

// repeated returns how many bytes of a cue repeat the lines before it: as many
// lines as end the cue before, of which the last may have grown.
func (r *roll) repeated(lines []string, c cue) int {
	for n := min(len(lines), len(r.lines), shown); n > 0; n-- {
		before := r.lines[len(r.lines)-n:]
		same := 0
		for same < n && strings.TrimSpace(lines[same]) == strings.TrimSpace(before[same]) {
			same++
		}
		length := len(strings.Join(lines[:same], "\n"))
		grown := false
		if same == n-1 {
			old := strings.TrimSpace(before[same])
			if rest, ok := strings.CutPrefix(lines[same], old); ok && old != "" && strings.HasPrefix(rest, " ") {
				grown = true
				length += len(lines[same]) - len(rest)
				if same > 0 {
					length += len("\n")
				}
			}
		}
		if same < n && !grown {
			continue
		}
		// Somebody may say a thing twice.
		all := len(strings.Fields(strings.Join(before, " ")))
		whole := same == len(lines)
		if whole && c.end-c.start <= flash {
			r.rolling = true
		}
		if r.rolling || c.start < r.end || all >= 3 || all == 2 && !whole {
			return length
		}
		return 0
	}
	return 0
}
