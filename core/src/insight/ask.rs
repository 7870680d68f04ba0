//! F2: whom one could ask for a kind of support now. The figures order a list and are never shown.

use chrono::{Datelike, NaiveDate};

use super::balance;
use super::load::{self, Going};
use crate::book::Book;
use crate::gather::in_order;
use crate::model::{BestTime, Comfort, Kind, Person, PersonId, Ring, Strength};
use crate::now::Now;

/// What F2 looks at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AskFacts {
    /// How good they are for the kind, 0 to 3.
    pub fit: u8,
    /// The ring.
    pub ring: Ring,
    /// L of F3.
    pub load: f64,
    /// b of F4, −1 to 1; 0 where nothing can be said or it is not spoken of.
    pub tilt: f64,
    /// Good to reach at this hour.
    pub free_now: bool,
}

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Need {
    /// The kind of support.
    pub kind: Kind,
    /// It can't wait: load and balance are set aside, help is freely given in need.
    pub urgent: bool,
    /// How personal it is, if said.
    pub personal: Option<Comfort>,
}

/// F2: 40 fit/3 + 25 c + 20 (1 − min(L, 1)) + 10 (b + 1)/2 + 5 a, with c = 1, 0.6, 0.3 from the inside out. Urgent:
/// 50 fit/3 + 35 c + 15 a.
pub fn order(candidate: AskFacts, urgent: bool) -> f64 {
    let fit = f64::from(candidate.fit.min(3)) / 3.0;
    let close = match candidate.ring {
        Ring::Closest => 1.0,
        Ring::Close => 0.6,
        Ring::Around => 0.3,
    };
    let free = if candidate.free_now { 1.0 } else { 0.0 };
    if urgent {
        50.0 * fit + 35.0 * close + 15.0 * free
    } else {
        let lightness = 1.0 - candidate.load.clamp(0.0, 1.0);
        let tilt = candidate.tilt.clamp(-1.0, 1.0);
        40.0 * fit + 25.0 * close + 20.0 * lightness + 10.0 * f64::midpoint(tilt, 1.0) + 5.0 * free
    }
}

/// Someone who could be asked, with what speaks for it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CouldAsk {
    /// Who.
    pub person: PersonId,
    /// How good they are for the kind.
    pub fit: Strength,
    /// How much they were asked lately.
    pub going: Going,
    /// Good to reach now.
    pub free_now: bool,
    /// Never asked, or not for four weeks.
    pub not_asked_lately: bool,
    /// I gave a lot: I may ask too.
    pub gave_more: bool,
    /// Lives far away, which matters for a hand and for company.
    pub far: bool,
}

/// Fit as a figure: 0 not yet, 1 a little, 2 good, 3 very good.
pub fn fit(strength: Option<Strength>) -> u8 {
    match strength {
        None => 0,
        Some(Strength::ALittle) => 1,
        Some(Strength::Good) => 2,
        Some(Strength::VeryGood) => 3,
    }
}

/// Days after which an ask was not lately.
const LATELY_DAYS: i64 = 28;

/// Everyone who could be asked, the best first. Left out: those who do not give this kind, whom it would be too
/// personal for, who rest, are remembered or kept apart. Who needs a breather comes after all others, unless it is
/// urgent. Equal ones: whoever was asked longer ago, then by id.
pub fn could_ask(book: &Book, need: Need, now: Now) -> Vec<CouldAsk> {
    struct Ranked {
        could: CouldAsk,
        order: f64,
        last: Option<NaiveDate>,
    }
    let too_personal = |person: &&Person| {
        need.personal.is_some_and(|personal| person.comfort.is_some_and(|comfort| comfort < personal))
    };
    let giving = book.people().filter(|person| person.gives.contains_key(&need.kind));
    let giving: Vec<&Person> =
        giving.filter(|person| person.is_present(now.today) && !too_personal(person)).collect();
    let ids: Vec<PersonId> = giving.iter().map(|person| person.id).collect();
    let moments = book.moments_with_each(&ids);
    let ranked = giving.into_iter().zip(&moments).filter_map(|(person, moments)| {
        let strength = *person.gives.get(&need.kind)?;
        let load = load::load_in(book, person, moments, now.today);
        let spoken = balance::is_spoken_of(book, person);
        let sums = balance::sums_in(moments, now.today);
        let last = load::last_asked(book, person, moments);
        let free_now = is_free(person, now);
        let candidate = AskFacts {
            fit: fit(Some(strength)),
            ring: person.ring,
            load: load.share,
            tilt: if spoken { balance::tilt(sums).unwrap_or(0.0) } else { 0.0 },
            free_now,
        };
        let could = CouldAsk {
            person: person.id,
            fit: strength,
            going: load.going,
            free_now,
            not_asked_lately: last.is_none_or(|day| (now.today - day).num_days() >= LATELY_DAYS),
            gave_more: spoken && balance::balance(sums) == balance::Balance::GaveMore,
            far: person.moved_away && matches!(need.kind, Kind::Hand | Kind::Company),
        };
        Some(Ranked { could, order: order(candidate, need.urgent), last })
    });
    let ranked = in_order(ranked.collect(), |a: &Ranked, b: &Ranked| {
        let rests = |one: &Ranked| !need.urgent && one.could.going == Going::Breather;
        rests(a)
            .cmp(&rests(b))
            .then(b.order.total_cmp(&a.order))
            .then(a.last.cmp(&b.last))
            .then(a.could.person.cmp(&b.could.person))
    });
    ranked.into_iter().map(|ranked| ranked.could).collect()
}

