package claims_test

import (
	"strconv"
	"strings"
	"testing"

	"quoth/quotes"
	"quoth/quotes/claims"
	"quoth/quotes/text"
)

// piece finds words that a test has written; there are none in "".
func piece(t *testing.T, doc *text.Document, words string) text.Span {
	t.Helper()
	at := strings.Index(doc.Text, words)
	if at < 0 {
		t.Fatalf("no %q in %q", words, doc.Text)
	}
	if words == "" {
		at = 0
	}
	return text.Span{Start: at, End: at + len(words)}
}

// tagged makes a claim of the tagger's from "source | cue | content … content".
func tagged(t *testing.T, doc *text.Document, line string) claims.Claim {
	t.Helper()
	parts := strings.Split(line, "|")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	claim := claims.Claim{Source: piece(t, doc, parts[0]), Cue: piece(t, doc, parts[1]), Carried: -1, Rule: "model"}
	claim.Evidence.Learned = true
	for words := range strings.SplitSeq(parts[2], " … ") {
		claim.Content = append(claim.Content, piece(t, doc, words))
	}
	return claim
}

// settled writes a claim with its rule, the numbers of its quotations and of the
// claim that it goes on from.
func settled(doc *text.Document, c claims.Claim) string {
	s := c.Rule + ": " + show(doc, c)
	for _, q := range c.Quotations {
		s += " #" + strconv.Itoa(q)
	}
	if c.Carried >= 0 {
		s += " from " + strconv.Itoa(c.Carried)
	}
	return s
}

