package words

import (
	"strings"
	"testing"

	"quoth/quotes/text"
)

// build makes a document of paragraphs divided by blank lines, with the
// quotations in typographic double and single marks.
func build(s string) *text.Document {
	doc := &text.Document{Text: s}
	start := 0
	for part := range strings.SplitAfterSeq(s, "\n\n") {
		trimmed := strings.TrimSpace(part)
		if trimmed != "" {
			lead := start + strings.Index(part, trimmed)
			doc.Paragraphs = append(doc.Paragraphs, text.Paragraph{
				Span: text.Span{Start: lead, End: lead + len(trimmed)},
				Lead: text.Span{Start: lead, End: lead},
			})
		}
		start += len(part)
	}
	pairs := []struct{ open, close string }{{"“", "”"}, {"‘‘", "’’"}, {"«", "»"}, {"``", "''"}, {"&ldquo;", "&rdquo;"}, {"‹", "›"}}
	for p, para := range doc.Paragraphs {
		var open []int
		for i := para.Start; i < para.End; i++ {
			for _, pair := range pairs {
				if strings.HasPrefix(s[i:para.End], pair.open) {
					parent := -1
					if len(open) > 0 {
						parent = open[len(open)-1]
					}
					at := i + len(pair.open)
					open = append(open, len(doc.Quotations))
					doc.Quotations = append(doc.Quotations, text.Quotation{
						Open: text.Span{Start: i, End: at}, Span: text.Span{Start: at, End: para.End},
						Close: text.Span{Start: para.End, End: para.End},
						Depth: len(open), Parent: parent, Continues: -1, Paragraph: p,
					})
					i = at - 1
					break
				} else if strings.HasPrefix(s[i:para.End], pair.close) && len(open) > 0 {
					q := &doc.Quotations[open[len(open)-1]]
					open = open[:len(open)-1]
					q.End, q.Close = i, text.Span{Start: i, End: i + len(pair.close)}
					i = q.Close.End - 1
					break
				}
			}
		}
	}
	return doc
}

// show writes a document's tokens with spaces between, its sentences in lines.
func show(doc *text.Document) string {
	var b strings.Builder
	for i, sent := range doc.Sentences {
		if i > 0 {
			b.WriteByte('\n')
		}
		for j := sent.Tokens.First; j < sent.Tokens.End; j++ {
			if j > sent.Tokens.First {
				b.WriteByte(' ')
			}
			b.WriteString(doc.Slice(doc.Tokens[j].Span))
		}
	}
	return b.String()
}

func TestTokens(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Ann's dog won't bark.", "Ann 's dog wo n't bark ."},
		{"They’d said it couldn’t’ve been we’ll or I’m.", "They ’d said it could n’t ’ve been we ’ll or I ’m ."},
		{"You cannot go.", "You cannot go ."},
		{"The teachers' union and the boys’ club", "The teachers ' union and the boys ’ club"},
		{"Get 'em out, ’cause ’tis the '90s.", "Get 'em out , ’cause ’tis the '90s ."},
		{"rock 'n' roll", "rock 'n' roll"},
		{"Mr. Cole of St. Ives met Dr. Ann J. Roe.", "Mr. Cole of St. Ives met Dr. Ann J. Roe ."},
		{"the U.S.-led force at 5 a.m. in Jan. 2019", "the U.S.-led force at 5 a.m. in Jan. 2019"},
		{"$1,250.50 or 4.5% of £3m", "$ 1,250.50 or 4.5 % of £ 3m"},
		{"Osei-Lambert, Sant'Anna, D’Souza, al-Rashidi", "Osei-Lambert , Sant'Anna , D’Souza , al-Rashidi"},
		{"the 34-year-old's mother-in-law", "the 34-year-old 's mother-in-law"},
		{"@mayor_ott said #rain at a.b@paper.co.uk, see https://paper.com/x?y=1.", "@mayor_ott said #rain at a.b@paper.co.uk , see https://paper.com/x?y=1 ."},
		{"Well... no… yes", "Well ... no … yes"},
		{"word—word -- and – so", "word — word -- and – so"},
		{"It sank.&nbsp;Ann&#160;Roe swam.", "It sank .\nAnn Roe swam ."},
		{"Adv. K.R. Rao paid Rs. 40 to Engr. Ada Moe.", "Adv. K.R. Rao paid Rs. 40 to Engr. Ada Moe ."},
		{"AT&T and R&amp;D &mdash; fine", "AT&T and R &amp; D &mdash; fine"},
		{"What?! No!!", "What ?!\nNo !!"},
		{"“It’s me,” she said.", "“ It ’s me , ” she said ."},
		{"&ldquo;I can&rsquo;t,&rdquo; O&rsquo;Neil said.", "&ldquo; I ca n&rsquo;t , &rdquo; O&rsquo;Neil said ."},
		{"``Sure,'' he said.", "`` Sure , '' he said ."},
		{"It ended.The rest", "It ended .\nThe rest"},
		{"at 10:30 on 9/11", "at 10:30 on 9/11"},
		{"a 6'2\" guard", "a 6'2 \" guard"},
		{"goin’ to ol' Sam", "goin’ to ol' Sam"},
		{"bad \xff\xfe byte \x01 here\xe2", "bad \xff\xfe byte \x01 here \xe2"},
		{"yes 👍🏽 no 👨‍👩‍👧", "yes 👍🏽 no 👨‍👩‍👧"},
	}
	for _, tt := range tests {
		doc := build(tt.text)
		Cut(doc)
		if got := show(doc); got != tt.want {
			t.Errorf("%s:\n got %s\nwant %s", tt.text, got, tt.want)
		}
	}
}

