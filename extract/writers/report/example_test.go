package report_test

import (
	"fmt"
	"strings"

	"quoth/extract"
	"quoth/extract/readers/plain"
	"quoth/extract/writers/report"
)

func Example() {
	article, err := plain.Read(&extract.Input{Data: []byte("“It begins here,” said Adaeze Nwosu.\n")})
	if err != nil {
		fmt.Println(err)
		return
	}
	result := extract.Run(article, extract.CodePoints)
	result.AddText(article)
	for line := range strings.Lines(string(report.Page(result))) {
		if strings.HasPrefix(line, "<p class=\"summary\">") || strings.HasPrefix(line, "<h3") {
			fmt.Print(line)
		}
	}
	// Output:
	// <p class="summary"><a href="#list">1 quote and 1 claim, 1 speaker</a></p>
	// <h3 id="name-s1" class="t1 l1"><bdi>Adaeze Nwosu</bdi></h3>
}
