package subtitle

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
	"quoth/extract/readers/plain"
	"quoth/quotes/text"
)

var update = flag.Bool("update", false, "rewrite the expected turns")

// readFile reads a file of testdata as what its content tells that it is.
func readFile(t *testing.T, file string) *extract.Article {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	read := plain.Read
	switch {
	case IsSRT(data), IsVTT(data):
		read = Read
	case IsTranscript(data):
		read = ReadTranscript
	}
	a, err := read(&extract.Input{Data: data})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func article(t *testing.T, read func(*extract.Input) (*extract.Article, error), source string) *extract.Article {
	t.Helper()
	a, err := read(&extract.Input{Data: []byte(source)})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// TestFiles compares the turns of recordings with those that were read when
// somebody last looked.
func TestFiles(t *testing.T) {
	for _, file := range []string{"council.srt", "council.vtt", "rolling.vtt", "interview.txt", "interview-lines.txt"} {
		t.Run(file, func(t *testing.T) {
			data, err := os.ReadFile("testdata/" + file)
			if err != nil {
				t.Fatal(err)
			}
			a := readFile(t, "testdata/"+file)
			got := a.Text + "\n\n"
			for i, time := range a.Times {
				end := len(a.Text)
				if i+1 < len(a.Times) {
					end = a.Times[i+1].At
				}
				got += fmt.Sprintf("%v to %v: %s\n", time.Start, time.End, strings.TrimSpace(a.Text[time.At:end]))
			}
			golden := "testdata/" + file + ".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatalf("%v (-update writes it)", err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
			check(t, a, string(data))
		})
	}
}

// check checks that the words stand in the file where their origin says, and
// that paragraphs and times are in order.
func check(t *testing.T, a *extract.Article, source string) {
	t.Helper()
	end := 0
	for _, p := range a.Origin {
		if p.Text.Start < end || p.Text.Len() <= 0 || p.Text.End > len(a.Text) || p.File.Start < 0 || p.File.End > len(source) {
			t.Fatalf("part %v after %d", p, end)
		}
		end = p.Text.End
		said, file := a.Text[p.Text.Start:p.Text.End], source[p.File.Start:p.File.End]
		if len(said) == len(file) && said != file || len(said) != len(file) && file[0] != '&' {
			t.Errorf("%q stands in the file as %q", said, file)
		}
	}
	end = 0
	for _, b := range a.Blocks {
		if b.Start < end || b.End <= b.Start || b.End > len(a.Text) {
			t.Fatalf("paragraph %v after %d", b.Span, end)
		}
		end = b.End
	}
	if !sort.SliceIsSorted(a.Times, func(i, j int) bool { return a.Times[i].At < a.Times[j].At }) {
		t.Errorf("times %v", a.Times)
	}
	for _, time := range a.Times {
		if time.Start > time.End || time.At < 0 || time.At >= len(a.Text) {
			t.Errorf("time %v of a text of %d bytes", time, len(a.Text))
		}
	}
}

// TestSameAsPlain compares who says what in subtitles and in a plain
// transcript.
func TestSameAsPlain(t *testing.T) {
	said := func(file string) (list []string) {
		r := extract.Run(readFile(t, file), extract.CodePoints)
		for _, c := range r.Claims {
			name := "nobody"
			if c.Speaker != nil {
				name = strings.ToUpper(c.Speaker.Name)
			}
			list = append(list, name+": "+c.Text)
		}
		for _, q := range r.Quotes {
			list = append(list, strings.ToUpper(q.Speaker.Name)+": "+q.Text)
		}
		return list
	}
	want := said("testdata/council.txt")
	if len(want) < 7 {
		t.Fatalf("%q", want)
	}
	files, err := filepath.Glob("testdata/council.[sv]??")
	if err != nil || len(files) != 2 {
		t.Fatalf("%d files, error %v", len(files), err)
	}
	for _, file := range files {
		if diff := cmp.Diff(want, said(file)); diff != "" {
			t.Errorf("%s: -want +got\n%s", file, diff)
		}
	}
}

// srt writes cues of SubRip, a second each.
func srt(cues ...string) string {
	var b strings.Builder
	for i, c := range cues {
		fmt.Fprintf(&b, "%d\n00:00:%02d,000 --> 00:00:%02d,000\n%s\n\n", i+1, i, i+1, c)
	}
	return b.String()
}

func TestTurns(t *testing.T) {
	for _, test := range []struct{ name, source, want string }{
		{"nothing", "", ""},
		{"run on", srt("A b\nc.", "D", "e."), "A b c. D e."},
		{"tags", srt("<i>A</i> <b>b</b> <font color=\"red\">c</font> {\\an8}{\\i1}d <00:00:01.000>e 1 < 2 > 1 {f} <3"), "A b c d e 1 < 2 > 1 {f} <3"},
		{"entities", srt("A &amp; b &lt;c&gt; &x d"), "A & b <c> &x d"},
		{"labels in capitals", srt("ANN LEE: A", "b.", "BO RAY (on phone): C.", "Q: D?", "A: E."), "ANN LEE: A b.\n\nBO RAY (on phone): C.\n\nQ: D?\n\nA: E."},
		{"the same again", srt("ANN LEE: A.", "ANN LEE: B.", "Ann Lee: C."), "ANN LEE: A. B. C."},
		{"mixed case", srt("Ann Lee: A.", "Bo Ray, mayor of Port Alder: B."), "Ann Lee: A.\n\nBo Ray, mayor of Port Alder: B."},
		{"one word twice", srt("Ann: A", "Bo: B", "Ann: C", "Bo: D"), "Ann: A\n\nBo: B\n\nAnn: C\n\nBo: D"},
		{"one word once", srt("A.", "Remember: B."), "A. Remember: B."},
		{"in a sentence", srt("He told the New", "York Times: no."), "He told the New York Times: no."},
		{"no labels", srt("At 10:30 we", "went.", "And I said: no.", "“Ann Lee”: B.", "Http://x"), "At 10:30 we went. And I said: no. “Ann Lee”: B. Http://x"},
		{"a label on a line of its own", srt("ANN LEE:\nA."), "ANN LEE: A."},
		{"changes", srt("A. >> B. >>> C.", ">> BO RAY: D. >> BO RAY: E.", "&gt;&gt; F."), "A.\n\nB.\n\nC.\n\nBO RAY: D.\n\nBO RAY: E.\n\nF."},
		{"a label and then a change", srt("ANN LEE: A.", ">> B."), "ANN LEE: A.\n\nB."},
		{"dialogue", srt("ANN LEE: A.", "- B.\n- C.", "D.", "E."), "ANN LEE: A.\n\nB.\n\nC.\n\nD. E."},
		{"dashes with names", srt("-ANN LEE: A.\n–Bo Ray: B."), "ANN LEE: A.\n\nBo Ray: B."},
		{"dashes that are none", srt("A was there", "- and b.", "C -- d", "-- E"), "A was there - and b. C -- d -- E"},
		{"names in brackets", srt("[Ann Lee] A.", "[BO]: B.", "[BO] C.", "[ANN LEE] D.", "(Cy Dow) E."), "Ann Lee: A.\n\nBO: B. C.\n\nANN LEE: D.\n\nCy Dow: E."},
		{"sounds", srt("[MUSIC]", "A. [applause] B (laughter) c.", "[dramatic\nmusic] D (or so).", "(DOOR)", "(he sits)", "[Upbeat Music] E.", "(GASPS) F."), "A.  B  c. D (or so). E. F."},
		{"a name behind a sound", srt("[SIGHS] ANN LEE: A."), "ANN LEE: A."},
		{"songs", srt("♪ A\nb ♪\nC.", "♪ d", "♫ e ♫", "♪ f\ng", "# h #", "I #1."), "C. I #1."},
		{"words that lines divide", srt("A well-\nknown impor-\ntant t-\nto-be- \nOr- Rex-\nCo.", "It is important."), "A well-known important t- to-be- Or- Rex- Co. It is important."},
		{"pause", "1\n00:00:01,000 --> 00:00:02,000\nA.\n\n2\n00:00:05,000 --> 00:00:06,000\nB\n\n3\n00:00:10,000 --> 00:00:11,000\nc.", "A.\n\nB c."},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := article(t, Read, test.source)
			if diff := cmp.Diff(test.want, a.Text); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
			check(t, a, test.source)
		})
	}
}

