package tags

import (
	"strings"
	"testing"

	"github.com/jdkato/prose/v2"

	"quoth/quotes/text"
)

// sane are sentences that prose v2 tags as it means to: no word twice (equal
// words share one token there), no single quotation marks, no addresses.
const sane = `The harbour at Marren will stay shut until spring, its director said on Monday.
Divers had gone down before dawn but found nothing except mud and broken timber.
Ms. Aalto-Brandt told reporters that insurers would not pay for lost nets.
Why did nobody warn the crews?
Its owners, who bought 14 trawlers in 1998, blame a faulty gauge.
According to union leaders, roughly 2,300 jobs are now at risk across three counties.
We were lucky, she added quietly, smiling at her youngest son.
Fish prices rose 12 percent last week; exporters expect worse.
He can't remember seeing so many gulls, let alone hearing them scream all night.
They've been promised $40 million (about half of what was asked).
Nobody knows whether those promises mean anything, Okonkwo argued.
Should parliament refuse, councillors plan to sue both ministries over unpaid grants.
Older skippers remembered similar floods, although none had lasted this long.
Critics called it a gift to foreign fleets, which officials denied.
Her brother's boat sank within minutes!
Engineers are drawing up plans for higher walls, stronger gates and better pumps.
I'd rather leave than watch another season go to waste, one fisherman shouted.
Schools reopened Tuesday after being closed by order of health inspectors.
Running such large vessels requires skill, patience, money -- and some luck.
The most expensive repairs, worth nearly two-thirds of every budget, begin next March.
Whose fault is that?
Without new dredging equipment, Tern Foods Inc. may move its plant abroad, analysts wrote.
Two cargo ships waiting outside were told they could enter only under escort.
Prime Minister Ada Friis visited briefly, shook hands, then flew back to Lund.`

// TestProse compares the tags with those that prose gives the same tokens.
func TestProse(t *testing.T) {
	empty, err := prose.NewDocument("", prose.WithExtraction(false), prose.WithSegmentation(false))
	if err != nil {
		t.Fatal(err)
	}
	for s := range strings.SplitSeq(sane, "\n") {
		theirs, err := prose.NewDocument(s, prose.WithExtraction(false), prose.WithSegmentation(false), prose.UsingModel(empty.Model))
		if err != nil {
			t.Fatal(err)
		}
		forms := []form{edges[0], edges[1]}
		seen := map[string]bool{}
		for _, tok := range theirs.Tokens() {
			forms = append(forms, formOf(tok.Text))
			if tok.Text != "," && seen[tok.Text] {
				t.Fatalf("%s: %q stands there twice, and prose gives both one tag", s, tok.Text)
			}
			seen[tok.Text] = true
		}
		forms = append(forms, edges[2], edges[3])
		got := make([]text.Tag, len(theirs.Tokens()))
		sequence(forms, func(i int, tag text.Tag) { got[i] = tag })
		for i, tok := range theirs.Tokens() {
			if got[i].String() != tok.Tag {
				t.Errorf("%s: token %d, %q: got %v, prose says %s", s, i, tok.Text, got[i], tok.Tag)
			}
		}
	}
}
