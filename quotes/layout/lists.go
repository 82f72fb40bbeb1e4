package layout

// A pattern tells furniture by how it begins, what it may hold and how long it
// is at most. All in lower case.
type pattern struct {
	prefix string
	words  int    // at most; 0: nothing else may follow
	has    string // one of these, separated by "|"; empty: no matter
}

// furniture is what stands around an article and is no part of it.
var furniture = []pattern{
	{prefix: "read more", words: 40}, {prefix: "read next", words: 40}, {prefix: "read also", words: 40},
	{prefix: "also read", words: 40}, {prefix: "see also", words: 40}, {prefix: "see more", words: 12},
	{prefix: "related:", words: 40}, {prefix: "\"related:\""}, {prefix: "related"}, {prefix: "related stories", words: 40},
	{prefix: "related articles", words: 40}, {prefix: "related coverage", words: 40}, {prefix: "related content", words: 40},
	{prefix: "more:", words: 40}, {prefix: "more on this story", words: 20}, {prefix: "more from", words: 12},
	{prefix: "more stories", words: 12}, {prefix: "most read", words: 20}, {prefix: "most popular", words: 20},
	{prefix: "recommended", words: 6}, {prefix: "trending", words: 4}, {prefix: "don't miss", words: 30, has: ":"},
	{prefix: "continue reading", words: 12}, {prefix: "keep reading", words: 6}, {prefix: "story continues", words: 8},
	{prefix: "article continues", words: 8}, {prefix: "scroll to continue", words: 8}, {prefix: "skip to", words: 6},
	{prefix: "back to top"}, {prefix: "loading"}, {prefix: "play"}, {prefix: "menu"}, {prefix: "also on", words: 5},
	{prefix: "share"}, {prefix: "share this", words: 20}, {prefix: "share \"", words: 20}, {prefix: "share “", words: 20},
	{prefix: "share ‘", words: 20}, {prefix: "share '", words: 20}, {prefix: "share on", words: 8}, {prefix: "share via", words: 8},
	{prefix: "share |", words: 20}, {prefix: "print"}, {prefix: "email"}, {prefix: "e-mail"}, {prefix: "tweet"}, {prefix: "comments"}, {prefix: "comment"},
	{prefix: "view comments", words: 4}, {prefix: "leave a comment", words: 4}, {prefix: "join the conversation", words: 12},
	{prefix: "sign up", words: 40, has: "newsletter|email|e-mail|alert|inbox|briefing|free|here|daily|now"}, {prefix: "sign up"}, {prefix: "sign in"}, {prefix: "log in"},
	{prefix: "subscribe", words: 30}, {prefix: "register now", words: 12}, {prefix: "register for free", words: 12},
	{prefix: "get our", words: 30, has: "newsletter|email|inbox|app"}, {prefix: "get the latest", words: 30}, {prefix: "download the", words: 20, has: "app"},
	{prefix: "enter your email", words: 12}, {prefix: "like us on", words: 12}, {prefix: "find us on", words: 12}, {prefix: "click here", words: 20},
	{prefix: "tap here", words: 20}, {prefix: "follow us", words: 30}, {prefix: "follow @", words: 12}, {prefix: "follow me", words: 12, has: "twitter|facebook|instagram| x|@"},
	{prefix: "follow", words: 20, has: " on twitter| on facebook| on instagram| on x| on bluesky| on threads| on mastodon| on telegram|@"},
	{prefix: "do you support", words: 16, has: "like the page"}, {prefix: "are you on team", words: 16, has: "like the page"},
	{prefix: "advertisement", words: 2}, {prefix: "advert"}, {prefix: "ad"}, {prefix: "sponsored", words: 4}, {prefix: "promoted", words: 3},
	{prefix: "copyright", words: 60, has: "19|20|©|(c)|reserved"}, {prefix: "©", words: 60}, {prefix: "(c) ", words: 60, has: "19|20"},
	{prefix: "all rights reserved", words: 30}, {prefix: "this material may not be", words: 30},
	{prefix: "reporting by", words: 60}, {prefix: "additional reporting", words: 60}, {prefix: "editing by", words: 40}, {prefix: "writing by", words: 60},
	{prefix: "(reporting by", words: 80}, {prefix: "(additional reporting", words: 80}, {prefix: "(editing by", words: 40},
	{prefix: "(writing by", words: 80}, {prefix: "(compiled by", words: 40}, {prefix: "compiled by", words: 20}, {prefix: "our standards:", words: 12},
	{prefix: "photo:", words: 40}, {prefix: "photos:", words: 40}, {prefix: "image:", words: 40}, {prefix: "images:", words: 40}, {prefix: "picture:", words: 40},
	{prefix: "photograph:", words: 40}, {prefix: "photo by", words: 20}, {prefix: "photo credit", words: 40}, {prefix: "image credit", words: 40}, {prefix: "credit:", words: 20},
	{prefix: "video:", words: 40}, {prefix: "watch:", words: 40}, {prefix: "listen:", words: 40}, {prefix: "gallery:", words: 40}, {prefix: "graphic:", words: 40},
	{prefix: "watch the", words: 20, has: "below|above"}, {prefix: "watch", words: 16, has: " below:"}, {prefix: "listen to", words: 16, has: "below|above"},
	{prefix: "see photos", words: 16}, {prefix: "tags:", words: 40}, {prefix: "topics:", words: 40}, {prefix: "filed under", words: 30}, {prefix: "categories:", words: 30},
	{prefix: "source:", words: 20}, {prefix: "sources:", words: 30}, {prefix: "contact us", words: 20}, {prefix: "to contact the", words: 60},
	{prefix: "to contact our", words: 60}, {prefix: "send tips", words: 20}, {prefix: "got a tip", words: 30}, {prefix: "media contact", words: 40},
	{prefix: "press contact", words: 40}, {prefix: "notes to editors", words: 3}, {prefix: "for more information", words: 40, has: "visit|contact|call|http|www|see"},
	{prefix: "for immediate release"}, {prefix: "ends"}, {prefix: "end"}, {prefix: "-30-"}, {prefix: "-ends-"}, {prefix: "- ends -"},
	{prefix: "this article was originally published", words: 40}, {prefix: "this story was originally published", words: 40},
	{prefix: "this article first appeared", words: 40}, {prefix: "this story first appeared", words: 40},
	{prefix: "correction"}, {prefix: "exclusive"}, {prefix: "breaking"}, {prefix: "live"}, {prefix: "analysis"}, {prefix: "opinion"},
	{prefix: "cookies", words: 12}, {prefix: "terms of use", words: 12}, {prefix: "privacy policy", words: 12},
}

