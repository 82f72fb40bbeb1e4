package command

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"quoth/extract/check/outputs"
	"quoth/extract/check/outputs/github"
	"quoth/extract/check/outputs/gitlab"
	"quoth/extract/check/outputs/json"
	"quoth/extract/check/outputs/junit"
	"quoth/extract/check/outputs/listing"
	"quoth/extract/check/outputs/sarif"
)

// A writeFindings appends a report to dst.
type writeFindings func(dst *bytes.Buffer, r *outputs.Report) error

// findingsFormats write findings, by the name that --format takes.
var findingsFormats = [...]struct {
	name  string
	write writeFindings
}{
	{"text", listing.Look{}.Write},
	{"json", json.Write},
	{"jsonl", json.Lines},
	{"sarif", sarif.Write},
	{"github", github.Write},
	{"junit", junit.Write},
	{"gitlab", gitlab.Write},
}

func findingsFormatNames() []string {
	var names []string
	for _, f := range findingsFormats {
		names = append(names, f.name)
	}
	return names
}

// findingsFormat returns how the format of a name is written, nil if there is
// none of it.
func findingsFormat(name string) writeFindings {
	for _, f := range findingsFormats {
		if f.name == name {
			return f.write
		}
	}
	return nil
}

// A findingsFile is one that findings are written to.
type findingsFile struct {
	format, name string
}

// newFindingsFile reads "sarif=quoth.sarif".
func newFindingsFile(arg string) (findingsFile, error) {
	format, name, ok := strings.Cut(arg, "=")
	switch {
	case !ok || name == "":
		return findingsFile{}, errors.New("want FORMAT=FILE")
	case findingsFormat(format) == nil:
		return findingsFile{}, unknownWord(format, findingsFormatNames())
	case name == "-":
		return findingsFile{}, errors.New("standard output is for --format")
	}
	return findingsFile{format, filepath.Clean(name)}, nil
}

// writeReport writes the report wherever the flags want it. Files are written
// even if nobody reads standard output to its end.
func (o *checkOptions) writeReport(streams Streams, r *outputs.Report) error {
	var out bytes.Buffer
	write := findingsFormat(o.format.value)
	if o.format.value == "text" {
		write = listing.Look{Colour: look(streams.Out, false).Colour}.Write
	}
	if err := write(&out, r); err != nil {
		return err
	}
	if _, err := streams.Out.Write(out.Bytes()); err != nil && !closedPipe(err) {
		return err
	}
	for _, f := range o.files {
		out.Reset()
		if err := findingsFormat(f.format)(&out, r); err != nil {
			return err
		}
		if err := writeWhole(f.name, out.Bytes()); err != nil {
			return err
		}
	}
	if o.format.value == "github" || slices.ContainsFunc(o.files, func(f findingsFile) bool { return f.format == "github" }) {
		return addSummary(os.Getenv("GITHUB_STEP_SUMMARY"), r)
	}
	return nil
}

// writeWhole writes a file whole or not at all. What is no regular file, such
// as /dev/stderr, is written to.
func writeWhole(name string, data []byte) error {
	if info, err := os.Stat(name); err == nil && !info.Mode().IsRegular() && !info.IsDir() {
		return os.WriteFile(name, data, 0)
	}
	file, err := newPending(name)
	if err != nil {
		return err
	}
	defer file.discard() // nothing, once it has its name
	return file.commit(data)
}

// addSummary adds the report to the page of a run of GitHub Actions, where it
// is one.
func addSummary(name string, r *outputs.Report) (err error) {
	if name == "" {
		return nil
	}
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_APPEND|os.O_CREATE, 0o666)
	if err != nil {
		return fmt.Errorf("GITHUB_STEP_SUMMARY: %w", err)
	}
	defer func() {
		if closed := file.Close(); err == nil {
			err = closed
		}
	}()
	end, err := file.Seek(0, io.SeekEnd)
	if err != nil {
		return err
	}
	var out bytes.Buffer
	github.Summary(&out, r, github.MaxSummary-int(min(end, github.MaxSummary)))
	_, err = file.Write(out.Bytes())
	return err
}
