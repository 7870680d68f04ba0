//! F5: which kinds of support the network gives, and what hangs on one person. Five facts and no total.

use crate::sorted::SortedMap;

use chrono::{Days, NaiveDate};

use crate::book::Book;
use crate::model::{Kind, Moment, Person, PersonId, Standing, Strength, Way};

/// How well a kind is covered (Lubben 2006: fewer than two leaves no redundancy).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cover {
    /// Nobody is noted for it yet.
    Open,
    /// It hangs on one person.
    OnlyOne,
    /// Two people.
    Covered,
    /// Three or more.
    Resilient,
}

/// Who gives a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindCover {
    /// The kind.
    pub kind: Kind,
    /// Who gives it well (strength good or more), by id.
    pub people: Vec<PersonId>,
}

impl KindCover {
    /// In words.
    pub fn cover(&self) -> Cover {
        match self.people.len() {
            0 => Cover::Open,
            1 => Cover::OnlyOne,
            2 => Cover::Covered,
            _ => Cover::Resilient,
        }
    }
}

/// How much hangs on one person.
#[derive(Debug, Clone, PartialEq)]
pub struct Hanging {
    /// Who.
    pub person: PersonId,
    /// The kinds that only they give.
    pub only_they: Vec<Kind>,
    /// Their share of all that is given, 0 to 1.
    pub share: f64,
    /// Whether it is worth a word: they alone give two kinds, or more than two fifths of at least five.
    pub is_single_point: bool,
}

/// The network as F5 sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct Coverage {
    /// The five kinds in their order.
    pub kinds: Vec<KindCover>,
    /// Everyone who gives something well, by id.
    pub people: Vec<Hanging>,
}

impl Coverage {
    /// Who gives this kind well.
    pub fn givers(&self, kind: Kind) -> &[PersonId] {
        self.kinds.iter().find(|cover| cover.kind == kind).map_or(&[], |cover| &cover.people)
    }
}

/// What of F5 a person gives well.
fn well(person: &Person) -> impl Iterator<Item = Kind> + '_ {
    person.gives.iter().filter(|(_, strength)| **strength >= Strength::Good).map(|(kind, _)| *kind)
}

/// F5 for the people who are present; `without` leaves one of them out, as "what if they were not there" asks.
pub fn coverage(book: &Book, today: NaiveDate, without: Option<PersonId>) -> Coverage {
    let people: Vec<&Person> =
        book.people().filter(|person| person.is_present(today) && Some(person.id) != without).collect();
    let kinds: Vec<KindCover> = Kind::ALL
        .into_iter()
        .map(|kind| {
            let giving = people.iter().filter(|person| well(person).any(|own| own == kind));
            KindCover { kind, people: giving.map(|person| person.id).collect() }
        })
        .collect();
    let pairs: usize = kinds.iter().map(|cover| cover.people.len()).sum();
    let hanging = people.iter().filter_map(|person| {
        let own = well(person).count();
        let only_they: Vec<Kind> =
            kinds.iter().filter(|cover| cover.people == [person.id]).map(|cover| cover.kind).collect();
        #[expect(clippy::cast_precision_loss, reason = "a few thousand at most")]
        let share = own as f64 / pairs.max(1) as f64;
        let is_single_point = only_they.len() >= 2 || (share > 0.4 && pairs >= 5);
        (own > 0).then_some(Hanging { person: person.id, only_they, share, is_single_point })
    });
    let people = hanging.collect();
    Coverage { kinds, people }
}

/// Inverse Simpson of the groups people come from: how many equally large groups it would be. 0 for nobody; someone in
/// two groups counts half in each; people without a group are left out.
pub fn contexts(book: &Book, today: NaiveDate) -> f64 {
    let mut shares: SortedMap<&str, f64> = SortedMap::new();
    for person in book.people().filter(|person| person.is_present(today)) {
        for group in &person.groups {
            #[expect(clippy::cast_precision_loss, reason = "a handful of groups")]
            let part = 1.0 / person.groups.len() as f64;
            *shares.entry(group).or_default() += part;
        }
    }
    let all: f64 = shares.values().sum();
    let squares: f64 = shares.values().map(|share| (share / all) * (share / all)).sum();
    if squares > 0.0 { 1.0 / squares } else { 0.0 }
}

