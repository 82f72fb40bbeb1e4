package rules

import (
	"quoth/extract/check"
	"quoth/quotes/amounts"
	"quoth/quotes/text"
)

var claimNumber = check.Rule{
	ID: "claim/number", Severity: check.Suggestion,
	Summary: "The numbers of an article do not agree, or one says too little",
	Options: []check.Option{{Name: "base", Default: true, Summary: "report changes in percent that do not say since when"}},
	Check:   checkNumber,
	Doc: `# claim/number

Numbers that stand side by side do not agree:

- a change that does not follow from the two numbers it lies between;
- percent where percentage points are meant;
- parts that do not add up to the whole they are said to be of;
- a share that is not the percentage given for it;
- another number in a quotation than in the words of the article beside it.

Or a number says too little: something rose by so many percent, and neither its
sentence nor the next one says since when, or compared to what.

Numbers are what readers remember and what is checked first. Do the sum again and
look up the source. Numbers that are rounded ("nearly 3 million") may differ by as
much as they are rounded. Set base to false to let changes without a base pass.

Fires:

    The share of late trains rose from 4 percent to 6 percent, a rise of 2 percent,
    the report said.

    The jury has 12 members: seven women and six men.

    Lund said the bridge would cost 12 million crowns. "We have put aside 11.2
    million crowns for it," Lund said.

Does not:

    The share of late trains rose from 4 percent to 6 percent, a rise of 50 percent,
    the report said.

    The jury has 12 members: seven women and five men.

    Lund said the bridge would cost about 11 million crowns. "We have put aside 11.2
    million crowns for it," Lund said.
`,
}

func checkNumber(p *check.Pass) {
	doc := p.Found.Document
	told := map[int]bool{} // sentences
	for s := range doc.Sentences {
		sent := &doc.Sentences[s]
		if doc.Paragraphs[sent.Paragraph].Kind != text.Body {
			continue
		}
		list := amounts.In(doc, sent.Tokens)
		if len(list) == 0 {
			continue
		}
		n := numbers{p, doc, list}
		told[s] = n.change() || n.parts() || n.share() || n.rate() || p.Bool("base") && n.base(s)
	}
	misquoted(p, told)
}

// numbers are those of one sentence.
type numbers struct {
	*check.Pass
	doc  *text.Document
	list []amounts.Amount
}

// word returns the word at a token in small letters, "" beyond the end.
func (n *numbers) word(i int) string { return wordAt(n.doc, i) }
