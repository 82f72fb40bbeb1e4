package worth

import (
	"strings"
	"sync"

	"quoth/quotes/claims"
)

// A vocabulary lists words of a cue: words as they stand, in small letters, and
// verbs, which come in all their forms.
type vocabulary struct {
	cue          cue
	words, verbs string
}

// vocabularies are the words of the cues. A word may be of several; forms that
// claims.Inflected does not know stand among the words.
var vocabularies = [...]vocabulary{
	{magnitude, `billion billions bn dozen dozens fifth fifths half halves hundred hundreds k m million millions mn one-fifth one-half one-quarter
		one-third quarters tenfold tenth tenths thirds thousand thousands three-quarters threefold tn trillion trillions two-thirds
		twofold`, ""},
	{percentage, "% pc percent percentage", ""},
	{currency, `$ a$ c$ cent cents dollar dollars euro euros franc francs krona kronor pence pesos pound pounds roubles rubles rupees us$ yen yuan
		£ ¥ €`, ""},
	{counting, `both eight eighteen eighty eleven fifteen fifty five forty four fourteen nine nineteen ninety quarter seven seventeen seventy six
		sixteen sixty ten third thirteen thirty three twelve twenty twice two zero`, ""},
	{comparison, `bigger cheaper compared deeper double faster fewer higher larger less longer lower more older poorer richer same shorter slower
		smaller stronger than unlike weaker wider younger`, "exceed match outnumber outpace outperform rank surpass"},
	{superlative, "first", ""},
	{extreme, `average biggest deepest fastest highest history largest longest lowest majority median minority oldest poorest richest shortest slowest
		smallest worst youngest`, ""},
	{change, "cuts decline decrease drop fallen fell grew growth grown hike increase reduction rise risen rose shrank shrunk surge", `climb cut decline decrease double drop expand fall gain grow halve improve increase jump lower narrow plummet plunge quadruple
		raise rebound recover reduce rise shed shrink skyrocket slow slump soar spike surge triple widen worsen`},
	{record, "amendment bill bills legislation resolution vote votes", `appoint approve authorise authorize co-sponsor cosponsor enact introduce nominate pass ratify reject repeal sign sponsor veto vote`},
	{position, "against budget position proposal", "advocate agree defend endorse indicate oppose propose support"},
	{deed, `bought brought built fought gave given held hid hidden lost paid ran sent sold spent taken took`, `add adopt arrest attack award ban bomb bring build buy cancel change charge close convict create delete deploy destroy die elect
		eliminate evacuate fail fight find fire fund give go help hide hire hold inherit injure inspect install invade jail kill launch
		lie lose miss move open order pay provide put receive refuse remove replace resign run sack save sell send shoot slash spend start
		sue take test turn use visit withdraw work`},
	{report, "", `accuse admit announce argue ask blame call claim criticise criticize deny indicate insist plan pledge promise propose report say
		suggest tell testify want warn write`},
	{cause, "because caused consequence due result resulting", "cause contribute fuel prompt spark stem trigger"},
	{law, `constitution constitutional court courts illegal jurisdiction law laws legal regulation regulations ruling sanctions statute
		supreme treaty unlawful`, "forbid outlaw prohibit require"},
	{was, "been came did felt got had heard knew made said saw thought wanted was were", ""},
	{time, `ago annually april august decade december earlier early february friday january july june last march monday month months november
		october per previous previously saturday september since sunday term thursday tuesday wednesday week year yearly yesterday`, ""},
	{circumstance, "after before by during including into over throughout under while within", ""},
	{matter, `accident accidents acres administration agencies agency agreement agricultural allies arms asylum bankrupt bankruptcy barrels beds
		benefits border borders budget businesses cases civil coal college commission committee companies company congress congressional
		contract contractor contracts corporations costs countries country crime crimes criminal crisis deaths debt deductions deficit
		degrees democrats department diplomatic drug drugs economy emissions employees energy exports factories factory federal finance
		financial foreclosures fund funding funds gallons gas gun guns hectares homes hospital hospitals households housing immigrants
		immigration imports income incomes infections inflation inspection inspectors insurance interest jobs justice kilometres labor
		labour loan loans loss losses medicaid medicare miles military missiles mortgage mortgages murder murders nations nuclear nurses
		office oil passengers patients pension pensions pollution population poverty prescription price prices private production products
		profits program programme pupils rainfall rate rates recession refugees relief rent rents republican republicans residents
		resources revenue revenues salaries salary sales schools seats secretary sector senate seniors shares shortage soldiers spending
		steel students subsidies summit surplus tariff tariffs tax taxes teachers temperature tonnes tons trade treaty troops turnout
		unemployment vaccine vaccines vehicles veterans wage wages wealthy weapons welfare workers`, ""},
	{evidence, `according accounts analysis audit census commission counted data documents economists estimate estimates evidence experts fact
		figures index inquiry measured minutes poll polls recorded records report researchers review scientists statistics study survey`, ""},
	{sweep, `actually almost already although any entire even ever every except least many nearly neither never no nobody none now
		often only record single still`, ""},
	{others, "governor he her him his mr. mrs. ms. opponent senator she their them they", ""},
	{prediction, "'ll gonna shall will wo", ""},
	{prediction, `anticipated expected expects forecast forecasters forecasts likely outlook predicted prediction predicts projected projects`, ""},
	{ahead, "chance next soon tomorrow", ""},
	{duty, "could let must need needs ought should", ""},
	{possibility, "able ca can cannot may might possible", ""},
	{feeling, "hopefully", `agree appreciate believe care disagree dream expect fear feel guess hate hope imagine intend know like love mean need pledge
		prefer promise propose respect suggest suppose think trust try understand want wish worry`},
	{opinion, `absolutely absurd adequate affordable amazing appalling appropriate awful beautiful best better bizarre boring brave brilliant
		certainly challenge challenges character clear comfortable concerned confident conventional courage coward crazy critical cruel
		dangerous decent delighted difficult disappointed disappointing disaster disgrace disgraceful dishonest dreadful dull easy
		effective effectively essential evil excellent excited exciting extraordinary fair fantastic favorite favourite finally foolish
		frankly fully fun fundamental glad good grateful great happy hard hate hero heroic honest honored honoured horrible huge immoral
		important incredible interesting irresponsible joke kind leadership love lovely magnificent mess moral necessary negative nice
		nightmare noble nonsense obvious obviously opportunities opportunity outrageous perfect positive principle principles priority
		proud real really reckless remarkable responsible ridiculous right sad secure sensible serious shameful shocking sick simple
		simply sincere sorry special splendid strong strongly stupid successful sure terrible thoughtful thrilled tired tough tragedy
		tremendous truly ugly unacceptable unfair values very vision vital weak wise wonderful worse worthy wrong`, ""},
	{rhetoric, `again america american answer anybody anything approach away battle bless children choice citizens commitment communities
		community course debate debates decision decisions destiny difference dream dreams effort else everybody everyone experience faith
		families freedom future generation goal goals god grandchildren greatness heart hearts here idea ideas issue issues job journey
		judgment kind kinds liberty life listen look lot moment night nothing ourselves particular particularly path peace people
		presidency problem problems question questions reason responsibility road sacrifice society somebody sort soul spirit step steps
		strength talk thing things threat together tonight try united upon view way ways whatever words world`, ""},
	{anecdote, `born boy brother daughter father friend friends girl grandmother heard husband kid kids knew man met mother old remember served
		sister son story thought wife woman young`, ""},
	{courtesy, `apologies apologise apologize bye cheers congratulations dear gentlemen goodbye hello ladies please sir thank thanks welcome`, ""},
	{hedge, `apparently appear appears arguably maybe perhaps possibly presumably probably seem seemed seems somehow something sometimes
		somewhat`, ""},
	{condition, "if otherwise provided supposing unless until whether", ""},
	{wish, "'d would", ""},
	{loose, "another different far how one or others rather side simple some something sort too way why", ""},
	{first, "'m am i me mine my myself", ""},
	{second, "you your yours yourself", ""},
}

// A set holds cues.
type set uint64

func (s set) has(c cue) bool { return s&(1<<c) != 0 }

// dictionary maps each word to its cues.
var dictionary = sync.OnceValue(func() map[string]set {
	of := make(map[string]set, 1700)
	for _, v := range vocabularies {
		for word := range strings.FieldsSeq(v.words) {
			of[word] |= 1 << v.cue
		}
		for verb := range strings.FieldsSeq(v.verbs) {
			for _, form := range claims.Inflected(verb) {
				of[form] |= 1 << v.cue
			}
		}
	}
	return of
})
