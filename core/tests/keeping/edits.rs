//! Every edit can be made, every refusal can be met, and what is refused changes nothing at all.

use mainstay_core::sorted::SortedMap;

use mainstay_core::desk::{Desk, Trouble};
use mainstay_core::edit::{
    Edit, ForSeveral, Import, Lead, PersonTies, Refusal, Talk, Visit, WholeLookBack, apply,
};
use mainstay_core::model::*;
use mainstay_core::now::Now;
use mainstay_core::record::{Record, RecordId, RecordKind, Special, Verb};
use mainstay_core::store::MemoryStorage;

use super::kinds::smallest;
use super::world::*;

fn import(people: Vec<Person>, joined: Vec<Person>, important_dates: Vec<ImportantDate>) -> Edit {
    Edit::Import(Box::new(Import { people, joined, important_dates }))
}

fn change_person(change: impl FnOnce(&mut Person)) -> Edit {
    let mut person = someone(1);
    change(&mut person);
    Edit::change(person)
}

fn change_moment(change: impl FnOnce(&mut Moment)) -> Edit {
    let mut changed = moment(1, ago(9), &[1, 2]);
    change(&mut changed);
    Edit::change(changed)
}

fn list(line: PlanLine) -> Edit {
    Edit::change(HardTimesPlan { ask: vec![line], ..HardTimesPlan::default() })
}

fn settings(change: impl FnOnce(&mut Settings)) -> Edit {
    let mut settings = Settings::default();
    change(&mut settings);
    Edit::change(settings)
}

fn check_in_with(change: impl FnOnce(&mut CheckIn)) -> Edit {
    let mut one = check_in(30);
    change(&mut one);
    Edit::add(one)
}

fn step_with(change: impl FnOnce(&mut SmallStep)) -> Edit {
    let mut step = small_step(30, Cue::Words("I have had breakfast".into()));
    change(&mut step);
    Edit::add(step)
}

fn good_with(change: impl FnOnce(&mut GoodMoment)) -> Edit {
    let mut good = good_moment(30, &[]);
    change(&mut good);
    Edit::add(good)
}

fn visit_with_new(person: Person) -> Edit {
    let new = Some(person);
    Edit::Visit(Box::new(Visit { place: PlaceId::from_bits(1), day: ago(1), seen: None, new }))
}

fn channel(value: &str, label: Option<&str>) -> Channel {
    Channel { reach: Reach::Phone, value: value.into(), label: label.map(Into::into), preferred: false }
}

/// A talk with someone, of which something is to be asked next time and something was asked now.
fn talk(n: u64, person: u64) -> Talk {
    let next = vec![ToAsk { ask_on: Some(ahead(3)), ..to_ask(40, person) }];
    let moment = Moment { told: "The move.".into(), news: Some(News::Good), ..moment(n, ago(1), &[person]) };
    Talk { moment, is_new: true, next, asked: [ToAskId::from_bits(1)].into() }
}

/// One edit of every kind that the book of forty-four records allows. The match keeps the list whole: a new variant does
/// not compile until it has its example.
pub fn examples() -> Vec<Edit> {
    let mut other = open(memory(&full_map()));
    other.edit(Edit::remove(pid(2))).unwrap();
    other.edit(add_person(someone(77))).unwrap();
    let backup = other.book().clone();
    let mut all = vec![
        add_person(someone(30)),
        change_person(|person| person.note = "Likes tea.".into()),
        Edit::remove(pid(2)),
        Edit::SetStanding(pid(5), Standing::KeptApart),
        Edit::NotNow(pid(6), ahead(30)),
        log(moment(30, ago(1), &[1, 7])),
        change_moment(|moment| moment.day = ago(70)),
        Edit::remove(mid(3)),
        Edit::KeepTalk(Box::new(talk(31, 3))),
        Edit::TheyWrote(Box::new(Moment { initiative: Some(Initiative::Them), ..moment(32, today(), &[7]) })),
        Edit::NoReplyNeeded(pid(14)),
        Edit::add(to_ask(30, 7)),
        Edit::remove(ToAskId::from_bits(1)),
        Edit::change(Plan { place: "The park".into(), ..plan(1, &[1, 4]) }),
        Edit::PlanHappened(PlanId::from_bits(1), Box::new(moment(33, today(), &[1, 3]))),
        Edit::remove(PlanId::from_bits(1)),
        Edit::Invite(PlanId::from_bits(1), Box::new(moment(34, today(), &[3]))),
        Edit::change(ThankYou { thanked: Some(today()), ..thanks(1, 3) }),
        Edit::remove(ThankYouId::from_bits(1)),
        Edit::add(important_date(30, None)),
        Edit::change(ImportantDate { quiet: true, ..important_date(1, Some(1)) }),
        Edit::remove(eid(2)),
        Edit::add(check_in(30)),
        Edit::change(CheckIn { answers: vec![Some(2), Some(3), Some(4)], ..check_in(1) }),
        Edit::remove(cid(1)),
        Edit::add(Place { past: true, ..place(30, &[1]) }),
        Edit::Visit(Box::new(Visit {
            place: PlaceId::from_bits(1),
            day: ago(2),
            seen: Some(moment(36, ago(2), &[3, 50])),
            new: Some(Person { standing: Standing::GettingToKnow, ..someone(50) }),
        })),
        Edit::remove(PlaceId::from_bits(1)),
        Edit::SetLadder(
            pid(3),
            Some(Ladder { rung: Rung::SmallTalk, since: ago(1), again: Some(Again::Yes) }),
        ),
        Edit::change(SmallStep { done: Some(today()), ..small_step(1, Cue::Day(ahead(1))) }),
        Edit::remove(SmallStepId::from_bits(1)),
        Edit::add(good_moment(30, &[])),
        Edit::remove(GoodMomentId::from_bits(1)),
        Edit::add(look_back(30, &[1, 2], &[])),
        Edit::remove(LookBackId::from_bits(1)),
        Edit::LookBack(Box::new(WholeLookBack {
            look: look_back(31, &[1], &[]),
            good: Some(good_moment(31, &[1])),
            step: Some(small_step(31, Cue::Day(ahead(1)))),
        })),
        Edit::MoveToRing(pid(3), if someone(3).ring == Ring::Closest { Ring::Around } else { Ring::Closest }),
        Edit::ChangeSeveral([pid(1), pid(3)].into(), ForSeveral::Join(" Sunday  walks ".into())),
        Edit::SetTies(Box::new(ties(1, &[2, 3], Some(4)))),
        Edit::LogAsk(Box::new(ask(30, 7)), Box::new(moment(31, today(), &[7]))),
        Edit::SettleAsk(aid(1), Outcome::Helped),
        Edit::LookAgain(aid(1), 5_000),
        Edit::RemoveAsk(aid(1)),
        Edit::NotReached(mid(3)),
        Edit::change(hard_times(3)),
        settings(|settings| settings.balance_muted = true),
        import(
            (40..43).map(someone).collect(),
            vec![Person { note: "From a file.".into(), ..someone(8) }],
            vec![important_date(40, Some(41)), important_date(41, Some(8))],
        ),
        Edit::Restore(Box::new(backup)),
    ];
    // Every record can be kept and deleted by itself; an ask only with the moment it is noted as.
    let special = |edit: &Edit| match edit {
        Edit::Keep { .. } | Edit::Remove(_) => None,
        Edit::SetStanding(..) => Some(0),
        Edit::NotNow(..) => Some(1),
        Edit::KeepTalk(_) => Some(2),
        Edit::TheyWrote(_) => Some(3),
        Edit::NoReplyNeeded(_) => Some(4),
        Edit::PlanHappened(..) => Some(5),
        Edit::Invite(..) => Some(6),
        Edit::Visit(_) => Some(7),
        Edit::SetLadder(..) => Some(8),
        Edit::LookBack(_) => Some(9),
        Edit::MoveToRing(..) => Some(10),
        Edit::ChangeSeveral(..) => Some(11),
        Edit::SetTies(_) => Some(12),
        Edit::LogAsk(..) => Some(13),
        Edit::SettleAsk(..) => Some(14),
        Edit::LookAgain(..) => Some(15),
        Edit::RemoveAsk(_) => Some(16),
        Edit::NotReached(_) => Some(17),
        Edit::Import(_) => Some(18),
        Edit::Restore(_) => Some(19),
    };
    assert_eq!(all.iter().filter_map(special).collect::<Vec<_>>(), (0..20).collect::<Vec<_>>());
    // Of a kind that has no example above, the smallest record is one.
    let here = open(memory(&full_map()));
    for kind in RecordKind::ALL.iter().copied().filter(|kind| *kind != RecordKind::Ask) {
        let kept = |edit: &Edit| matches!(edit, Edit::Keep { record, .. } if record.id().kind() == kind);
        if !all.iter().any(kept) {
            let record = smallest(here.book(), kind, 30).unwrap();
            all.push(Edit::keep(record, !kind.is_single()));
        }
        let removed = |edit: &Edit| matches!(edit, Edit::Remove(id) if id.kind() == kind);
        if !kind.is_single() && !all.iter().any(removed) {
            let there = here.book().records().find(|record| record.id().kind() == kind).unwrap();
            all.push(Edit::remove(there.id()));
        }
    }
    all
}

