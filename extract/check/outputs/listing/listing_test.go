package listing

import (
	"bytes"
	"strings"
	"testing"

	"quoth/extract/check/outputs"
	"quoth/extract/check/outputs/outputstest"
)

func TestWrite(t *testing.T) {
	out := outputstest.Golden(t, "testdata/report.txt", Look{}.Write)
	if bytes.ContainsAny(out, "\x1b\r\u202e") {
		t.Error("the words of an article steer the terminal")
	}
}

func TestColour(t *testing.T) {
	var plain, coloured bytes.Buffer
	Look{}.Write(&plain, outputstest.Report())
	Look{Colour: true}.Write(&coloured, outputstest.Report())
	bare := strings.NewReplacer(bold, "", faint, "", red, "", yellow, "", cyan, "", reset, "").Replace(coloured.String())
	if bare != plain.String() {
		t.Errorf("without colours: %q, want %q", bare, plain.String())
	}
	if !strings.Contains(coloured.String(), red+"error:"+reset) {
		t.Error("no error in red")
	}
}

func TestClean(t *testing.T) {
	var out bytes.Buffer
	Look{}.Write(&out, &outputs.Report{Articles: []outputs.Article{{Path: "a.md"}}})
	if got, want := out.String(), "no findings in 1 article\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
