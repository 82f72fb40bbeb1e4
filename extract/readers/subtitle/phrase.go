package subtitle

import (
	"strings"

	"quoth/extract/readers/entity"
	"quoth/quotes/text"
)

// A phrase is what one voice says in a cue; its lines are parted by LF.
type phrase struct {
	words
	voice words // the speaker's name, for a voice span of WebVTT
}

// longestTag is the length in bytes beyond which nothing is markup.
const longestTag = 200

// phrases takes the markup off the lines of a cue and cuts them where a voice
// span begins or ends.
func phrases(source string, body []text.Span) []phrase {
	var list []phrase
	var b builder
	var voice words
	finish := func(next words) {
		if w := b.take().trim(); w.text != "" {
			list = append(list, phrase{w, voice})
		}
		voice = next
	}
	for i, line := range body {
		if i > 0 {
			b.text.WriteByte('\n')
		}
		from := line.Start
		for at := line.Start; at < line.End; {
			rest := source[at:line.End]
			stands, n := "", 0
			var name words
			turn := false
			switch rest[0] {
			case '<':
				n = tagLength(rest)
				if name, turn = voiceOf(rest[:n], at); !turn {
					turn = strings.HasPrefix(rest, "</v>")
				}
			case '{': // "{\an8}", of Advanced SubStation
				if strings.HasPrefix(rest, `{\`) {
					n = strings.IndexByte(rest[:min(len(rest), longestTag)], '}') + 1
				}
			case '&':
				stands, n = entity.Decode(rest)
			}
			if n == 0 {
				at++
				continue
			}
			b.add(source[from:at], text.Span{Start: from, End: at}, true)
			if turn {
				finish(name)
			}
			b.add(stands, text.Span{Start: at, End: at + n}, false)
			at += n
			from = at
		}
		b.add(source[from:line.End], text.Span{Start: from, End: line.End}, true)
	}
	finish(words{})
	return list
}

// tagLength returns the length of "<i>", "</font>", "<c.yellow>" or
// "<00:01:02.000>" at the beginning of s, 0 where there is none.
func tagLength(s string) int {
	end := strings.IndexByte(s[:min(len(s), longestTag)], '>')
	if end < 2 {
		return 0
	}
	inside := strings.TrimPrefix(s[1:end], "/")
	switch {
	case strings.IndexByte(inside, '<') >= 0:
		return 0
	case inside != "" && ('a' <= inside[0]|0x20 && inside[0]|0x20 <= 'z'):
	default:
		if _, rest, ok := clock(inside); !ok || rest != "" {
			return 0
		}
	}
	return end + 1
}

// voiceOf returns the name in "<v Ida Krog>" or "<v.loud Ida Krog>", which
// stands at the byte at of the file.
func voiceOf(tag string, at int) (name words, ok bool) {
	inside, ok := strings.CutPrefix(tag, "<v")
	if !ok || inside == "" || strings.IndexByte(" \t.", inside[0]) < 0 {
		return name, false
	}
	start := strings.IndexAny(tag, " \t")
	if start < 0 {
		return name, false
	}
	var b builder
	from := start
	for i := start; i < len(tag)-1; {
		if stands, n := entity.Decode(tag[i : len(tag)-1]); n > 0 {
			b.add(tag[from:i], text.Span{Start: at + from, End: at + i}, true)
			b.add(stands, text.Span{Start: at + i, End: at + i + n}, false)
			i += n
			from = i
			continue
		}
		i++
	}
	b.add(tag[from:len(tag)-1], text.Span{Start: at + from, End: at + len(tag) - 1}, true)
	return b.take().trim(), true
}
