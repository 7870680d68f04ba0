//! Which form of a sentence a number takes, by the plural rules of CLDR for the languages we mean to speak.
//!
//! Whole numbers only, since we count people and moments. The table is ours because a crate for all languages weighs more
//! than everything else the words need: see ARCHITECTURE.md, "Decisions".

/// The plural classes of CLDR. A language uses some of them, and [`Plural::Other`] always.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plural {
    /// As Arabic has for 0.
    Zero,
    /// 1 in many languages, also 21 and 31 in Russian, 0 and 1 in French.
    One,
    /// As Arabic has for 2.
    Two,
    /// A few: 2 to 4 in Polish.
    Few,
    /// Many: 5 and more in Polish, whole millions in Spanish.
    Many,
    /// Every other number.
    Other,
}

/// The class of a number in the language of a tag such as "pt-PT". A language that is not in the table has one class;
/// a test keeps such a language from being shipped.
pub(super) fn plural(tag: &str, n: usize) -> Plural {
    use Plural::{Few, Many, One, Other, Two, Zero};
    let language = tag.split('-').next().unwrap_or(tag);
    let (ones, hundreds) = (n % 10, n % 100);
    let whole_millions = n != 0 && n.is_multiple_of(1_000_000);
    match language {
        "en" | "de" if n == 1 => One,
        "fr" if n <= 1 => One,
        "pt" if n == 1 || (n == 0 && tag != "pt-PT") => One,
        "es" if n == 1 => One,
        "es" | "fr" | "pt" if whole_millions => Many,
        "pl" if n == 1 => One,
        "ru" if ones == 1 && hundreds != 11 => One,
        "pl" | "ru" if matches!(ones, 2..=4) && !matches!(hundreds, 12..=14) => Few,
        "pl" | "ru" => Many,
        "ar" => match (n, hundreds) {
            (0, _) => Zero,
            (1, _) => One,
            (2, _) => Two,
            (_, 3..=10) => Few,
            (_, 11..=99) => Many,
            _ => Other,
        },
        _ => Other,
    }
}

/// The languages whose rules stand above.
#[cfg(test)]
pub(super) const LANGUAGES: [&str; 10] = ["en", "es", "de", "ar", "ja", "pt", "pt-PT", "fr", "pl", "ru"];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Plural::{Few, Many, One, Other, Two, Zero};
    use super::*;

    /// The sample numbers that CLDR gives for whole numbers (`common/supplemental/plurals.xml`), `2~4` being a range.
    const SAMPLES: &[(&str, Plural, &str)] = &[
        ("en", One, "1"),
        ("en", Other, "0, 2~16, 100, 1000, 10000, 100000, 1000000"),
        ("de", One, "1"),
        ("de", Other, "0, 2~16, 100, 1000, 10000, 100000, 1000000"),
        ("ja", Other, "0~15, 100, 1000, 10000, 100000, 1000000"),
        ("fr", One, "0, 1"),
        ("fr", Many, "1000000, 2000000, 3000000"),
        ("fr", Other, "2~17, 100, 1000, 10000, 100000"),
        ("pt", One, "0, 1"),
        ("pt", Many, "1000000, 2000000, 3000000"),
        ("pt", Other, "2~17, 100, 1000, 10000, 100000"),
        ("pt-PT", One, "1"),
        ("pt-PT", Many, "1000000, 2000000, 3000000"),
        ("pt-PT", Other, "0, 2~16, 100, 1000, 10000, 100000"),
        ("es", One, "1"),
        ("es", Many, "1000000, 2000000, 3000000"),
        ("es", Other, "0, 2~16, 100, 1000, 10000, 100000"),
        ("pl", One, "1"),
        ("pl", Few, "2~4, 22~24, 32~34, 42~44, 52~54, 62, 102, 1002"),
        ("pl", Many, "0, 5~19, 100, 1000, 10000, 100000, 1000000"),
        ("ru", One, "1, 21, 31, 41, 51, 61, 71, 81, 101, 1001"),
        ("ru", Few, "2~4, 22~24, 32~34, 42~44, 52~54, 62, 102, 1002"),
        ("ru", Many, "0, 5~19, 100, 1000, 10000, 100000, 1000000"),
        ("ar", Zero, "0"),
        ("ar", One, "1"),
        ("ar", Two, "2"),
        ("ar", Few, "3~10, 103~110, 1003"),
        ("ar", Many, "11~26, 111, 1011"),
        ("ar", Other, "100~102, 200~202, 300~302, 400~402, 500~502, 600, 1000, 10000, 100000, 1000000"),
    ];

    /// Numbers at the edges of the rules for which CLDR gives no sample, by the same file's rules.
    const EDGES: &[(&str, Plural, &str)] = &[
        ("en", Other, "11, 21, 101, 1001, 1000001"),
        ("de", Other, "11, 21, 101, 1001, 1000001"),
        ("es", Other, "11, 21, 101, 1001, 1000001, 1500000"),
        ("fr", Other, "21, 101, 1001, 1000001, 1500000"),
        ("pt", Other, "21, 101, 1001, 1000001, 1500000"),
        ("pt-PT", Other, "21, 101, 1001, 1000001, 1500000"),
        ("pl", Few, "122~124"),
        ("pl", Many, "21, 25~31, 101, 111~121, 1011~1014, 1000001"),
        ("ru", One, "121, 1021, 1000001"),
        ("ru", Few, "122~124"),
        ("ru", Many, "25~30, 111~120, 1011~1014"),
        ("ar", Few, "203~210, 1010"),
        ("ar", Many, "27~99, 199, 999"),
        ("ar", Other, "500, 1002, 1000001"),
    ];

    fn numbers(samples: &str) -> Vec<usize> {
        let read = |number: &str| number.parse::<usize>().expect("a number");
        let range = |part: &str| {
            let (from, to) = part.split_once('~').unwrap_or((part, part));
            read(from)..=read(to)
        };
        samples.split(", ").flat_map(range).collect()
    }

    #[test]
    fn every_sample_of_cldr_and_every_edge_has_its_class() {
        for (tag, class, samples) in SAMPLES.iter().chain(EDGES) {
            for n in numbers(samples) {
                assert_eq!(plural(tag, n), *class, "{n} in {tag}");
            }
        }
        let tested: BTreeSet<&str> = SAMPLES.iter().map(|(tag, ..)| *tag).collect();
        assert_eq!(tested, LANGUAGES.into_iter().collect());
    }

    #[test]
    fn a_region_has_the_rules_of_its_language() {
        assert_eq!(plural("en-GB", 1), One);
        assert_eq!(plural("pt-BR", 0), One);
        assert_eq!(plural("ar-EG", 2), Two);
    }

    #[test]
    fn the_language_of_the_words_has_its_rules() {
        assert!(LANGUAGES.contains(&crate::text::text().shell.lang));
    }
}
