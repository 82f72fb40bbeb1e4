package suppress

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
	"quoth/extract/check"
	"quoth/quotes/text"
)

func TestParse(t *testing.T) {
	for _, test := range []struct {
		file string
		want []string // word, rules, reason
	}{
		{"", nil},
		{"<!-- quoth-disable-next-line source/anonymous: approved by the desk -->", []string{"quoth-disable-next-line [source/anonymous] approved by the desk"}},
		{"a <!--quoth-disable-line a/b, c/d ,e/f:why: not\n  said-->b", []string{"quoth-disable-line [a/b c/d e/f] why: not said"}},
		{"<!-- quoth-disable --><!-- quoth-enable -->", []string{"quoth-disable [] ", "quoth-enable [] "}},
		{"<!-- quoth-disable: a -> b -->", []string{"quoth-disable [] a -> b"}},
		{"<!-- quoth-disable-nextline a/b -->", []string{"quoth-disable-nextline [a/b] "}},
		{"<!-- another comment --> quoth-disable a/b", nil},
		{"<!-- see quoth-disable -->", nil},
		{"<!-- quoth-disable a/b", nil},
		{"<!-- <!-- quoth-disable a/b: c -->", nil}, // HTML ends a comment at the first -->
		{"<!-->quoth-disable-->", nil},
	} {
		var got []string
		for _, c := range Parse(test.file) {
			got = append(got, fmt.Sprint(c.Word, " ", c.Rules, " ", c.Reason))
		}
		if d := cmp.Diff(test.want, got); d != "" {
			t.Errorf("%q: comments differ (-want +got):\n%s", test.file, d)
		}
	}
}

// article is one of which each paragraph that is parted by a blank line is a
// paragraph, and what is known of it.
func article(file string) *Article {
	a := &extract.Article{Text: file}
	out := &Article{
		Places: extract.NewPlaces(a, []byte(file)),
		Known:  []string{"quote/fragment", "source/anonymous", "source/single"},
		Ran:    func(rule string) bool { return rule != "source/single" },
		Severity: func(rule string) check.Severity {
			for _, r := range Rules() {
				if r.ID == rule {
					return r.Severity
				}
			}
			return check.Off
		},
	}
	at := 0
	for part := range strings.SplitSeq(file, "\n\n") {
		start := at
		if strings.HasPrefix(part, "<!--") { // the comment is in no paragraph
			if i := strings.Index(part, "-->\n"); i >= 0 {
				start += i + len("-->\n")
			}
		}
		out.Paragraphs = append(out.Paragraphs, text.Paragraph{Span: text.Span{Start: start, End: at + len(part)}})
		at += len(part) + len("\n\n")
	}
	return out
}

