package verify

import (
	"testing"

	"quoth/quotes/speakers"
)

func TestFits(t *testing.T) {
	okafor := &speakers.Speaker{Name: "Adaeze Okafor-Bright", Kind: speakers.Person, Roles: []string{"finance minister"}, Aliases: []string{"Okafor-Bright", "Ms. Okafor-Bright"}}
	garcia := &speakers.Speaker{Name: "William García", Kind: speakers.Person, Roles: []string{"mayor of Tarrow"}, Aliases: []string{"García"}}
	for _, test := range []struct {
		label string
		who   *speakers.Speaker
		want  fit
	}{
		{"OKAFOR-BRIGHT", okafor, same},
		{"Ms. OKAFOR-BRIGHT (on camera)", okafor, same},
		{"Adaeze Okafor-Bright, finance minister", okafor, same},
		{"A. Okafor-Bright", okafor, same},
		{"ADAEZE", okafor, same},
		{"AO", okafor, same},
		{"FINANCE MINISTER", okafor, same},
		{"MAYOR GARCIA", garcia, same},
		{"Bill Garcia", garcia, same},
		{"THE MAYOR", garcia, same},
		{"Mr. Garcia, Jr.", garcia, same},

		{"MAYOR GARCIA", okafor, different},
		{"Pedro Garcia", garcia, different},
		{"Chidi Okafor-Bright", okafor, different},
		{"OSEI", garcia, different},
		{"OBI", garcia, different},
		{"XY", okafor, different},

		{"MODERATOR", okafor, duty},
		{"Q", okafor, duty},
		{"REPORTER 2", okafor, duty},
		{"MAYOR", okafor, duty},

		{"A", okafor, unknown},
		{"SPEAKER 2", okafor, unknown},
		{"UNIDENTIFIED MALE", okafor, unknown},
		{"VO", okafor, unknown},
		{"AXO", okafor, unknown},
	} {
		if got := fits(test.label, test.who); got != test.want {
			t.Errorf("%s for %s: got %d, want %d", test.label, test.who.Name, got, test.want)
		}
	}
}
