//! Text from a file, made safe to show: what cannot be seen is taken out.

/// One line of visible text: controls become spaces, runs of space become one, and signs that reorder what a person
/// sees are dropped. Empty where nothing visible is left.
pub(super) fn line(text: &str) -> String {
    let spaced: String = visible(text).map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    let line = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().all(joins_nothing) { String::new() } else { line }
}

/// Text of several lines, for notes.
pub(super) fn paragraph(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String =
        visible(&text).filter(|letter| !letter.is_control() || matches!(letter, '\n' | '\t')).collect();
    kept.trim().to_owned()
}

/// The letters without the signs that change the direction of text, which can make a name read as another.
fn visible(text: &str) -> impl Iterator<Item = char> {
    text.chars()
        .filter(|letter| {
            !matches!(letter, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
                && *letter != '\u{FEFF}'
        })
        .map(|letter| if matches!(letter, '\u{2028}' | '\u{2029}') { '\n' } else { letter })
}

/// Letters without a width of their own. Between others they matter (Persian, emoji), alone they are nothing.
fn joins_nothing(letter: char) -> bool {
    matches!(letter, ' ' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{00AD}')
}

/// Each text on one line, in its place.
pub(super) fn lines(texts: Vec<String>) -> Vec<String> {
    texts.iter().map(|text| line(&text.replace(['\n', '\r'], ", "))).collect()
}

/// The texts that say something.
pub(super) fn filled(texts: Vec<String>) -> impl Iterator<Item = String> {
    lines(texts).into_iter().filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_shows_what_it_is() {
        assert_eq!(line("  Ada\t\u{202E}Love\u{0}lace \n"), "Ada Love lace");
        assert_eq!(line("\u{200B}\u{FEFF} \u{200D}"), "");
        assert_eq!(line("می\u{200C}خواهم"), "می\u{200C}خواهم");
    }

    #[test]
    fn a_note_keeps_its_lines() {
        assert_eq!(paragraph("one\r\ntwo\rthree\u{7}\n"), "one\ntwo\nthree");
    }
}
