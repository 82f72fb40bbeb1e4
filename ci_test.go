package main

import (
	"bytes"
	"errors"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// An action is .github/actions/quoth/action.yml.
type action struct {
	Inputs map[string]struct{ Description, Default string }
	Runs   struct {
		Using string
		Steps []step
	}
}

type step struct {
	Name, If, Uses, Shell, Run string
	Env                        map[string]string
	Folder                     string `yaml:"working-directory"`
}

func readAction(t *testing.T) action {
	t.Helper()
	data, err := os.ReadFile(".github/actions/quoth/action.yml")
	if err != nil {
		t.Fatal(err)
	}
	var a action
	if err := yaml.Unmarshal(data, &a); err != nil {
		t.Fatal(err)
	}
	if a.Runs.Using != "composite" || len(a.Runs.Steps) == 0 {
		t.Fatalf("a composite action with steps is wanted: %+v", a.Runs)
	}
	return a
}

var expression = regexp.MustCompile(`\$\{\{\s*([^}]*?)\s*\}\}`)

// What comes from outside is no part of a script, and other actions are pinned.
func TestActionIsSafe(t *testing.T) {
	for _, s := range readAction(t).Runs.Steps {
		if expression.MatchString(s.Run) {
			t.Errorf("step %q has an expression in its script", s.Name)
		}
		if s.Uses != "" && !regexp.MustCompile(`@[0-9a-f]{40}$`).MatchString(s.Uses) {
			t.Errorf("%s is not pinned to a commit", s.Uses)
		}
		if s.Run != "" && s.Shell != "bash" {
			t.Errorf("step %q runs in %q", s.Name, s.Shell)
		}
	}
}

// TestAction runs the steps as GitHub does, in a repository with two articles.
func TestAction(t *testing.T) {
	for _, tool := range []string{"bash", "git", "go"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("%s is not installed", tool)
		}
	}
	a := readAction(t)
	repo, temp := newArticles(t), t.TempDir()
	action, err := filepath.Abs(".github/actions/quoth")
	if err != nil {
		t.Fatal(err)
	}
	// run runs the steps that are for these inputs and returns what they print,
	// the page of the run, and the exit code.
	run := func(t *testing.T, inputs map[string]string) (out, page string, code int) {
		t.Helper()
		for name := range inputs {
			if _, ok := a.Inputs[name]; !ok {
				t.Fatalf("the action has no input %s", name)
			}
		}
		value := func(s string) string {
			return expression.ReplaceAllStringFunc(s, func(e string) string {
				name := expression.FindStringSubmatch(e)[1]
				if name == "github.action_path" {
					return action
				}
				name, ok := strings.CutPrefix(name, "inputs.")
				input, known := a.Inputs[name]
				if !ok || !known {
					t.Fatalf("expression %s", e)
				}
				if given, ok := inputs[name]; ok {
					return given
				}
				return input.Default
			})
		}
		summary := filepath.Join(t.TempDir(), "summary.md")
		for _, s := range a.Runs.Steps {
			switch s.If {
			case "":
			case "${{ inputs.quoth == '' }}":
				if inputs["quoth"] != "" {
					continue
				}
			default:
				t.Fatalf("condition %s", s.If)
			}
			if s.Run == "" {
				continue // Go is here
			}
			cmd := exec.Command("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", s.Run)
			cmd.Dir = filepath.Join(repo, value(s.Folder))
			cmd.Env = append(os.Environ(), "RUNNER_TEMP="+temp, "GITHUB_STEP_SUMMARY="+summary)
			for _, name := range slices.Sorted(maps.Keys(s.Env)) {
				cmd.Env = append(cmd.Env, name+"="+value(s.Env[name]))
			}
			var stdout, stderr bytes.Buffer
			cmd.Stdout, cmd.Stderr = &stdout, &stderr
			err := cmd.Run()
			out += stdout.String()
			if exit, ok := errors.AsType[*exec.ExitError](err); ok {
				t.Logf("step %q: %v\n%s", s.Name, err, &stderr)
				code = exit.ExitCode()
				break
			} else if err != nil {
				t.Fatal(err)
			}
		}
		data, err := os.ReadFile(summary)
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			t.Fatal(err)
		}
		return out, string(data), code
	}

	out, page, code := run(t, nil)
	if code != 1 || !strings.Contains(out, "::error file=draft one.md,line=3,") || !strings.Contains(page, "| error | draft one.md:3 |") {
		t.Errorf("exit %d, want 1 and an annotation and a row for draft one.md, line 3:\n%s\n%s", code, out, page)
	}
	built := map[string]string{"quoth": filepath.Join(temp, "quoth-action", "quoth")}
	with := func(more map[string]string) map[string]string {
		all := maps.Clone(built)
		maps.Copy(all, more)
		return all
	}
	t.Run("one clean file", func(t *testing.T) {
		if out, _, code := run(t, with(map[string]string{"files": "clean.md\n"})); code != 0 || strings.Contains(out, "::error") {
			t.Errorf("exit %d, want 0:\n%s", code, out)
		}
	})
	t.Run("fail-level and sarif", func(t *testing.T) {
		_, _, code := run(t, with(map[string]string{"fail-level": "never", "sarif": "out put.sarif"}))
		if data, err := os.ReadFile(filepath.Join(repo, "out put.sarif")); code != 0 || err != nil || !bytes.Contains(data, []byte(`"draft%20one.md"`)) {
			t.Errorf("exit %d, %v, want 0 and a file:\n%s", code, err, data)
		}
	})
	t.Run("since", func(t *testing.T) {
		if out, _, code := run(t, with(map[string]string{"since": "HEAD"})); code != 0 {
			t.Errorf("exit %d, want 0, for nothing has changed:\n%s", code, out)
		}
	})
	t.Run("further arguments", func(t *testing.T) {
		if out, _, code := run(t, with(map[string]string{"args": "--rule\nsource/anonymous\n"})); code != 0 || strings.Contains(out, "quote/unbalanced") {
			t.Errorf("exit %d, want 0:\n%s", code, out)
		}
	})
	t.Run("inputs are no commands", func(t *testing.T) {
		evil := "$(touch evil); `touch evil` ' \" ; touch evil"
		_, _, code := run(t, with(map[string]string{"files": evil, "since": evil}))
		if _, err := os.Stat(filepath.Join(repo, "evil")); err == nil || code != 2 {
			t.Errorf("exit %d, want 2, and no file that an input has made: %v", code, err)
		}
	})
}