func TestSentences(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Mr. Cole left. Ann stayed.", "Mr. Cole left .\nAnn stayed ."},
		{"“Jump!” Sato shouted.", "“ Jump ! ” Sato shouted ."},
		{"“Jump!” Mayor Per Dahl of Vik shouted.", "“ Jump ! ” Mayor Per Dahl of Vik shouted ."},
		{"“Why us?” Per Dahl, 44, the mayor of Vik, asked.", "“ Why us ? ” Per Dahl , 44 , the mayor of Vik , asked ."},
		{"“Why us?” Per Dahl, 44, left.", "“ Why us ? ”\nPer Dahl , 44 , left ."},
		{"“Why us?” The mayor left.", "“ Why us ? ”\nThe mayor left ."},
		{"“Why us?” she asked.", "“ Why us ? ” she asked ."},
		{"“It failed.” Lee left.", "“ It failed . ”\nLee left ."},
		{"“Who is there?” Lee left.", "“ Who is there ? ”\nLee left ."},
		{"“It failed. We know why,” she said. “So?”", "“ It failed .\nWe know why , ” she said .\n“ So ? ”"},
		{"He works for Orbit Inc. in St. Ives. “Good.” he said.", "He works for Orbit Inc. in St. Ives .\n“ Good . ” he said ."},
		{"It opened at 9 a.m. The rest waited in the U.S. Senate.", "It opened at 9 a.m.\nThe rest waited in the U.S. Senate ."},
		{"1. Stay calm. 2. Call us.", "1 . Stay calm .\n2 . Call us ."},
		{"(He left.) She did not.", "( He left . )\nShe did not ."},
		{"Al B. “Moose” Rask left. … He came back.", "Al B. “ Moose ” Rask left .\n… He came back ."},
		{"Gov. A.C. “Ace” Orr spoke in Fort Lea, S.C. “Good,” he said.", "Gov. A.C. “ Ace ” Orr spoke in Fort Lea , S.C.\n“ Good , ” he said ."},
		{"Orr Jr. (D-W.Va.) and Vik County (Nev.) Sheriff Ito met.", "Orr Jr. ( D-W.Va. ) and Vik County ( Nev. ) Sheriff Ito met ."},
		{"I. Moss Orr won. So did I. She lost.", "I. Moss Orr won .\nSo did I .\nShe lost ."},
		{"they came back. nobody knew why.", "they came back .\nnobody knew why ."},
		{"She told Yahoo! News. “Stop!”", "She told Yahoo ! News .\n“ Stop ! ”"},
		{"No. 5 won. No. 6 lost.", "No. 5 won .\nNo. 6 lost ."},
	}
	for _, tt := range tests {
		doc := build(tt.text)
		Cut(doc)
		if got := show(doc); got != tt.want {
			t.Errorf("%s:\n got %s\nwant %s", tt.text, got, tt.want)
		}
	}
}

func TestLead(t *testing.T) {
	doc := build("ELY, Nev. (Quay News) — The dam held. It rained.")
	doc.Paragraphs[0].Lead.End = strings.Index(doc.Text, " The")
	Cut(doc)
	if got, want := show(doc), "ELY , Nev. ( Quay News ) —\nThe dam held .\nIt rained ."; got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
	if got, want := doc.Paragraphs[0].Sentences, (text.Range{First: 0, End: 3}); got != want {
		t.Errorf("got sentences %v, want %v", got, want)
	}
}

func TestNorm(t *testing.T) {
	doc := build("She’d say it ain’t O’Neil´s, don&rsquo;t rock ’n’ roll ‘em “x”")
	Cut(doc)
	var got []string
	for _, tok := range doc.Tokens {
		got = append(got, tok.Norm)
	}
	want := "She 'd say it ai n't O'Neil 's , do n't rock 'n' roll 'em “ x ”"
	if got := strings.Join(got, " "); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestKinds(t *testing.T) {
	doc := build("“Pay $3.5m, 34-year-old @ott!” said 3rd AT&T; see www.paper.com/x 👍")
	Cut(doc)
	names := [...]string{"w", "n", ".", "<", ">", "s"}
	var b strings.Builder
	for _, tok := range doc.Tokens {
		b.WriteString(names[tok.Kind])
	}
	if got, want := b.String(), "<wsn.ww.>wnw.wss"; got != want {
		t.Errorf("got %s, want %s: %s", got, want, show(doc))
	}
}

func TestQuotation(t *testing.T) {
	doc := build("He said: “She told me «no» twice.” Good. “Yes.")
	Cut(doc)
	var b strings.Builder
	for _, tok := range doc.Tokens {
		b.WriteString(" " + tok.Norm)
		if tok.Quotation >= 0 {
			b.WriteByte('/')
			b.WriteByte('0' + byte(tok.Quotation))
		}
	}
	if got, want := b.String(), " He said : “ She/0 told/0 me/0 «/0 no/1 »/0 twice/0 ./0 ” Good . “ Yes/2 ./2"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// What is longer than any word is one token, up to the next mark or space.
func TestLongest(t *testing.T) {
	noise := strings.Repeat("a,", longest)
	doc := build("See “" + noise + "” now, " + noise[1:] + " then.")
	Cut(doc)
	got := show(doc)
	if want := "See “ " + noise + " ” now , " + noise[1:] + " then ."; got != want {
		t.Errorf("got %.60q, want %.60q", got, want)
	}
}
