package json

import (
	"bytes"
	"strings"
	"testing"

	"quoth/extract"
)

func TestLine(t *testing.T) {
	var out bytes.Buffer
	r := &extract.Result{Quotes: []extract.Quote{{Mention: extract.Mention{Text: "<b>\n& “é”"}}}}
	for range 2 { // appends
		if err := Line(&out, r); err != nil {
			t.Fatal(err)
		}
	}
	if got := strings.Count(out.String(), "\n"); got != 2 || !strings.HasSuffix(out.String(), "}\n") {
		t.Errorf("%d lines, want 2: %s", got, &out)
	}
	if !strings.Contains(out.String(), `"text":"<b>\n& “é”"`) {
		t.Errorf("text is escaped more than it need be: %s", &out)
	}
}

func TestIndented(t *testing.T) {
	var out bytes.Buffer
	if err := Indented(&out, &extract.Result{Schema: extract.Schema}); err != nil {
		t.Fatal(err)
	}
	if want := "{\n  \"schema\": \"quoth/1\",\n  \"document\": {\n    \"path\": null,\n"; !strings.HasPrefix(out.String(), want) {
		t.Errorf("got %s", &out)
	}
}
