package score

import (
	"strings"
	"testing"

	"quoth/quotes/text"
)

// at returns the span of the first occurrence of words in the article.
func at(t *testing.T, article, words string) text.Span {
	t.Helper()
	start := strings.Index(article, words)
	if start < 0 {
		t.Fatalf("%q is not in %q", words, article)
	}
	return text.Span{Start: start, End: start + len(words)}
}

// attribute builds a claim of "source | cue | content | content …"; "" is none.
func attribute(t *testing.T, article, parts, speaker string) Claim {
	t.Helper()
	c := Claim{Speaker: speaker, Finding: Finding{Confidence: 0.9, Rule: "rule"}}
	for i, part := range strings.Split(parts, "|") {
		part = strings.TrimSpace(part)
		if part == "" {
			continue
		}
		s := []text.Span{at(t, article, part)}
		switch i {
		case 0:
			c.Source = s
		case 1:
			c.Cue = s
		default:
			c.Content = append(c.Content, s...)
		}
	}
	return c
}

const story = `The bridge will close for a year, engineers warned. “It is tired,” said Ruth Vane, “and so am I.” ` +
	`She hopes to retire. The mayor, Ike Holt, denied that money was short.`

// annotated are the claims of the story.
func annotated(t *testing.T) []Claim {
	return []Claim{
		attribute(t, story, "engineers | warned | The bridge will close for a year", ""),
		attribute(t, story, "Ruth Vane | said | It is tired | and so am I", "Ruth Vane"),
		attribute(t, story, "She | hopes | to retire", "Ruth Vane"),
		attribute(t, story, "The mayor, Ike Holt | denied | money was short", "Ike Holt"),
	}
}

func said(t *testing.T, words string, by Claim) Quote {
	return Quote{Span: at(t, story, words), Source: by.Source, Attributed: true, Speaker: by.Speaker, Finding: by.Finding}
}

func TestTally(t *testing.T) {
	gold := annotated(t)
	short := attribute(t, story, "engineers | warned | close for a year", "")
	other := attribute(t, story, "The mayor | denied | money was short", "Vane")
	wrong := attribute(t, story, "Ike Holt | denied | The mayor", "")
	tired, so := said(t, "It is tired", gold[1]), said(t, "and so am I", gold[1])
	strange := said(t, "and so am I", gold[3])
	for _, test := range []struct {
		name   string
		found  []Claim
		quotes []Quote
		want   map[string]float64
	}{
		{"all right", gold, []Quote{tired, so}, map[string]float64{
			"content exact": 100, "content found": 100, "+ source": 100, "+ cue": 100, "content soft": 100, "direct found": 100, "indirect exact": 100,
			"fragment content": 100, "claims + speaker": 100, "claims + full name": 100, "quotes": 100, "quotes + source": 100, "quotes + full name": 100,
		}},
		{"nothing", nil, nil, map[string]float64{"content found": 0, "quotes": 0, "fragment cue": 0}},
		// All of its 4 words are right, of the 7 annotated ones 4 are met.
		{"too short", []Claim{short}, nil, map[string]float64{
			"content exact": 0, "content found": f1(1, 1, 4), "content soft": soft(1, 4.0/7, 1, 4), "+ source": f1(1, 1, 4), "fragment content": 0, "fragment cue": f1(1, 1, 4),
		}},
		{"another speaker", []Claim{gold[0], gold[1], gold[2], other}, nil, map[string]float64{
			"content found": 100, "+ source": 100, "claims + speaker": f1(2, 3, 3), "fragment source": f1(3, 4, 4),
		}},
		{"content elsewhere", []Claim{wrong}, nil, map[string]float64{"content found": 0, "+ cue": 0, "fragment cue": f1(1, 1, 4), "fragment source": 0}},
		{"half a quotation", nil, []Quote{tired, strange}, map[string]float64{"quotes": 100, "quotes + source": 50, "quotes + speaker": 50}},
	} {
		tally := Tally{}
		tally.Article(story, gold, test.found, test.quotes)
		for figure, want := range test.want {
			if got := tally.F1(figure); got < want-0.01 || got > want+0.01 {
				t.Errorf("%s: %s: got %.2f, want %.2f", test.name, figure, got, want)
			}
		}
	}
}

// f1 is the F1, in percent, of so many right ones.
func f1(right, predicted, gold float64) float64 { return 200 * right / (predicted + gold) }

// soft is the F1 of so much right and so much met.
func soft(right, met, predicted, gold float64) float64 {
	p, r := right/predicted, met/gold
	return 200 * p * r / (p + r)
}

func TestSameEntity(t *testing.T) {
	for _, test := range []struct {
		a, b         string
		entity, name bool
	}{
		{"Ruth Vane", "Ruth Vane", true, true},
		{"Mayor Ruth Vane", "Ruth Vane’s", true, true},
		{"Vane", "Ruth Vane", true, false},
		{"Ruth Vane", "Ike Vane", false, false},
		{"the President", "President", true, false},
		{"O'Neil", "Tom O'Neil", true, false},
		{"", "Ruth Vane", false, false},
	} {
		if got := sameEntity(test.a, test.b); got != test.entity {
			t.Errorf("%q and %q the same entity: got %v, want %v", test.a, test.b, got, test.entity)
		}
		if got := sameName(test.a, test.b); got != test.name {
			t.Errorf("%q and %q the same name: got %v, want %v", test.a, test.b, got, test.name)
		}
	}
}

func TestWords(t *testing.T) {
	const s = "It’s the boys' 6'2\" n° 5_a — café, e\u0301t `` O`Neil"
	var got []string
	for _, w := range words(s) {
		got = append(got, s[w.Start:w.End])
	}
	want := "It’s the boys 6'2 n 5_a café e t O`Neil"
	if strings.Join(got, " ") != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestQuoted(t *testing.T) {
	const s = "“One,” «two» \"three\" “left open\n\"next\" 'single' „low”"
	var got []string
	for _, q := range quoted(s) {
		got = append(got, s[q.Start:q.End])
	}
	want := "One,|two|three|left open|next|low"
	if strings.Join(got, "|") != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
