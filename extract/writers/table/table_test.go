package table

import (
	"bytes"
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
	"quoth/extract/readers/plain"
)

func result() *extract.Result {
	known := func(s string) *string { return &s }
	mention := func(s string, start int) *extract.Mention {
		return &extract.Mention{Text: s, Start: start, End: start + len(s)}
	}
	osei := &extract.SpeakerRef{ID: "s1", Name: "Pat Osei", Kind: "person"}
	time := &extract.TimeCode{Start: "00:01:02.500", End: "00:01:04.000"}
	return &extract.Result{
		Document: extract.Document{
			Path: known("a.jsonl"), Record: 7, ID: known("n-19"), Title: known("Bridge, closed"), Published: known("2026-05-12"),
			URL: known("https://news.example/1"),
		},
		Speakers: []extract.Speaker{{ID: "s1", Name: "Pat Osei", Kind: "person", Roles: []string{"inspector", "engineer"}}},
		Quotes: []extract.Quote{
			{
				ID: "q1", Mention: *mention("- 3 cm,\tat\r\nleast", 10), Paragraph: 2, Speaker: osei, Source: mention("she", 30),
				Cue: mention("said", 34), Claim: known("c1"), Confidence: 0.9, Rule: "model", Time: time, Line: 5,
			},
			{ID: "q2", Mention: *mention("Night “Shift”", 80), Paragraph: 3, Confidence: 1, Rule: "no-attribution", Line: 7},
		},
		Claims: []extract.Claim{{
			ID: "c1", Kind: "direct", Text: `- 3 cm … "and" more`, Content: []extract.Mention{*mention("- 3 cm", 10), *mention(`"and" more`, 50)},
			Source: mention("she", 30), Cue: mention("said", 34), Speaker: osei, Quotes: []string{"q1"}, Confidence: 0.55, Rule: "model",
			Line: 5, Worth: extract.Worth{
				Act: "said", Hypothetical: true, Checkable: 0.9, Worthiness: 0.7, Types: []string{"quantity", "law"},
				Reasons: []string{"number: 3 cm", "possibility: may"},
			},
		}},
	}
}