#[test]
fn every_edit_is_kept_named_and_can_be_taken_back() {
    use {RecordKind as K, Special as S, Verb as V};
    let verbs = [
        (V::Add(K::Person), "Person 30"),
        (V::Change(K::Person), "Person 1"),
        (V::Remove(K::Person), "Person 2"),
        (V::Special(S::SetStanding), "Person 5"),
        (V::Special(S::NotNow), "Person 6"),
        (V::Add(K::Moment), "Person 1"),
        (V::Change(K::Moment), "Person 1"),
        (V::Remove(K::Moment), "Person 3"),
        (V::Add(K::Moment), "Person 3"),
        (V::Special(S::TheyWrote), "Person 7"),
        (V::Special(S::NoReplyNeeded), "Person 14"),
        (V::Change(K::ToAsk), "the exam 30"),
        (V::Remove(K::ToAsk), "the exam 1"),
        (V::Change(K::Plan), "Walk 1"),
        (V::Special(S::PlanHappened), "Walk 1"),
        (V::Remove(K::Plan), "Walk 1"),
        (V::Special(S::Invite), "Person 3"),
        (V::Change(K::ThankYou), "Person 3"),
        (V::Remove(K::ThankYou), "Person 3"),
        (V::Add(K::ImportantDate), "Day 30"),
        (V::Change(K::ImportantDate), "Day 1"),
        (V::Remove(K::ImportantDate), ""),
        (V::Add(K::CheckIn), ""),
        (V::Change(K::CheckIn), ""),
        (V::Remove(K::CheckIn), ""),
        (V::Change(K::Place), "Choir 30"),
        (V::Special(S::Visit), "Choir 1"),
        (V::Remove(K::Place), "Choir 1"),
        (V::Special(S::SetLadder), "Person 3"),
        (V::Change(K::SmallStep), "look up choir 1"),
        (V::Remove(K::SmallStep), "look up choir 1"),
        (V::Change(K::GoodMoment), ""),
        (V::Remove(K::GoodMoment), ""),
        (V::Change(K::LookBack), ""),
        (V::Remove(K::LookBack), ""),
        (V::Change(K::LookBack), ""),
        (V::Special(S::MoveToRing), "Person 3"),
        (V::Special(S::ChangeSeveral), "2"),
        (V::Special(S::SetTies), "Person 1"),
        (V::Add(K::Ask), "Person 7"),
        (V::Change(K::Ask), "Person 6"),
        (V::Special(S::LookAgain), "Person 6"),
        (V::Remove(K::Ask), "Person 6"),
        (V::Remove(K::Moment), "Person 3"),
        (V::Change(K::HardTimesPlan), ""),
        (V::Change(K::Settings), ""),
        (V::Special(S::Import), ""),
        (V::Special(S::Restore), ""),
        (V::Change(K::Picture), "Person 14"),
        (V::Remove(K::Picture), "Person 1"),
    ];
    for (edit, (verb, about)) in examples().into_iter().zip(verbs) {
        let storage = memory(&full_map());
        let mut desk = open(&storage);
        let before = desk.book().clone();
        desk.edit(edit).unwrap();
        let act = &desk.history().next(Lead::Undo).unwrap().act;
        assert_eq!((act.verb, act.about.as_str()), (verb, about));
        assert_ne!(*desk.book(), before, "{verb:?}");
        assert_eq!(reopen(&storage.snapshot()), state(&desk), "{verb:?}");
        let after = desk.book().clone();
        assert!(desk.step(Lead::Undo).unwrap());
        assert_same_words(desk.book(), &before, &format!("{verb:?} taken back"));
        assert!(desk.step(Lead::Redo).unwrap());
        assert_same_words(desk.book(), &after, &format!("{verb:?} made again"));
        assert_eq!(reopen(&storage.snapshot()), state(&desk), "{verb:?} made again");
    }
}

/// The same records with the same words, whoever stamped them.
#[track_caller]
pub fn assert_same_words(a: &mainstay_core::book::Book, b: &mainstay_core::book::Book, what: &str) {
    assert_eq!(a.record_ids(), b.record_ids(), "{what}");
    for id in a.record_ids() {
        let (a, b) = (a.record(id).unwrap(), b.record(id).unwrap());
        assert!(a.says_the_same(b), "{what}: {a:?} is not {b:?}");
    }
}

