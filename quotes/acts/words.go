package acts

import (
	"strings"
	"sync"
)

// A role is what a word near a cue does to it; a word may have several.
type role uint32

const (
	helper    role = 1 << iota // stands between the cue and one of the others
	negator                    // denies the cue behind it
	focusing                   // takes a negation away from the cue: "not only said"
	refusal                    // before an infinitive or gerund: it was not done
	nobody                     // begins a source that is nobody
	neither                    // before the source: nobody
	supposing                  // a modal: not done, or only in thought
	willing                    // a modal which, negated, says that somebody refuses
	pending                    // before an infinitive: it has yet to happen
	condition                  // begins a clause that is only thought of
	inverting                  // before its subject, in a condition: "Had he warned"
	asking                     // before its subject, in a question: "Did she say"
	person                     // the first person, who only softens by a modal
	polite                     // what the first person softens: "I would say"
	telling                    // an order, if an infinitive follows
	neutral                    // begins a cue that tells nothing of how it was said
	tie                        // leads from one verb of a cue to the one that counts
	opening                    // before a clause
)

// roleWords are the words of each role.
var roleWords = [...]struct {
	role  role
	words string
}{
	{helper, `be is am are was were been being 's 're 'm has have had having 've 'd do does did to of from by about also ever even yet really
		actually publicly openly formally officially directly explicitly specifically immediately clearly simply still then now later since
		already repeatedly always often so and or wish wished try tries tried trying seem seems seemed appear appears appeared dare dared bother
		bothered need needs needed come came go went going be able willing out further once quite anything any comment`},
	{negator, "not n't never nor neither without cannot"},
	{focusing, "only just merely simply alone least"},
	{refusal, `refuse refuses refused refusing decline declines declined declining fail fails failed failing neglect neglects neglected neglecting
		avoid avoids avoided avoiding short refrain refrains refrained refraining deny denies denied denying unable unwilling reluctant refusal
		failure rather instead forgot omit omitted omits yet`},
	{nobody, "no nobody none neither no-one"},
	{neither, "nor neither not never"},
	{supposing, "will 'll would could may might should shall ought wo"},
	{willing, "will 'll would could wo"},
	{pending, `expect expects expected expecting likely unlikely due set scheduled about ready poised plan plans planned planning intend intends
		intended hope hopes hoped hoping want wants wanted wanting aim aims aimed prepare prepares prepared preparing going promise promised promises
		threaten threatened threatens supposed slated obliged urged asked told`},
	{condition, "if unless whether lest suppose supposing imagine assuming provided once"},
	{inverting, "had should were"},
	{asking, "do does did has have is are was were can could would will"},
	{person, "i we"},
	{polite, "say tell argue admit add guess bet suggest hope like prefer imagine think expect call describe agree"},
	{telling, "tell tells told telling"},
	{neutral, "according per in as for on after with of"},
	{tie, "to by as and"},
	{opening, ", and but"},
}

// roles maps each word to its roles.
var roles = sync.OnceValue(func() map[string]role {
	of := map[string]role{}
	for _, r := range roleWords {
		for word := range strings.FieldsSeq(r.words) {
			of[word] |= r.role
		}
	}
	return of
})

func (r role) is(of role) bool { return r&of != 0 }
