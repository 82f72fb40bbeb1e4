package docx

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
	"quoth/extract/readers/readertest"
)

const (
	rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>` +
		`</Relationships>`
	partRels = `<Relationships>` +
		`<Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/styles" Target="styles.xml"/>` +
		`<Relationship Id="r2" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/footnotes" Target="/word/footnotes.xml"/>` +
		`<Relationship Id="r3" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/endnotes" Target="../word/endnotes.xml"/>` +
		`</Relationships>`
	stylesPart = `<w:styles xmlns:w="w">` +
		`<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>` +
		`<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Kicker"/><w:basedOn w:val="berschrift1"/></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Level"><w:name w:val="Crosshead"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Intense Quote"/></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Verz"><w:name w:val="toc 1"/></w:style>` +
		`</w:styles>`
	notes = `<w:footnotes xmlns:w="w">` +
		`<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>rule</w:t></w:r></w:p></w:footnote>` +
		`<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> First note.</w:t></w:r></w:p></w:footnote>` +
		`<w:footnote w:id="2"><w:p><w:r><w:t>Second note.</w:t></w:r></w:p><w:p><w:r><w:t>More of it.</w:t></w:r></w:p></w:footnote>` +
		`</w:footnotes>`
	endnotes = `<w:endnotes xmlns:w="w"><w:endnote w:id="1"><w:p><w:r><w:t>End note.</w:t></w:r></w:p></w:endnote></w:endnotes>`
)

// document is an archive with the body.
func document(t testing.TB, body string) []byte {
	return readertest.Zip(t,
		"[Content_Types].xml", "<Types/>", "_rels/.rels", rels, "word/_rels/document.xml.rels", partRels, "word/styles.xml", stylesPart,
		"word/footnotes.xml", notes, "word/endnotes.xml", endnotes,
		"word/document.xml", `<w:document xmlns:w="w" xmlns:mc="mc" xmlns:wps="wps" xmlns:v="v"><w:body>`+body+`</w:body></w:document>`)
}

