package command

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestREADME runs the quoth commands of README.md and compares what they print.
func TestREADME(t *testing.T) {
	t.Chdir("../..")
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	ran := 0
	for _, ex := range examples(string(readme)) {
		if tool := stages(ex.command)[0][0]; tool == "go" || tool == "git" {
			continue // how to install and test it
		}
		ran++
		t.Run(ex.command, func(t *testing.T) {
			if got := runLine(t, ex.command); !ex.matches(got) {
				t.Errorf("$ %s (-want +got)\n%s", ex.command, cmp.Diff(ex.output, got))
			}
		})
	}
	if ran == 0 {
		t.Error("README.md shows no quoth command")
	}
}

// TestHelpExamples runs the examples that --help shows.
func TestHelpExamples(t *testing.T) {
	_, text, found := strings.Cut(run(t, "", "--help"), "\nExamples:\n")
	if !found {
		t.Fatal("the help shows no examples")
	}
	text, _, _ = strings.Cut(text, "\n\n")
	t.Chdir(t.TempDir())
	if err := os.Mkdir("articles", 0o777); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{"article.txt", "articles/one.txt"} {
		if err := os.WriteFile(path, []byte("“It begins here,” said Adaeze Nwosu.\n"), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		t.Run(line, func(t *testing.T) {
			// What goes to a folder is not printed.
			if runLine(t, line) == "" && !strings.Contains(line, " -o ") {
				t.Error("prints nothing")
			}
		})
	}
}

// An example is a command of a Markdown file, after "$ ", and what it prints.
type example struct {
	command, output string
}

// examples lists those in fenced blocks.
func examples(markdown string) []example {
	var found []example
	inBlock, inExample := false, false
	for line := range strings.Lines(markdown) {
		switch {
		case strings.HasPrefix(line, "```"):
			inBlock, inExample = !inBlock, false
		case inBlock && strings.HasPrefix(line, "$ "):
			found = append(found, example{command: strings.TrimSpace(line[2:])})
			inExample = true
		case inExample:
			found[len(found)-1].output += line
		}
	}
	return found
}

// matches compares outputs line by line. A line "…" of the example stands for
// any number of lines; an example without output is one that was left out.
func (ex example) matches(got string) bool {
	want := strings.Split(strings.TrimRight(ex.output, "\n"), "\n")
	return ex.output == "" || matchLines(want, strings.Split(strings.TrimRight(got, "\n"), "\n"))
}

func matchLines(want, got []string) bool {
	for i, line := range want {
		if strings.TrimSpace(line) == "…" {
			for skip := range len(got) - i + 1 {
				if matchLines(want[i+1:], got[i+skip:]) {
					return true
				}
			}
			return false
		}
		if i >= len(got) || got[i] != line {
			return false
		}
	}
	return len(want) == len(got)
}

func TestExampleMatches(t *testing.T) {
	for _, test := range []struct {
		output, got string
		want        bool
	}{
		{"a\nb\n", "a\nb\n", true},
		{"a\nb\n\n", "a\nb\n", true},
		{"a\n", "a\nb\n", false},
		{"a\nb\n", "a\n", false},
		{"a\n…\nd\n", "a\nb\nc\nd\n", true},
		{"a\n…\nd\n", "a\nb\nc\n", false},
		{"a\n  …\n", "a\nb\nc\n", true},
		{"…\n", "", true},
		{"", "anything\n", true},
	} {
		if got := (example{output: test.output}).matches(test.got); got != test.want {
			t.Errorf("%q matches %q: got %v, want %v", test.output, test.got, got, test.want)
		}
	}
}

// runLine runs a command line: quoth, which a cat or echo may feed and a jq may
// follow.
func runLine(t *testing.T, line string) string {
	t.Helper()
	out := ""
	for i, stage := range stages(line) {
		switch name, args := stage[0], stage[1:]; {
		case name == "quoth":
			out = run(t, out, args...)
		case i == 0 && name == "cat":
			for _, path := range args {
				data, err := os.ReadFile(path)
				if err != nil {
					t.Fatal(err)
				}
				out += string(data)
			}
		case i == 0 && name == "echo":
			out = strings.Join(args, " ") + "\n"
		case name == "jq":
			if _, err := exec.LookPath("jq"); err != nil {
				t.Skip("jq is not installed")
			}
			cmd := exec.Command("jq", args...)
			cmd.Stdin = strings.NewReader(out)
			data, err := cmd.Output()
			if err != nil {
				t.Fatalf("%s: %v", line, err)
			}
			out = string(data)
		default:
			t.Fatalf("cannot run %q of %q", name, line)
		}
	}
	return out
}

// stages splits a command line at bars, and each stage into words, of which
// some stand in shell quotes.
func stages(line string) [][]string {
	list := [][]string{nil}
	word, inWord := "", false
	var quote rune
	end := func() {
		if inWord {
			list[len(list)-1] = append(list[len(list)-1], word)
		}
		word, inWord = "", false
	}
	for _, r := range line {
		switch {
		case r == quote:
			quote = 0
		case quote != 0:
			word += string(r)
		case r == '\'' || r == '"':
			quote, inWord = r, true
		case r == ' ':
			end()
		case r == '|':
			end()
			list = append(list, nil)
		default:
			word, inWord = word+string(r), true
		}
	}
	end()
	return list
}

func TestStages(t *testing.T) {
	got := stages(`echo "a | b" '' | quoth --speaker 'Ana B' -`)
	want := [][]string{{"echo", "a | b", ""}, {"quoth", "--speaker", "Ana B", "-"}}
	if !slices.EqualFunc(got, want, slices.Equal[[]string]) {
		t.Errorf("got %q, want %q", got, want)
	}
}
