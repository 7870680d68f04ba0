//! Putting names and numbers into sentences.

use super::{Count, Days, text};

/// The sentence with each `{name}` replaced. What is put in is never searched again, so a person called `{day}` stays
/// what they are called.
// Here, so that a page hands over the one value that most sentences have as it is, and makes no list of one.
#[inline(always)]
pub fn fill<const N: usize>(sentence: &str, values: &[(&str, &str); N]) -> String {
    match values.as_slice() {
        [(name, value)] => fill_one(sentence, name, value),
        values => fill_all(sentence, values),
    }
}

#[inline(never)]
fn fill_one(sentence: &str, name: &str, value: &str) -> String {
    fill_all(sentence, &[(name, value)])
}

#[inline(never)]
pub(super) fn fill_all(sentence: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(sentence.len());
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let hole = after.split_once('}');
        let value = hole.and_then(|(name, after)| {
            values.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value, after))
        });
        match value {
            Some((value, after)) => {
                filled.push_str(value);
                rest = after;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}

/// The sentence for so many, in the language's form for that number.
pub fn fill_count(count: &Count, n: usize) -> String {
    fill(count.form(text().shell.lang, n), &[("n", &n.to_string())])
}

/// The sentence for a day in so many days.
pub fn fill_days(days: &Days, n: i64) -> String {
    match n {
        0 => days.today.to_owned(),
        1 => days.tomorrow.to_owned(),
        n => fill_count(&days.other, usize::try_from(n).unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::forms::count;

    #[test]
    fn a_name_that_looks_like_a_hole_stays_a_name() {
        let filled = fill("Hi {name}, on {day}? {other}", &[("name", "{day}"), ("day", "Friday")]);
        assert_eq!(filled, "Hi {day}, on Friday? {other}");
    }

    #[test]
    fn one_person_is_not_people() {
        let count = count("{n} person", "{n} people");
        assert_eq!(fill_count(&count, 1), "1 person");
        assert_eq!(fill_count(&count, 0), "0 people");
        assert_eq!(fill_count(&count, 1000), "1000 people");
    }
}
