package speakers

import (
	"strings"
	"sync"
)

// A class says what a word can be in a phrase that names somebody. A word may
// have several.
type class uint32

const (
	honorific class = 1 << iota // stands before a surname and names no office: Mr, Dr
	title                       // an office, written before a name: President, Sgt
	calling                     // what somebody does, at times written before a name: Coach, Activist
	role                        // a person by what he is: baker, mayor, daughter
	rank                        // qualifies a title or a role: vice, former, chief
	masculine                   //
	feminine                    //
	kin                         // a relative, or another bound to somebody: wife, lawyer
	crowd                       // several people: officials, police, half
	unnamed                     // a person of whom nothing is told: source, official
	body                        // an organisation by what it is: company, council
	firm                        // makes a run of capitals an organisation: Inc, University
	paper                       // something that is written or measured: report, poll
	press                       // a newspaper, an agency, a channel, in lower case: newspaper
	calendar                    // Monday, March
	party                       // Democrat, Republican: a member before a name
	place                       // a country, a state, a large city
	people                      // an adjective or a noun of a country: German
	thing                       // begins the name of a thing rather than a person's: World, New
	ground                      // ends the name of a place: Street, Valley
	joins                       // takes "of", "for" inside a name: Bank of …
)

// lists holds the words of each class, all in lower case, stops left out.
var lists = []struct {
	class class
	words string
}{
	{honorific | masculine, "mr messrs sir lord monsieur herr señor senor signor mister esq alhaji haji shri datuk dato tun mallam otunba sardar"},
	{honorific | feminine, "mrs ms miss dame lady madame mme frau señora senora doña signora señorita baroness alhaja hajiya hajia smt shrimati datin begum"},
	{honorific, "dr doctor prof professor rev reverend revd ven hon mx sheikh imam rabbi fr adv engr mzee ustaz ustad pandit maulana mufti"},
	{title, titles}, {title | masculine, "congressman councilman assemblyman king prince chairman pope father brother emir sultan tsar baron duke emperor"},
	{title | feminine, "congresswoman councilwoman assemblywoman queen princess chairwoman sister mother duchess empress"},
	{calling, callings}, {rank, ranks},
	{role, roles}, {role | masculine, menRoles}, {role | feminine, womenRoles},
	{kin, kinRoles},
	{unnamed, unnamedWords},
	{crowd, crowds},
	{body, bodies}, {press, pressWords}, {paper, papers},
	{firm, firms}, {joins, "university department ministry bank institute center centre council office board association commission committee league union school college court house church academy federation bureau society museum organization organisation agency fund foundation alliance coalition campaign city county state house republic chamber college conference confederation brotherhood order party army movement front forum network trust group division secretary minister port daughters sons friends voice voices citizens americans republicans democrats people women mothers veterans doctors reporters students authority"},
	{calendar, "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue tues wed thu thurs fri sat jan feb mar apr jun jul aug sep sept oct nov dec easter christmas ramadan passover thanksgiving halloween hanukkah diwali"},
	{thing, things}, {ground, grounds},
	{party | people, "democrat republican libertarian socialist communist conservative liberal tory independent marxist labour green"},
	{place, places}, {people, peoples},
}

const titles = `alderman cllrs bp abp const cst pte sens reps govs profs gens del president premier chancellor minister secretary senator sen rep representative gov governor lt gen general
col colonel capt captain maj major sgt sergeant cpl corporal pvt private adm admiral cmdr cmdt commander lieutenant
officer detective det inspector insp supt superintendent constable sheriff marshal judge justice magistrate attorney ambassador
commissioner councillor councilor cllr ald mayor speaker pastor cardinal archbishop bishop ayatollah mullah governor president-elect undersecretary subsecretary secretary-general attorney-general lieutenant-general
major-general minister-president vice-president vice-chancellor vice-chairman taoiseach tánaiste brigadier commodore ombudsman treasurer comptroller archdeacon`

