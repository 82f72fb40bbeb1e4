package objects

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rc4"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/binary"
	"fmt"
)

// A crypt decrypts a file that opens without a password: many do that only
// forbid to copy or print. ISO 32000-2, 7.6; numbers of algorithms are those
// there.
type crypt struct {
	key              []byte
	strMode, stmMode mode
}

// A mode is how strings or streams are encrypted.
type mode uint8

const (
	plain mode = iota
	rc4Mode
	aesMode    // with a key for each object
	aes256Mode // with the key of the file
)

// newCrypt finds the key that the empty password gives.
func newCrypt(f *File, encrypt Dict) (*crypt, error) {
	if filter := f.Name(encrypt["Filter"]); filter != "Standard" {
		return nil, fmt.Errorf("encrypted: by %.20q, not by a password", string(filter))
	}
	version, revision := f.Int(encrypt["V"]), f.Int(encrypt["R"])
	c := &crypt{strMode: rc4Mode, stmMode: rc4Mode}
	bits := 40
	if n := f.Int(encrypt["Length"]); n >= 40 && n <= 128 && version != 1 {
		bits = n / 8 * 8
	}
	switch version {
	case 1, 2:
	case 4, 5:
		c.strMode, c.stmMode = f.mode(encrypt, "StrF"), f.mode(encrypt, "StmF")
		bits = 128
	default:
		return nil, fmt.Errorf("encrypted: version %d is not read", version)
	}
	if version == 5 {
		c.key = key256(f, encrypt, revision)
	} else {
		c.key = key128(f, encrypt, revision, bits/8)
	}
	if c.key == nil {
		return nil, ErrEncrypted
	}
	return c, nil
}

// mode returns how a crypt filter encrypts.
func (f *File) mode(encrypt Dict, which Name) mode {
	filter := f.Dict(f.Dict(encrypt["CF"])[f.Name(encrypt[which])])
	switch f.Name(filter["CFM"]) {
	case "V2":
		return rc4Mode
	case "AESV2":
		return aesMode
	case "AESV3":
		return aes256Mode
	}
	return plain
}

// padding is what a password is filled up with.
const padding = "\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A"

// key128 is algorithm 2, checked by algorithm 6; nil if a password is needed.
func key128(f *File, encrypt Dict, revision, length int) []byte {
	text := func(o Object) string {
		s, _ := f.Resolve(o).(String)
		return string(s)
	}
	var id string
	if ids := f.Array(f.trailer["ID"]); len(ids) > 0 {
		id = text(ids[0])
	}
	h := md5.New()
	h.Write([]byte(padding))
	h.Write([]byte(text(encrypt["O"])))
	binary.Write(h, binary.LittleEndian, uint32(int64(f.Int(encrypt["P"]))))
	h.Write([]byte(id))
	if revision >= 4 && f.Resolve(encrypt["EncryptMetadata"]) == false {
		h.Write([]byte{0xff, 0xff, 0xff, 0xff})
	}
	key := h.Sum(nil)[:length]
	if revision >= 3 {
		for range 50 {
			sum := md5.Sum(key)
			copy(key, sum[:])
		}
	}
	user := []byte(padding)
	rounds := 0
	if revision >= 3 {
		sum := md5.Sum([]byte(padding + id))
		user, rounds = sum[:], 19
	}
	for i := 0; i <= rounds; i++ {
		turn := make([]byte, len(key))
		for j := range key {
			turn[j] = key[j] ^ byte(i)
		}
		xorRC4(turn, user)
	}
	if !bytes.HasPrefix([]byte(text(encrypt["U"])), user) {
		return nil
	}
	return key
}

// key256 is algorithm 2.A; nil if a password is needed.
func key256(f *File, encrypt Dict, revision int) []byte {
	const (
		hashLength = 32
		saltLength = 8
	)
	u, _ := f.Resolve(encrypt["U"]).(String)
	wrapped, _ := f.Resolve(encrypt["UE"]).(String)
	if len(u) < hashLength+2*saltLength || len(wrapped) < 32 {
		return nil
	}
	check, salt := u[hashLength:hashLength+saltLength], u[hashLength+saltLength:hashLength+2*saltLength]
	if !bytes.Equal(hash256([]byte(check), revision), []byte(u[:hashLength])) {
		return nil
	}
	block, err := aes.NewCipher(hash256([]byte(salt), revision))
	if err != nil {
		return nil
	}
	key := []byte(wrapped[:32])
	cipher.NewCBCDecrypter(block, make([]byte, aes.BlockSize)).CryptBlocks(key, key)
	return key
}

// hash256 is algorithm 2.B of the empty password.
func hash256(salt []byte, revision int) []byte {
	sum := sha256.Sum256(salt)
	k := sum[:]
	if revision < 6 {
		return k
	}
	for i := 0; ; i++ {
		e := bytes.Repeat(k, 64)
		block, err := aes.NewCipher(k[:16])
		if err != nil {
			return nil
		}
		cipher.NewCBCEncrypter(block, k[16:32]).CryptBlocks(e, e)
		remainder := 0
		for _, c := range e[:16] {
			remainder += int(c)
		}
		switch remainder % 3 {
		case 0:
			sum := sha256.Sum256(e)
			k = sum[:]
		case 1:
			sum := sha512.Sum384(e)
			k = sum[:]
		default:
			sum := sha512.Sum512(e)
			k = sum[:]
		}
		if i >= 63 && int(e[len(e)-1]) <= i-31 {
			return k[:32]
		}
	}
}

// stream decrypts the bytes of a stream.
func (c *crypt) stream(data []byte, s *Stream) []byte {
	return c.decrypt(data, c.stmMode, s.num, s.gen)
}

// strings decrypts the strings in an object, whose nesting the lexer bounds.
func (c *crypt) strings(o Object, num, gen int) Object {
	switch o := o.(type) {
	case String:
		return String(c.decrypt([]byte(o), c.strMode, num, gen))
	case Array:
		for i := range o {
			o[i] = c.strings(o[i], num, gen)
		}
	case Dict:
		for key := range o {
			o[key] = c.strings(o[key], num, gen)
		}
	case *Stream:
		c.strings(o.Dict, num, gen)
	}
	return o
}

// decrypt is algorithm 1, and 1.A with 256 bits.
func (c *crypt) decrypt(data []byte, how mode, num, gen int) []byte {
	switch how {
	case plain:
		return data
	case aes256Mode:
		return unCBC(c.key, data)
	}
	salted := append(bytes.Clone(c.key), byte(num), byte(num>>8), byte(num>>16), byte(gen), byte(gen>>8))
	if how == aesMode {
		salted = append(salted, "sAlT"...)
	}
	sum := md5.Sum(salted)
	key := sum[:min(len(c.key)+5, len(sum))]
	if how == aesMode {
		return unCBC(key, data)
	}
	out := bytes.Clone(data)
	xorRC4(key, out)
	return out
}

func xorRC4(key, data []byte) {
	if c, err := rc4.NewCipher(key); err == nil {
		c.XORKeyStream(data, data)
	}
}

// unCBC decrypts what begins with an initial vector and ends with a padding.
func unCBC(key, data []byte) []byte {
	block, err := aes.NewCipher(key)
	if err != nil || len(data) < 2*aes.BlockSize {
		return nil
	}
	out := bytes.Clone(data[aes.BlockSize : len(data)/aes.BlockSize*aes.BlockSize])
	cipher.NewCBCDecrypter(block, data[:aes.BlockSize]).CryptBlocks(out, out)
	if n := int(out[len(out)-1]); n >= 1 && n <= aes.BlockSize {
		out = out[:len(out)-n]
	}
	return out
}
