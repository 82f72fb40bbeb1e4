package acts

// An entry lists the verbs that perform an act, and the nouns and adjectives. Words behind a
// hyphen belong to the verb: "called for".
type entry struct {
	act          Act
	verbs, words string
}

// table is the list of cues. Verbs of quotes/claims that are not in it perform
// no more than Said. Of an act's synonyms those are here that a cue of the
// training part of PolNeAR has twice or more, and their kin.
var table = [...]entry{
	{Said, `say tell add explain reply answer respond note state mention observe remark comment write tweet post speak talk discuss read quip joke refer-to point-out spell-out
		lay-out focus-on share express issue voice cover continue chant shout recount relate elaborate reference invoke feature include
		identify list boast brag convey clarify repeat echo detail put retweet re-tweet address outline articulate deliver sound`,
		`account answer comment comments explanation explanations message messages mention note observation remark remarks reply response statement statements story testimony
		testimonies word words tweet tweets post speech letter interview article discussion talk debate mantra motto notion book version telling slogan`},
	{Announced, `announce declare proclaim pronounce unveil introduce launch release publish serve-notice certify make-public`,
		`announcement announcements declaration proclamation launch release`},
	{Reported, `report reveal disclose divulge cite quote document relay leak break brief inform notify tip expose publicise publicize let-slip let-it-slip let-on let-it-be-known confide`,
		`report reports disclosure revelation revelations leak reportedly coverage news`},
	{Found, `find show demonstrate prove discover determine establish calculate estimate conclude detect uncover record put-at place rank rate reflect illustrate turn-out emerge transpire`,
		`estimate estimates finding findings conclusion conclusions evidence proof calculation analysis study survey poll polls data research assessment`},
	{Described, `describe call dub label brand term characterise characterize portray depict paint cast name nickname title entitle compare liken know-as frame present style caption subtitle interpret`,
		`description descriptions portrayal characterization depiction comparison label nickname term`},
	{Argued, `argue claim contend insist maintain assert affirm aver posit stress emphasize emphasise underline underscore highlight reiterate make-clear make-it-clear make-plain make-the-case point-to counter
		hit-back fire-back shoot-back snap-back push-back rejoin retort profess opine preach`,
		`argument arguments assertion assertions claim claims contention insistence reasoning rhetoric stance position line case thesis adamant insistent`},
	{Suggested, `suggest hint imply insinuate intimate indicate signal signify mean allude-to float moot symbolise symbolize`,
		`suggestion suggestions hint hints implication indication sign signal signals insinuation rumour rumor rumours rumors`},
	{Confirmed, `confirm agree accept concur corroborate vouch attest verify reaffirm testify validate recognise recognize back-up bear-out nod`,
		`confirmation agreement acceptance consensus`},
	{Admitted, `admit concede acknowledge confess own-up`, `admission admissions concession confession acknowledgement acknowledgment`},
	{Denied, `deny refute rebut dispute disavow repudiate disclaim contradict debunk scotch dispel`, `denial denials rebuttal refutation`},
	{Rejected, `reject dismiss oppose resist disagree balk spurn rubbish discount rule-out overrule object play-down downplay brush-off shrug-off wave-away turn-down shoot-down snub scoff disapprove rebuff`,
		`rejection opposition objection objections resistance disagreement disapproval dissent against opposed opponent opponents`},
	{Supported, `support back endorse favour favor advocate defend champion promote embrace side-with tout push stand-by rally-behind get-behind espouse stump-for co-sponsor cosponsor`,
		`support endorsement endorsements backing defence defense advocacy approval `},
	{Praised, `praise hail applaud welcome thank congratulate laud salute commend cheer celebrate toast honour honor admire appreciate herald`,
		`praise thanks tribute tributes congratulations applause admiration gratitude compliment proud grateful`},
	{Criticized, `criticise criticize condemn denounce blast slam attack deride decry mock ridicule rebuke lambast lambaste scold chide lash-out hit-out rail lay-into tear-into rip knock bash disparage insult
		scorn quash taunt censure berate skewer pan savage jeer heckle admonish reprimand take-aim denigrate belittle target hammer trash hit-at rap assail challenge deplore hit single-out`,
		`criticism criticisms condemnation attack attacks rebuke insult insults mockery critique broadside jibe swipe outrage anger censure critical`},
	{Complained, `complain lament protest grumble moan grouse gripe whine bemoan mourn bewail vent rage fume bristle`,
		`complaint complaints lament protest protests grievance grievances`},
	{Apologized, `apologise apologize regret`, `apology apologies regret regrets`},
	{Warned, `warn caution alert remind`, `warning warnings caution reminder`},
	{Predicted, `predict forecast expect anticipate project foresee prophesy foretell bet wager look-forward count-on bank-on envision`,
		`prediction predictions forecast forecasts expectation expectations prophecy projection projections anticipation odds bet`},
	{Accused, `accuse blame charge allege fault indict sue`, `accusation accusations allegation allegations charge charges blame lawsuit`},
	{Asked, `ask wonder inquire enquire query question request probe quiz want-to-know demand-to-know demand-answers petition pray raise-questions raise-doubts ponder`,
		`question questions request requests query inquiry enquiry petition prayer prayers`},
	{Proposed, `propose recommend advise counsel offer advance table put-forward`, `proposal proposals recommendation recommendations advice offer offers idea`},
	{Urged, `urge call-for call-on call-upon appeal encourage exhort press pressure plead beg implore entreat push-for lobby invite persuade convince prod nudge beseech enjoin push-to campaign-for look-to`,
		`call calls plea pleas appeal appeals invitation encouragement pressure urging`},
	{Ordered, `order command instruct direct require mandate demand forbid ban bar stipulate decree summon prohibit compel force insist-on dictate`,
		`order orders demand demands instruction instructions directive directives command ban mandate requirement`},
	{Promised, `promise pledge vow swear assure reassure guarantee commit undertake agree-to volunteer offer-to`,
		`promise promises pledge pledges vow vows oath assurance assurances guarantee guarantees commitment commitments`},
	{Threatened, `threaten`, `threat threats`},
	{Planned, `plan intend aim prepare schedule contemplate set-out propose-to mull weigh look-at`,
		`plan plans intention intentions aim aims goal goals agenda strategy scheme readiness ready willing determined intent prepared`},
	{Refused, `refuse decline`, `refusal reluctance reluctant unwilling`},
	{Decided, `decide choose resolve rule opt vote approve nominate appoint elect sign pass veto grant adopt permit allow vote-for vote-against block overturn opt-for authorise authorize`,
		`decision decisions ruling rulings verdict verdicts choice vote votes nomination judgment judgement resolution`},
	{Wanted, `want hope wish seek prefer desire like need look-for long crave strive pursue covet dream pine yearn`,
		`hope hopes wish wishes desire desires preference quest ambition ambitions interest eagerness eager keen desperate`},
	{Feared, `fear worry fret dread agonise agonize`, `fear fears worry worries concern concerns anxiety anxieties alarm unease concerned worried wary nervous afraid fearful`},
	{Believed, `believe think feel suspect consider regard view deem hold judge reckon imagine assume presume suppose doubt guess figure speculate theorise theorize hypothesise hypothesize seem appear
		surmise muse mistake trust conceive subscribe disbelieve perceive sense`,
		`belief beliefs opinion opinions view views thought thoughts feeling feelings conviction theory theories assumption assumptions suspicion suspicions speculation impression doubt doubts mind eyes
		sentiment sentiments hunch instinct perception philosophy estimation reckoning scepticism skepticism confidence confident sure optimistic sceptical skeptical convinced certain`},
	{Knew, `know understand learn hear realise realize see recall remember recollect notice gather witness watch experience reminisce forget`,
		`knowledge memory memories recollection recollections understanding awareness realisation realization aware clear unclear`},
}
