//! What stands in the face of a person: the emoji or letters one chose, else initials as a person would write them.
//! Whole letters of any script, never half of one.

use crate::locale::Locale;

/// The first letter of the first and of the last word of a name, in capitals where the script has them; one letter for
/// a name of one word. Words without a letter or a digit, such as a dash, are passed over unless there is nothing else.
///
/// Names in Han, kana or Hangul begin with the family name, and one letter of it stands for the whole.
pub fn initials(name: &str, locale: &dyn Locale) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let lettered: Vec<&str> =
        words.iter().copied().filter(|word| word.chars().any(char::is_alphanumeric)).collect();
    let words = if lettered.is_empty() { words } else { lettered };
    let last =
        words.last().filter(|_| words.len() > 1 && !words.iter().all(|word| word.chars().all(is_one_sign)));
    words.first().into_iter().chain(last).filter_map(|word| first_letter(word, locale)).collect()
}

/// Kana, Han and Hangul.
fn is_one_sign(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{20000}'..='\u{3FFFF}')
}

/// What stands in somebody's face: the one sign they were given, or two where both are letters, else their initials.
pub fn sign(chosen: &str, name: &str, locale: &dyn Locale) -> String {
    let mut signs = locale.letters(chosen.trim());
    let is_letter = |sign: &String| sign.chars().any(char::is_alphanumeric);
    signs.truncate(if signs.iter().take(2).all(is_letter) { 2 } else { 1 });
    if signs.is_empty() { initials(name, locale) } else { signs.concat() }
}

fn first_letter(word: &str, locale: &dyn Locale) -> Option<String> {
    let mut letters = locale.letters(word);
    // An opening bracket or quotation mark is no initial.
    let first = letters.iter().position(|letter| letter.chars().any(char::is_alphanumeric)).unwrap_or(0);
    let letter = (first < letters.len()).then(|| letters.swap_remove(first))?;
    // A sharp s has no capital of one letter, so only what stays one letter is raised.
    let raised = locale.upper(&letter);
    Some(if locale.letters(&raised).len() == 1 { raised } else { letter })
}

#[cfg(test)]
mod tests {
    use super::{initials, sign};
    use crate::locale::PlainLocale;

    #[track_caller]
    fn check(name: &str, expect: &str) {
        assert_eq!(initials(name, &PlainLocale), expect);
    }

    #[test]
    fn first_and_last_word_give_a_letter_each() {
        check("Ana", "A");
        check("ana bell", "AB");
        check("Ana Maria de la Cruz", "AC");
        check("  Ben   Okri ", "BO");
    }

    #[test]
    fn a_letter_is_what_a_reader_sees_as_one() {
        check("E\u{301}mile Zola", "E\u{301}Z");
        check("अनिता", "अ");
        check("हिना शाह", "हिशा");
        check("山田太郎", "山");
        check("佐藤 健一", "佐");
        check("김 민준", "김");
        check("Bell 健一", "B健");
        check("👩‍👩‍👧 Bell", "B");
        check("👩‍👩‍👧", "👩‍👩‍👧");
        check("ßen", "ß");
    }

    #[test]
    fn marks_around_a_name_are_not_initials() {
        check("(Ana) – \"Bell\"", "AB");
        check("- -", "--");
        check("", "");
    }

    #[test]
    fn a_face_is_one_sign_or_two_letters_and_else_the_initials() {
        let face = |chosen: &str| sign(chosen, "Ana Bell", &PlainLocale);
        assert_eq!(face(""), "AB");
        assert_eq!(face("  "), "AB");
        assert_eq!(face("🌻"), "🌻");
        assert_eq!(face("👩‍👩‍👧 and more"), "👩‍👩‍👧");
        assert_eq!(face("🌻🌻"), "🌻");
        assert_eq!(face("Mum"), "Mu");
        assert_eq!(face("a"), "a");
        assert_eq!(face("e\u{301}ł!"), "e\u{301}ł");
    }
}