#[test]
fn every_refusal_states_its_fact_and_changes_nothing() {
    use Refusal as R;
    let long = "x".repeat(1_001);
    let longer = "x".repeat(20_001);
    let refusals = vec![
        (R::Gone(RecordKind::Person), Edit::change(someone(99))),
        (R::Gone(RecordKind::Person), Edit::remove(pid(99))),
        (R::Gone(RecordKind::Person), Edit::SetStanding(pid(99), Standing::Remembered)),
        (R::Gone(RecordKind::Person), Edit::NotNow(pid(99), ahead(7))),
        (R::Gone(RecordKind::Person), log(moment(30, ago(1), &[1, 99]))),
        (R::Gone(RecordKind::Person), change_moment(|moment| moment.people.push(pid(99)))),
        (R::Gone(RecordKind::Person), Edit::add(important_date(30, Some(99)))),
        (R::Gone(RecordKind::Person), Edit::change(important_date(1, Some(99)))),
        (R::Gone(RecordKind::Person), import(vec![], vec![someone(99)], vec![])),
        (R::Gone(RecordKind::Person), import(vec![someone(30)], vec![], vec![important_date(30, Some(99))])),
        (R::There(RecordKind::Person), add_person(someone(1))),
        (R::There(RecordKind::Person), import(vec![someone(30), someone(1)], vec![], vec![])),
        (R::There(RecordKind::Person), import(vec![someone(30), someone(30)], vec![], vec![])),
        (
            R::There(RecordKind::Person),
            import(vec![], vec![Person { caring: true, ..someone(8) }, someone(8)], vec![]),
        ),
        (R::Gone(RecordKind::Moment), Edit::change(moment(13, ago(1), &[1]))),
        (R::Gone(RecordKind::Moment), Edit::remove(mid(13))),
        (R::There(RecordKind::Moment), log(moment(1, ago(1), &[1]))),
        (R::NobodyThere, log(moment(30, ago(1), &[]))),
        (R::NobodyThere, change_moment(|moment| moment.people.clear())),
        (R::PersonTwice, log(moment(30, ago(1), &[1, 2, 1]))),
        (R::DayToCome, log(moment(30, ahead(1), &[1]))),
        (R::DayToCome, change_moment(|moment| moment.day = ahead(1))),
        (R::DayToCome, Edit::add(CheckIn { day: ahead(1), ..check_in(30) })),
        (R::TooLongTime, change_moment(|moment| moment.minutes = Some(24 * 60 + 1))),
        (R::Gone(RecordKind::ImportantDate), Edit::change(important_date(99, None))),
        (R::Gone(RecordKind::ImportantDate), Edit::remove(eid(99))),
        (R::There(RecordKind::ImportantDate), Edit::add(important_date(1, None))),
        (R::There(RecordKind::ImportantDate), import(vec![], vec![], vec![important_date(1, Some(1))])),
        (
            R::There(RecordKind::ImportantDate),
            import(vec![], vec![], vec![important_date(30, Some(1)), important_date(30, Some(2))]),
        ),
        (R::Gone(RecordKind::CheckIn), Edit::remove(cid(99))),
        (R::There(RecordKind::CheckIn), Edit::add(check_in(1))),
        (R::Gone(RecordKind::CheckIn), Edit::change(check_in(99))),
        (R::AnswerOutOfRange, check_in_with(|check_in| check_in.answers = vec![Some(5)])),
        (R::AnswerOutOfRange, check_in_with(|check_in| check_in.answers = vec![Some(0)])),
        (R::AnswerOutOfRange, check_in_with(|check_in| check_in.answers = vec![None, None, Some(6)])),
        (R::AnswerOutOfRange, check_in_with(|check_in| check_in.answers = vec![None; 4])),
        (R::TotalOutOfRange, check_in_with(|check_in| check_in.total_hundredths = Some(299))),
        (R::TotalOutOfRange, check_in_with(|check_in| check_in.total_hundredths = Some(1_401))),
        (R::DayOutOfRange, check_in_with(|check_in| check_in.day = day(1, 1, 1))),
        (R::Gone(RecordKind::Person), Edit::add(place(30, &[99]))),
        (R::PersonTwice, Edit::add(place(30, &[1, 1]))),
        (R::DayOutOfRange, Edit::add(Place { next: Some(day(9999, 1, 1)), ..place(30, &[]) })),
        (R::TextTooLong, Edit::add(Place { note: longer.clone(), ..place(30, &[]) })),
        (R::Gone(RecordKind::Place), Edit::remove(PlaceId::from_bits(9))),
        (R::Gone(RecordKind::Place), visit(9, ago(1), None)),
        (R::DayToCome, visit(1, ahead(1), None)),
        (R::DayOutOfRange, visit(1, day(1, 1, 1), None)),
        (R::OtherDay, visit(1, ago(1), Some(moment(36, ago(2), &[3])))),
        (R::NobodyThere, visit(1, ago(1), Some(moment(36, ago(1), &[])))),
        (R::Gone(RecordKind::Person), visit(1, ago(1), Some(moment(36, ago(1), &[99])))),
        (R::There(RecordKind::Moment), visit(1, ago(1), Some(moment(1, ago(1), &[3])))),
        (R::NothingNew, visit(1, ago(9), None)),
        (R::There(RecordKind::Person), visit_with_new(someone(1))),
        (R::TextTooLong, visit_with_new(Person { note: longer.clone(), ..someone(50) })),
        (R::Gone(RecordKind::Person), Edit::SetLadder(pid(99), None)),
        (R::NothingNew, Edit::SetLadder(pid(3), None)),
        (R::Gone(RecordKind::SmallStep), Edit::remove(SmallStepId::from_bits(9))),
        (R::SmallStepBlank, step_with(|step| step.what = " ".into())),
        (R::TextTooLong, step_with(|step| step.what = long.clone())),
        (R::CueBlank, step_with(|step| step.cue = Cue::Words("\t".into()))),
        (R::TextTooLong, step_with(|step| step.cue = Cue::Words(long.clone()))),
        (R::DayOutOfRange, step_with(|step| step.cue = Cue::Day(day(9999, 1, 1)))),
        (R::Gone(RecordKind::Place), step_with(|step| step.place = Some(PlaceId::from_bits(9)))),
        (R::Gone(RecordKind::GoodMoment), Edit::remove(GoodMomentId::from_bits(9))),
        (R::GoodMomentBlank, good_with(|good| good.words = "\n".into())),
        (R::TextTooLong, good_with(|good| good.words = longer.clone())),
        (R::DayToCome, good_with(|good| good.day = ahead(1))),
        (R::Gone(RecordKind::Person), good_with(|good| good.people = vec![pid(99)])),
        (R::PersonTwice, good_with(|good| good.people = vec![pid(1), pid(1)])),
        (R::Gone(RecordKind::LookBack), Edit::remove(LookBackId::from_bits(9))),
        (R::LookBackBlank, Edit::add(look_back(30, &[], &[]))),
        (R::Gone(RecordKind::Person), Edit::add(look_back(30, &[99], &[]))),
        (R::PersonTwice, Edit::add(look_back(30, &[], &[1, 1]))),
        (R::PersonTwice, Edit::add(look_back(30, &[1, 1], &[]))),
        (R::TextTooLong, Edit::add(LookBack { went_well: longer.clone(), ..look_back(30, &[1], &[]) })),
        (R::TextTooLong, Edit::add(LookBack { small_thing: longer.clone(), ..look_back(30, &[1], &[]) })),
        (R::DayToCome, Edit::add(LookBack { day: ahead(1), ..look_back(30, &[1], &[]) })),
        (R::Gone(RecordKind::Person), Edit::MoveToRing(pid(99), Ring::Close)),
        (
            R::Gone(RecordKind::Person),
            Edit::ChangeSeveral([pid(1), pid(99)].into(), ForSeveral::Ring(Ring::Close)),
        ),
        (R::Gone(RecordKind::Person), Edit::SetTies(Box::new(ties(99, &[], None)))),
        (R::Gone(RecordKind::Person), Edit::SetTies(Box::new(ties(1, &[99], None)))),
        (R::Gone(RecordKind::Person), Edit::SetTies(Box::new(ties(1, &[], Some(99))))),
        (
            R::Gone(RecordKind::Person),
            Edit::LogAsk(Box::new(ask(30, 99)), Box::new(moment(31, today(), &[99]))),
        ),
        (R::Gone(RecordKind::Person), Edit::change(hard_times(99))),
        (R::NobodyThere, Edit::ChangeSeveral([].into(), ForSeveral::Ring(Ring::Close))),
        (R::NobodyThere, Edit::LogAsk(Box::new(ask(30, 7)), Box::new(moment(31, today(), &[8])))),
        (
            R::There(RecordKind::Moment),
            Edit::LogAsk(Box::new(ask(30, 7)), Box::new(moment(1, today(), &[7]))),
        ),
        (R::DayToCome, Edit::LogAsk(Box::new(ask(30, 7)), Box::new(moment(31, ahead(1), &[7])))),
        (R::There(RecordKind::Ask), Edit::LogAsk(Box::new(ask(1, 7)), Box::new(moment(31, today(), &[7])))),
        (R::Gone(RecordKind::Ask), Edit::SettleAsk(aid(9), Outcome::Helped)),
        (R::Gone(RecordKind::Ask), Edit::LookAgain(aid(9), 1)),
        (R::Gone(RecordKind::Ask), Edit::RemoveAsk(aid(9))),
        (R::Gone(RecordKind::Moment), Edit::NotReached(mid(99))),
        (R::Gone(RecordKind::ToAsk), Edit::remove(ToAskId::from_bits(9))),
        (
            R::Gone(RecordKind::ToAsk),
            Edit::KeepTalk(Box::new(Talk { asked: [ToAskId::from_bits(9)].into(), ..talk(31, 7) })),
        ),
        (
            R::Gone(RecordKind::Person),
            Edit::KeepTalk(Box::new(Talk { next: vec![to_ask(40, 99)], ..talk(31, 7) })),
        ),
        (R::Gone(RecordKind::Person), Edit::add(to_ask(30, 99))),
        (R::DayOutOfRange, Edit::add(ToAsk { ask_on: Some(day(9999, 1, 1)), ..to_ask(30, 1) })),
        (R::There(RecordKind::Moment), Edit::TheyWrote(Box::new(moment(1, today(), &[7])))),
        (R::NobodyThere, Edit::TheyWrote(Box::new(moment(32, today(), &[])))),
        (R::Gone(RecordKind::Person), Edit::NoReplyNeeded(pid(99))),
        (R::NothingNew, Edit::NoReplyNeeded(pid(1))),
        (R::Gone(RecordKind::Person), Edit::add(plan(30, &[99]))),
        (R::PersonTwice, Edit::add(plan(30, &[1, 1]))),
        (R::DayOutOfRange, Edit::add(Plan { day: Some(day(1, 1, 1)), ..plan(30, &[1]) })),
        (R::TimeWithoutDay, Edit::add(Plan { day: None, at: Some(600), ..plan(30, &[1]) })),
        (R::TimeWithoutDay, Edit::add(Plan { at: Some(1_440), ..plan(30, &[1]) })),
        (R::TextTooLong, Edit::add(Plan { place: long.clone(), ..plan(30, &[1]) })),
        (R::TextTooLong, Edit::add(Plan { note: longer.clone(), ..plan(30, &[1]) })),
        (R::Gone(RecordKind::Plan), Edit::remove(PlanId::from_bits(9))),
        (R::Gone(RecordKind::Plan), Edit::Invite(PlanId::from_bits(9), Box::new(moment(34, today(), &[3])))),
        (
            R::There(RecordKind::Moment),
            Edit::Invite(PlanId::from_bits(1), Box::new(moment(1, today(), &[3]))),
        ),
        (
            R::Gone(RecordKind::Plan),
            Edit::PlanHappened(PlanId::from_bits(9), Box::new(moment(33, today(), &[1]))),
        ),
        (R::DayToCome, Edit::PlanHappened(PlanId::from_bits(1), Box::new(moment(33, ahead(1), &[1])))),
        (R::Gone(RecordKind::ThankYou), Edit::remove(ThankYouId::from_bits(9))),
        (R::Gone(RecordKind::Person), Edit::add(thanks(30, 99))),
        (R::ThankYouBlank, Edit::add(ThankYou { what: " \n".into(), ..thanks(30, 1) })),
        (R::DayToCome, Edit::add(ThankYou { day: ahead(1), ..thanks(30, 1) })),
        (R::DayOutOfRange, Edit::add(ThankYou { day: day(1899, 12, 31), ..thanks(30, 1) })),
        (R::TextTooLong, Edit::add(ThankYou { what: longer.clone(), ..thanks(30, 1) })),
        (R::TextTooLong, Edit::add(ThankYou { letter: longer.clone(), ..thanks(30, 1) })),
        (R::DayOutOfRange, log(moment(30, day(1, 1, 1), &[1]))),
        (R::TextTooLong, change_moment(|moment| moment.told = longer.clone())),
        (
            R::Gone(RecordKind::Person),
            Edit::add(ImportantDate { near: vec![pid(99)], ..important_date(30, None) }),
        ),
        (R::PersonTwice, Edit::add(ImportantDate { near: vec![pid(1), pid(1)], ..important_date(30, None) })),
        (R::TextTooLong, Edit::add(ImportantDate { after: longer.clone(), ..important_date(30, None) })),
        (
            R::OpenerBlank,
            settings(|s| s.openers = vec![Opener { occasion: Occasion::Thanks, words: " ".into() }]),
        ),
        (
            R::TextTooLong,
            settings(|s| s.openers = vec![Opener { occasion: Occasion::Thanks, words: long.clone() }]),
        ),
        (R::RhythmOutOfRange, settings(|s| s.group_rhythms = SortedMap::from([("choir".to_owned(), 0)]))),
        (R::TextTooLong, change_person(|person| person.goals = vec![long.clone()])),
        (R::TextTooLong, change_person(|person| person.gifts = longer.clone())),
        (R::OwnTie, Edit::SetTies(Box::new(ties(1, &[1], None)))),
        (R::OwnTie, Edit::SetTies(Box::new(ties(1, &[], Some(1))))),
        (R::GroupBlank, Edit::ChangeSeveral([pid(1)].into(), ForSeveral::Join(" \t".into()))),
        (R::GroupBlank, Edit::ChangeSeveral([pid(1)].into(), ForSeveral::Leave(String::new()))),
        (R::TextTooLong, Edit::ChangeSeveral([pid(1)].into(), ForSeveral::Join(long.clone()))),
        (R::RhythmOutOfRange, Edit::ChangeSeveral([pid(1)].into(), ForSeveral::Rhythm(Rhythm::Every(0)))),
        (R::TextTooLong, Edit::SetTies(Box::new(PersonTies { met: longer.clone(), ..ties(1, &[], None) }))),
        (R::PlanLineBlank, list(PlanLine::Words("  ".into()))),
        (R::PlanLineBlank, list(PlanLine::Contact { name: " ".into(), number: "1".into() })),
        (R::TextTooLong, list(PlanLine::Words(long.clone()))),
        (R::TextTooLong, list(PlanLine::Contact { name: "Dr Levi".into(), number: long.clone() })),
        (R::TextTooLong, change_person(|person| person.good_topics = long.clone())),
        (R::TextTooLong, change_person(|person| person.hard_topics = long.clone())),
        (R::RhythmOutOfRange, change_person(|person| person.rhythm = Rhythm::Every(0))),
        (R::RhythmOutOfRange, change_person(|person| person.rhythm = Rhythm::Every(3_651))),
        (R::RhythmOutOfRange, settings(|s| s.rhythms = SortedMap::from([(Ring::Close, 0)]))),
        (R::HellosOutOfRange, settings(|settings| settings.hellos = 4)),
        (R::TextTooLong, change_person(|person| person.note = longer.clone())),
        (R::TextTooLong, change_person(|person| person.full_name = Some(long.clone()))),
        (R::TextTooLong, change_person(|person| person.groups = [long.clone()].into())),
        (R::TextTooLong, change_person(|p| p.relationship = Some(Relationship::Other(long.clone())))),
        (R::TextTooLong, change_person(|person| person.channels = vec![channel(&long, None)])),
        (R::TextTooLong, change_person(|person| person.channels = vec![channel("1", Some(&long))])),
        (R::TextTooLong, change_moment(|moment| moment.note = longer.clone())),
        (R::TextTooLong, change_moment(|moment| moment.topic = Some(long.clone()))),
        (R::TextTooLong, import(vec![Person { note: longer.clone(), ..someone(30) }], vec![], vec![])),
        (R::ChannelBlank, change_person(|person| person.channels = vec![channel(" \t", None)])),
        (R::NothingNew, import(vec![], vec![], vec![])),
        (R::NothingNew, change_moment(|_| {})),
        (R::NothingNew, Edit::NotNow(pid(3), ahead(7))),
        (R::NothingNew, Edit::SetStanding(pid(1), Standing::Present)),
        (R::NothingNew, Edit::Restore(Box::new(open(&memory(&full_map())).book().clone()))),
    ];
    let storage = memory(&full_map());
    let mut desk = open(&storage);
    let (before, keys) = (state(&desk), storage.snapshot());
    for (refusal, edit) in refusals {
        let shown = format!("{edit:?}");
        assert_eq!(desk.edit(edit), Err(Trouble::Refused(refusal)), "{shown}");
        assert_eq!(state(&desk), before, "{shown}");
        assert_eq!(storage.snapshot(), keys, "{shown}");
    }
}

