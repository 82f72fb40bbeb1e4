package changes

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParse(t *testing.T) {
	for _, test := range []struct {
		name, diff string
		want       map[string][]Range
	}{
		{"nothing", "", map[string][]Range{}},
		{"lines", "diff --git a/x.md b/x.md\nindex 1..2 100644\n--- a/x.md\n+++ b/x.md\n@@ -1 +1 @@ title\n-a\n+b\n@@ -4,0 +5,2 @@\n+c\n+d\n@@ -9,2 +11,0 @@\n-e\n-f\n",
			map[string][]Range{"x.md": {{1, 1}, {5, 6}, {11, 10}}}},
		{"a space in the name", "--- a/x y.md\t\n+++ b/x y.md\t\n@@ -1 +1 @@\n-a\n+b\n", map[string][]Range{"x y.md": {{1, 1}}}},
		{"a name that is escaped", "--- a/x\n+++ \"b/x\\\"\\303\\251\\t.md\"\n@@ -0,0 +1 @@\n+b\n", map[string][]Range{"x\"é\t.md": {{1, 1}}}},
		{"a file that is gone", "diff --git a/x b/x\n--- a/x\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n", map[string][]Range{}},
		{"lines like headers", "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n--- a/y\n-@@ -1 +1 @@\n+++ b/z\n+@@ -7 +7 @@\n@@ -5 +5 @@\n-a\n+b\n", map[string][]Range{"x": {{1, 2}, {5, 5}}}},
		{"no line break at the end", "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n@@ -3 +3 @@\n-a\n+b", map[string][]Range{"x": {{1, 1}, {3, 3}}}},
		{"two files", "diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\ndiff --git a/y b/y\nBinary files a/y and b/y differ\n@@ -1 +1 @@\n", map[string][]Range{"x": {{1, 1}}}},
		{"a long line", "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+" + strings.Repeat("@@ -1 +1 @@", 20_000) + "\n@@ -3 +3 @@\n-a\n+b\n", map[string][]Range{"x": {{1, 1}, {3, 3}}}},
		{"nonsense", "+++ \"b/\n@@ -1\n@@ -a +b @@\n@@ -1 +99999999999 @@\n@@ -1 +1,-4 @@\n", map[string][]Range{}},
	} {
		got, err := Parse(strings.NewReader(test.diff))
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(test.want, got); d != "" {
			t.Errorf("%s: lines differ (-want +got):\n%s", test.name, d)
		}
	}
}

func TestTouches(t *testing.T) {
	f := File{lines: []Range{{3, 5}, {9, 8}}}
	for _, test := range []struct {
		first, last int
		want        bool
	}{{1, 2, false}, {1, 3, true}, {5, 9, true}, {4, 4, true}, {6, 7, false}, {9, 9, false}, {8, 9, false}} {
		if got := f.Touches(test.first, test.last); got != test.want {
			t.Errorf("lines %d to %d: %v, want %v", test.first, test.last, got, test.want)
		}
	}
	if !Whole.Touches(1, 1) || !Whole.Any() || (File{}).Any() {
		t.Error("all lines of a whole file have changed, and none of no file")
	}
}

// A repo is a repository in a folder, with a file of ten lines.
func newRepo(t *testing.T) string {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed")
	}
	// Settings of whoever runs the test that change what diff prints.
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("XDG_CONFIG_HOME", home)
	t.Setenv("GIT_CONFIG_NOSYSTEM", "1")
	put(t, filepath.Join(home, ".gitconfig"), "[diff]\n\tnoprefix = true\n\trenames = copies\n\texternal = false\n[color]\n\tui = always\n[user]\n\tname = A\n\temail = a@example.org\n[init]\n\tdefaultBranch = main\n")
	dir := t.TempDir()
	run(t, dir, "init", "-q")
	return dir
}

func put(t *testing.T, path, data string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(data), 0o666); err != nil {
		t.Fatal(err)
	}
}

func run(t *testing.T, dir string, args ...string) {
	t.Helper()
	cmd := exec.Command("git", args...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("git %s: %v\n%s", strings.Join(args, " "), err, out)
	}
}

