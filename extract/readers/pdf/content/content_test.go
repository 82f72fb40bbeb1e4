package content

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract/readers/pdf/objects"
)

// resources are those of the pages here: a font whose characters are all 500
// wide, two forms, marks.
const resources = `<</Font<</F 9 0 R>>/ExtGState<</G<</Font[9 0 R 20]>>>>/XObject<</X 10 0 R/Y 11 0 R/Image 12 0 R>>/Properties<</P<</ActualText(ff)>>>>>>`

// read runs a content stream as that of a page.
func read(t testing.TB, content, page string) (*Page, error) {
	t.Helper()
	stream := func(num int, dict, data string) string {
		return fmt.Sprintf("%d 0 obj <<%s/Length %d>> stream\n%s\nendstream endobj\n", num, dict, len(data), data)
	}
	data := "%PDF-1.7\n1 0 obj <<" + page + "/Contents 2 0 R/Resources " + resources + ">> endobj\n" + stream(2, "", content) +
		"9 0 obj <</Subtype/TrueType/Encoding/WinAnsiEncoding/FirstChar 0/Widths[" + strings.Repeat("500 ", 256) + "]>> endobj\n" +
		stream(10, "/Subtype/Form/Matrix[1 0 0 1 100 0]", "BT /F 10 Tf (form) Tj ET") +
		stream(11, "/Subtype/Form", "/X Do "+strings.Repeat("/Y Do ", 50)) +
		stream(12, "/Subtype/Image", "BT /F 10 Tf (image) Tj ET")
	f, err := objects.Open([]byte(data))
	if err != nil {
		t.Fatal(err)
	}
	d := f.Dict(objects.Ref(1))
	return NewReader(f).Read(Leaf{Dict: d, Resources: d["Resources"], Rotate: d["Rotate"]})
}

// runs lists what glyphs show, those of one line that follow each other joined,
// with where they begin and how large they are.
func runs(p *Page) string {
	var b strings.Builder
	for i, g := range p.Glyphs {
		if last := i - 1; i == 0 || g.Y != p.Glyphs[last].Y || g.Size != p.Glyphs[last].Size || math.Abs(g.X-p.Glyphs[last].X-p.Glyphs[last].W) > 0.01 {
			if i > 0 {
				b.WriteByte(' ')
			}
			fmt.Fprintf(&b, "%g,%g,%g:", g.X+0, g.Y+0, g.Size) // 0 for -0
		}
		b.WriteString(g.Text)
	}
	return b.String()
}

func TestRead(t *testing.T) {
	for _, test := range []struct{ name, content, want string }{
		{"show", "BT /F 10 Tf 5 700 Td (ab) Tj ET", "5,700,10:ab"},
		{"lines", "BT /F 10 Tf 5 700 Td (a) Tj 0 -12 Td (b) Tj 0 -14 TD (c) Tj T* (d) Tj (e) ' 1 0 (f) \" ET", "5,700,10:a 5,688,10:b 5,674,10:c 5,660,10:d 5,646,10:e 5,632,10:f"},
		{"leading", "BT /F 10 Tf 12 TL 5 700 Td T* (a) Tj ET", "5,688,10:a"},
		{"moved apart", "BT /F 10 Tf [(a) -300 (b) 100 (c)] TJ ET", "0,0,10:a 8,0,10:b 12,0,10:c"},
		{"spacing", "BT /F 10 Tf 1 Tc 2 Tw (a b) Tj ET", "0,0,10:a 6,0,10:  14,0,10:b"},
		{"stretched", "BT /F 10 Tf 50 Tz (ab) Tj ET", "0,0,10:ab"},
		{"raised", "BT /F 10 Tf (a) Tj 3 Ts (1) Tj ET", "0,0,10:a 5,3,10:1"},
		{"matrices", "2 0 0 2 10 10 cm BT /F 10 Tf 1 0 0 1 5 5 Tm (a) Tj ET", "20,20,20:a"},
		{"saved", "q 2 0 0 2 0 0 cm /F 8 Tf Q BT (a) Tj ET q BT /F 10 Tf (b) Tj ET Q Q Q BT /F 9 Tf (c) Tj ET", "0,0,10:b 0,0,9:c"},
		{"state", "/G gs BT (a) Tj ET", "0,0,20:a"},
		{"form", "BT /F 10 Tf (a) Tj ET q 1 0 0 1 0 50 cm /X Do Q BT (b) Tj ET", "0,0,10:a 100,50,10:form 0,0,10:b"},
		{"picture", "/Image Do /None Do", ""},
		{"artifact", "/Artifact BMC BT /F 10 Tf (header) Tj ET EMC BT (a) Tj ET /Artifact <</Type/Pagination>> BDC BT (2) Tj ET", "0,0,10:a"},
		{"what it reads", "BT /F 10 Tf /Span <</ActualText(ffi)>> BDC (xy) Tj EMC (z) Tj /Span /P BDC (x) Tj EMC ET", "0,0,10:ffizff"},
		{"what it reads, in Unicode", "BT /F 10 Tf /Span <</ActualText<FEFF201C>>> BDC (x) Tj EMC ET", "0,0,10:“"},
		{"reads nothing", "BT /F 10 Tf (a) Tj /Span <</ActualText()>> BDC (-) Tj EMC ET", "0,0,10:a"},
		{"inline image", "BT /F 10 Tf (a) Tj ET BI /W 1 ID \x00(EIx\xff EI Q BT (b) Tj ET", "0,0,10:a 0,0,10:b"},
		{"no font", "BT (a) Tj /None 10 Tf (b) Tj ET", ""},
		{"wrong operands", "BT /F 10 Tf cm Tm Td (x) Td 1 Tj [1] Tj (a) TJ /F Tf 10 /F Tf ET ET EMC EMC Q", ""},
		{"upwards", "BT /F 10 Tf 0 1 -1 0 300 100 Tm (ab) Tj ET", "100,-300,10:ab"},
		{"stamp", "BT /F 10 Tf 5 5 Td (text) Tj 0 1 -1 0 0 0 Tm (arx) Tj ET", "5,5,10:text"},
		{"slanted", "BT /F 10 Tf 1 1 -1 1 0 0 Tm (draft) Tj 1 0 0 1 5 5 Tm (a) Tj ET", "5,5,10:a"},
		{"upside down", "BT /F 10 Tf -1 0 0 -1 0 0 Tm (ab) Tj ET", "0,0,10:ab"},
		{"far away", "BT /F 10 Tf 1 0 0 1 9999999 0 Tm (a) Tj 1 0 0 1 0 0 Tm (b) Tj ET", "0,0,10:b"},
		{"numbers without end", strings.Repeat("99999999 0 0 99999999 99999999 0 cm ", 60) + "BT /F 10 Tf (a) Tj ET", ""},
	} {
		p, err := read(t, test.content, "")
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
			continue
		}
		if diff := cmp.Diff(test.want, runs(p)); diff != "" {
			t.Errorf("%s: -want +got:\n%s", test.name, diff)
		}
	}
}

