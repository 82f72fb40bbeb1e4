package verify_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"quoth/extract/verify"
)

// interviewees say, in the second set, what the project's articles tell: texts
// that nobody wrote with quotations to verify in mind.
var interviewees = [...]string{"ROSA PELLETIER", "JOHN ADEBAYO", "KARIN VOSS"}

func init() {
	cast["ROSA PELLETIER"] = "Rosa Pelletier, a harbour pilot"
	cast["JOHN ADEBAYO"] = "John Adebayo, a teacher"
	cast["KARIN VOSS"] = "Karin Voss, a judge"
}

// statements makes transcripts of the articles of testdata/articles: what each
// paragraph tells is said by one of three people.
func statements(t testing.TB) []transcript {
	t.Helper()
	files, err := filepath.Glob("../../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	marks := strings.NewReplacer("“", "", "”", "", `"`, "", "„", "", "«", "", "»", "", "[", "", "]", "", "…", ",", "...", ",", ":", ",", ">", "", "‘", "", "*", "", "_", "")
	var all []transcript
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		tr := transcript{file: filepath.Base(file), title: "What was said on " + filepath.Base(file)}
		for paragraph := range strings.SplitSeq(strings.ReplaceAll(string(data), "\r", ""), "\n\n") {
			words := join(strings.Fields(marks.Replace(paragraph)))
			if len(strings.Fields(words)) < 12 || !strings.HasSuffix(words, ".") || strings.ContainsAny(words, "()&`") {
				continue
			}
			who := interviewees[len(tr.turns)%len(interviewees)]
			tr.turns = append(tr.turns, speech{who, sentences(words)})
		}
		if len(tr.turns) >= 4 && len(tr.lines(8)) >= 8 {
			all = append(all, tr)
		}
	}
	return all
}

// falter puts into the words of a speaker what a good recorder writes down:
// noises, fillers, words said twice and sentences begun anew.
func falter(s string, r *rand.Rand) string {
	words := strings.Fields(s)
	var out []string
	for i, w := range words {
		inside := i > 0 && i+1 < len(words) && strings.Trim(words[i-1], ".,;?!") == words[i-1] && !counts(words[i-1]) && !counts(w)
		if r.IntN(12) == 0 && inside {
			switch r.IntN(9) {
			case 0:
				out = append(out, pick(r, "er,", "erm,", "uhm,", "ah,", "hmm,", "um", "uh —"))
			case 1:
				out[len(out)-1] += pick(r, ", you know,", ", I mean,", ", like,", ", well,", ", sort of,", ", kind of,", ", you see,", " — you know —")
			case 2:
				out = append(out, w+",") // said twice
			case 3:
				out = append(out, w+" —")
			case 4:
				if i+3 < len(words) && !strings.ContainsAny(words[i]+words[i+1], ".?!") && plainWord(words[i]) && plainWord(words[i+1]) {
					out = append(out, words[i], words[i+1]+",")
				}
			case 5:
				if n := len(w); n > 5 && plainWord(w) {
					out = append(out, w[:3+r.IntN(n-4)]+pick(r, "-", "—", "--"))
				}
			case 6:
				out = append(out, pick(r, "[laughter]", "[pause]", "(inaudible)", "[coughs]", "(laughs)", "[crosstalk]"))
			case 7:
				out = append(out, "uh,", w+",", "uh,")
			case 8:
				out = append(out, "um,", "you know,")
			}
		}
		out = append(out, w)
	}
	s = join(out)
	if r.IntN(6) == 0 {
		s = pick(r, "Well, ", "So, ", "Look, ", "Yeah, ", "Um, ", "And, uh, ") + s
	}
	return s
}

// counts reports whether a word is, or may be, part of a number.
func counts(w string) bool {
	_, ok := count(strings.ToLower(strings.Trim(w, ".,")))
	return ok || strings.ContainsAny(w, "0123456789")
}

func plainWord(w string) bool {
	return w == strings.ToLower(w) && regexp.MustCompile(`^[a-z]+$`).MatchString(w)
}