#[test]
fn a_limit_itself_is_allowed() {
    let mut desk = open(MemoryStorage::new());
    desk.edit(add_person(Person {
        note: "é".repeat(20_000),
        rhythm: Rhythm::Every(3_650),
        channels: vec![channel(&"1".repeat(1_000), None)],
        ..someone(1)
    }))
    .unwrap();
    desk.edit(log(Moment { minutes: Some(24 * 60), ..moment(1, today(), &[1]) })).unwrap();
    desk.edit(settings(|settings| settings.hellos = 0)).unwrap();
}

#[test]
fn a_day_once_accepted_stays_acceptable() {
    let mut desk = open(MemoryStorage::new());
    desk.edit(add_person(someone(1))).unwrap();
    let mut later = moment(1, ahead(1), &[1]);
    // Logged east of the date line, changed west of it.
    let mut book = desk.book().clone();
    book.put(Record::Moment(Box::new(later.clone())));
    later.note = "Changed.".into();
    let change = apply(&book, Edit::change(later), Now::on(today()));
    assert_eq!(change.unwrap().replaced.len(), 1);
}

#[test]
fn whoever_goes_takes_their_own_moments_and_dates_along_and_no_others() {
    let mut desk = open(MemoryStorage::new());
    for n in 1..=2 {
        desk.edit(add_person(someone(n))).unwrap();
    }
    desk.edit(log(moment(1, ago(1), &[1]))).unwrap();
    desk.edit(log(moment(2, ago(2), &[1, 2]))).unwrap();
    desk.edit(Edit::add(important_date(1, Some(1)))).unwrap();
    desk.edit(Edit::add(important_date(2, None))).unwrap();
    desk.edit(Edit::remove(pid(1))).unwrap();
    let left = [RecordId::Person(pid(2)), RecordId::Moment(mid(2)), RecordId::ImportantDate(eid(2))];
    assert_eq!(desk.book().record_ids(), left.into());
    assert_eq!(desk.book().moment(mid(2)).unwrap().people, [pid(2)]);
}

