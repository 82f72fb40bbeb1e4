package report

import (
	"fmt"
	"strings"
	"testing"

	"quoth/extract"
	"quoth/quotes/text"
)

// bridge is an article with a claim within a claim, quotes that reach beyond the
// contents around them, a quotation by nobody and a stray mark.
const bridge = `Bridge to close

By Ana Tirado

Pat Osei, the engineer, said the bridge was “a danger to everyone.” “It’s old,” she said, “and Lena Marsh told me it would fall.”

Critics doubt that. The “night shift” begins on <Friday>.

"Never mind
`

// A sampler finds the words of a result in its text, each behind the one before.
type sampler struct {
	*testing.T
	text string
}

// at returns the mention of the first such words behind the ones after.
func (s *sampler) at(after, words string) *extract.Mention {
	s.Helper()
	from := strings.Index(s.text, after)
	if from < 0 || !strings.Contains(s.text[from:], words) {
		s.Fatalf("no %q after %q", words, after)
	}
	from += strings.Index(s.text[from:], words)
	start := len([]rune(s.text[:from]))
	return &extract.Mention{Text: words, Start: start, End: start + len([]rune(words))}
}

// sample is what is found in bridge.
func sample(t *testing.T) *extract.Result {
	s := &sampler{t, bridge}
	osei := &extract.SpeakerRef{ID: "s1", Name: "Pat Osei", Kind: "person"}
	marsh := &extract.SpeakerRef{ID: "s2", Name: "Lena Marsh", Kind: "person"}
	of := func(s string) *string { return &s }
	whole := bridge
	r := &extract.Result{
		Schema: extract.Schema,
		Document: extract.Document{
			Path: of("news/bridge.txt"), Title: of("Bridge to close"), Byline: of("Ana Tirado"), Published: of("2024-05-01"),
			URL: of("https://example.org/bridge?a=1&b=2"), Format: "text", Encoding: "utf-8",
			Characters: len([]rune(bridge)), SHA256: strings.Repeat("0123456789abcdef", 4),
		},
		Text: &whole,
		Speakers: []extract.Speaker{
			{ID: "s2", Name: "Lena Marsh", Kind: "person", Claims: 1},
			{ID: "s1", Name: "Pat Osei", Kind: "person", Roles: []string{"engineer"}, Aliases: []string{"Osei"}, Quotes: 3, Claims: 2},
		},
		Quotes: []extract.Quote{
			{ID: "q1", Mention: *s.at("", "a danger to everyone."), Claim: of("c1"), Speaker: osei, Confidence: 0.97, Rule: "model+subject-that+name"},
			{ID: "q2", Mention: *s.at("", "It’s old,"), Claim: of("c2"), Speaker: osei, Confidence: 0.93, Rule: "model+verb-after-quote+pronoun"},
			{ID: "q3", Mention: *s.at("", "and Lena Marsh told me it would fall."), Claim: of("c2"), Speaker: osei, Confidence: 0.93, Rule: "model+verb-after-quote+pronoun"},
			{ID: "q4", Mention: *s.at("", "night shift"), Confidence: 0.8, Rule: "no-attribution"},
		},
		Claims: []extract.Claim{
			{
				ID: "c1", Kind: "mixed", Content: []extract.Mention{*s.at("", "the bridge was “a danger to everyone")},
				Source: s.at("By", "Pat Osei, the engineer"), Cue: s.at("", "said"), Speaker: osei, Confidence: 0.97, Rule: "model+subject-bare+name",
				Worth: extract.Worth{Worthiness: 0.64, Reasons: []string{"past: was", "opinion: danger"}},
			},
			{
				ID: "c2", Kind: "direct", Content: []extract.Mention{*s.at("", "It’s old"), *s.at("", "and Lena Marsh told me it would fall")},
				Source: s.at("old", "she"), Cue: s.at("old", "said"), Speaker: osei, Confidence: 0.93, Rule: "model+verb-after-quote+pronoun",
				Time: &extract.TimeCode{Start: "00:00:12.000", End: "00:00:15.500"},
			},
			{
				ID: "c3", Kind: "indirect", Content: []extract.Mention{*s.at("", "it would fall")},
				Source: s.at("", "Lena Marsh"), Cue: s.at("", "told"), Speaker: marsh, Confidence: 0.6, Rule: "model+subject-that+name",
			},
			{
				ID: "c4", Kind: "indirect", Content: []extract.Mention{*s.at("doubt", "that")},
				Source: s.at("", "Critics"), Cue: s.at("", "doubt"), Confidence: 0.2, Rule: "model",
			},
		},
		Warnings: []extract.Warning{{
			Code: "unbalanced-quotation-mark", Message: "the mark \" is never closed", Start: s.at("", `"Never`).Start, End: s.at("", `"Never`).Start + 1,
		}},
	}
	kinds := []text.ParagraphKind{text.Headline, text.Byline}
	for i, words := range strings.Split(strings.TrimSpace(bridge), "\n\n") {
		m := s.at("", words)
		p := extract.Paragraph{Start: m.Start, End: m.End}
		if i < len(kinds) {
			p.Kind = kinds[i]
		}
		r.Paragraphs = append(r.Paragraphs, p)
	}
	return r
}

// many is a result with so many quotes.
func many(quotes int) *extract.Result {
	var whole strings.Builder
	r := &extract.Result{}
	at := 0
	add := func(words string) extract.Mention {
		m := extract.Mention{Text: words, Start: at, End: at + len([]rune(words))}
		at = m.End
		whole.WriteString(words)
		return m
	}
	for i := range 20 {
		r.Speakers = append(r.Speakers, extract.Speaker{ID: fmt.Sprint("s", i), Name: fmt.Sprint("Speaker ", i), Kind: "person"})
	}
	for i := range quotes {
		s := &r.Speakers[i%len(r.Speakers)]
		ref := &extract.SpeakerRef{ID: s.ID, Name: s.Name, Kind: s.Kind}
		start := at
		add("“")
		words := add(fmt.Sprintf("This is the quotation that has the number %d and goes on for a while", i))
		add(",” ")
		source := add(s.Name)
		add(" ")
		cue := add("said")
		add(".")
		r.Paragraphs = append(r.Paragraphs, extract.Paragraph{Start: start, End: at})
		add("\n\n")
		id := fmt.Sprint("c", i)
		r.Claims = append(r.Claims, extract.Claim{ID: id, Kind: "direct", Content: []extract.Mention{words}, Source: &source, Cue: &cue, Speaker: ref, Confidence: 0.9})
		r.Quotes = append(r.Quotes, extract.Quote{ID: fmt.Sprint("q", i), Mention: words, Speaker: ref, Claim: &id, Confidence: 0.9})
	}
	text := whole.String()
	r.Text = &text
	return r
}
