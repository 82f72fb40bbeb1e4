package speakers

import (
	"strings"

	"quoth/quotes/text"
)

// label resolves the Q and A of an interview: to the guest, and to who asked,
// if the article says who that was.
func (r *reader) label(ph *phrase) (int, bool) {
	w := strings.TrimSuffix(r.doc.Tokens[ph.first].Norm, ".")
	if ph.end-ph.first != 1 {
		return -1, false
	}
	if w != "Q" && w != "A" {
		return r.monogram(ph.first)
	}
	if !r.met {
		r.met = true
		r.host, r.guest = r.interview(ph.first)
	}
	if w == "A" {
		return r.guest, r.guest >= 0
	}
	return r.host, r.host >= 0
}

// monogram resolves initials before a colon, "AR:", to the one person whose
// they are.
func (r *reader) monogram(k int) (int, bool) {
	w := strings.ReplaceAll(r.doc.Tokens[k].Norm, ".", "")
	if len(w) < 2 || len(w) > 3 || w != strings.ToUpper(w) || k+1 >= len(r.doc.Tokens) || r.doc.Tokens[k+1].Tag != text.Colon || r.parser.same(k, k-1) {
		return -1, false
	}
	w = strings.ToLower(w)
	whose := -1
	for e := range min(len(r.cast.entities), 400) {
		x := &r.cast.entities[e]
		if x.kind != Person || len(x.parts) < 2 || x.parts[0][0] != w[0] || x.parts[len(x.parts)-1][0] != w[len(w)-1] || !initials(x.parts, w) {
			continue
		}
		if whose >= 0 {
			return -1, false
		}
		whose = e
	}
	return whose, whose >= 0
}

// interview finds, in what stands before the first Q or A, who asks and who
// answers: a journalist by role, or the one who "spoke to" the other.
func (r *reader) interview(before int) (host, guest int) {
	host, guest = -1, -1
	p := r.parser
	count := map[int]int{}
	var order []int
	for i := range r.cast.names {
		n := &r.cast.names[i]
		if n.words.First >= before {
			break
		}
		e := n.entity
		if e < 0 || r.cast.entities[e].kind != Person {
			continue
		}
		if count[e] == 0 {
			order = append(order, e)
		}
		count[e]++
		for _, d := range r.cast.entities[e].roles {
			switch kindred(d.head) {
			case "journalist", "interviewer", "host", "moderator", "editor", "columnist", "presenter":
				host = e
			}
		}
	}
	for i := range r.cast.names {
		n := &r.cast.names[i]
		if n.words.First >= before || host >= 0 {
			break
		}
		if n.entity < 0 || r.cast.entities[n.entity].kind != Person {
			continue
		}
		for k := n.words.End; k < n.words.End+24 && p.same(n.words.First, k+2); k++ {
			w, prep := p.tok(k).Norm, p.tok(k+1).Norm
			if (w == "spoke" || w == "talked" || w == "sat") && (prep == "to" || prep == "with" || prep == "down") || w == "interviewed" || w == "met" {
				host = n.entity
			}
		}
	}
	for _, e := range order {
		if e != host && (guest < 0 || count[e] > count[guest]) {
			guest = e
		}
	}
	if guest < 0 {
		// "Ann Roe spoke to us": she answers
		guest, host = host, -1
	}
	if host < 0 {
		host = r.byline(guest)
	}
	return host, guest
}

// byline returns who wrote the article, if it says so.
func (r *reader) byline(but int) int {
	for i := range r.cast.names {
		n := &r.cast.names[i]
		s := r.doc.Tokens[n.words.First].Sentence
		if r.doc.Paragraphs[r.doc.Sentences[s].Paragraph].Kind == text.Byline && n.entity >= 0 && n.entity != but && n.person >= 1 {
			return n.entity
		}
	}
	return -1
}