const callings = `candidate nominee treasurer chair chairperson director manager coach spokesman spokeswoman spokesperson
brigadier commodore ensign trooper agent archdeacon deacon prosecutor solicitor comptroller auditor chaplain provost
rector principal dean warden ombudsman regent viceroy emeritus comrade elder warrant chef taoiseach tánaiste
leader activist economist analyst adviser advisor strategist reporter
correspondent anchor editor columnist commentator pollster historian author actor actress singer comedian rapper founder
co-founder ceo mp mep msp boss chief executive farmer winger midfielder striker goalkeeper defender quarterback forward skipper manager
businessman businesswoman billionaire resident researcher scientist ecologist biologist chemist physicist novelist
playwright developer banker lawyer barrister engineer architect curator volunteer clerk seismologist oceanographer
meteorologist surveyor architect counsel host moderator pundit whistleblower delegate teacher mechanic nurse paramedic firefighter`

const ranks = `vice deputy former acting interim prime first second third chief head senior junior lead assistant associate foreign
finance home interior defence defense health education energy justice labor labour trade transport treasury national
state federal general executive managing incoming outgoing retired late longtime then ex shadow cabinet attorney press
special presidential majority minority house senate opposition party assembly council city county district lady police fire
prime-ministerial detective warrant staff brigadier lieutenant major rear field air wing group honorable
honourable superintendent co vice-presidential veteran secretary campaign club team shop tennis football soccer baseball
gubernatorial congressional democratic republican gop independent libertarian conservative liberal`

