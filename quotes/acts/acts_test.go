package acts_test

import (
	"strings"
	"testing"

	"quoth/quotes"
	"quoth/quotes/acts"
)

func TestOf(t *testing.T) {
	for _, test := range []struct {
		text  string
		of    string // words of the content of the claim that is meant
		want  acts.Act
		marks string // "negated", "hypothetical"
	}{
		{"“The dyke will hold,” said Krog.", "dyke", acts.Said, ""},
		{"According to the harbour board, the dyke leaks.", "dyke leaks", acts.Said, ""},
		{"Krog: “The dyke leaks.”", "dyke leaks", acts.Said, ""},
		{"Krog denied that the dyke leaks.", "dyke leaks", acts.Denied, ""},
		{"Krog accused the council of hiding the report.", "hiding", acts.Accused, ""},
		{"Krog promised to mend the dyke by June.", "mend the dyke", acts.Promised, ""},
		{"Her promise that the dyke would hold was widely believed.", "dyke would hold", acts.Promised, ""},
		{"Krog warned that the dyke would break.", "dyke would break", acts.Warned, ""},
		{"Krog asked whether the dyke would hold.", "dyke would hold", acts.Asked, ""},
		{"Krog wanted to know whether the dyke would hold.", "dyke would hold", acts.Asked, ""},
		{"Krog told the villagers to leave their houses.", "leave their houses", acts.Ordered, ""},
		{"Krog told the villagers that the dyke was safe.", "dyke was safe", acts.Said, ""},
		{"Krog urged the council to buy pumps.", "buy pumps", acts.Urged, ""},
		{"Krog called for a new dyke.", "new dyke", acts.Urged, ""},
		{"Krog believes that the dyke leaks.", "dyke leaks", acts.Believed, ""},
		{"Krog plans to build a second dyke.", "second dyke", acts.Planned, ""},
		{"The Harbour Echo reported that the dyke leaks.", "dyke leaks", acts.Reported, ""},
		{"The survey found that the dyke had sunk by a foot.", "dyke had sunk", acts.Found, ""},
		{"Krog went on to insist that the dyke was sound.", "dyke was sound", acts.Argued, ""},
		{"Krog pointed out that the dyke was old.", "dyke was old", acts.Said, ""},
		{"The dyke “leaks like a sieve”, Krog conceded.", "leaks like", acts.Admitted, ""},

		{"Krog did not say that the dyke leaks.", "dyke leaks", acts.Said, "negated"},
		{"Krog never promised that the dyke would hold.", "dyke would hold", acts.Promised, "negated"},
		{"Krog declined to say whether the dyke leaks.", "dyke leaks", acts.Said, "negated"},
		{"Krog would not say whether the dyke leaks.", "dyke leaks", acts.Said, "negated"},
		{"Krog stopped short of saying that the dyke leaks.", "dyke leaks", acts.Said, "negated"},
		{"Nobody said that the dyke leaks.", "dyke leaks", acts.Said, "negated"},
		{"No engineer has said that the dyke leaks.", "dyke leaks", acts.Said, "negated"},
		{"Krog did not deny that the dyke leaks.", "dyke leaks", acts.Denied, "negated"},
		{"Krog not only said that the dyke leaks.", "dyke leaks", acts.Said, ""},
		{"Krog said that the dyke does not leak.", "dyke does not leak", acts.Said, ""},
		{"Krog never declined to say that the dyke leaks.", "dyke leaks", acts.Said, ""},

		{"If Krog says that the dyke leaks, the town will empty.", "dyke leaks", acts.Said, "hypothetical"},
		{"The mayor is expected to announce that the dyke will be raised.", "dyke will be raised", acts.Announced, "hypothetical"},
		{"Krog might announce that the dyke will be raised.", "dyke will be raised", acts.Announced, "hypothetical"},
		{"Krog will announce on Friday that the dyke leaks.", "dyke leaks", acts.Announced, "hypothetical"},
		{"Had he warned that the dyke leaks, nobody would have drowned.", "dyke leaks", acts.Warned, "hypothetical"},
		{"“I would say that the dyke leaks,” said Krog.", "dyke leaks", acts.Said, ""},
		{"Krog would like to see a new dyke.", "new dyke", acts.Wanted, ""},
	} {
		found := quotes.Find(test.text)
		var got *quotes.Claim // the innermost: "declined" has "to say …" as its content
		for i := range found.Claims {
			for _, s := range found.Claims[i].Content {
				if strings.Contains(found.Document.Slice(s), test.of) {
					got = &found.Claims[i]
				}
			}
		}
		if got == nil {
			t.Errorf("%s: no claim with %q", test.text, test.of)
			continue
		}
		if got.Act != test.want {
			t.Errorf("%s: got %s, want %s", test.text, got.Act, test.want)
		}
		if want := strings.Contains(test.marks, "negated"); got.Negated != want {
			t.Errorf("%s: negated is %v, want %v", test.text, got.Negated, want)
		}
		if want := strings.Contains(test.marks, "hypothetical"); got.Hypothetical != want {
			t.Errorf("%s: hypothetical is %v, want %v", test.text, got.Hypothetical, want)
		}
	}
}