#[test]
fn reaching_out_answers_what_waited_and_nothing_that_came_later() {
    let waiting = |since| Person { waiting_since: Some(since), ..someone(1) };
    for (since, initiative, answered) in [
        (ago(3), Some(Initiative::Me), true),
        (ago(3), Some(Initiative::Both), true),
        (ago(3), None, true),
        (ago(2), Some(Initiative::Me), true),
        (ago(3), Some(Initiative::Them), false),
        (ago(1), Some(Initiative::Me), false),
    ] {
        let mut desk = open(MemoryStorage::new());
        desk.edit(add_person(waiting(since))).unwrap();
        desk.edit(log(Moment { initiative, ..moment(1, ago(2), &[1]) })).unwrap();
        let now = desk.book().person(pid(1)).unwrap().waiting_since;
        assert_eq!(now, (!answered).then_some(since), "{initiative:?} {since}");
        desk.step(Lead::Undo).unwrap();
        assert_eq!(desk.book().person(pid(1)).unwrap().waiting_since, Some(since));
    }
}

#[test]
fn ties_are_noted_on_both_sides_and_a_form_does_not_undo_them() {
    let mut desk = open(MemoryStorage::new());
    for n in 1..=4 {
        desk.edit(add_person(someone(n))).unwrap();
    }
    let before = desk.book().person(pid(2)).unwrap().clone();
    let set = |ties: PersonTies| Edit::SetTies(Box::new(ties));
    desk.edit(set(ties(1, &[2, 3], Some(4)))).unwrap();
    let knows = |desk: &Desk<MemoryStorage>, n| {
        let person = desk.book().person(pid(n)).unwrap();
        person.knows.iter().map(|id| id.bits()).collect::<Vec<_>>()
    };
    assert_eq!((1..=4).map(|n| knows(&desk, n)).collect::<Vec<_>>(), [vec![2, 3], vec![1], vec![1], vec![]]);
    let through = |desk: &Desk<MemoryStorage>| desk.book().person(pid(1)).unwrap().through;
    assert_eq!(through(&desk), Some(pid(4)));
    // A form that was opened before the tie was made, and a move to another ring, leave it alone.
    desk.edit(Edit::change(Person { note: "Tea.".into(), ..before })).unwrap();
    assert_eq!(knows(&desk, 2), [1]);
    desk.edit(Edit::change(Person { note: "Tea.".into(), ..someone(1) })).unwrap();
    assert_eq!((through(&desk), knows(&desk, 1)), (Some(pid(4)), vec![2, 3]));
    desk.edit(set(ties(1, &[3, 4], None))).unwrap();
    assert_eq!((1..=4).map(|n| knows(&desk, n)).collect::<Vec<_>>(), [vec![3, 4], vec![], vec![1], vec![1]]);
    desk.edit(Edit::remove(pid(1))).unwrap();
    assert_eq!((2..=4).map(|n| knows(&desk, n)).collect::<Vec<_>>(), [vec![0; 0], vec![], vec![]]);
}