const roles = `president premier chancellor minister secretary senator representative governor general colonel captain major
sergeant corporal private admiral commander lieutenant officer detective inspector superintendent constable sheriff marshal
judge justice magistrate attorney ambassador commissioner councillor councilor mayor speaker leader whip pastor priest cardinal
archbishop bishop imam rabbi vicar monk friar preacher minister chaplain deacon theologian cleric candidate nominee contender
treasurer chair chairperson director manager coach trainer spokesperson player captain goalkeeper striker midfielder winger
defender forward quarterback pitcher batter bowler batsman wicketkeeper skipper referee umpire runner sprinter swimmer cyclist
driver rider jockey boxer wrestler golfer gymnast skater skier climber mountaineer athlete champion medallist medalist
prodigy star legend rookie veteran captain coxswain rower sailor surfer diver fisherman farmer grower rancher shepherd
beekeeper gardener forester ranger warden harbourmaster harbormaster lighthouse-keeper pilot purser steward stewardess conductor
postman postmaster porter cleaner janitor caretaker cook chef baker butcher barber hairdresser tailor shopkeeper grocer
florist brewer winemaker bartender barista waiter landlord landlady tenant lodger owner co-owner proprietor trader
merchant broker banker financier investor billionaire millionaire tycoon magnate mogul entrepreneur founder co-founder
executive ceo cfo coo cto boss chief head chairman accountant auditor economist analyst strategist consultant adviser advisor
aide assistant secretary clerk registrar archivist librarian curator historian archaeologist anthropologist sociologist
psychologist psychiatrist therapist counsellor counselor physician doctor surgeon nurse midwife paramedic pharmacist dentist
vet veterinarian pathologist epidemiologist virologist immunologist neurologist cardiologist oncologist paediatrician
pediatrician scientist researcher biologist chemist physicist astronomer geologist seismologist volcanologist oceanographer
meteorologist climatologist ecologist botanist zoologist ornithologist entomologist geographer mathematician statistician
engineer architect surveyor planner designer developer programmer technician mechanic electrician plumber carpenter builder
welder miner labourer laborer worker foreman supervisor operator dispatcher inspector investigator examiner
prosecutor solicitor barrister lawyer counsel advocate defendant plaintiff claimant suspect accused victim witness juror coroner
pensioner retiree student pupil graduate apprentice teacher headteacher professor lecturer academic scholar dean rector principal
provost superintendent tutor instructor author writer novelist poet playwright essayist biographer journalist reporter
correspondent columnist editor publisher broadcaster presenter anchor host moderator announcer narrator commentator pundit
blogger podcaster influencer youtuber photographer cameraman filmmaker director producer screenwriter actor comedian singer
musician composer pianist violinist guitarist drummer cellist rapper songwriter dancer choreographer painter sculptor artist
illustrator cartoonist model designer collector dealer auctioneer critic reviewer activist campaigner organiser organizer
volunteer protester demonstrator unionist steward lobbyist diplomat envoy negotiator mediator delegate lawmaker legislator
politician member incumbent challenger rival opponent ally colleague peer predecessor successor counterpart deputy
number-two organist soldier marine airman guard bodyguard firefighter policeman officer cop trooper agent spy operative hacker
whistleblower informant smuggler trafficker gunman shooter attacker robber burglar thief fraudster hijacker rebel
insurgent militant jihadist dictator monarch heir heiress dynast socialite philanthropist donor patron benefactor fundraiser
resident master bailiff bookkeeper cobbler joiner mate running-mate number neighbour neighbor local native villager islander townsman passer-by bystander onlooker commuter motorist passenger
traveller traveler tourist visitor guest customer shopper client patient survivor refugee migrant immigrant asylum-seeker
detainee prisoner inmate convict hostage captive orphan parent guardian child baby toddler teenager adult youngster
co-author coauthor co-chair co-host co-pilot co-defendant co-worker coworker teammate classmate roommate flatmate
friend partner companion spouse sibling cousin twin grandparent grandchild fiancé mentor protégé confidant insider outsider
spokesman ombudsman midshipman oarsman craftsman tradesman businessman chairperson layperson salesperson voter supporter
backer follower fan sceptic skeptic expert specialist practitioner generalist optimist pessimist realist conservative
liberal socialist communist democrat republican independent libertarian centrist populist nationalist separatist loyalist
man woman boy girl person human commissioner controller comptroller administrator coordinator convener convenor facilitator
representative appointee nominee holder bearer winner loser nonagenarian octogenarian septuagenarian centenarian ex-president ex-minister expresident finalist senior junior sophomore freshman runner-up contestant competitor hopeful favourite favorite
questioner interviewer caller reader viewer listener user subscriber pollster surveyor demographer forecaster theorist deckhand knight voice
philosopher ethicist linguist translator interpreter teller storyteller surrogate strategist treasurer comptroller
superintendent undersecretary secretary-general attorney-general vice-president gamekeeper zookeeper innkeeper hotelier
restaurateur publican landowner smallholder dairyman cattleman brewer distiller toolmaker watchmaker blacksmith potter weaver
seamstress dressmaker upholsterer glazier roofer plasterer bricklayer mason stonemason scaffolder crane-driver trucker lorry-driver
cabbie chauffeur courier rider messenger stationmaster signalman railwayman docker stevedore trawlerman lifeguard lifeboatman
coastguard stuntman magician acrobat clown puppeteer juggler impresario bandleader bassist trumpeter saxophonist soprano
tenor baritone conductor organist librettist lyricist animator cinematographer sommelier baker confectioner chocolatier
cheesemaker bookseller bookmaker stallholder vendor hawker peddler seller buyer supplier contractor subcontractor tiler`

const menRoles = `spokesman chairman businessman congressman councilman assemblyman policeman fireman fisherman salesman craftsman
postman cameraman tradesman foreman man boy gentleman husband father dad son brother uncle nephew grandfather grandson
stepfather stepson widower boyfriend groom bridegroom king prince duke baron earl emperor tsar sultan emir
priest monk friar waiter landlord batsman gunman hitman statesman nobleman clergyman guy lad bloke
godfather half-brother brother-in-law father-in-law son-in-law ex-husband fiancé policemen middleman anchorman airman
heir stuntman`