/// Whether this is one of their best times.
pub fn is_free(person: &Person, now: Now) -> bool {
    times_now(now).into_iter().flatten().any(|time| person.best_times.contains(&time))
}

/// The best times that an hour belongs to. Mornings, afternoons and evenings are those of any day: who likes evenings
/// likes them on Saturday too.
fn times_now(now: Now) -> [Option<BestTime>; 2] {
    let of_day = match now.minutes / 60 {
        6..12 => BestTime::Mornings,
        12..17 => BestTime::Afternoons,
        17..22 => BestTime::Evenings,
        _ => BestTime::Nights,
    };
    let weekend = now.today.weekday().number_from_monday() > 5;
    [Some(of_day), (weekend && of_day != BestTime::Nights).then_some(BestTime::Weekends)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{DeviceId, Name, RestWhy, Standing};
    use crate::record::Record;
    use proptest::prelude::*;

    fn candidate(fit: u8, ring: Ring, load: f64, tilt: f64, free_now: bool) -> AskFacts {
        AskFacts { fit, ring, load, tilt, free_now }
    }

    fn three(load_of_a: f64) -> [String; 3] {
        figures(load_of_a, false)
    }

    fn figures(load_of_a: f64, urgent: bool) -> [String; 3] {
        let people = [
            candidate(3, Ring::Closest, load_of_a, -0.4, true),
            candidate(2, Ring::Close, 0.0, 0.2, true),
            candidate(3, Ring::Around, 0.0, 0.0, false),
        ];
        people.map(|candidate| format!("{:.2}", order(candidate, urgent)))
    }

    #[test]
    fn worked_example_1() {
        assert_eq!(three(0.9), ["75.00", "72.67", "72.50"]);
    }

    #[test]
    fn worked_example_2_a_breather_still_has_its_figure() {
        assert_eq!(three(1.1), ["73.00", "72.67", "72.50"]);
    }

    #[test]
    fn worked_example_3_urgent() {
        assert_eq!(figures(1.1, true), ["100.00", "69.33", "60.50"]);
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// A Sunday evening.
    fn now() -> Now {
        Now { minutes: 19 * 60, ..Now::on(day("2026-11-22")) }
    }

    fn someone(n: u64, ring: Ring, strength: Strength) -> Person {
        let name = Name::new(&format!("Person {n}")).unwrap();
        let mut person = Person::new(PersonId::from_bits(n), name, ring, day("2026-01-01"));
        person.gives.insert(Kind::Listening, strength);
        person
    }

    fn asked(book: &mut Book, n: u64, person: u64, weight: crate::model::Weight, days: u64) {
        let day = now().today - chrono::Days::new(days);
        let ask = crate::model::Ask {
            id: crate::model::AskId::from_bits(n),
            person: PersonId::from_bits(person),
            kind: Kind::Listening,
            weight,
            day,
            sent_ms: 0,
            look_ms: None,
            urgent: false,
            outcome: crate::model::Outcome::Helped,
            moment: None,
            stamp: book.next_stamp(),
            stamps: crate::model::Stamps::default(),
            unknown: crate::model::Unknown::new(),
        };
        book.put(Record::Ask(Box::new(ask)));
    }

    fn book(people: impl IntoIterator<Item = Person>) -> Book {
        let mut book = Book::new(DeviceId::from_bits(1));
        for person in people {
            book.put(Record::Person(Box::new(person)));
        }
        book
    }

    fn listening(urgent: bool, personal: Option<Comfort>) -> Need {
        Need { kind: Kind::Listening, urgent, personal }
    }

    fn order_of(book: &Book, need: Need) -> Vec<u64> {
        could_ask(book, need, now()).into_iter().map(|could| could.person.bits()).collect()
    }

    #[test]
    fn who_needs_a_breather_comes_last_unless_it_is_urgent() {
        use crate::model::Weight::Heavy;
        let mut book = book([
            someone(1, Ring::Closest, Strength::VeryGood),
            someone(2, Ring::Close, Strength::Good),
            someone(3, Ring::Around, Strength::VeryGood),
        ]);
        assert_eq!(order_of(&book, listening(false, None)), [1, 3, 2]);
        for n in 1..=3 {
            asked(&mut book, n, 1, Heavy, 0);
        }
        assert_eq!(order_of(&book, listening(false, None)), [3, 2, 1]);
        assert_eq!(order_of(&book, listening(true, None)), [1, 3, 2]);
        let first = could_ask(&book, listening(true, None), now())[0];
        assert_eq!((first.going, first.not_asked_lately), (Going::Breather, false));
    }

    #[test]
    fn equal_ones_are_ordered_by_who_was_asked_longer_ago_then_by_id() {
        let mut book = book((1..=3).map(|n| someone(n, Ring::Close, Strength::Good)));
        assert_eq!(order_of(&book, listening(false, None)), [1, 2, 3]);
        asked(&mut book, 1, 1, crate::model::Weight::Light, 40);
        asked(&mut book, 2, 2, crate::model::Weight::Light, 60);
        assert_eq!(order_of(&book, listening(false, None)), [3, 2, 1]);
    }

    #[test]
    fn too_personal_resting_gone_or_without_the_kind_is_out() {
        let mut light = someone(1, Ring::Closest, Strength::VeryGood);
        light.comfort = Some(Comfort::Light);
        let mut serious = someone(2, Ring::Around, Strength::ALittle);
        serious.comfort = Some(Comfort::Serious);
        let unsaid = someone(3, Ring::Around, Strength::ALittle);
        let mut out = Vec::new();
        let resting = Standing::Resting { until: None, why: RestWhy::FellOut };
        for (n, standing) in (4..).zip([Standing::Remembered, Standing::KeptApart, resting]) {
            out.push(Person { standing, ..someone(n, Ring::Closest, Strength::VeryGood) });
        }
        let mut other = someone(7, Ring::Closest, Strength::VeryGood);
        other.gives = [(Kind::Hand, Strength::VeryGood)].into();
        let book = book([light, serious, unsaid, other].into_iter().chain(out));
        assert_eq!(order_of(&book, listening(false, None)), [1, 2, 3]);
        assert_eq!(order_of(&book, listening(false, Some(Comfort::Serious))), [2, 3]);
        assert_eq!(order_of(&book, listening(true, Some(Comfort::Personal))), [2, 3]);
    }

    #[test]
    fn the_hour_decides_who_is_free() {
        let mut person = someone(1, Ring::Close, Strength::Good);
        person.best_times = [BestTime::Evenings].into();
        let at = |day_text, hour: u32| Now { minutes: hour * 60, ..Now::on(day(day_text)) };
        assert!(is_free(&person, now()));
        assert!(!is_free(&person, at("2026-11-20", 10)));
        person.best_times = [BestTime::Weekends].into();
        assert!(is_free(&person, at("2026-11-21", 10)) && !is_free(&person, at("2026-11-20", 10)));
        person.best_times = [BestTime::Nights].into();
        assert!(is_free(&person, at("2026-11-20", 23)) && is_free(&person, at("2026-11-20", 3)));
    }

    proptest! {
        #[test]
        fn rises_with_fit_and_falls_with_load(fit in 0u8..3, load in 0.0f64..2.0, more in 0.0f64..2.0, tilt in -1.0f64..1.0, free: bool) {
            for ring in Ring::ALL {
                let at = |fit, load| order(candidate(fit, ring, load, tilt, free), false);
                prop_assert!(at(fit + 1, load) > at(fit, load));
                prop_assert!(at(fit, load + more) <= at(fit, load));
                prop_assert!((0.0..=100.0).contains(&at(fit, load)));
            }
        }

        #[test]
        fn urgent_sets_load_and_balance_aside(fit in 0u8..4, load in 0.0f64..3.0, tilt in -1.0f64..1.0, free: bool) {
            for ring in Ring::ALL {
                let heavy = order(candidate(fit, ring, load, tilt, free), true);
                let light = order(candidate(fit, ring, 0.0, 0.0, free), true);
                prop_assert!((heavy - light).abs() < f64::EPSILON);
            }
        }
    }
}
