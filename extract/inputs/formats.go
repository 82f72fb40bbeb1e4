package inputs

import (
	"fmt"
	"io"
	"iter"
	"path"
	"slices"
	"strings"

	"quoth/extract"
	"quoth/extract/readers/docx"
	"quoth/extract/readers/epub"
	"quoth/extract/readers/html"
	"quoth/extract/readers/jsonl"
	"quoth/extract/readers/markdown"
	"quoth/extract/readers/odt"
	"quoth/extract/readers/office"
	"quoth/extract/readers/pdf"
	"quoth/extract/readers/plain"
	"quoth/extract/readers/subtitle"
	"quoth/extract/readers/warc"
)

// A format is one way in which articles come: one to a file (read), or many
// (records).
type format struct {
	name    string   // that --input-format takes
	endings []string // of its files' names, in small letters
	// is tells the format by a file's first bytes; nil where they do not say.
	is func(head []byte) bool
	// asked says that a folder's files of the format are read only if a
	// pattern asks for them: there are more files of that ending than articles.
	asked   bool
	read    func(in *extract.Input, whole bool) (*extract.Article, error)
	records func(r io.Reader, o *Options) iter.Seq[extract.Record]
}

// formats are asked in this order by content; the last one takes everything.
var formats = []format{
	{name: "html", endings: []string{".html", ".htm", ".xhtml"}, is: html.Is, read: html.Read},
	{name: "json", endings: []string{".jsonl", ".ndjson", ".json"}, is: jsonl.Is, asked: true, records: objects},
	{name: "warc", endings: []string{".warc", ".wet"}, is: warc.Is, records: archive},
	{name: "srt", endings: []string{".srt"}, is: subtitle.IsSRT, read: article(subtitle.Read)},
	{name: "vtt", endings: []string{".vtt"}, is: subtitle.IsVTT, read: article(subtitle.Read)},
	{name: "transcript", is: subtitle.IsTranscript, read: article(subtitle.ReadTranscript)},
	{name: "markdown", endings: []string{".md", ".markdown", ".mdown"}, read: article(markdown.Read)},
	{name: "docx", endings: []string{".docx", ".docm", ".dotx"}, is: docx.Is, read: article(docx.Read)},
	{name: "odt", endings: []string{".odt", ".ott"}, is: odt.Is, read: article(odt.Read)},
	{name: "epub", endings: []string{".epub"}, is: epub.Is, read: article(epub.Read)},
	{name: "pdf", endings: []string{".pdf"}, is: pdf.Is, read: article(pdf.Read)},
	{name: "office", is: office.Is, read: article(office.Read)},
	{name: "text", endings: []string{".txt", ".text"}, read: article(plain.Read)},
}

// article is a reader that cares for the input alone.
func article(read func(*extract.Input) (*extract.Article, error)) func(*extract.Input, bool) (*extract.Article, error) {
	return func(in *extract.Input, _ bool) (*extract.Article, error) { return read(in) }
}

// objects are the articles of a JSON file.
func objects(r io.Reader, o *Options) iter.Seq[extract.Record] { return jsonl.Records(r, o.Fields) }

// archive are the articles of a web archive.
func archive(r io.Reader, _ *Options) iter.Seq[extract.Record] { return warc.Records(r) }

// Formats returns the names that --input-format takes.
func Formats() []string {
	names := make([]string, len(formats))
	for i := range formats {
		names[i] = formats[i].name
	}
	return names
}

func named(name string) *format {
	i := slices.IndexFunc(formats, func(f format) bool { return f.name == name })
	if i < 0 {
		return nil
	}
	return &formats[i]
}

// tell returns the format of a file: by its first bytes, then by its name.
func tell(head []byte, file string) *format {
	for i := range formats {
		if f := &formats[i]; f.is != nil && f.is(head) {
			return f
		}
	}
	if f := byName(file); f != nil {
		return f
	}
	return named("text")
}

// byName returns the format that has the ending of the file's name, nil if
// none has.
func byName(file string) *format {
	ending := strings.ToLower(path.Ext(file))
	for i := range formats {
		if slices.Contains(formats[i].endings, ending) {
			return &formats[i]
		}
	}
	return nil
}

// Name is what messages call an input: "archive.jsonl: record 12".
func Name(path string, record int) string {
	if path == "" {
		path = "standard input"
	}
	if record > 0 {
		return fmt.Sprintf("%s: record %d", path, record)
	}
	return path
}
