package match

import (
	"strings"

	"quoth/quotes/levenshtein"
)

// alike reports whether a machine that listened may have written a word for an
// item: homophones (their, there) and names that it has not met. The sounds are
// those of English spelling at its roughest: consonants that sound alike are
// one, vowels but the first are nothing. Numbers and negations are not guessed.
func (s *Source) alike(it *item, w *word) bool {
	if (it.is|w.is)&(negates|numeric) != 0 {
		return false
	}
	a, b := it.written, s.vocab.keys[w.key]
	if homophones[a] != "" && homophones[a] == homophones[b] {
		return true
	}
	if len(a) < 4 || len(b) < 4 || a[0]|0x20 == '#' {
		return false
	}
	first, second := sounds(a), sounds(b)
	most := min(len(a), len(b)) / 2
	return first == second && len(first) >= 2 && levenshtein.Distance([]byte(a), []byte(b), most) <= most && !inflected(a, b)
}

// inflected reports whether two words are forms of one, which a listener tells
// apart: "plan" and "plans".
func inflected(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return strings.HasPrefix(b, a)
}

// homophones share a number with the words of their sound.
var homophones = soundsAlike(`their there they're; to too two; its it's; your you're; hear here; by buy bye; for four fore; whole hole; knew new;
	know no; right write rite; sight site cite; weather whether; which witch; our hour are; meet meat; sea see; son sun; one won; week weak; plain plane;
	pair pear pare; piece peace; principal principle; role roll; sale sail; some sum; steel steal; than then; threw through; waist waste; wait weight; way weigh;
	wear where ware; wood would; affect effect; accept except; aloud allowed; bare bear; board bored; brake break; council counsel; fair fare; find fined;
	flour flower; great grate; heal heel; him hymn; made maid; mail male; mayor mare; miner minor; morning mourning; passed past; patients patience; poor pour pore;
	raise rays; rain reign rein; root route; scene seen; stair stare; tail tale; tide tied; vein vain; led lead; ad add; air heir; ate eight; base bass; been bin;
	blue blew; cell sell; cent scent sent; course coarse; dear deer; die dye; guest guessed; higher hire; idle idol; lessen lesson; loan lone; mist missed; paws pause;
	residents residence; tenants tenets; cereal serial; sweet suite; manner manor; presents presence; assistance assistants; attendance attendants; instance instants`)

func soundsAlike(list string) map[string]string {
	m := map[string]string{}
	for group := range strings.SplitSeq(list, ";") {
		all := strings.Fields(group)
		for _, w := range all {
			m[w] = all[0]
		}
	}
	return m
}

// spellings are letters that sound as others do, the longer ones first.
var spellings = strings.NewReplacer("tch", "c", "sch", "s", "ph", "f", "gh", "", "kn", "n", "wr", "r", "ck", "k", "sh", "s", "ch", "c", "th", "t", "qu", "k",
	"ce", "se", "ci", "si", "cy", "si", "c", "k", "q", "k", "x", "ks", "z", "s", "v", "f", "d", "t", "b", "p", "g", "k", "j", "k", "h", "", "w", "")

// sounds is the rough sound of a word.
func sounds(word string) string {
	s := spellings.Replace(word)
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		c := s[i]
		if strings.IndexByte("aeiouy'", c) >= 0 {
			if i == 0 {
				out = append(out, 'a')
			}
			continue
		}
		if n := len(out); n > 0 && out[n-1] == c {
			continue
		}
		out = append(out, c)
	}
	return string(out)
}
