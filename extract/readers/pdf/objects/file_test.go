package objects

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// file is a PDF of objects; none states where they are.
func file(parts ...string) []byte {
	return []byte("%PDF-1.7\n" + strings.Join(parts, "\n"))
}

func obj(num int, content string) string { return fmt.Sprintf("%d 0 obj\n%s\nendobj", num, content) }

func stream(num int, dict, data string) string {
	return obj(num, fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", dict, len(data), data))
}

func deflate(s string) string {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	w.Write([]byte(s))
	w.Close()
	return b.String()
}

func open(t *testing.T, data []byte) *File {
	t.Helper()
	f, err := Open(data)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestOpen(t *testing.T) {
	catalogue := obj(1, "<</Type/Catalog/Pages (found)>>")
	for _, test := range []struct {
		name string
		data []byte
	}{
		{"trailer", file(catalogue, "trailer <</Root 1 0 R>>", "startxref 9999", "%%EOF")},
		{"no trailer", file(catalogue)},
		{"no end of object", file("1 0 obj <</Type/Catalog/Pages (found)>>", obj(2, "3"))},
		{"something before", append([]byte("junk\n"), file(catalogue)...)},
		{"two versions", file(obj(1, "<</Type/Catalog/Pages (old)>>"), "trailer <</Root 1 0 R>>", catalogue, "trailer <</Root 1 0 R>>")},
		{"two catalogues", file(obj(3, "<</Type/Catalog/Pages (old)>>"), catalogue, "trailer <</Root 3 0 R>>", "trailer <</Root 1 0 R>>")},
		{"in a stream of objects", file(stream(5, "/Type/ObjStm/N 2/First 9", "7 0 1 2  3 <</Type/Catalog/Pages (found)>>"), "trailer <</Root 1 0 R>>")},
		{"packed", file(stream(5, "/Type/ObjStm/N 1/First 4/Filter/FlateDecode", deflate("1 0 <</Type/Catalog/Pages (found)>>")), stream(6, "/Type/XRef/Root 1 0 R", "x"))},
		{"replaced in a stream of objects", file(obj(1, "<</Pages (old)>>"), stream(5, "/Type/ObjStm/N 1/First 4", "1 0 <</Pages (found)>>"), "trailer <</Root 1 0 R>>")},
		{"replaced a stream of objects", file(stream(5, "/Type/ObjStm/N 1/First 4", "1 0 <</Pages (old)>>"), catalogue, "trailer <</Root 1 0 R>>")},
		{"objects in a stream", file(catalogue, stream(2, "", "1 0 obj <</Pages (not an object)>> endobj"), "trailer <</Root 1 0 R>>")},
		{"a reference to it", file(obj(2, "1 0 R"), catalogue, "trailer <</Root 2 0 R>>")},
		{"not one of the words", file(catalogue, "12 0 object and 1 obj and obj", "trailer <</Root 1 0 R>>")},
	} {
		f, err := Open(test.data)
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
			continue
		}
		if got := f.Resolve(f.Root()["Pages"]); got != String("found") {
			t.Errorf("%s: got %v", test.name, got)
		}
	}
}

func TestData(t *testing.T) {
	const text = "BT (“It begins,” she said.) Tj ET"
	for _, test := range []struct{ name, dict, data, want string }{
		{"plain", "", text, text},
		{"deflate", "/Filter/FlateDecode", deflate(text), text},
		{"a wrong sum", "/Filter/FlateDecode", strings.TrimSuffix(deflate(text), deflate(text)[len(deflate(text))-4:]) + "xxxx", text},
		{"nothing to inflate", "/Filter/FlateDecode", "x", ""},
		{"hex", "/Filter/ASCIIHexDecode", fmt.Sprintf("%x>", text), text},
		{"two filters", "/Filter[/AHx/Fl]", fmt.Sprintf("%x>", deflate(text)), text},
		{"ASCII 85", "/Filter/ASCII85Decode", "<~87cUR\nD]i,\"Ebo7~> x", "Hello World"},
		{"run length", "/Filter/RunLengthDecode", "\x02abc\xfed\x80x", "abcddd"},
		{"LZW", "/Filter/LZWDecode", "\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01", "-----A---B"}, // the example of ISO 32000-1, 7.4.4.2
		{"a filter by reference", "/Filter 2 0 R", fmt.Sprintf("%x>", text), text},
		{"a picture", "/Filter/DCTDecode", "x", "!filter \"DCTDecode\" unpacks no text"},
		{"too many filters", "/Filter[" + strings.Repeat("/Crypt ", 9) + "]", "x", "!too much to unpack for a document"},
	} {
		f := open(t, file(stream(1, test.dict, test.data), obj(2, "/AHx")))
		got, err := f.Data(f.Stream(Ref(1)))
		if err != nil {
			got = []byte("!" + err.Error())
		}
		if diff := cmp.Diff(test.want, string(got)); diff != "" {
			t.Errorf("%s: -want +got:\n%s", test.name, diff)
		}
	}
}

// A long text packed with LZW, by a plain encoder, unpacks again: codes grow to
// 12 bits and begin anew.
func TestLZW(t *testing.T) {
	var text strings.Builder
	for i := range 20_000 {
		fmt.Fprint(&text, i*i%7919, " ")
	}
	for _, early := range []int{0, 1} {
		if got := string(unLZW(packLZW(text.String(), early), early)); got != text.String() {
			t.Errorf("early %d: %d bytes, want %d", early, len(got), text.Len())
		}
	}
}

func packLZW(s string, early int) []byte {
	var out []byte
	acc, bits, width := 0, 0, 9
	put := func(code int) {
		acc, bits = acc<<width|code, bits+width
		for ; bits >= 8; bits -= 8 {
			out = append(out, byte(acc>>(bits-8)))
			acc &= 1<<(bits-8) - 1
		}
	}
	var codes map[string]int
	clear := func() {
		put(256)
		width, codes = 9, map[string]int{}
		for i := range 256 {
			codes[string([]byte{byte(i)})] = i
		}
	}
	clear()
	next, word := 258, ""
	for i := range len(s) {
		longer := word + s[i:i+1]
		if _, ok := codes[longer]; ok {
			word = longer
			continue
		}
		put(codes[word])
		codes[longer] = next
		next++
		// The decoder knows each code one step later.
		if next-1+early >= 1<<width {
			width++
		}
		if word = s[i : i+1]; next == 4094 {
			put(codes[word])
			clear()
			next, word = 258, ""
		}
	}
	if word != "" {
		put(codes[word])
	}
	put(257)
	for bits%8 != 0 {
		acc, bits = acc<<1, bits+1
	}
	return append(out, byte(acc))
}

// Rows that the predictors of PNG have changed come out as they were.
func TestPredictors(t *testing.T) {
	const columns = 7
	want := []byte("It begins here, and it ends there; and so on, and on.\n..")
	var packed []byte
	above := make([]byte, columns)
	for row := 0; row*columns < len(want); row++ {
		line := want[row*columns : (row+1)*columns]
		kind := byte(row % 5)
		packed = append(packed, kind)
		for i, c := range line {
			var left, upLeft byte
			if i > 0 {
				left, upLeft = line[i-1], above[i-1]
			}
			switch kind {
			case 1:
				c -= left
			case 2:
				c -= above[i]
			case 3:
				c -= byte((int(left) + int(above[i])) / 2)
			case 4:
				c -= paeth(left, above[i], upLeft)
			}
			packed = append(packed, c)
		}
		above = line
	}
	f := open(t, file(stream(1, fmt.Sprintf("/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns %d>>", columns), deflate(string(packed)))))
	if got, err := f.Data(f.Stream(Ref(1))); string(got) != string(want) || err != nil {
		t.Errorf("got %q, %v, want %q", got, err, want)
	}
}

// xref packs the rows of a cross-reference stream.
func xref(rows ...[3]int) string {
	var b []byte
	for _, r := range rows {
		b = append(b, byte(r[0]))
		b = binary.BigEndian.AppendUint16(b, uint16(r[1]))
		b = append(b, byte(r[2]))
	}
	return string(b)
}

// Files that are made to hang, to recurse or to allocate without end.
func TestHostile(t *testing.T) {
	bomb := deflate(strings.Repeat("\x00", 33<<20))
	var bombs []string
	for i := range 3 {
		bombs = append(bombs, stream(10+i, "/Type/ObjStm/N 1/First 4/Filter/FlateDecode", bomb))
	}
	for _, test := range []struct {
		name string
		data []byte
		want error
	}{
		{"an object in itself", file(stream(1, "/Type/XRef/W[1 2 1]/Root 1 0 R", xref([3]int{2, 1, 0}))), nil},
		{"a reference to itself", file(obj(1, "1 0 R"), obj(2, "3 0 R"), obj(3, "2 0 R"), "trailer <</Root 1 0 R/Info 2 0 R>>"), nil},
		{"a length of itself", file("1 0 obj <</Length 1 0 R>> stream\nx\nendstream endobj", "trailer <</Root 1 0 R>>"), nil},
		{"lengths of each other", file("1 0 obj <</Length 2 0 R>> stream\nx\nendstream endobj", "2 0 obj <</Length 1 0 R>> stream\nx\nendstream endobj", "trailer <</Root 1 0 R>>"), nil},
		{"a filter of itself", file("1 0 obj <</Filter 1 0 R>> stream\nx\nendstream endobj", "trailer <</Root 1 0 R>>"), nil},
		{"objects that say where they are", file(stream(1, "/Type/ObjStm/N 1/First 4/Filter 2 0 R", "2 0 /Fl"), "trailer <</Root 1 0 R>>"), nil},
		{"huge numbers", file(stream(1, "/Type/ObjStm/N 999999999999/First 99999999999999/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 99999999999>>", deflate("1 0 x")), "trailer <</Size 99999999999/Prev 0>>"), nil},
		{"streams without end", file(strings.Repeat("1 0 obj<<>>stream\n", 100_000)), nil},
		{"strings without end", file(strings.Repeat("1 0 obj(", 100_000)), ErrTooMuch},
		{"bombs", file(bombs...), ErrTooMuch},
		{"encryption of itself", file(obj(1, "<</Filter/Standard/V 1/R 2/O 1 0 R/U 1 0 R>>"), "trailer <</Root 1 0 R/Encrypt 1 0 R/ID[1 0 R]>>"), ErrEncrypted},
	} {
		f, err := Open(test.data)
		if !errors.Is(err, test.want) {
			t.Errorf("%s: got %v, want %v", test.name, err, test.want)
		}
		if err != nil {
			continue
		}
		f.numbers(func(num int) bool {
			if s := f.Stream(Ref(num)); s != nil {
				f.Data(s)
			}
			return true
		})
	}
}

func TestNotPDF(t *testing.T) {
	for _, data := range []string{"", "“Yes,” she said.", strings.Repeat(" ", 2000) + "%PDF-1.4"} {
		if _, err := Open([]byte(data)); err != ErrNotPDF {
			t.Errorf("%.20q: got %v", data, err)
		}
	}
}

func FuzzOpen(f *testing.F) {
	f.Add(file(obj(1, "<</Type/Catalog/Pages 2 0 R>>"), stream(2, "/Type/ObjStm/N 1/First 4", "1 0 <</Pages (old)>>"), "trailer <</Root 1 0 R>>"))
	f.Add(file(stream(1, "/Filter/LZWDecode", "\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01"), stream(2, "/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 3>>", deflate("\x02abc\x04def"))))
	f.Add(file(obj(1, "<</Filter/Standard/V 4/R 4/O(a)/U(b)/P -4/CF<</A<</CFM/AESV2>>>>/StmF/A/StrF/A>>"), stream(2, "", "abc"), "trailer <</Root 1 0 R/Encrypt 1 0 R/ID[(a)]>>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := Open(data)
		if err != nil {
			return
		}
		file.numbers(func(num int) bool {
			if s := file.Stream(Ref(num)); s != nil {
				file.Data(s)
			}
			return file.Spent() == nil
		})
	})
}
