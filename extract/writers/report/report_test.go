package report

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"quoth/extract"
	"quoth/extract/inputs"
)

var update = flag.Bool("update", false, "rewrite the expected pages")

// golden compares what stands between the head of a page and its script with a
// file of testdata.
func golden(t *testing.T, name string, page []byte) {
	t.Helper()
	_, body, _ := strings.Cut(string(page), "</head>\n")
	body, _, _ = strings.Cut(body, "<script>")
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, []byte(body), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v (go test ./extract/writers/report -update writes it)", err)
	}
	if diff := cmp.Diff(string(want), body); diff != "" {
		t.Errorf("page differs from %s (go test ./extract/writers/report -update rewrites it; -want +got):\n%s", file, diff)
	}
}

func TestPage(t *testing.T) { golden(t, "page.html", Page(sample(t))) }

// Without a text the page is the list alone, without claims it says so.
func TestBarePages(t *testing.T) {
	r := sample(t)
	r.Text = nil
	page := string(Page(r))
	for _, want := range []string{"<h1>Bridge to close</h1>", "<article>\n</article>", "<span>the bridge was “a danger to everyone”</span>"} {
		if !strings.Contains(page, want) {
			t.Errorf("no text: page lacks %s", want)
		}
	}
	check(t, "no text", []byte(page))

	page = string(Page(&extract.Result{}))
	for _, want := range []string{"<title>Article: who says what</title>", "<h1>Article</h1>", "Nobody is quoted."} {
		if !strings.Contains(page, want) {
			t.Errorf("nothing: page lacks %s", want)
		}
	}
	check(t, "nothing", []byte(page))
}

// TestArticles makes pages of whole articles.
func TestArticles(t *testing.T) {
	n := 0
	for path, r := range articles(t) {
		n++
		page := Page(r)
		check(t, path, page)
		if got, want := article(t, page), read(*r.Text); got != want {
			t.Errorf("%s: the page has another text:\n%s", path, cmp.Diff(want, got))
		}
		if size := len(page) - len(*r.Text); len(*r.Text) <= 3000 && size > 60_000 {
			t.Errorf("%s: %d bytes beside the text, want 60,000 at most", path, size)
		}
		for _, id := range ids(r) {
			if !strings.Contains(string(page), ` id="`+id+`"`) {
				t.Errorf("%s: no place for %s", path, id)
			}
		}
	}
	if n == 0 {
		t.Fatal("no articles")
	}
}

// articles are those of the project, with what is found in them.
func articles(t *testing.T) func(yield func(string, *extract.Result) bool) {
	return func(yield func(string, *extract.Result) bool) {
		for it := range inputs.All([]string{"../../../testdata/articles"}, inputs.Options{}) {
			a, err := it.Read()
			if err != nil {
				t.Fatal(err)
			}
			r := extract.Run(a, extract.CodePoints)
			r.AddText(a)
			if !yield(it.Path, r) {
				return
			}
		}
	}
}

// ids are those that links may lead to.
func ids(r *extract.Result) []string {
	var list []string
	for _, q := range r.Quotes {
		list = append(list, q.ID)
	}
	for _, c := range r.Claims {
		list = append(list, c.ID)
	}
	return list
}

// read is a text as a page has it: HTML has no NUL.
func read(text string) string { return strings.ReplaceAll(text, "\x00", "\uFFFD") }

// article returns the text of a page's article as a browser reads it.
func article(t *testing.T, page []byte) string {
	t.Helper()
	_, body, found := strings.Cut(string(page), "<article>\n")
	body, _, ended := strings.Cut(body, "</article>")
	if !found || !ended {
		t.Fatal("no article in the page")
	}
	var text strings.Builder
	z := html.NewTokenizer(strings.NewReader(body))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return text.String()
		case html.TextToken:
			text.WriteString(html.UnescapeString(string(z.Raw()))) // z.Text has line breaks normalised
		}
	}
}

// check reports what is wrong with the build of a page: elements that are not
// closed, ids that occur twice, references that lead nowhere, headings that skip
// a level, anything that comes from elsewhere.
func check(t *testing.T, name string, page []byte) {
	t.Helper()
	var open, references []string
	ids := map[string]bool{}
	level := 0
	landmarks := map[string]int{}
	void := map[string]bool{"meta": true, "input": true}
	z := html.NewTokenizer(strings.NewReader(string(page)))
	for {
		token := z.Next()
		if token == html.ErrorToken {
			break
		}
		tag := z.Token()
		switch token {
		case html.StartTagToken:
			if !void[tag.Data] {
				open = append(open, tag.Data)
			}
			landmarks[tag.Data]++
			if len(tag.Data) == 2 && tag.Data[0] == 'h' && tag.Data[1] <= '6' {
				if next := int(tag.Data[1] - '0'); next > level+1 {
					t.Errorf("%s: <%s> comes after <h%d>", name, tag.Data, level)
				} else {
					level = next
				}
			}
		case html.EndTagToken:
			if len(open) == 0 || open[len(open)-1] != tag.Data {
				t.Fatalf("%s: </%s> closes %v", name, tag.Data, open)
			}
			open = open[:len(open)-1]
			continue
		}
		for _, a := range tag.Attr {
			switch {
			case a.Key == "id":
				if ids[a.Val] {
					t.Errorf("%s: two elements have the id %q", name, a.Val)
				}
				ids[a.Val] = true
			case a.Key == "href" && strings.HasPrefix(a.Val, "#"):
				references = append(references, a.Val[1:])
			case a.Key == "href" && !strings.HasPrefix(a.Val, "./") && !web(a.Val):
				t.Errorf("%s: a link to %q", name, a.Val)
			case a.Key == "for" || strings.HasPrefix(a.Key, "aria-") && a.Key != "aria-label":
				references = append(references, strings.Fields(a.Val)...)
			case a.Key == "src" || a.Key == "style" || strings.HasPrefix(a.Key, "on"):
				t.Errorf("%s: <%s %s=%q>", name, tag.Data, a.Key, a.Val)
			}
		}
	}
	if len(open) > 0 {
		t.Errorf("%s: %v are not closed", name, open)
	}
	for _, id := range references {
		if !ids[id] {
			t.Errorf("%s: nothing has the id %q", name, id)
		}
	}
	for _, tag := range []string{"title", "main", "h1"} {
		if landmarks[tag] != 1 {
			t.Errorf("%s: <%s> occurs %d times", name, tag, landmarks[tag])
		}
	}
}

// The policy names the style and the script that are in the page, byte for byte.
func TestPolicy(t *testing.T) {
	for name, page := range map[string][]byte{"page": Page(sample(t)), "index": index(t, nil), "verified": Verified(verdicts(t, "It rained.", "It rains."))} {
		head, _, _ := strings.Cut(string(page), "<title>")
		head = html.UnescapeString(head)
		for _, tag := range []string{"style", "script"} {
			_, rest, found := strings.Cut(string(page), "<"+tag+">")
			content, _, _ := strings.Cut(rest, "</"+tag+">")
			want := tag + "-src 'none'"
			if found {
				want = tag + "-src " + hash(content)
			}
			if !strings.Contains(head, want+";") {
				t.Errorf("%s: the policy lacks %s:\n%s", name, want, head)
			}
			if strings.Contains(content, "\r") {
				t.Errorf("%s: <%s> has carriage returns, which a browser takes for line feeds", name, tag)
			}
		}
	}
}
