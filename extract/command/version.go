package command

import (
	"fmt"
	"io"
	"runtime/debug"
	"strings"

	"quoth/quotes/model"
	"quoth/quotes/tags"
)

// models are the embedded models, by name: the SHA-256 of each, in hex.
var models = [...]struct {
	name string
	hash func() string
}{
	{"tags", tags.Hash},
	{"attribution", func() string { return model.Default().Hash() }},
}

// printVersion prints the version, where it was built from, and the models
// that decide what it finds.
func printVersion(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "quoth %s\n", version(debug.ReadBuildInfo()))
	for _, m := range models {
		fmt.Fprintf(&b, "%s model sha256:%.16s\n", m.name, m.hash())
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// version reads "v1.2.0 (commit 0123456789ab, modified)" off the binary.
func version(info *debug.BuildInfo, ok bool) string {
	if !ok || info.Main.Version == "" {
		return "(devel)"
	}
	var notes []string
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision":
			notes = append(notes, fmt.Sprintf("commit %.12s", s.Value))
		case s.Key == "vcs.modified" && s.Value == "true":
			notes = append(notes, "modified")
		}
	}
	if len(notes) == 0 {
		return info.Main.Version
	}
	return fmt.Sprintf("%s (%s)", info.Main.Version, strings.Join(notes, ", "))
}