/// Days that count for the share of meetings in person, and how many contacts it needs.
const MEETING_DAYS: u64 = 90;
const MEETINGS_ENOUGH: usize = 8;

/// The share of contacts in the last 90 days that were in person; none with fewer than 8.
pub fn in_person(book: &Book, today: NaiveDate) -> Option<f64> {
    let since = today.checked_sub_days(Days::new(MEETING_DAYS - 1)).unwrap_or(today);
    let apart = |id: &PersonId| book.person(*id).is_some_and(|person| person.standing == Standing::KeptApart);
    let open = |moment: &&Moment| moment.day <= today && !moment.people.iter().all(apart);
    let ways: Vec<Way> =
        book.moments_since(since).into_iter().filter(open).filter_map(|moment| moment.way).collect();
    let met = ways.iter().filter(|way| **way == Way::Met).count();
    #[expect(clippy::cast_precision_loss, reason = "a few thousand at most")]
    (ways.len() >= MEETINGS_ENOUGH).then(|| met as f64 / ways.len() as f64)
}

/// What would be missing without this person: kinds that nobody else gives well.
pub fn missing_without(book: &Book, today: NaiveDate, person: PersonId) -> Vec<Kind> {
    let now = coverage(book, today, None);
    let then = coverage(book, today, Some(person));
    Kind::ALL
        .into_iter()
        .filter(|kind| !now.givers(*kind).is_empty() && then.givers(*kind).is_empty())
        .collect()
}

