package marks

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/quotes/layout"
	"quoth/quotes/text"
)

func pair(s string) *text.Document {
	doc := &text.Document{Text: s}
	layout.Split(doc)
	Pair(doc)
	return doc
}

// show lists the quotations: the depth as indent, "?" where a mark is missing,
// "+" where one goes on that of the paragraph before.
func show(doc *text.Document) []string {
	var list []string
	for _, q := range doc.Quotations {
		s := strings.Repeat("  ", q.Depth-1)
		if q.Continues >= 0 {
			s += "+"
		}
		if q.Open.Len() == 0 {
			s += "?"
		}
		s += doc.Slice(q.Span)
		if q.Close.Len() == 0 {
			s += "?"
		}
		list = append(list, s)
	}
	return list
}

func TestPair(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
		problems   int
	}{
		{"none", `The ferry left at nine.`, nil, 0},
		{"straight", `"It sank," Ada Nolan said. "We swam."`, []string{"It sank,", "We swam."}, 0},
		{"curly", `“It sank,” Ada Nolan said. “We swam.”`, []string{"It sank,", "We swam."}, 0},
		{"split", `“The ferry,” said Nolan, “is at the bottom.”`, []string{"The ferry,", "is at the bottom."}, 0},
		{"plural owners within and at the end", `He called it 'a blow to the crews' wives' and left.`, []string{"a blow to the crews' wives"}, 0},
		{"exclamation", `"Swim!" Nolan shouted.`, []string{"Swim!"}, 0},
		{"fragments", `She was "cold" and "quite wet", she said.`, []string{"cold", "quite wet"}, 0},
		{"empty", `The sign said "" and “ ”.`, nil, 0},
		{"without a word", `She wrote "?" and "—" on it.`, nil, 0},
		{"brackets around", `Nobody came ("It was raining") that day ["So what"].`, []string{"It was raining", "So what"}, 0},
		{"dashes around", `Then—"no"—and "so—" he left — "so" — for good.`, []string{"no", "so—", "so"}, 0},
		{"ellipsis first", `She said "...and then it sank".`, []string{"...and then it sank"}, 0},
		{"no space between", `"It sank.""We swam."`, []string{"It sank.", "We swam."}, 0},
		{"space on the wrong side", `"It sank, "she said. "We swam," he said.`, []string{"It sank,", "We swam,"}, 0},
		{"spaces on both sides", `" It sank , " she said .`, []string{"It sank ,"}, 0},
		{"emphasis", `*"It sank,"* she said. _“We swam.”_`, []string{"It sank,", "We swam."}, 0},
		{"escaped", `\"It sank,\" she said.`, []string{"It sank,"}, 0},

		{"wrong way, opening", `”It sank,” she said.`, []string{"It sank,"}, 0},
		{"wrong way, closing", `“It sank,“ she said. “We swam.“`, []string{"It sank,", "We swam."}, 0},
		{"mixed", `“It sank," she said. "We swam.”`, []string{"It sank,", "We swam."}, 0},
		{"low", `„It sank,“ she said. „We swam.” ‚Oh,‘ he said.`, []string{"It sank,", "We swam.", "Oh,"}, 0},
		{"guillemets", `« It sank », she said. «We swam.» ‹ Oh ›, he said.`, []string{"It sank", "We swam.", "Oh"}, 0},
		{"guillemets inwards", `»It sank«, she said.`, []string{"It sank"}, 0},
		{"guillemet as bullet", `» The ferry "sank".`, []string{"sank"}, 0},
		{"backticks", "``It sank,'' she said. `We swam,' he said.", []string{"It sank,", "We swam,"}, 0},
		{"twin singles", `''It sank,'' she said. ''We swam.''`, []string{"It sank,", "We swam."}, 0},
		{"twin curly singles", `‘‘It sank,’’ she said.`, []string{"It sank,"}, 0},
		{"entities", `&ldquo;It sank,&rdquo; she said. &quot;We swam,&quot; he said. &#8220;No,&#x201D; she said. &laquo;Yes&raquo; &apos;Oh,&apos; he said. &#39;Ah,&#39; &#34;Eh,&#34;`,
			[]string{"It sank,", "We swam,", "No,", "Yes", "Oh,", "Ah,", "Eh,"}, 0},
		{"entities of white space", `It sank.&nbsp;"We swam,"&nbsp;he said. «&nbsp;No&#160;», she said.`, []string{"We swam,", "No"}, 0},
		{"entities that are none", `Salt &amp; Sons &nope; &#; & "more"`, []string{"more"}, 0},
		{"Latin-1 controls", "\u0093It sank,\u0094 she said.", []string{"It sank,"}, 0},

		{"nested", `"He shouted 'swim for it' twice," she said.`, []string{"He shouted 'swim for it' twice,", "  swim for it"}, 0},
		{"nested at the ends", `"'Swim,' he told us," she said. "I said, 'No.'"`, []string{"'Swim,' he told us,", "  Swim,", "I said, 'No.'", "  No."}, 0},
		{"nested curly", `‘He shouted “swim for ‘it’ now” twice,’ she said.`, []string{"He shouted “swim for ‘it’ now” twice,", "  swim for ‘it’ now", "    it"}, 0},
		{"nested, straight", `"He said 'she said "no" to it' today," she said.`, []string{`He said 'she said "no" to it' today,`, `  she said "no" to it`, "    no"}, 0},
		{"nested in its like", `“He shouted “swim” twice,” she said.`, []string{"He shouted “swim” twice,", "  swim"}, 0},
		{"nested, unlike doubles", `“He shouted "swim" twice,” she said.`, []string{`He shouted "swim" twice,`, "  swim"}, 0},
		{"nested, four deep", `“One ‘two “three ‘four’ five” six’ seven.”`, []string{"One ‘two “three ‘four’ five” six’ seven.", "  two “three ‘four’ five” six", "    three ‘four’ five", "      four"}, 0},
		{"straight in straight are in a row", `"She said "swim" to us," he said.`, []string{"She said", "to us,"}, 0},
		{"nested with a possessive", `"It is the sailors' fault and 'no other's'," she said.`, []string{"It is the sailors' fault and 'no other's',", "  no other's"}, 0},

		{"singles", `'It sank,' she said. 'We swam.'`, []string{"It sank,", "We swam."}, 0},
		{"singles, split", `'The ferry,' said Nolan, 'is at the bottom, and in pieces.'`, []string{"The ferry,", "is at the bottom, and in pieces."}, 0},
		{"singles with apostrophes", `'It's the sailors' boat and they don't row,' said Ada O'Nolan. 'That's D'Arcy's view.'`, []string{"It's the sailors' boat and they don't row,", "That's D'Arcy's view."}, 0},
		{"curly singles with apostrophes", `‘It’s the sailors’ fault,’ she said. ‘I’m done.’`, []string{"It’s the sailors’ fault,", "I’m done."}, 0},
		{"single that ends in s", `The 'lost sailors' were found in the harbour.`, []string{"lost sailors"}, 0},
		{"single that ends in s before a possessive", `The 'lost sailors' were in the ladies' bar.`, []string{"lost sailors"}, 0},
		{"single in a headline", `Mayor: 'No ferry' until the strikers return`, []string{"No ferry"}, 0},
		{"single after a possessive", `The sailors' boat and the cooks' knives were lost.`, nil, 0},
		{"lost ends", `'We were goin' home an' singin' all night,' she said.`, []string{"We were goin' home an' singin' all night,"}, 0},
		{"lost beginnings", `"Get 'em out 'cause 'tis late," she said in the '90s, 'til the rock 'n' roll stopped.`, []string{"Get 'em out 'cause 'tis late,"}, 0},
		{"lost beginnings, curly", `“Get ’em out, ‘cause it’s late,” she said in the ‘90s.`, []string{"Get ’em out, ‘cause it’s late,"}, 0},
		{"elision that opens", `'Cause I say so,' she said.`, []string{"Cause I say so,"}, 0},
		{"elisions of which the first opens", `'Tis late and 'tis cold,' she said.`, []string{"Tis late and 'tis cold,"}, 0},
		{"elision after the opening mark", `''Twas late,' she said. 'We went home.'`, []string{"'Twas late,", "We went home."}, 0},
		{"number that opens", `'90 of us left,' she said.`, []string{"90 of us left,"}, 0},
		{"year", `The class of '08 sang.`, nil, 0},
		{"clitics apart", `It 's "late" and they 'll swim.`, []string{"late"}, 0},
		{"clitic after a mark", `"The Wreck"'s last page and both M.A.'s.`, []string{"The Wreck"}, 0},
		{"wrong-way apostrophe", `She "couldn‘t swim" there.`, []string{"couldn‘t swim"}, 0},

		{"feet and inches", `The 6'2" cook and a 5' 11" boy said "we swam".`, []string{"we swam"}, 0},
		{"feet", `A 6' tall cook, 40' into the game, said 'no'.`, []string{"no"}, 0},
		{"inches", `A 12" plank and a 7" nail, "all we had", she said.`, []string{"all we had"}, 0},
		{"inches within", `"The 12" plank broke," she said.`, []string{`The 12" plank broke,`}, 0},
		{"inches, curly", `“The 12” plank broke,” she said of a 7” nail.`, []string{"The 12” plank broke,"}, 0},
		{"number before the mark", `"There were 12" was all she said.`, []string{"There were 12"}, 0},
		{"primes", `The 6′2″ cook at 40°12′30″ said “no”.`, []string{"no"}, 0},

		{"unclosed, framed", `"The ferry sank, Nolan said. Nobody else spoke.`, []string{"The ferry sank,?"}, 1},
		{"unclosed, framed by a post", `“The ferry sank, harbour master Ada Nolan said on Friday. “We swam,” she said.`, []string{"The ferry sank,?", "We swam,"}, 1},
		{"unclosed, inverted", `“The ferry sank, said Nolan.`, []string{"The ferry sank,?"}, 1},
		{"unclosed question", `"Did it sink? asked Nolan. Nobody spoke.`, []string{"Did it sink??"}, 1},
		{"unclosed, in singles", `'The ferry sank, Nolan said.`, []string{"The ferry sank,?"}, 1},
		{"unclosed, no frame", `He wrote: "The ferry sank. Nobody else wrote.`, []string{"The ferry sank.?"}, 1},
		{"unclosed monologue", `"The ferry sank. We swam, all of us. It was cold.`, []string{"The ferry sank. We swam, all of us. It was cold.?"}, 1},
		{"unclosed, told what", `"The ferry sank, the crew said they would swim. It was cold.`, []string{"The ferry sank, the crew said they would swim. It was cold.?"}, 1},
		{"unclosed before a pair", `"The ferry sank, Nolan said. "We swam," she said.`, []string{"The ferry sank,?", "We swam,"}, 1},
		{"unclosed around a pair", `“He told ‘all of us. Now’ to swim, Nolan said. “So we did.”`, []string{"He told ‘all of us. Now’ to swim,?", "  all of us. Now", "So we did."}, 1},
		{"abbreviation in it", `He wrote: "Capt. Nolan of St. Ives sank. Nobody else wrote.`, []string{"Capt. Nolan of St. Ives sank.?"}, 1},
		{"unopened", `The ferry sank," Nolan said. "We swam."`, []string{"?The ferry sank,", "We swam."}, 1},
		{"unopened in mid-paragraph", `It rained. The ferry sank,” said Nolan. “We swam.”`, []string{"?The ferry sank,", "We swam."}, 1},
		{"closing mark and no frame", `The ferry sank" on Friday.`, nil, 1},
		{"noise", `""""""""" The ferry "sank".`, []string{"sank"}, 0},

		{"marks in furniture", "The ferry sank.\n\nShare \"this\" story\n\nShare \"that", []string{"this", "that?"}, 0},

		{"goes on", "“It sank,” Nolan said. “We swam.\n\n“It was cold.\n\n“Then it was not.” She left.", []string{"It sank,", "We swam.?", "+It was cold.?", "+Then it was not."}, 0},
		{"goes on, straight", "Nolan said: \"We swam.\n\"It was cold.\"", []string{"We swam.?", "+It was cold."}, 0},
		{"goes on, single", "Nolan said: 'We swam.\n\n'It was cold.'", []string{"We swam.?", "+It was cold."}, 0},
		{"goes on with a pair within", "“He shouted ‘swim’ at us.\n\n“So we swam.”", []string{"He shouted ‘swim’ at us.?", "  swim", "+So we swam."}, 0},
		{"goes on beyond furniture", "“We swam for an hour.\n\nAdvertisement\n\n“It was cold.”", []string{"We swam for an hour.?", "+It was cold."}, 0},
		{"does not go on: framed", "“We swam, said Nolan.\n\n“It was cold,” she added.", []string{"We swam,?", "It was cold,"}, 1},
		{"does not go on: another mark", "“We swam.\n\n\"It was cold,\" she added.", []string{"We swam.?", "It was cold,"}, 1},
		{"does not go on: closing mark", "We swam,” said Nolan.\n\n“It was cold.”", []string{"?We swam,", "It was cold."}, 1},
		{"does not go on: no mark", "“We swam.\n\nIt was cold.", []string{"We swam.?"}, 1},
		{"left open at last", "“We swam.\n\n“It was cold.\n\nShe left.", []string{"We swam.?", "+It was cold.?"}, 1},
		{"never across paragraphs", "The \"ferry\n\nsank\" on Friday.", []string{"ferry?"}, 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc := pair(tt.text)
			if d := cmp.Diff(tt.want, show(doc)); d != "" {
				t.Errorf("quotations of %s (-want +got):\n%s", tt.text, d)
			}
			if len(doc.Problems) != tt.problems {
				t.Errorf("problems of %s: got %v, want %d", tt.text, doc.Problems, tt.problems)
			}
		})
	}
}