#[test]
fn several_change_at_once_and_one_undo_takes_it_back() {
    let mut desk = open(MemoryStorage::new());
    for n in 1..=3 {
        desk.edit(add_person(someone(n))).unwrap();
    }
    let before = desk.book().clone();
    let all = [pid(1), pid(2), pid(3)];
    for what in [
        ForSeveral::Ring(Ring::Around),
        ForSeveral::Rhythm(Rhythm::Every(14)),
        ForSeveral::Join("  Sunday   walks ".into()),
    ] {
        desk.edit(Edit::ChangeSeveral(all.into(), what)).unwrap();
    }
    for person in desk.book().people() {
        assert_eq!((person.ring, person.rhythm), (Ring::Around, Rhythm::Every(14)));
        assert_eq!(person.groups, ["Sunday walks".to_owned()].into());
    }
    desk.edit(Edit::ChangeSeveral([pid(2)].into(), ForSeveral::Leave("Sunday walks".into()))).unwrap();
    assert_eq!(desk.book().people().filter(|person| person.groups.is_empty()).count(), 1);
    for _ in 0..4 {
        desk.step(Lead::Undo).unwrap();
    }
    assert_same_words(desk.book(), &before, "four steps taken back");
}

#[test]
fn an_ask_is_a_moment_and_what_came_of_it_is_noted_there_once() {
    let mut desk = open(MemoryStorage::new());
    desk.edit(add_person(Person { waiting_since: Some(ago(3)), ..someone(1) })).unwrap();
    desk.edit(Edit::LogAsk(Box::new(ask(1, 1)), Box::new(moment(1, ago(2), &[1])))).unwrap();
    let support = |desk: &Desk<MemoryStorage>| desk.book().moment(mid(1)).unwrap().support.clone();
    assert_eq!(desk.book().last_contact(pid(1)), Some(ago(2)));
    assert_eq!(desk.book().person(pid(1)).unwrap().waiting_since, None, "asking is an answer too");
    assert_eq!(support(&desk), []);
    let given = GivenOrGot { kind: Kind::Hand, direction: Direction::Received, weight: Weight::Medium };
    for (outcome, noted) in [
        (Outcome::Helped, vec![given]),
        (Outcome::HelpedALittle, vec![given]),
        (Outcome::CouldNot, vec![]),
        (Outcome::HelpedALittle, vec![given]),
        (Outcome::LetGo, vec![]),
    ] {
        desk.edit(Edit::SettleAsk(aid(1), outcome)).unwrap();
        assert_eq!((support(&desk), desk.book().ask(aid(1)).unwrap().outcome), (noted, outcome));
        assert_eq!(desk.book().ask(aid(1)).unwrap().look_ms, None);
    }
    desk.edit(Edit::remove(mid(1))).unwrap();
    assert_eq!(desk.book().ask(aid(1)).unwrap().moment, None);
    desk.edit(Edit::SettleAsk(aid(1), Outcome::Helped)).unwrap();
    desk.step(Lead::Undo).unwrap();
    desk.step(Lead::Undo).unwrap();
    desk.edit(Edit::RemoveAsk(aid(1))).unwrap();
    assert_eq!(
        (desk.book().moments().count(), desk.book().asks().count()),
        (1, 0),
        "a moment with a note stays"
    );
}

#[test]
fn help_taken_out_by_hand_does_not_come_back_when_the_ask_is_settled_anew() {
    let mut desk = open(MemoryStorage::new());
    desk.edit(add_person(someone(1))).unwrap();
    desk.edit(Edit::LogAsk(Box::new(ask(1, 1)), Box::new(moment(1, ago(2), &[1])))).unwrap();
    desk.edit(Edit::SettleAsk(aid(1), Outcome::Helped)).unwrap();
    let without = Moment { support: vec![], ..desk.book().moment(mid(1)).unwrap().clone() };
    desk.edit(Edit::change(without)).unwrap();
    desk.edit(Edit::SettleAsk(aid(1), Outcome::CouldNot)).unwrap();
    assert_eq!(desk.book().moment(mid(1)).unwrap().support, []);
}

#[test]
fn an_ask_not_sent_takes_its_moment_along_only_while_nothing_was_written_there() {
    for (note, left) in [("", 0), ("She called instead.", 1)] {
        let mut desk = open(MemoryStorage::new());
        desk.edit(add_person(someone(1))).unwrap();
        let logged = Moment { note: String::new(), way: Some(Way::Text), ..moment(1, ago(2), &[1]) };
        desk.edit(Edit::LogAsk(Box::new(ask(1, 1)), Box::new(logged.clone()))).unwrap();
        if !note.is_empty() {
            desk.edit(Edit::change(Moment { note: note.into(), ..logged })).unwrap();
        }
        desk.edit(Edit::RemoveAsk(aid(1))).unwrap();
        assert_eq!((desk.book().moments().count(), desk.book().asks().count()), (left, 0));
    }
}

/// A moment as a tap writes it down.
fn handed(n: u64, with: u64, to_ask: Option<u64>) -> Moment {
    let handed = Handed { to_ask: to_ask.map(ToAskId::from_bits), ..Handed::default() };
    let plain = Moment::new(mid(n), today(), vec![pid(with)]);
    Moment { initiative: Some(Initiative::Me), way: Some(Way::Text), handed: Some(handed), ..plain }
}

#[test]
fn what_a_tap_settled_is_as_it_was_when_they_were_not_reached() {
    let mut desk = open(MemoryStorage::new());
    desk.edit(add_person(Person { waiting_since: Some(ago(3)), ..someone(1) })).unwrap();
    desk.edit(Edit::add(to_ask(1, 1))).unwrap();
    desk.edit(Edit::add(Plan { stage: PlanStage::Idea, ..plan(1, &[1]) })).unwrap();
    let says = |book: &mainstay_core::book::Book| {
        let plan = book.plan(PlanId::from_bits(1)).unwrap().stage;
        let asked = book.to_ask(ToAskId::from_bits(1)).unwrap().asked;
        (book.person(pid(1)).unwrap().waiting_since, asked, plan, book.last_contact(pid(1)))
    };
    let before = desk.book().clone();
    assert_eq!(says(&before), (Some(ago(3)), None, PlanStage::Idea, None));
    let talk = Talk {
        moment: handed(1, 1, Some(1)),
        is_new: true,
        next: vec![],
        asked: [ToAskId::from_bits(1)].into(),
    };
    let taps: [(Edit, Edit, _); 3] = [
        (
            Edit::KeepTalk(Box::new(talk)),
            Edit::NotReached(mid(1)),
            (None, Some(today()), PlanStage::Idea, Some(today())),
        ),
        (
            Edit::Invite(PlanId::from_bits(1), Box::new(handed(1, 1, None))),
            Edit::NotReached(mid(1)),
            (None, None, PlanStage::Invited, Some(today())),
        ),
        (
            Edit::LogAsk(Box::new(ask(1, 1)), Box::new(handed(1, 1, None))),
            Edit::RemoveAsk(aid(1)),
            (None, None, PlanStage::Idea, Some(today())),
        ),
    ];
    for (tap, not_yet, settled) in taps {
        desk.edit(tap).unwrap();
        let tapped = desk.book().clone();
        assert_eq!(says(&tapped), settled);
        desk.edit(not_yet).unwrap();
        assert_same_words(desk.book(), &before, "taken back");
        desk.step(Lead::Undo).unwrap();
        assert_same_words(desk.book(), &tapped, "not taken back after all");
        desk.step(Lead::Undo).unwrap();
        assert_same_words(desk.book(), &before, "undone");
    }
}

