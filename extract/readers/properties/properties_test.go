package properties

import "testing"

func TestTitle(t *testing.T) {
	for _, test := range []struct{ title, want string }{
		{"Ferry towed home", "Ferry towed home"},
		{"  Ferry \n towed\u00ad home ", "Ferry towed home"},
		{"Untitled", ""},
		{"untitled document (2)", ""},
		{"Untitled love letters", "Untitled love letters"},
		{"Document1", ""},
		{"Document of shame", "Document of shame"},
		{"Microsoft Word - ferry_final.docx", ""},
		{"Ferry final v2.docx", ""},
		{"ferry.html", ""},
		{`C:\Users\ana\ferry`, ""},
		{"/home/ana/ferry", ""},
		{"/r/ferries turns ten", "/r/ferries turns ten"},
		{"https://herald.example/ferry", ""},
		{"about:blank", ""},
		{"The end of Web 2.0", "The end of Web 2.0"},
	} {
		if got := Title(test.title); got != test.want {
			t.Errorf("%q: got %q, want %q", test.title, got, test.want)
		}
	}
}

func TestAuthors(t *testing.T) {
	for _, test := range []struct {
		list []string
		want string
	}{
		{nil, ""},
		{[]string{"Jessamy Quill"}, "Jessamy Quill"},
		{[]string{"Jessamy Quill", "Microsoft Office User", "", "Tom  Abara"}, "Jessamy Quill, Tom Abara"},
		{[]string{"python-docx"}, ""},
		{[]string{"https://calibre.example"}, ""},
	} {
		if got := Authors(test.list...); got != test.want {
			t.Errorf("%q: got %q, want %q", test.list, got, test.want)
		}
	}
}

func TestDate(t *testing.T) {
	for _, test := range []struct{ date, want string }{
		{"2026-03-05T08:30:00Z", "2026-03-05T08:30:00Z"},
		{"2026-03-05T08:30:00.123456789", "2026-03-05T08:30:00"},
		{"2026-03-05T08:30:00.123+01:00", "2026-03-05T08:30:00+01:00"},
		{" 2026-03-05 ", "2026-03-05"},
		{"2026-03", "2026-03"},
		{"2026", "2026"},
		{"1601-01-01T00:00:00Z", ""},
		{"2026-13-05", ""},
		{"5 March 2026", ""},
		{"", ""},
	} {
		if got := Date(test.date); got != test.want {
			t.Errorf("%q: got %q, want %q", test.date, got, test.want)
		}
	}
}

func TestPDFDate(t *testing.T) {
	for _, test := range []struct{ date, want string }{
		{"D:20260305083000+02'00'", "2026-03-05T08:30:00+02:00"},
		{"D:20260305083000-05'30", "2026-03-05T08:30:00-05:30"},
		{"D:20260305083000+00'00'", "2026-03-05T08:30:00+00:00"},
		{"D:20260305083000+02", "2026-03-05T08:30:00+02:00"},
		{"D:20260305083000Z", "2026-03-05T08:30:00Z"},
		{"D:20260305083000Z00'00'", "2026-03-05T08:30:00Z"},
		{"D:20260305083000", "2026-03-05T08:30:00"},
		{"20260305083000+9", "2026-03-05T08:30:00"},
		{"D:20260305", "2026-03-05"},
		{"D:202603", "2026-03"},
		{"D:2026", "2026"},
		{"D:19700101000000Z", ""},
		{"D:20261399000000", ""},
		{"5 March 2026", ""},
		{"", ""},
	} {
		if got := PDFDate(test.date); got != test.want {
			t.Errorf("%q: got %q, want %q", test.date, got, test.want)
		}
	}
}
