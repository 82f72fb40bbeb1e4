package html

import "testing"

func TestIs(t *testing.T) {
	for _, test := range []struct {
		head string
		want bool
	}{
		{"<!DOCTYPE html>", true},
		{"\ufeff \n<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">", true},
		{"<!-- saved from x --><HTML lang=en>", true},
		{"<head>", true},
		{"<body class=x>", true},
		{"<html", true},
		{"<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x\"><html>", true},
		{"<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">", true},
		{"<?xml version=\"1.0\"?>\n<nitf><body>", false},
		{"\xff\xfe<\x00h\x00t\x00m\x00l\x00>\x00", true},
		{"<header>", false},
		{"<body-text>", false},
		{"<htmlx>", false},
		{"<p>a piece</p>", false},
		{"He wrote <html> on the wall.", false},
		{"<!-- never closed", false},
		{"<?xml", false},
		{"", false},
	} {
		if got := Is([]byte(test.head)); got != test.want {
			t.Errorf("%q: got %v, want %v", test.head, got, test.want)
		}
	}
}
