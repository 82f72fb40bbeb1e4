package claims

// takes says what a cue verb can stand with.
type takes uint16

const (
	quoted     takes = 1 << iota // “…,” she said
	that                         // said that it rains
	bare                         // said it rains
	hearer                       // told reporters (that) it rains
	question                     // asked whether it rains
	toDo                         // promised to pay
	orders                       // urged them to pay
	object                       // denied the report
	doing                        // denied paying
	asWhat                       // described it as dull
	named                        // called it “dull”
	manner                       // grinned: a cue beside a quotation only
	prepared                     // warned of, complained about, called for
	impersonal                   // it emerged that it rained
	charge                       // accused them of lying: a cue where another one went before
)

// A class is a set of verbs that stand with the same things.
type class struct {
	takes  takes
	lemmas string
}

// classes is the cue lexicon: verbs of speech, writing, thought and finding.
// A verb of several classes takes what any of them takes. Words behind a hyphen
// belong to the verb: "pointed out", "let it slip".
var classes = []class{
	{quoted | that | bare | question, "say tell add explain reply answer respond note state declare announce report confirm reveal disclose mention recall remember recount relate observe remark comment"},
	{quoted | that | bare, "argue claim contend insist maintain assert allege affirm aver attest testify counter retort rejoin concede acknowledge admit confess agree joke quip caution warn stress emphasize emphasise reiterate repeat reaffirm underline underscore conclude suggest predict forecast promise pledge vow swear boast brag complain lament protest object reason speculate muse write tweet post blog text email message predict estimate reckon believe think feel hope fear fret worry suspect imagine guess wager hint imply signal indicate clarify specify certify proclaim pronounce opine posit theorize theorise hypothesize venture volunteer intimate rule decree"},
	{that | bare, "know understand learn hear realize realise recognize recognise find discover determine decide show demonstrate prove mean assume presume expect anticipate doubt deny dispute accept dream see sense gather hold judge deem figure wish regret rejoice appreciate vouch detail document establish calculate project foresee stipulate require mandate demand request propose recommend urge ask plead beg pray"},
	{hearer | orders | quoted | that | bare | question, "tell"},
	{hearer | that | bare, "assure inform notify advise remind warn convince persuade promise caution reassure brief alert tip text email"},
	{question | quoted, "ask wonder inquire enquire demand query question"},
	{question, "know see understand explain decide discuss describe clarify specify doubt learn reveal determine say debate consider"},
	{toDo, "promise pledge vow threaten offer refuse decline agree plan intend hope want demand ask swear propose seek decide choose expect claim volunteer undertake resolve aim prefer wish"},
	{orders, "urge ask tell order command instruct beg implore exhort advise encourage invite persuade press pressure warn remind direct want expect request require call-on call-upon plead-with appeal-to prevail-on forbid challenge counsel allow permit"},
	{object, "deny reject dismiss confirm denounce condemn criticize criticise blast slam deride decry endorse praise oppose support announce defend dispute back welcome question propose predict demand acknowledge admit claim deplore rubbish trash scotch dispel discount scorn spurn quash lambast ridicule mock rebuke refute rebut disavow repudiate applaud hail favor favour reaffirm recommend advocate suggest promise pledge vow"},
	{doing, "deny admit recommend suggest propose consider favor favour oppose regret recall acknowledge advocate report contemplate"},
	{asWhat, "describe dismiss characterize characterise portray condemn denounce reject slam blast deplore hail praise regard see view depict cite quote paint deride decry cast brand ridicule mock criticize criticise"},
	{named | quoted, "call dub label brand term declare deem consider nickname pronounce"},
	{quoted, "read shout yell scream whisper mutter murmur mumble exclaim chant holler bellow roar submit caption subtitle scrawl scribble jot inscribe"},
	{quoted | that, "profess disclaim prophesy foretell divulge conjecture posit grouse gripe quibble grumble"},
	{that, "rumour rumor moot bruit"},
	{prepared, "warn complain speak talk boast brag grumble moan"},
	{impersonal, "emerge transpire turn-out"},
	{charge, "accuse blame credit fault"},
	{quoted | that | bare | question, "point-out make-clear make-it-clear make-plain let-slip let-it-slip let-it-be-known let-on spell-out"},
	{quoted | manner, "hit-back fire-back shoot-back snap-back shout-back yell-back bark-back write-back cry-out call-out shout-out yell-out blurt-out burst-out sing-out speak-out speak-up pipe-up sum-up chime-in cut-in break-in butt-in chip-in weigh-in go-on carry-on press-on"},
	{quoted | manner, `laugh grin smile sigh shrug nod frown grimace wince smirk chuckle giggle sob cry weep gasp groan grunt moan growl snarl hiss bark
		snap shout yell scream shriek bellow roar holler whisper murmur mutter mumble stammer stutter gush enthuse beam crow gloat sniff
		snort scoff sneer jeer taunt tease chide scold rage fume thunder storm rant sing chant recite croak drawl intone deadpan begin
		continue finish interject interrupt put conclude offer urge implore plead beg appeal advise counsel suggest exclaim blurt babble
		rumble whine wail howl coo purr squeal pipe chime echo agree correct concur admonish exhort press prompt probe toast greet caution
		declare order command instruct cheer heckle apologize apologise confide reflect summarize summarise sum describe vent bristle
		counter hit shoot fire recollect reminisce marvel wonder surmise elaborate philosophize ruminate expound assert shot lecture
		preach testify open close start end go whinge carp bleat bray croon trill squawk squeak yelp whoop wheeze pant rasp boom bluster
		blare cackle chortle guffaw snicker snigger titter simper pout jest jibe rib rail rave drone entreat enjoin exult fib josh lilt
		lisp opine parry splutter sputter screech shrill trumpet tut venture warble wisecrack yowl sniffle snivel spit gripe grouse nag
		needle goad cajole confess retaliate rebuke clarify`},
}

