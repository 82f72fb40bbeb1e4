// Package subtitle reads the subtitles of recordings, SubRip (.srt) and WebVTT
// (.vtt), and transcripts with time codes.
//
// What is said becomes an article that reads as a transcript does: a paragraph
// for each turn, after its speaker's name where the file tells it ("Ida Krog:
// We begin today."). Read cuts the file into cues (cues.go), takes the markup
// off their words (phrase.go), leaves out what one cue repeats of the last
// (repeat.go) and what nobody says (sounds.go), finds where somebody else
// begins (opening.go, names.go) and joins the words to turns (turns.go), noting
// when each was said and where it stands in the file.
package subtitle

import (
	"fmt"

	"quoth/extract"
	"quoth/extract/readers/charset"
	"quoth/extract/readers/plain"
)

// largest is the size in bytes beyond which a file holds no subtitles: those of
// a day take two million.
const largest = 16 << 20

// Read makes an article of a file of subtitles.
func Read(in *extract.Input) (*extract.Article, error) { return read(in, cut) }

func read(in *extract.Input, cut func(source string) []cue) (*extract.Article, error) {
	source, encoding, guessed := charset.Decode(in.Data, in.Charset)
	if len(source) > largest {
		return nil, fmt.Errorf("larger than %d MB: no subtitles are", largest>>20)
	}
	t := turns{source: source}
	t.say(cut(source))
	a := &extract.Article{Encoding: encoding, Times: t.times}
	t.draft.Give(a)
	if encoding != charset.UTF8 {
		a.Origin = nil // it leads into what was decoded, not into the file
	}
	a.Problems = plain.Problems(a.Text, encoding, guessed)
	return a, nil
}