/// Someone present who could be noted for a kind: a little already, else who gives the least, the closest first; left
/// out: `not`.
pub fn could_grow(book: &Book, today: NaiveDate, kind: Kind, not: Option<PersonId>) -> Option<PersonId> {
    let fitting = book
        .people()
        .filter(|person| person.is_present(today) && Some(person.id) != not)
        .filter(|person| person.gives.get(&kind).is_none_or(|strength| *strength < Strength::Good))
        // Who is noted for a little comes first, then who gives the least already, so that it is shared out.
        .map(|person| (!person.gives.contains_key(&kind), well(person).count(), person.ring, person.id));
    fitting.min().map(|(.., id)| id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{DeviceId, MomentId, Name, Ring};
    use crate::record::Record;
    use proptest::prelude::*;

    fn today() -> NaiveDate {
        "2026-11-22".parse().unwrap()
    }

    fn person(n: u64, gives: &[(Kind, u8)], group: &str) -> Person {
        let name = Name::new(&format!("Person {n}")).unwrap();
        let mut person = Person::new(PersonId::from_bits(n), name, Ring::Close, today());
        let strength = |fit| [Strength::ALittle, Strength::Good, Strength::VeryGood][usize::from(fit) - 1];
        person.gives = gives.iter().map(|(kind, fit)| (*kind, strength(*fit))).collect();
        person.groups = [group.to_owned()].into();
        person
    }

    fn book(people: impl IntoIterator<Item = Person>) -> Book {
        let mut book = Book::new(DeviceId::from_bits(1));
        for person in people {
            book.put(Record::Person(Box::new(person)));
        }
        book
    }

    fn meet(book: &mut Book, in_person: u64, all: u64) {
        for n in 0..all {
            let mut moment = Moment::new(MomentId::from_bits(n), today(), vec![PersonId::from_bits(1)]);
            moment.way = Some(if n < in_person { Way::Met } else { Way::Call });
            book.put(Record::Moment(Box::new(moment)));
        }
    }

    fn counts(coverage: &Coverage) -> Vec<usize> {
        coverage.kinds.iter().map(|cover| cover.people.len()).collect()
    }

    use Kind::{Advice, Company, Encouragement, Hand, Listening};

    #[test]
    fn worked_example_1() {
        let mut book = book([
            person(1, &[(Listening, 3), (Company, 3)], "family"),
            person(2, &[(Hand, 2), (Advice, 2)], "work"),
            person(3, &[(Listening, 2), (Company, 2)], "club"),
            person(4, &[(Advice, 3), (Encouragement, 1)], "work"),
        ]);
        meet(&mut book, 6, 20);
        let coverage = coverage(&book, today(), None);
        // Listening, advice, encouragement, hand, company.
        assert_eq!(counts(&coverage), [2, 2, 0, 1, 2]);
        let covers: Vec<Cover> = coverage.kinds.iter().map(KindCover::cover).collect();
        assert_eq!(covers, [Cover::Covered, Cover::Covered, Cover::Open, Cover::OnlyOne, Cover::Covered]);
        let ben = coverage.people.iter().find(|one| one.person.bits() == 2).unwrap();
        assert_eq!((ben.only_they.as_slice(), ben.is_single_point), (&[Hand][..], false));
        let shares: Vec<String> = coverage.people.iter().map(|one| format!("{:.3}", one.share)).collect();
        assert_eq!(shares, ["0.286", "0.286", "0.286", "0.143"]);
        assert_eq!(format!("{:.3}", contexts(&book, today())), "2.667");
        assert_eq!(in_person(&book, today()).map(|share| format!("{share:.3}")).as_deref(), Some("0.300"));
    }

    #[test]
    fn worked_example_2() {
        let all = Kind::ALL.map(|kind| (kind, 2));
        let mut book = book([person(1, &all, "home"), person(2, &[(Company, 2)], "gym")]);
        meet(&mut book, 20, 22);
        let coverage = coverage(&book, today(), None);
        assert_eq!(counts(&coverage), [1, 1, 1, 1, 2]);
        let pat = coverage.people.iter().find(|one| one.person.bits() == 1).unwrap();
        assert_eq!((pat.only_they.len(), pat.is_single_point), (4, true));
        assert_eq!(format!("{:.3}", pat.share), "0.833");
        assert_eq!(format!("{:.1}", contexts(&book, today())), "2.0");
        assert_eq!(in_person(&book, today()).map(|share| format!("{share:.3}")).as_deref(), Some("0.909"));
        let missing = missing_without(&book, today(), PersonId::from_bits(1));
        assert_eq!(missing, [Listening, Advice, Encouragement, Hand]);
    }

    #[test]
    fn worked_example_3_nobody() {
        let mut book = book([]);
        meet(&mut book, 3, 3);
        let coverage = coverage(&book, today(), None);
        assert_eq!(counts(&coverage), [0; 5]);
        assert!(coverage.people.is_empty());
        assert!(contexts(&book, today()).abs() < f64::EPSILON);
        assert_eq!(in_person(&book, today()), None);
    }

    #[test]
    fn someone_in_two_groups_counts_half_in_each() {
        let mut both = person(1, &[], "choir");
        both.groups.insert("work".into());
        assert_eq!(format!("{:.1}", contexts(&book([both]), today())), "2.0");
    }

    #[test]
    fn who_gives_a_little_is_the_first_who_could_give_more() {
        let book = book([person(1, &[], "a"), person(2, &[(Hand, 1)], "b"), person(3, &[(Hand, 3)], "c")]);
        let pid = PersonId::from_bits;
        assert_eq!(could_grow(&book, today(), Hand, Some(pid(3))), Some(pid(2)));
        assert_eq!(could_grow(&book, today(), Hand, Some(pid(2))), Some(pid(1)));
        assert_eq!(
            could_grow(&book, today(), Listening, None),
            Some(pid(1)),
            "not the one who gives something already"
        );
    }

    proptest! {
        #[test]
        fn one_more_giver_never_lowers_what_is_covered(gives in prop::collection::vec((0..5usize, 1..4u8), 0..12), more in (0..5usize, 2..4u8)) {
            let people = |list: &[(usize, u8)]| {
                list.iter().enumerate().map(|(n, (kind, fit))| person(n as u64, &[(Kind::ALL[*kind], *fit)], "x")).collect::<Vec<_>>()
            };
            let before = coverage(&book(people(&gives)), today(), None);
            let mut with = gives.clone();
            with.push(more);
            let after = coverage(&book(people(&with)), today(), None);
            for (before, after) in before.kinds.iter().zip(&after.kinds) {
                prop_assert!(after.cover() >= before.cover());
            }
            prop_assert!(after.kinds[more.0].people.len() == before.kinds[more.0].people.len() + 1);
            let all: f64 = after.people.iter().map(|one| one.share).sum();
            prop_assert!((all - 1.0).abs() < 1e-9);
        }
    }
}