// irregular holds the forms that the rules of Inflected do not make, in the
// order past, participle; an empty word stands for a regular form.
var irregular = map[string][2]string{
	"say": {"said", "said"}, "tell": {"told", "told"}, "write": {"wrote", "written"}, "think": {"thought", "thought"},
	"feel": {"felt", "felt"}, "know": {"knew", "known"}, "understand": {"understood", "understood"}, "hear": {"heard", "heard"},
	"find": {"found", "found"}, "show": {"showed", "shown"}, "mean": {"meant", "meant"}, "see": {"saw", "seen"},
	"hold": {"held", "held"}, "swear": {"swore", "sworn"}, "foresee": {"foresaw", "foreseen"}, "read": {"read", "read"},
	"speak": {"spoke", "spoken"}, "forbid": {"forbade", "forbidden"}, "begin": {"began", "begun"}, "sing": {"sang", "sung"},
	"put": {"put", "put"}, "go": {"went", "gone"}, "choose": {"chose", "chosen"}, "undertake": {"undertook", "undertaken"},
	"seek": {"sought", "sought"}, "weep": {"wept", "wept"}, "hit": {"hit", "hit"}, "shoot": {"shot", "shot"}, "learn": {"learned", "learnt"},
	"prove": {"proved", "proven"}, "make": {"made", "made"}, "let": {"let", "let"}, "turn": {"turned", "turned"}, "cut": {"cut", "cut"}, "break": {"broke", "broken"}, "burst": {"burst", "burst"}, "spit": {"spat", "spat"}, "foretell": {"foretold", "foretold"},
	"forecast": {"forecast", "forecast"}, "cast": {"cast", "cast"}, "lay": {"laid", "laid"}, "stand": {"stood", "stood"}, "take": {"took", "taken"},
	"bear": {"bore", "borne"}, "draw": {"drew", "drawn"}, "give": {"gave", "given"}, "withdraw": {"withdrew", "withdrawn"}, "dream": {"dreamed", "dreamt"},
}

