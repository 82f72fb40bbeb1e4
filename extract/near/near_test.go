package near

import "testing"

func TestWord(t *testing.T) {
	words := []string{"format", "kind", "speaker", "json", "-"}
	for word, want := range map[string]string{
		"fromat": "format", "formats": "format", "Speaker": "speaker", "jsn": "json",
		"formidable": "", "x": "", "": "", "kindness": "",
	} {
		if got := Word(word, words); got != want {
			t.Errorf("Word(%q) = %q, want %q", word, got, want)
		}
	}
}

func TestPath(t *testing.T) {
	paths := []string{"quote/fragment", "quote/no-speaker", "source/anonymous", "source/single"}
	for word, want := range map[string]string{
		"quote/fragmnt": "quote/fragment", "anonymous": "source/anonymous", "anonimous": "source/anonymous",
		"source": "", "quote/anonymous": "source/anonymous", "zebra": "", "": "",
	} {
		if got := Path(word, paths); got != want {
			t.Errorf("Path(%q) = %q, want %q", word, got, want)
		}
	}
}
