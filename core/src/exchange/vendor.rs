//! What single makers of contact apps add to the format.

use super::DayName;

/// A label as Apple writes it: its own ones come wrapped, as `_$!<Home>!$_`, others are the person's words.
pub(super) fn apple_label(text: &str) -> String {
    text.strip_prefix("_$!<").and_then(|inner| inner.strip_suffix(">!$_")).unwrap_or(text).to_owned()
}

/// What an `X-ANDROID-CUSTOM` line says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Android {
    /// A nickname.
    Nickname(String),
    /// A person with what they are.
    Relation(String, Option<String>),
    /// The birthday, as written.
    Birthday(String),
    /// Another day with what it is, as written.
    Event(String, DayName),
}

/// Relations by Android's own number, from 1.
const RELATIONS: [&str; 14] = [
    "Assistant",
    "Brother",
    "Child",
    "Domestic partner",
    "Father",
    "Friend",
    "Manager",
    "Mother",
    "Parent",
    "Partner",
    "Referred by",
    "Relative",
    "Sister",
    "Spouse",
];

/// Reads the parts of an `X-ANDROID-CUSTOM` value: the kind of row, then its value, type and own label.
pub(super) fn android_custom(parts: &[String]) -> Option<Android> {
    let part = |index: usize| parts.get(index).map_or("", |part| part.trim());
    let kind = part(0).strip_prefix("vnd.android.cursor.item/")?;
    let (value, number, own) = (part(1).to_owned(), part(2), part(3));
    if value.is_empty() {
        return None;
    }
    let own = (!own.is_empty()).then(|| own.to_owned());
    match (kind, number) {
        ("nickname", _) => Some(Android::Nickname(value)),
        ("contact_event", "3") => Some(Android::Birthday(value)),
        ("contact_event", "1") => Some(Android::Event(value, DayName::Anniversary)),
        ("contact_event", _) => Some(Android::Event(value, own.into())),
        ("relation", number) => {
            let known = number.parse::<usize>().ok().and_then(|number| RELATIONS.get(number.checked_sub(1)?));
            Some(Android::Relation(value, known.map(|word| (*word).to_owned()).or(own)))
        }
        _ => None,
    }
}

/// The messaging app an old `X-` property names.
pub(super) fn messenger(property: &str) -> Option<&'static str> {
    Some(match property {
        "X-AIM" => "AIM",
        "X-GADUGADU" => "Gadu-Gadu",
        "X-GOOGLE-TALK" | "X-GTALK" => "Google Talk",
        "X-GROUPWISE" => "GroupWise",
        "X-ICQ" => "ICQ",
        "X-JABBER" => "Jabber",
        "X-MATRIX" => "Matrix",
        "X-MSN" => "MSN",
        "X-QQ" => "QQ",
        "X-SIGNAL" => "Signal",
        "X-SKYPE" | "X-SKYPE-USERNAME" => "Skype",
        "X-TELEGRAM" => "Telegram",
        "X-WHATSAPP" => "WhatsApp",
        "X-YAHOO" => "Yahoo",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn android(value: &str) -> Option<Android> {
        android_custom(&value.split(';').map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn android_numbers_are_read_as_words() {
        let relation = |name: &str, label: &str| Some(Android::Relation(name.into(), Some(label.into())));
        assert_eq!(android("vnd.android.cursor.item/relation;Olga;14;;;"), relation("Olga", "Spouse"));
        assert_eq!(android("vnd.android.cursor.item/relation;Bo;0;Cousin;"), relation("Bo", "Cousin"));
        assert_eq!(
            android("vnd.android.cursor.item/relation;Bo;99"),
            Some(Android::Relation("Bo".into(), None))
        );
        assert_eq!(
            android("vnd.android.cursor.item/contact_event;--04-12;3"),
            Some(Android::Birthday("--04-12".into()))
        );
        assert_eq!(android("vnd.android.cursor.item/nickname;;1"), None);
        assert_eq!(android("something else;x"), None);
    }

    #[test]
    fn apple_labels_are_unwrapped() {
        assert_eq!(apple_label("_$!<HomePage>!$_"), "HomePage");
        assert_eq!(apple_label("Night nurse"), "Night nurse");
    }
}