func TestDeepest(t *testing.T) {
	doc := pair(strings.Repeat("“She «wrote ", deepest) + "no" + strings.Repeat("» then” ", deepest))
	check(t, doc)
	depth := 0
	for _, q := range doc.Quotations {
		depth = max(depth, q.Depth)
	}
	if depth != deepest {
		t.Errorf("got quotations nested %d deep, want %d", depth, deepest)
	}
}

func TestProblemPlace(t *testing.T) {
	doc := pair(`Nolan spoke. “The ferry sank, she said.`)
	if len(doc.Problems) != 1 {
		t.Fatalf("got %v, want one problem", doc.Problems)
	}
	p := doc.Problems[0]
	if p.Code != "unbalanced-quotation-mark" || doc.Slice(p.Span) != "“" {
		t.Errorf("got %s at %q, want the opening mark", p.Code, doc.Slice(p.Span))
	}
}

// check fails unless the quotations are ordered, nested or apart, within
// their paragraphs, and their marks around them.
func check(t *testing.T, doc *text.Document) {
	t.Helper()
	for i, q := range doc.Quotations {
		para := doc.Paragraphs[q.Paragraph]
		switch {
		case q.Len() <= 0 || q.Open.Len() < 0 || q.Close.Len() < 0 || q.Open.End > q.Start || q.Close.Start < q.End:
			t.Fatalf("quotation %d: marks %v and %v around %v", i, q.Open, q.Close, q.Span)
		case q.Depth > deepest || !hasWord(doc.Slice(q.Span)):
			t.Fatalf("quotation %d: %q at depth %d", i, doc.Slice(q.Span), q.Depth)
		case q.Open.Start < para.Start || q.Close.End > para.End:
			t.Fatalf("quotation %d %v outside of paragraph %v", i, q.Span, para.Span)
		case q.Open.Len() == 0 && q.Open.Start != q.Start, q.Close.Len() == 0 && q.Close.End != q.End:
			t.Fatalf("quotation %d %v: missing marks at %v and %v", i, q.Span, q.Open, q.Close)
		case q.Parent >= i || q.Parent >= 0 && doc.Quotations[q.Parent].Depth != q.Depth-1 || q.Parent < 0 && q.Depth != 1:
			t.Fatalf("quotation %d: parent %d at depth %d", i, q.Parent, q.Depth)
		case q.Parent >= 0 && !doc.Quotations[q.Parent].Contains(text.Span{Start: q.Open.Start, End: q.Close.End}):
			t.Fatalf("quotation %d %v outside of its parent %v", i, q.Span, doc.Quotations[q.Parent].Span)
		case q.Continues >= i || q.Continues >= 0 && (doc.Quotations[q.Continues].Paragraph >= q.Paragraph || doc.Quotations[q.Continues].Close.Len() > 0):
			t.Fatalf("quotation %d continues %d", i, q.Continues)
		}
		if i == 0 {
			continue
		}
		before := doc.Quotations[i-1]
		if before.Open.Start > q.Open.Start || before.Paragraph == q.Paragraph && before.Depth >= q.Depth && before.Close.End > q.Open.Start && q.Parent != i-1 {
			t.Fatalf("quotations %d %v and %d %v are out of order or cross", i-1, before.Span, i, q.Span)
		}
	}
	for _, p := range doc.Problems {
		if p.Start < 0 || p.Len() <= 0 || p.End > len(doc.Text) {
			t.Fatalf("problem at %v of %d bytes", p.Span, len(doc.Text))
		}
	}
}