func TestFile(t *testing.T) {
	dir := newRepo(t)
	ten := strings.Repeat("line\n", 10)
	for _, name := range []string{"same.md", "changed.md", "sub dir/é \"x\".md", "old.md", "data.docx", "shorter.md"} {
		put(t, filepath.Join(dir, name), ten)
	}
	put(t, filepath.Join(dir, "data.docx"), "PK\x00\x01")
	run(t, dir, "add", "-A")
	run(t, dir, "commit", "-qm", "first")
	run(t, dir, "mv", "old.md", "new.md")
	put(t, filepath.Join(dir, "changed.md"), "new\n"+strings.Repeat("line\n", 8)+"last")
	put(t, filepath.Join(dir, "sub dir/é \"x\".md"), strings.Replace(ten, "line\n", "line\nmore\n", 1))
	put(t, filepath.Join(dir, "shorter.md"), strings.Repeat("line\n", 8))
	put(t, filepath.Join(dir, "data.docx"), "PK\x00\x02")
	put(t, filepath.Join(dir, "untracked.md"), ten)
	put(t, filepath.Join(dir, "staged.md"), ten)
	run(t, dir, "add", "staged.md")

	for _, rev := range []string{"HEAD", "main", "HEAD@{0}"} {
		s := NewSince(rev)
		for name, want := range map[string]File{
			"same.md":            {},
			"changed.md":         {lines: []Range{{1, 1}, {10, 10}}},
			"sub dir/é \"x\".md": {lines: []Range{{2, 2}}},
			"shorter.md":         {lines: []Range{{8, 7}}},
			"new.md":             {lines: []Range{{1, 10}}}, // as a whole: it had another name
			"staged.md":          {lines: []Range{{1, 10}}},
			"untracked.md":       Whole,
			"data.docx":          Whole,
		} {
			got, err := s.File(context.Background(), filepath.Join(dir, name))
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(want, got, cmp.AllowUnexported(File{})); d != "" {
				t.Errorf("%s since %s: lines differ (-want +got):\n%s", name, rev, d)
			}
		}
	}
}

func TestErrors(t *testing.T) {
	dir := newRepo(t)
	put(t, filepath.Join(dir, "a.md"), "a")
	run(t, dir, "add", "-A")
	run(t, dir, "commit", "-qm", "first")
	outside := filepath.Join(t.TempDir(), "a.md")
	put(t, outside, "a")
	for _, test := range []struct{ rev, path, want string }{
		{"nope", filepath.Join(dir, "a.md"), `git knows no revision "nope"`},
		{"--output=x", filepath.Join(dir, "a.md"), `git knows no revision "--output=x"`},
		{"", filepath.Join(dir, "a.md"), `git knows no revision ""`},
		{"HEAD:a.md", filepath.Join(dir, "a.md"), `git knows no revision "HEAD:a.md"`}, // a file, no commit
		{"HEAD", outside, "not a git repository"},
		{"HEAD", filepath.Join(dir, "missing.md"), "missing.md"},
	} {
		_, err := NewSince(test.rev).File(context.Background(), test.path)
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s since %q: %v, want %s", test.path, test.rev, err, test.want)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "x")); err == nil {
		t.Error("a revision has been taken for an option")
	}
	t.Setenv("PATH", t.TempDir())
	if _, err := NewSince("HEAD").File(context.Background(), filepath.Join(dir, "a.md")); err == nil || err.Error() != "git is not installed: --since needs it" {
		t.Errorf("without git: %v", err)
	}
}

// Any bytes are the output of git, or passed over.
func FuzzParse(f *testing.F) {
	f.Add([]byte("diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,2 +1,3 @@\n-a\n+b\n\\ No newline at end of file\n"))
	f.Add([]byte("+++ \"b/\\377\\\"\"\t\n@@ -0,0 +2147483647,2147483647 @@\n"))
	f.Fuzz(func(t *testing.T, diff []byte) {
		files, err := Parse(bytes.NewReader(diff))
		if err != nil {
			t.Fatal(err)
		}
		for name, lines := range files {
			if name == "" || len(lines) == 0 {
				t.Errorf("%q has the lines %v", name, lines)
			}
			for _, r := range lines {
				if r.First < 0 || r.Last < r.First-1 {
					t.Errorf("%q has the lines %v", name, r)
				}
			}
		}
	})
}
