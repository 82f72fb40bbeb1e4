package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/testscript"

	"quoth/extract/command"
)

var update = flag.Bool("update", false, "rewrite the expected results")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"quoth": main})
}

// TestScripts runs the command as a process: flags, streams, exit codes.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script", UpdateScripts: *update, RequireExplicitExec: true, RequireUniqueNames: true,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"exits": exits},
	})
}

// exits runs quoth and fails unless it exits with the code: "exits 2 check a.md".
// (An exec that begins with "!" takes any code but 0.)
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE ARG...")
	}
	err := ts.Exec("quoth", args[1:]...)
	code := 0
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		code = exit.ExitCode()
	} else if err != nil {
		ts.Fatalf("%v", err)
	}
	if got := strconv.Itoa(code); got != args[0] {
		ts.Fatalf("exit status %s, want %s", got, args[0])
	}
}

// TestArticles compares what is found in whole articles with what was found
// when somebody last looked.
func TestArticles(t *testing.T) {
	articles, err := filepath.Glob("testdata/articles/*.txt")
	if err != nil || len(articles) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	for _, article := range articles {
		name := strings.TrimSuffix(filepath.Base(article), ".txt")
		t.Run(name, func(t *testing.T) {
			// The path is part of the result, the same on every system.
			got := quoth(t, filepath.ToSlash(article))
			text, err := os.ReadFile(article)
			if err != nil {
				t.Fatal(err)
			}
			checkOffsets(t, []rune(string(text)), got)

			golden := strings.TrimSuffix(article, ".txt") + ".json"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatalf("%v (go test . -update writes it)", err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("result differs from %s (go test . -update rewrites it; -want +got):\n%s", golden, diff)
			}
		})
	}
}

// checkOffsets reports every object of the JSON with text, start and end where
// text[start:end], in code points, is not its text.
func checkOffsets(t *testing.T, text []rune, object string) {
	t.Helper()
	var root any
	if err := json.Unmarshal([]byte(object), &root); err != nil {
		t.Fatal(err)
	}
	var visit func(any)
	visit = func(value any) {
		switch value := value.(type) {
		case []any:
			for _, v := range value {
				visit(v)
			}
		case map[string]any:
			if want, ok := value["text"].(string); ok && value["start"] != nil {
				start, end := int(value["start"].(float64)), int(value["end"].(float64))
				if start < 0 || start > end || end > len(text) {
					t.Errorf("[%d:%d] does not lie in the text: %q", start, end, want)
				} else if got := string(text[start:end]); got != want {
					t.Errorf("text[%d:%d] = %q, want %q", start, end, got, want)
				}
			}
			for _, v := range value {
				visit(v)
			}
		}
	}
	visit(root)
}

// quoth runs the command in this process.
func quoth(t *testing.T, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	if code := command.Main(args, command.Streams{In: strings.NewReader(""), Out: &out, Err: &errs}); code != 0 {
		t.Fatalf("quoth %s: exit %d\n%s", strings.Join(args, " "), code, errs.String())
	}
	return out.String()
}
