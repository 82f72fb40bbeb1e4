package marks

import "strings"

// elisions are words that have lost their beginning, after the apostrophe.
var elisions = set("em til till tis twas twere twill twould cause cos cuz coz bout round n nuff neath gainst cept kay sup tude hood " +
	"burbs fro nother ere fraid specially course scuse gator copter mongst tween twixt er mornin nam yself " +
	"allo ello ave appy ome undred alf ow ouse orse ard ead zine roids shrooms lectric steada stead spose ain")

// clitics stand apart from their word in text that was cut into tokens.
var clitics = set("s ll re ve d m t")

// unpossessed are words that begin no noun phrase, so that nothing before them
// owns it: "the lads' families' and said".
var unpossessed = set("and or but nor when while after before because as if though although until unless since than that who which whom " +
	"to in on at by for with from of into over under about through during is was are were be been has had have will would can could " +
	"should may might must did does do said says told asked he she they it we i you him them us then there where how why what")

// endless are words that have lost their end, before the apostrophe.
var endless = set("o th an ol lil mo fo wi lookin nothin somethin")

// kept are words (and names) that end in "in" by right.
var kept = set("again begin britain certain captain mountain cabin berlin dublin latin martin robin basin satin ruin cousin villain " +
	"bulletin origin margin virgin violin remain contain maintain explain complain obtain retain sustain terrain train brain spain " +
	"chain plain stain grain pain gain rain main vain bargain curtain fountain certain austin kevin putin stalin lenin franklin " +
	"assassin aspirin bitcoin protein vitamin therein herein wherein within insulin penguin dolphin pumpkin napkin goblin coffin " +
	"muffin resin rosin login plugin admin begin akin skin twin spin thin chin ruin loin coin join")

// speechVerbs frame a quotation: "…, Krog said."
var speechVerbs = set("said says say told tells asked asks added adds replied replies answered responded insisted insists warned warns " +
	"explained explains admitted admits recalled recalls claimed claims argued argues noted notes wrote writes tweeted posted " +
	"shouted yelled screamed cried whispered muttered joked quipped laughed sighed smiled grinned continued concluded declared " +
	"announced stated states stressed suggested testified conceded confirmed denied boasted complained wondered thought remarked " +
	"observed commented promised vowed pleaded begged demanded urged recounted reported reports countered retorted snapped " +
	"acknowledged emphasised emphasized maintained lamented predicted quoted read reads agreed remembered repeated")

// clauseStarts begin something other than who speaks.
var clauseStarts = set("and but or so because which that if when as while then for not though although since unless until where yet")

// tagTails are what may follow the verb of a frame: "… said on Monday".
var tagTails = set("on at in to after during before of from with by last this yesterday today later earlier monday tuesday wednesday " +
	"thursday friday saturday sunday reporters via through outside inside again when as while near over about of across between " +
	"softly quietly angrily firmly simply only afterwards afterward repeatedly once early late")

// pronouns are who speaks in "she said".
var pronouns = set("he she they it we i who one both all")

// determiners begin a description of who speaks: "the mayor said".
var determiners = set("the a an his her its their our my one another some several many most two three")

// objects follow a verb, and do not name who speaks.
var objects = set("me him us them to it that there so too nothing something everything more less")

// abbreviations keep their point within a sentence.
var abbreviations = set("mr mrs ms dr prof sen rep gov gen col lt sgt capt cmdr maj rev hon pres st jr sr vs inc ltd co corp " +
	"jan feb mar apr jun jul aug sept oct nov dec ariz calif colo conn del fla ill ind kan mass md mich minn miss mo mont neb nev okla " +
	"ore pa tenn tex va vt wash wis wyo")

// set makes a set of the words of a list.
func set(list string) map[string]bool {
	m := make(map[string]bool)
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}
