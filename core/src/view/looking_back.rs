//! What was written to be read again: looks back and good moments, the latest first. People kept apart are not named.

use chrono::{Months, NaiveDate};

use crate::book::Book;
use crate::gather::in_order;
use crate::model::{GoodMoment, LookBack, Name, PersonId, Standing};

/// Days on both sides of the day a year ago that still count as these days.
const NEAR_DAYS: i64 = 3;

/// A good moment with who was part of it.
#[derive(Debug, Clone, PartialEq)]
pub struct GoodRow {
    /// The record.
    pub good: GoodMoment,
    /// Who was part of it.
    pub names: Vec<Name>,
}

/// A look back with whom it names.
#[derive(Debug, Clone, PartialEq)]
pub struct LookRow {
    /// The record.
    pub look: LookBack,
    /// Who came closer.
    pub closer: Vec<(PersonId, Name)>,
    /// Whom I missed.
    pub missed: Vec<(PersonId, Name)>,
    /// Those of them one could write to today.
    pub to_write: Vec<(PersonId, Name)>,
}

fn named(book: &Book, people: &[PersonId]) -> Vec<(PersonId, Name)> {
    let people = people.iter().filter_map(|id| book.person(*id));
    let open = people.filter(|person| person.standing != Standing::KeptApart);
    open.map(|person| (person.id, person.name.clone())).collect()
}

/// All good moments.
pub fn good_moments(book: &Book) -> Vec<GoodRow> {
    let rows = book.good_moments().map(|good| {
        let names = named(book, &good.people).into_iter().map(|(_, name)| name).collect();
        GoodRow { good: good.clone(), names }
    });
    in_order(rows.collect(), |a: &GoodRow, b: &GoodRow| (b.good.day, b.good.id).cmp(&(a.good.day, a.good.id)))
}

/// The good moment of these days a year ago, the nearest to the day. It comes unasked, so only where everybody in it is
/// here: nobody who has died, is kept apart or fell out with me.
pub fn a_year_ago(book: &Book, today: NaiveDate) -> Option<GoodRow> {
    let day = today.checked_sub_months(Months::new(12))?;
    let far = |row: &GoodRow| (row.good.day - day).num_days().abs();
    let is_here = |id: &PersonId| {
        book.person(*id)
            .is_some_and(|person| person.is_present(today) || person.standing == Standing::GettingToKnow)
    };
    let near = good_moments(book).into_iter().filter(|row| far(row) <= NEAR_DAYS);
    near.filter(|row| row.good.people.iter().all(is_here)).min_by_key(far)
}

/// All looks back.
pub fn looks_back(book: &Book, today: NaiveDate) -> Vec<LookRow> {
    let present = |id: PersonId| book.person(id).is_some_and(|person| person.is_present(today));
    let rows = book.looks_back().map(|look| {
        let missed = named(book, &look.missed);
        let to_write = missed.iter().filter(|(id, _)| present(*id)).cloned().collect();
        LookRow { closer: named(book, &look.closer), missed, to_write, look: look.clone() }
    });
    in_order(rows.collect(), |a: &LookRow, b: &LookRow| (b.look.day, b.look.id).cmp(&(a.look.day, a.look.id)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::*;
    use crate::record::Record;

    #[test]
    fn the_latest_comes_first_and_who_is_kept_apart_is_not_named() {
        let today: NaiveDate = "2026-11-22".parse().unwrap();
        let mut book = Book::new(DeviceId::from_bits(1));
        let standings = [Standing::Present, Standing::Remembered, Standing::KeptApart];
        let ids: Vec<PersonId> = (1..=3).map(PersonId::from_bits).collect();
        for (id, standing) in ids.iter().zip(standings) {
            let name = Name::new(&format!("{standing:?}")).unwrap();
            let person = Person { standing, ..Person::new(*id, name, Ring::Close, today) };
            book.put(Record::Person(Box::new(person)));
        }
        for (n, on) in [(1, "2026-10-01"), (2, "2026-11-01")] {
            let day = on.parse().unwrap();
            let look = LookBack { missed: ids.clone(), ..LookBack::new(LookBackId::from_bits(n), day) };
            book.put(Record::LookBack(Box::new(look)));
            let good = GoodMoment::new(GoodMomentId::from_bits(n), "Laughed.".into(), day);
            book.put(Record::GoodMoment(Box::new(GoodMoment { people: ids.clone(), ..good })));
        }
        let looks = looks_back(&book, today);
        assert_eq!(looks[0].look.id.bits(), 2);
        let names =
            |people: &[(PersonId, Name)]| people.iter().map(|(_, name)| name.to_string()).collect::<Vec<_>>();
        assert_eq!(names(&looks[0].missed), ["Present", "Remembered"]);
        assert_eq!(names(&looks[0].to_write), ["Present"], "nobody writes to those who have died");
        let good = good_moments(&book);
        assert_eq!((good[0].good.id.bits(), good[0].names.len()), (2, 2));
    }

    #[test]
    fn the_nearest_of_a_year_ago_comes_unasked_and_only_of_people_who_are_here() {
        let today: NaiveDate = "2026-11-22".parse().unwrap();
        let mut book = Book::new(DeviceId::from_bits(1));
        let person = |n, standing| {
            let name = Name::new("Ana").unwrap();
            Person { standing, ..Person::new(PersonId::from_bits(n), name, Ring::Close, today) }
        };
        book.put(Record::Person(Box::new(person(1, Standing::Present))));
        book.put(Record::Person(Box::new(person(2, Standing::Remembered))));
        let mut good = |n, on: &str, people: Vec<u64>| {
            let people = people.into_iter().map(PersonId::from_bits).collect();
            let good = GoodMoment::new(GoodMomentId::from_bits(n), "Laughed.".into(), on.parse().unwrap());
            book.put(Record::GoodMoment(Box::new(GoodMoment { people, ..good })));
            a_year_ago(&book, today).map(|row| row.good.id.bits())
        };
        assert_eq!(good(1, "2025-11-18", vec![1]), None, "four days off");
        assert_eq!(good(2, "2025-11-22", vec![1, 2]), None, "one of them has died");
        assert_eq!(good(3, "2025-11-25", vec![]), Some(3));
        assert_eq!(good(4, "2025-11-21", vec![1]), Some(4));
        assert_eq!(good(5, "2026-11-22", vec![1]), Some(4), "of today");
    }
}
