//! From the lines of one card to what is known about a person.

use crate::locale::Locale;
use crate::model::date::PartialDate;
use crate::sorted::{SortedMap, SortedSet};

use super::property::Property;
use super::split::RawCard;
use super::vendor::{self, Android};
use super::{
    Address, Card, CardFault, CardProblem, CardReach, Dated, DayName, Decode, LeftOut, Related, clean, date,
    name,
};

/// The most items of a list that are taken in; longer ones are kept as they are.
const MOST_ITEMS: usize = 256;

/// Reads a card; tells what is wrong with it. `None` where it names no person.
pub(super) fn read(
    raw: RawCard,
    decode: Decode,
    locale: &dyn Locale,
    problems: &mut Vec<CardProblem>,
) -> Option<Card> {
    let escaper = raw.escaper();
    let mut properties = Vec::with_capacity(raw.lines.len());
    let (mut unreadable, mut too_long) = (None, None);
    for line in &raw.lines {
        if line.too_long {
            too_long = too_long.or(Some(line.line));
        } else if let Some(property) = Property::read(&line.text, escaper, decode) {
            properties.push(property);
        } else {
            unreadable = unreadable.or(Some(line.line));
        }
    }
    let is_group = properties.iter().any(|property| {
        matches!(property.name.as_str(), "KIND" | "X-ADDRESSBOOKSERVER-KIND")
            && property.text().trim().eq_ignore_ascii_case("group")
    });
    let card = CardReading::new(&properties, locale).finish(raw.line, &properties);

    let name = (!card.name.is_empty()).then(|| card.name.clone());
    let mut tell = |line, reason| problems.push(CardProblem { line, name: name.clone(), reason });
    if is_group {
        tell(raw.line, CardFault::Group);
        return None;
    }
    if let Some(line) = too_long {
        tell(line, CardFault::TooLong);
        return None;
    }
    if name.is_none() {
        tell(raw.line, CardFault::NoName);
        return None;
    }
    if !raw.whole {
        tell(raw.line, CardFault::CutShort);
    }
    if let Some(line) = unreadable {
        tell(line, CardFault::UnreadableLine);
    }
    Some(card)
}

/// A card being put together.
struct CardReading<'a> {
    card: Card,
    /// The labels people gave to single lines, by group.
    labels: SortedMap<&'a str, String>,
    /// The groups whose label is in the card.
    used: SortedSet<&'a str>,
    from_parts: Option<String>,
    locale: &'a dyn Locale,
}

impl<'a> CardReading<'a> {
    fn new(properties: &'a [Property], locale: &'a dyn Locale) -> Self {
        let labels =
            properties.iter().filter(|property| property.name == "X-ABLABEL").filter_map(|property| {
                let label = clean::line(&vendor::apple_label(property.text().trim()));
                Some((property.group.as_deref()?, label)).filter(|(_, label)| !label.is_empty())
            });
        Self {
            card: Card::default(),
            labels: labels.collect(),
            used: SortedSet::new(),
            from_parts: None,
            locale,
        }
    }

    fn finish(mut self, line: u32, properties: &'a [Property]) -> Card {
        for property in properties {
            if !self.take(property) {
                self.card.kept.push(property.raw.clone());
            }
        }
        // A label belongs with its line: kept with a kept one, told with a told one.
        for property in properties.iter().filter(|property| property.name == "X-ABLABEL") {
            if property.group.as_deref().is_none_or(|group| !self.used.contains(group)) {
                self.card.kept.push(property.raw.clone());
            }
        }
        let mut card = self.card;
        card.line = line;
        card.full_name = card.full_name.or(self.from_parts);
        let reach = |reach: &[CardReach]| reach.first().map(|first| first.value.clone());
        card.name = card
            .full_name
            .clone()
            .or_else(|| card.nickname.clone())
            .or_else(|| card.organisation.clone())
            .or_else(|| reach(&card.mails))
            .or_else(|| reach(&card.phones))
            .unwrap_or_default();
        card
    }

