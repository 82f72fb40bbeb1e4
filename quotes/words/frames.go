package words

import (
	"strings"

	"quoth/quotes/text"
)

// frame reports whether what begins at token i looks like the frame of the
// quotation that has just closed: "Ito shouted", "Mayor Per Dahl asked",
// "asked Ito", "Per Dahl, 44, the mayor, said".
func (c *cutter) frame(i, end int) bool {
	const longest = 8 // words of a name with its titles
	if !c.capital(i) {
		return c.tokens[i].Kind == text.Word
	}
	if c.tokens[i].Norm != "I" && starters[c.tokens[i].Norm] {
		return false
	}
	for n := 0; i < end && n < longest; i, n = i+1, n+1 {
		tok := &c.tokens[i]
		switch {
		case tok.Norm == "," && n > 0:
			i = c.apposition(i, end)
			return i < end && speaking[c.tokens[i].Norm]
		case tok.Kind != text.Word:
			return false
		case c.capital(i) || particles[tok.Norm] || tok.Norm == "'s":
			continue
		case speaking[tok.Norm]:
			return true
		}
		// "Ito bellowed.": any past form that says no more.
		return strings.HasSuffix(tok.Norm, "ed") && (i+1 == end || c.tokens[i+1].Kind == text.Punct)
	}
	return false
}

// apposition returns the token behind the last comma of the phrases between
// commas that begin at token i, or end if there is no such comma.
func (c *cutter) apposition(i, end int) int {
	const longest = 16
	behind := end
	for n := 1; n < longest && i+n < end && c.stopAt(i+n) != fullStop; n++ {
		if c.tokens[i+n].Norm == "," {
			behind = i + n + 1
		}
		if i+n == behind && speaking[c.tokens[behind].Norm] {
			break
		}
	}
	return behind
}

// particles stand within names in lower case.
var particles = set(`of the de da di del der den du la le van von bin bint al el ter y e dos das and`)

// starters begin sentences and rarely stand behind an abbreviation within one.
var starters = set(`The A An This That These Those There Here He She It We They You I His Her Its Our Their My Your
	But And Or Nor So Yet If When While As After Before Because Since Although Though Unless Until Once Whether
	In On At By For From With Without Under Over Between During Among Despite To Into Through About Against
	What Who Why How Where Which Whose Some Many Most Several Few Both All Each Every Any No Not None One Two Three
	However Meanwhile Instead Moreover Then Now Also Still Even Just Only Perhaps Later Earlier Today Yesterday
	Asked Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should May Might Must Let Another Other Such More
	According`)

// exclaiming are the names that end in a mark which ends no sentence.
var exclaiming = set(`Yahoo Jeopardy E Wham Joomla`)

// followers have a capital and go on behind "a.m.", "Inc." and their kind.
var followers = set(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July
	August September October November December Eastern Central Mountain Pacific ET EST EDT CT CST CDT MT MST MDT PT PST PDT
	E.T. GMT UTC BST CET CEST IST Chairman Chairwoman Chief CEO President Vice Director Executive`)

// speaking are the verb forms that frame a quotation. It is no list of cues:
// it only tells "Lee asked" from "Lee left" behind a closing mark.
var speaking = set(`said says say asked asks ask told tells tell added adds add replied replies answered answers
	shouted shouts yelled yells cried cries screamed screams called calls exclaimed exclaims wondered wonders
	wrote writes tweeted tweets posted posts continued continues demanded demands joked jokes quipped quips
	recalled recalls insisted insists declared declares whispered whispers muttered mutters murmured
	laughed laughs smiled sighed sighs chanted chant chants sang sings thought thinks mused muses
	explained explains noted notes remarked remarks responded responds retorted retorts snapped snaps
	barked roared bellowed boomed gasped grinned growled grumbled hissed moaned pleaded pleads begged begs
	warned warns urged urges argued argues protested protests concluded concludes inquired enquired queried
	repeated repeats recounted recounts interjected interrupted countered counters fumed fumes thundered
	chimed piped deadpanned teased mocked taunted sneered scoffed scoffs announced announces tells reads read
	texted texts commented comments observed observes remembers remembered offered offers began begins went goes`)

func set(words string) map[string]bool {
	m := make(map[string]bool, 64)
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}
