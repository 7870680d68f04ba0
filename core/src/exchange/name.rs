//! What to call the person on a card.

/// The name from the parts of an N property: family, given, further names, before, after.
///
/// Chinese, Japanese and Korean names are family first, without a space; all others given first.
pub(super) fn from_parts(parts: &[String]) -> String {
    let part = |index: usize| parts.get(index).map_or("", String::as_str);
    let (family, given, further, before, after) = (part(0), part(1), part(2), part(3), part(4));
    if is_east_asian(family) && is_east_asian(given) {
        return [family, given, further].concat();
    }
    let words: Vec<&str> =
        [before, given, further, family, after].into_iter().filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// The given name by which a message calls them, from the parts of an N property. Chinese, Japanese and Korean names are
/// not cut: who is called by which part is not for a program to say.
pub(super) fn given(parts: &[String]) -> Option<String> {
    let given = parts.get(1).filter(|given| !given.is_empty() && !is_east_asian(given))?;
    Some(given.clone())
}

fn is_east_asian(name: &str) -> bool {
    !name.is_empty()
        && name.chars().all(|letter| {
            matches!(letter,
                '\u{3005}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
                | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(parts: &[&str]) -> String {
        from_parts(&parts.iter().map(|part| (*part).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn a_name_is_put_together_the_way_it_is_said() {
        assert_eq!(named(&["Stone", "Ruth", "May", "Dr", "Jr"]), "Dr Ruth May Stone Jr");
        assert_eq!(named(&["山田", "太郎", "", "", ""]), "山田太郎");
        assert_eq!(named(&["김", "민준"]), "김민준");
        assert_eq!(named(&["山田", "Taro"]), "Taro 山田");
        assert_eq!(named(&["Only"]), "Only");
        assert_eq!(named(&["", "", "", "", ""]), "");
        assert_eq!(named(&[]), "");
    }

    #[test]
    fn a_message_calls_them_by_the_given_name_but_cuts_no_east_asian_one() {
        let given = |parts: &[&str]| given(&parts.iter().map(|part| (*part).to_owned()).collect::<Vec<_>>());
        assert_eq!(given(&["Stone", "Ruth", "May", "Dr", "Jr"]).as_deref(), Some("Ruth"));
        assert_eq!(given(&["佐藤", "健一"]), None);
        assert_eq!(given(&["Only", ""]), None);
        assert_eq!(given(&[]), None);
    }
}
