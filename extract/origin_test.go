package extract

import (
	"testing"
	"time"

	"quoth/quotes/text"
)

func from(start, end int) text.Span { return text.Span{Start: start, End: end} }

func TestOrigin(t *testing.T) {
	// "<p>Tom &amp; <b>Ida</b></p>" reads "Tom & Ida", then " " is put in, then "end".
	var o Origin
	o.Add(0, 4, from(3, 7))
	o.Add(4, 1, from(7, 12))
	o.Add(5, 1, from(12, 13))
	o.Add(6, 3, from(16, 19))
	o.Add(9, 0, from(19, 19))
	o.Add(10, 2, from(30, 32))
	o.Add(12, 1, from(32, 33)) // goes on
	if len(o) != 5 {
		t.Errorf("%d parts, want 5: %v", len(o), o)
	}
	for _, test := range []struct {
		name string
		s    text.Span
		want text.Span
		ok   bool
	}{
		{"a word", from(0, 3), from(3, 6), true},
		{"within a word", from(1, 2), from(4, 5), true},
		{"an entity", from(4, 5), from(7, 12), true},
		{"to an entity", from(0, 5), from(3, 12), true},
		{"over markup", from(5, 8), from(12, 18), true},
		{"what was put in", from(9, 10), text.Span{}, false},
		{"from what was put in", from(9, 11), from(30, 31), true},
		{"to what was put in", from(6, 10), from(16, 19), true},
		{"all", from(0, 13), from(3, 33), true},
		{"beyond", from(13, 20), text.Span{}, false},
	} {
		if got, ok := o.Of(test.s); got != test.want || ok != test.ok {
			t.Errorf("%s: %v is at %v, %v, want %v, %v", test.name, test.s, got, ok, test.want, test.ok)
		}
	}
	if _, ok := Origin(nil).Of(from(0, 1)); ok {
		t.Error("no origin knows a place")
	}
}

func TestTimeCode(t *testing.T) {
	a := &Article{Times: []Time{
		{At: 0, Start: time.Second, End: 2 * time.Second},
		{At: 10, Start: 62*time.Second + 5*time.Millisecond, End: 70 * time.Second},
		{At: 20, Start: 26 * time.Hour, End: 27 * time.Hour},
	}}
	for _, test := range []struct {
		s    text.Span
		want TimeCode
	}{
		{from(0, 10), TimeCode{"00:00:01.000", "00:00:02.000"}},
		{from(4, 11), TimeCode{"00:00:01.000", "00:01:10.000"}},
		{from(10, 20), TimeCode{"00:01:02.005", "00:01:10.000"}},
		{from(25, 30), TimeCode{"26:00:00.000", "27:00:00.000"}},
	} {
		if got := a.timeCode(test.s); got == nil || *got != test.want {
			t.Errorf("%v: got %v, want %v", test.s, got, test.want)
		}
	}
	if got := (&Article{}).timeCode(from(0, 1)); got != nil {
		t.Errorf("no recording: got %v", got)
	}
}

// What is read without its markup is told in places of the text with it.
func TestOriginal(t *testing.T) {
	a := &Article{
		Text:     "“It’s over,” said Tom & Ida.",
		Original: "“It’s *over*,” said Tom &amp; Ida.",
	}
	a.Origin.Add(0, len("“It’s "), from(0, len("“It’s ")))
	at := len("“It’s ")
	a.Origin.Add(at, 4, from(at+1, at+5))
	a.Origin.Add(at+4, len(",” said Tom "), from(at+6, at+6+len(",” said Tom ")))
	at += 4 + len(",” said Tom ")
	a.Origin.Add(at, 1, from(at+2, at+7))
	a.Origin.Add(at+1, len(" Ida."), from(at+7, at+7+len(" Ida.")))
	r := Run(a, CodePoints)
	r.AddText(a)
	q := r.Quotes[0]
	if want := "It’s *over*,"; q.Text != want || string([]rune(*r.Text)[q.Start:q.End]) != want {
		t.Errorf("quote %q at [%d:%d] of %q, want %q", q.Text, q.Start, q.End, *r.Text, want)
	}
	if want := "Tom &amp; Ida"; q.Source == nil || q.Source.Text != want {
		t.Errorf("source %v, want %q", q.Source, want)
	}
	if q.Prefix != nil || q.Origin != nil {
		t.Error("the text is the file, and yet there is a context")
	}
}