// In each file, "A" is a finding of source/anonymous and "F" one of
// quote/fragment; stay are the lines of those that no comment answers, own what
// is wrong with the comments.
func TestApply(t *testing.T) {
	for _, test := range []struct {
		name, file string
		stay       []int
		own        []string
	}{
		{"no comment", "A\nF", []int{1, 2}, nil},
		{"next line", "A\n<!-- quoth-disable-next-line source/anonymous: ok -->\nA F\nA", []int{1, 3, 4}, nil},
		{"blank lines between", "<!-- quoth-disable-next-line source/anonymous: ok -->\n\n \nA\nA", []int{5}, nil},
		{"a paragraph that begins there", "<!-- quoth-disable-next-line source/anonymous: ok -->\n\nb\nA\nA\n\nA", []int{7}, nil},
		{"tags between", "<!-- quoth-disable-next-line source/anonymous: ok -->\n<div><p class=a>\nA\n</p>\nA", []int{5}, nil},
		{"comments upon another", "<!-- quoth-disable-next-line source/anonymous: ok -->\n<!-- quoth-disable-next-line quote/fragment: ok -->\nA F", nil, nil},
		{"several rules", "<!-- quoth-disable-next-line source/anonymous, quote/fragment: ok -->\nA F", nil, nil},
		{"all rules", "<!-- quoth-disable-next-line: ok -->\nA F\n\nA", []int{4}, nil},
		{"its own line", "A <!-- quoth-disable-line source/anonymous: ok -->\nA", []int{2}, nil},
		{"a stretch", "A\n<!-- quoth-disable source/anonymous: ok -->\nA\nF\n<!-- quoth-enable source/anonymous -->\nA", []int{1, 4, 6}, nil},
		{"to the end", "A\n<!-- quoth-disable source/anonymous: ok -->\nA\n\nA", []int{1}, nil},
		{"on one line", "A<!-- quoth-disable source/anonymous: ok -->A<!-- quoth-enable -->A", []int{1, 1}, nil},
		{"one of two goes on", "<!-- quoth-disable source/anonymous, quote/fragment: ok -->\nA F\n<!-- quoth-enable quote/fragment -->\nA F", []int{4}, nil},
		{"no reason", "<!-- quoth-disable-next-line source/anonymous -->\nA", nil, []string{"1 suppression/no-reason"}},
		{"no reason behind the colon", "<!-- quoth-disable-next-line source/anonymous: -->\nA", nil, []string{"1 suppression/no-reason"}},
		{"enable needs none", "<!-- quoth-enable -->\nA", []int{2}, nil},
		{"unused", "<!-- quoth-disable-next-line quote/fragment: ok -->\nA", []int{2}, []string{"1 suppression/unused"}},
		{"unused in part", "<!-- quoth-disable-next-line quote/fragment, source/anonymous: ok -->\nA", nil, []string{"1 suppression/unused"}},
		{"unused at the end", "A\n<!-- quoth-disable-next-line: ok -->", []int{1}, []string{"2 suppression/unused"}},
		{"a rule that has not run", "<!-- quoth-disable-next-line source/single: ok -->\nA", []int{2}, nil},
		{"unknown rule", "<!-- quoth-disable-next-line source/anonimous: ok -->\nA", []int{2}, []string{"1 suppression/unknown"}},
		{"unknown word", "<!-- quoth-disable-nextline source/anonymous: ok -->\nA", []int{2}, []string{"1 suppression/unknown"}},
		{"answered twice", "<!-- quoth-disable source/anonymous: ok -->\n<!-- quoth-disable-next-line source/anonymous: ok -->\nA", nil, nil},
		{"over lines", "<!-- quoth-disable-next-line\n  source/anonymous: ok\n-->\nA\n\nA", []int{6}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := article(test.file)
			var findings []check.Finding
			for i, r := range test.file {
				if rule := map[rune]string{'A': "source/anonymous", 'F': "quote/fragment"}[r]; rule != "" {
					findings = append(findings, check.Finding{Rule: rule, Place: a.Places.Of(text.Span{Start: i, End: i + 1})})
				}
			}
			stay, answered, own := a.Apply(findings)
			var lines []int
			for _, f := range stay {
				lines = append(lines, f.Line)
			}
			var rules []string
			for _, f := range own {
				rules = append(rules, fmt.Sprint(f.Line, " ", f.Rule))
			}
			if d := cmp.Diff(test.stay, lines); d != "" {
				t.Errorf("lines of what stays differ (-want +got):\n%s", d)
			}
			if d := cmp.Diff(test.own, rules); d != "" {
				t.Errorf("findings of the comments differ (-want +got):\n%s", d)
			}
			if len(stay)+len(answered) != len(findings) {
				t.Errorf("%d findings stay and %d are answered, of %d", len(stay), len(answered), len(findings))
			}
		})
	}
}

func TestMessages(t *testing.T) {
	_, _, own := article("<!-- quoth-disable-nextline a/b: c -->\n<!-- quoth-disable anonymous: c -->\n<!-- quoth-disable zebra: c -->\n").Apply(nil)
	var got []string
	for _, f := range own {
		got = append(got, f.Message)
	}
	want := []string{
		"no comment begins with quoth-disable-nextline: did you mean quoth-disable-next-line?",
		"there is no rule anonymous: did you mean source/anonymous?",
		"there is no rule zebra",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("messages differ (-want +got):\n%s", d)
	}
}

// Whatever the file is, no finding is lost, and what is reported stands in it.
func FuzzApply(f *testing.F) {
	f.Add("A\n<!-- quoth-disable-next-line source/anonymous: ok -->\n\nA F <!-- quoth-enable", 0)
	f.Add("<!-- quoth-disable quote/fragment: é -->\r\rF<!-- quoth-enable -->\xff", 40)
	f.Add("<!--quoth---><!-- quoth- -->", 3)
	f.Fuzz(func(t *testing.T, file string, at int) {
		for _, c := range Parse(file) {
			if s := file[c.Start:c.End]; !strings.HasPrefix(s, "<!--") || !strings.HasSuffix(s, "-->") {
				t.Errorf("a comment is %q", s)
			}
		}
		a := article(file)
		at = max(0, min(at, len(file)-1))
		findings := []check.Finding{{Rule: "source/anonymous", Place: a.Places.Of(text.Span{Start: at, End: at})}}
		stay, answered, own := a.Apply(findings)
		if len(stay)+len(answered) != 1 {
			t.Errorf("%d findings stay and %d are answered, of 1", len(stay), len(answered))
		}
		for _, f := range own {
			if !strings.Contains(file, f.Text) || f.Line < 1 || f.Line > a.Places.Lines() {
				t.Errorf("%+v does not stand in the file", f)
			}
		}
	})
}
