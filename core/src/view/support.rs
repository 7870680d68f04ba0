//! I could use support: who could help and why, and what came of an ask.

use chrono::NaiveDate;

use crate::book::Book;
use crate::gather::in_order;
use crate::insight::ask::{self, CouldAsk, Need};
use crate::insight::due::{self, Since};
use crate::insight::load::{self, Going};
use crate::locale::Locale;
use crate::model::{AskId, BestTime, Kind, Name, Outcome, Person, PersonId, Ring, Strength};
use crate::now::Now;

/// Days that an ask without an answer waits on Today, then it leaves without a word (ux 14).
const WAITS_DAYS: i64 = 3;
/// People who might do for another kind, offered where nobody is noted for this one.
const NEARBY: usize = 3;

/// Something that speaks for asking someone, or for going gently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskReason {
    /// How good they are for it.
    Fit(Strength),
    /// Good to reach now.
    FreeNow,
    /// When they are good to reach.
    FreeAt(BestTime),
    /// Not asked lately.
    NotAskedLately,
    /// You gave a lot: you may ask too.
    YouMayAsk,
    /// They live far away.
    FarAway,
    /// Go gently: a lighter ask, or begin with how they are.
    GoGently,
    /// Somebody else this week?
    Breather,
}

/// Someone who could help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelperRow {
    /// Who.
    pub id: PersonId,
    /// What I call them.
    pub name: Name,
    /// Why, in words.
    pub reasons: Vec<AskReason>,
    /// Whether they were asked a lot lately.
    pub going: Going,
}

/// Who could help with a kind of support.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WhoView {
    /// People noted for it, the best first (F2).
    pub helpers: Vec<HelperRow>,
    /// Where nobody is noted: the closest people, though not noted for this kind, as far as they are Closest or Close.
    pub close: Vec<(PersonId, Name)>,
    /// The same of those around me, of whom nothing more is said.
    pub around: Vec<(PersonId, Name)>,
}

/// Who could help now.
pub fn who_could_help(book: &Book, need: Need, now: Now) -> WhoView {
    let helpers: Vec<HelperRow> = ask::could_ask(book, need, now)
        .into_iter()
        .filter_map(|could| {
            let person = book.person(could.person)?;
            let reasons = reasons(person, could, need.urgent);
            Some(HelperRow { id: person.id, name: person.name.clone(), reasons, going: could.going })
        })
        .collect();
    let nearby = if helpers.is_empty() { nearby(book, need, now.today) } else { Vec::new() };
    let (close, around): (Vec<&Person>, Vec<&Person>) =
        nearby.into_iter().partition(|person| person.ring != Ring::Around);
    WhoView { helpers, close: named(close), around: named(around) }
}

fn reasons(person: &Person, could: CouldAsk, urgent: bool) -> Vec<AskReason> {
    let mut reasons = vec![AskReason::Fit(could.fit)];
    if could.free_now {
        reasons.push(AskReason::FreeNow);
    } else {
        reasons.extend(person.best_times.first().copied().map(AskReason::FreeAt));
    }
    if could.far {
        reasons.push(AskReason::FarAway);
    }
    // In need help is freely given: nothing is weighed then, so nothing is said of it.
    if !urgent {
        match could.going {
            Going::Gently => reasons.push(AskReason::GoGently),
            Going::Breather => reasons.push(AskReason::Breather),
            Going::Fresh if could.not_asked_lately => reasons.push(AskReason::NotAskedLately),
            Going::Fresh => {}
        }
        if could.gave_more {
            reasons.push(AskReason::YouMayAsk);
        }
    }
    reasons
}

/// The closest people for whom it would not be too personal, whatever they are noted for.
fn nearby(book: &Book, need: Need, today: NaiveDate) -> Vec<&Person> {
    let open = |person: &&Person| {
        let personal =
            need.personal.is_some_and(|level| person.comfort.is_some_and(|comfort| comfort < level));
        person.is_present(today) && !personal
    };
    let people: Vec<&Person> = book.people().filter(open).collect();
    let people = in_order(people, |a, b| (a.ring, a.id).cmp(&(b.ring, b.id)));
    people.into_iter().take(NEARBY).collect()
}

fn named(people: Vec<&Person>) -> Vec<(PersonId, Name)> {
    people.into_iter().map(|person| (person.id, person.name.clone())).collect()
}

/// What the page of an ask needs to know of the person.
#[derive(Debug, Clone, PartialEq)]
pub struct AskView {
    /// The record, for their name and how to reach them.
    pub person: Person,
    /// How much they were asked lately.
    pub going: Going,
    /// The worry that came up three times this week with them.
    pub worry: Option<String>,
    /// It has been twice the rhythm or longer: a short call can be easier.
    pub long_gap: bool,
}