func TestVoices(t *testing.T) {
	vtt := func(cues ...string) string {
		var b strings.Builder
		b.WriteString("WEBVTT\n\n")
		for i, c := range cues {
			fmt.Fprintf(&b, "00:%02d.000 --> 00:%02d.000\n%s\n\n", i, i+1, c)
		}
		return b.String()
	}
	for _, test := range []struct{ name, source, want string }{
		{"spans", vtt("<v Ann Lee>A\nb.</v>", "<v Ann Lee>C.", "<v.x Bo &amp; Cy>D.</v> <v Ann Lee>E."), "Ann Lee: A b. C.\n\nBo & Cy: D.\n\nAnn Lee: E."},
		{"behind a span", vtt("<v Ann Lee>A.</v> B.", "C.", "<v Ann Lee>D", "e."), "Ann Lee: A.\n\nB. C.\n\nAnn Lee: D e."},
		{"others", vtt("<v>A.", "<vx B>C.", "<v.d>E."), "A. C. E."},
		{"labels in a span", vtt("<v Ann Lee>BO RAY: A."), "BO RAY: A."},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := article(t, Read, test.source)
			if diff := cmp.Diff(test.want, a.Text); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
			check(t, a, test.source)
		})
	}
}

func TestRepeats(t *testing.T) {
	cues := func(cues ...string) string { return strings.Join(cues, "\n\n") }
	at := func(start, end, words string) string { return "00:00:" + start + " --> 00:00:" + end + "\n" + words }
	for _, test := range []struct{ name, source, want string }{
		{"rolling up", cues(at("01.0", "02.0", "a b"), at("02.0", "03.0", "a b\nc d"), at("03.0", "04.0", "c d\ne")), "a b c d e"},
		{"three lines", cues(at("01.0", "02.0", "a\nb\nc"), at("02.0", "03.0", "b\nc\nd")), "a b c d"},
		{"held in place", cues(at("01.0", "02.0", "a"), at("02.0", "02.01", "a"), at("02.01", "03.0", "a\nb")), "a b"},
		{"growing", cues(at("01.0", "02.0", "a b"), at("02.0", "03.0", "a b c"), at("03.0", "04.0", "a b c\nd"), at("04.0", "05.0", "a b c\nd e")), "a b c d e"},
		{"overlapping", cues(at("01.0", "03.0", "No."), at("02.0", "03.0", "No.")), "No."},
		{"said twice", cues(at("01.0", "02.0", "No."), at("02.0", "03.0", "No."), at("03.0", "04.0", "No. Not I.")), "No. No. No. Not I."},
		{"said again later", cues(at("01.0", "02.0", "We will not go."), at("05.0", "06.0", "We will not go.")), "We will not go.\n\nWe will not go."},
		{"shown at once", cues(at("01.0", "02.0", "We will not go."), at("00.0", "01.0", "We will not go.")), "We will not go. We will not go."},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := article(t, Read, test.source)
			if diff := cmp.Diff(test.want, a.Text); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
			check(t, a, test.source)
		})
	}
}

