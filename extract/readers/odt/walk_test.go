package odt

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
	"quoth/extract/readers/readertest"
)

const stylesPart = `<office:document-styles xmlns:office="o" xmlns:style="s" xmlns:fo="f"><office:styles>` +
	`<style:style style:name="Title" style:family="paragraph"/>` +
	`<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"/>` +
	`<style:style style:name="Level" style:display-name="Crosshead" style:family="paragraph" style:default-outline-level="3"/>` +
	`<style:style style:name="Quotations" style:family="paragraph"/>` +
	`<style:style style:name="Loop" style:family="paragraph" style:parent-style-name="Loop"/>` +
	`</office:styles></office:document-styles>`

// document is an archive with the body.
func document(t testing.TB, body string) []byte {
	return readertest.Zip(t, "mimetype", mediaType, "styles.xml", stylesPart, "content.xml", content1+body+content2)
}

const (
	content1 = `<office:document-content xmlns:office="o" xmlns:style="s" xmlns:text="t" xmlns:table="ta" xmlns:draw="d" xmlns:svg="urn:x:svg-compatible:1.0">` +
		`<office:automatic-styles>` +
		`<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>` +
		`<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Heading_20_1"/>` +
		`<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>` +
		`<style:style style:name="T2" style:family="text"><style:text-properties/></style:style>` +
		`</office:automatic-styles><office:body><office:text>`
	content2 = `</office:text></office:body></office:document-content>`
)