#[test]
fn what_came_since_the_tap_stays_when_they_were_not_reached() {
    let mut desk = open(MemoryStorage::new());
    desk.edit(add_person(Person { waiting_since: Some(ago(9)), ..someone(1) })).unwrap();
    desk.edit(Edit::add(handed(1, 1, None))).unwrap();
    desk.edit(Edit::TheyWrote(Box::new(Moment {
        initiative: Some(Initiative::Them),
        ..Moment::new(mid(2), today(), vec![pid(1)])
    })))
    .unwrap();
    desk.edit(Edit::NotReached(mid(1))).unwrap();
    assert_eq!(desk.book().person(pid(1)).unwrap().waiting_since, Some(today()));
}

#[test]
fn a_group_from_anywhere_can_be_left_and_survives_the_form() {
    let mut desk = open(MemoryStorage::new());
    desk.edit(add_person(Person { groups: ["book  club".to_owned()].into(), ..someone(1) })).unwrap();
    desk.edit(Edit::ChangeSeveral([pid(1)].into(), ForSeveral::Leave("book  club".into()))).unwrap();
    desk.edit(Edit::ChangeSeveral([pid(1)].into(), ForSeveral::Join("Smith, Jones".into()))).unwrap();
    assert_eq!(desk.book().person(pid(1)).unwrap().groups, ["Smith Jones".to_owned()].into());
}

#[test]
fn whoever_goes_leaves_nothing_dangling() {
    let mut desk = open(MemoryStorage::new());
    for n in 1..=3 {
        desk.edit(add_person(someone(n))).unwrap();
    }
    desk.edit(Edit::LogAsk(Box::new(ask(1, 1)), Box::new(moment(1, ago(2), &[1, 2])))).unwrap();
    desk.edit(Edit::change(hard_times(1))).unwrap();
    desk.edit(Edit::SetTies(Box::new(ties(3, &[1], Some(1))))).unwrap();
    let before = desk.book().clone();
    desk.edit(Edit::remove(pid(1))).unwrap();
    let book = desk.book();
    assert_eq!((book.asks().count(), book.moments().count()), (0, 1));
    assert_eq!(book.hard_times().ask, [PlanLine::Words("Somebody at the choir.".into())]);
    let third = book.person(pid(3)).unwrap();
    assert_eq!((third.through, third.knows.len()), (None, 0));
    desk.step(Lead::Undo).unwrap();
    assert_same_words(desk.book(), &before, "all of it comes back");
}

#[test]
fn what_they_wrote_waits_until_it_is_answered_or_needs_no_answer() {
    let mut desk = open(MemoryStorage::new());
    desk.edit(add_person(someone(1))).unwrap();
    let wrote = |n, day| Moment { initiative: Some(Initiative::Them), ..moment(n, day, &[1]) };
    let waits = |desk: &Desk<MemoryStorage>| desk.book().person(pid(1)).unwrap().waiting_since;
    desk.edit(Edit::TheyWrote(Box::new(wrote(1, ago(3))))).unwrap();
    desk.edit(Edit::TheyWrote(Box::new(wrote(2, ago(1))))).unwrap();
    assert_eq!(waits(&desk), Some(ago(3)), "since the first of them");
    assert_eq!(desk.book().last_contact(pid(1)), Some(ago(1)), "the clock starts anew from their side too");
    desk.edit(Edit::NoReplyNeeded(pid(1))).unwrap();
    assert_eq!(waits(&desk), None);
    desk.step(Lead::Undo).unwrap();
    desk.edit(log(Moment { initiative: Some(Initiative::Me), ..moment(3, today(), &[1]) })).unwrap();
    assert_eq!(waits(&desk), None, "an answer");
}

#[test]
fn a_talk_closes_what_was_asked_and_opens_what_is_next_in_one_step() {
    let mut desk = open(MemoryStorage::new());
    desk.edit(add_person(someone(7))).unwrap();
    desk.edit(Edit::add(to_ask(1, 7))).unwrap();
    let before = desk.book().clone();
    desk.edit(Edit::KeepTalk(Box::new(talk(31, 7)))).unwrap();
    let asked = desk.book().to_ask(ToAskId::from_bits(1)).unwrap();
    assert_eq!(asked.asked, Some(ago(1)));
    let next = desk.book().to_ask(ToAskId::from_bits(40)).unwrap();
    assert_eq!((next.moment, next.is_open()), (Some(mid(31)), true));
    desk.step(Lead::Undo).unwrap();
    assert_same_words(desk.book(), &before, "one step");
    desk.step(Lead::Redo).unwrap();
    desk.edit(Edit::remove(mid(31))).unwrap();
    let next = desk.book().to_ask(ToAskId::from_bits(40)).unwrap();
    assert_eq!(next.moment, None, "what is to be asked outlives the talk");
}

#[test]
fn what_is_to_be_asked_of_somebody_who_was_not_there_stays_open() {
    let mut desk = open(MemoryStorage::new());
    for n in [7, 8] {
        desk.edit(add_person(someone(n))).unwrap();
        desk.edit(Edit::add(to_ask(n, n))).unwrap();
    }
    let both = [7, 8].map(ToAskId::from_bits);
    let still_open = |desk: &Desk<MemoryStorage>| both.map(|id| desk.book().to_ask(id).unwrap().is_open());
    // Both were ticked; then one of the two was taken out of the talk.
    desk.edit(Edit::KeepTalk(Box::new(Talk { asked: both.into(), ..talk(31, 7) }))).unwrap();
    assert_eq!(still_open(&desk), [false, true]);
    let changed = Moment { people: vec![pid(8)], ..moment(31, ago(1), &[8]) };
    let changed = Talk { moment: changed, is_new: true, next: Vec::new(), asked: both.into() };
    desk.step(Lead::Undo).unwrap();
    desk.edit(Edit::KeepTalk(Box::new(changed))).unwrap();
    assert_eq!(still_open(&desk), [true, false]);
}

#[test]
fn whoever_goes_leaves_no_plan_no_question_and_no_date_behind() {
    let mut desk = open(MemoryStorage::new());
    for n in 1..=2 {
        desk.edit(add_person(someone(n))).unwrap();
    }
    let near = ImportantDate { near: vec![pid(1), pid(2)], ..important_date(1, Some(2)) };
    desk.edit(Edit::add(near)).unwrap();
    desk.edit(Edit::add(important_date(2, Some(1)))).unwrap();
    desk.edit(log(moment(1, ago(1), &[1]))).unwrap();
    let shared = Plan { date: Some(eid(2)), moment: Some(mid(1)), ..plan(1, &[1, 2]) };
    desk.edit(Edit::add(shared)).unwrap();
    desk.edit(Edit::add(plan(2, &[1]))).unwrap();
    desk.edit(Edit::add(to_ask(1, 1))).unwrap();
    desk.edit(Edit::add(thanks(1, 1))).unwrap();
    let before = desk.book().clone();
    desk.edit(Edit::remove(pid(1))).unwrap();
    let book = desk.book();
    let left = book.plan(PlanId::from_bits(1)).unwrap();
    assert_eq!((left.people.as_slice(), left.date, left.moment), ([pid(2)].as_slice(), None, None));
    assert_eq!((book.plans().count(), book.to_asks().count(), book.thank_yous().count()), (1, 0, 0));
    assert_eq!(book.important_date(eid(1)).unwrap().near, [pid(2)]);
    desk.step(Lead::Undo).unwrap();
    assert_same_words(desk.book(), &before, "all of it comes back");
}