const womenRoles = `spokeswoman chairwoman businesswoman congresswoman councilwoman assemblywoman policewoman saleswoman woman girl
lady wife mother mom mum daughter sister aunt niece grandmother granddaughter stepmother stepdaughter widow girlfriend
bride queen princess duchess baroness countess empress nun waitress actress stewardess landlady heiress hostess midwife
seamstress ballerina fiancée ex-wife housewife midwife half-sister sister-in-law mother-in-law daughter-in-law
godmother washerwoman noblewoman headmistress mistress goddess anchorwoman horsewoman sportswoman stateswoman laywoman ex-girlfriend`

const kinRoles = `wife mate number husband father mother son daughter brother sister uncle aunt nephew niece cousin twin grandfather grandmother
grandson granddaughter widow widower partner spouse fiancé fiancée boyfriend girlfriend friend neighbour neighbor colleague
co-author coauthor rival opponent lawyer attorney barrister solicitor counsel agent manager doctor physician mentor coach
captain successor predecessor deputy assistant aide adviser advisor spokesman spokeswoman spokesperson counterpart teammate
classmate roommate flatmate dad mom mum stepfather stepmother stepson stepdaughter brother-in-law sister-in-law father-in-law
mother-in-law son-in-law daughter-in-law ex-wife ex-husband ex-girlfriend boss editor publisher landlord landlady caretaker tutor teacher parent ally`

const unnamedWords = `source official aide insider person people somebody someone individual adviser advisor staffer operative diplomat
executive employee sources officials aides insiders advisers advisors diplomats`

const crowds = `everybody officials sources critics residents police lawmakers legislators senators congressmen representatives pilots tenants
experts analysts economists scientists researchers investigators prosecutors lawyers attorneys authorities doctors nurses
teachers parents students pupils workers employees staff unions campaigners activists protesters demonstrators supporters
opponents advocates proponents skeptics sceptics detractors allies rivals aides advisers advisors insiders observers
witnesses neighbours neighbors villagers islanders locals farmers growers fishermen miners drivers commuters passengers
customers shoppers users viewers readers listeners voters democrats republicans conservatives liberals socialists
communists libertarians independents progressives moderates americans britons europeans germans russians chinese
africans asians australians canadians mexicans israelis palestinians arabs muslims christians catholics protestants jews
historians scholars academics professors diplomats ministers leaders politicians executives bosses managers owners directors
investors traders bankers brokers shareholders regulators inspectors auditors engineers architects planners developers
builders contractors firefighters paramedics soldiers troops officers commanders generals rebels militants insurgents
detectives sheriffs judges justices jurors defendants plaintiffs victims survivors relatives families family people men women
children kids boys girls teens teenagers youths adults patients refugees migrants immigrants prisoners inmates detainees
players coaches teams clubs fans athletes organisers organizers volunteers members delegates others many some most few several
all both none half majority minority dozens hundreds thousands millions everyone everybody anyone nobody couple pair twins
siblings brothers sisters parents grandparents colleagues friends classmates teammates coalition crowd public community
communities groups countries nations states governments companies firms businesses banks agencies organisations organizations
newspapers outlets media journalists reporters editors columnists commentators pundits pollsters strategists operatives
consultants spokesmen spokeswomen spokespeople surrogates donors fundraisers backers followers loyalists candidates
contenders nominees hopefuls prosecutors counsel crews crew pensioners retirees veterans homeowners landlords retailers
suppliers manufacturers producers publishers studios artists musicians writers authors actors filmmakers singers
theorists scientists biologists chemists physicists ecologists geologists archaeologists conservationists environmentalists
campaigns lawmen cops rangers wardens guards coastguards bystanders onlookers passers-by motorists cyclists pedestrians tourists
visitors guests percent respondents participants attendees contestants panelists panellists constituents taxpayers citizens
westerners southerners northerners elders chiefs monks nuns priests bishops clergy imams rabbis faithful hosts moderators
callers questioners hackers tipsters negotiators mediators envoys ambassadors governors mayors councillors councilors
commissioners administrators bureaucrats staffers interns appointees nominees surgeons physicians medics scouts agents
women men executives organizers boosters foes naysayers purists fundraisers designers engineers inhabitants dwellers
waiters chefs bakers traders vendors hawkers stallholders shopkeepers publicans landladies sailors crewmen divers swimmers`

