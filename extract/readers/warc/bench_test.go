package warc

import (
	"strings"
	"testing"
)

func BenchmarkRecords(b *testing.B) {
	data := strings.Repeat(record("request", "https://post.example/a", "application/http", "GET /a HTTP/1.1\r\n\r\n")+
		page("a", html, strings.Repeat("<p>“It begins here,” said Adaeze Nwosu.</p>\n", 500)), 50)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		n := 0
		for range Records(strings.NewReader(data)) {
			n++
		}
		if n != 50 {
			b.Fatalf("%d records", n)
		}
	}
}