func TestWalk(t *testing.T) {
	run := func(s string) string { return `<w:r><w:t xml:space="preserve">` + s + `</w:t></w:r>` }
	p := func(s string) string { return `<w:p>` + s + `</w:p>` }
	styled := func(style, s string) string { return p(`<w:pPr><w:pStyle w:val="` + style + `"/></w:pPr>` + run(s)) }
	field := func(kind string) string { return `<w:r><w:fldChar w:fldCharType="` + kind + `"/></w:r>` }
	for _, test := range []struct{ name, body, want string }{
		{"runs", p(run("“It ") + run("begins,” ") + run("she said.")), "| “It begins,” she said."},
		{"marks", p(run("“a” ‘b’ „c“ «d» \"e\" it’s")), "| “a” ‘b’ „c“ «d» \"e\" it’s"},
		{"empty", p("") + p(run("  ")) + p(`<w:pPr/>`), "no-text    the document holds no text"},
		{"break", p(`<w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t><w:cr/><w:t>four</w:t></w:r>`), "| one two three four"},
		{"two breaks", p(`<w:r><w:t>one</w:t><w:br/><w:br/><w:t>two</w:t></w:r>`), "| one\n| two"},
		{"hyphens", p(run("re\u00adgret") + `<w:r><w:softHyphen/><w:t>table</w:t><w:noBreakHyphen/><w:t>ish</w:t></w:r>`), "| regrettable-ish"},
		{"symbols", p(`<w:r><w:sym w:font="Times New Roman" w:char="F093"/><w:t>Yes</w:t><w:sym w:font="Arial" w:char="201D"/><w:sym w:font="Wingdings" w:char="F04A"/><w:sym w:char="xyz"/></w:r>`), "| “Yes”"},
		{"title", styled("Titel", "Ferry") + styled("berschrift1", "Pumps") + p(run("Text.")), "headline | Ferry\nheading  | Pumps\n| Text."},
		{"heading as title", styled("berschrift1", "Ferry") + p(run("Text.")) + styled("berschrift1", "Pumps"), "headline | Ferry\n| Text.\nheading  | Pumps"},
		{"derived", p(run("Text, and enough of it that no headline can stand below it any more, as it would in an article without one, or so one hopes.")) + styled("Own", "Pumps") + styled("Level", "More") + styled("Loop", "Loop"),
			"| Text, and enough of it that no headline can stand below it any more, as it would in an article without one, or so one hopes.\nheading  | Pumps\nheading  | More\n| Loop"},
		{"outline level", p(run(strings.Repeat("Text. ", 30))) + p(`<w:pPr><w:outlineLvl w:val="2"/></w:pPr>`+run("Pumps")) + p(`<w:pPr><w:outlineLvl w:val="9"/></w:pPr>`+run("Body")),
			"| " + strings.TrimSpace(strings.Repeat("Text. ", 30)) + "\nheading  | Pumps\n| Body"},
		{"quote", styled("Zitat", "I would not."), "quoted   | I would not."},
		{"contents", styled("Verz", "Pumps 3"), "furniture| Pumps 3"},
		{"unknown style", styled("Heading1", "Pumps"), "| Pumps"},
		{"earlier style", p(`<w:pPr><w:pStyle w:val="Zitat"/><w:pPrChange><w:pPr><w:pStyle w:val="Titel"/></w:pPr></w:pPrChange></w:pPr>` + run("Yes.")), "quoted   | Yes."},
		{"insertion", p(run("It ") + `<w:ins w:id="1">` + run("now ") + `</w:ins>` + run("begins.")), "| It now begins."},
		{"deletion", p(run("It ") + `<w:del w:id="1"><w:r><w:delText>never </w:delText></w:r></w:del>` + run("begins.")), "| It begins."},
		{"moved", p(`<w:moveFrom w:id="1">`+run("Away. ")+`</w:moveFrom>`+run("Here.")) + p(`<w:moveTo w:id="2">`+run("Away.")+`</w:moveTo>`), "| Here.\n| Away."},
		{"end deleted", p(`<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>`+run("It begins ")) + p(run("here.")), "| It begins here."},
		{"last end deleted", p(`<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>` + run("It begins.")), "| It begins."},
		{"comment", p(`<w:commentRangeStart w:id="1"/>` + run("Yes.") + `<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`), "| Yes."},
		{"hidden", p(run("Yes.") + `<w:r><w:rPr><w:vanish/></w:rPr><w:t> “No,” he said.</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> Maybe.</w:t></w:r>`), "| Yes. Maybe."},
		{"link", p(run("The ") + `<w:hyperlink r:id="r1">` + run("Herald") + `</w:hyperlink>` + run(" said.")), "| The Herald said."},
		{"field", p(run("On ") + field("begin") + `<w:r><w:instrText> DATE \@ "d MMMM" </w:instrText></w:r>` + field("separate") + run("5 March") + field("end") + run(".")), "| On 5 March."},
		{"field in a command", p(run("A ") + field("begin") + `<w:r><w:instrText>IF </w:instrText></w:r>` + field("begin") + field("separate") + run("1") + field("end") +
			`<w:r><w:instrText>= 1</w:instrText></w:r>` + field("separate") + run("yes") + field("end") + run(".")), "| A yes."},
		{"field without end", p(run("A ")+field("begin")+run("never")) + p(run("B.")), "| A\n| B."},
		{"ends of no field", p(field("end") + field("separate") + run("A.")), "| A."},
		{"simple field", p(`<w:fldSimple w:instr="AUTHOR">` + run("Ana") + `</w:fldSimple>`), "| Ana"},
		{"control", p(run("A ") + `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>` + run("b.") + `</w:sdtContent></w:sdt>`), "| A b."},
		{"empty control", p(run("A.")+`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>`+run("Click here")+`</w:sdtContent></w:sdt>`) +
			`<w:sdt><w:sdtPr/><w:sdtContent>` + p(run("B.")) + `</w:sdtContent></w:sdt>`, "| A.\n| B."},
		{"table", `<w:tbl><w:tr><w:tc>` + p(run("one")) + `</w:tc><w:tc>` + p(run("two")) + p(run("three")) + `</w:tc></w:tr></w:tbl>`, "| one\n| two\n| three"},
		{"text box", p(run("Before ")+`<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>`+p(run("In it."))+p(run("Too."))+
			`</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>`+p(run("In it."))+`</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`+
			run("and after.")) + p(run("Next.")), "| Before and after.\n| In it.\n| Too.\n| Next."},
		{"notes", p(run("One")+`<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r>`+run(".")) +
			p(run("Two")+`<w:r><w:footnoteReference w:id="1"/><w:footnoteReference w:id="2"/></w:r>`+run(".")),
			"| One.\n| Two.\n| Second note.\n| More of it.\n| First note.\n| End note."},
		{"ruby", p(`<w:r><w:ruby><w:rt>` + run("how") + `</w:rt><w:rubyBase>` + run("what") + `</w:rubyBase></w:ruby></w:r>`), "| what"},
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
	for _, test := range []struct {
		name string
		data []byte
		want string
	}{
		{"no archive", []byte("“Yes,” she said."), "zip archive: not a valid zip file"},
		{"no document", readertest.Zip(t, "x", ""), "word/document.xml: not in the archive"},
		{"a workbook", readertest.Zip(t, "_rels/.rels", strings.ReplaceAll(rels, "word/document", "xl/workbook"), "xl/workbook.xml", "<workbook/>"), "xl/workbook.xml: no <document> in it"},
		{"broken off", document(t, "<w:p>"), "word/document.xml: line 1: element <p> closed by </body>"},
		{"deep", document(t, strings.Repeat("<w:p><w:r>", 300)), "word/document.xml: elements nest deeper than 500"},
	} {
		if _, err := Read(&extract.Input{Data: test.data}); err == nil || err.Error() != test.want {
			t.Errorf("%s: got %v, want %s", test.name, err, test.want)
		}
	}
}

// What the article can do without costs a warning.
func TestWithoutParts(t *testing.T) {
	body := `<w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Yes.</w:t><w:footnoteReference w:id="1"/></w:r></w:p></w:body></w:document>`
	for _, test := range []struct {
		name  string
		parts []string
		want  string
	}{
		{"none", nil, "headline | Yes."},
		{"broken", []string{"_rels/.rels", rels, "word/_rels/document.xml.rels", partRels, "word/styles.xml", "<styles>", "word/footnotes.xml", "<other/>"},
			"unreadable-part  word/styles.xml: line 1: unexpected EOF\nunreadable-part  word/footnotes.xml: no <footnotes> in it\nheadline | Yes."},
	} {
		a, err := Read(&extract.Input{Data: readertest.Zip(t, append(test.parts, "word/document.xml", body)...)})
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
		} else if diff := cmp.Diff(test.want, readertest.Compact(a)); diff != "" {
			t.Errorf("%s: -want +got:\n%s", test.name, diff)
		}
	}
}

func FuzzBody(f *testing.F) {
	for _, part := range readertest.Entries(f, "*.docx", "word/document.xml") {
		f.Add(part)
	}
	f.Fuzz(func(t *testing.T, part []byte) {
		data := readertest.Zip(t, "word/_rels/document.xml.rels", partRels, "word/styles.xml", stylesPart, "word/footnotes.xml", notes, "word/document.xml", string(part))
		if a, err := Read(&extract.Input{Data: data}); err == nil {
			readertest.Check(t, a)
		}
	})
}
