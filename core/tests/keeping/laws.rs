//! Whatever is done in whatever order: the book stays sound, every step can be taken back and made again, and what
//! is stored, reopened, backed up or restored is the same book.

use mainstay_core::sorted::SortedSet;

use mainstay_core::archive::backup;
use mainstay_core::book::Book;
use mainstay_core::desk::{Desk, Trouble};
use mainstay_core::edit::history::{UNDO_STEPS, UNDO_UNITS};
use mainstay_core::edit::{Edit, ForSeveral, Import, Lead, Talk, Visit, WholeLookBack, first_mention};
use mainstay_core::model::*;
use mainstay_core::record::{RecordId, RecordKind, Verb};
use mainstay_core::store::MemoryStorage;
use proptest::prelude::*;

use super::edits::assert_same_words;
use super::world::*;

/// What holds of every book that only edits have made.
#[track_caller]
pub(crate) fn assert_sound(book: &Book) {
    for record in book.records() {
        let missing = first_mention(record, &|id| book.record(id).is_none());
        assert_eq!(missing, None, "{record:?} mentions what is not there");
    }
    for moment in book.moments() {
        let people: SortedSet<PersonId> = moment.people.iter().copied().collect();
        assert!(!people.is_empty(), "a moment with nobody");
        assert_eq!(people.len(), moment.people.len(), "someone twice");
        assert!(people.iter().all(|id| book.person(*id).is_some()), "a moment with someone who is not there");
    }
    for important_date in book.important_dates() {
        assert!(important_date.person.is_none_or(|id| book.person(id).is_some()), "a date of nobody");
    }
    for ask in book.asks() {
        assert!(book.person(ask.person).is_some(), "an ask to someone who is not there");
        assert!(ask.moment.is_none_or(|id| book.moment(id).is_some()), "an ask noted as no moment");
    }
    for place in book.places() {
        assert!(
            place.people.iter().all(|id| book.person(*id).is_some()),
            "a place with someone who is not there"
        );
        let moments = place.visits.values().flatten();
        assert!(moments.copied().all(|id| book.moment(id).is_some()), "a visit noted as no moment");
    }
    for step in book.small_steps() {
        assert!(step.place.is_none_or(|id| book.place(id).is_some()), "a step for no place");
    }
    for good in book.good_moments() {
        assert!(good.people.iter().all(|id| book.person(*id).is_some()), "a good moment with nobody there");
    }
    for look in book.looks_back() {
        let people = look.closer.iter().chain(&look.missed);
        assert!(
            people.copied().all(|id| book.person(id).is_some()),
            "a look back at someone who is not there"
        );
        assert!(!look.is_blank(), "a look back in which nothing is left");
    }
    for line in book.hard_times().lines() {
        if let PlanLine::Person(id) = line {
            assert!(book.person(*id).is_some(), "a plan with someone who is not there");
        }
    }
    for person in book.people() {
        assert!(
            person.through.is_none_or(|id| id != person.id && book.person(id).is_some()),
            "through nobody"
        );
        for other in &person.knows {
            let other = book.person(*other).unwrap();
            assert!(other.id != person.id && other.knows.contains(&person.id), "a tie on one side only");
        }
        let mut theirs: Vec<&Moment> =
            book.moments().filter(|moment| moment.people.contains(&person.id)).collect();
        theirs.sort_by_key(|moment| std::cmp::Reverse((moment.day, moment.id)));
        assert_eq!(book.moments_with(person.id).collect::<Vec<_>>(), theirs);
        assert_eq!(book.n_moments_with(person.id), theirs.len());
        assert_eq!(book.last_contact(person.id), theirs.first().map(|moment| moment.day));
    }
    let live = book.record_ids();
    assert!(book.tombstones().keys().all(|id| !live.contains(id)), "here and deleted at once");
    let stamps = live.iter().filter_map(|id| book.record(*id).unwrap().stamp());
    for stamp in stamps.chain(book.tombstones().values().copied()) {
        assert!(book.vector().get(&stamp.device) >= Some(&stamp.counter), "{stamp} was never seen");
    }
}

/// One thing a person may do next. Many are refused, as they would be.
#[derive(Debug, Clone)]
enum Move {
    Edit(Edit),
    Undo,
    Redo,
    Reload,
    /// Opens a backup of the book as it was so many moves ago.
    Restore(usize),
}

