package speakers_test

import (
	"strings"
	"testing"

	"quoth/quotes/claims"
	"quoth/quotes/speakers"
	"quoth/quotes/text"
)

func TestResolve(t *testing.T) {
	tests := []struct {
		name, text string
		want       string // the speakers of the claims in turn, "-" for none
	}{
		{"title and surname", "Mayor Ottilie Brandt resigned. “I am done,” said {Ms. Brandt}.", "Ottilie Brandt"},
		{"full name comes later", "{Brandt}: no more trams\n\nMayor Ottilie Brandt has stopped the tram. “No more,” {Brandt} said.", "Ottilie Brandt|Ottilie Brandt"},
		{"apposition behind", "“It rained,” said {Tomasz Wilk, 44, the warden of Hale Park}.", "Tomasz Wilk"},
		{"apposition in front", "{The park's oldest gardener, Tomasz Wilk,} said it rained.", "Tomasz Wilk"},
		{"two offices in front", "{His wife and former manager Greta Holm} said no.", "Greta Holm"},
		{"role in lower case", "“Two goals,” said {striker Adaora Mensah}.", "Adaora Mensah"},
		{"particles", "{Willem van der Poel} spoke first. “Never,” {Van der Poel} said.", "Willem van der Poel|Willem van der Poel"},
		{"nickname", "“Deal,” said {Rosa “Chispa” Quintero}, a dealer.", "Rosa “Chispa” Quintero"},
		{"suffix", "{Amos Pell Jr.} sued. “We won,” said {Pell}.", "Amos Pell Jr.|Amos Pell Jr."},
		{"family name first", "{Baek Ji-ho} bowed. “Thank you,” {Baek} said.", "Baek Ji-ho|Baek Ji-ho"},
		{"too long at both ends", "“Gone,” {said Tomasz Wilk,} a warden.", "Tomasz Wilk"},
		{"possessive", "{Tomasz Wilk's} warning came late.", "Tomasz Wilk"},
		{"capitals", "Ottilie Brandt met the press.\n\n{BRANDT}: I am done.", "Ottilie Brandt"},
		{"waiter at the head of a sentence", "{Waitress Kalina Foster} dropped a tray.", "Kalina Foster"},

		{"she", "Ottilie Brandt met Karl Voss on Monday. “He was late,” {she} said.", "Ottilie Brandt"},
		{"he", "Ottilie Brandt met Karl Voss on Monday. “She was early,” {he} said.", "Karl Voss"},
		{"same speaker goes on", "“One,” said {Karl Voss}. {He} added that there were two.", "Karl Voss|Karl Voss"},
		{"newly introduced", "“One,” said {Karl Voss}.\n\nHis rival, Piet Kramer, shook his head. “Two,” {he} said.", "Karl Voss|Piet Kramer"},
		{"daughter without surname", "“Up,” said {Karl Voss}. His daughter Mirjam laughed. “Down,” {she} said.", "Karl Voss|Mirjam"},
		{"named in the quotation only", "Karl Voss read the letter. “Piet Kramer wrote this,” {he} said.", "Karl Voss"},
		{"possessive pronoun", "Ottilie Brandt retired. {Her} advice was to wait.", "Ottilie Brandt"},
		{"no one to mean", "“Gone,” {she} said.", "-"},

		{"the minister", "Finance minister Arno Belk spoke for an hour. {The minister} denied it.", "Arno Belk"},
		{"given an office", "The club hired Ximena Prado as coach. “We start,” {the coach} said.", "Ximena Prado"},
		{"another office", "Foreign minister Arno Belk met a stranger. {The health minister} denied it.", "The health minister"},
		{"age", "Karl Voss, 34, lost. Piet Kramer, 61, won. “Unfair,” said {the 34-year-old}.", "Karl Voss"},
		{"description", "Karl Voss swam to the buoy and back. “Cold,” {the swimmer} said.", "Karl Voss"},
		{"somebody within a report", "{Karl Voss} said {the surveyor} had told him so.", "Karl Voss|the surveyor"},
		{"who", "It was Karl Voss, {who} warned the board.", "Karl Voss"},
		{"who, past a phrase", "It was Karl Voss, a clerk at the Ministry of Roads, {who} warned them.", "Karl Voss"},

		{"same surname", "Anton Leitner and Berta Leitner run the inn. “I cook,” said {Berta Leitner}. “I clean,” said {Anton Leitner}.", "Berta Leitner|Anton Leitner"},
		{"same surname, titles", "Anton Leitner and Berta Leitner run the inn. “I cook,” said {Ms. Leitner}. “I clean,” said {Mr. Leitner}.", "Berta Leitner|Anton Leitner"},
		{"same surname, nothing tells", "Anton and Berta Leitner run the inn. “It is cold,” {Leitner} said.", "Leitner"},
		{"surname shared by two", "{Anton} and Berta Leitner run the inn. “I cook,” said {Anton}.", "Anton Leitner|Anton Leitner"},
		{"a stranger of the same surname", "Berta Leitner runs the inn. “I am no relation,” said {Mr. Leitner}.", "Leitner"},

		{"organisation", "{The Tarn Valley Water Company} raised prices. {It} blamed the drought.", "Tarn Valley Water Company|Tarn Valley Water Company"},
		{"company", "Orbit Foods closed two plants. {The company} said it had no choice.", "Orbit Foods"},
		{"acronym", "The Lakeside Harbour Authority (LHA) met. {The LHA} refused.", "Lakeside Harbour Authority"},
		{"guild", "{The Bakers' and Millers' Guild} walked out. {The guild} wants more.", "Bakers' and Millers' Guild|Bakers' and Millers' Guild"},
		{"union of two trades", "{The Dock and Warehouse Union} walked out.", "Dock and Warehouse Union"},
		{"newspaper", "The Tarn Herald printed a letter. {The newspaper} stood by it.", "Tarn Herald"},
		{"campaign", "{Ottilie Brandt's campaign} said no. {The Brandt campaign} said yes.", "Brandt campaign|Brandt campaign"},
		{"ministry without a name", "The roads ministry closed the bridge. {It} named no date.", "The roads ministry"},

		{"document", "{A study of 400 sheep} found nothing.", "A study of 400 sheep"},
		{"unnamed", "{A senior official, who asked not to be named,} said so. {The official} said more.", "A senior official|A senior official"},
		{"group", "{Residents of Mill Lane} objected. {They} want a wall.", "Residents of Mill Lane|Residents of Mill Lane"},
		{"two speakers in one", "Naomi Kern and Pavel Uhl own it. {Kern and Uhl} said no.", "Naomi Kern and Pavel Uhl"},
		{"kin", "Karl Voss left. “I wept,” said {his neighbour}.", "his neighbour"},
		{"handle", "“Late again,” {@tarn_trams} posted.", "@tarn_trams"},
		{"handle of somebody named", "Ottilie Brandt has left. “Bye,” {@ottiliebrandt} posted.", "Ottilie Brandt"},
		{"author", "{I} think it was the cat.", "author"},
		{"carried", "“One,” said {Karl Voss}.\n\n{}“Two.”", "Karl Voss|Karl Voss"},
		{"nothing before to carry", "{}“Two.”", "-"},

		{"interview", "Reporter Ines Falk spoke to diver Karl Voss.\n\n{Q}: How deep?\n\n{A}: Forty metres.", "Ines Falk|Karl Voss"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc, found := marked(test.text)
			list, out := speakers.Resolve(doc, found)
			var got []string
			for _, a := range out {
				if a.Speaker < 0 {
					got = append(got, "-")
				} else {
					got = append(got, list[a.Speaker].Name)
				}
			}
			if got := strings.Join(got, "|"); got != test.want {
				t.Errorf("%s\ngot  %s\nwant %s (%+v)", doc.Text, got, test.want, out)
			}
		})
	}
}

