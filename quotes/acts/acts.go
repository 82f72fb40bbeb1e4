// Package acts tells what somebody does by saying something: they deny it,
// promise it, ask it.
//
// The act follows from the cue alone, by the table in table.go. Whether the
// article says that it was done at all is told by the words before the cue
// (reading.go): "did not say" is negated, "might say" and "if she says" are
// hypothetical.
package acts

// An Act is what a cue says that its source does. The list is closed.
type Act string

// The acts. In the words of speech act theory (Searle, "A Classification of
// Illocutionary Acts", Language in Society 5, 1976) those to Accused assert,
// those to Ordered direct, those to Decided commit, and the rest tell what is on
// somebody's mind.
const (
	Said       Act = "said"       // and every cue that tells no more: wrote, added, "according to", a colon
	Announced  Act = "announced"  // unveiled, declared
	Reported   Act = "reported"   // revealed, disclosed, cited
	Found      Act = "found"      // of evidence: shows, estimated, concluded
	Described  Act = "described"  // called, branded, likened
	Argued     Act = "argued"     // insisted, claimed, stressed
	Suggested  Act = "suggested"  // hinted, implied, indicated
	Confirmed  Act = "confirmed"  // agreed, verified
	Admitted   Act = "admitted"   // conceded, acknowledged
	Denied     Act = "denied"     // disputed, refuted
	Rejected   Act = "rejected"   // opposed, dismissed
	Supported  Act = "supported"  // backed, endorsed, defended
	Praised    Act = "praised"    // hailed, thanked
	Criticized Act = "criticized" // condemned, mocked
	Complained Act = "complained" // lamented, protested
	Apologized Act = "apologized" // regretted
	Warned     Act = "warned"     // cautioned
	Predicted  Act = "predicted"  // expected, forecast
	Accused    Act = "accused"    // blamed, alleged
	Asked      Act = "asked"      // a question or a favour: wondered, requested
	Proposed   Act = "proposed"   // recommended, advised
	Urged      Act = "urged"      // called for, pleaded, appealed
	Ordered    Act = "ordered"    // demanded, told to, banned
	Promised   Act = "promised"   // vowed, assured
	Threatened Act = "threatened"
	Planned    Act = "planned"  // intended
	Refused    Act = "refused"  // declined to
	Decided    Act = "decided"  // chose, ruled, voted
	Wanted     Act = "wanted"   // hoped, sought
	Feared     Act = "feared"   // worried
	Believed   Act = "believed" // thought, considered, doubted
	Knew       Act = "knew"     // learned, saw, remembered
)

// All lists the acts.
var All = [...]Act{
	Said, Announced, Reported, Found, Described, Argued, Suggested, Confirmed, Admitted, Denied, Rejected, Supported, Praised,
	Criticized, Complained, Apologized, Warned, Predicted, Accused, Asked, Proposed, Urged, Ordered, Promised, Threatened,
	Planned, Refused, Decided, Wanted, Feared, Believed, Knew,
}