/// Any text, with characters that are hard to keep.
fn text() -> impl Strategy<Value = String> {
    let hard = prop_oneof![
        any::<char>(),
        Just('\0'),
        Just('\u{202E}'),
        Just('😀'),
        Just('"'),
        Just('|'),
        Just('\u{FEFF}')
    ];
    proptest::collection::vec(hard, 0..12).prop_map(String::from_iter)
}

fn person() -> impl Strategy<Value = Person> {
    (1..6_u64, text(), any::<bool>(), proptest::option::of(0..9_u64)).prop_map(
        |(n, note, caring, waiting)| {
            let unknown = [("later".to_owned(), serde_json::to_string(&note).unwrap())].into_iter().collect();
            Person { note, caring, waiting_since: waiting.map(ago), unknown, ..someone(n) }
        },
    )
}

fn some_moment() -> impl Strategy<Value = Moment> {
    let people = proptest::collection::vec(1..6_u64, 0..4);
    (1..8_u64, 0..70_u64, people, text(), proptest::option::of(0..2000_u32)).prop_map(
        |(n, days, people, note, minutes)| Moment { note, minutes, ..moment(n, ago(days), &people) },
    )
}

fn some_important_date() -> impl Strategy<Value = ImportantDate> {
    (1..5_u64, proptest::option::of(1..6_u64), any::<bool>())
        .prop_map(|(n, person, quiet)| ImportantDate { quiet, ..important_date(n, person) })
}

fn standing() -> impl Strategy<Value = Standing> {
    prop_oneof![
        Just(Standing::Present),
        proptest::option::of(0..9_u64)
            .prop_map(|days| Standing::Resting { until: days.map(ahead), why: RestWhy::Break }),
        Just(Standing::GettingToKnow),
        Just(Standing::Remembered),
        Just(Standing::KeptApart),
    ]
}