func FuzzPair(f *testing.F) {
	for _, s := range []string{
		"", `"It sank," she said. 'We swam,' he said.`, "“It sank.\n\n“We swam.\n\n”No.“", "‘It’s the sailors’ fault,’ 'tis ’90s", "« It » ‹ sank › »no«",
		"``It sank,'' she said. ''No.'''", "&ldquo;It&rdquo; &#39;sank&#x27; &quot", "6'2\" 12\" 5′ 40″ \"no\"", "“One ‘two “three ‘four’ five” six’ seven.”",
		"(“\"'(“\"'a(“\"'b", "\"a, he said. b\" said she", "\xff\"\xe2\x80a\x9c\"\xe2'", "“a ”b “c” d, said he. “e", "'n' 'n’ \\\"x\\\" 's",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { check(t, pair(s)) })
}

// noisy are texts that a careless reader takes quadratic time over.
func noisy() map[string]string {
	const size = 64 << 10
	units := map[string]string{"brackets": "(“\"'", "brackets with words": "(“a\"b'c ", "word": "a", "unclosed": "“a, he said. ", "unopened": "a,” he said. ",
		"commas": "a, ", "lines": "“a\n", "rules": "\"\n", "entities": "&quot;a "}
	texts := map[string]string{"indent": "OSLO (AP) -" + strings.Repeat(" ", size/2) + strings.Repeat("\"a ", size/6)}
	for r := range glyphs {
		units[fmt.Sprintf("%U", r)] = string(r)
		units[fmt.Sprintf("%U and a letter", r)] = string(r) + "a "
	}
	for name, u := range units {
		texts[name] = strings.Repeat(u, size/len(u))
	}
	return texts
}