// A long turn is cut at the end of a sentence, but in no quotation; the name is
// repeated. Speech without stops is cut where it must be.
func TestLongTurns(t *testing.T) {
	const sentence = "Gate number %d is old and it will not hold. "
	var cues []string
	for i := range 40 {
		words := fmt.Sprintf(sentence, i)
		switch i {
		case 0:
			words = "IDA KROG: " + words
		case 14:
			words = "He said, “" + words
		case 18:
			words = "Nor will the pier.”"
		}
		cues = append(cues, words)
	}
	a := article(t, Read, srt(cues...))
	for _, b := range a.Blocks {
		p := a.Text[b.Start:b.End]
		if !strings.HasPrefix(p, "IDA KROG: ") || strings.Count(p, "“") != strings.Count(p, "”") || len(p) > 2*fair {
			t.Errorf("%q", p)
		}
	}
	if len(a.Blocks) != 3 {
		t.Errorf("%d paragraphs, want 3", len(a.Blocks))
	}
	for i := range cues {
		cues[i] = fmt.Sprint(i) + strings.Repeat(" and so on", 40)
	}
	if got := len(article(t, Read, srt(cues...)).Blocks); got != 4 {
		t.Errorf("%d paragraphs without stops, want 4", got)
	}
}

func TestCues(t *testing.T) {
	for _, test := range []struct{ name, source, want string }{
		{"CRLF and a mark", "\ufeff1\r\n00:00:01,000 --> 00:00:02,000\r\nA\r\nb.\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nC.", "A b. C."},
		{"CR", "1\r00:00:01,000 --> 00:00:02,000\rA.\r\r2\r00:00:02,000 --> 00:00:03,000\rB.", "A. B."},
		{"a blank line within", "1\n00:00:01,000 --> 00:00:02,000\nA\n\nb.\n\n2\n00:00:02,000 --> 00:00:03,000\nC.", "A b. C."},
		{"no blank lines", "1\n00:00:01,000 --> 00:00:02,000\nA.\n2\n00:00:02,000 --> 00:00:03,000\nB 7\n7\n3\n00:00:03,000 --> 00:00:04,000\nC.", "A. B 7 7 C."},
		{"no numbers", "00:00:01,000 --> 00:00:02,000\nA.\n\n00:00:02,000 --> 00:00:03,000\nB.", "A. B."},
		{"other forms of time", "1\n0:01,5-->00:02 X1:1\nA.\n\n2\n 99:00:03.25 --> 99:00:04.000\tx\nB.", "A.\n\nB."},
		{"times that are none", "1\n00:00:01,000 --> 00:00:02,000\n00:61 --> 00:62\n1:2:3 --> 4\n--> b", "00:61 --> 00:62 1:2:3 --> 4 --> b"},
		{"notes and names", "WEBVTT x\nA\n\nNOTE B\n\nC\n00:01.000 --> 00:02.000\nD\n\nNOTE\nE\n\nREGION\nid:f\n\n00:03.000 --> 00:04.000\n\nG", "D"},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := article(t, Read, test.source)
			if diff := cmp.Diff(test.want, a.Text); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
			check(t, a, test.source)
		})
	}
}

