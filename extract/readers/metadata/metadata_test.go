package metadata

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
)

func TestRead(t *testing.T) {
	names := Names{
		Title: []string{"title", "headline"}, Byline: []string{"authors", "author"}, Published: []string{"date", "published"},
		Site: []string{"source"}, URL: []string{"url", "link"},
	}
	fields := map[string]any{
		"title": " ", "headline": "Harbour\n closed", "authors": []any{}, "author": "By Ana Brandt, staff writer",
		"date": "next week", "published": "2026-05-12", "source": map[string]any{"id": nil, "name": "Port Alder Post"},
		"url": "/harbour", "link": "https://post.example/harbour",
	}
	got := names.Read(func(name string) any { return fields[name] })
	want := extract.About{
		Title: "Harbour closed", Byline: "Ana Brandt", Published: "2026-05-12", Site: "Port Alder Post", URL: "https://post.example/harbour",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestText(t *testing.T) {
	for _, test := range []struct {
		value any
		want  string
	}{
		{nil, ""},
		{true, ""},
		{"  Two\u00a0words\n", "Two words"},
		{json.Number("17"), "17"},
		{map[string]any{"rendered": "Salt &amp; sea"}, "Salt & sea"},
		{map[string]any{"$oid": "5f1d"}, "5f1d"},
		{map[string]any{"name": "x"}, ""},
		{[]any{"x"}, ""},
	} {
		if got := Text(test.value); got != test.want {
			t.Errorf("%v: %q, want %q", test.value, got, test.want)
		}
	}
}

func TestPeople(t *testing.T) {
	name := func(s string) any { return map[string]any{"@type": "Person", "name": s} }
	for _, test := range []struct {
		value any
		want  string
	}{
		{nil, ""},
		{"Ana Brandt", "Ana Brandt"},
		{"by Ana Brandt and Luis Mora", "Ana Brandt and Luis Mora"},
		{name("Ana Brandt"), "Ana Brandt"},
		{[]any{"Ana Brandt"}, "Ana Brandt"},
		{[]any{"Ana Brandt", name("Luis Mora")}, "Ana Brandt, Luis Mora"},
		{[]any{"https://social.example/ana", "Ana Brandt", nil, []any{"x"}, json.Number("4")}, "Ana Brandt"},
	} {
		if got := People(test.value); got != test.want {
			t.Errorf("%v: %q, want %q", test.value, got, test.want)
		}
	}
}

func TestTime(t *testing.T) {
	for _, test := range []struct {
		value any
		want  string
	}{
		{"2026-05-12", "2026-05-12"},
		{"2026-05-12T09:30:00Z", "2026-05-12T09:30:00Z"},
		{"2026-05-12T09:30:00.250+02:00", "2026-05-12T09:30:00+02:00"},
		{"2026-05-12T09:30:00", "2026-05-12T09:30:00"},
		{"2026-05-12T09:30+02:00", "2026-05-12T09:30:00+02:00"},
		{"2026-05-12T09:30:00+0200", "2026-05-12T09:30:00+02:00"},
		{"2026-05-12 09:30:00", "2026-05-12T09:30:00"},
		{"2026-05-12 09:30", "2026-05-12T09:30"},
		{"2026-05-12 09:30:00+00:00", "2026-05-12T09:30:00Z"},
		{"2026-05-12 09:30:00 +0200", "2026-05-12T09:30:00+02:00"},
		{"2026-05-12 09:30:00 UTC", "2026-05-12T09:30:00Z"},
		{"2026-05-12 09:30:00 EST", "2026-05-12"}, // of America or of Australia: the day is clear
		{"2026/05/12 09:30", "2026-05-12T09:30"},
		{"2026/05/12", "2026-05-12"},
		{"20260512T093000Z", "2026-05-12T09:30:00Z"},
		{"20260512093000", "2026-05-12T09:30:00"},
		{"20260512", "2026-05-12"},
		{"Tue, 12 May 2026 09:30:00 +0200", "2026-05-12T09:30:00+02:00"},
		{"Tue, 12 May 2026 09:30:00 GMT", "2026-05-12T09:30:00Z"},
		{"Tue, 5 May 2026 09:30:00 GMT", "2026-05-05T09:30:00Z"},
		{"Tue, 12 May 2026 09:30:00 EST", "2026-05-12"},
		{json.Number("1778577600"), "2026-05-12T09:20:00Z"},
		{json.Number("1778577600123"), "2026-05-12T09:20:00Z"},
		{"1778577600.5", "2026-05-12T09:20:00Z"},
		{map[string]any{"$date": "2026-05-12T09:30:00Z"}, "2026-05-12T09:30:00Z"},
		{"12 May 2026", "2026-05-12"},
		{"May 12, 2026 at 9:30 a.m.", "2026-05-12"},
		{"03/04/2026", ""},
		{"2026-13-40", ""},
		{"0000-00-00 00:00:00", ""},
		{json.Number("-1778577600"), ""},
		{json.Number("12"), ""},
		{"yesterday", ""},
		{"", ""},
		{nil, ""},
	} {
		if got := Time(test.value); got != test.want {
			t.Errorf("%v: %q, want %q", test.value, got, test.want)
		}
	}
}

// Whatever the string: it is a time in ISO 8601, or none.
func FuzzTime(f *testing.F) {
	for _, seed := range []string{"2026-05-12T09:30:00.250+02:00", "Tue, 12 May 2026 09:30:00 GMT", "1778577600123", "12 May 2026", "0999-01-01", "\xff"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := Time(s)
		for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04", time.DateOnly} {
			if _, err := time.Parse(layout, got); err == nil {
				return
			}
		}
		if got != "" {
			t.Errorf("%q: %q is not ISO 8601", s, got)
		}
	})
}
