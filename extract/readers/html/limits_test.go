package html

import (
	"slices"
	"strings"
	"testing"

	"quoth/extract"
)

func nest(n int) string { return strings.Repeat("<div>", n) }

// Pages that are hostile, or broken beyond repair: what there is is read, and a
// problem says where no article could be looked for.
func TestLimits(t *testing.T) {
	const said = "<p>“The boat is old,” said Ann Lee, who has sailed on it.</p>"
	const text = "“The boat is old,” said Ann Lee, who has sailed on it."
	for _, test := range []struct {
		name, source string
		blocks       int // that are the text
		problem      string
	}{
		{"empty", "", 0, "no text was found in the page"},
		{"nothing shown", "<!DOCTYPE html><script>x</script>", 0, "no text was found in the page"},
		{"no article", "<!DOCTYPE html><title>x</title><body><ul><li>" + text + "</ul>", 1, ""},
		{"too deep", "<html>" + nest(600) + said, 1, "the page is nested too deeply to look for an article in it: all of it was read"},
		{"deep and wide", "<html>" + nest(500) + strings.Repeat(said, 5000), 5000, "the page is nested too deeply to look for an article in it: all of it was read"},
		{"too many elements", "<html>" + strings.Repeat(said, 110_000), 110_000, "the page has too many elements to look for an article in it: all of it was read"},
		{"too deep, with what is left out", "<html><nav>a</nav>" + nest(600) + said + "<footer>b</footer>", 1, "the page is nested too deeply to look for an article in it: all of it was read"},
		{"too deep, navigation never closed", "<html><nav>" + nest(600) + said, 1, "the page is nested too deeply to look for an article in it: all of it was read"},
		{"formatting never closed", "<html>" + strings.Repeat("<b id=x>", 400) + strings.Repeat(said, 2000), 2000, ""},
		{"JSON-LD nested deeply", ld(strings.Repeat("[", 50_000)) + said, 1, ""},
		{"cut off in a tag", said + "<p class=", 1, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			a, err := Read(&extract.Input{Data: []byte(test.source)}, false)
			if err != nil {
				t.Fatal(err)
			}
			checkArticle(t, a, []byte(test.source))
			if got := strings.Count(a.Text, text); got != test.blocks || len(a.Blocks) != test.blocks {
				t.Errorf("%d blocks, %d of them the text, want %d", len(a.Blocks), got, test.blocks)
			}
			problem := ""
			for _, p := range a.Problems {
				if p.Code == "no-article-found" {
					problem = p.Message
				}
			}
			if problem != test.problem {
				t.Errorf("problem %q, want %q", problem, test.problem)
			}
		})
	}
}

func TestTooLarge(t *testing.T) {
	_, err := Read(&extract.Input{Data: make([]byte, largest+1)}, false)
	if want := "page of 20 MB: no article is larger than 20 MB"; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestCut(t *testing.T) {
	a, err := Read(&extract.Input{Data: []byte("<html>" + strings.Repeat("<p>x", mostParagraphs+9))}, false)
	if err != nil {
		t.Fatal(err)
	}
	if want := "the page has more than 200000 paragraphs: the rest was not read"; len(a.Blocks) != mostParagraphs+1 || len(a.Problems) != 1 || a.Problems[0].Message != want {
		t.Errorf("%d blocks, problems %v", len(a.Blocks), a.Problems)
	}
}

// A page that is read token by token has its blocks and their kinds too.
func TestFlat(t *testing.T) {
	source := "<html><nav>Home</nav><h1>A headline</h1><figure><figcaption>A boat</figcaption></figure><p>One &amp; two.<br><br>Three.<blockquote>Four.</blockquote>" +
		"<h2>A heading<p>Five.</p><h1>Another</h1><select><option>x</select>" + nest(600)
	want := []string{"[headline] A headline", "[caption] A boat", "One & two.", "Three.", "[body, quoted] Four.", "[heading] A heading", "Five.", "[heading] Another"}
	if got := lines(t, source, false); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := lines(t, source, true); !slices.Equal(got[1:], append([]string{"Home"}, want[1:]...)) {
		t.Errorf("whole: got %q", got)
	}
}
