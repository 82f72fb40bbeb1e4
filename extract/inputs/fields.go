package inputs

// Fields are the names of the fields of JSON records that hold what quoth
// reads; where one is empty the names in common use are tried.
type Fields struct {
	Text, ID, Title, URL, Date string
}
