package claims_test

import (
	"strings"
	"testing"

	"quoth/quotes"
	"quoth/quotes/claims"
	"quoth/quotes/text"
)

// show writes a claim as "source | cue | content … content", carried ones with
// the number of the claim they go on from.
func show(doc *text.Document, c claims.Claim) string {
	var pieces []string
	for _, s := range c.Content {
		pieces = append(pieces, strings.Join(strings.Fields(doc.Slice(s)), " "))
	}
	return doc.Slice(c.Source) + " | " + doc.Slice(c.Cue) + " | " + strings.Join(pieces, " … ")
}

// find is what the rules find, without the learned tagger.
func find(doc *text.Document) []claims.Claim {
	r := claims.Read(doc)
	return r.Settle(r.Turns(), r.Rules(), nil)
}

func TestFind(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"quotation, source, cue", `"The well is dry," Ida Brandt said.`, []string{"Ida Brandt | said | The well is dry"}},
		{"inverted", `"The well is dry," said Mayor Ida Brandt.`, []string{"Mayor Ida Brandt | said | The well is dry"}},
		{"inverted after another verb", `What the mill says "Until May," said a guard.`, []string{"a guard | said | What the mill says \"Until May"}},
		{"inverted with age and apposition", `"The well is dry," said Ida Brandt, 61, the mayor of Lund.`, []string{"Ida Brandt, 61, the mayor of Lund | said | The well is dry"}},
		{"inverted with relative clause", `"The well is dry," said Ida Brandt, who dug it.`, []string{"Ida Brandt, who dug it | said | The well is dry"}},
		{"split", `"The well," Brandt said, "is dry."`, []string{"Brandt | said | The well … is dry"}},
		{"run on", `"The well is dry," Brandt said. "We must dig another."`, []string{"Brandt | said | The well is dry … We must dig another"}},
		{"that", `Brandt said that the well was dry.`, []string{"Brandt | said | the well was dry"}},
		{"only that", `Brandt left, saying only that the well was dry.`, []string{"Brandt | saying | the well was dry"}},
		{"that as a pronoun", `"That is our well," Brandt said.`, []string{"Brandt | said | That is our well"}},
		{"one's own words within a quotation", "“I said, ‘Dig,’ and they dug,” Brandt said.", []string{"Brandt | said | I said, ‘Dig,’ and they dug", "I | said | Dig"}},
		{"shout within a report", `Olsen said the mayor had shouted "dig" twice.`, []string{`Olsen | said | the mayor had shouted "dig" twice`, `the mayor | had shouted | dig" twice`}},
		{"bare clause", `Brandt said the well was dry.`, []string{"Brandt | said | the well was dry"}},
		{"aside with a participle", `Brandt told a meeting held by Olsen in Lund that the well was dry.`, []string{"Brandt | told | the well was dry"}},
		{"wanting to know", `Brandt wanted to know why the well was dry.`, []string{"Brandt | wanted to know | why the well was dry"}},
		{"wanting to know in the middle", `Was the well, Brandt wanted to know, dry by May?`, []string{"Brandt | wanted to know | Was the well … dry by May"}},
		{"wanting to know behind a quotation", `"Why is it dry?" Brandt wanted to know.`, []string{"Brandt | wanted to know | Why is it dry"}},
		{"month before the subject", `In May growers said the well was dry.`, []string{"growers | said | the well was dry"}},
		{"adverb behind and", `Brandt was jeered, and afterwards said that the well was dry.`, []string{"Brandt | said | the well was dry"}},
		{"addressee", `Brandt told the council on Monday that the well was dry.`, []string{"Brandt | told | the well was dry"}},
		{"mixed", `Brandt said the well was "dry as a bone".`, []string{`Brandt | said | the well was "dry as a bone`}},
		{"negated", `Brandt did not say who had dug the well.`, []string{"Brandt | did not say | who had dug the well"}},
		{"expected", `Brandt is expected to say that the well is dry.`, []string{"Brandt | is expected to say | the well is dry"}},
		{"denied doing", `Brandt denied digging the well.`, []string{"Brandt | denied | digging the well"}},
		{"urged", `Brandt urged the council to dig a well.`, []string{"Brandt | urged | to dig a well"}},
		{"asked whether", `Brandt asked whether the well was dry.`, []string{"Brandt | asked | whether the well was dry"}},
		{"called", `Brandt called the well "a disgrace".`, []string{`Brandt | called | the well "a disgrace`}},
		{"dismissed as", `Brandt dismissed the plan as "a puddle".`, []string{`Brandt | dismissed | the plan as "a puddle`}},
		{"passive as by", `The plan was dismissed as "a puddle" by Ida Brandt.`, []string{`Ida Brandt | was dismissed | The plan … as "a puddle`}},
		{"clause with its condition before", `If it stays dry, Brandt fears, the town will leave.`, []string{"Brandt | fears | If it stays dry … the town will leave"}},
		{"condition alone", `Although it was dry, Brandt said she would dig.`, []string{"Brandt | said | she would dig"}},
		{"passive aside", `The old well, it is thought, ran dry in May.`, []string{" | is thought | The old well … ran dry in May"}},
		{"said to have told", `Brandt is said to have told friends that the well was dry.`, []string{"Brandt | is said to have told | the well was dry"}},
		{"source with an agent", `Papers seen by the council said that the well was dry.`, []string{"Papers seen by the council | said | the well was dry"}},
		{"complaint within a report", `Brandt said neighbors had complained that the well smelled "like a drain".`, []string{`Brandt | said | neighbors had complained that the well smelled "like a drain`, `neighbors | had complained | the well smelled "like a drain`}},
		{"passive by, as", `The plan was rejected by the mayor, Ida Brandt, as "a puddle".`, []string{`the mayor, Ida Brandt | was rejected | The plan … as "a puddle`}},
		{"writing in a relative clause", `They carried a banner that read "Dig us a well".`, []string{"a banner | read | Dig us a well"}},
		{"according to, before", `According to Brandt, the well is dry.`, []string{"Brandt | According to | the well is dry"}},
		{"according to, after", `The well is dry, according to Brandt.`, []string{"Brandt | according to | The well is dry"}},
		{"according to, between", `The well, according to Brandt, is dry.`, []string{"Brandt | according to | The well … is dry"}},
		{"in her view", `In Brandt's view, the well is dry.`, []string{"Brandt's | view | the well is dry"}},
		{"parenthetical", `The well, officials say, ran dry in May.`, []string{"officials | say | The well … ran dry in May"}},
		{"clause before the tag", `The well will run dry, Brandt said, unless it rains.`, []string{"Brandt | said | The well will run dry … unless it rains"}},
		{"participle", `Brandt said the well was dry, adding that no rain was due.`, []string{"Brandt | said | the well was dry", "Brandt | adding | no rain was due"}},
		{"coordinated", `Brandt walked to the well and said it was dry.`, []string{"Brandt | said | it was dry"}},
		{"coordinated cues of one subject", `Mayor Ida Brandt denied that the well would close, promised there would be a pump and blamed "men with buckets" for the leak.`, []string{"Mayor Ida Brandt | denied | the well would close", "Mayor Ida Brandt | promised | there would be a pump", `Mayor Ida Brandt | blamed | men with buckets" for the leak`}},
		{"then another deed, then a cue", `Brandt wrote that she had left the club, then deleted the post, then wrote that she had not.`, []string{"Brandt | wrote | she had left the club", "Brandt | wrote | she had not"}},
		{"coordinated behind a modal", `Brandt said the well would close and went home.`, []string{"Brandt | said | the well would close"}},
		{"coordinated within the content", `Brandt said the well was old and smelled of tar.`, []string{"Brandt | said | the well was old and smelled of tar"}},
		{"another subject with a clause of its own", `Brandt hoped the well was safe, and a digger, who asked not to be named, conceded that it was not.`, []string{"Brandt | hoped | the well was safe", "a digger, who asked not to be named | conceded | it was not"}},
		{"description between two verbs", `Its owner, a digger named Brandt, shrugged, closed the lid and explained that the well was dry.`, []string{"Its owner, a digger named Brandt | explained | the well was dry"}},
		{"participle before its subject", `Claiming that the well had been dug by “amateurs, and in May,” digger Ida Brandt left.`, []string{"digger Ida Brandt | Claiming | the well had been dug by “amateurs, and in May"}},
		{"participle before its subject, with a description", `Saying that the well was hers, the owner, Ida Brandt, closed it.`, []string{"the owner, Ida Brandt | Saying | the well was hers"}},
		{"condition before its main clause", `If Brandt had claimed that the well was dry, nobody would have dug.`, []string{"Brandt | had claimed | the well was dry"}},
		{"inverted condition", `Had Ida Brandt said that the well was dry, nobody would have dug.`, []string{"Ida Brandt | said | the well was dry"}},
		{"list of gerunds", `Brandt denies having dug, having drunk and having sung.`, []string{"Brandt | denies | having dug, having drunk and having sung"}},
		{"told not to", `Brandt told the council not to dig.`, []string{"Brandt | told | not to dig"}},
		{"agentless passive", `It was reported on Monday that the well was dry.`, []string{" | was reported | the well was dry"}},
		{"passive by", `It was confirmed by Ida Brandt that the well was dry.`, []string{"Ida Brandt | was confirmed | the well was dry"}},
		{"subject with a clause, passive", `The rumour that the well was poisoned was dismissed as "a bedtime story" by Mayor Ida Brandt.`, []string{`Mayor Ida Brandt | was dismissed | The rumour that the well was poisoned … as "a bedtime story`}},
		{"raised passive with an agent", `Brandt was said by neighbors to have dug the well alone.`, []string{"neighbors | was said | Brandt … to have dug the well alone"}},
		{"heard to say, after an aside", `Two of the diggers were heard to say, minutes before the flood, that the well was dry.`, []string{"Two of the diggers | were heard to say | the well was dry"}},
		{"paper that quoted somebody", `Local media quoted digger Ida Brandt as saying the well was dry.`, []string{"digger Ida Brandt | quoted | the well was dry"}},
		{"noun cue of somebody", `Nobody heeded the repeated warnings of Dr Ida Brandt, the surveyor, that the well was dry.`, []string{"Dr Ida Brandt, the surveyor | warnings | the well was dry"}},
		{"noun cue of a thing", `A warning of a storm that would fill the well came late.`, nil},
		{"noun cue of somebody with be", `The verdict of surveyor Ida Brandt was that the well was dry.`, []string{"surveyor Ida Brandt | verdict | the well was dry"}},
		{"noun cue between commas", `The digger's account, that the well was dry, was printed by the Echo.`, []string{"The digger | account | the well was dry"}},
		{"noun cue with a verb that says no more", `The digger, Ida Brandt, offered the explanation that the well was dry.`, []string{"The digger, Ida Brandt | offered the explanation | the well was dry"}},
		{"apposition within the content", `Olsen says the digger's widow, Ida Brandt, told him over coffee that the well was dry.`, []string{"Olsen | says | the digger's widow, Ida Brandt, told him over coffee that the well was dry", "the digger's widow, Ida Brandt | told | the well was dry"}},
		{"report of a report, then how", `Ida Brandt has told aides she will dig, the Echo reported on Sunday, citing two diggers.`, []string{"the Echo | reported | Ida Brandt has told aides she will dig", "Ida Brandt | has told | she will dig"}},
		{"report of what was not said", `Olsen never said the well was full, his wife pointed out.`, []string{"his wife | pointed out | Olsen never said the well was full", "Olsen | never said | the well was full"}},
		{"when it was said", `The well is dry, Brandt said on Monday, after a boy climbed down it.`, []string{"Brandt | said | The well is dry"}},
		{"content behind a colon", `The note put it so: wells, it said, ran dry.`, []string{"it | said | wells … ran dry"}},
		{"said a few words", `Brandt said a few words about the well. A band called the tune.`, nil},
		{"aside in dashes with so", `The well — so the digger claims — was empty.`, []string{"the digger | claims | The well … was empty"}},
		{"by her own account", `By the digger's own account, the well was empty.`, []string{"the digger's | account | the well was empty"}},
		{"belief among", `There is a belief among diggers that wells are alive.`, []string{"diggers | belief | wells are alive"}},
		{"subjunctive in a noun's clause", `Brandt's suggestion that the pump be mended was adopted.`, []string{"Brandt | suggestion | the pump be mended"}},
		{"question split by its tag", `How, Mayor Ida Brandt asked, could the well run dry?`, []string{"Mayor Ida Brandt | asked | How … could the well run dry"}},
		{"who retired", `"It is dry," insisted the sole digger, retired purser Ida Brandt.`, []string{"the sole digger, retired purser Ida Brandt | insisted | It is dry"}},
		{"condition before an imperative", `If she claims that the well is dry, ask her to jump.`, []string{"she | claims | the well is dry"}},
		{"told to", `Neighbors were told to boil their water.`, []string{" | were told | to boil their water"}},
		{"quoted as saying", `Brandt was quoted as saying that the well was dry.`, []string{"Brandt | was quoted as saying | the well was dry"}},
		{"noun cue", `Brandt's warning that the well could run dry came late.`, []string{"Brandt | warning | the well could run dry"}},
		{"noun cue with an agent", `A warning from Brandt that the well could run dry came late.`, []string{"Brandt | warning | the well could run dry"}},
		{"noun cue with an addressee", `Brandt's message to the council was that the well was dry.`, []string{"Brandt | message | the well was dry"}},
		{"noun cue within a report", `Olsen rejected the mayor's claim that the well was dry.`, []string{"Olsen | rejected | the mayor's claim that the well was dry", "the mayor | claim | the well was dry"}},
		{"told to expect", `Neighbors were told to expect a dry well.`, []string{" | were told | to expect a dry well"}},
		{"plain plural before a cue", `The well, experts warn, will run dry.`, []string{"experts | warn | The well … will run dry"}},
		{"relative clause on the source", `Brandt, who dug the well, said it was dry.`, []string{"Brandt, who dug the well | said | it was dry"}},
		{"colon", `Brandt: "The well is dry."`, []string{"Brandt | : | The well is dry"}},
		{"signature", `"The well is dry." — Ida Brandt, mayor`, []string{"Ida Brandt, mayor | — | The well is dry"}},
		{"signature on a line of its own", "\"The well is dry.\"\n— Ida Brandt, Lund, by post", []string{"Ida Brandt, Lund, by post | — | The well is dry"}},
		{"list below a quotation", "\"The well is dry.\"\n\n- It rained in May.", nil},
		{"labels with a firm and a participle", "Ida Brandt, Chair, Lund Taps: We will dig.\n\nOle Olsen, retired: I will not.", []string{"Ida Brandt, Chair, Lund Taps | : | We will dig", "Ole Olsen, retired | : | I will not"}},
		{"zero cue, owner of the subject", `Brandt looked down. Her lamp went out. "It has been dry since May."`, []string{"Her |  | It has been dry since May"}},
		{"zero cue, in the paragraph before", "Ida Brandt rings the bell at five. Some days nobody comes; it is no matter.\n\n\"I ring it for the pump.\"", []string{"Ida Brandt |  | I ring it for the pump"}},
		{"zero cue, in a relative clause", "Nobody knows the well better than Ida Brandt, who dug it.\n\n\"There is one way down.\"", []string{"Ida Brandt |  | There is one way down"}},
		{"manner", `"The well is dry," sighed Brandt.`, []string{"Brandt | sighed | The well is dry"}},
		{"question before the tag", `"Is it dry?" Brandt asked.`, []string{"Brandt | asked | Is it dry"}},
		{"zero cue", `Brandt looked down the shaft. "It has been dry since May."`, []string{"Brandt |  | It has been dry since May"}},
		{"aside in brackets", `The well (the council insists) is safe, and so is the pump.`, []string{"the council | insists | The well … is safe, and so is the pump"}},
		{"aside in dashes", `Half the well — as its owner, Ida Brandt, readily admits — was dug upside down.`, []string{"its owner, Ida Brandt | admits | Half the well … was dug upside down"}},
		{"aside with so", `The rains, so the guides at Lund assure us, will come in May.`, []string{"the guides at Lund | assure | The rains … will come in May"}},
		{"aside with as at the end", `The well is dry, as Brandt conceded.`, []string{"Brandt | conceded | The well is dry"}},
		{"third person that the tagger takes for a noun", `The well, carbon dating suggests, is old. Its rope, his importer reckons, is new.`, []string{"carbon dating | suggests | The well … is old", "his importer | reckons | Its rope … is new"}},
		{"plural head before a cue", `Minutes of the meeting state that the well is dry.`, []string{"Minutes of the meeting | state | the well is dry"}},
		{"as she sees it", `As Mayor Ida Brandt sees it, the well is merely resting.`, []string{"Mayor Ida Brandt | sees | the well is merely resting"}},
		{"as she admitted", `As Brandt readily admitted, the pump was in backwards.`, []string{"Brandt | admitted | the pump was in backwards"}},
		{"while she spoke", `As Brandt said this, the pump stopped. As the choir sang, it rained.`, nil},
		{"to hear her tell it", `To hear Ida Brandt tell it, nobody dug the well.`, []string{"Ida Brandt | tell | nobody dug the well"}},
		{"in the opinion of, with a relative clause", `In the opinion of Ida Brandt, who dug it, a well that has no water is a hole.`, []string{"Ida Brandt, who dug it | In the opinion of | a well that has no water is a hole"}},
		{"in her view, without a comma", `In digger Ida Brandt's view the well is "a hole".`, []string{`digger Ida Brandt's | view | the well is "a hole`}},
		{"description with a place", `According to Ida Brandt, a nurse at the camp, the well was dry. The pump, according to the lawyer for the town, was not.`, []string{"Ida Brandt, a nurse at the camp | According to | the well was dry", "the lawyer for the town | according to | The pump … was not"}},
		{"predicate after the tag", `The general, she said, admitted that the well was dry.`, []string{"she | said | The general … admitted that the well was dry"}},
		{"inverted, with a description", `"It came up dry," reports island warden Åsa Lind.`, []string{"island warden Åsa Lind | reports | It came up dry"}},
		{"participle cut off from its verb", `It is, Brandt reports, running dry.`, []string{"Brandt | reports | It is … running dry"}},
		{"for a team", `For Lund, the "invincibles" of May, it was a third defeat.`, nil},
		{"tag of its own", `"No well. No water." Mayor Ida Brandt posted on Friday.`, []string{"Mayor Ida Brandt | posted | No well. No water"}},
		{"tags behind a question and a shout", `"Is it dry?" Judge Ida Brandt snapped back. "Not mine!" the cook shouted from under a desk.`, []string{"Judge Ida Brandt | snapped back | Is it dry", "the cook | shouted | Not mine"}},
		{"shout, then laughter", `A man at the back shouted, "Dig!" Somebody laughed.`, []string{"A man at the back | shouted | Dig"}},
		{"verb with its adverb", `The well was never full, a digger pointed out on Monday.`, []string{"a digger | pointed out | The well was never full"}},
		{"verb with its object", `Brandt made it clear that the well was dry. Olsen let slip that he knew.`, []string{"Brandt | made it clear | the well was dry", "Olsen | let slip | he knew"}},
		{"called on", `Brandt called on the council to dig, before the summer, a well for the town.`, []string{"Brandt | called on | the council to dig, before the summer, a well for the town"}},
		{"petition with its verb", `A petition urging the council to dig has gone to the mayor.`, []string{"A petition | urging | to dig"}},
		{"relative clause before its verb", `The boy who claimed that the well was dry had dug elsewhere.`, []string{"The boy who | claimed | the well was dry"}},
		{"phrase before a tag and a quotation", `In May, as it rained, Brandt said, "The well is full."`, []string{"Brandt | said | The well is full"}},
		{"for somebody", `For Mayor Brandt, the well is "a joke".`, []string{`Mayor Brandt | For | the well is "a joke`}},
		{"report of a report", `Records show that the well ran dry, according to Brandt.`, []string{"Brandt | according to | Records show that the well ran dry", "Records | show | the well ran dry"}},
		{"complaint about what is quoted", `Guests spoke of rust, of frogs and, in May, of "a smell of cellars" and left.`, []string{`Guests | spoke | rust, of frogs and, in May, of "a smell of cellars`}},
		{"emerged", `It emerged in May that the well had run dry.`, []string{" | emerged | the well had run dry"}},
		{"so said", `The well was full, the pump was new: so said Mayor Brandt, in May.`, []string{"Mayor Brandt | said | The well was full, the pump was new"}},
		{"passive by, to do", `Guests were told by the cook, Ida Brandt, to boil the water.`, []string{"the cook, Ida Brandt | were told | to boil the water"}},
		{"addressee with a relative clause", `Brandt asked anyone who owned a pump to lend it.`, []string{"Brandt | asked | to lend it"}},
		{"condition and clause, then tag", `If it rains, the well will fill, Brandt promised.`, []string{"Brandt | promised | If it rains, the well will fill"}},
		{"nor", `Brandt said the well was dry, nor was there a pump.`, []string{"Brandt | said | the well was dry"}},
		{"list that ends in a cue", `Brandt said that the well had been lost, apologised to the town and promised that it would be found.`, []string{"Brandt | said | the well had been lost", "Brandt | promised | it would be found"}},
		{"or so", `The well was shut, or so the council claims, for its frogs.`, []string{"the council | claims | The well was shut … for its frogs"}},
		{"clause that somebody will say", `Brandt will argue that the well is dry, and Olsen will reply that it is not.`, []string{"Brandt | will argue | the well is dry", "Olsen | will reply | it is not"}},
		{"noun, of, and to do", `The advice of the digger, Ida Brandt, is not to drink.`, []string{"the digger, Ida Brandt | advice | not to drink"}},
		{"passive, bare", `Guests were told the well was "a bit tired".`, []string{` | were told | the well was "a bit tired`}},
		{"confession within a claim", `Brandt claims that the digger confessed to his aunt that he had "never dug".`, []string{`Brandt | claims | the digger confessed to his aunt that he had "never dug`, `the digger | confessed | he had "never dug`}},
		{"description that the tagger mistakes", `The bees, beekeeper Ida Brandt explained, had left the well.`, []string{"beekeeper Ida Brandt | explained | The bees … had left the well"}},
		{"whoever says so", `If anybody says "dry", we leave.`, nil},
		{"what they all call it", `A hole diggers call the "long sleep" lies there.`, nil},
		{"monologue", "\"The well is dry,\" said Brandt.\n\n\"It was never deep enough.\"", []string{"Brandt | said | The well is dry", " |  | It was never deep enough"}},
		{"continued paragraphs", "\"The well is dry,\" said Brandt. \"It is old.\n\n\"It was never deep.\"", []string{"Brandt | said | The well is dry … It is old … It was never deep"}},
		{"transcript", "BRANDT: The well is dry.\n\nOLSEN (voice-over): It was dug in May.", []string{"BRANDT | : | The well is dry", "OLSEN | : | It was dug in May"}},
		{"question and answer", "Q: Is the well dry?\n\nA: It is.", []string{"Q | : | Is the well dry", "A | : | It is"}},
		{"dotted question and answer", "Q. Is the well dry?\n\nA. It is.", []string{"Q | . | Is the well dry", "A | . | It is"}},
		{"an initial is no answer", "A. Brandt dug the well.\n\nB. Olsen filled it.", nil},
		{"court transcript", "THE COURT: Is the well dry?\n\nTHE WITNESS: It is.", []string{"THE COURT | : | Is the well dry", "THE WITNESS | : | It is"}},
		{"label", "Ida Brandt, mayor of Lund: We will dig.", []string{"Ida Brandt, mayor of Lund | : | We will dig"}},
		{"headline", "Lund to dig new well, says mayor\n\nThe old one is dry. It failed in May.", []string{"mayor | says | Lund to dig new well"}},
		{"headline with a verb that warns", "Lund well to run dry, warns mayor\n\nThe old one failed in May.", []string{"mayor | warns | Lund well to run dry"}},
		{"headline with a builder", "Well will outlast us all, insists builder\n\nThe old one failed in May.", []string{"builder | insists | Well will outlast us all"}},
		{"headline with a court", "Digger must refund town, court rules\n\nThe old well failed in May.", []string{"court | rules | Digger must refund town"}},
		{"headline with a study", "Well water safe in summer, study finds\n\nThe old one failed in May.", []string{"study | finds | Well water safe in summer"}},
		{"in a quotation", `"My aunt said 'never dig in May' and she was right," Brandt said.`, []string{`Brandt | said | My aunt said 'never dig in May' and she was right`, "My aunt | said | never dig in May"}},
		{"participle on a preposition's noun, in a quotation", `"My aunt stood on a lorry shouting, 'Dig!' and we did," Brandt said.`, []string{"Brandt | said | My aunt stood on a lorry shouting, 'Dig!' and we did", "My aunt | shouting | Dig"}},
		{"own words to somebody", `"I told him, 'Dig.' I said 'dig' a lot," Brandt said.`, []string{"Brandt | said | I told him, 'Dig.' I said 'dig' a lot", "I | told | Dig"}},
		{"words of nobody", `"No mayor says, 'Dig.' You said, 'Dig,'" Brandt said.`, []string{"Brandt | said | No mayor says, 'Dig.' You said, 'Dig"}},
		{"scare quotes", `The "modern" well has no pump.`, nil},
		{"term", `It is what is called a "dry well" in Lund.`, nil},
		{"title of a work", `She sang "The Dry Well" twice.`, nil},
		{"titles of works, told by their kind", `Brandt wrote the theme tune to "Low Water" and danced in the first run of "Well, Well, Miss Webb!".`, nil},
		{"prize", `The prize went to "The Dry Well," Ida Brandt's second novel, ahead of "Two Summers." "I had a bus to catch," she said.`, []string{"she | said | I had a bus to catch"}},
		{"title in somebody's words", `Brandt said that "Dust and Rain" had been filmed in the well.`, []string{`Brandt | said | Dust and Rain" had been filmed in the well`}},
		{"programme, then words", `On CNN's "Morning Well," Brandt said the well was dry.`, []string{"Brandt | said | the well was dry"}},
		{"title that is said", `"The Dry Well," she said.`, []string{"she | said | The Dry Well"}},
		{"capitals on a sign", `A sign above the door read "Staff Only".`, []string{"A sign above the door | read | Staff Only"}},
		{"what a method is called", `Neighbors dug it by a method known locally as "sinking," and a pump called "Old Jo" drains it.`, nil},
		{"so-called", `The so-called "ghost" well is dry.`, nil},
		{"book by a writer", `According to "Wells of Lund" by Ida Brandt, the well is dry.`, []string{`"Wells of Lund" by Ida Brandt | According to | the well is dry`}},
		{"fixed phrases", `Needless to say, the well was dry. That said, it rained.`, nil},
		{"a cue that is no verb of speech", `Brandt said goodbye to the well.`, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc := quotes.Read(tt.text)
			var got []string
			for _, c := range find(doc) {
				got = append(got, show(doc, c))
			}
			if g, w := strings.Join(got, "\n"), strings.Join(tt.want, "\n"); g != w {
				t.Errorf("%s\ngot\n%s\nwant\n%s", tt.text, g, w)
			}
		})
	}
}
