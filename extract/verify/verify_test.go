package verify_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
	"quoth/extract/inputs"
	"quoth/extract/verify"
	"quoth/quotes"
)

// sourceOf reads a source as the command does.
func sourceOf(t testing.TB, path, text string) *verify.Source { return heardOf(t, path, text, false) }

func heardOf(t testing.TB, path, text string, heard bool) *verify.Source {
	t.Helper()
	for it := range inputs.All([]string{"-"}, inputs.Options{Stdin: strings.NewReader(text)}) {
		a, err := it.Read()
		if err != nil {
			t.Fatal(err)
		}
		a.Path = path
		return verify.NewSource(a, it.Data, heard)
	}
	t.Fatal("no source")
	return nil
}

// verified shows what becomes of the quotations of an article: "words: verdict
// flags (file:line speaker)".
func verified(article string, sources ...*verify.Source) []string {
	a := &extract.Article{Text: article}
	found := extract.Find(quotes.Default(), a)
	var all []string
	for _, r := range verify.Of(sources...).Verify(a, found) {
		var words []string
		for _, q := range r.Quotes {
			words = append(words, found.Document.Slice(found.Quotes[q].Span))
		}
		s := strings.Join(words, " | ") + ": " + string(r.Verdict)
		for _, f := range r.Flags {
			s += " " + string(f)
		}
		if r.Where != nil && r.Verdict != verify.NotFound {
			s += fmt.Sprintf(" (%s:%d %s)", r.Where.File, r.Where.Line, r.Where.Speaker)
		}
		if len(r.Also) > 0 {
			s += fmt.Sprintf(" and %d more", len(r.Also))
		}
		if r.Differs() {
			s += " !"
		}
		all = append(all, s)
	}
	return all
}

const hearing = `Hearing of 4 May

CHAIR: We begin with the bridge. Is it true that the bridge was never inspected? Mr. Osei?

MR. OSEI: The bridge was inspected in March. I was there myself. We found two cracks in the north pier, and we closed one lane.

CHAIR: You closed one lane of the bridge?

MR. OSEI: One lane, yes. The other lane stays open for buses.
I will say it again, we found two cracks in the north pier.

MS. LUND: The town has no money for a new bridge. We will not borrow a single crown for it.
`

