package speakers

// places are countries, US states, and cities whose names turn up as sources
// or beside names.
const places = `afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burkina burma burundi
cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti dominica ecuador
egypt england eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada
guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan
kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania
luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco
mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan
palau palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia
seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania
thailand togo tonga tunisia turkey turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu vatican venezuela vietnam
wales yemen zambia zimbabwe uk us usa u.s u.k u.s.a u.a.e uae dprk ussr
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma
oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec alberta manitoba queensland victoria
america europe africa asia oceania antarctica catalonia bavaria crimea donbas kashmir punjab tibet xinjiang gaza ulster
abuja accra aleppo algiers amman amsterdam ankara antwerp athens atlanta auckland baghdad baltimore bangalore bangkok barcelona
basel beijing beirut belfast belgrade berlin bilbao birmingham bogota bogotá bologna bordeaux boston bratislava brisbane bristol
brooklyn brussels bucharest budapest cairo calgary canberra caracas cardiff casablanca charlotte chicago cincinnati cleveland
cologne copenhagen dakar dallas damascus delhi denver detroit dhaka doha dresden dubai dublin durban edinburgh
frankfurt geneva glasgow gothenburg hague hamburg hanoi harare havana helsinki honolulu houston indianapolis islamabad istanbul
jakarta jerusalem johannesburg kabul kampala karachi kathmandu khartoum kiev kyiv kinshasa kolkata krakow lagos lahore leeds
leipzig lisbon liverpool ljubljana london luanda lyon madrid manchester manhattan manila marrakesh marseille mecca melbourne
memphis miami milan milwaukee minneapolis minsk monterrey montreal moscow mumbai munich nairobi naples nashville
newark nicosia oslo ottawa oxford paris perth philadelphia phnom phoenix pittsburgh prague pretoria pyongyang quito
rabat reykjavik riga riyadh rome rotterdam sacramento salzburg sarajevo seattle seoul sevilla shanghai sheffield shenzhen skopje
sofia stockholm strasbourg stuttgart sydney taipei tallinn tashkent tbilisi tehran tirana tokyo toronto tripoli tucson tunis turin
ulaanbaatar vancouver venice vienna vilnius warsaw washington wellington winnipeg yerevan zagreb zurich zürich
md va calif conn fla ga ill ind kan ky mass mich minn mont neb nev okla ore pa tenn tex vt wis wyo ariz ala ark colo
n.j n.y n.c s.c n.h n.m n.d s.d w.va d.c r.i`

// peoples are adjectives and nouns of countries, regions and faiths.
const peoples = `afghan albanian algerian american angolan arab argentine argentinian armenian asian australian austrian azerbaijani
bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian
catalan chilean chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorean ecuadorian egyptian
emirati english eritrean estonian ethiopian european fijian filipino finnish french georgian german ghanaian greek guatemalan
haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian
kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian macedonian malaysian malian
maltese mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian norwegian omani
pakistani palestinian panamanian paraguayan peruvian polish portuguese qatari romanian russian rwandan samoan saudi scottish
senegalese serbian serb singaporean slovak slovenian slovene somali spanish sudanese swedish swiss syrian taiwanese tajik
tanzanian thai tibetan tongan tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh
yemeni zambian zimbabwean african latino latina hispanic western eastern northern southern soviet nordic balkan
muslim islamic christian catholic protestant jewish jew orthodox hindu buddhist sikh sunni shiite shia mormon evangelical
californian texan floridian virginian bavarian parisian londoner yorker democratic republican gop
swede dane finn briton spaniard turk scot irishman irishwoman frenchman frenchwoman englishman englishwoman dutchman welshman scotsman
african-american african-americans native indigenous black white caucasian`

// placeNames are places of several words.
var placeNames = map[string]bool{
	"new york": true, "new jersey": true, "new mexico": true, "new hampshire": true, "new zealand": true, "new orleans": true,
	"new delhi": true, "north carolina": true, "south carolina": true, "north dakota": true, "south dakota": true,
	"west virginia": true, "rhode island": true, "los angeles": true, "san francisco": true, "san diego": true, "las vegas": true,
	"hong kong": true, "north korea": true, "south korea": true, "south africa": true, "saudi arabia": true, "united states": true,
	"united kingdom": true, "united arab emirates": true, "sri lanka": true, "costa rica": true, "el salvador": true,
	"puerto rico": true, "northern ireland": true, "czech republic": true, "sierra leone": true, "ivory coast": true,
	"tel aviv": true, "new york city": true, "washington d.c.": true, "washington dc": true, "st. louis": true,
	"salt lake city": true, "kansas city": true, "buenos aires": true, "rio de janeiro": true, "sao paulo": true,
	"mexico city": true, "abu dhabi": true, "kuala lumpur": true, "ho chi minh city": true, "middle east": true,
	"european union": true, "great britain": true, "south sudan": true, "burkina faso": true, "cape town": true, "palm beach": true,
	"long island": true, "st. petersburg": true, "capitol hill": true, "wall street": true, "downing street": true,
	"ground zero": true, "silicon valley": true,
}
