package pdf

import (
	"fmt"
	"strings"
	"testing"

	"quoth/extract"
	"quoth/extract/readers/readertest"
)

func TestRead(t *testing.T) { readertest.Golden(t, Read, "*.pdf") }

func TestSameQuotes(t *testing.T) { readertest.SameQuotes(t, Read, "*.pdf") }

// A file that opens without a password reads as it does in clear.
func TestEncrypted(t *testing.T) {
	clear, err := Read(&extract.Input{Data: readertest.Files(t, "groff.pdf")["groff.pdf"]})
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range readertest.Files(t, "encrypted/*.pdf") {
		a, err := Read(&extract.Input{Data: data})
		if name == "password.pdf" {
			if err == nil || err.Error() != "encrypted: a password opens it" {
				t.Errorf("%s: %v", name, err)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if got, want := readertest.Describe(a), readertest.Describe(clear); got != want {
			t.Errorf("%s: got %s", name, got)
		}
	}
}

// pages is a PDF of pages with these content streams, and what comes after them.
func pages(more string, contents ...string) []byte {
	var b, kids strings.Builder
	b.WriteString("%PDF-1.7\n")
	for i, content := range contents {
		page, stream := 10+2*i, 11+2*i
		fmt.Fprintf(&kids, "%d 0 R ", page)
		fmt.Fprintf(&b, "%d 0 obj <</Type/Page/Parent 2 0 R/Contents %d 0 R>> endobj\n", page, stream)
		fmt.Fprintf(&b, "%d 0 obj <</Length %d>> stream\n%s\nendstream endobj\n", stream, len(content), content)
	}
	fmt.Fprintf(&b, "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Kids[%s]/Resources<</Font<</F 3 0 R>>>>>> endobj\n", &kids)
	b.WriteString("3 0 obj <</Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>> endobj\n" + more + "\ntrailer <</Root 1 0 R/Info 4 0 R>>\n")
	return []byte(b.String())
}

func TestFaults(t *testing.T) {
	for _, test := range []struct {
		name string
		data []byte
		want string
	}{
		{"scanned", readertest.Files(t, "none/scan.pdf")["scan.pdf"], "the PDF holds no text (scanned pages?)"},
		{"no pages", pages(""), "no pages in the PDF"},
		{"nothing", []byte("%PDF-1.4"), "no pages in the PDF"},
		{"something else", []byte("“Yes,” she said."), "not a PDF file"},
		{"unknown letters", pages("", "BT /F 10 Tf (\x01\x02) Tj ET"), "the PDF does not say which letters its fonts show"},
		{"broken", pages("11 0 obj <</Filter/JPXDecode>> stream\nx\nendstream endobj", "x"), `page 1: filter "JPXDecode" unpacks no text`},
	} {
		if _, err := Read(&extract.Input{Data: test.data}); err == nil || err.Error() != test.want {
			t.Errorf("%s: got %v, want %s", test.name, err, test.want)
		}
	}
}

func TestProblems(t *testing.T) {
	show := func(s string) string { return "BT /F 10 Tf 50 700 Td (" + s + ") Tj ET" }
	for _, test := range []struct {
		name string
		data []byte
		want string
	}{
		{"none", pages("", show("Yes.")), "| Yes."},
		{"a broken page", pages("13 0 obj <</Filter/JPXDecode>> stream\nx\nendstream endobj", show("Yes."), "x"), "unreadable-part  page 2: filter \"JPXDecode\" unpacks no text\n| Yes."},
		{"unknown letters", pages("", show("Yes\x01\x02.")), "unreadable-text  of 8 characters 2 are in fonts that do not say which letters they show\n| Yes."},
		{"properties", pages("4 0 obj <</Title(Microsoft Word - a.docx)/Author<FEFF0041006E0061>/CreationDate(D:20260305083000+01'00')/ModDate(x)>> endobj", show("Yes.")),
			"byline     Ana\npublished  2026-03-05T08:30:00+01:00\n| Yes."},
	} {
		a, err := Read(&extract.Input{Data: test.data})
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
		} else if got := readertest.Compact(a); got != test.want {
			t.Errorf("%s: got\n%s\nwant\n%s", test.name, got, test.want)
		}
	}
}

// Trees of pages without end, and pages without number.
func TestHostile(t *testing.T) {
	many := make([]string, maxPages+1)
	for i := range many {
		many[i] = "BT /F 10 Tf (Yes.) Tj ET"
	}
	a, err := Read(&extract.Input{Data: pages("", many...)})
	if err != nil || len(a.Problems) != 1 || a.Problems[0].Message != "only the first 2000 pages are read" {
		t.Errorf("%d pages: %v, %+v", len(many), err, a)
	}
	for name, kids := range map[string]string{
		"itself": "2 0 obj <</Kids[2 0 R 10 0 R]>> endobj", "its child": "10 0 obj <</Kids[2 0 R 12 0 R]>> endobj", "for ever": "2 0 obj <</Kids 5 0 R>> endobj 5 0 obj [" + strings.Repeat("2 0 R ", 200_000) + "] endobj",
	} {
		if _, err := Read(&extract.Input{Data: pages(kids, "BT ET", "BT ET")}); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestIs(t *testing.T) {
	for data, want := range map[string]bool{"%PDF-1.4": true, "\ufeff\r\n%PDF-2.0": true, "a %PDF-1.4": false, "": false} {
		if Is([]byte(data)) != want {
			t.Errorf("%q: not %v", data, want)
		}
	}
}

func TestSurvive(t *testing.T) { readertest.Survive(t, Read, "*.pdf") }

func FuzzRead(f *testing.F) { readertest.Fuzz(f, Read, "groff.pdf") }

// Content streams of a page are fuzzed as such, for the fuzzer packs none.
func FuzzPage(f *testing.F) {
	f.Add("BT /F 10 Tf 12 TL 50 700 Td (It begins here,) Tj T* (she said.) Tj ET")
	f.Add("BT /F 20 Tf 50 700 Td (Ferry) Tj 0 -30 Td /F 10 Tf (a-) Tj 0 -12 Td (b) Tj 200 12 Td (1 c) Tj ET")
	f.Fuzz(func(t *testing.T, content string) {
		if a, err := Read(&extract.Input{Data: pages("", content, content)}); err == nil {
			readertest.Check(t, a)
		}
	})
}
