//! The help lines as they are kept, with their sources: what the page is made of when Mainstay is built. The program
//! holds none of it.

use chrono::NaiveDate;

use super::LineFor;
use crate::json::{Document, Json, Rows};
use crate::model::day_of;

const DATA: &str = include_str!("../../data/help_lines.json");

/// One country, or several that share an emergency number.
#[derive(Debug)]
pub struct CountryLines {
    /// Two small letters, for storing a choice; none other has them.
    pub code: String,
    /// The codes of other places that share this entry.
    pub also: Vec<String>,
    /// The name as people there would look for it.
    pub name: String,
    /// Whether a sentence says "the" before the name.
    pub with_the: bool,
    /// The emergency line first, then lines to talk to; never empty.
    pub lines: Vec<HelpLine>,
}

/// One service: how to reach it, and what public text says of it. What is not known is not said.
#[derive(Debug)]
pub struct HelpLine {
    /// What it is for.
    pub kind: LineFor,
    /// The name the service gives itself.
    pub name: String,
    /// How to reach it, the first way first; never empty.
    pub ways: Vec<LineWay>,
    /// Open at every hour.
    pub day_and_night: bool,
    /// When it is open otherwise.
    pub hours: Vec<OpenHours>,
    /// A call costs nothing.
    pub free: bool,
    /// Who it is for, where it is not for everybody: "For {who}."
    pub who: Option<String>,
    /// Where in the country it is: "In {place}."
    pub place: Option<String>,
    /// What it can be reached from, where it cannot from every telephone: "From {phones}."
    pub phones: Option<String>,
    /// The languages spoken, where they are more than one or not to be guessed.
    pub languages: Vec<String>,
    /// Sites and lists to compare the numbers with.
    pub sources: Vec<String>,
    /// The day on which the numbers were compared with these, or confirmed.
    pub checked_on: NaiveDate,
    /// Whether the service itself has confirmed its numbers to us.
    pub confirmed: bool,
}

/// A number, and what one does with it.
#[derive(Debug)]
pub struct LineWay {
    /// Call, text or `WhatsApp`.
    pub by: By,
    /// The number as people there write it.
    pub shown: String,
    /// What a tap dials: digits, and perhaps a star before them. For `WhatsApp` with the code of the country.
    pub dials: String,
    /// Which service answers it, where the line has several.
    pub service: Option<Service>,
    /// The key to press once the call is answered.
    pub key: Option<String>,
    /// What it can be reached from, where only this number is bound to it.
    pub phones: Option<String>,
    /// When it is open, where this differs from the other ways.
    pub hours: Option<OpenHours>,
}

/// How a number is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// A call.
    Call,
    /// A text message.
    Text,
    /// A `WhatsApp` message.
    WhatsApp,
}

/// Who comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// An ambulance.
    Ambulance,
    /// The police.
    Police,
    /// The fire service.
    Fire,
    /// An ambulance or the fire service, by one number.
    AmbulanceAndFire,
}

/// From when to when.
#[derive(Debug)]
pub struct OpenHours {
    /// On which days; none is every day.
    pub on: Option<String>,
    /// When it opens.
    pub from: String,
    /// When it closes.
    pub to: String,
}

impl LineWay {
    /// Address for a tap, such as `tel:116123`.
    pub fn href(&self) -> String {
        let before = match self.by {
            By::Call => "tel:",
            By::Text => "sms:",
            By::WhatsApp => "https://wa.me/",
        };
        format!("{before}{}", self.dials)
    }
}

/// Every country we know numbers for, in the order they are shown. One that is not here has no entry on purpose: a wrong
/// number is worse than the words "your local emergency number". None: the data file is not as it should be.
pub fn help_lines() -> Option<Vec<CountryLines>> {
    let document = Document::of(DATA).ok()?;
    document.value().rows().ok()?.named("countries")?.items()?.map(country).collect()
}

/// The day on which the number checked longest ago was checked.
pub fn oldest_check(countries: &[CountryLines]) -> Option<NaiveDate> {
    countries.iter().flat_map(|country| &country.lines).map(|line| line.checked_on).min()
}

fn country(json: Json<'_>) -> Option<CountryLines> {
    let rows = json.rows().ok()?;
    Some(CountryLines {
        code: text(rows, "code")?,
        also: texts(rows, "also")?,
        name: text(rows, "name")?,
        with_the: is_so(rows, "the")?,
        lines: rows.named("lines")?.items()?.map(line).collect::<Option<_>>()?,
    })
}

fn line(json: Json<'_>) -> Option<HelpLine> {
    let rows = json.rows().ok()?;
    let hours = rows.named("hours").map_or(Some(Vec::new()), |hours| hours.items()?.map(hours_of).collect());
    Some(HelpLine {
        kind: LineFor::from_key(&text(rows, "kind")?)?,
        name: text(rows, "name")?,
        ways: rows.named("ways")?.items()?.map(way).collect::<Option<_>>()?,
        day_and_night: is_so(rows, "day_and_night")?,
        hours: hours?,
        free: is_so(rows, "free")?,
        who: text(rows, "who"),
        place: text(rows, "where"),
        phones: text(rows, "from"),
        languages: texts(rows, "languages")?,
        sources: texts(rows, "sources")?,
        checked_on: day_of(&text(rows, "checked_on")?)?,
        confirmed: is_so(rows, "confirmed")?,
    })
}

