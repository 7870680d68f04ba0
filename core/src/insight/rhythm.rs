//! How often to be in touch with someone, and when they rest because two hellos are on their way (F1).

use chrono::{Days, NaiveDate};

use crate::book::Book;
use crate::gather::gather;
use crate::model::{Initiative, Moment, Outcome, Person, PersonId, Rhythm, Settings, Way};
use crate::sorted::SortedSet;

/// Days in the "once a year" rhythm.
const LIGHT_DAYS: u32 = 365;

/// Days between hellos: the person's own, else the shortest of their groups, else the ring's. None means that time
/// alone never suggests them.
pub fn days(settings: &Settings, person: &Person) -> Option<u32> {
    match person.rhythm {
        Rhythm::Every(days) => Some(days),
        Rhythm::Light => Some(LIGHT_DAYS),
        Rhythm::None => None,
        Rhythm::OfRing => Some(usual(settings, person)),
    }
}

/// The rhythm of their groups, else of their ring.
fn usual(settings: &Settings, person: &Person) -> u32 {
    let of_groups = person.groups.iter().filter_map(|group| settings.group_rhythms.get(group)).min();
    of_groups.copied().unwrap_or_else(|| settings.rhythm_of(person.ring))
}

/// The first day after the rest that follows two hellos without an answer: one rhythm after the second one. None where
/// fewer wait for an answer.
pub fn rest_after_hellos(book: &Book, person: &Person) -> Option<NaiveDate> {
    let mut hellos = unanswered(book, person).map(|moment| moment.day);
    let last = hellos.next()?;
    // The latest come first, so another day among them is an earlier hello.
    hellos.find(|day| *day != last)?;
    let rhythm = days(book.settings(), person).unwrap_or_else(|| usual(book.settings(), person));
    last.checked_add_days(Days::new(rhythm.into()))
}

/// The latest hellos that nobody answered, the last one first. Whoever wrote since has answered.
fn unanswered<'a>(book: &'a Book, person: &'a Person) -> impl Iterator<Item = &'a Moment> {
    let waits = person.waiting_since.is_some();
    book.moments_with(person.id).take_while(move |moment| !waits && is_hello(book, moment))
}

/// A hello from me in writing of which nothing came back, as far as is noted.
fn is_hello(book: &Book, moment: &Moment) -> bool {
    let from_me = moment.initiative == Some(Initiative::Me) && moment.support.is_empty();
    let written = matches!(moment.way, None | Some(Way::Text));
    let answered = |ask: &crate::model::Ask| {
        matches!(ask.outcome, Outcome::Helped | Outcome::HelpedALittle | Outcome::CouldNot)
    };
    let they_told = !moment.told.is_empty() || moment.news.is_some();
    from_me && written && !they_told && !book.asks().any(|ask| ask.moment == Some(moment.id) && answered(ask))
}

/// How many small hellos are left today: what is chosen, one with low energy, less those who were settled today, so
/// that no new ones come up.
pub fn hellos_left(book: &Book, today: NaiveDate) -> usize {
    let settings = book.settings();
    let most = if settings.low_energy { settings.hellos.min(1) } else { settings.hellos };
    usize::from(most).saturating_sub(settled(book, today))
}

/// How many people I was in touch with today of my own accord, or set aside.
pub fn settled(book: &Book, today: NaiveDate) -> usize {
    let of_today = book.moments_since(today).into_iter();
    let of_today =
        of_today.filter(|moment| moment.day == today && moment.initiative != Some(Initiative::Them));
    let reached: SortedSet<PersonId> = gather(of_today.flat_map(|moment| moment.people.iter().copied()));
    let set_aside = |person: &Person| person.put_off_on() == Some(today);
    book.people().filter(|person| reached.contains(&person.id) || set_aside(person)).count()
}
