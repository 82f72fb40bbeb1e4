package match

import "strings"

// variants are forms of a word, and what they are written out: how people speak,
// how words are shortened, and how they are spelled on one side of an ocean or
// the other. What has a rule is in spell.
var variants = pairs(`
	gonna going to; wanna want to; gotta got to; hafta have to; oughta ought to; shoulda should have; coulda could have; woulda would have;
	lemme let me; gimme give me; dunno do not know; kinda kind of; sorta sort of; lotta lot of; outta out of; y'all you all; ya you; yer your;
	ol' old; c'mon come on; d'you do you; betcha bet you; gotcha got you; innit is not it; tryna trying to; cuz because;
	ok okay; o.k. okay; alright all right; yep yes; yup yes; yeah yes; nope no; nah no; cannot can not; till until; thru through; tho though;
	mister mr; missus mrs; doctor dr; professor prof; senator sen; governor gov; representative rep; lieutenant lt; general gen; saint st; versus vs; etcetera etc;
	grey gray; greyer grayer; greys grays; cheque check; cheques checks; programme program; programmes programs; tyre tire; tyres tires; plough plow; ploughs plows; ploughed plowed;
	aluminium aluminum; storey story; storeys stories; kerb curb; kerbs curbs; pyjamas pajamas; sceptic skeptic; sceptics skeptics; sceptical skeptical; scepticism skepticism;
	moustache mustache; mum mom; mums moms; maths math; jewellery jewelry; licence license; licences licenses; defence defense; defences defenses; offence offense;
	offences offenses; pretence pretense; practise practice; practised practiced; practising practicing; judgement judgment; judgements judgments; ageing aging;
	acknowledgement acknowledgment; enrol enroll; enrolment enrollment; fulfil fulfill; fulfilment fulfillment; skilful skillful; wilful willful; instalment installment;
	catalogue catalog; catalogues catalogs; dialogue dialog; dialogues dialogs; analogue analog; draught draft; artefact artifact; artefacts artifacts; gaol jail;
	amongst among; whilst while; towards toward; afterwards afterward; backwards backward; forwards forward; upwards upward; learnt learned; burnt burned; dreamt dreamed; spelt spelled; spoilt spoiled; leant leaned; leapt leaped;
	adviser advisor; advisers advisors; whisky whiskey; omelette omelet; anaesthetic anesthetic; paediatric pediatric; orthopaedic orthopedic; encyclopaedia encyclopedia;
	manoeuvre maneuver; manoeuvres maneuvers; foetus fetus; oestrogen estrogen; diarrhoea diarrhea; haemorrhage hemorrhage; anaemia anemia; leukaemia leukemia;
	pct percent; dont do not; doesnt does not; didnt did not; isnt is not; arent are not; wasnt was not; werent were not; hasnt has not; havent have not; hadnt had not;
	couldnt could not; wouldnt would not; shouldnt should not; cant can not; im i am; ive i have; youre you are; theyre they are; thats that 's; whats what 's;
	goin going; doin doing; nothin nothing; somethin something; gettin getting; makin making; comin coming; tellin telling; sayin saying; lookin looking; talkin talking; workin working`)

// ours are the words with "our" for "or" that have a form without u.
var ours = []string{
	"arbour", "ardour", "armour", "behaviour", "candour", "clamour", "colour", "demeanour", "discolour", "dishonour", "endeavour", "favour",
	"fervour", "flavour", "glamour", "harbour", "honour", "humour", "labour", "neighbour", "odour", "parlour", "rancour", "rigour", "rumour",
	"saviour", "savour", "splendour", "tumour", "valour", "vapour", "vigour",
}

// doubled are the verbs whose l is doubled before an ending.
var doubled = set(`travel cancel label model signal fuel level counsel quarrel total marvel dial channel tunnel equal rival panel jewel initial
	bevel duel shovel snorkel spiral towel trial unravel appal libel pencil fulfil enrol medal metal grovel swivel chisel`)

// res are the words in "re" for "er".
var res = []string{"centre", "theatre", "metre", "litre", "fibre", "calibre", "sombre", "spectre", "meagre", "lustre", "sabre", "kilometre", "centimetre", "millimetre"}

// spell returns the American spelling of a word, or the word itself.
func (c *cutter) spell(key string) string {
	n := len(key)
	if n < 5 {
		return key
	}
	for _, stem := range ours {
		if strings.HasPrefix(key, stem) {
			return stem[:len(stem)-2] + "r" + key[len(stem):]
		}
	}
	for _, stem := range res {
		if rest, ok := strings.CutPrefix(key, stem); ok && (rest == "" || rest == "s" || rest == "d") {
			return stem[:len(stem)-2] + "er" + strings.Replace(rest, "d", "ed", 1)
		}
	}
	for _, end := range [...]string{"led", "ling", "ler", "lers", "lings"} {
		if stem, ok := strings.CutSuffix(key, end); ok && doubled[stem] {
			return stem + end[1:]
		}
	}
	if n < 7 {
		return key
	}
	// -ise and its kin. A word that has no form with z ("promise") is read so
	// on both sides, and is none the worse for it.
	for _, end := range [...]string{"ise", "ised", "ises", "ising", "iser", "isers", "isation", "isations", "isational"} {
		if stem, ok := strings.CutSuffix(key, end); ok {
			return stem + "iz" + end[2:]
		}
	}
	for _, end := range [...]string{"yse", "ysed", "yses", "ysing", "yser"} {
		if stem, ok := strings.CutSuffix(key, end); ok && end != "yses" {
			return stem + "yz" + end[2:]
		}
	}
	return key
}

func fields(list string) []string { return strings.Fields(list) }

func set(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}

// pairs reads a list of words, each with what it stands for.
func pairs(list string) map[string]string {
	m := map[string]string{}
	for pair := range strings.SplitSeq(list, ";") {
		short, long, _ := strings.Cut(strings.TrimSpace(pair), " ")
		m[short] = long
	}
	return m
}
