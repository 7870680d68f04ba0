//! One person: everything noted about them, and the moments with them.

use chrono::NaiveDate;

use super::plans::{self, PlanRow};
use super::to_ask::{self, ToAskRow};
use super::{Ago, thank_yous};
use crate::book::Book;
use crate::insight::balance::{self, Balance};
use crate::insight::due::{self, Since};
use crate::insight::load::{self, Going};
use crate::insight::rhythm;
use crate::locale::Locale;
use crate::model::{
    Feeling, GivenOrGot, ImportantDate, Moment, MomentId, Name, Person, PersonId, Standing, ThankYou, Way,
};

/// Days that count as soon.
const SOON_DAYS: u32 = 7;

/// What the page of a person shows.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonView {
    /// The record.
    pub person: Person,
    /// When we were last in touch.
    pub ago: Ago,
    /// How it stands with their rhythm; none where nobody is to be nudged.
    pub since: Option<Since>,
    /// How giving and getting stand; none where it is not spoken of.
    pub balance: Option<Balance>,
    /// Whether to go gently in asking; none where nobody is to be asked.
    pub going: Option<Going>,
    /// Whether it will be lighter again within a week.
    pub soon_lighter: bool,
    /// The worry that came up three times this week with them.
    pub worry: Option<String>,
    /// Whom of my people they know, and through whom we met.
    pub knows: Vec<(PersonId, Name)>,
    /// Through whom we met.
    pub through: Option<(PersonId, Name)>,
    /// Their dates.
    pub important_dates: Vec<ImportantDate>,
    /// What to ask about.
    pub to_ask: Vec<ToAskRow>,
    /// Plans with them that may still happen.
    pub plans: Vec<PlanRow>,
    /// What they did for me, the latest first.
    pub thank_yous: Vec<ThankYou>,
    /// They rest until this day because two hellos are on their way.
    pub hellos_rest: Option<NaiveDate>,
    /// The latest moments first, at most as many as asked for.
    pub moments: Vec<MomentRow>,
    /// How many there are in all.
    pub n_moments: usize,
}

/// A moment in the timeline.
#[derive(Debug, Clone, PartialEq)]
pub struct MomentRow {
    /// Which.
    pub id: MomentId,
    /// When.
    pub day: NaiveDate,
    /// How.
    pub way: Option<Way>,
    /// Who else was there, by name.
    pub others: Vec<Name>,
    /// What it was about.
    pub topic: Option<String>,
    /// What was given and received.
    pub support: Vec<GivenOrGot>,
    /// What they told me.
    pub told: String,
    /// How I felt before and after.
    pub felt: (Option<Feeling>, Option<Feeling>),
    /// In own words.
    pub note: String,
}

/// The page of one person; none when they are not in the book.
pub fn person(
    book: &Book,
    id: PersonId,
    today: NaiveDate,
    most: usize,
    locale: &dyn Locale,
) -> Option<PersonView> {
    let person = book.person(id)?;
    let nudged = person.is_present(today);
    Some(PersonView {
        ago: Ago::since(book.last_contact(id), today),
        since: nudged.then(|| due::due_of(book, person, today).since),
        balance: balance::balance_with(book, person, today).filter(|_| nudged),
        going: person.is_present(today).then(|| load::load_of(book, person, today).going),
        soon_lighter: load::fresh_in(&load::asked_of(book, person, today), load::capacity(person))
            <= SOON_DAYS,
        worry: load::repeated_worry(book, person, today, locale).filter(|_| person.is_present(today)),
        knows: person.knows.iter().filter_map(|other| named(book, *other)).collect(),
        through: person.through.and_then(|other| named(book, other)),
        important_dates: book.important_dates_of(id).cloned().collect(),
        to_ask: to_ask::with(book, id),
        plans: plans::with(book, id),
        thank_yous: thank_yous_of(book, id),
        hellos_rest: rhythm::rest_after_hellos(book, person).filter(|day| nudged && today < *day),
        moments: book.moments_with(id).take(most).map(|moment| moment_row(book, moment, Some(id))).collect(),
        n_moments: book.n_moments_with(id),
        person: person.clone(),
    })
}

fn thank_yous_of(book: &Book, id: PersonId) -> Vec<ThankYou> {
    let rows = thank_yous::thank_yous(book).into_iter().map(|row| row.thank_you);
    rows.filter(|thank_you| thank_you.person == id).collect()
}

/// A moment in a timeline, with everybody but the one whose timeline it is.
pub fn moment_row(book: &Book, moment: &Moment, except: Option<PersonId>) -> MomentRow {
    MomentRow {
        id: moment.id,
        day: moment.day,
        way: moment.way,
        others: others(book, &moment.people, except),
        topic: moment.topic.clone(),
        support: moment.support.clone(),
        told: moment.told.clone(),
        felt: (moment.felt_before, moment.felt_after),
        note: moment.note.clone(),
    }
}

/// A person by name, unless they are kept apart.
fn named(book: &Book, id: PersonId) -> Option<(PersonId, Name)> {
    let person = book.person(id).filter(|person| person.standing != Standing::KeptApart)?;
    Some((person.id, person.name.clone()))
}

/// Who else was there. People kept apart are not named anywhere but on their own page.
fn others(book: &Book, people: &[PersonId], except: Option<PersonId>) -> Vec<Name> {
    people
        .iter()
        .filter(|other| Some(**other) != except)
        .filter_map(|other| book.person(*other))
        .filter(|other| other.standing != Standing::KeptApart)
        .map(|other| other.name.clone())
        .collect()
}
