//! Reading what was typed: digits of any script, signs, brackets, words beside the number, extensions and pauses.

/// A number as far as its own signs tell.
#[derive(Debug, Default)]
pub(super) struct TypedNumber {
    /// Whether it begins with the code of its country.
    pub(super) plus: bool,
    /// Its digits, and the stars and hashes of a [code](Self::is_code).
    pub(super) digits: String,
    /// Whether it is a code such as `*4141`, which is dialled as it is.
    pub(super) is_code: bool,
    /// Pauses and an extension.
    pub(super) after: String,
}

/// The most digits of a number: fifteen (ITU-T E.164, 6) and what is dialled before them.
const MOST: usize = 18;
/// From this many digits on, what follows in words is a remark.
const WHOLE: usize = 6;
/// Words before an extension, in small letters: English, Spanish and Italian, Portuguese, French, German, Russian.
const EXTENSIONS: [&str; 10] = ["x", "p", "w", "int", "anexo", "ramal", "poste", "dw", "доб", "вн"];
/// The first of ten digits, of the scripts that do not follow each other as those of India do.
const ZEROS: [u32; 9] = [0x0660, 0x06F0, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x17E0, 0x1810, 0xFF10];
/// The keys of a telephone under the letters from A on (ITU-T E.161).
const KEYS: &[u8; 26] = b"22233344455566677778889999";

/// What is typed, read; none where it is no number.
pub(super) fn read(value: &str) -> Option<TypedNumber> {
    let mut plain: String = value.chars().filter(|c| !is_unseen(*c)).map(as_plain).collect();
    let is_address = plain.trim_start().get(..4).is_some_and(|scheme| scheme.eq_ignore_ascii_case("tel:"));
    if is_address {
        plain = plain.replace("%2B", "+").replace("%20", " ");
    }
    let (before, body) =
        plain.split_at_checked(plain.find(|c: char| c.is_ascii_digit() || "+*#([".contains(c))?)?;
    let mut typed = TypedNumber::default();
    let mut rest = body.chars();
    let mut last = ' ';
    while let Some(c) = rest.next() {
        match c {
            '0'..='9' => typed.digits.push(c),
            '+' if typed.digits.is_empty() => typed.plus = true,
            '*' | '#' if typed.is_code || typed.digits.len() <= WHOLE => {
                typed.is_code = true;
                typed.digits.push(c);
            }
            '(' | '[' => {
                let (inside, behind) = rest.as_str().split_once([')', ']']).unwrap_or((rest.as_str(), ""));
                if inside.contains(char::is_alphabetic) {
                    rest = behind.chars();
                } else if inside.trim() == "0" && matches!(typed.digits.len(), 1..=3) {
                    // Only the code of a country stands before a nought that may be left out.
                    typed.plus = true;
                }
            }
            // Two numbers; in Germany and Austria a stroke stands behind the area too.
            '/' | '+' | '&' | '|' if typed.digits.len() > WHOLE && digits_of(rest.as_str()) >= WHOLE => break,
            ',' | ';' | '*' | '#' => {
                typed.after = after(rest.as_str());
                break;
            }
            _ if c.is_alphabetic() => {
                let joined = last.is_ascii_digit() || last == '-' || last == '.';
                let word: String = std::iter::once(c)
                    .chain(rest.as_str().chars().take_while(|c| c.is_alphabetic()))
                    .collect();
                typed.words(&word, rest.as_str(), joined)?;
                break;
            }
            _ if is_between(c) => {}
            _ => return None,
        }
        last = c;
    }
    // A local number with what stands before it (RFC 3966, 5.1.5).
    if let Some((_, context)) = body.split_once("phone-context=+") {
        let context = context.chars().take_while(|c| *c != ';').filter(char::is_ascii_digit);
        typed.digits = context.chain(typed.digits.chars()).collect();
        typed.plus = true;
    }
    // "+0044" and "+0 20" have no code of a country behind the sign.
    typed.plus &= !typed.digits.starts_with('0');
    let n_digits = digits_of(&typed.digits);
    let worded = !is_address && before.contains(char::is_alphabetic);
    (n_digits >= if worded { WHOLE } else { 2 } && n_digits <= MOST).then_some(typed)
}

impl TypedNumber {
    /// A word within: an extension, letters on the keys of the telephone, or a remark. None where it is none of them.
    fn words(&mut self, word: &str, behind: &str, joined: bool) -> Option<()> {
        let small = word.to_ascii_lowercase();
        let n = self.digits.len();
        if n >= WHOLE {
            if small.starts_with("ext") || EXTENSIONS.contains(&small.as_str()) {
                self.after = after(behind.trim_start_matches(char::is_alphabetic));
                return Some(());
            }
            return (!joined || n > WHOLE).then_some(());
        }
        // "1800 RESPECT", but neither "1737 HELPLINE" nor "999 POLICE".
        let free = n == 4 && ["18", "13", "08"].iter().any(|free| self.digits.starts_with(free));
        let short = n == 3
            && (["0", "1", "99"].iter().any(|no| self.digits.starts_with(no)) || self.digits.ends_with("11"));
        if !(joined && n >= 3 || free) || short {
            return None;
        }
        for c in word.chars().take(1).chain(behind.chars()) {
            let key = usize::from(u8::try_from(c).ok()?.to_ascii_lowercase()).checked_sub(usize::from(b'a'));
            match key.and_then(|key| KEYS.get(key)) {
                Some(key) => self.digits.push(char::from(*key)),
                None if c.is_ascii_digit() => self.digits.push(c),
                None if is_between(c) => {}
                None => return None,
            }
        }
        let is_whole =
            if n == 3 { matches!(self.digits.len(), 7 | 10) } else { (7..=12).contains(&self.digits.len()) };
        is_whole.then_some(())
    }
}

/// Pauses and an extension out of what stands behind a number; nothing where that is a remark or another number.
fn after(behind: &str) -> String {
    let named = behind.split([';', ',']).find_map(|part| part.trim_start().strip_prefix("ext"));
    let behind = named.map_or(behind, |part| part.trim_start_matches(char::is_alphabetic));
    let mut after = String::from(",");
    for c in behind.chars() {
        match c {
            '0'..='9' | ',' | '#' | '*' => after.push(c),
            _ if c.is_alphanumeric() || c == ';' => break,
            _ => {}
        }
    }
    if (1..=WHOLE).contains(&digits_of(&after)) { after } else { String::new() }
}

fn digits_of(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

/// What stands between digits and says nothing.
fn is_between(c: char) -> bool {
    c.is_whitespace()
        || "-./()[]'’·−–".contains(c)
        || matches!(c, '\u{2010}'..='\u{2015}' | '\u{30FC}' | '\u{FF0D}')
}

/// Marks that nobody sees: of width none, of direction, of joining.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// The digit or the sign that a character of another script stands for.
fn as_plain(c: char) -> char {
    let code = u32::from(c);
    let value = match code {
        // From Devanagari to Malayalam a script has 128 places, its digits at the same.
        0x0966..=0x0D6F => Some((code - 0x0966) % 0x80),
        _ => ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|value| *value < 10)),
    };
    match value.and_then(|value| char::from_digit(value, 10)) {
        Some(digit) => digit,
        None if c == '\u{FF0B}' => '+',
        None => c,
    }
}
