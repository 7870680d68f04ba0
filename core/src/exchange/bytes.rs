//! From the bytes of a file to text, whatever wrote them.

use std::borrow::Cow;

use super::Decode;

/// What Windows-1252 has between 0x80 and 0x9F; elsewhere its bytes are the first letters of Unicode. Where it has
/// nothing, the byte's own control character stands, as the web reads it.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// One control character in so many bytes makes a file no text.
const BYTES_PER_CONTROL: usize = 100;
/// A few control characters are a slip in a text, however short it is.
const CONTROLS_FORGIVEN: usize = 8;

/// One UTF-16 unit from its two bytes.
type Unit = fn([u8; 2]) -> u16;

/// The file without its byte order mark, and as UTF-8 where it was UTF-16.
///
/// Everything else is left as it is: one file may hold lines in several encodings, so each line is read on its own.
pub(super) fn unwrap_utf16(bytes: &[u8]) -> Cow<'_, [u8]> {
    let (little, big): (Unit, Unit) = (u16::from_le_bytes, u16::from_be_bytes);
    let without_mark = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => return Cow::Borrowed(rest),
        [0xFF, 0xFE, rest @ ..] => Some((little, rest)),
        [0xFE, 0xFF, rest @ ..] => Some((big, rest)),
        // The first letters of a card are ASCII, so a zero beside one gives the byte order away.
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => Some((little, bytes)),
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => Some((big, bytes)),
        _ => None,
    };
    match without_mark {
        Some((unit, rest)) => {
            let units = rest.chunks_exact(2).filter_map(|pair| pair.try_into().ok()).map(unit);
            let text: String = char::decode_utf16(units)
                .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
                .collect();
            Cow::Owned(text.into_bytes())
        }
        None => Cow::Borrowed(bytes),
    }
}

/// Whether the bytes are something other than text: a picture, an archive, a database.
pub(super) fn is_binary(bytes: &[u8]) -> bool {
    let controls = bytes.iter().filter(|byte| matches!(byte, 0..=8 | 14..=26 | 28..=31)).count();
    controls > CONTROLS_FORGIVEN.max(bytes.len() / BYTES_PER_CONTROL)
}

/// The text of one line or value.
///
/// Valid UTF-8 is believed before the declared character set, because exporters often declare the wrong one and other
/// encodings are hardly ever valid UTF-8 by accident. Without either, Windows-1252, which also reads Latin-1.
pub(super) fn text_of(bytes: &[u8], charset: Option<&str>, decode: Decode) -> String {
    let declared = charset.map(|label| label.trim_matches('"'));
    // This one is made of ASCII bytes and so is always valid UTF-8, which says nothing.
    let shifts = declared.is_some_and(|label| label.eq_ignore_ascii_case("ISO-2022-JP"));
    if !shifts && let Ok(text) = str::from_utf8(bytes) {
        return text.to_owned();
    }
    // A line that says UTF-8 and is not gets the fallback too: a few odd letters are better than none.
    let utf_8 = |label: &&str| !label.eq_ignore_ascii_case("UTF-8") && !label.eq_ignore_ascii_case("UTF8");
    declared.filter(utf_8).and_then(|label| decode(label, bytes)).unwrap_or_else(|| windows_1252(bytes))
}

fn windows_1252(bytes: &[u8]) -> String {
    let letter = |byte: &u8| {
        let at = byte.checked_sub(0x80).map(usize::from);
        at.and_then(|at| WINDOWS_1252.get(at).copied()).unwrap_or(char::from(*byte))
    };
    bytes.iter().map(letter).collect()
}

/// The bytes behind quoted-printable text, each with whether it was written as an escape.
///
/// Whatever is not an escape stands for itself.
pub(super) fn unquote_printable(text: &str) -> Vec<(u8, bool)> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        if byte == b'='
            && let [high, low, tail @ ..] = tail
            && let (Some(high), Some(low)) = (hex(*high), hex(*low))
        {
            bytes.push((high << 4 | low, true));
            rest = tail;
        } else {
            bytes.push((byte, false));
        }
    }
    bytes
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::super::tests::test_decode;
    use super::*;

    #[test]
    fn a_line_is_read_in_the_encoding_it_is_in() {
        assert_eq!(text_of("Zoë".as_bytes(), None, test_decode), "Zoë");
        assert_eq!(text_of(b"Zo\xEB", None, test_decode), "Zoë");
        assert_eq!(text_of(b"Zo\xEB", Some("UTF-8"), test_decode), "Zoë");
        assert_eq!(text_of("Zoë".as_bytes(), Some("ISO-8859-1"), test_decode), "Zoë");
        assert_eq!(text_of(b"\xC8\xE2\xE0\xED", Some("windows-1251"), test_decode), "Иван");
        assert_eq!(text_of(b"\x1b$B;3ED\x1b(B", Some("ISO-2022-JP"), test_decode), "山田");
        assert_eq!(text_of(b"caf\xE9 \x80", Some("no such charset"), test_decode), "café €");
    }

    #[test]
    fn byte_order_marks_are_taken_off() {
        assert_eq!(&*unwrap_utf16(b"\xEF\xBB\xBFBEGIN"), b"BEGIN");
        assert_eq!(&*unwrap_utf16(b"\xFE\xFF\0B\0E"), b"BE");
        assert_eq!(&*unwrap_utf16(b"B\0E\0"), b"BE");
        assert_eq!(&*unwrap_utf16(b"\0B\0E"), b"BE");
    }

    #[test]
    fn a_broken_escape_stands_for_itself() {
        let bytes: Vec<u8> = unquote_printable("a=3Db=ZZ=4").into_iter().map(|(byte, _)| byte).collect();
        assert_eq!(bytes, b"a=b=ZZ=4");
    }
}