func TestNoise(t *testing.T) {
	for name, s := range noisy() {
		t.Run(name, func(t *testing.T) { check(t, pair(s)) })
	}
}

func BenchmarkPair(b *testing.B) {
	article := strings.Repeat("“The ferry sank,” said Ada Nolan, who couldn’t swim. “It wasn’t the sailors’ fault.” The council will look into it next week, "+
		"and nobody knows how long that will last or what it will cost the town in the end.\n\nEngineers from the mainland said on Friday that "+
		"the hull had been weak for years. They will lift it in spring, when the water in the sound is calm and the herring have gone.\n\n", 100)
	for name, s := range noisy() {
		b.Run(name, bench(s))
	}
	b.Run("article", bench(article))
}

func bench(s string) func(b *testing.B) {
	return func(b *testing.B) {
		doc := &text.Document{Text: s}
		layout.Split(doc)
		b.SetBytes(int64(len(s)))
		b.ReportAllocs()
		for b.Loop() {
			doc.Quotations, doc.Problems = nil, nil
			Pair(doc)
		}
	}
}

// TestBlockQuotations: a block quotation is a quotation, with or without marks
// of its own, and goes on from paragraph to paragraph.
func TestBlockQuotations(t *testing.T) {
	paragraphs := []struct {
		text   string
		quoted bool
	}{
		{"She wrote:", false}, {"We “sink” here.", true}, {"Not at all.", true}, {"“She left.", false},
		{"“All in marks.”", true}, {"“No,” he said, “yes.”", true}, {"…", true}, {"Once.", true},
	}
	doc := &text.Document{}
	for _, p := range paragraphs {
		start := len(doc.Text)
		doc.Text += p.text
		doc.Paragraphs = append(doc.Paragraphs, text.Paragraph{
			Span: text.Span{Start: start, End: len(doc.Text)}, Lead: text.Span{Start: start, End: start}, Quoted: p.quoted,
		})
		doc.Text += "\n\n"
	}
	Pair(doc)
	var got []string
	for _, q := range doc.Quotations {
		s := fmt.Sprintf("%d %s", q.Depth, doc.Slice(q.Span))
		if q.Continues >= 0 {
			s = "+" + s
		}
		got = append(got, s)
	}
	want := []string{
		"1 We “sink” here.", "2 sink", "+1 Not at all.", "1 She left.", "1 All in marks.", "+1 “No,” he said, “yes.”", "2 No,", "2 yes.", "1 Once.",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