// doubled lists the verbs that double their last letter before -ed and -ing.
const doubled = ` let cut submit rib chip tut spit jot nag admit quip plan concur beg grin nod sob snap hum brag chat regret sum prefer permit rebut tip jot put begin
 forbid hit dub slam shrug blog fret aver deadpan refer ban bar bet pan rap scrap trap stop `

// british lists the verbs that double their last letter in British spelling alone.
const british = " counsel label marvel signal "

// nounCues are nouns that attribute when they stand after a possessive and
// before a clause or an infinitive: "Krog's warning that roofs may leak".
const nounCues = ` account accusation admission advice allegation announcement answer argument assertion assessment assumption assurance belief
 boast call caution charge claim comment complaint concern conclusion confession contention contention conviction criticism
 declaration decision demand denial doubt estimate excuse expectation explanation fear feeling finding forecast guess hint hope
 hunch idea insistence instinct instruction intention invitation judgment judgement lament message mantra motto notion objection observation offer
 opinion order oath plan plea pledge position prediction promise prophecy proposal protest proviso question reasoning recollection
 recommendation remark reminder reply report request response ruling rumour rumor speculation statement stance story suggestion suspicion testimony
 theory thesis thought threat verdict view vision vow warning wish word words `

// viewNouns head the phrases "in her view", "in the words of".
const viewNouns = ` view opinion words judgment judgement eyes mind telling account estimation assessment book version reckoning `

// labelWords are labels of questions and answers.
const labelWords = ` q a question answer `

// ordering are verbs that, in the passive before an infinitive, are cues of their
// own: "told to expect delays", not "expected to say".
const ordering = ` tell ask urge order advise instruct remind command warn beg encourage invite press forbid request `

// hearers are verbs that name whom they tell, so that no subject follows them.
const hearers = ` tell assure inform notify advise remind convince persuade reassure brief alert tip `

// works are nouns that a title stands after.
const works = ` ad album anthem article aria ballad ballet biography blockbuster blog book cartoon column comedy cantata documentary
 drama episode essay exhibition film game hit hymn installation magazine memoir memoirs movie musical novel novella number opera
 oratorio painting pamphlet paper thesis dissertation monograph treatise lecture play podcast poem portrait programme program remake sculpture sequel series show single sitcom song
 sonata story symphony thriller track tragedy trilogy tune video `

// makings are what one does with a work, and no words of it.
const makings = ` compose composes composed composing sing sings sang sung singing play plays played playing direct directs directed directing
 host hosts hosted hosting paint paints painted painting produce produces produced producing `

// christenings are participles that give a name and, without a source, make no
// claim.
const christenings = ` nicknamed dubbed titled entitled named called termed christened labelled labeled branded subtitled `

// terms are nouns that a term stands after: the word “cliff”.
const terms = ` term phrase word nickname alias brand label title name `

// cries are nouns that the words of many stand after: "chants of “Go Home”".
const cries = ` chant chants cry cries shout shouts call calls slogan slogans chorus choruses words yells scream screams `

// writings are heads of subjects whose words "read": a sign read "Closed".
const writings = ` sign signs banner banners placard placards poster posters slogan slogans inscription plaque note notice
 headline message caption leaflet leaflets flyer flyers brochure brochures memo memos manifesto pamphlet advert advertisement menu postcard graffiti label sticker t-shirt shirt letter card email e-mail text `

// greetings are what one says without saying anything: "said a short prayer".
const greetings = ` goodbye goodbyes goodnight hello farewell farewells prayer prayers grace mass rosary thanks `

// idioms are fixed phrases in which a cue attributes nothing.
var idioms = []string{
	"needless to say", "no comment", "that said", "that being said", "said and done", "so to speak", "to say the least", "easier said", "said no more", "go without saying", "goes without saying", "it goes without",
	"having said that", "strange to say", "as they say", "let us say", "let's say", "asked not to be", "asks not to be", "asking not to be", "asked to remain", "i must say", "i dare say", "have a say", "had a say", "call the tune", "calls the tune", "called the tune", "call the shots", "calls the shots", "called the shots", "say a few words", "says a few words", "said a few words", "told jokes", "told stories", "told tales",
}