func TestRotate(t *testing.T) {
	for degrees, content := range map[int]string{
		0: "1 0 0 1 10 20 Tm", 90: "0 1 -1 0 -20 10 Tm", 180: "-1 0 0 -1 -10 -20 Tm", 270: "0 -1 1 0 20 -10 Tm", -90: "0 -1 1 0 20 -10 Tm", 450: "0 1 -1 0 -20 10 Tm", 17: "1 0 0 1 10 20 Tm",
	} {
		p, err := read(t, "BT /F 10 Tf "+content+" (ab) Tj ET", fmt.Sprintf("/Rotate %d", degrees))
		if err != nil {
			t.Fatal(err)
		}
		if got, want := runs(p), "10,20,10:ab"; got != want {
			t.Errorf("%d degrees: got %s, want %s", degrees, got, want)
		}
	}
}

func TestUnknown(t *testing.T) {
	p, err := read(t, "BT /F 10 Tf (a\x81\x01b) Tj ET", "")
	if err != nil || p.Unknown != 2 || len(p.Glyphs) != 4 {
		t.Errorf("%+v, %v", p, err)
	}
}

// Pages that are made to run for ever.
func TestHostile(t *testing.T) {
	for _, test := range []struct {
		name, content string
		want          error
		cut           bool
	}{
		{"forms in forms", "/Y Do", objects.ErrTooMuch, false},
		{"too many glyphs", "BT /F 10 Tf " + strings.Repeat("(aaaaaaaaaa) Tj ", maxGlyphs/10+1), nil, true},
		{"states", strings.Repeat("q ", 100_000) + "BT /F 10 Tf (a) Tj ET", nil, false},
		{"marks", strings.Repeat("/Artifact BMC ", 100_000) + "EMC ", nil, false},
		{"operands", strings.Repeat("1 ", 100_000) + "Tj", nil, false},
	} {
		p, err := read(t, test.content, "")
		if err != test.want || err == nil && p.Cut != test.cut {
			t.Errorf("%s: %v, want %v", test.name, err, test.want)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("q 2 0 0 2 10 10 cm BT /F 10 Tf 1 0 0 1 5 5 Tm [(a) -300 (b)] TJ T* (c) ' ET Q /X Do")
	f.Add("/Artifact BMC EMC /Span <</ActualText<FEFF201C>>> BDC BT /F 10 Tf 50 Tz 1 Tc 2 Tw (x) Tj ET EMC BI /W 1 ID x EI")
	f.Fuzz(func(t *testing.T, content string) {
		p, err := read(t, content, "")
		if err != nil {
			return
		}
		for _, g := range p.Glyphs {
			if !finite(g.X) || !finite(g.Y) || !finite(g.W) || !finite(g.Size) {
				t.Errorf("%+v", g)
			}
		}
	})
}
