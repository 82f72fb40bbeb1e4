package quotes

import (
	"math"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"quoth/quotes/acts"
	"quoth/quotes/claims"
	"quoth/quotes/text"
)

// nasty are texts that have little to do with articles.
var nasty = []string{
	"", " \n\t\r", "\ufeff", "“", "”", "\"'“‘«„``('", "“‘“‘“‘“‘“‘“‘“‘“‘“‘a’”’”’”’”’”’”’”’”", "“a “b “c", "a” b” c”",
	"“caf\xe9,” she said\xe2\x80", "\x00\x00“\x00”\xff said \xff", "“😀,” said 😀 O’Neil. ‘“”’ according to \xff.",
	"said said said", "He said he said that he said “he said ‘he said’ he said” he said.", "“,” said ,.", "SMITH: “", "Q:\n\nA:\n\nQ: A:", "“A.” — B", "— — —",
	"according to according to", "in the view of in her view", "Her warning that his advice was to say no, she added, adding that,", "“a”, and “b”, and “c” said",
	"It was said by by by that that", "Monday’s Morning\n\nHe was told to to to.", "“Stay.\n\n“Go.\n\n“Run.”\n\nThe end.", "Al \"Moose\" Bell said, \"No", "'Twas '90s' '' `` ,, 6'2\"",
	"REUTERS — “A,” B\vC\u2028D\u0085E, said F", "&ldquo;Yes,&rdquo; said Ann. &#8220;", "١٢ “٣,” said ۴.", "said\n\nsaid\n\n“said\n\nsaid”", "Ida Krog, founder: \n\nTom Lee: :",
}

// seeds are those texts and the project's own articles.
func seeds(f *testing.F) []string {
	paths, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil || len(paths) == 0 {
		f.Fatalf("no articles: %v", err)
	}
	list := nasty
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		list = append(list, string(data[:min(len(data), 600)])) // longer ones slow the fuzzer down
	}
	return list
}

// FuzzFind checks that whatever is found in any bytes lies in the text, in
// order, and that the lists of a result agree.
func FuzzFind(f *testing.F) {
	for _, s := range seeds(f) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, article string) {
		r := Find(article)
		if r.Document.Text != article {
			t.Fatalf("the text has changed to %q", r.Document.Text)
		}
		c := checker{t, r}
		for i := range r.Quotes {
			c.quote(i)
		}
		for i := range r.Claims {
			c.claim(i)
		}
	})
}

// FuzzClaims checks what each source of claims hands on before they are settled.
func FuzzClaims(f *testing.F) {
	for _, s := range seeds(f) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, article string) {
		doc := Read(article)
		reading := claims.Read(doc)
		turns := reading.Turns()
		rules := reading.Rules()
		c := checker{t, &Result{Document: doc}}
		for _, list := range [][]claims.Claim{turns, rules, Default().learned(doc, nil), reading.Settle(turns, rules, nil)} {
			for i := range list {
				c.spans(&list[i])
				if list[i].Rule == "" {
					t.Errorf("claim %d of %q has no rule", i, doc.Slice(list[i].Content[0]))
				}
			}
		}
	})
}

// A checker holds a result to what its types promise.
type checker struct {
	t *testing.T
	r *Result
}

func (c *checker) within(what string, s text.Span) {
	c.t.Helper()
	if s.Start < 0 || s.Start > s.End || s.End > len(c.r.Document.Text) {
		c.t.Fatalf("%s [%d:%d] does not lie in a text of %d bytes", what, s.Start, s.End, len(c.r.Document.Text))
	}
}

func (c *checker) quote(i int) {
	q := &c.r.Quotes[i]
	c.within("quote", q.Span)
	c.within("source", q.Source)
	c.within("cue", q.Cue)
	if q.Len() == 0 {
		c.t.Errorf("quote %d is empty", i)
	}
	if i > 0 && q.Start < c.r.Quotes[i-1].Start {
		c.t.Errorf("quote %d begins before the one before it", i)
	}
	if q.Claim < 0 && (q.Speaker >= 0 || q.Source.Len() > 0 || q.Cue.Len() > 0) {
		c.t.Errorf("quote %d is in no claim and yet somebody's", i)
	}
	if q.Claim >= 0 && !slices.Contains(c.r.Claims[q.Claim].Quotes, i) {
		c.t.Errorf("quote %d is not among those of its claim, %d", i, q.Claim)
	}
	c.sure(q.Rule, q.Confidence)
	c.named(q.Speaker)
}

func (c *checker) claim(i int) {
	claim := &c.r.Claims[i]
	c.spans(&claim.Claim)
	if i > 0 && claim.Content[0].Start < c.r.Claims[i-1].Content[0].Start {
		c.t.Errorf("claim %d begins before the one before it", i)
	}
	if claim.Carried < -1 || claim.Carried >= len(c.r.Claims) || claim.Carried == i {
		c.t.Errorf("claim %d goes on from claim %d of %d", i, claim.Carried, len(c.r.Claims))
	}
	for _, q := range claim.Quotes {
		if c.r.Quotes[q].Claim != i {
			c.t.Errorf("quote %d of claim %d says that it is in claim %d", q, i, c.r.Quotes[q].Claim)
		}
	}
	if claim.Kind != Direct && claim.Kind != Mixed && claim.Kind != Indirect {
		c.t.Errorf("claim %d is of kind %q", i, claim.Kind)
	}
	c.sure(claim.Rule, claim.Confidence)
	c.named(claim.Speaker)
	if !slices.Contains(acts.All[:], claim.Act) {
		c.t.Errorf("claim %d performs %q", i, claim.Act)
	}
	for _, score := range [...]float64{claim.Worth.Checkable, claim.Worth.Worth} {
		if math.IsNaN(score) || score < 0 || score > 1 {
			c.t.Errorf("claim %d has a score of %v", i, score)
		}
	}
	for _, reason := range claim.Worth.Reasons {
		if c.within("reason", reason.Span); reason.Span.Len() == 0 {
			c.t.Errorf("claim %d: the reason %s has no words", i, reason.Name)
		}
	}
}

// spans checks that a claim has content, in order and in pieces apart.
func (c *checker) spans(claim *claims.Claim) {
	c.within("source", claim.Source)
	c.within("cue", claim.Cue)
	if len(claim.Content) == 0 {
		c.t.Fatalf("claim by %s has no content", claim.Rule)
	}
	for k, piece := range claim.Content {
		c.within("content", piece)
		if piece.Len() == 0 {
			c.t.Errorf("claim by %s: piece %d is empty", claim.Rule, k)
		}
		if k > 0 && piece.Start < claim.Content[k-1].End {
			c.t.Errorf("claim by %s: piece %d begins before the one before it ends", claim.Rule, k)
		}
	}
}

func (c *checker) sure(rule string, confidence float64) {
	c.t.Helper()
	if rule == "" {
		c.t.Error("no rule says how")
	}
	if math.IsNaN(confidence) || confidence < 0 || confidence > 1 {
		c.t.Errorf("confidence is %v", confidence)
	}
}

func (c *checker) named(speaker int) {
	c.t.Helper()
	if speaker < -1 || speaker >= len(c.r.Speakers) {
		c.t.Fatalf("speaker %d of %d", speaker, len(c.r.Speakers))
	}
	if speaker >= 0 && c.r.Speakers[speaker].Name == "" {
		c.t.Errorf("speaker %d has no name", speaker)
	}
}
