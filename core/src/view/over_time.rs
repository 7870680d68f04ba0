//! The circles over time: who stood in which ring at the end of each month. Drawn from the days on which someone was
//! moved; no picture of the past is stored.

use chrono::{Days, Months, NaiveDate};

use super::month::{first_of, last_of};
use super::rings::{self, Canvas, RingsView};
use crate::book::Book;
use crate::gather::in_order;
use crate::locale::Locale;
use crate::model::{Name, Person, PersonId, Ring};
use crate::record::Record;

/// Months that can be gone back: ten years.
const MOST: usize = 120;

/// How someone stands differently from the month before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moved {
    /// They came closer.
    Closer,
    /// They stand further out.
    Further,
    /// They are new.
    New,
}

/// One change between two days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shift {
    /// Who.
    pub id: PersonId,
    /// What I call them.
    pub name: Name,
    /// What changed.
    pub moved: Moved,
    /// The ring they stand in now.
    pub ring: Ring,
}

/// People who may stand on the circles at all.
fn mine(book: &Book) -> impl Iterator<Item = &Person> {
    book.people().filter(|person| person.standing.is_mine())
}

/// The last day of every month from the one in which the first person was there, the last one being today. Empty while
/// there is nobody; at most the latest 120.
pub fn months(book: &Book, today: NaiveDate) -> Vec<NaiveDate> {
    let first = mine(book).map(|person| person.rings.keys().next().copied().unwrap_or(person.added)).min();
    let Some(first) = first.filter(|first| *first <= today) else { return Vec::new() };
    let mut months = Vec::new();
    let mut month = first_of(today);
    while months.len() < MOST && month >= first_of(first) {
        months.push(last_of(month, today));
        let Some(before) = month.checked_sub_months(Months::new(1)) else { break };
        month = before;
    }
    months.reverse();
    months
}

/// The circles as they were on this day: everybody in the ring of that day, in the order they have now.
pub fn circles(book: &Book, day: NaiveDate, canvas: Canvas, locale: &dyn Locale) -> RingsView {
    let mut then = Book::new(book.device());
    for person in mine(book) {
        if let Some(ring) = person.ring_on(day) {
            then.put(Record::Person(Box::new(Person { ring, ..person.clone() })));
        }
    }
    rings::rings(&then, day, canvas, None, locale)
}

/// What changed from one day to another, closer ones first. Whatever happened in between and was taken back is no change.
pub fn shifts(book: &Book, from: NaiveDate, to: NaiveDate) -> Vec<Shift> {
    let shift = |person: &Person| {
        let now = person.ring_on(to)?;
        let moved = match person.ring_on(from) {
            None => Moved::New,
            Some(before) if now < before => Moved::Closer,
            Some(before) if now > before => Moved::Further,
            Some(_) => return None,
        };
        Some(Shift { id: person.id, name: person.name.clone(), moved, ring: now })
    };
    in_order(mine(book).filter_map(shift).collect(), |a: &Shift, b: &Shift| {
        (a.moved, a.ring, a.id).cmp(&(b.moved, b.ring, b.id))
    })
}

/// What changed in each month, the latest first; months without a change are left out. The first month is where it
/// begins, so nobody is new there.
pub fn by_month(book: &Book, today: NaiveDate) -> Vec<(NaiveDate, Vec<Shift>)> {
    let months = months(book, today);
    let pairs = months.iter().zip(months.iter().skip(1));
    let changed = pairs.map(|(before, now)| (*now, shifts(book, *before, *now)));
    let mut changed: Vec<_> = changed.filter(|(_, shifts)| !shifts.is_empty()).collect();
    changed.reverse();
    changed
}

