package subtitle

import (
	"strings"
	"time"

	"quoth/extract"
	"quoth/quotes/text"
)

// IsTranscript reports whether a text is a transcript with time codes: at least
// three lines begin or end with one, none goes back in time, and each says who
// speaks.
func IsTranscript(head []byte) bool {
	const least = 3
	source := string(head)
	found, last := 0, time.Duration(0)
	for line := range lines(source) {
		c, ok := codeOf(source, line)
		if !ok {
			continue
		}
		said := source[c.said.Start:c.said.End]
		if c.at < last || c.name.Len() == 0 && colon(said) == 0 && bracket(said+" ") == 0 {
			return false
		}
		found, last = found+1, c.at
	}
	return found >= least
}

// ReadTranscript makes an article of a transcript with time codes. What stands
// before the first is its heading.
func ReadTranscript(in *extract.Input) (*extract.Article, error) { return read(in, cutTranscript) }

// cutTranscript makes a cue of what stands from one time code to the next.
func cutTranscript(source string) []cue {
	var cues []cue
	var body []text.Span
	var voice words
	finish := func() {
		all := phrases(source, body)
		if len(cues) == 0 && len(all) > 0 {
			cues = append(cues, cue{heading: true})
		}
		for i := range all {
			all[i].voice = voice
		}
		if len(all) > 0 {
			cues[len(cues)-1].phrases = all
		}
		body, voice = body[:0], words{}
	}
	for line := range lines(source) {
		c, ok := codeOf(source, line)
		if !ok {
			body = append(body, line)
			continue
		}
		finish()
		if n := len(cues); n > 0 {
			cues[n-1].end = max(cues[n-1].start, c.at)
		}
		cues = append(cues, cue{start: c.at, end: c.at})
		if c.name.Len() > 0 {
			var b builder
			b.add(source[c.name.Start:c.name.End], c.name, true)
			voice = b.take()
		}
		if c.said.Len() > 0 {
			body = append(body, c.said)
		}
	}
	finish()
	return cues
}

// A code is a line with a time code.
type code struct {
	at   time.Duration
	name text.Span // who speaks, where the line says nothing else
	said text.Span // what follows the code
}

// codeOf reads "[00:01:02] IDA KROG: We begin.", "00:01:02 Ida Krog" and "Ida
// Krog (01:02):". A code in no brackets has hours, minutes and seconds.
func codeOf(source string, line text.Span) (c code, ok bool) {
	s := source[line.Start:line.End]
	start := len(s) - len(strings.TrimLeft(s, " \t\ufeff"))
	at, length := timeCode(s[start:])
	if length > 0 {
		c.at = at
		c.said = trimmed(source, line.Start+start+length, line.End)
		if rest := source[c.said.Start:c.said.End]; isName(rest) {
			c.name, c.said = c.said, text.Span{}
		}
		return c, true
	}
	// Behind the name.
	bare := strings.TrimRight(strings.TrimRight(s, " \t"), ":")
	for _, before := range []string{"[", "(", " "} {
		i := strings.LastIndex(bare, before)
		if i <= 0 {
			continue
		}
		from := i
		if before == " " {
			from++
		}
		at, length = timeCode(bare[from:])
		if length > 0 && from+length == len(bare) && isName(strings.TrimSpace(bare[:i])) {
			return code{at: at, name: trimmed(source, line.Start, line.Start+i)}, true
		}
	}
	return c, false
}

// timeCode reads a time at the beginning of s and returns its length.
func timeCode(s string) (at time.Duration, length int) {
	if s == "" {
		return 0, 0
	}
	inside := s
	closing := map[byte]string{'[': "]", '(': ")"}[s[0]]
	if closing != "" {
		inside = s[1:]
	}
	at, rest, ok := clock(inside)
	if !ok {
		return 0, 0
	}
	if closing != "" {
		rest, ok = strings.CutPrefix(rest, closing)
	} else {
		written := inside[:len(inside)-len(rest)]
		ok = strings.Count(written, ":") == 2 && (rest == "" || strings.IndexByte(" \t", rest[0]) >= 0)
	}
	if !ok {
		return 0, 0
	}
	return at, len(s) - len(rest)
}

// trimmed is a span without white space at its ends.
func trimmed(source string, start, end int) text.Span {
	s := source[start:end]
	start += len(s) - len(strings.TrimLeft(s, " \t"))
	return text.Span{Start: start, End: max(start, start+len(strings.TrimSpace(s)))}
}