func TestSpeakers(t *testing.T) {
	tests := []struct {
		name, text string
		want       speakers.Speaker
	}{
		{
			"roles and aliases", "Finance minister Arno Belk, 51, a former judge, resigned. “Enough,” {Belk} said. Mr. Belk left by a side door.",
			speakers.Speaker{Name: "Arno Belk", Kind: speakers.Person, Roles: []string{"finance minister", "former judge"}, Aliases: []string{"Belk"}},
		},
		{"group", "{Critics} disagree.", speakers.Speaker{Name: "Critics", Kind: speakers.Group}},
		{"document", "{The report} disagrees.", speakers.Speaker{Name: "The report", Kind: speakers.Report}},
		{"unnamed", "{A person familiar with the talks} disagrees.", speakers.Speaker{Name: "A person familiar with the talks", Kind: speakers.Anonymous}},
		{"organisation", "{Orbit Foods Ltd} disagrees.", speakers.Speaker{Name: "Orbit Foods Ltd", Kind: speakers.Organization}},
		{"country", "{Norway} disagrees.", speakers.Speaker{Name: "Norway", Kind: speakers.Organization}},
		{"author", "{We} disagree.", speakers.Speaker{Name: "author", Kind: speakers.Author}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc, found := marked(test.text)
			list, _ := speakers.Resolve(doc, found)
			if len(list) != 1 {
				t.Fatalf("%d speakers, want 1", len(list))
			}
			got := list[0]
			if got.Name != test.want.Name || got.Kind != test.want.Kind ||
				strings.Join(got.Roles, "|") != strings.Join(test.want.Roles, "|") || strings.Join(got.Aliases, "|") != strings.Join(test.want.Aliases, "|") {
				t.Errorf("got %+v, want %+v", got, test.want)
			}
		})
	}
}

func TestOrder(t *testing.T) {
	doc, found := marked("“One,” said {Karl Voss}. “Two,” said {Ottilie Brandt}. “Three,” said {Voss}.")
	list, out := speakers.Resolve(doc, found)
	if len(list) != 2 || out[0].Speaker != 0 || out[1].Speaker != 1 || out[2].Speaker != 0 {
		t.Errorf("got %+v %+v", list, out)
	}
	if out[0].How != "name" || out[2].How != "surname" {
		t.Errorf("got %q and %q, want name and surname", out[0].How, out[2].How)
	}
}

func TestNothing(t *testing.T) {
	list, out := speakers.Resolve(&text.Document{}, []claims.Claim{{Carried: 0}, {Carried: 5}})
	if len(list) != 0 || len(out) != 2 || out[0].Speaker != -1 || out[1].Speaker != -1 {
		t.Errorf("got %v %v", list, out)
	}
}
