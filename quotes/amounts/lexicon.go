package amounts

var (
	ones = map[string]float64{
		"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
		"thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
	}
	tens     = map[string]float64{"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
	scales   = map[string]float64{"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "m": 1e6, "bn": 1e9, "tn": 1e12, "k": 1e3}
	suffixes = map[string]float64{"m": 1e6, "bn": 1e9, "tn": 1e12, "k": 1e3, "b": 1e9}
	// currencies are words for what signs stand for before the number.
	currencies = map[string]string{"dollar": "$", "dollars": "$", "euro": "€", "euros": "€", "pound": "£", "pounds": "£", "yen": "¥"}
	irregular  = map[string]string{
		"people": "person", "men": "man", "women": "woman", "children": "child", "lives": "life", "wives": "wife", "families": "family", "species": "species",
		"series": "series", "news": "news", "feet": "foot", "teeth": "tooth", "mice": "mouse", "buses": "bus", "gases": "gas", "houses": "house",
		"horses": "horse", "nurses": "nurse", "cases": "case", "bases": "base", "courses": "course", "prices": "price", "services": "service",
		"offices": "office", "places": "place", "this": "this", "always": "always", "leaves": "leaf", "knives": "knife", "wolves": "wolf",
	}
)