func TestTranscript(t *testing.T) {
	for _, test := range []struct{ name, source, want string }{
		{"codes before names", "[00:02] ANN LEE: A.\n(00:03) Bo Ray: B\nc.\n\n00:00:05 ANN LEE: D.", "ANN LEE: A.\n\nBo Ray: B c.\n\nANN LEE: D."},
		{"names alone", "00:00:02 Ann Lee\nA.\n\n00:00:03 Bo Ray\nB.\n\nC.", "Ann Lee: A.\n\nBo Ray: B. C."},
		{"names before codes", "Ann Lee [00:02]:\nA.\nBo Ray 00:00:03\nB.", "Ann Lee: A.\n\nBo Ray: B."},
		{"a heading", "An interview\nin Port Alder\n\n[00:02] ANN LEE: A.", "An interview\n\nin Port Alder\n\nANN LEE: A."},
		{"codes within", "[00:02] ANN LEE: A at 10:30 b.\nWe met at 00:00:03.\n10:30 was late.", "ANN LEE: A at 10:30 b. We met at 00:00:03. 10:30 was late."},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := article(t, ReadTranscript, test.source)
			if diff := cmp.Diff(test.want, a.Text); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
			check(t, a, test.source)
		})
	}
}

func TestIs(t *testing.T) {
	for _, test := range []struct{ head, want string }{
		{srt("A"), "srt"},
		{"\ufeff\r\n12\r\n00:00:01.5 --> 00:00:02\r\n", "srt"},
		{"1\nA --> B", ""},
		{"1.\n00:00:01,000 --> 00:00:02,000", ""},
		{"WEBVTT", "vtt"},
		{"\ufeffWEBVTT x\n", "vtt"},
		{"WEBVTTX", ""},
		{"[00:01] ANN LEE: A.\n[00:02] BO RAY: B.\n[00:03] ANN LEE: C.", "transcript"},
		{"Title\n\nAnn Lee (0:01)\nA.\n\nBo Ray (0:02)\nB.\n\nAnn Lee (0:03)\nC.", "transcript"},
		{"[00:01] [Ann Lee] A.\n[00:02] [Bo Ray] B.\n[00:03] [Ann Lee] C.", "transcript"},
		{"[00:01] ANN LEE: A.\n[00:02] BO RAY: B.", ""},
		{"[00:09] ANN LEE: A.\n[00:02] BO RAY: B.\n[00:03] ANN LEE: C.", ""},
		{"[10:45] The minister arrives.\n[10:46] He speaks.\n[10:47] He leaves.", ""},
		{"10:45 Ann Lee\nA.\n10:46 Bo Ray\nB.\n10:47 Ann Lee\nC.", ""},
		{"“Yes,” said Pat Osei.", ""},
		{"", ""},
	} {
		got := ""
		for name, is := range map[string]func([]byte) bool{"srt": IsSRT, "vtt": IsVTT, "transcript": IsTranscript} {
			if is([]byte(test.head)) {
				got += name
			}
		}
		if got != test.want {
			t.Errorf("%q: %q, want %q", test.head, got, test.want)
		}
	}
}

