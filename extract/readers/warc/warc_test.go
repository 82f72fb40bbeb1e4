package warc

import (
	"bufio"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
	"quoth/extract/readers/plain"
)

var update = flag.Bool("update", false, "rewrite the expected records")

// TestFile compares the records of an archive with what was read when somebody
// last looked. wget 1.21 has made it of a site that sends pages whole, in
// chunks, packed and in an encoding that is not read, notes, a picture, a page
// that is gone and one that has moved.
func TestFile(t *testing.T) {
	data, err := os.ReadFile("testdata/site.warc")
	if err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	for rec := range Records(bytes.NewReader(data)) {
		fmt.Fprintf(&got, "id: %s\nurl: %s\nformat: %s\ncharset: %s\nerror: %v\n%s\n\n", rec.ID, rec.About.URL, rec.Format, rec.Charset, rec.Err,
			strings.ToValidUTF8(string(rec.Data), "?"))
	}
	const golden = "testdata/site.golden"
	if *update {
		if err := os.WriteFile(golden, []byte(got.String()), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatalf("%v (-update writes it)", err)
	}
	if diff := cmp.Diff(string(want), got.String()); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

// record writes a record of an archive.
func record(kind, uri, media, block string) string {
	return fmt.Sprintf("WARC/1.1\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, uri, media, len(block), block)
}

// page writes what a server sends, as a record.
func page(name, header, body string) string {
	return record("response", "https://post.example/"+name, "application/http; msgtype=response", "HTTP/1.1 200 OK\r\n"+header+"\r\n\r\n"+body)
}

const html = "Content-Type: text/html"

// summaries lists records as "name: data" or "name! error".
func summaries(r io.Reader, limit int64) []string {
	var list []string
	rd := &reader{in: bufio.NewReaderSize(r, 64<<10), largest: limit}
	for rec := range rd.records {
		name := rec.ID[strings.LastIndexByte(rec.ID, '/')+1:]
		if rec.Err != nil {
			list = append(list, name+"! "+rec.Err.Error())
			continue
		}
		list = append(list, fmt.Sprintf("%s: %s", name, rec.Data))
	}
	return list
}

func TestRecords(t *testing.T) {
	a, z := page("a", html, "A"), page("z", html, "Z")
	for _, test := range []struct {
		name, data string
		want       []string
	}{
		{"nothing", "", nil},
		{"line ends alone", "\r\n\n", nil},
		{"kinds", record("warcinfo", "https://x", "application/warc-fields", "a: b") + record("request", "https://x", "application/http", "GET") +
			record("resource", "https://post.example/r", "text/html; charset=UTF-8", "R") + record("conversion", "https://post.example/c", "text/plain", "C") +
			record("revisit", "https://x", "application/http", "HTTP/1.1 200 OK\r\n"+html+"\r\n\r\nx") + record("metadata", "https://x", "text/plain", "x") + z,
			[]string{"r: R", "c: C", "z: Z"}},
		{"no articles", record("resource", "metadata://wget/log", "text/plain", "x") + record("resource", "urn:x:log", "text/plain", "x") + page("robots.txt", "Content-Type: text/plain", "x") +
			record("conversion", "", "text/plain", "x") + page("picture", "Content-Type: image/png", "x") + page("untyped", "Server: x", "x") + page("empty", html, "") +
			record("response", "dns:post.example", "text/dns", "x") + strings.Replace(page("gone", html, "x"), "200 OK", "404 No", 1) + z, []string{"z: Z"}},
		{"header in its forms", "WARC/1.0\nwarc-type: response\nWARC-Target-URI:\n <https://post.example/a>\nContent-Type: application/http\n\t; msgtype=response\n" +
			"content-length: 41\nContent-Length: 9\n\nHTTP/1.1 200\ncontent-type: TEXT/html;x\n\nA\n" + z, []string{"a: A", "z: Z"}},
		{"no line ends between", strings.TrimSpace(a) + z, []string{"a: A", "z: Z"}},

		{"not an archive", "“Yes,” said Pat Osei.\n" + z, []string{"! no record begins where one should", "z: Z"}},
		{"length too short", strings.Replace(a, "Content-Length: 45", "Content-Length: 40", 1) + z, []string{"a! its Content-Length is wrong", "z: Z"}},
		{"length too long", strings.Replace(a, "Content-Length: 45", "Content-Length: 60", 1) + page("lost", html, "L") + z, []string{"a! its Content-Length is wrong", "z: Z"}},
		{"length beyond the end", strings.Replace(a, "Content-Length: 45", "Content-Length: 4500", 1) + z, []string{"a! it ends too early"}},
		{"no length", strings.Replace(a, "Content-Length: 45\r\n", "", 1) + z, []string{`a! its Content-Length is ""`, "z: Z"}},
		{"length below nothing", strings.Replace(a, "Content-Length: 45", "Content-Length: -1", 1) + z, []string{`a! its Content-Length is "-1"`, "z: Z"}},
		{"cut in the header", z + a[:40], []string{"z: Z", "! it ends too early"}},
		{"cut in the block", z + strings.TrimSpace(a)[:len(a)-8], []string{"z: Z", "a! it ends too early"}},
		{"cut in what is passed over", z + strings.TrimSpace(record("request", "https://post.example/q", "application/http", "GET"))[:125], []string{"z: Z", "q! it ends too early"}},
		{"a long header", "WARC/1.0\r\nX: " + strings.Repeat("x", largestHeader) + "\r\n" + z, []string{"! its header is too long", "z: Z"}},
		{"a long header of many lines", "WARC/1.0\r\n" + strings.Repeat("X: x\r\n", largestHeader/6+1) + "\r\n" + z, []string{"! its header is too long", "z: Z"}},
		{"too large", page("a", html, strings.Repeat("x", 2000)) + z, []string{"a! larger than 0 MB: no article is", "z: Z"}},
		{"large and not wanted", record("metadata", "https://x", "text/plain", strings.Repeat("x", 2000)) + z, []string{"z: Z"}},
		{"no header sent", record("response", "https://post.example/a", "application/http", "HTTP/1.1 200 OK\r\n"+html) + z, []string{"a! what the server sent: it ends too early", "z: Z"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			for _, read := range []func(io.Reader) io.Reader{func(r io.Reader) io.Reader { return r }, iotest.OneByteReader} {
				if diff := cmp.Diff(test.want, summaries(read(strings.NewReader(test.data)), 1500)); diff != "" {
					t.Errorf("-want +got\n%s", diff)
				}
			}
		})
	}
}

// packed packs s by a writer of a compress package.
func packed[W io.WriteCloser](s string, open func(io.Writer) W) string {
	var out bytes.Buffer
	w := open(&out)
	io.WriteString(w, s) // to memory, which cannot fail
	w.Close()
	return out.String()
}

func TestEncodings(t *testing.T) {
	gz := packed("A", gzip.NewWriter)
	raw := packed("A", func(w io.Writer) *flate.Writer { f, _ := flate.NewWriter(w, 9); return f })
	for _, test := range []struct{ name, header, body, want string }{
		{"none", "Content-Encoding: identity", "A", "a: A"},
		{"chunks", "Transfer-Encoding: chunked", "2;x=y\r\nAB\r\n1\r\nC\r\n0\r\nX: y\r\n\r\n", "a: ABC"},
		{"chunks joined before", "Transfer-Encoding: chunked", "<p>A\r\nB", "a: <p>A\r\nB"},
		{"chunks that break off", "Transfer-Encoding: chunked", "2\r\nAB\r\n9\r\nC", "a: ABC"},
		{"chunks that are none", "Transfer-Encoding: chunked", "2\r\nABCD\r\n", "a: AB"},
		{"gzip", "Content-Encoding: GZIP", gz, "a: A"},
		{"gzip in chunks", "Transfer-Encoding: Chunked\r\nContent-Encoding: x-gzip", fmt.Sprintf("%x\r\n%s\r\n0\r\n\r\n", len(gz), gz), "a: A"},
		{"gzip undone before", "Content-Encoding: gzip", "A", "a: A"},
		{"gzip cut off", "Content-Encoding: gzip", gz[:len(gz)-3], "a! what the server sent: it ends too early"},
		{"gzip damaged", "Content-Encoding: gzip", gz[:len(gz)-8] + "12345678", "a! what the server sent: gzip: invalid checksum"},
		{"gzip without a header", "Content-Encoding: gzip", "\x1f\x8b", "a! what the server sent: it ends too early"},
		{"a bomb", "Content-Encoding: gzip", packed(strings.Repeat("x", 2000), gzip.NewWriter), "a! what the server sent: larger than 0 MB: no article is"},
		{"zlib", "Content-Encoding: deflate", packed("A", zlib.NewWriter), "a: A"},
		{"deflate", "Content-Encoding: deflate", raw, "a: A"},
		{"deflate undone before", "Content-Encoding: deflate", "<p>A", "a: <p>A"},
		{"deflate cut off", "Content-Encoding: deflate", raw[:2] + "\x00", "a! what the server sent: it ends too early"},
		{"two", "Content-Encoding: deflate, gzip", packed(raw, gzip.NewWriter), "a: A"},
		{"others", "Content-Encoding: br", "A", `a! what the server sent: content encoding "br" is not read`},
	} {
		got := summaries(strings.NewReader(page("a", html+"\r\n"+test.header, test.body)), 1500)
		if diff := cmp.Diff([]string{test.want}, got); diff != "" {
			t.Errorf("%s: -want +got\n%s", test.name, diff)
		}
	}
}

// An error of the reader costs one record where the reader goes on, and ends
// the archive where it does not.
func TestReadError(t *testing.T) {
	a, z := page("a", html, "A"), page("z", html, "Z")
	damage := errors.New("damage")
	for _, test := range []struct {
		name  string
		parts []string
		want  []string
	}{
		{"in a header", []string{z + a[:40], z}, []string{"z: Z", "! damage", "z: Z"}},
		{"in a block", []string{z + a[:len(a)-5], z}, []string{"z: Z", "a! damage", "z: Z"}},
		{"in what is passed over", []string{strings.Replace(a, "response", "request", 1)[:len(a)-6], z}, []string{"a! damage", "z: Z"}},
		{"between", []string{a, z}, []string{"a: A", "! damage", "z: Z"}},
		{"at once", []string{"", z}, []string{"! damage", "z: Z"}},
		{"at the beginning of a record", []string{a + "WA", z}, []string{"a: A", "! damage", "z: Z"}},
		{"twice", []string{a[:len(a)-5], "", z}, []string{"a! damage"}},
		{"at the end", []string{a, ""}, []string{"a: A", "! damage"}},
	} {
		parts := test.parts
		current := strings.NewReader(parts[0])
		got := summaries(readerFunc(func(p []byte) (int, error) {
			if n, err := current.Read(p); err == nil {
				return n, nil
			}
			if parts = parts[1:]; len(parts) == 0 {
				parts = []string{""}
				return 0, io.EOF
			}
			current = strings.NewReader(parts[0])
			return 0, damage
		}), largest)
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s: -want +got\n%s", test.name, diff)
		}
	}
	wrong := io.MultiReader(strings.NewReader(a), iotest.ErrReader(gzip.ErrChecksum))
	if diff := cmp.Diff([]string{"a! gzip: invalid checksum"}, summaries(wrong, largest)); diff != "" {
		t.Errorf("a checksum: -want +got\n%s", diff)
	}
	if diff := cmp.Diff([]string{"a: A", "! damage"}, summaries(io.MultiReader(strings.NewReader(a), iotest.ErrReader(damage)), largest)); diff != "" {
		t.Errorf("without end: -want +got\n%s", diff)
	}
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(p []byte) (int, error) { return f(p) }

func TestStop(t *testing.T) {
	for rec := range Records(strings.NewReader(page("a", html, "A") + page("z", html, "Z"))) {
		if string(rec.Data) != "A" {
			t.Errorf("%q", rec.Data)
		}
		break
	}
}

func TestIs(t *testing.T) {
	for head, want := range map[string]bool{"WARC/1.0\r\n": true, "WARC/1.1\n": true, "WARC/2": false, "": false, "WARC files": false} {
		if Is([]byte(head)) != want {
			t.Errorf("%q: want %v", head, want)
		}
	}
}

// TestSameAsPlain reads one of the project's articles as text that an archive
// holds: what is found in it is what is found in the file.
func TestSameAsPlain(t *testing.T) {
	files, err := filepath.Glob("../../../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	data, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	body := packed(string(data), gzip.NewWriter)
	for rec := range Records(strings.NewReader(page("a", "Content-Type: text/plain; charset=utf-8\r\nContent-Encoding: gzip", body))) {
		if rec.Err != nil || rec.Format != "text" || rec.Charset != "utf-8" {
			t.Fatalf("format %s, charset %s, error %v", rec.Format, rec.Charset, rec.Err)
		}
		if diff := cmp.Diff(run(t, data), run(t, rec.Data)); diff != "" {
			t.Errorf("-want +got\n%s", diff)
		}
		return
	}
	t.Error("no record")
}

func run(t *testing.T, data []byte) *extract.Result {
	t.Helper()
	a, err := plain.Read(&extract.Input{Data: data})
	if err != nil {
		t.Fatal(err)
	}
	return extract.Run(a, extract.CodePoints)
}

// Whatever the bytes: reading ends, each record is an article or an error, and
// none is made of less than its header.
func FuzzRecords(f *testing.F) {
	for _, seed := range []string{
		page("a", html, "A"), record("resource", "https://x/r", "text/plain", "R") + "\x00WARC/1.", page("a", html+"\r\nTransfer-Encoding: chunked", "1\r\nA\r\n0\r\n\r\n"),
		page("a", html+"\r\nContent-Encoding: gzip", packed("A", gzip.NewWriter)), "WARC/1.0\n\n", "WARC/1.0\nContent-Length: 99999999999999999\n\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		n := 0
		for rec := range Records(bytes.NewReader(data)) {
			if n++; n > len(data)/len(magic)+1 {
				t.Fatal("more records than there is room for")
			}
			if (rec.Err != nil) == (rec.Format != "") || (rec.Err != nil) == (len(rec.Data) > 0) {
				t.Errorf("format %q, %d bytes and error %v", rec.Format, len(rec.Data), rec.Err)
			}
		}
	})
}
