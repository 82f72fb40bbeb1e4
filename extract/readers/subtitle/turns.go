package subtitle

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"quoth/extract"
	"quoth/quotes/text"
)

const (
	// fair is the length in bytes from which on a paragraph ends with a
	// sentence, so that what is found in it has a time of its own.
	fair = 600
	// longest is the length beyond which it ends with a cue: there is speech
	// written down without stops.
	longest = 4000
	// silence is how long nobody speaks before what may be somebody else.
	silence = 3 * time.Second
)

// turns joins the words of cues to paragraphs, one for each speaker's turn; a
// long one is cut, and the name repeated.
type turns struct {
	source string
	draft  extract.Draft
	times  []extract.Time
	name   words // whose turn it is, if that is known
	cue    cue
	timed  bool // the cue's time is noted
	voiced bool // the last words stood in a voice span
	dashed bool // a dash without a name began a speech of the cue
	after  bool // or of the cue before
	spoken map[string]bool
}

func (t *turns) say(cues []cue) {
	var r roll
	for i := range cues {
		cues[i].phrases = r.next(cues[i])
	}
	n := gather(cues)
	end := time.Duration(0)
	for _, c := range cues {
		if c.heading {
			t.headings(c)
			continue
		}
		t.cue, t.timed = c, false
		t.after, t.dashed = t.dashed, false
		if t.breathes(c.start - end) {
			t.end()
		}
		for i, p := range c.phrases {
			t.phrase(n, p, i == 0)
		}
		end = c.end
	}
	t.end()
}

// headings makes a paragraph of each line that nobody says.
func (t *turns) headings(c cue) {
	for _, p := range c.phrases {
		at := 0
		for line := range strings.SplitSeq(p.text, "\n") {
			if w := p.cut(at, at+len(line)).trim(); w.text != "" {
				w.write(&t.draft)
				t.end()
			}
			at += len(line) + len("\n")
		}
	}
}

// phrase adds what one voice says in a cue.
func (t *turns) phrase(n names, p phrase, first bool) {
	w := t.unbroken(n.silent(unsung(p.words)))
	if w.text == "" {
		return
	}
	if p.voice.text != "" {
		t.turn(p.voice)
	} else if t.voiced && t.apart() {
		t.change()
	}
	t.voiced = p.voice.text != ""
	dialogue := 0
	for line := range strings.SplitSeq(w.text, "\n") {
		if dash(strings.TrimSpace(line)) > 0 {
			dialogue++
		}
	}
	at := 0
	for line := range strings.SplitSeq(w.text, "\n") {
		for _, speech := range speeches(line) {
			o := n.opening(w.cut(at, at+len(speech)), first, t.apart(), dialogue > 1)
			if o.change || t.after && first && t.apart() {
				t.change()
			}
			t.dashed = t.dashed || o.dash && o.name.text == ""
			if o.name.text != "" {
				t.turn(o.name)
				t.voiced = false
			}
			t.add(o.rest)
			at += len(speech)
			first = false
		}
		at += len("\n")
	}
}

// speeches cuts a line before each ">>".
func speeches(line string) []string {
	var list []string
	for {
		marks := len(line) - len(strings.TrimLeft(line, "> "))
		i := strings.Index(line[marks:], ">>")
		if i < 0 {
			return append(list, line)
		}
		list, line = append(list, line[:marks+i]), line[marks+i:]
	}
}

// turn begins the turn of a speaker, unless it goes on.
func (t *turns) turn(name words) {
	if t.name.text != "" && fold(t.name.text) == fold(name.text) {
		return
	}
	t.change()
	t.name = name
}

// change begins the turn of nobody knows whom.
func (t *turns) change() {
	t.end()
	t.name = words{}
}

func (t *turns) end() { t.draft.End(text.Body, false) }

// add adds what the one whose turn it is says.
func (t *turns) add(w words) {
	if w.text == "" {
		return
	}
	if !t.timed {
		t.times = append(t.times, extract.Time{At: t.draft.Len(), Start: t.cue.start, End: t.cue.end})
		t.timed = true
	}
	if t.draft.Paragraph() != "" {
		t.draft.Insert(" ")
	} else if t.name.text != "" {
		t.name.write(&t.draft)
		t.draft.Insert(": ")
	}
	w.write(&t.draft)
}

// apart reports whether what has been said has come to its end.
func (t *turns) apart() bool {
	said := strings.TrimRight(t.draft.Paragraph(), " \t\u00a0\"”’')]")
	r, _ := utf8.DecodeLastRuneInString(said)
	return said == "" || strings.ContainsRune(".!?…—–", r) || strings.HasSuffix(said, "--")
}

// breathes reports whether a paragraph may end before the next cue.
func (t *turns) breathes(pause time.Duration) bool {
	said := t.draft.Paragraph()
	if len(said) > longest {
		return true
	}
	if len(said) < fair && !(t.name.text == "" && pause >= silence) || !t.apart() {
		return false
	}
	// A quotation is left whole.
	return strings.Count(said, "“") == strings.Count(said, "”") && strings.Count(said, `"`)%2 == 0
}

// unbroken joins a word that a line's end divides. Its hyphen is the word's own
// unless the word stands elsewhere without it.
func (t *turns) unbroken(w words) words {
	if !strings.Contains(w.text, "-\n") {
		return w
	}
	var b builder
	at := 0
	for i := 0; i+1 < len(w.text); i++ {
		if w.text[i:i+2] != "-\n" {
			continue
		}
		before, after := w.text[:i], w.text[i+2:]
		first := before[len(strings.TrimRightFunc(before, unicode.IsLetter)):]
		second := after
		if end := strings.IndexFunc(after, notLetter); end >= 0 {
			second = after[:end]
		}
		r, _ := utf8.DecodeRuneInString(second)
		if first == "" || !unicode.IsLower(r) || strings.HasPrefix(second, strings.ToLower(first)) {
			continue // "I was go-" and "going" is a slip of the tongue
		}
		end := i + len("-")
		if t.says(first + second) {
			end = i
		}
		b.put(w.cut(at, end))
		at = i + len("-\n")
	}
	b.put(w.cut(at, len(w.text)))
	return b.take()
}

// says reports whether a word stands in the file.
func (t *turns) says(word string) bool {
	if t.spoken == nil {
		t.spoken = map[string]bool{}
		for w := range strings.FieldsFuncSeq(strings.ToLower(t.source), notLetter) {
			t.spoken[w] = true
		}
	}
	return t.spoken[strings.ToLower(word)]
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }
