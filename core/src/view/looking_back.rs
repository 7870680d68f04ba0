//! What was written to be read again: looks back and good moments, the latest first. People kept apart are not named.

use chrono::NaiveDate;

use crate::book::Book;
use crate::gather::in_order;
use crate::model::{GoodMoment, LookBack, Name, PersonId, Standing};

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
}