func TestSettle(t *testing.T) {
	const relief = "Everybody was relieved."
	for _, test := range []struct {
		name, text string
		learned    []string
		want       []string
	}{
		{
			"the tagger alone", `Brandt is of the mind that wells are a nuisance.`,
			[]string{"Brandt | is of the mind | wells are a nuisance"},
			[]string{"model: Brandt | is of the mind | wells are a nuisance"},
		},
		{
			"a chain of quotations", `Brandt called the well “deep”, “badly dug” and, in winter, “cruel”.`,
			[]string{"Brandt | called | the well “deep”, “badly dug"},
			[]string{"model+subject-complement: Brandt | called | the well “deep”, “badly dug” and, in winter, “cruel #0 #1 #2"},
		},
		{
			"nothing around the article", "“The well is dry,” Brandt said.\n\nRead next: “Ten wells to see”",
			[]string{"Brandt | said | The well is dry … Ten wells to see", "Brandt | said | Ten wells to see"},
			[]string{"model+verb-after-quote: Brandt | said | The well is dry #0"},
		},
		{
			"an answer behind a question", "Brandt was asked if the well was dry. She smiled. “Ask the well, my friend.”",
			[]string{"| asked | if the well was dry … Ask the well, my friend"},
			[]string{"model+passive-question:  | asked | if the well was dry", "zero-cue: She |  | Ask the well, my friend #0"},
		},
		{
			"a second verb", "Brandt said that the well was dry and demanded that it be dug.",
			[]string{"Brandt | said | the well was dry", "Brandt | demanded | it be dug"},
			[]string{"model+subject-that: Brandt | said | the well was dry", "model: Brandt | demanded | it be dug"},
		},
		{
			"one claim of a cue", "Brandt said the well was dry, one of ten in the valley, and “a shame”.",
			[]string{"Brandt | said | the well was dry"},
			[]string{"model: Brandt | said | the well was dry, one of ten in the valley, and “a shame #0"},
		},
		{
			"who is told is no content", "Guests of the well were told to leave by noon.",
			[]string{"| were told | Guests of the well … to leave by noon"},
			[]string{"model+passive-infinitive:  | were told | to leave by noon"},
		},
		{
			"a title told of before", "They dropped “Is It Dry?” in May. “Nobody cared,” Brandt said.",
			[]string{"Brandt | said | Is It Dry … Nobody cared"},
			[]string{"model+verb-after-quote: Brandt | said | Nobody cared #1"},
		},
		{
			"a source in the content", "In the opinion of mayor Ida Brandt, the well is dry.",
			[]string{"| In the opinion of | mayor Ida Brandt, the well is dry"},
			[]string{"model+in-view: mayor Ida Brandt | In the opinion of | the well is dry"},
		},
		{
			"a rubric is nobody", "Weather: well to run dry\n\nIt will be hot on Friday, and the well in the square of Lund is to run dry by the end of May.",
			[]string{"Weather | : | well to run dry"},
			nil,
		},
		{
			"a rule gives the source", `"The well is dry," said Mayor Ida Brandt.`,
			[]string{"| said | The well is dry"},
			[]string{"model+inverted-after-quote: Mayor Ida Brandt | said | The well is dry #0"},
		},
		{
			"a rule knows the ends", `"The well is dry and old," Brandt said.`,
			[]string{"Brandt | said | The well is dry"},
			[]string{"model+verb-after-quote: Brandt | said | The well is dry and old #0"},
		},
		{
			"the tagger knows what runs on", `"The well is dry," Brandt said. Nobody spoke. "It is old."`,
			[]string{"Brandt | said | The well is dry … It is old"},
			[]string{"model+verb-after-quote: Brandt | said | The well is dry … It is old #0 #1"},
		},
		{
			"a quotation that the tagger left", relief + ` "The well is dry," Brandt said.`,
			[]string{"Everybody | was | relieved"},
			[]string{"model: Everybody | was | relieved", "verb-after-quote: Brandt | said | The well is dry #0"},
		},
		{
			"a source within the words", `"Olsen dug the well," said Ida Brandt.`,
			[]string{"Olsen | said | Olsen dug the well"},
			[]string{"model+inverted-after-quote: Ida Brandt | said | Olsen dug the well #0"},
		},
		{
			"an idiom", `Needless to say, the well was dry.`,
			[]string{"| say | the well was dry"},
			nil,
		},
		{
			"a labelled turn", "BRANDT: Olsen said the well was dry.\n\nOLSEN: It was.",
			[]string{"Olsen | said | the well was dry"},
			[]string{"label-capitals: BRANDT | : | Olsen said the well was dry", "label-capitals: OLSEN | : | It was"},
		},
		{
			"a monologue", "\"The well is dry,\" said Brandt.\n\n\"It was never deep enough.\"",
			[]string{"Brandt | said | The well is dry"},
			[]string{"model+inverted-after-quote: Brandt | said | The well is dry #0", "carried:  |  | It was never deep enough #1 from 0"},
		},
		{
			"the tagger takes a term for words", `Neighbors used a pump known as the "donkey".`,
			[]string{"| known as | donkey"},
			nil,
		},
		{
			"the tagger begins in the clause before", `As the well ran dry, the mayor, Ida Brandt, said that it was old.`,
			[]string{"the well ran dry, the mayor, Ida Brandt | said | it was old"},
			[]string{"model+subject-that: the mayor, Ida Brandt | said | it was old"},
		},
		{
			"the tagger joins a headline to the text", "Digger must refund town, court rules\n\nA digger has been told to pay.",
			[]string{"| has been told | Digger must refund town"},
			[]string{"verb-after-clause: court | rules | Digger must refund town", "passive-infinitive:  | has been told | to pay"},
		},
		{
			"the tagger has half of what a tag splits", `The old well, Brandt said, was dry.`,
			[]string{"Brandt | said | was dry"},
			[]string{"model+verb-after-clause: Brandt | said | The old well … was dry"},
		},
		{
			"the tagger gives two speakers' words to one", `"Is it dry?" Ida Brandt asked loudly. "Why?" Olsen shot back.`,
			[]string{"Ida Brandt | asked | Is it dry … Why"},
			[]string{"model+verb-after-quote: Ida Brandt | asked | Is it dry #0", "verb-after-quote: Olsen | shot back | Why #1"},
		},
		{
			"the tagger takes another verb for the cue", `The pump broke. Then she added, "It was old." Olsen reposted it.`,
			[]string{"Olsen | reposted | It was old"},
			[]string{"model+subject-quote-after-comma: she | added | It was old #0"},
		},
		{
			"the tagger takes a gesture for a cue", `"The well is dry," Brandt said, grinning. "It was never deep."`,
			[]string{"Brandt | said | The well is dry", "Brandt | grinning | It was never deep"},
			[]string{"model+verb-after-quote: Brandt | said | The well is dry … It was never deep #0 #1"},
		},
		{
			"the tagger goes on into the next paragraph", "Olsen knows what Brandt did at the well in May.\n\n\"There is one way down.\"",
			[]string{"Olsen | knows | what Brandt did at the well in May … There is one way down"},
			[]string{"model+subject-question: Olsen | knows | what Brandt did at the well in May", "zero-cue-paragraph: Olsen |  | There is one way down #0"},
		},
		{
			"the tagger runs over the next cue", `Brandt insisted that the well would close, vowed there would be a pump and left.`,
			[]string{"Brandt | insisted | the well would close, vowed there would be a pump and left"},
			[]string{"model+subject-that: Brandt | insisted | the well would close", "subject-bare: Brandt | vowed | there would be a pump and left"},
		},
		{
			"the tagger runs into the main clause", `If she said the well was dry, nobody would dig.`,
			[]string{"she | said | the well was dry, nobody would dig"},
			[]string{"model+subject-bare: she | said | the well was dry"},
		},
		{
			"the tagger stops at the first of a list", `Brandt denies having dug, having drunk and having sung.`,
			[]string{"Brandt | denies | having dug"},
			[]string{"model+subject-gerund: Brandt | denies | having dug, having drunk and having sung"},
		},
		{
			"the tagger takes in a second participle", `The club closed the well, citing rain in two valleys and saying nobody would be paid.`,
			[]string{"The club | citing | rain in two valleys and saying nobody would be paid"},
			[]string{"model: The club | citing | rain in two valleys", "participle-bare: The club | saying | nobody would be paid"},
		},
		{
			"the tagger gives a subject without its clause", `Olsen says the digger's widow, Ida Brandt, told him that the well was dry.`,
			[]string{"Olsen | says | the digger's widow, Ida Brandt", "Olsen | told | the well was dry"},
			[]string{"model+subject-bare: Olsen | says | the digger's widow, Ida Brandt, told him that the well was dry", "model+subject-that: the digger's widow, Ida Brandt | told | the well was dry"},
		},
		{
			"the tagger takes what a song is for what is written", `Brandt wrote the theme tune to "Low Water" in May.`,
			[]string{"Brandt | wrote | the theme tune to \"Low Water"},
			nil,
		},
		{
			"the tagger adds another cue's words", `In the view of Ida Brandt, wells are holes. She wondered whether anybody had asked Olsen.`,
			[]string{"She | wondered | wells are holes … whether anybody had asked Olsen"},
			[]string{"in-view: Ida Brandt | In the view of | wells are holes", "model+subject-question: She | wondered | whether anybody had asked Olsen"},
		},
		{
			"the tagger runs over a semicolon", `The well, diggers swear, is deep; Brandt, who dug it, says it is not.`,
			[]string{"diggers | swear | is deep; Brandt, who dug it"},
			[]string{"model+verb-after-clause: diggers | swear | The well … is deep", "subject-bare: Brandt, who dug it | says | it is not"},
		},
		{
			"the tagger takes an apposition for the source", `The digger, an actor, had told Olsen that the well was dry.`,
			[]string{"an actor | had told | the well was dry"},
			[]string{"model+subject-that: The digger, an actor | had told | the well was dry"},
		},
		{
			"in text order", relief + ` "The well is dry," Brandt said. Olsen believes that it rained.`,
			[]string{"Olsen | believes | it rained", "Brandt | said | The well is dry"},
			[]string{"model+verb-after-quote: Brandt | said | The well is dry #0", "model+subject-that: Olsen | believes | it rained"},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			doc := quotes.Read(test.text)
			reading := claims.Read(doc)
			var learned []claims.Claim
			for _, line := range test.learned {
				learned = append(learned, tagged(t, doc, line))
			}
			var got []string
			for _, c := range reading.Settle(reading.Turns(), reading.Rules(), learned) {
				if c.Confidence <= 0 || c.Confidence >= 1 {
					t.Errorf("%s is sure to %v", c.Rule, c.Confidence)
				}
				got = append(got, settled(doc, c))
			}
			if g, w := strings.Join(got, "\n"), strings.Join(test.want, "\n"); g != w {
				t.Errorf("%s\ngot\n%s\nwant\n%s", test.text, g, w)
			}
		})
	}
}