const bodies = `company firm business corporation conglomerate group bank watchdog regulator lender insurer airline carrier manufacturer maker retailer
supermarket chain brewery startup start-up utility supplier operator developer publisher studio label agency bureau
department ministry treasury office administration government cabinet parliament congress senate assembly council commission
committee board panel tribunal court watchdog regulator authority service force police army navy military guard
union federation association society charity foundation fund trust institute institution university college school academy
hospital clinic church diocese mosque synagogue club team side squad league party campaign movement alliance coalition bloc
network organisation organization body chamber union guild ngo nonprofit non-profit think-tank thinktank centre center laboratory lab museum
gallery theatre theater orchestra festival museum library city town village county state province region municipality
country nation kingdom republic embassy consulate mission delegation district borough parish legislature
newsroom website site platform app marketplace exchange brand factory plant mine refinery port airport railway
contractor consultancy cooperative co-op syndicate cartel militia junta regime palace secretariat presidency archdiocese
camp subsidiary unit division branch chapter lobby caucus consortium partnership venture monopoly giant carmaker drugmaker
automaker chipmaker shipbuilder steelmaker winery distillery bakery brewery farm estate hotel restaurant bar pub café cafe tavern inn shop store salon gym cinema zoo circus
nursery orchard vineyard dairy mill foundry yard shipyard mall casino nightclub bookshop pharmacy surgery practice
band choir troupe ensemble trio quartet duo collective squad crew`

const pressWords = `newspaper paper magazine journal broadcaster channel station network outlet publication website site tabloid weekly daily
newswire wire agency television radio programme program show podcast blog`

const papers = `commentary report study survey poll polls polling ruling file files record records letter letters lawsuit suit complaint statement
statements document documents memo memos memorandum article articles story stories book books paper papers editorial
column essay op-ed blog post posts tweet tweets email emails e-mail e-mails message messages note notes transcript transcripts
recording recordings video videos film films documentary ad ads advertisement clip spot song lyrics sign signs banner banners
placard placards poster posters slogan letterhead headline headlines review reviews analysis assessment audit audits
evidence data statistics figures numbers results findings research studies surveys reports estimates estimate projections
projection forecast forecasts indictment affidavit filing filings petition brief order judgment judgement verdict opinion
decision law laws bill bills act statute regulation regulations rule rules treaty agreement accord deal contract
constitution amendment charter resolution communique communiqué dossier cable cables log logs diary diaries
papers memoir biography autobiography manifesto platform plan plans proposal proposals budget schedule guidelines guidance
notice notices warning test tests scan scans x-ray x-rays map maps chart charts graph graphs index indices model models
simulation simulations theory theories manual handbook leaflet leaflets pamphlet flyer brochure catalogue newsletter
announcement advisory bulletin dispatch account accounts version versions rumour rumor rumours rumors legend myth saying
proverb bible quran torah scripture verse inscription plaque graffiti receipt invoice bill will testament tape tapes footage
image images photo photos photograph photographs picture pictures page pages piece profile dataset censuses census
endorsement endorsements history science literature wisdom evaluation questionnaire text texts hashtag meme disclosure disclosures
submission testimony deposition subpoena slide slides presentation presentations finding bylaws returns average averages
gauges gauge replay inquiry case amendment convention article standards standard analyses rulings criteria code doctrine tally database disclosures warrant citation summary abstract chapter section paragraph clause motto`

