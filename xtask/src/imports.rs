//! What a program calls the functions that it is given, under shorter names.

use std::collections::BTreeMap;

/// The section of a program that names what it is given.
const IMPORTS: u8 = 2;
/// The digits that wasm-bindgen puts behind each name to tell it from others.
const N_DIGITS: usize = 16;

/// Each long name of the glue's functions with a short one that no other has.
pub fn short_names(glue: &str) -> BTreeMap<String, String> {
    let mut n_alike: BTreeMap<&str, usize> = BTreeMap::new();
    let mut names = BTreeMap::new();
    for line in glue.lines() {
        let Some((long, "function")) = line
            .trim_start()
            .split_once(": ")
            .map(|(name, rest)| (name, rest.get(.."function".len()).unwrap_or_default()))
        else {
            continue;
        };
        let Some((start, digits)) = long.rsplit_once('_') else { continue };
        if digits.len() == N_DIGITS && digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            let nth = n_alike.entry(start).or_default();
            *nth += 1;
            names.insert(long.to_owned(), format!("{start}_{nth}"));
        }
    }
    names
}

/// A program that is given the same under other names.
pub fn renamed(program: &[u8], names: &BTreeMap<String, String>) -> Vec<u8> {
    // Four letters and the version come before the sections.
    let (head, mut rest) = program.split_at(8.min(program.len()));
    let mut out = head.to_vec();
    while let [id, after @ ..] = rest {
        let (length, after) = number(after);
        let (section, after) = after.split_at(length.min(after.len()));
        rest = after;
        out.push(*id);
        let section = if *id == IMPORTS { with_names(section, names) } else { section.to_vec() };
        push_number(&mut out, section.len());
        out.extend(section);
    }
    out
}

/// Every name stands behind its length, which is one byte.
fn with_names(section: &[u8], names: &BTreeMap<String, String>) -> Vec<u8> {
    let mut out = section.to_vec();
    for (long, short) in names {
        let (old, new) = (counted(long), counted(short));
        if let Some(at) = out.windows(old.len()).position(|part| part == old) {
            out.splice(at..at + old.len(), new);
        }
    }
    out
}

fn counted(name: &str) -> Vec<u8> {
    let mut out = Vec::new();
    push_number(&mut out, name.len());
    out.extend(name.bytes());
    out
}

/// A number of seven bits to a byte, and what follows it.
fn number(bytes: &[u8]) -> (usize, &[u8]) {
    let mut number = 0;
    for (nth, byte) in bytes.iter().enumerate() {
        number |= usize::from(byte & 0x7F) << (7 * nth);
        if byte & 0x80 == 0 {
            return (number, &bytes[nth + 1..]);
        }
    }
    (number, &[])
}

fn push_number(out: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        out.push(u8::try_from(number & 0x7F).unwrap_or_default() | 0x80);
        number >>= 7;
    }
    out.push(u8::try_from(number).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_their_digits_and_stay_apart() {
        let glue = "    __wbg_then_c949d5a25a4e78f8: function(arg0) {\n    __wbg_then_e71170d78fcf8954: function() {\n    \
                    __wbindgen_init: function() {\n    x_c949d5a25a4e78f8: 1,\n";
        let names = short_names(glue);
        let names: Vec<_> = names.iter().map(|(long, short)| (long.as_str(), short.as_str())).collect();
        assert_eq!(
            names,
            [
                ("__wbg_then_c949d5a25a4e78f8", "__wbg_then_1"),
                ("__wbg_then_e71170d78fcf8954", "__wbg_then_2")
            ]
        );
    }

    #[test]
    fn only_the_imports_are_renamed() {
        let long = "n_c949d5a25a4e78f8".to_owned();
        let section = |id: u8, inside: &[u8]| [&[id, u8::try_from(inside.len()).unwrap()], inside].concat();
        let one = [&[1, 1, b'm', 18], long.as_bytes(), &[0, 0]].concat();
        let program = [b"\0asm\x01\0\0\0".to_vec(), section(2, &one), section(0, &one)].concat();
        let after = renamed(&program, &BTreeMap::from([(long, "n_1".to_owned())]));
        let short = [&[1, 1, b'm', 3][..], b"n_1", &[0, 0]].concat();
        assert_eq!(after, [b"\0asm\x01\0\0\0".to_vec(), section(2, &short), section(0, &one)].concat());
        assert_eq!(renamed(&program, &BTreeMap::new()), program);
    }
}
