package words

import "strings"

// The kinds of abbreviation, by what a stop at its end can mean.
const (
	never    = iota + 1 // a name or number follows: no sentence ends here
	may                 // a sentence may end here
	numbered            // an abbreviation only before a number
)

// abbreviations are those of English news, without their last stop.
var abbreviations = table(map[int]string{
	never: `Mr Mrs Ms Mx Dr Prof Messrs Mme Mlle Mmes Fr Rev Revd Hon Msgr Sr Sra Srta Dra
		Gen Lt Col Maj Capt Cpl Sgt Pvt Cmdr Adm Brig Cdr Ens Spc Pfc Det Insp Supt Cpt Ofc Lt.Col Maj.Gen Lt.Gen
		Sen Sens Rep Reps Gov Govs Pres Atty Supt Amb Del Dels Asst Assoc Adj Treas Chmn
		Adv Engr Cllr Cllrs Ald Ven Bp Abp Const Cst Flt Sqn Wg Pte Smt M/s Rs
		St Ste Mt Ft Pt vs v cf viz e.g i.e approx eg ie ca`,
	may: `Jr Esq Inc Corp Co Cos Ltd Bros LLC PLC plc Ph.D Ed.D M.Sc B.Sc D.Phil M.Phil LL.B LL.M etc al Dept Univ Assn Intl Natl
		Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev
		Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo W.Va N.Dak S.Dak N.Mex Ont Que Alta Rd Pl Sq Hwy
		Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ave Blvd
		Mon Tue Tues Wed Thu Thur Thurs Fri est ft lb lbs oz mph min hr hrs sec pp`,
	numbered: `No Nos no nos Sat Sun Fig Figs Art Sec Vol vol Ch ch p para Para Op op Ext ext`,
})

// mixed are the beginnings of abbreviations that have a capital behind a
// stop, against "end.The" with a space forgotten.
var mixed = map[string]bool{"Ph": true, "Ed": true, "Lt": true, "aj": true}

func table(lists map[int]string) map[string]int {
	t := make(map[string]int, 256)
	for kind, list := range lists {
		for word := range strings.FieldsSeq(list) {
			t[word] = max(t[word], kind)
		}
	}
	return t
}

// abbreviation is the kind of the word's abbreviation, 0 if it is none. In
// capitals ("MR", "INC") it is the same.
func abbreviation(word string) int {
	if kind := abbreviations[word]; kind != 0 || len(word) < 2 || !upper(word[0]) || !upper(word[1]) {
		return kind
	}
	return abbreviations[word[:1]+strings.ToLower(word[1:])]
}
