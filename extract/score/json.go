package score

import "math"

// A Figure is one measure in JSON, from 0 to 1.
type Figure struct {
	P  float64 `json:"p"`
	R  float64 `json:"r"`
	F1 float64 `json:"f1"`
}

// Figures returns the measures by name.
func (t Tally) Figures() map[string]Figure {
	out := map[string]Figure{}
	for _, name := range Figures {
		if t.shows(name) {
			p, r, f := t.at(name).F1()
			out[name] = Figure{round(p), round(r), round(f)}
		}
	}
	return out
}

func round(x float64) float64 { return math.Round(x*1e4) / 1e4 }

// JSON returns the figures by name as what encoding/json writes; full adds where
// they come from.
func (r *Report) JSON(full bool) any {
	type rule struct {
		Predicted int `json:"predicted"`
		Found     int `json:"found"`
		Source    int `json:"source"`
	}
	type how struct {
		Named int `json:"named"`
		Right int `json:"right"`
	}
	type loss struct {
		All      int            `json:"all"`
		Kinds    map[string]int `json:"kinds"`
		Worth    float64        `json:"worth"` // points of the figure's F1
		Figure   string         `json:"figure,omitempty"`
		Examples []Example      `json:"examples,omitempty"`
	}
	out := struct {
		Articles   int                          `json:"articles"`
		Figures    map[string]Figure            `json:"figures"`
		Rules      map[string]rule              `json:"rules,omitempty"`
		Hows       map[string]how               `json:"speakers,omitempty"`
		Genres     map[string]map[string]Figure `json:"genres,omitempty"`
		Confidence map[string][]Bin             `json:"confidence,omitempty"`
		Losses     map[string]loss              `json:"losses,omitempty"`
	}{Articles: r.Articles, Figures: r.Tally.Figures()}
	if !full {
		return out
	}
	out.Rules, out.Hows, out.Losses = map[string]rule{}, map[string]how{}, map[string]loss{}
	for name, c := range r.Rules {
		out.Rules[name] = rule(*c)
	}
	for name, c := range r.Hows {
		out.Hows[name] = how(*c)
	}
	out.Genres = map[string]map[string]Figure{}
	for name, t := range r.Genres {
		out.Genres[name] = t.Figures()
	}
	claims, quotes := r.Confidence()
	out.Confidence = map[string][]Bin{"claims": claims, "quotes": quotes}
	for cause, l := range r.Losses {
		worth, figure := r.worth(cause)
		out.Losses[cause] = loss{l.All, l.Kinds, round(worth), figure, l.Examples}
	}
	return out
}
