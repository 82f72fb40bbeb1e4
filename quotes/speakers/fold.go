package speakers

import (
	"strings"
	"unicode/utf8"
)

// folds maps letters with diacritics, in lower case, to plain ones.
const folds = "àaáaâaãaäaåaāaăaąaǎaạaảaấaầaậaắaằaặaçcćcčcĉcċcďdđdðdèeéeêeëeēeĕeėeęeěeẹeếeềeểeễeệe" +
	"ĝgğgġgģgĥhħhìiíiîiïiĩiīiĭiįiıiịiĵjķkĺlļlľlłlñnńnņnňnòoóoôoõoöoōoŏoőoøoơoọoốoồoổoỗoộoớoờoợo" +
	"ŕrŗrřrśsŝsşsšsșsţtťtŧtțtùuúuûuüuũuūuŭuůuűuųuưuụuủuứuừửuữuựuŵwýyÿyŷyỳyỷyỹyźzżzžz’'"

// fold returns the word in lower case and without diacritics, for comparing.
func fold(word string) string {
	plain, small := true, true
	for i := range len(word) {
		c := word[i]
		plain = plain && c < utf8.RuneSelf
		small = small && (c < 'A' || c > 'Z')
	}
	if plain && small {
		return word
	}
	lower := strings.ToLower(word)
	if plain {
		return lower
	}
	var b strings.Builder
	for _, r := range lower {
		switch {
		case r == 'æ':
			b.WriteString("ae")
		case r == 'œ':
			b.WriteString("oe")
		case r == 'ß':
			b.WriteString("ss")
		case r == 'þ':
			b.WriteString("th")
		case r >= 0x300 && r < 0x370: // a combining mark
		case r >= utf8.RuneSelf:
			if i := strings.IndexRune(folds, r); i >= 0 {
				b.WriteByte(folds[i+utf8.RuneLen(r)])
			} else {
				b.WriteRune(r)
			}
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
