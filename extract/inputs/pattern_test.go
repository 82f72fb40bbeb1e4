package inputs

import (
	"testing"
	"testing/fstest"
)

func TestIgnored(t *testing.T) {
	tree := fstest.MapFS{
		ignoreFile:              {Data: []byte("# drafts\n*.draft.txt\n/old/\nnotes/\n!keep.draft.txt\nsport/*.md\n\\#odd.txt\n{a}.txt\n")},
		"culture/" + ignoreFile: {Data: []byte("/review.txt\r\n!*.draft.txt\n**/music/x?.txt  \n")},
	}
	g := ignores{}
	for _, folder := range []string{".", "culture"} {
		if err := g.read(tree, folder); err != nil {
			t.Fatal(err)
		}
	}
	for _, test := range []struct {
		file   string
		folder bool
		want   bool
	}{
		{"a.txt", false, false},
		{"{a}.txt", false, true},
		{"a.draft.txt", false, true},
		{"deep/down/a.draft.txt", false, true},
		{"keep.draft.txt", false, false},
		{"old", true, true},
		{"old", false, false},
		{"deep/old", true, false},
		{"deep/notes", true, true},
		{"sport/a.md", false, true},
		{"sport/cup/a.md", false, false},
		{"deep/sport/a.md", false, false},
		{"#odd.txt", false, true},
		{"culture/review.txt", false, true},
		{"review.txt", false, false},
		{"culture/deep/review.txt", false, false},
		{"culture/b.draft.txt", false, false},
		{"culture/music/x1.txt", false, true},
		{"culture/live/music/x1.txt", false, true},
		{"culture/music/xy1.txt", false, false},
	} {
		if got := g.ignored(test.file, test.folder); got != test.want {
			t.Errorf("%s (folder: %v): ignored %v, want %v", test.file, test.folder, got, test.want)
		}
	}
}

func TestBrokenPattern(t *testing.T) {
	tree := fstest.MapFS{ignoreFile: {Data: []byte("a\n[z\n")}}
	err := ignores{}.read(tree, ".")
	if want := `.quothignore, line 2: invalid pattern "[z"`; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
	o := Options{Exclude: []string{"[z"}}
	if o.Check() == nil {
		t.Error("a broken --exclude is taken")
	}
}