// credits are what the thanks for others' work end with.
var credits = []string{
	"contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting",
	"contributed to the report",
}

// agencies sign pictures and datelines. Lower case.
var agencies = map[string]bool{
	"ap": true, "associated press": true, "the associated press": true, "ap photo": true, "reuters": true, "afp": true,
	"getty": true, "getty images": true, "epa": true, "epa-efe": true, "efe": true, "pa": true, "pa wire": true,
	"pa media": true, "pa images": true, "press association": true, "upi": true, "dpa": true, "ansa": true, "tass": true,
	"xinhua": true, "kyodo": true, "kyodo news": true, "aap": true, "pti": true, "ani": true, "ians": true, "anadolu": true,
	"anadolu agency": true, "aa": true, "cp": true, "the canadian press": true, "canadian press": true, "cnn": true,
	"bloomberg": true, "shutterstock": true, "alamy": true, "istock": true, "nurphoto": true, "sipa": true, "zuma": true,
	"zuma press": true, "rex": true, "rex features": true, "handout": true, "ips": true, "prnewswire": true,
	"pr newswire": true, "business wire": true, "globe newswire": true, "globenewswire": true, "cna": true, "yonhap": true,
	"swns": true, "thinkstock": true, "unsplash": true, "wikimedia commons": true, "wikipedia": true, "file photo": true,
	"file": true, "supplied": true, "screengrab": true, "screenshot": true,
}