fn edit() -> impl Strategy<Value = Edit> {
    let import = (
        proptest::collection::vec(person(), 0..3),
        proptest::collection::vec(person(), 0..2),
        proptest::collection::vec(some_important_date(), 0..2),
    )
        .prop_map(|(people, joined, important_dates)| {
            Edit::Import(Box::new(Import { people, joined, important_dates }))
        });
    prop_oneof![
        3 => person().prop_map(Edit::add),
        2 => person().prop_map(Edit::change),
        1 => (1..6_u64).prop_map(|n| Edit::remove(pid(n))),
        1 => (1..6_u64, standing()).prop_map(|(n, standing)| Edit::SetStanding(pid(n), standing)),
        1 => (1..6_u64, 0..9_u64).prop_map(|(n, days)| Edit::NotNow(pid(n), ahead(days))),
        4 => some_moment().prop_map(Edit::add),
        3 => some_moment().prop_map(Edit::change),
        2 => (1..8_u64).prop_map(|n| Edit::remove(mid(n))),
        1 => some_important_date().prop_map(Edit::add),
        1 => some_important_date().prop_map(Edit::change),
        1 => (1..5_u64).prop_map(|n| Edit::remove(eid(n))),
        1 => (1..3_u64).prop_map(|n| Edit::add(check_in(n))),
        1 => (1..3_u64).prop_map(|n| Edit::remove(cid(n))),
        1 => (1..6_u64, 0..3_usize).prop_map(|(n, ring)| Edit::MoveToRing(pid(n), Ring::ALL[ring])),
        1 => (proptest::collection::btree_set(1..6_u64, 0..4), 0..4_u8).prop_map(|(people, what)| {
            let what = match what {
                0 => ForSeveral::Ring(Ring::Close),
                1 => ForSeveral::Rhythm(Rhythm::Light),
                2 => ForSeveral::Join("choir".into()),
                _ => ForSeveral::Leave("choir".into()),
            };
            Edit::ChangeSeveral(people.into_iter().map(pid).collect(), what)
        }),
        3 => (1..6_u64, proptest::collection::vec(1..6_u64, 0..4), proptest::option::of(1..6_u64))
            .prop_map(|(n, knows, through)| Edit::SetTies(Box::new(ties(n, &knows, through)))),
        2 => (1..5_u64, 1..6_u64, some_moment())
            .prop_map(|(n, of, moment)| Edit::LogAsk(Box::new(ask(n, of)), Box::new(moment))),
        2 => (1..5_u64, 0..5_u8).prop_map(|(n, outcome)| {
            let outcomes =
                [Outcome::Waiting, Outcome::Helped, Outcome::HelpedALittle, Outcome::CouldNot, Outcome::LetGo];
            Edit::SettleAsk(aid(n), outcomes[usize::from(outcome)])
        }),
        1 => (1..5_u64, 0..9_i64).prop_map(|(n, at)| Edit::LookAgain(aid(n), at)),
        1 => (1..5_u64).prop_map(|n| Edit::RemoveAsk(aid(n))),
        1 => (1..9_u64).prop_map(|n| Edit::NotReached(mid(n))),
        2 => (any::<bool>(), 1..4_u64, proptest::collection::vec(1..6_u64, 0..3))
            .prop_map(|(new, n, people)| Edit::keep(place(n, &people), new)),
        3 => (1..4_u64, 0..9_u64, proptest::option::of(some_moment()), proptest::option::of(person()))
            .prop_map(|(n, days, seen, new)| {
                let day = ago(days);
                let seen = seen.map(|seen| Moment { day, ..seen });
                Edit::Visit(Box::new(Visit { place: PlaceId::from_bits(n), day, seen, new }))
            }),
        1 => (1..4_u64).prop_map(|n| Edit::remove(PlaceId::from_bits(n))),
        1 => (1..6_u64, 0..6_usize).prop_map(|(n, rung)| {
            let ladder = Ladder { rung: Rung::ALL[rung], since: today(), again: None };
            Edit::SetLadder(pid(n), Some(ladder))
        }),
        1 => (any::<bool>(), 1..3_u64, proptest::option::of(1..4_u64)).prop_map(|(new, n, at)| {
            let place = at.map(PlaceId::from_bits);
            Edit::keep(SmallStep { place, ..small_step(n, Cue::Day(today())) }, new)
        }),
        1 => (any::<bool>(), 1..3_u64, proptest::collection::vec(1..6_u64, 0..3))
            .prop_map(|(new, n, people)| Edit::keep(good_moment(n, &people), new)),
        2 => (
            any::<bool>(),
            1..3_u64,
            proptest::collection::vec(1..6_u64, 0..3),
            proptest::collection::vec(1..6_u64, 0..2),
        )
            .prop_map(|(new, n, closer, missed)| Edit::keep(look_back(n, &closer, &missed), new)),
        1 => (1..3_u64, 1..3_u64, 1..3_u64).prop_map(|(n, good, step)| {
            Edit::LookBack(Box::new(WholeLookBack {
                look: look_back(n, &[1], &[2]),
                good: Some(good_moment(good, &[1])),
                step: Some(small_step(step, Cue::Day(today()))),
            }))
        }),
        3 => (any::<bool>(), 1..4_u64, 1..6_u64, proptest::option::of(1..8_u64))
            .prop_map(|(new, n, person, talk)| {
                Edit::keep(ToAsk { moment: talk.map(mid), ..to_ask(n, person) }, new)
            }),
        3 => (any::<bool>(), 1..4_u64, 1..6_u64, proptest::option::of(1..8_u64))
            .prop_map(|(new, n, person, about)| {
                Edit::keep(ThankYou { moment: about.map(mid), ..thanks(n, person) }, new)
            }),
        3 => (
            any::<bool>(),
            1..4_u64,
            proptest::collection::vec(1..6_u64, 0..3),
            proptest::option::of(1..5_u64),
            proptest::option::of(1..8_u64),
        )
            .prop_map(|(new, n, people, date, became)| {
                let (date, moment) = (date.map(eid), became.map(mid));
                Edit::keep(Plan { date, moment, ..plan(n, &people) }, new)
            }),
        1 => (1..4_u64, some_moment())
            .prop_map(|(n, moment)| Edit::PlanHappened(PlanId::from_bits(n), Box::new(moment))),
        1 => (1..4_u64, some_moment())
            .prop_map(|(n, moment)| Edit::Invite(PlanId::from_bits(n), Box::new(moment))),
        2 => (any::<bool>(), some_moment(), 1..4_u64, 1..6_u64).prop_map(|(is_new, moment, n, person)| {
            let asked = [ToAskId::from_bits(n)].into();
            Edit::KeepTalk(Box::new(Talk { moment, is_new, next: vec![to_ask(9 + n, person)], asked }))
        }),
        2 => (0..8_u8, 1..4_u64).prop_map(|(kind, n)| match kind {
            0 => Edit::remove(ToAskId::from_bits(n)),
            1 => Edit::remove(ThankYouId::from_bits(n)),
            2 => Edit::remove(PlanId::from_bits(n)),
            3 => Edit::remove(SmallStepId::from_bits(n)),
            4 => Edit::remove(GoodMomentId::from_bits(n)),
            5 => Edit::remove(LookBackId::from_bits(n)),
            6 => Edit::remove(aid(n)),
            _ => Edit::remove(RecordId::HardTimesPlan),
        }),
        1 => (1..6_u64).prop_map(|n| Edit::change(hard_times(n))),
        1 => (0..5_u8).prop_map(|hellos| {
            Edit::change(Settings { hellos, ..Settings::default() })
        }),
        2 => import,
    ]
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = prop_oneof![
        12 => edit().prop_map(Move::Edit),
        3 => Just(Move::Undo),
        2 => Just(Move::Redo),
        1 => Just(Move::Reload),
        1 => (0..30_usize).prop_map(Move::Restore),
    ];
    // A first person, so that what follows has someone to be about.
    let first = person().prop_map(|person| Move::Edit(Edit::add(person)));
    (first, proptest::collection::vec(one, 1..45)).prop_map(|(first, mut rest)| {
        rest.insert(0, first);
        rest
    })
}

