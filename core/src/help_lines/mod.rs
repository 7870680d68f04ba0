//! Help lines by country. The page holds them once, readable and tappable before the program has loaded; the program
//! reads them from there as the plain values below. What they are made of, with their sources, is in [`data`].

pub mod data;

use chrono::NaiveDate;

/// From this many days on numbers are said to be old, and no release is made with them (evidence D).
pub const MOST_DAYS: i64 = 180;

/// The code of the entry for every country without one of its own; it has no lines.
pub const ELSEWHERE: &str = "elsewhere";

/// What a line is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineFor {
    /// Danger.
    Emergency,
    /// Someone to talk to.
    Talk,
    /// For children and young people.
    Children,
    /// Violence at home or elsewhere.
    Violence,
}

impl LineFor {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Emergency, Self::Talk, Self::Children, Self::Violence];

    /// The word for it in the data file and in the page.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Talk => "talk",
            Self::Children => "children",
            Self::Violence => "violence",
        }
    }

    /// The kind with this word.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// A country as the page names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country {
    /// Two small letters, under which it is chosen and kept; after them those of other places that share its entry, with
    /// a space before each.
    pub codes: String,
    /// Its name in a list.
    pub name: String,
    /// Whether a sentence says "the" before the name.
    pub with_the: bool,
}

impl Country {
    /// The code under which it is chosen and kept.
    pub fn code(&self) -> &str {
        self.codes.split(' ').next().unwrap_or_default()
    }
}

/// A help line as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownLine {
    /// What it is for.
    pub kind: LineFor,
    /// Its calls and texts, the first one first; never empty.
    pub ways: Vec<LineLink>,
    /// What it is for, when it is open and what it costs, as far as that is known.
    pub about: String,
}

/// One tap that calls or writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineLink {
    /// Address, such as `tel:116123`.
    pub href: String,
    /// What the link says.
    pub words: String,
}

/// Where the numbers of a country come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// How sure they are, in a sentence or two.
    pub sureness: String,
    /// Each number with its sources.
    pub sources: String,
    /// The day on which the number checked longest ago was checked.
    pub checked_on: NaiveDate,
}

/// The country whose lines come first, and whether it was chosen: the kept one, else the one that the browser names, each
/// by its code; else none.
pub fn country_for(
    countries: Vec<Country>,
    kept: Option<&str>,
    named: Option<&str>,
) -> Option<(Country, bool)> {
    let place = |code: Option<&str>| {
        countries.iter().position(|country| country.codes.split(' ').any(|own| Some(own) == code))
    };
    let chosen = place(kept);
    let place = chosen.or_else(|| place(named))?;
    countries.into_iter().nth(place).map(|country| (country, chosen.is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(kept: Option<&str>, named: Option<&str>) -> Option<(String, bool)> {
        let country = |codes: &str| Country { codes: codes.into(), name: String::new(), with_the: false };
        let countries = vec![country("gb"), country("eu gr mt"), country(ELSEWHERE)];
        country_for(countries, kept, named).map(|(country, is_chosen)| (country.code().to_owned(), is_chosen))
    }

    #[test]
    fn the_country_of_the_browser_is_a_proposal() {
        assert_eq!(found(None, Some("gb")), Some(("gb".into(), false)));
        assert_eq!(found(None, Some("gr")), Some(("eu".into(), false)));
        assert_eq!(found(None, Some("xx")), None);
        assert_eq!(found(None, None), None);
    }

    #[test]
    fn a_kept_choice_wins_and_may_be_elsewhere() {
        assert_eq!(found(Some("eu"), Some("gb")), Some(("eu".into(), true)));
        assert_eq!(found(Some(ELSEWHERE), Some("gb")), Some((ELSEWHERE.into(), true)));
        assert_eq!(found(Some("xx"), Some("gb")), Some(("gb".into(), false)));
    }
}