// pictureWords name a picture in the credit at the end of a caption.
var pictureWords = []string{
	"photo:", "photos:", "photo by", "photo/", "photograph:", "photograph by", "photographs by", "picture:", "picture by", "image:", "image by",
	"image credit", "photo credit", "picture credit", "credit:", "courtesy of", "courtesy photo", "photo courtesy", "illustration by", "illustration:",
}

// pictureStarts are how a caption begins.
var pictureStarts = []string{
	"in this photo", "in this image", "in this file photo", "in this picture", "file photo", "file - ", "file – ", "file — ", "file: ",
	"pictured:", "pictured above", "pictured:", "pictured from left", "from left:", "from left,", "(l-r)", "l-r:", "(from left", "above:", "caption:",
}

// dateWords are what a line holds that only says when: "Published 3 March
// 2025 at 9.15pm GMT". Lower case, without points.
var dateWords = map[string]bool{
	"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true,
	"mon": true, "tue": true, "tues": true, "wed": true, "thu": true, "thur": true, "thurs": true, "fri": true, "sat": true, "sun": true,
	"am": true, "pm": true, "et": true, "edt": true, "est": true, "ct": true, "cdt": true, "cst": true, "mt": true, "mst": true, "mdt": true,
	"pt": true, "pst": true, "pdt": true, "gmt": true, "bst": true, "utc": true, "cet": true, "cest": true, "ist": true, "hrs": true, "hours": true,
	"updated": true, "published": true, "posted": true, "modified": true, "last": true, "first": true, "on": true, "at": true, "of": true,
	"min": true, "mins": true, "minute": true, "minutes": true, "read": true, "ago": true, "hour": true,
	"st": true, "nd": true, "rd": true, "th": true, "noon": true, "midnight": true, "today": true, "yesterday": true, "date": true,
}

var months = map[string]bool{
	"january": true, "february": true, "march": true, "april": true, "may": true, "june": true, "july": true, "august": true,
	"september": true, "october": true, "november": true, "december": true,
	"jan": true, "feb": true, "mar": true, "apr": true, "jun": true, "jul": true, "aug": true, "sep": true, "sept": true,
	"oct": true, "nov": true, "dec": true,
}

// postWords are the posts that follow a name in a byline.
var postWords = map[string]bool{
	"correspondent": true, "reporter": true, "editor": true, "writer": true, "staff": true, "columnist": true, "contributor": true,
	"bureau": true, "journalist": true, "producer": true, "photographer": true, "critic": true, "intern": true,
}

// joinWords may stand in lower case in names, titles and bylines.
var joinWords = map[string]bool{
	"a": true, "an": true, "and": true, "as": true, "at": true, "but": true, "by": true, "de": true, "del": true, "der": true, "di": true,
	"for": true, "from": true, "in": true, "into": true, "la": true, "le": true, "nor": true, "of": true, "on": true, "or": true,
	"over": true, "per": true, "the": true, "to": true, "van": true, "via": true, "von": true, "vs": true, "with": true, "ap": true,
}

// speechWords tell a sentence that has lost its stop from a heading.
var speechWords = map[string]bool{"said": true, "says": true, "told": true, "asked": true, "added": true, "replied": true}

// kickers stand before a colon as a place does, and are none.
var kickers = map[string]bool{
	"LOOK": true, "WATCH": true, "LISTEN": true, "READ": true, "SEE": true, "UPDATE": true, "UPDATED": true, "NOTE": true, "CORRECTION": true,
	"BREAKING": true, "EXCLUSIVE": true, "LIVE": true, "OPINION": true, "ANALYSIS": true, "VIDEO": true, "REVIEW": true, "QUESTION": true, "ANSWER": true,
}