/// Makes the moves beside the plainest model of undo there is: whole copies of the book.
fn play(storage: &MemoryStorage, moves: Vec<Move>) -> Desk<&MemoryStorage> {
    let mut desk = open(storage);
    let (mut undone, mut redone): (Vec<Book>, Vec<Book>) = (vec![], vec![]);
    let mut seen = vec![desk.book().clone()];
    for next in moves {
        let before = state(&desk);
        let edit = match next {
            Move::Edit(edit) => Some(edit),
            Move::Restore(ago) => {
                let at = seen.len() - 1 - ago.min(seen.len() - 1);
                let book = backup::read(backup_of(&seen[at]).as_bytes(), HERE).unwrap();
                Some(Edit::Restore(Box::new(book)))
            }
            Move::Undo | Move::Redo => {
                let (lead, from, to) = match next {
                    Move::Undo => (Lead::Undo, &mut undone, &mut redone),
                    _ => (Lead::Redo, &mut redone, &mut undone),
                };
                let went = desk.step(lead).unwrap();
                assert_eq!(went, !from.is_empty(), "{lead:?} is there exactly when it should be");
                if let Some(wanted) = from.pop() {
                    assert_same_words(desk.book(), &wanted, "after a step");
                    to.push(before.book.clone());
                }
                None
            }
            Move::Reload => {
                desk = open(storage);
                assert_eq!(state(&desk), before, "another book after a reload");
                None
            }
        };
        if let Some(edit) = edit {
            match desk.edit(edit) {
                Ok(()) => {
                    undone.push(before.book);
                    redone.clear();
                }
                Err(Trouble::Refused(_)) => assert_eq!(state(&desk), before),
                Err(trouble) => panic!("{trouble:?}"),
            }
        }
        assert_sound(desk.book());
        seen.push(desk.book().clone());
    }
    super::dangling::assert_nothing_dangles(storage, "in the end");
    desk
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_moves_leave_a_sound_book_that_stores_backs_up_and_restores_as_itself(moves in moves()) {
        let storage = MemoryStorage::new();
        let desk = play(&storage, moves);
        let book = desk.book();
        prop_assert_eq!(&reopen(&storage.snapshot()), &state(&desk));

        let read = backup::read(backup_of(book).as_bytes(), HERE).unwrap();
        prop_assert_eq!(&read, book);

        // On another device that is empty, the records are the same to the letter and the stamp.
        let other_storage = MemoryStorage::new();
        let (mut other, _) = Desk::open(&other_storage, DeviceId::from_bits(0xABCDEF)).unwrap();
        match other.edit(Edit::Restore(Box::new(read))) {
            Ok(()) => {}
            Err(trouble) => prop_assert!(book.record_ids().is_empty(), "{trouble:?}"),
        }
        prop_assert!(backup::same_records(other.book(), book));
        prop_assert!(backup::same_records(open(&other_storage).book(), book));
        assert_sound(other.book());
    }
}

