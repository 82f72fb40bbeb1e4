package report

// filters appends the controls that page.js shows and obeys.
func (v *view) filters(p *page) {
	p.WriteString("<form id=\"filters\" hidden=\"\" aria-label=\"Filter the statements\">\n")
	p.WriteString("<label class=\"wide\">Search <input type=\"search\" id=\"search\" autocomplete=\"off\"></label>\n")
	p.WriteString("<label class=\"wide\">Speaker <select id=\"speaker\">")
	p.inline("option", "All", "value", "all")
	for _, g := range v.groups {
		p.inline("option", g.name, "value", g.id)
	}
	p.WriteString("</select></label>\n<fieldset><legend>Kind</legend>\n")
	present := map[string]bool{}
	for _, g := range v.groups {
		for _, e := range g.entries {
			present[e.kind] = true
		}
	}
	for _, kind := range [...]string{"direct", "mixed", "indirect", loose} {
		if present[kind] {
			p.WriteString("<label>")
			p.open("input", "type", "checkbox", "name", "kind", "value", kind, "checked", "checked")
			p.text(kind)
			p.WriteString("</label>\n")
		}
	}
	p.WriteString("</fieldset>\n<label class=\"wide\">Confidence from " +
		"<input type=\"range\" id=\"confidence\" min=\"0\" max=\"100\" step=\"5\" value=\"0\"> " +
		"<output id=\"least\" for=\"confidence\">0 %</output></label>\n" +
		"<p class=\"result\"><span id=\"shown\" role=\"status\"></span> <button type=\"reset\">Show all</button></p>\n</form>\n")
}
