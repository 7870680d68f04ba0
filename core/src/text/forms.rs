//! Sentences with a number in them.

use serde::Serialize;

use super::plural::{Plural, plural};

/// A sentence with a number in it, `{n}`, in the forms that the language has for numbers: the classes of CLDR, of which a
/// language gives those it has. Most of them are said of many numbers, 21 and 31 beside 1, and so hold `{n}`.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Count {
    /// For 1 and nothing else, where a sentence says it without a number: "once".
    pub exact_one: Option<&'static str>,
    /// For the numbers of the class zero.
    pub zero: Option<&'static str>,
    /// For the numbers of the class one.
    pub one: Option<&'static str>,
    /// For the numbers of the class two.
    pub two: Option<&'static str>,
    /// For the numbers of the class few.
    pub few: Option<&'static str>,
    /// For the numbers of the class many.
    pub many: Option<&'static str>,
    /// For every other number, and where a class above has no form of its own.
    pub other: &'static str,
}

/// One form for every number.
pub(super) const fn any(other: &'static str) -> Count {
    Count { exact_one: None, zero: None, one: None, two: None, few: None, many: None, other }
}

/// A sentence with forms for one and for other numbers, as English has them.
pub(super) const fn count(one: &'static str, other: &'static str) -> Count {
    Count { one: Some(one), ..any(other) }
}

/// A sentence that says exactly one without a number: "once", "tomorrow".
pub(super) const fn once(exact_one: &'static str, other: &'static str) -> Count {
    Count { exact_one: Some(exact_one), ..any(other) }
}

impl Count {
    /// The form for a number in a language.
    pub(super) fn form(&self, language: &str, n: usize) -> &'static str {
        let of_class = || match plural(language, n) {
            Plural::Zero => self.zero,
            Plural::One => self.one,
            Plural::Two => self.two,
            Plural::Few => self.few,
            Plural::Many => self.many,
            Plural::Other => None,
        };
        self.exact_one.filter(|_| n == 1).or_else(of_class).unwrap_or(self.other)
    }
}

/// A sentence about a day to come; of a later one, `{n}` being in how many days.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Days {
    /// It is today.
    pub today: &'static str,
    /// It is tomorrow.
    pub tomorrow: &'static str,
    /// It is later.
    pub other: Count,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_class_has_its_form_and_exactly_one_comes_first() {
        let russian = Count {
            one: Some("{n} раз"),
            few: Some("{n} раза"),
            many: Some("{n} раз много"),
            ..once("однажды", "x")
        };
        let forms = [1, 2, 5, 21, 24].map(|n| russian.form("ru", n));
        assert_eq!(forms, ["однажды", "{n} раза", "{n} раз много", "{n} раз", "{n} раза"]);
    }

    #[test]
    fn a_class_without_a_form_of_its_own_takes_the_other() {
        let german = count("{n} Person", "{n} Personen");
        assert_eq!([0, 1, 2].map(|n| german.form("de", n)), ["{n} Personen", "{n} Person", "{n} Personen"]);
        assert_eq!(count("a", "b").form("ar", 2), "b");
    }
}