/// The last day of the month before.
pub fn month_before(day: NaiveDate) -> NaiveDate {
    first_of(day).checked_sub_days(Days::new(1)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::PlainLocale;
    use crate::model::{DeviceId, Standing};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Who, since when, in which ring, and the rings before.
    type Row<'a> = (u64, &'a str, Ring, &'a [(&'a str, Ring)]);

    fn book(people: &[Row]) -> Book {
        let mut book = Book::new(DeviceId::from_bits(1));
        for (n, added, ring, rings) in people {
            let name = Name::new(&format!("Person {n}")).unwrap();
            let mut person = Person::new(PersonId::from_bits(*n), name, *ring, day(added));
            person.rings = rings.iter().map(|(on, ring)| (day(on), *ring)).collect();
            book.put(Record::Person(Box::new(person)));
        }
        book
    }

    fn who_moved(shifts: &[Shift]) -> Vec<(u64, Moved)> {
        shifts.iter().map(|shift| (shift.id.bits(), shift.moved)).collect()
    }

    #[test]
    fn nobody_has_no_months_and_one_person_has_theirs() {
        let today = day("2026-11-22");
        assert!(months(&book(&[]), today).is_empty());
        let one = book(&[(1, "2026-09-15", Ring::Close, &[])]);
        assert_eq!(months(&one, today), [day("2026-09-30"), day("2026-10-31"), today]);
        assert!(by_month(&one, today).is_empty());
        assert_eq!(circles(&one, day("2026-09-14"), Canvas::Phone, &PlainLocale).n_people(), 0);
        assert_eq!(circles(&one, day("2026-09-15"), Canvas::Phone, &PlainLocale).n_people(), 1);
    }

    #[test]
    fn only_where_someone_stands_at_the_end_of_a_month_counts() {
        let today = day("2026-11-22");
        let there_and_back: &[(&str, Ring)] = &[
            ("2026-01-01", Ring::Around),
            ("2026-10-02", Ring::Closest),
            ("2026-10-20", Ring::Around),
            ("2026-11-03", Ring::Close),
            ("2026-11-10", Ring::Closest),
        ];
        let book = book(&[
            (1, "2026-01-01", Ring::Closest, there_and_back),
            (2, "2026-10-05", Ring::Around, &[]),
            (3, "2026-01-01", Ring::Around, &[("2026-01-01", Ring::Close), ("2026-11-04", Ring::Around)]),
        ]);
        let changed = by_month(&book, today);
        assert_eq!(changed.len(), 2);
        assert_eq!(
            (changed[0].0, who_moved(&changed[0].1)),
            (today, vec![(1, Moved::Closer), (3, Moved::Further)])
        );
        assert_eq!((changed[1].0, who_moved(&changed[1].1)), (day("2026-10-31"), vec![(2, Moved::New)]));
        let then = circles(&book, day("2026-10-10"), Canvas::Phone, &PlainLocale);
        assert_eq!(then.rings[0].spots.len(), 1, "closest in between");
    }

    #[test]
    fn who_is_new_or_kept_apart_stands_nowhere() {
        let today = day("2026-11-22");
        for standing in [Standing::GettingToKnow, Standing::KeptApart] {
            let mut book = book(&[(1, "2026-01-01", Ring::Close, &[]), (2, "2026-10-01", Ring::Close, &[])]);
            let her = Person { standing, ..book.person(PersonId::from_bits(2)).unwrap().clone() };
            book.put(Record::Person(Box::new(her)));
            assert!(by_month(&book, today).is_empty());
            assert_eq!(circles(&book, today, Canvas::Phone, &PlainLocale).n_people(), 1);
        }
    }

    #[test]
    fn a_long_past_is_told_of_its_last_ten_years_and_a_crowd_is_drawn_in_groups() {
        let today = day("2026-11-22");
        assert_eq!(months(&book(&[(1, "1990-01-01", Ring::Close, &[])]), today).len(), MOST);
        let people: Vec<Row> = (1..=150)
            .map(|n| (n, "2026-01-01", Ring::ALL[usize::try_from(n % 3).unwrap()], &[] as _))
            .collect();
        let view = circles(&book(&people), today, Canvas::Phone, &PlainLocale);
        assert_eq!(view.n_people(), 150);
        assert!(view.is_crowded());
    }

    #[test]
    fn whoever_keeps_their_ring_keeps_their_place_in_the_order() {
        let today = day("2026-11-22");
        let moved: &[(&str, Ring)] = &[("2026-01-01", Ring::Close), ("2026-11-01", Ring::Closest)];
        let book = book(&[
            (1, "2026-01-01", Ring::Close, &[]),
            (2, "2026-01-01", Ring::Closest, moved),
            (3, "2026-01-01", Ring::Close, &[]),
        ]);
        let order = |on: NaiveDate| {
            let view = circles(&book, on, Canvas::Phone, &PlainLocale);
            view.rings[1].spots.iter().map(|spot| spot.id.bits()).filter(|id| *id != 2).collect::<Vec<_>>()
        };
        assert_eq!(order(day("2026-10-31")), order(today));
    }
}