func TestWriter(t *testing.T) {
	for _, test := range []struct {
		name   string
		writer extract.Writer
		want   string
	}{
		{"quotes", CSV(Quotes), `path,record,id,title,published,url,quote,text,speaker,speaker_kind,roles,source,cue,kind,paragraph,line,start,end,confidence,rule,time
a.jsonl,7,n-19,"Bridge, closed",2026-05-12,https://news.example/1,q1,"'- 3 cm,	at` + "\r" + `
least",Pat Osei,person,inspector; engineer,she,said,direct,2,5,10,27,0.9,model,00:01:02.500
a.jsonl,7,n-19,"Bridge, closed",2026-05-12,https://news.example/1,q2,Night “Shift”,,,,,,,3,7,80,97,1,no-attribution,
`},
		{"claims", CSV(Claims), `path,record,id,title,published,url,claim,text,speaker,speaker_kind,roles,source,cue,kind,line,start,end,confidence,rule,time,act,negated,hypothetical,checkable,check_worthiness,types,reasons
a.jsonl,7,n-19,"Bridge, closed",2026-05-12,https://news.example/1,c1,"'- 3 cm … ""and"" more",Pat Osei,person,inspector; engineer,she,said,direct,5,10,60,0.55,model,,said,false,true,0.9,0.7,quantity; law,number: 3 cm; possibility: may
`},
		{"claims with tabs", TSV(Claims), strings.ReplaceAll(`path→record→id→title→published→url→claim→text→speaker→speaker_kind→roles→source→cue→kind→line→start→end→confidence→rule→time→act→negated→hypothetical→checkable→check_worthiness→types→reasons
a.jsonl→7→n-19→Bridge, closed→2026-05-12→https://news.example/1→c1→"'- 3 cm … ""and"" more"→Pat Osei→person→inspector; engineer→she→said→direct→5→10→60→0.55→model→→said→false→true→0.9→0.7→quantity; law→number: 3 cm; possibility: may
`, "→", "\t")},
	} {
		t.Run(test.name, func(t *testing.T) {
			var out bytes.Buffer
			out.WriteString(test.writer.Head)
			if err := test.writer.Each(&out, result()); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, out.String()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestNothingFound(t *testing.T) {
	var out bytes.Buffer
	for _, w := range []extract.Writer{CSV(Quotes), CSV(Claims), TSV(Quotes), TSV(Claims)} {
		if err := w.Each(&out, &extract.Result{}); err != nil || out.Len() > 0 {
			t.Errorf("%v, %q: want no rows", err, &out)
		}
	}
}

func TestDefuse(t *testing.T) {
	for cell, want := range map[string]string{
		"=1+1": "'=1+1", "+44 20": "'+44 20", "- no": "'- no", "@SUM(A1)": "'@SUM(A1)", "\t=1": "'\t=1", "\r=1": "'\r=1", "\n=1": "'\n=1",
		"＝1+1": "'＝1+1", "＠x": "'＠x", "": "", "a=b": "a=b", "0.93": "0.93", "–5": "–5", "'=1": "'=1", "\xff=": "\xff=",
	} {
		if got := defuse(cell); got != want {
			t.Errorf("defuse(%q) = %q, want %q", cell, got, want)
		}
	}
}

// FuzzCells: whatever the cells, encoding/csv reads back as many, and the same
// ones but for what Write says that it does to them. Commas leave line breaks
// in; a reader of CSV takes CR LF for LF.
func FuzzCells(f *testing.F) {
	f.Add("=1+1", "a,\"b\"\r\nc", "\t")
	f.Add("- “No”", "\"", "\n\r\r\n")
	f.Add("@x", "\xff\x00", "it's")
	f.Fuzz(func(t *testing.T, a, b, c string) {
		for _, comma := range []rune{',', '\t'} {
			var out bytes.Buffer
			row := []string{a, b, c}
			if err := Write(&out, comma, row, row); err != nil {
				t.Fatal(err)
			}
			if comma == '\t' && bytes.Count(out.Bytes(), []byte("\n")) != 2 {
				t.Fatalf("%q: want two lines", &out)
			}
			reader := csv.NewReader(&out)
			reader.Comma = comma
			back, err := reader.ReadAll()
			if err != nil || len(back) != 2 || len(back[0]) != 3 {
				t.Fatalf("%q: read back %q, %v", row, back, err)
			}
			for i, cell := range back[1] {
				want := row[i]
				if comma == '\t' {
					want = flat.Replace(want)
				}
				cut, found := strings.CutPrefix(cell, "'")
				if want = strings.ReplaceAll(want, "\r\n", "\n"); cell != want && (!found || cut != want) {
					t.Errorf("cell %q came back as %q", row[i], cell)
				}
				if strings.ContainsAny(cell[:min(len(cell), 1)], "=+-@\t\r\n") {
					t.Errorf("cell %q begins as a formula", cell)
				}
			}
		}
	})
}

// FuzzArticles: the rows of any article have a cell for each column, and its
// offsets and words.
func FuzzArticles(f *testing.F) {
	f.Add("=Bridge to close\n\n“- It’s old,” said\tPat Osei, “and,\r\nit’s \"weak\".” “Ha.”\n")
	f.Add("@Osei said the bridge would close. “+1,” she said.\xff")
	f.Fuzz(func(t *testing.T, words string) {
		a, err := plain.Read(&extract.Input{Path: "=a.txt", Data: []byte(words)})
		if err != nil {
			t.Fatal(err)
		}
		r := extract.Run(a, extract.CodePoints)
		var out bytes.Buffer
		w := CSV(Quotes)
		out.WriteString(w.Head)
		if err := w.Each(&out, r); err != nil {
			t.Fatal(err)
		}
		back, err := csv.NewReader(&out).ReadAll() // refuses rows of unequal length
		if err != nil || len(back) != 1+len(r.Quotes) {
			t.Fatalf("%d quotes, %d rows, %v", len(r.Quotes), len(back), err)
		}
		at := slices.Index(back[0], "text")
		for i, q := range r.Quotes {
			if got, want := back[i+1][at], strings.ReplaceAll(defuse(q.Text), "\r\n", "\n"); got != want {
				t.Errorf("%s: text %q, want %q", q.ID, got, want)
			}
		}
	})
}