func TestVerify(t *testing.T) {
	source := sourceOf(t, "hearing.txt", hearing)
	for _, test := range []struct {
		name, article string
		want          []string
	}{
		{"one", "“The bridge was inspected in March,” said Pat Osei, an engineer.", []string{
			"The bridge was inspected in March,: verbatim (hearing.txt:5 MR. OSEI)"}},
		{"parts that stand together", "“The bridge was inspected in March,” said Pat Osei, an engineer. “I was there myself.”", []string{
			"The bridge was inspected in March, | I was there myself.: verbatim (hearing.txt:5 MR. OSEI)"}},
		{"a sentence that is interrupted", "“We found two cracks,” said Pat Osei, “in the north pier, and we closed one lane.”", []string{
			"We found two cracks, | in the north pier, and we closed one lane.: verbatim (hearing.txt:5 MR. OSEI)"}},
		{"parts that do not", "“The bridge was inspected in March,” said Pat Osei. “The other lane stays open for buses.”", []string{
			"The bridge was inspected in March,: verbatim (hearing.txt:5 MR. OSEI)",
			"The other lane stays open for buses.: verbatim (hearing.txt:9 MR. OSEI)"}},
		{"parts of one sentence, turned round", "“We closed one lane,” said Pat Osei, “we found two cracks in the north pier.”", []string{
			"We closed one lane,: verbatim (hearing.txt:5 MR. OSEI)",
			"we found two cracks in the north pier.: verbatim order (hearing.txt:5 MR. OSEI) and 1 more !"}},
		{"a short form behind a bracket", "“[The engineer]'ll say it again, we found two cracks in the north pier,” said Pat Osei.", []string{
			"[The engineer]'ll say it again, we found two cracks in the north pier,: edited (hearing.txt:10 MR. OSEI)"}},
		{"paragraphs", "Pat Osei said: “The bridge was inspected in March. I was there myself.\n\n“We found two cracks in the north pier, and we closed one lane.”", []string{
			"The bridge was inspected in March. I was there myself. | We found two cracks in the north pier, and we closed one lane.: verbatim (hearing.txt:5 MR. OSEI)"}},
		{"twice in the source", "“We found two cracks in the north pier,” said Pat Osei.", []string{
			"We found two cracks in the north pier,: verbatim (hearing.txt:5 MR. OSEI) and 1 more"}},
		{"twice, and near the last one", "“The other lane stays open for buses,” said Pat Osei. He added that “we found two cracks in the north pier”.", []string{
			"The other lane stays open for buses,: verbatim (hearing.txt:9 MR. OSEI)",
			"we found two cracks in the north pier: verbatim (hearing.txt:10 MR. OSEI) and 1 more"}},
		{"somebody else's", "“The town has no money for a new bridge,” said Pat Osei, an engineer.", []string{
			"The town has no money for a new bridge,: verbatim other-speaker (hearing.txt:12 MS. LUND) !"}},
		{"the moderator's", "“Is it true that the bridge was never inspected?” asked Pat Osei, an engineer.", []string{
			"Is it true that the bridge was never inspected?: verbatim other-speaker (hearing.txt:3 CHAIR) !"}},
		{"an unnamed speaker's", "“The town has no money for a new bridge,” said an official.", []string{
			"The town has no money for a new bridge,: verbatim (hearing.txt:12 MS. LUND)"}},
		{"the right speaker's, though others said it so", "“You closed one lane of the bridge,” said Pat Osei.", []string{
			"You closed one lane of the bridge,: verbatim other-speaker (hearing.txt:7 CHAIR) !"}},
		{"a negation", "“We will borrow a single crown for it,” said Eva Lund, the mayor.", []string{
			"We will borrow a single crown for it,: altered negation omission (hearing.txt:12 MS. LUND) !"}},
		{"nowhere", "“I have never seen so much concrete in my life,” said Pat Osei.", []string{
			"I have never seen so much concrete in my life,: not-found !"}},
		{"a title, and a few words", "The band played “A Song for the Old North Pier of Tarn”, which Pat Osei called “two cracks”.", []string{
			"A Song for the Old North Pier of Tarn: not-found",
			"two cracks: verbatim (hearing.txt:5 MR. OSEI) and 1 more"}},
		{"a quotation within", "“I was there myself. ‘We found two cracks’ in the north pier,” said Pat Osei.", []string{
			"I was there myself. ‘We found two cracks’ in the north pier,: verbatim (hearing.txt:5 MR. OSEI)"}},
		{"another language", "“Wir haben im März die ganze Brücke geprüft und zwei Risse gefunden,” said Pat Osei.", []string{
			"Wir haben im März die ganze Brücke geprüft und zwei Risse gefunden,: not-found !"}},
		{"nobody", "It rained.", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, verified(test.article, source)); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

// A quotation is looked for in each source, but not in one of another language.
func TestSources(t *testing.T) {
	german := sourceOf(t, "de.txt", "Die Brücke wurde im März geprüft, und ich war selbst dabei. Wir haben zwei Risse im nördlichen Pfeiler gefunden und eine Spur gesperrt.")
	article := "“The bridge was inspected in March,” said Pat Osei, an engineer."
	for _, test := range []struct {
		name    string
		sources []*verify.Source
		want    string
	}{
		{"the second", []*verify.Source{sourceOf(t, "a.txt", "Nothing is said of a bridge in here, or next to nothing."), sourceOf(t, "b.txt", hearing)},
			"The bridge was inspected in March,: verbatim (b.txt:5 MR. OSEI)"},
		{"both", []*verify.Source{sourceOf(t, "a.txt", hearing), sourceOf(t, "b.txt", hearing)},
			"The bridge was inspected in March,: verbatim (a.txt:5 MR. OSEI) and 1 more"},
		{"the one in English", []*verify.Source{german, sourceOf(t, "b.txt", hearing)}, "The bridge was inspected in March,: verbatim (b.txt:5 MR. OSEI)"},
		{"none in English", []*verify.Source{german}, "The bridge was inspected in March,: other-language"},
		{"an article", []*verify.Source{sourceOf(t, "news.txt", "“The bridge was inspected in March,” said Pat Osei, “and I was there.”")},
			"The bridge was inspected in March,: verbatim (news.txt:1 Pat Osei)"},
		{"an article that says otherwise", []*verify.Source{sourceOf(t, "news.txt", "“The bridge was inspected in March,” said Eva Lund.")},
			"The bridge was inspected in March,: verbatim other-speaker (news.txt:1 Eva Lund) !"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff([]string{test.want}, verified(article, test.sources...)); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

// A machine that listened may have written another word of the same sound.
func TestHeard(t *testing.T) {
	const text = "we went over there bridge in march and mister osay said it was to week to bare the wait"
	const article = "“We went over their bridge in March and Mr. Osei said it was too weak to bear the weight,” said Eva Lund."
	const words = "We went over their bridge in March and Mr. Osei said it was too weak to bear the weight,: "
	for _, test := range []struct {
		heard bool
		text  string
		want  string
	}{
		{true, text, words + "edited sound-alike (a.txt:1 )"},
		{false, text, words + "altered (a.txt:1 ) !"},
		{true, strings.Replace(text, "weight", "load", 1), words + "edited sound-alike (a.txt:1 )"},
		{true, strings.Replace(text, "bridge", "tunnel", 1), words + "altered sound-alike (a.txt:1 ) !"},
	} {
		if diff := cmp.Diff([]string{test.want}, verified(article, heardOf(t, "a.txt", test.text, test.heard))); diff != "" {
			t.Errorf("heard %v: -want +got\n%s", test.heard, diff)
		}
	}
}

// Sources are read once, those that cannot be are named.
func TestShelf(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	for name, text := range map[string]string{"a.txt": hearing, "b.txt": "We begin.", "sub/c.txt": "It rains."} {
		if err := os.MkdirAll("sub", 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	shelf := verify.NewShelf(inputs.Options{}, false)
	sources, err := shelf.Sources("a.txt", "missing.txt", "sub", "./a.txt", "gone.txt")
	if diff := cmp.Diff([]string{"a.txt", "sub/c.txt", "a.txt"}, sources.Files()); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if want := "source missing.txt: no such file or directory\nsource gone.txt: no such file or directory"; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
	if got := verify.Beside("drafts/a.md", []string{"b.txt", "/c.txt", "../d.txt"}); !cmp.Equal(got, []string{"drafts/b.txt", "/c.txt", "d.txt"}) {
		t.Errorf("beside: %v", got)
	}
}

// An article that is its own source has every word of it, from whom it says.
func TestSelf(t *testing.T) {
	files, err := filepath.Glob("../../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	// Whom a speaker quotes in a transcript has no label.
	const quoted = "Please use plain English."
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range verified(string(data), sourceOf(t, "self", string(data))) {
			if !strings.Contains(line, ": verbatim (self:") && !strings.HasPrefix(line, quoted) {
				t.Errorf("%s: %s", filepath.Base(file), line)
			}
		}
	}
}