/// The page of an ask; none for someone who is not there or not to be asked.
pub fn ask_view(book: &Book, id: PersonId, today: NaiveDate, locale: &dyn Locale) -> Option<AskView> {
    let person = book.person(id).filter(|person| may_be_asked(person, today))?;
    Some(AskView {
        going: load::load_of(book, person, today).going,
        worry: load::repeated_worry(book, person, today, locale),
        long_gap: due::due_of(book, person, today).since == Since::NiceSurprise,
        person: person.clone(),
    })
}

fn may_be_asked(person: &Person, today: NaiveDate) -> bool {
    person.is_present(today)
}

/// An ask that waits for an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingAsk {
    /// Which.
    pub id: AskId,
    /// Who was asked.
    pub person: PersonId,
    /// What I call them.
    pub name: Name,
    /// For what.
    pub kind: Kind,
    /// Whether it could not wait.
    pub urgent: bool,
    /// The day it was sent.
    pub day: NaiveDate,
    /// When exactly, in milliseconds since 1970-01-01 UTC.
    pub sent_ms: i64,
    /// When to look again, in the same measure.
    pub look_ms: Option<i64>,
    /// Whether the time to look again has come.
    pub is_time: bool,
    /// Somebody else to ask, who was not asked for this already.
    pub next: Option<(PersonId, Name)>,
}

/// The asks that wait, the latest first. After three days one leaves by itself; one to somebody who is not to be
/// asked any more is not shown.
pub fn waiting(book: &Book, now: Now) -> Vec<WaitingAsk> {
    let open: Vec<&crate::model::Ask> = book
        .asks()
        .filter(|ask| ask.outcome == Outcome::Waiting)
        .filter(|ask| (now.today - ask.day).num_days() <= WAITS_DAYS)
        .collect();
    // Whoever was asked for this lately, or waits to be heard from, is not the next one.
    let asked: Vec<(PersonId, Option<Kind>)> = book
        .asks()
        .filter(|ask| (now.today - ask.day).num_days() <= WAITS_DAYS)
        .map(|ask| (ask.person, (ask.outcome != Outcome::Waiting).then_some(ask.kind)))
        .collect();
    let open = in_order(open, |a, b| b.sent_ms.cmp(&a.sent_ms).then(a.id.cmp(&b.id)));
    open.into_iter()
        .filter_map(|ask| {
            let person = book.person(ask.person)?;
            if !person.is_present(now.today) {
                return None;
            }
            let need = Need { kind: ask.kind, urgent: ask.urgent, personal: None };
            let was_asked = |id: &PersonId| {
                asked
                    .iter()
                    .any(|(asked_id, kind)| asked_id == id && kind.is_none_or(|kind| kind == ask.kind))
            };
            let could = ask::could_ask(book, need, now).into_iter().map(|could| could.person);
            let next = could.filter(|id| !was_asked(id)).find_map(|id| book.person(id));
            Some(WaitingAsk {
                id: ask.id,
                person: person.id,
                name: person.name.clone(),
                kind: ask.kind,
                urgent: ask.urgent,
                day: ask.day,
                sent_ms: ask.sent_ms,
                look_ms: ask.look_ms,
                is_time: ask.look_ms.is_some_and(|look| look <= now.instant_ms),
                next: next.map(|person| (person.id, person.name.clone())),
            })
        })
        .collect()
}

/// At most this many people are offered on a page of a hard day, so that with a help line there are three choices.
const ON_A_HARD_DAY: usize = 2;

/// The people to talk to on a hard day: good listeners first, then whoever is close. Nobody is weighed.
pub fn to_talk_to(book: &Book, now: Now) -> Vec<(PersonId, Name)> {
    let need = Need { kind: Kind::Listening, urgent: true, personal: None };
    let view = who_could_help(book, need, now);
    let listeners = view.helpers.into_iter().map(|helper| (helper.id, helper.name));
    let mut people: Vec<(PersonId, Name)> = listeners.take(ON_A_HARD_DAY).collect();
    for person in named(nearby(book, need, now.today)) {
        if people.len() < ON_A_HARD_DAY && !people.contains(&person) {
            people.push(person);
        }
    }
    people
}

/// Whether the smaller pages of a hard day are on.
pub fn is_hard_day(book: &Book, today: NaiveDate) -> bool {
    book.settings().hard_day == Some(today)
}