const firms = `mutual avionics lettings pumps valves solicitors sons daughters brothers bros guild ferries lines robotics leisure hydro farms dairies travel tours cruises breweries wines
spirits tobacco paper packaging chemicals plastics metals minerals coal gas pipeline refineries drilling offshore marine ports
shipyards aviation helicopters rockets space satellites optics semiconductors computers computing data cloud cyber games gaming toys
outdoors apparel clothing fashion cosmetics healthcare medical biotech biosciences genetics genomics therapeutics diagnostics devices
instruments machinery equipment engineering architects realty homes rentals storage couriers freight haulage catering kitchens
bakeries markets mart stores outlet depot families inc inc. ltd ltd. llc plc corp corp. corporation co co. company companies gmbh ag sa nv group holdings partners
associates industries enterprises international university college school institute academy ministry department agency
bureau office administration commission committee council board authority court tribunal senate congress parliament assembly
house police sheriff's army navy force guard corps marines party union federation association alliance coalition league
society club fc afc united city rovers wanderers albion athletic athletics town county hotspur bank trust fund foundation
center centre museum gallery theatre theater church cathedral diocese hospital clinic laboratory laboratories labs utilities
airways airlines air energy power electric gas oil petroleum mining motors foods pharmaceuticals pharma technologies
technology tech systems software networks communications media studios pictures records entertainment news times post herald
tribune gazette review journal chronicle telegraph guardian observer star sun mirror express mail independent wire press
broadcasting radio television tv network magazine weekly daily today courier bugle globe inquirer examiner dispatch sentinel
register reporter ledger argus echo advertiser world monitor bulletin organization organisation conference caucus
campaign convention reform rights watch amnesty crescent cross greenpeace nato un eu who imf fifa uefa nasa fbi cia nsa doj dhs epa fda cdc
irs sec nypd lapd bbc cnn nbc cbs abc pbs npr msnbc cnbc espn afp ap upi reuters politico politifact breitbart buzzfeed vox
bloomberg facebook google twitter amazon microsoft apple netflix uber tesla samsung toyota nissan boeing airbus walmart
pentagon kremlin treasury secretariat knesset bundestag duma diet cabinet commons lords reserve exchange mercantile
insurance assurance capital investments securities financial services solutions consulting logistics shipping lines railways
railway rail transit transport steel wind solar water housing legion chamber commerce institution initiative project network
program programme service services wildlife conservancy heritage sanctuary zoo aquarium library orchestra symphony opera ballet
festival brewery distillery restaurant hotel hotels resorts supermarkets stores bakery farms estates properties developers
builders construction shipyard steelworks dynamics aerospace defense defence works brands products supplies materials
rangers tigers lions bears eagles giants cowboys patriots yankees dodgers red sox lakers celtics knicks bulls warriors
cardinals`

const grounds = `street road avenue square drive river mount mountain mountains creek bay beach harbor harbour island islands isle valley pier
quay dock docks crossing gardens terrace crescent boulevard plaza station airport port canal falls springs ridge canyon cape
point desert coast shore peninsula estate village farm palace arena stadium court`

const things = `world new national planned central south north west east western eastern northern southern social supreme super
blue golden little old big great united federal international global european american african asian muslim hispanic native
white black royal grand national public general popular free first second third high upper lower inner outer mid-term modern
human civil mutual common digital electric solar green clean safe open real social saint fort port mount lake river bay cape point
north-south state wall street department plan project operation team house senate congressional presidential election tax health energy
food water air fire ocean island islands sun moon star park hill valley bridge road avenue square station tower hall court
crooked crazy sleepy lucky happy just every all any no our your`

// classes maps each word to what it can be. It is built once, on first use.
var classes = sync.OnceValue(func() map[string]class {
	m := make(map[string]class, 4096)
	for _, l := range lists {
		for w := range strings.FieldsSeq(l.words) {
			m[strings.ReplaceAll(w, "_", " ")] |= l.class
		}
	}
	return m
})

// is reports whether the folded word is of every class in c.
func is(word string, c class) bool { return classOf(word)&c == c }

// BeforeName reports whether a word, in small letters, is one that stands before
// a name and tells who that is: "mr", "president", "coach", "former".
func BeforeName(word string) bool { return classOf(word)&(honorific|title|calling|rank) != 0 }

// classOf returns the classes of a folded word; a stop at its end does not
// count.
func classOf(word string) class {
	if n := len(word); n > 1 && word[n-1] == '.' {
		word = word[:n-1]
	}
	return classes()[word]
}