    /// Takes a property in. `false` where it has no place of its own and must be kept as it is.
    fn take(&mut self, property: &'a Property) -> bool {
        let text = clean::line(&property.text());
        match property.name.as_str() {
            "PHOTO" => self.leave_out(LeftOut::Photo),
            "LOGO" => self.leave_out(LeftOut::Logo),
            "SOUND" => self.leave_out(LeftOut::Sound),
            "KEY" => self.leave_out(LeftOut::Key),
            // These speak of the file, not of the person; labels are taken with the line they name.
            "BEGIN" | "END" | "VERSION" | "PRODID" | "X-ABLABEL" => true,
            // An empty property says nothing that could be lost.
            _ if text.chars().all(|letter| matches!(letter, ';' | ',' | ' ')) => true,
            "FN" => fill(&mut self.card.full_name, text),
            "N" => {
                let parts = clean::lines(property.parts());
                self.card.given = self.card.given.take().or_else(|| name::given(&parts));
                fill(&mut self.from_parts, clean::line(&name::from_parts(&parts)))
            }
            "NICKNAME" => {
                let names = clean::lines(property.list());
                let several = names.len() > 1;
                names.into_iter().find(|name| !name.is_empty()).is_some_and(|name| self.nickname(name))
                    && !several
            }
            "ORG" => {
                let parts: Vec<String> = clean::filled(property.parts()).collect();
                fill(&mut self.card.organisation, parts.join(", "))
            }
            "TITLE" => fill(&mut self.card.title, text),
            "UID" => fill(&mut self.card.uid, text),
            "NOTE" => {
                let note = clean::paragraph(&property.text());
                match &mut self.card.note {
                    Some(before) => *before = format!("{before}\n\n{note}"),
                    empty => *empty = Some(note),
                }
                true
            }
            "CATEGORIES" => {
                let categories = property.list();
                if categories.len() > MOST_ITEMS {
                    return false;
                }
                for category in clean::filled(categories) {
                    if !self.card.categories.contains(&category) {
                        self.card.categories.push(category);
                    }
                }
                true
            }
            "KIND" | "X-ABSHOWAS" => {
                self.card.is_company |= ["org", "company"].iter().any(|kind| text.eq_ignore_ascii_case(kind));
                self.card.is_company || text.eq_ignore_ascii_case("individual")
            }
            "BDAY" => self.birthday(date::of_property(property)),
            "ANNIVERSARY"
            | "X-ANNIVERSARY"
            | "X-MS-ANNIVERSARY"
            | "X-EVOLUTION-ANNIVERSARY"
            | "X-KADDRESSBOOK-X-ANNIVERSARY" => self.dated(date::of_property(property), DayName::Anniversary),
            "X-ABDATE" => {
                let read = date::of_property(property);
                let label = read.and_then(|_| self.label(property));
                self.dated(read, label.into())
            }
            // A related person given by identity instead of name cannot be shown.
            "RELATED" if text.contains(':') && !property.says("VALUE", "text") => false,
            "RELATED" | "X-ABRELATEDNAMES" => {
                let label = self.label(property);
                self.related(text, label)
            }
            "X-SPOUSE" | "X-MS-SPOUSE" | "X-EVOLUTION-SPOUSE" | "X-KADDRESSBOOK-X-SPOUSESNAME" => {
                self.related(text, Some("Spouse".to_owned()))
            }
            "ADR" => {
                let parts = clean::lines(property.parts());
                // Post box, further, street, place, region, code, country; the street is said first.
                let spoken = [2, 1, 0, 3, 4, 5, 6].into_iter().filter_map(|index| parts.get(index));
                let spoken: Vec<&str> = spoken.map(String::as_str).filter(|part| !part.is_empty()).collect();
                let address = Address { label: self.label(property), text: spoken.join(", ") };
                self.card.addresses.push(address);
                true
            }
            "X-ANDROID-CUSTOM" => self.android(property),
            _ => self.reach(property, text),
        }
    }

    fn reach(&mut self, property: &'a Property, text: String) -> bool {
        let messenger = vendor::messenger(&property.name);
        let known = ["TEL", "EMAIL", "URL", "IMPP", "X-SOCIALPROFILE", "SOCIALPROFILE"];
        if messenger.is_none() && !known.contains(&property.name.as_str()) {
            return false;
        }
        let (scheme, after) = text.split_once(':').unwrap_or(("", &text));
        let scheme = scheme.to_ascii_lowercase();
        let value = match (property.name.as_str(), scheme.as_str()) {
            ("TEL", "tel") | ("EMAIL", "mailto") | ("X-SOCIALPROFILE", "x-apple") => after.to_owned(),
            _ => text.clone(),
        };
        let said_app = ["X-SERVICE-TYPE", "SERVICE-TYPE"].iter().find_map(|param| property.param(param));
        let label = said_app.or(messenger).map(clean::line).or_else(|| self.label(property));
        let list = match property.name.as_str() {
            "TEL" => &mut self.card.phones,
            "EMAIL" => &mut self.card.mails,
            "URL" => &mut self.card.urls,
            "X-SOCIALPROFILE" | "SOCIALPROFILE" => &mut self.card.social,
            _ => &mut self.card.apps,
        };
        let reach = CardReach { value, label, preferred: property.is_preferred() };
        match list.iter_mut().find(|known| known.value == reach.value) {
            Some(known) => {
                known.preferred |= reach.preferred;
                known.label = known.label.take().or(reach.label);
            }
            None => list.push(reach),
        }
        true
    }

    fn android(&mut self, property: &Property) -> bool {
        match vendor::android_custom(&clean::lines(property.parts())) {
            Some(Android::Nickname(name)) => self.nickname(name),
            Some(Android::Relation(name, label)) => self.related(name, label),
            Some(Android::Birthday(day)) => self.birthday(date::read(&day)),
            Some(Android::Event(day, called)) => self.dated(date::read(&day), called),
            None => false,
        }
    }

    /// What a line is called: by the person, else by its types.
    fn label(&mut self, property: &'a Property) -> Option<String> {
        if let Some(group) = property.group.as_deref()
            && let Some(label) = self.labels.get(group)
        {
            self.used.insert(group);
            return Some(label.clone());
        }
        property.label(self.locale).map(|label| clean::line(&label)).filter(|label| !label.is_empty())
    }

    fn leave_out(&mut self, what: LeftOut) -> bool {
        if !self.card.left_out.contains(&what) {
            self.card.left_out.push(what);
        }
        true
    }

    fn nickname(&mut self, name: String) -> bool {
        self.card.nickname.as_ref() == Some(&name) || fill(&mut self.card.nickname, name)
    }

    fn birthday(&mut self, date: Option<PartialDate>) -> bool {
        match (self.card.birthday, date) {
            (None, Some(date)) => {
                self.card.birthday = Some(date);
                true
            }
            (known, date) => date.is_some() && known == date,
        }
    }

    fn dated(&mut self, date: Option<PartialDate>, called: DayName) -> bool {
        self.card.dates.extend(date.map(|date| Dated { called, date }));
        date.is_some()
    }

    fn related(&mut self, name: String, label: Option<String>) -> bool {
        self.card.related.push(Related { label, name });
        true
    }
}

/// Fills an empty place. `false` where it is taken, so that the second value is kept as it is.
fn fill(place: &mut Option<String>, text: String) -> bool {
    let free = place.is_none();
    if free && !text.is_empty() {
        *place = Some(text);
    }
    free
}