func TestWalk(t *testing.T) {
	p := func(s string) string { return `<text:p>` + s + `</text:p>` }
	styled := func(style, s string) string { return `<text:p text:style-name="` + style + `">` + s + `</text:p>` }
	for _, test := range []struct{ name, body, want string }{
		{"spans", p(`“It <text:span text:style-name="T2">begins</text:span>,” she said.`), "| “It begins,” she said."},
		{"marks", p("“a” ‘b’ „c“ «d» \"e\" it’s"), "| “a” ‘b’ „c“ «d» \"e\" it’s"},
		{"empty", p("") + "<text:p/>", "no-text    the document holds no text"},
		{"white space", p("one\n\n   two<text:s text:c=\"3\"/>three<text:tab/>four<text:line-break/>five<text:soft-page-break/>six"), "| one two three four fivesix"},
		{"two breaks", p("one<text:line-break/><text:line-break/>two"), "| one\n| two"},
		{"soft hyphen", p("re\u00adgret"), "| regret"},
		{"title", styled("Title", "Ferry") + styled("P2", "Pumps") + p("Text."), "headline | Ferry\nheading  | Pumps\n| Text."},
		{"heading as title", `<text:h text:outline-level="1">Ferry</text:h>` + p("Text.") + `<text:h text:outline-level="1">Pumps</text:h><text:h>More</text:h>`, "headline | Ferry\n| Text.\nheading  | Pumps\nheading  | More"},
		{"levels", styled("Level", "Pumps") + styled("Loop", "Text.") + styled("None", "Text."), "heading  | Pumps\n| Text.\n| Text."},
		{"numbered heading", styled("Title", "Ferry") + `<text:h text:outline-level="2"><text:number>1.1</text:number>Pumps</text:h>`, "headline | Ferry\nheading  | Pumps"},
		{"quote", styled("P1", "I would not.") + styled("Quotations", "Nor I."), "quoted   | I would not.\nquoted   | Nor I."},
		{"changes", `<text:tracked-changes><text:changed-region><text:deletion>` + p("“No,” he said.") + `</text:deletion></text:changed-region></text:tracked-changes>` +
			p(`It <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>begins<text:change-end text:change-id="c2"/>.`), "| It begins."},
		{"comment", p("Yes<office:annotation>" + p("“No.”") + "</office:annotation>."), "| Yes."},
		{"hidden", p(`Yes.<text:span text:style-name="T1"> “No,” he said.</text:span><text:hidden-text text:is-hidden="true">No</text:hidden-text>`) +
			`<text:section text:display="none">` + p("No.") + `</text:section><text:section>` + p("Here.") + `</text:section>`, "| Yes.\n| Here."},
		{"link", p(`The <text:a>Herald</text:a> said.`), "| The Herald said."},
		{"fields", p(`<text:title>Ferry</text:title>, <text:date>5 March</text:date>, <text:placeholder>&lt;name></text:placeholder><text:script>x()</text:script>.`), "| Ferry, 5 March, ."},
		{"list", `<text:list><text:list-item>` + p("one") + `</text:list-item><text:list-item>` + p("two") + `</text:list-item></text:list>`, "| one\n| two"},
		{"table", `<table:table><table:table-row><table:table-cell>` + p("one") + `</table:table-cell><table:covered-table-cell>` + p("x") + `</table:covered-table-cell><table:table-cell>` + p("two") + `</table:table-cell></table:table-row></table:table>`, "| one\n| two"},
		{"text box", p("Before <draw:frame><draw:text-box>"+p("In it.")+p("Too.")+"</draw:text-box><svg:title>x</svg:title><svg:desc>x</svg:desc></draw:frame>and after.") + p("Next."), "| Before and after.\n| In it.\n| Too.\n| Next."},
		{"notes", p(`One<text:note><text:note-citation>1</text:note-citation><text:note-body>`+p("Note.")+p("More.")+`</text:note-body></text:note>.`) + p("Two."), "| One.\n| Two.\n| Note.\n| More."},
		{"contents", `<text:table-of-content><text:index-body><text:index-title>` + p("Contents") + `</text:index-title>` + p("Pumps 3") + `</text:index-body></text:table-of-content>` + p("Text."), "furniture| Contents\nfurniture| Pumps 3\n| Text."},
		{"ruby", p(`<text:ruby><text:ruby-base>what</text:ruby-base><text:ruby-text>how</text:ruby-text></text:ruby>`), "| what"},
	} {
		t.Run(test.name, func(t *testing.T) {
			a, err := Read(&extract.Input{Data: document(t, test.body)})
			if err != nil {
				t.Fatal(err)
			}
			readertest.Check(t, a)
			if diff := cmp.Diff(test.want, readertest.Compact(a)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestFaults(t *testing.T) {
	locked := `<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`
	for _, test := range []struct {
		name string
		data []byte
		want string
	}{
		{"no archive", []byte("“Yes,” she said."), "zip archive: not a valid zip file"},
		{"no document", readertest.Zip(t, "x", ""), "content.xml: not in the archive"},
		{"a sheet", readertest.Zip(t, "content.xml", `<c xmlns:o="o"><o:body><o:spreadsheet><o:text/></o:spreadsheet></o:body></c>`), "content.xml: no text document in it"},
		{"broken off", readertest.Zip(t, "content.xml", content1), "content.xml: line 1: unexpected EOF"},
		{"deep", document(t, strings.Repeat("<text:p>", 600)), "content.xml: elements nest deeper than 500"},
		{"encrypted", readertest.Zip(t, "META-INF/manifest.xml", locked, "content.xml", "\x8a\x01"), "encrypted: a password opens it"},
		{"encrypted as a whole", readertest.Zip(t, "META-INF/manifest.xml", "<m/>", "encrypted-package", "\x8a\x01"), "encrypted: a password opens it"},
	} {
		if _, err := Read(&extract.Input{Data: test.data}); err == nil || err.Error() != test.want {
			t.Errorf("%s: got %v, want %s", test.name, err, test.want)
		}
	}
}

// What the article can do without costs a warning.
func TestWithoutParts(t *testing.T) {
	body := content1 + `<text:p text:style-name="Quotations">Yes.</text:p>` + content2
	for _, test := range []struct {
		name  string
		parts []string
		want  string
	}{
		{"none", nil, "quoted   | Yes."},
		{"broken", []string{"styles.xml", "<styles>", "meta.xml", "<meta><title>"},
			"unreadable-part  styles.xml: line 1: unexpected EOF\nunreadable-part  meta.xml: line 1: unexpected EOF\nquoted   | Yes."},
	} {
		a, err := Read(&extract.Input{Data: readertest.Zip(t, append(test.parts, "content.xml", body)...)})
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
		} else if diff := cmp.Diff(test.want, readertest.Compact(a)); diff != "" {
			t.Errorf("%s: -want +got:\n%s", test.name, diff)
		}
	}
}

func FuzzContent(f *testing.F) {
	for _, part := range readertest.Entries(f, "*.odt", "content.xml") {
		f.Add(part)
	}
	f.Fuzz(func(t *testing.T, part []byte) {
		data := readertest.Zip(t, "styles.xml", stylesPart, "content.xml", string(part))
		if a, err := Read(&extract.Input{Data: data}); err == nil {
			readertest.Check(t, a)
		}
	})
}
