package rules

import (
	"maps"
	"slices"
	"strings"
)

// set makes a set of the words in a string.
func set(words string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		out[w] = true
	}
	return out
}

var (
	// mouthpieces speak for somebody who answers for what they say.
	mouthpieces = set("spokesman spokeswoman spokesperson spokesmen spokeswomen spokespersons spokespeople spokesmodel press-secretary secretary statement representative representatives")
	// counsel do so where the text says for whom: "a lawyer for Ms Lund".
	counsel = set("lawyer lawyers attorney attorneys solicitor solicitors barrister barristers publicist agent counsel advocate")
	// hiding are the words of those who want no name.
	hiding = set("familiar briefed knowledge anonymity anonymous anonymously unnamed unidentified unauthorised unauthorized authorised authorized close insider insiders senior top aide aides source sources")
	// sources are hidden by what they are called.
	sources = set("source sources insider insiders")
	// voices are no sources of an article: nobody is hidden in them.
	voices = set("man woman boy girl child kid youth lad passer-by passerby bystander heckler voice voices reporter reporters journalist journalists interviewer judge jury court magistrate panel report study number narrator reader tenant appointee")
	// evidence are words that say where something comes from.
	evidence = set(`according report reports study studies survey surveys poll polls census statistics statistic figures data records record documents
		document filing filings research researchers index audit estimates estimate source sources analysis database archive archives minutes
		review inquiry accounts ledger ministry bureau agency police court office authority authorities official officials department`)
	// multiplied are verbs that compare by themselves.
	multiplied = set("doubled tripled trebled quadrupled halved doubles triples halves")
	// realms are what something may be the first of.
	realms = set("country world nation region county city state continent kingdom republic union town district province hemisphere industry europe africa asia america history")
	// moves are nouns for a change, moved verbs.
	moves = set("rise increase fall drop decline decrease gain cut jump growth reduction slump surge loss hike improvement dip leap")
	moved = set(`rose risen rise rises rising grew grown grow grows growing fell fallen fall falls falling dropped drop drops dropping increased increase increases increasing
		declined decline declines decreased decrease gained gain gains jumped jump jumps climbed climb climbs soared surged slumped sank shrank shrunk plunged
		dipped slipped cut reduced raised swelled expanded contracted advanced edged leapt leaped rocketed tumbled plummeted`)
	hedges = set("about around nearly almost roughly some approximately just over under only at least more less than up")
	// rated are the rates of interest, which move by points.
	rated = set("interest base key benchmark lending policy repo discount")
	// bases say since when something has changed, or compared to what.
	bases = set(`since from than compared comparison against versus between last past previous prior earlier ago before after annually annual yearly
		monthly quarterly weekly daily year month week quarter decade century day season spring summer autumn winter today yesterday now january february march april
		may june july august september october november december monday tuesday wednesday thursday friday saturday sunday when because following under inflation`)
	// complements are kinds that together leave nobody out.
	complements = map[string]string{"man": "woman", "woman": "man", "boy": "girl", "girl": "boy", "adult": "child", "child": "adult"}
	// definite are words before the number of a whole.
	definite = set("the its their all his her our")
	// vague are units of which an article counts many different things.
	vague = set("year month week day hour minute second mile metre meter kilometre kilometer foot inch time point place part thing way age page game")
	// ordinals count findings.
	ordinals = strings.Fields("zeroth first second third fourth fifth sixth seventh eighth ninth tenth")
	// honorifics tell no more than the sex of whom they stand before.
	honorifics = set("mr mrs ms miss mx messrs mister madam")
	// spokenBy are cues of people who speak.
	spokenBy = set("said says added adds asked asks told replied recalled explained laughed shrugged sighed")
	// bodies are companies and other bodies that are known by one word.
	bodies = set(`google apple amazon facebook twitter meta microsoft boeing airbus tesla netflix uber spotify samsung toyota volkswagen siemens shell pfizer walmart
		greenpeace amnesty oxfam unicef unesco nasa nato interpol europol frontex hamas hezbollah reuters politico bloomberg pew gallup ofcom ofsted moscow washington
		beijing london brussels berlin paris tehran kyiv congress parliament whitehall downing kremlin pentagon labour tesco ikea nokia ryanair lufthansa wikipedia
		microsoft intel nabisco police`)
	// knownNames are those by which everybody knows one person.
	knownNames = strings.Fields("Trump Obama Biden Putin Clinton Bush Zelenskyy Zelensky Merkel Macron Netanyahu Erdogan Modi Thatcher Churchill Hitler Stalin Lenin Napoleon Gandhi Mandela Shakespeare Einstein Darwin Newton Freud Marx Orwell Plato Aristotle Socrates Jesus Muhammad Francis Madonna Beyoncé Adele Rihanna Drake Bono Cher Prince Sting Pelé Ronaldo Neymar Lula Suharto Sukarno Widodo Mozart Beethoven Picasso Rembrandt Michelangelo Voltaire Homer Confucius")
)

// loadedVerbs are the keys of loads, in the order of the alphabet.
var loadedVerbs = slices.Sorted(maps.Keys(loads))

// loads says what a verb of attribution says besides that somebody spoke.
var loads = map[string]string{
	"admit":   "says that there was something to hide",
	"confess": "says that there was guilt",
	"claim":   "casts doubt on what is said",
	"boast":   "calls the speaker vain",
	"brag":    "calls the speaker vain",
	"crow":    "calls the speaker vain",
	"gloat":   "calls the speaker spiteful",
	"sneer":   "calls the speaker spiteful",
	"whine":   "makes the complaint petty",
	"moan":    "makes the complaint petty",
	"bleat":   "makes the complaint petty",
	"gripe":   "makes the complaint petty",
	"rant":    "makes the speaker sound mad",
	"rave":    "makes the speaker sound mad",
	"gush":    "makes the praise sound silly",
	"blurt":   "says that it was not meant to be said",
	"profess": "says that it may not be meant",
}