fn way(json: Json<'_>) -> Option<LineWay> {
    let rows = json.rows().ok()?;
    let ways = [(By::Call, "call"), (By::Text, "text"), (By::WhatsApp, "whatsapp")];
    let (by, number) = ways.into_iter().find_map(|(by, name)| Some((by, text(rows, name)?)))?;
    let service = match text(rows, "is").as_deref() {
        None => None,
        Some("ambulance") => Some(Service::Ambulance),
        Some("police") => Some(Service::Police),
        Some("fire") => Some(Service::Fire),
        Some("ambulance_and_fire") => Some(Service::AmbulanceAndFire),
        Some(_) => return None,
    };
    Some(LineWay {
        by,
        dials: number.chars().filter(|c| c.is_ascii_digit() || *c == '*').collect(),
        shown: text(rows, "shown").unwrap_or(number),
        service,
        key: text(rows, "key"),
        phones: text(rows, "from"),
        hours: match rows.named("hours") {
            Some(hours) => Some(hours_of(hours)?),
            None => None,
        },
    })
}

fn hours_of(json: Json<'_>) -> Option<OpenHours> {
    let rows = json.rows().ok()?;
    Some(OpenHours { on: text(rows, "on"), from: text(rows, "from")?, to: text(rows, "to")? })
}

/// A text; none where there is none.
fn text(rows: Rows<'_>, name: &str) -> Option<String> {
    rows.named(name)?.text().map(std::borrow::Cow::into_owned)
}

/// A list of texts, empty where there is none. None: it holds something else.
fn texts(rows: Rows<'_>, name: &str) -> Option<Vec<String>> {
    let Some(list) = rows.named(name) else { return Some(Vec::new()) };
    list.items()?.map(|item| item.text().map(std::borrow::Cow::into_owned)).collect()
}

/// Yes or no; no where nothing is said. None: it says something else.
fn is_so(rows: Rows<'_>, name: &str) -> Option<bool> {
    rows.named(name).map_or(Some(false), |json| json.get().parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<CountryLines> {
        help_lines().expect("core/data/help_lines.json")
    }

    fn ways(countries: &[CountryLines]) -> impl Iterator<Item = (&HelpLine, &LineWay)> {
        let lines = countries.iter().flat_map(|country| &country.lines);
        lines.flat_map(|line| line.ways.iter().map(move |way| (line, way)))
    }

    #[test]
    fn every_number_can_be_dialled_and_is_the_number_shown() {
        for (line, way) in ways(&all()) {
            let digits = way.dials.strip_prefix('*').unwrap_or(&way.dials);
            let dialable = (2..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
            assert!(dialable, "{}: {}", line.name, way.dials);
            let shown: String = way.shown.chars().filter(|c| c.is_ascii_digit() || *c == '*').collect();
            // A number for WhatsApp has the code of its country before it, in place of a first nought.
            let is_shown = match way.by {
                By::WhatsApp => way.dials.ends_with(shown.trim_start_matches('0')),
                By::Call | By::Text => way.dials == shown,
            };
            assert!(is_shown, "{} shows {shown} and reaches {}", line.name, way.dials);
        }
    }

    #[test]
    fn every_country_has_an_emergency_number_to_call_first() {
        for country in all() {
            let first = country.lines.first().expect("a line");
            assert_eq!(first.kind, LineFor::Emergency, "{}", country.name);
            assert_eq!(first.ways.first().map(|way| way.by), Some(By::Call), "{}", country.name);
            let others = country.lines.iter().skip(1).filter(|line| line.kind == LineFor::Emergency);
            assert_eq!(others.count(), 0, "{}", country.name);
        }
    }

    #[test]
    fn every_code_is_of_one_country() {
        let all = all();
        let mut codes: Vec<_> =
            all.iter().flat_map(|country| country.also.iter().chain([&country.code])).collect();
        let n_codes = codes.len();
        assert!(codes.iter().all(|code| code.len() == 2 && code.bytes().all(|b| b.is_ascii_lowercase())));
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), n_codes);
        assert_eq!(all.len(), 45, "44 countries and the European Union");
    }

    #[test]
    fn every_line_says_where_its_numbers_come_from_and_that_no_service_has_confirmed_them() {
        for line in all().iter().flat_map(|country| &country.lines) {
            assert!(!line.sources.is_empty() && !line.confirmed, "{}", line.name);
        }
    }

    #[test]
    fn day_and_night_is_said_of_no_line_with_hours_of_its_own_or_in_conflict() {
        // Named in the conflicts of the reading of 27 November 2026, or open round the clock by one source alone.
        let unsure =
            ["1564", "0120061338", "116123", "90101", "1899", "106", "7333", "14416", "183", "08008880700"];
        let all = all();
        for (line, way) in ways(&all).filter(|(line, _)| line.day_and_night) {
            assert!(line.hours.is_empty(), "{}", line.name);
            let is_unsure = unsure.contains(&way.dials.as_str()) && way.service.is_none();
            let is_settled = way.dials == "116123" && line.name != "Kryzysowy Telefon Zaufania";
            assert!(!is_unsure || is_settled, "{}: {}", line.name, way.dials);
        }
    }

    #[test]
    fn what_the_reading_called_weak_or_old_is_left_out() {
        let all = all();
        for number in ["08009990091", "8001717", "8004673", "70201201", "1201"] {
            assert!(ways(&all).all(|(_, way)| way.dials != number), "{number}");
        }
    }

    #[test]
    fn the_north_american_number_stays_in_north_america() {
        for country in all() {
            let has_988 = country.lines.iter().flat_map(|line| &line.ways).any(|way| way.dials == "988");
            assert_eq!(has_988, country.code == "us" || country.code == "ca", "{}", country.name);
        }
    }

    #[test]
    fn the_oldest_check_is_the_one_that_counts() {
        let mut all = all();
        let day = NaiveDate::from_ymd_opt(2026, 11, 27).expect("a day");
        assert_eq!(oldest_check(&all), Some(day));
        all[3].lines[0].checked_on = day.pred_opt().expect("a day");
        assert_eq!(oldest_check(&all), day.pred_opt());
    }
}
