package html

import (
	"os"
	"testing"

	"quoth/extract"
)

// FuzzRead feeds any bytes to the reader: it never fails, its blocks are those
// of its text, in order, and what it says of where text stands is right.
func FuzzRead(f *testing.F) {
	for _, path := range pages(f) {
		data, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data[:min(len(data), 1500)], "", false)
		f.Add(data[max(0, len(data)-1500):], "utf-8", true)
	}
	for _, seed := range []string{
		"", "\ufeff<?xml?><html><title/><p/><q>“a</q>", "<table>a<td>b</table><p><b>c<p>d", "<svg><style/><p>a", "<frameset><noframes>a", "<a><p>&amp;&notit;&#59;&#x110000;&",
		"<p>a&#0b&ngE;", "<pre>\n\na\r\n\r\nb", "<blockquote><cite>a</cite>b<footer>c", "<select><p>a", "<p>\ufdd0AAAAAA\ufdd0AAAAABb", "<plaintext><p>a", "<p>a\x00\xffb\xc2",
		`<script type="application/ld+json">{"@type":"Article","articleBody":"a <b\n\n&lt;p&gt; “c”"}</script>`,
	} {
		f.Add([]byte(seed), "windows-1252", false)
	}
	f.Fuzz(func(t *testing.T, data []byte, charset string, whole bool) {
		a, err := Read(&extract.Input{Data: data, Charset: charset}, whole)
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, a, data)
		if a.Encoding == "" {
			t.Error("no encoding")
		}
	})
}
