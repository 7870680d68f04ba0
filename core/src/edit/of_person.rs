//! Edits made of how someone stands now: what a tap on a page says, as an edit.

use chrono::NaiveDate;

use super::Edit;
use crate::model::{Again, Kind, Ladder, Name, Person, Rung, Strength};

impl Edit {
    /// Someone is noted as good for a kind of support. Whoever is noted as better stays so.
    pub fn note_good(person: &Person, kind: Kind) -> Self {
        let mut person = person.clone();
        let strength = person.gives.entry(kind).or_insert(Strength::Good);
        *strength = Strength::Good.max(*strength);
        Self::change(person)
    }

    /// Someone is called something else from now on.
    pub fn call(person: &Person, name: Name) -> Self {
        Self::change(Person { name, ..person.clone() })
    }

    /// Someone stands on another rung from this day on. Where they stand already, the day stays.
    pub fn climb_to(person: &Person, rung: Rung, day: NaiveDate) -> Self {
        let ladder = Ladder::of(person);
        let is_there = person.ladder.is_some() && ladder.rung == rung;
        let since = if is_there { ladder.since } else { day };
        Self::SetLadder(person.id, Some(Ladder { rung, since, ..ladder }))
    }

    /// Whether I would like to see someone again; none takes the answer back.
    pub fn see_again(person: &Person, again: Option<Again>) -> Self {
        Self::SetLadder(person.id, Some(Ladder { again, ..Ladder::of(person) }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::{Desk, Trouble};
    use crate::edit::Refusal;
    use crate::model::{DeviceId, PersonId, Ring};
    use crate::now::Now;
    use crate::record::Record;
    use crate::store::MemoryStorage;

    fn day(n: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, n).unwrap()
    }

    fn wren() -> Person {
        Person::new(PersonId::from_bits(9), Name::new("Wren").unwrap(), Ring::Around, day(1))
    }

    /// Wren after each edit that is made of how they stand before it; a refusal of nothing new changes nothing.
    fn after(edits: impl IntoIterator<Item = fn(&Person) -> Edit>) -> Person {
        let (mut desk, _) = Desk::open(MemoryStorage::new(), DeviceId::from_bits(1)).unwrap();
        let now = Now::on(day(27));
        desk.dispatch(Edit::add(wren()), now).unwrap();
        for edit in edits {
            let edit = edit(desk.book().person(wren().id).unwrap());
            if let Err(trouble) = desk.dispatch(edit, now) {
                assert_eq!(trouble, Trouble::Refused(Refusal::NothingNew));
            }
        }
        desk.book().person(wren().id).unwrap().clone()
    }

    #[test]
    fn whoever_is_noted_as_good_is_never_less_than_before() {
        let good: fn(&Person) -> Edit = |person| Edit::note_good(person, Kind::Hand);
        assert_eq!(after([good]).gives[&Kind::Hand], Strength::Good);
        let noted = |strength| {
            let mut wren = wren();
            wren.gives.insert(Kind::Hand, strength);
            match Edit::note_good(&wren, Kind::Hand) {
                Edit::Keep { record: Record::Person(person), is_new: false } => person.gives[&Kind::Hand],
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(noted(Strength::ALittle), Strength::Good);
        assert_eq!(noted(Strength::VeryGood), Strength::VeryGood);
    }

    #[test]
    fn a_new_name_changes_nothing_else() {
        let call: fn(&Person) -> Edit = |person| Edit::call(person, Name::new("Wren Green").unwrap());
        let (before, called) = (after([]), after([call]));
        assert_eq!(called.name.as_str(), "Wren Green");
        let (stamp, stamps) = (called.stamp, called.stamps.clone());
        assert_eq!(called, Person { name: called.name.clone(), stamp, stamps, ..before });
    }

    #[test]
    fn a_rung_is_reached_on_its_day_and_an_answer_moves_nobody() {
        let up: fn(&Person) -> Edit = |person| Edit::climb_to(person, Rung::Name, day(20));
        let again: fn(&Person) -> Edit = |person| Edit::see_again(person, Some(Again::Yes));
        let reached = Ladder { rung: Rung::Name, since: day(20), again: None };
        assert_eq!(after([up]).ladder, Some(reached));
        assert_eq!(after([up, again]).ladder, Some(Ladder { again: Some(Again::Yes), ..reached }));
        // Nothing was said of where they stand: at the foot, since they are here.
        let foot = Ladder { rung: Rung::Seen, since: day(1), again: Some(Again::Yes) };
        assert_eq!(after([again]).ladder, Some(foot));
        let later: fn(&Person) -> Edit = |person| Edit::climb_to(person, Rung::Name, day(25));
        assert_eq!(after([up, later]).ladder, Some(reached), "the same tap again, days later");
        let answer_back: fn(&Person) -> Edit = |person| Edit::see_again(person, None);
        assert_eq!(after([up, again, answer_back]).ladder, Some(reached));
    }
}