// layouts write a transcript as files have it.
var layouts = [...]struct {
	name   string
	layout func(tr *transcript, turns []speech) string
}{
	{"lines", func(tr *transcript, turns []speech) string { return lay(tr, turns, "%s: %s\n") }},
	{"wrapped", func(tr *transcript, turns []speech) string { return wrap(lay(tr, turns, "%s: %s\n\n"), 66) }},
	{"capitals", func(tr *transcript, turns []speech) string { return strings.ToUpper(lay(tr, turns, "%s: %s\n\n")) }},
	{"no marks", func(tr *transcript, turns []speech) string {
		return regexp.MustCompile(`[.,;?!—–-]+(\s)`).ReplaceAllString(lay(tr, turns, "%s:\n%s\n\n"), "$1")
	}},
	{"bold", func(tr *transcript, turns []speech) string { return lay(tr, turns, "**%s:** %s\n\n") }},
	{"SubRip", subRip},
	{"WebVTT", webVTT},
	{"time codes", func(tr *transcript, turns []speech) string {
		var b strings.Builder
		for i, t := range turns {
			fmt.Fprintf(&b, "[00:%02d:%02d] %s: %s\n\n", i/2, i%2*30, t.label, join(t.sentences))
		}
		return b.String()
	}},
}

func lay(tr *transcript, turns []speech, format string) string {
	var b strings.Builder
	b.WriteString(tr.title + "\n\n")
	for _, t := range turns {
		fmt.Fprintf(&b, format, t.label, join(t.sentences))
	}
	return b.String()
}

// wrap breaks lines at a width.
func wrap(s string, width int) string {
	var b strings.Builder
	for paragraph := range strings.SplitSeq(s, "\n") {
		at := 0
		for i, w := range strings.Fields(paragraph) {
			switch {
			case i == 0:
			case at+len(w) > width:
				b.WriteByte('\n')
				at = 0
			default:
				b.WriteByte(' ')
			}
			b.WriteString(w)
			at += len(w) + 1
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// cues writes the turns in cues of some words each.
func cues(turns []speech, clock func(ms int) string, write func(n int, from, to, label, words string)) {
	n, ms := 0, 0
	for _, t := range turns {
		words := strings.Fields(join(t.sentences))
		label := t.label
		for len(words) > 0 {
			k := min(len(words), 9)
			n++
			write(n, clock(ms), clock(ms+2500), label, join(words[:k]))
			words, label, ms = words[k:], "", ms+2600
		}
	}
}

func subRip(_ *transcript, turns []speech) string {
	var b strings.Builder
	cues(turns, func(ms int) string {
		return fmt.Sprintf("%02d:%02d:%02d,%03d", ms/3600000, ms/60000%60, ms/1000%60, ms%1000)
	}, func(n int, from, to, label, words string) {
		if label != "" {
			words = label + ": " + words
		}
		fmt.Fprintf(&b, "%d\n%s --> %s\n%s\n\n", n, from, to, words)
	})
	return b.String()
}

func webVTT(_ *transcript, turns []speech) string {
	var b strings.Builder
	b.WriteString("WEBVTT\n\n")
	who := ""
	cues(turns, func(ms int) string {
		return fmt.Sprintf("%02d:%02d:%02d.%03d", ms/3600000, ms/60000%60, ms/1000%60, ms%1000)
	}, func(_ int, from, to, label, words string) {
		if label != "" {
			who = label
		}
		fmt.Fprintf(&b, "%s --> %s\n<v %s>%s</v>\n\n", from, to, who, words)
	})
	return b.String()
}

// noisy is the source as somebody wrote it down who left nothing out, in one
// layout after the other.
func noisy(t *testing.T) func(*transcript, *rand.Rand) *verify.Source {
	next := 0
	return func(tr *transcript, r *rand.Rand) *verify.Source {
		turns := make([]speech, len(tr.turns))
		for i, turn := range tr.turns {
			turns[i].label = turn.label
			for _, s := range turn.sentences {
				turns[i].sentences = append(turns[i].sentences, falter(s, r))
			}
		}
		l := layouts[next%len(layouts)]
		next++
		return sourceOf(t, tr.file, l.layout(tr, turns))
	}
}
