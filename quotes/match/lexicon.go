package match

// negations turn a statement into its opposite, or nearly. "unless" and
// "without" do too, and so does what merely comes close: "hardly".
var negations = set(`not never no none nobody nothing nowhere neither nor cannot hardly barely scarcely
	seldom rarely without unless nought naught nay nope non`)

// quantities say how much without a figure.
var quantities = set(`percent percentage hundred hundreds thousand thousands million millions billion billions trillion
	trillions dozen dozens half halves third thirds quarter quarters fifth fifths tenth tenths double triple twice thrice
	single couple zero`)

// hesitations are no words at all: left out of a quotation, nobody misses them.
var hesitations = set(`um umm uh uhh uhm er erm err ah eh hm hmm mm mmm mhm mm-hmm huh uhhuh`)

// fillers are what people say while they think, where their placing, in
// filler.go, allows that it says nothing. What hedges ("I guess", "or so") is
// none: who leaves it out makes the speaker surer.
var fillers = [...]filling{
	{"you know what i mean", bare}, {"do you know what i mean", apart}, {"you know what", apart},
	{"you know", bare}, {"i mean", meaning}, {"sort of", hedging}, {"kind of", hedging}, {"like", likening},
	{"well", opening}, {"so", opening}, {"and", opening}, {"and so", opening}, {"oh", opening}, {"okay", opening}, {"hey", opening},
	{"now", leading}, {"right", leading}, {"look", leading}, {"listen", leading}, {"yes", leading}, {"see", leading}, {"again", leading}, {"all right", leading},
	{"you see", apart}, {"if you will", apart}, {"as it were", apart}, {"let us see", apart}, {"let 's see", apart}, {"let me see", apart}, {"mind you", apart},
	{"basically", apart}, {"actually", apart}, {"literally", apart}, {"honestly", apart}, {"frankly", apart}, {"anyway", apart}, {"anyways", apart},
	{"to be honest", apart}, {"to be fair", apart}, {"how shall i put it", apart}, {"how do i put this", apart}, {"what is the word", apart}, {"what 's the word", apart},
	{"my goodness", apart}, {"you understand", apart}, {"the thing is", apart}, {"the thing 's", apart}, {"at the end of the day", apart},
}

// What stands before or behind a filler and shows that it is none.
var (
	// "do you know", "as you know", "what I mean"
	meantBefore = set(`do did does if as that what how when because let before thing everything all anything until since who than whether the and-if`)
	// "you know that", "I mean it"
	knownBehind = set(`that what how who why when where if him her it them the my this well about nothing something everything better`)
	meantBehind = set(`it that 's this business him her them you every what`)
	// "this kind of thing"
	kindBefore = set(`what which this that some any a an the every same different right all new another these those #1 #1th certain best worst
		only no two three other each my your our their his her whatever various many several`)
	// "as well", "went well"
	wellBefore = set(`as very pretty quite so how that really too equally just went go goes going do does did doing done work works worked working sleep slept
		played play speak speaks spoke know knows knew sell sells sold get gets got`)
	// "I like", "looks like"
	likeVerbs = set(`i you we they he she would to not do does did 'd look looks looked looking feel feels felt feeling sound sounds sounded seem seems seemed
		is was are were be been 's am something anything nothing things people more much just exactly really who smell smells taste tastes act acts acted`)
	// "had like ten": the one way to say it without a pause
	likeBefore = set(`and so but for with in of had have has got then because maybe about at after by`)
)

// soundWords stand in brackets in a transcript, and nobody says them.
var soundWords = set(`laughter laughs laughing laugh applause cheers cheering inaudible unintelligible indiscernible crosstalk overlapping
	ph phonetic sic pause pauses sigh sighs coughs music silence gavel bell knocking interruption interposing off-mic mic mike off shouting
	booing boos whistles chuckles sobbing crying clears throat audio gap video clip begin end break recess`)

// qualifiers limit what was said before them: "we will pay, unless …".
var qualifiers = set(`but unless except if provided providing although though however until only assuming whereas or save barring`)

// suspenders, before the words of a quotation in their own sentence, say that
// the speaker does not stand for them: "I don't believe", "if", "they claim".
var suspenders = set(`if unless whether suppose supposing imagine pretend doubt deny denied denies denying untrue false myth lie lies wrong
	rumour rumor rumours rumors allegation allege alleges alleged claim claims claimed claiming critics opponents accuse accused accuses`)

// elisions are words with an apostrophe before them, and what they may be short for.
var elisions = map[string]string{"cause": "because", "em": "them", "til": "until", "bout": "about", "round": "around", "cos": "because", "coz": "because", "n": "and"}

// shortVerbs are what stands before n't, and what it is without.
var shortVerbs = map[string]string{"can": "can", "won": "will", "shan": "shall"}

// endings are what stands behind an apostrophe. 's and 'd are several.
var endings = map[string]string{"m": "am", "re": "are", "ve": "have", "ll": "will", "s": "'s", "d": "'d"}

// longEndings are what the two may stand for.
var longEndings = map[string][]string{"'s": {"is", "has", "us", "does"}, "'d": {"would", "had", "did"}}

// pointedWords are abbreviations that end no sentence.
var pointedWords = set(`mr mrs ms dr prof sen rep gov gen lt col sgt capt st no vs inc co corp ltd jr sr hon rev jan feb mar apr jun jul aug sep
	sept oct nov dec approx etc fig dept est univ mt ave blvd messrs am pm us uk eg ie`)

// numberTails are letters that belong to the digits before them.
var numberTails = set(`st nd rd th s k bn mn tn m b`)

// suffixes are how many a number in figures counts.
var suffixes = map[string]float64{"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12}

// moneyWords are what the signs of currencies are read as.
var moneyWords = map[string]string{
	"dollar": "dollar", "dollars": "dollar", "pound": "pound", "pounds": "pound", "euro": "euro", "euros": "euro", "yen": "yen",
	"rupee": "rupee", "rupees": "rupee", "naira": "naira",
}

// months stand before the day as a cardinal number or an ordinal one.
var months = set(`january february march april may june july august september october november december`)

// numerals are the words that count.
var numerals = counting()

func counting() map[string]numeral {
	m := map[string]numeral{}
	add := func(c class, first, step float64, ordinal bool, words string) {
		for _, w := range fields(words) {
			m[w] = numeral{class: c, value: first, ordinal: ordinal}
			first += step
		}
	}
	add(teen, 0, 1, false, "zero")
	add(unit, 1, 1, false, "one two three four five six seven eight nine")
	add(teen, 10, 1, false, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
	add(ten, 20, 10, false, "twenty thirty forty fifty sixty seventy eighty ninety")
	add(unit, 1, 1, true, "first second third fourth fifth sixth seventh eighth ninth")
	add(teen, 10, 1, true, "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
	add(ten, 20, 10, true, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth")
	add(decade, 20, 10, false, "twenties thirties forties fifties sixties seventies eighties nineties")
	add(hundred, 100, 0, false, "hundred")
	add(hundred, 100, 0, true, "hundredth")
	for i, w := range fields("thousand million billion trillion") {
		value := []float64{1e3, 1e6, 1e9, 1e12}[i]
		m[w] = numeral{class: scale, value: value}
		m[w+"th"] = numeral{class: scale, value: value, ordinal: true}
	}
	return m
}
