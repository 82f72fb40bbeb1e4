package fonts

import (
	"strings"
	"sync"
)

// glyphs are the characters of the names of the Adobe Glyph List that texts in
// the Latin script have, accented letters aside.
var glyphs = sync.OnceValue(func() map[string]string {
	m := map[string]string{"space": " ", "nbspace": "\u00a0", "nonbreakingspace": "\u00a0"}
	fields := strings.Fields(glyphList)
	for i := 0; i+1 < len(fields); i += 2 {
		m[fields[i]] = fields[i+1]
	}
	return m
})

const glyphList = `
exclam ! quotedbl " numbersign # dollar $ percent % ampersand & quotesingle ' parenleft ( parenright ) asterisk * plus + comma ,
hyphen - period . slash / zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 colon : semicolon ; less < equal =
greater > question ? at @ bracketleft [ backslash \ bracketright ] asciicircum ^ underscore _ grave ` + "`" + ` braceleft { bar |
braceright } asciitilde ~ exclamdown ¡ cent ¢ sterling £ currency ¤ yen ¥ brokenbar ¦ section § dieresis ¨ copyright ©
ordfeminine ª guillemotleft « logicalnot ¬ registered ® macron ¯ degree ° plusminus ± twosuperior ² threesuperior ³
acute ´ mu µ paragraph ¶ periodcentered · cedilla ¸ onesuperior ¹ ordmasculine º guillemotright » onequarter ¼ onehalf ½
threequarters ¾ questiondown ¿ AE Æ ae æ Eth Ð eth ð Oslash Ø oslash ø Thorn Þ thorn þ germandbls ß multiply × divide ÷
Dcroat Đ dcroat đ Hbar Ħ hbar ħ dotlessi ı Lslash Ł lslash ł OE Œ oe œ Tbar Ŧ tbar ŧ Eng Ŋ eng ŋ IJ IJ ij ij longs ſ florin ƒ
circumflex ˆ caron ˇ breve ˘ dotaccent ˙ ring ˚ ogonek ˛ tilde ˜ hungarumlaut ˝
endash – emdash — horizontalbar ― figuredash ‒ quoteleft ‘ quoteright ’ quotesinglbase ‚ quotereversed ‛ quotedblleft “ quotedblright ” quotedblbase „
dagger † daggerdbl ‡ bullet • ellipsis … perthousand ‰ minute ′ second ″ guilsinglleft ‹ guilsinglright › fraction ⁄ Euro € trademark ™
minus − infinity ∞ notequal ≠ lessequal ≤ greaterequal ≥ approxequal ≈ arrowleft ← arrowup ↑ arrowright → arrowdown ↓
ff ff fi fi fl fl ffi ffi ffl ffl sfthyphen ` + "\u00ad" + ` softhyphen ` + "\u00ad" + ` visiblespace ` + "\u00a0" + `
Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Theta Θ Lambda Λ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω
alpha α beta β gamma γ delta δ epsilon ε theta θ lambda λ pi π sigma σ tau τ phi φ psi ψ omega ω
`

// accented returns the letter with the accent of that name, "" if there is none.
func accented(letter, accent string) string {
	// A letter of one byte, then the letter that it becomes.
	_, after, _ := strings.Cut(composed(accent), letter)
	for _, r := range after {
		return string(r)
	}
	return ""
}

// composed lists each letter that takes an accent and what it becomes.
func composed(accent string) string {
	switch accent {
	case "acute":
		return "AÁaáCĆcćEÉeéIÍiíLĹlĺNŃnńOÓoóRŔrŕSŚsśUÚuúYÝyýZŹzź"
	case "grave":
		return "AÀaàEÈeèIÌiìOÒoòUÙuù"
	case "circumflex":
		return "AÂaâCĈcĉEÊeêGĜgĝHĤhĥIÎiîJĴjĵOÔoôSŜsŝUÛuûWŴwŵYŶyŷ"
	case "dieresis":
		return "AÄaäEËeëIÏiïOÖoöUÜuüYŸyÿ"
	case "tilde":
		return "AÃaãIĨiĩNÑnñOÕoõUŨuũ"
	case "ring":
		return "AÅaåUŮuů"
	case "cedilla":
		return "CÇcçSŞsşTŢtţ"
	case "caron":
		return "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzž"
	case "breve":
		return "AĂaăEĔeĕGĞgğOŎoŏUŬuŭ"
	case "ogonek":
		return "AĄaąEĘeęIĮiįUŲuų"
	case "macron":
		return "AĀaāEĒeēIĪiīOŌoōUŪuū"
	case "dotaccent":
		return "CĊcċEĖeėGĠgġIİZŻzż"
	case "hungarumlaut":
		return "OŐoőUŰuű"
	case "commaaccent":
		return "GĢgģKĶkķLĻlļNŅnņRŖrŗSȘsșTȚtț"
	}
	return ""
}
