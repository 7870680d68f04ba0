//! Help lines by country, from the one data file. The static page and the app's own screen show the same list.

use chrono::NaiveDate;
use std::sync::OnceLock;

use crate::json::{Document, Json, Rows};
use crate::model::day_of;

const DATA: &str = include_str!("../data/help_lines.json");

/// Every region we know numbers for. A place that is not here has no entry on purpose: a wrong number is
/// worse than the words "your local emergency number".
#[derive(Debug, Default)]
pub struct HelpLines {
    /// In the order they are shown.
    pub regions: Vec<Region>,
}

/// One country, or a group of countries that share an emergency number.
#[derive(Debug)]
pub struct Region {
    /// Two small letters, for storing a choice and for anchors.
    pub code: String,
    /// The name as people there would look for it.
    pub name: String,
    /// Numbers for danger, the best one first; never empty.
    pub emergency: Vec<HelpLine>,
    /// Lines to talk to; empty where we know none.
    pub talk: Vec<HelpLine>,
}

/// One service and how to reach it.
#[derive(Debug)]
pub struct HelpLine {
    /// The name the service gives itself.
    pub name: String,
    /// The number as people write it.
    pub shown: String,
    /// Digits to dial, where the service takes calls.
    pub call: Option<String>,
    /// Digits to write to, where the service takes text messages.
    pub text: Option<String>,
    /// Open at every hour.
    pub day_and_night: bool,
    /// The site to compare the number with.
    pub source: String,
    /// The day the number was noted from public lists, or confirmed.
    pub checked_on: NaiveDate,
    /// Whether the service itself has confirmed the number to us.
    pub confirmed: bool,
}

impl HelpLines {
    /// The region with this code, if we know it.
    pub fn region(&self, code: &str) -> Option<&Region> {
        self.regions.iter().find(|region| region.code == code)
    }

    /// Days since the number checked longest ago was checked, as of `today`. A release wants at most 180.
    pub fn age_days(&self, today: NaiveDate) -> i64 {
        self.lines().map(|line| line.age_days(today)).max().unwrap_or(0)
    }

    /// Every line of every region.
    pub fn lines(&self) -> impl Iterator<Item = &HelpLine> {
        self.regions.iter().flat_map(|region| region.emergency.iter().chain(&region.talk))
    }
}

impl HelpLine {
    /// Address for a call, such as `tel:116123`.
    pub fn tel(&self) -> Option<String> {
        self.call.as_ref().map(|digits| format!("tel:{digits}"))
    }

    /// Address for a text message, such as `sms:85258`.
    pub fn sms(&self) -> Option<String> {
        self.text.as_ref().map(|digits| format!("sms:{digits}"))
    }

    /// Days since this number was checked, as of `today`; negative when the clock is set before that day.
    pub fn age_days(&self, today: NaiveDate) -> i64 {
        (today - self.checked_on).num_days()
    }
}

/// The help lines. The data file is part of the program and a test proves that it parses, so the empty list
/// that stands for an unreadable file is never seen in a build that passed.
pub fn help_lines() -> &'static HelpLines {
    static LINES: OnceLock<HelpLines> = OnceLock::new();
    LINES.get_or_init(|| read(DATA).unwrap_or_default())
}

fn read(json: &str) -> Option<HelpLines> {
    let document = Document::of(json).ok()?;
    let rows = document.value().rows().ok()?;
    Some(HelpLines { regions: rows.named("regions")?.items()?.map(region).collect::<Option<_>>()? })
}

fn region(json: Json<'_>) -> Option<Region> {
    let rows = json.rows().ok()?;
    let lines = |name| rows.named(name)?.items()?.map(line).collect::<Option<Vec<_>>>();
    Some(Region {
        code: text(rows, "code")?,
        name: text(rows, "name")?,
        emergency: lines("emergency")?,
        talk: lines("talk")?,
    })
}

fn line(json: Json<'_>) -> Option<HelpLine> {
    let rows = json.rows().ok()?;
    let is_so = |name| rows.named(name)?.get().parse().ok();
    Some(HelpLine {
        name: text(rows, "name")?,
        shown: text(rows, "shown")?,
        call: text(rows, "call"),
        text: text(rows, "text"),
        day_and_night: is_so("day_and_night")?,
        source: text(rows, "source")?,
        checked_on: day_of(&text(rows, "checked_on")?)?,
        confirmed: is_so("confirmed")?,
    })
}

fn text(rows: Rows<'_>, name: &str) -> Option<String> {
    rows.named(name)?.text().map(std::borrow::Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dialable(digits: &str) -> bool {
        (2..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
    }

    #[test]
    fn the_data_file_parses() {
        let lines: HelpLines = read(DATA).expect("core/data/help_lines.json");
        let codes: Vec<_> = lines.regions.iter().map(|region| region.code.as_str()).collect();
        assert_eq!(codes, ["us", "ca", "gb", "ie", "au", "nz", "fr", "es", "de", "at", "ch", "eu"]);
    }

    #[test]
    fn every_number_can_be_dialled_and_is_the_number_shown() {
        for line in help_lines().lines() {
            assert!(line.call.is_some() || line.text.is_some(), "{} has no way to reach it", line.name);
            let shown: String = line.shown.chars().filter(char::is_ascii_digit).collect();
            for digits in line.call.iter().chain(&line.text) {
                assert!(dialable(digits), "{}: {digits}", line.name);
                assert_eq!(digits, &shown, "{} shows one number and reaches another", line.name);
            }
        }
    }

    #[test]
    fn every_region_has_an_emergency_number_to_call() {
        for region in &help_lines().regions {
            assert!(region.emergency.iter().any(|line| line.call.is_some()), "{}", region.name);
        }
    }

    #[test]
    fn every_line_names_its_source() {
        assert!(help_lines().lines().all(|line| line.source.contains('.') && !line.source.contains(' ')));
    }

    #[test]
    fn the_north_american_number_stays_in_north_america() {
        for region in &help_lines().regions {
            let has_988 = region.talk.iter().any(|line| line.call.as_deref() == Some("988"));
            assert_eq!(has_988, region.code == "us" || region.code == "ca", "{}", region.name);
        }
    }

    #[test]
    fn age_counts_from_the_oldest_check() {
        let day = NaiveDate::from_ymd_opt(2026, 10, 31).expect("a day");
        assert_eq!(help_lines().age_days(day), 30);
    }
}