#[test]
fn it_happened_once_however_often_it_is_tapped() {
    let mut desk = open(MemoryStorage::new());
    desk.edit(add_person(someone(1))).unwrap();
    desk.edit(Edit::add(plan(1, &[1]))).unwrap();
    let happened = |n| Edit::PlanHappened(PlanId::from_bits(1), Box::new(moment(n, today(), &[1])));
    desk.edit(happened(1)).unwrap();
    assert_eq!(desk.edit(happened(2)), Err(Trouble::Refused(Refusal::NothingNew)));
    assert_eq!(desk.book().moments().count(), 1);
    assert_eq!(desk.book().plan(PlanId::from_bits(1)).unwrap().moment, Some(mid(1)));
}

#[test]
fn a_tap_right_after_another_notes_no_second_moment() {
    let mut desk = open(MemoryStorage::new());
    desk.edit(add_person(someone(1))).unwrap();
    desk.edit(add_person(someone(2))).unwrap();
    let start = Now::on(today());
    let after = |ms: i64| Now { instant_ms: start.instant_ms + ms, ..start };
    let talked = |n, who: u64| Edit::add(Moment::new(mid(n), today(), vec![pid(who)]));
    let nothing_new = Err(Trouble::Refused(Refusal::NothingNew));
    desk.dispatch_once(talked(1, 1), start).unwrap();
    for (n, ms) in [(2, 0), (3, 50), (4, 1000)] {
        assert_eq!(desk.dispatch_once(talked(n, 1), after(ms)), nothing_new, "{ms} ms later");
    }
    // What is typed may say the same twice, somebody else is another tap, and later is another talk.
    desk.dispatch(talked(5, 1), after(1000)).unwrap();
    desk.dispatch_once(talked(6, 2), after(1500)).unwrap();
    desk.dispatch_once(talked(7, 2), after(60_000)).unwrap();
    assert_eq!(desk.book().moments().count(), 4);
    // Taken back, it can be tapped again at once.
    desk.step(Lead::Undo).unwrap();
    desk.dispatch_once(talked(8, 2), after(60_100)).unwrap();

    // An ask notes when it was sent, which is another instant with every tap.
    let asked = |n, ms: i64| {
        let ask = Ask { sent_ms: start.instant_ms + ms, ..ask(n, 1) };
        Edit::LogAsk(Box::new(ask), Box::new(Moment::new(mid(n), today(), vec![pid(1)])))
    };
    desk.dispatch_once(asked(20, 0), after(70_000)).unwrap();
    assert_eq!(desk.dispatch_once(asked(21, 20), after(70_020)), nothing_new);
    assert_eq!(desk.book().asks().count(), 1);
}

#[test]
fn a_look_back_and_what_came_of_it_is_one_step() {
    let mut desk = open(MemoryStorage::new());
    desk.edit(add_person(someone(1))).unwrap();
    let before = desk.book().clone();
    let new = |n| WholeLookBack {
        look: look_back(1, &[1], &[]),
        good: Some(good_moment(n, &[1])),
        step: Some(small_step(n, Cue::Weekday(chrono::Weekday::Thu))),
    };
    desk.edit(Edit::LookBack(Box::new(new(1)))).unwrap();
    assert_eq!(desk.book().record_ids().len(), 4);
    let again = desk.edit(Edit::LookBack(Box::new(new(2))));
    assert_eq!(again, Err(Trouble::Refused(Refusal::There(RecordKind::LookBack))));
    desk.step(Lead::Undo).unwrap();
    assert_same_words(desk.book(), &before, "one step takes all of it back");
    // Where one part may not stand, none of it is kept.
    let blank =
        WholeLookBack { good: Some(GoodMoment { words: " ".into(), ..good_moment(1, &[]) }), ..new(1) };
    assert_eq!(desk.edit(Edit::LookBack(Box::new(blank))), Err(Trouble::Refused(Refusal::GoodMomentBlank)));
    assert_same_words(desk.book(), &before, "nothing is kept by halves");
}

#[test]
fn what_was_deleted_meanwhile_comes_back_by_no_change_and_is_let_in_by_no_mention() {
    let storage = memory(&full_map());
    let mut desk = open(&storage);
    let gone = |kind| Err(Trouble::Refused(Refusal::Gone(kind)));
    let deleted: [(RecordId, Edit); 6] = [
        (PlanId::from_bits(1).into(), Edit::change(plan(1, &[1]))),
        (ToAskId::from_bits(1).into(), Edit::change(to_ask(1, 3))),
        (ThankYouId::from_bits(1).into(), Edit::change(thanks(1, 3))),
        (PlaceId::from_bits(1).into(), Edit::change(place(1, &[]))),
        (GoodMomentId::from_bits(1).into(), Edit::change(good_moment(1, &[]))),
        (LookBackId::from_bits(1).into(), Edit::change(look_back(1, &[1], &[]))),
    ];
    for (id, change) in deleted {
        desk.edit(Edit::Remove(id)).unwrap();
        assert_eq!(desk.edit(change), gone(id.kind()));
    }
    for id in [RecordId::from(mid(3)), eid(2).into()] {
        desk.edit(Edit::Remove(id)).unwrap();
    }
    let moment = Some(mid(3));
    assert_eq!(desk.edit(Edit::add(ToAsk { moment, ..to_ask(2, 3) })), gone(RecordKind::Moment));
    assert_eq!(desk.edit(Edit::add(ThankYou { moment, ..thanks(2, 3) })), gone(RecordKind::Moment));
    assert_eq!(desk.edit(Edit::add(Plan { moment, ..plan(2, &[1]) })), gone(RecordKind::Moment));
    let date = Some(eid(2));
    assert_eq!(desk.edit(Edit::add(Plan { date, ..plan(2, &[1]) })), gone(RecordKind::ImportantDate));
}

#[test]
fn an_invitation_is_a_contact_and_moves_an_idea_on() {
    for (stage, after) in [(PlanStage::Idea, PlanStage::Invited), (PlanStage::Agreed, PlanStage::Agreed)] {
        let mut desk = open(MemoryStorage::new());
        desk.edit(add_person(Person { waiting_since: Some(ago(3)), ..someone(1) })).unwrap();
        desk.edit(Edit::add(Plan { stage, ..plan(1, &[1]) })).unwrap();
        let before = desk.book().clone();
        desk.edit(Edit::Invite(PlanId::from_bits(1), Box::new(moment(1, today(), &[1])))).unwrap();
        let book = desk.book();
        assert_eq!(book.plan(PlanId::from_bits(1)).unwrap().stage, after);
        assert_eq!(book.last_contact(pid(1)), Some(today()));
        assert_eq!(book.person(pid(1)).unwrap().waiting_since, None, "an invitation is an answer too");
        desk.step(Lead::Undo).unwrap();
        assert_same_words(desk.book(), &before, "one step");
    }
}
