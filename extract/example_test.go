package extract_test

import (
	"fmt"

	"quoth/extract"
	"quoth/extract/readers/plain"
)

func ExampleRun() {
	article, _ := plain.Read(&extract.Input{Data: []byte("😀 “It’s old,” said Pat Osei of the bridge.")})
	for _, unit := range []extract.Unit{extract.CodePoints, extract.Bytes, extract.UTF16} {
		r := extract.Run(article, unit)
		q := r.Quotes[0]
		fmt.Printf("%s: %s [%d:%d] by %s\n", unit, q.Text, q.Start, q.End, q.Speaker.Name)
	}
	// Output:
	// codepoints: It’s old, [3:12] by Pat Osei
	// bytes: It’s old, [8:19] by Pat Osei
	// utf16: It’s old, [4:13] by Pat Osei
}
