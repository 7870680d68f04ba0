//! Initials as a person would write them: whole letters of any script, never half of one.

use crate::locale::Locale;

/// The first letter of the first and of the last word of a name, in capitals where the script has them; one letter for
/// a name of one word. Words without a letter or a digit, such as a dash, are passed over unless there is nothing else.
///
/// Han, kana and Hangul names are written without a space between their parts, so one letter stands for the name.
pub fn initials(name: &str, locale: &dyn Locale) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let lettered: Vec<&str> =
        words.iter().copied().filter(|word| word.chars().any(char::is_alphanumeric)).collect();
    let words = if lettered.is_empty() { words } else { lettered };
    let last = words.last().filter(|_| words.len() > 1);
    words.first().into_iter().chain(last).filter_map(|word| first_letter(word, locale)).collect()
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
    use super::initials;
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
}
