package objects

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestLexer(t *testing.T) {
	for _, test := range []struct {
		data string
		want []Object
	}{
		{"", nil},
		{" % comment\n", nil},
		{"true false null", []Object{true, false, nil}},
		{"12 -3 +4 .5 -.25 6. 1.5", []Object{12, -3, 4, .5, -.25, 6.0, 1.5}},
		{"--5 1.2.3 12-34 99999999999999999999", []Object{-5, 1.23, 1234, 1 << 40}},
		{"/Name /A#20b /#zz / /x", []Object{Name("Name"), Name("A b"), Name("#zz"), Name(""), Name("x")}},
		{`(a) ((b) \(c\)) (\101\7z\n\q)`, []Object{String("a"), String("(b) (c)"), String("A\az\nq")}},
		{"(a\\\nb\r\nc\rd)", []Object{String("ab\nc\nd")}},
		{"(open", []Object{String("open")}},
		{"(open\\", []Object{String("open\x00")}},
		{"<4142> <4 1 4> <zz> <41", []Object{String("AB"), String("A\x40"), String(""), String("A")}},
		{"[1 (a) [/b]] []", []Object{Array{1, String("a"), Array{Name("b")}}, Array(nil)}},
		{"[1 0 R 2 3 4 R]", []Object{Array{Ref(1), 2, Ref(3)}}},
		{"[1 0 RG]", []Object{Array{1, 0}}},
		{"<</a 1/b 2 0 R/c<</d[3]>>>>", []Object{Dict{"a": 1, "b": Ref(2), "c": Dict{"d": Array{3}}}}},
		{"<</a/b c>>", []Object{Dict{"a": Name("b")}}},
		{"<</a>>", []Object{Dict{}}},
		{"<</a [1 endobj", []Object{Dict{"a": Array{1}}, Keyword("endobj")}},
		{"] >> } ) >", []Object{Keyword("]"), Keyword(">>"), Keyword("}"), Keyword(")"), Keyword(">")}},
		{"BT /F1 12 Tf (a)Tj T* ET", []Object{Keyword("BT"), Name("F1"), 12, Keyword("Tf"), String("a"), Keyword("Tj"), Keyword("T*"), Keyword("ET")}},
	} {
		l := NewLexer([]byte(test.data))
		var got []Object
		for {
			o, ok := l.Next()
			if !ok {
				break
			}
			got = append(got, o)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%q: -want +got:\n%s", test.data, diff)
		}
	}
}

func TestLexerBounds(t *testing.T) {
	deep, _ := NewLexer([]byte(strings.Repeat("[", 100_000))).Next()
	depth := 0
	for a, ok := deep.(Array); ok && len(a) > 0; a, ok = a[0].(Array) {
		depth++
	}
	if depth >= maxDepth {
		t.Errorf("%d arrays deep", depth)
	}
	wide, _ := NewLexer([]byte("[" + strings.Repeat("1 ", maxElements+10) + "]")).Next()
	if n := len(wide.(Array)); n != maxElements {
		t.Errorf("an array of %d elements", n)
	}
}