#[test]
fn fifty_steps_can_be_taken_back_also_after_a_reload() {
    let storage = MemoryStorage::new();
    let mut desk = open(&storage);
    desk.edit(add_person(someone(1))).unwrap();
    for n in 1..=60 {
        desk.edit(log(moment(n, ago(1), &[1]))).unwrap();
    }
    assert_eq!(desk.history().len(), UNDO_STEPS);
    let mut desk = open(&storage);
    let mut taken_back = 0;
    while desk.step(Lead::Undo).unwrap() {
        taken_back += 1;
        if taken_back == 25 {
            desk = open(&storage);
        }
    }
    assert_eq!((taken_back, desk.book().moments().count()), (50, 10));
    let mut desk = open(&storage);
    while desk.step(Lead::Redo).unwrap() {}
    assert_eq!(desk.book().moments().count(), 60);
    assert_eq!(reopen(&storage.snapshot()), state(&desk));
}

/// Code units that steps of one direction take in the store.
fn units_of(storage: &MemoryStorage, side: &str) -> usize {
    let prefix = format!("mainstay:1:r:{side}:");
    let map = storage.snapshot();
    map.iter().filter(|(key, _)| key.starts_with(&prefix)).map(|(_, raw)| raw.len()).sum()
}

#[test]
fn kept_steps_take_no_more_room_than_they_may() {
    let storage = MemoryStorage::new();
    let mut desk = open(&storage);
    for n in 1..=5 {
        desk.edit(add_person(Person { note: "n".repeat(20_000), ..someone(n) })).unwrap();
    }
    for n in 1..=5 {
        desk.edit(Edit::NotNow(pid(n), ahead(7))).unwrap();
        assert!(units_of(&storage, "u") <= UNDO_UNITS + UNDO_STEPS * 32, "{n}");
    }
    // Three notes of 20,000 characters fit, a fourth does not.
    assert_eq!(desk.history().len(), 3);
    for _ in 0..3 {
        assert!(desk.step(Lead::Undo).unwrap());
        assert!(units_of(&storage, "v") <= UNDO_UNITS + UNDO_STEPS * 32);
    }
    assert_eq!(reopen(&storage.snapshot()), state(&desk));
    assert!(!desk.step(Lead::Undo).unwrap());
}

#[test]
fn no_older_step_is_taken_back_over_one_too_large_to_keep() {
    let storage = MemoryStorage::new();
    let mut desk = open(&storage);
    desk.edit(add_person(someone(1))).unwrap();
    for n in 1..=4 {
        desk.edit(log(Moment { note: "n".repeat(20_000), ..moment(n, ago(n), &[1]) })).unwrap();
    }
    desk.edit(Edit::remove(pid(1))).unwrap();
    assert!(desk.history().is_empty());
    assert_eq!(units_of(&storage, "u"), 0);
    desk.edit(add_person(someone(2))).unwrap();
    assert_eq!(desk.history().next(Lead::Undo).unwrap().act.verb, Verb::Add(RecordKind::Person));
    assert_eq!(reopen(&storage.snapshot()), state(&desk));
}

#[test]
fn what_was_deleted_leaves_its_note_and_what_comes_back_takes_it_away() {
    let storage = MemoryStorage::new();
    let mut desk = open(&storage);
    desk.edit(add_person(someone(1))).unwrap();
    desk.edit(log(moment(1, ago(1), &[1]))).unwrap();
    desk.edit(Edit::remove(pid(1))).unwrap();
    let gone: Vec<RecordId> = reopen(&storage.snapshot()).book.tombstones().keys().copied().collect();
    assert_eq!(gone, [RecordId::Person(pid(1)), RecordId::Moment(mid(1))]);
    desk.step(Lead::Undo).unwrap();
    assert!(reopen(&storage.snapshot()).book.tombstones().is_empty());
}