func TestEncodings(t *testing.T) {
	a := article(t, Read, "1\n00:00:01,000 --> 00:00:02,000\n\x93It\x92s old,\x94 he said, \x93and it\x92s weak.\x94\n")
	if a.Text != "“It’s old,” he said, “and it’s weak.”" || a.Encoding != "windows-1252" || a.Origin != nil {
		t.Errorf("%q in %s, origin %v", a.Text, a.Encoding, a.Origin)
	}
	want := []text.Problem{{Span: text.Span{Start: 0, End: 3}, Code: "guessed-encoding", Message: "the encoding is not declared; read as windows-1252"}}
	if diff := cmp.Diff(want, a.Problems); diff != "" {
		t.Error(diff)
	}
}

func TestLarge(t *testing.T) {
	_, err := Read(&extract.Input{Data: make([]byte, largest+1)})
	if err == nil || err.Error() != "larger than 16 MB: no subtitles are" {
		t.Errorf("error %v", err)
	}
}

// Whatever the bytes: they are read, and each word stands where its origin says.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		srt("ANN LEE: A-\nb [MUSIC] ♪", ">> - <i>B</i> &amp; (c)"), "WEBVTT\n\n00:00.0 --> 1:00\n<v A&amp;B>c</v>\n{\\x\n", "[00:01] A: b\n[00:02] C\nd\nE (0:03):\n", "1\n00:00 --> 00:00\n\xff\r-\r\n# #",
		"00:01 --> 00:02\na b\n\n00:02 --> 00:03\na b c\nd",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		IsSRT(data)
		IsTranscript(data)
		for _, read := range []func(*extract.Input) (*extract.Article, error){Read, ReadTranscript} {
			a := article(t, read, string(data))
			source := string(data)
			if a.Encoding != "utf-8" {
				continue
			}
			check(t, a, source)
		}
	})
}
