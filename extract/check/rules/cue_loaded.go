package rules

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"quoth/extract/check"
	"quoth/quotes/claims"
	"quoth/quotes/text"
)

var cueLoaded = check.Rule{
	ID: "cue/loaded", Severity: check.Suggestion,
	Summary: "The verb of an attribution says more than that somebody spoke",
	Options: []check.Option{{Name: "verbs", Default: loadedVerbs, Summary: "the verbs, in the form without endings"}},
	Check:   checkLoaded,
	Doc: `# cue/loaded

The verb that attributes takes sides: "admitted" says that there was something to
hide, "claimed" that it is not true, "boasted" what the writer thinks of it.

"Said" lets readers make up their own minds. Keep the other verb where the article
shows that it is true: somebody who denied it before does admit it. The list of
verbs (verbs) is yours to change.

Fires:

    Ida Lund, the mayor, claimed that the bridge was safe.

    "Nobody asked us," whined Jon Roe, an engineer.

Does not:

    Ida Lund, the mayor, said that the bridge was safe. "Nobody asked us," said Jon
    Roe, an engineer.
`,
}

func checkLoaded(p *check.Pass) {
	loaded := map[string]string{}
	for _, verb := range p.Strings("verbs") {
		if len(verb) < 2 {
			continue // no verb
		}
		for _, form := range claims.Inflected(verb) {
			loaded[form] = verb
		}
	}
	doc := p.Found.Document
	told := map[text.Span]bool{}
	for i := range p.Found.Claims {
		c := &p.Found.Claims[i]
		if c.Cue.Len() == 0 || told[c.Cue] || !slices.ContainsFunc(c.Content, func(s text.Span) bool { return finite(doc, s) }) || strings.EqualFold(doc.Slice(c.Source), "I") {
			continue // "claimed victory", "I confess that"
		}
		told[c.Cue] = true
		r := tokens(doc, c.Cue)
		at := slices.IndexFunc(doc.Tokens[r.First:r.End], func(t text.Token) bool { return t.Tag.Verb() && loaded[strings.ToLower(t.Norm)] != "" })
		if at < 0 || doc.Tokens[r.First+at].Quotation >= 0 {
			continue
		}
		verb := loaded[strings.ToLower(doc.Tokens[r.First+at].Norm)]
		p.ReportWith(check.Finding{
			Span: c.Cue, Speaker: name(p, c.Speaker),
			Message: fmt.Sprintf("“%s” %s: write “said”, or show that it is so", doc.Tokens[r.First+at].Norm, cmp.Or(loads[verb], "says more than that somebody spoke")),
		})
	}
}