// TestPreCommitHook runs the hook as pre-commit does: what go install makes,
// with the arguments of the entry and the names of the files.
func TestPreCommitHook(t *testing.T) {
	data, err := os.ReadFile(".pre-commit-hooks.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var hooks []struct {
		ID, Name, Entry, Language string
		Types                     []string `yaml:"types_or"`
	}
	if err := yaml.Unmarshal(data, &hooks); err != nil || len(hooks) == 0 {
		t.Fatalf("no hooks: %v", err)
	}
	bin, repo := t.TempDir(), newArticles(t)
	install := exec.Command("go", "install", "./...")
	install.Env = append(os.Environ(), "GOBIN="+bin)
	if out, err := install.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, h := range hooks {
		if h.ID == "" || h.Name == "" || h.Language != "golang" || len(h.Types) == 0 {
			t.Errorf("hook %+v", h)
		}
		entry := strings.Fields(h.Entry)
		for file, want := range map[string]int{"draft one.md": 1, "clean.md": 0} {
			cmd := exec.Command(filepath.Join(bin, entry[0]), append(entry[1:], file)...)
			cmd.Dir = repo
			out, _ := cmd.CombinedOutput()
			if code := cmd.ProcessState.ExitCode(); code != want {
				t.Errorf("hook %s of %s: exit %d, want %d\n%s", h.ID, file, code, want, out)
			}
		}
	}
}

// newArticles makes a repository with a clean article and one that is not.
func newArticles(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, article := range map[string]string{
		"clean.md":     "# Ferry back in service\n\nThe harbour ferry sails again, its captain, Ida Krog, said on Monday.\n",
		"draft one.md": "# Ferry back in service\n\n“It sails again, and it will sail on until the end of the summer, said Ida Krog, the captain.\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(article), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for _, args := range [][]string{
		{"init", "-q"}, {"add", "-A"}, {"-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "first"},
	} {
		cmd := exec.Command("git", args...)
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("git: %v\n%s", err, out)
		}
	}
	return dir
}
