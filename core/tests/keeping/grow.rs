//! Places, the ladder and small steps: nothing dangles, nothing is lost, and nobody is moved but by the person.

use mainstay_core::desk::Desk;
use mainstay_core::edit::{Edit, ForSeveral, Lead, Visit};
use mainstay_core::model::*;
use mainstay_core::record::Record;
use mainstay_core::store::MemoryStorage;
use mainstay_core::view::{ladder, places, small_steps};

use super::edits::assert_same_words;
use super::world::*;

const CHOIR: PlaceId = PlaceId::from_bits(1);

fn desk() -> Desk<MemoryStorage> {
    let mut desk = open(MemoryStorage::new());
    for n in 1..=3 {
        desk.edit(add_person(someone(n))).unwrap();
    }
    desk.edit(Edit::add(place(1, &[]))).unwrap();
    desk
}

/// Wren, new, seen at the choir for the first time so many days ago.
fn wren(days: u64) -> Edit {
    let mut wren = Person::new(pid(9), name("Wren"), Ring::Around, ago(days));
    wren.standing = Standing::GettingToKnow;
    wren.ladder = Some(Ladder { rung: Rung::Seen, since: ago(days), again: None });
    let seen = Some(Moment { minutes: Some(5), ..moment(90, ago(days), &[9]) });
    Edit::Visit(Box::new(Visit { place: CHOIR, day: ago(days), seen, new: Some(wren) }))
}

#[test]
fn whoever_is_new_at_a_place_belongs_there_seen_that_day_or_not() {
    let mut desk = desk();
    let wren = Some(Person::new(pid(9), name("Wren"), Ring::Around, today()));
    desk.edit(Edit::Visit(Box::new(Visit { place: CHOIR, day: today(), seen: None, new: wren }))).unwrap();
    assert_eq!(desk.book().place(CHOIR).unwrap().people, [pid(9)]);
    assert_eq!(desk.book().place(CHOIR).unwrap().visits, [(today(), None)].into());
}

fn met(desk: &Desk<MemoryStorage>) -> places::MetRow {
    places::place(desk.book(), CHOIR, today()).unwrap().met.remove(0)
}

#[test]
fn a_step_is_offered_after_three_visits_and_taken_only_when_one_says_so() {
    let mut desk = desk();
    desk.edit(wren(14)).unwrap();
    desk.edit(visit(1, ago(7), Some(moment(91, ago(7), &[9])))).unwrap();
    assert_eq!((met(&desk).n_seen, met(&desk).may_step), (2, false));
    // A day on which she was not there counts for nothing with her.
    desk.edit(visit(1, ago(3), None)).unwrap();
    assert!(!met(&desk).may_step);
    desk.edit(visit(1, today(), Some(moment(92, today(), &[9, 2])))).unwrap();
    assert_eq!((met(&desk).n_seen, met(&desk).may_step, met(&desk).rung), (3, true, Some(Rung::Seen)));
    assert!(ladder::getting_to_know(desk.book())[0].may_step);
    desk.edit(Edit::SetLadder(pid(9), Some(Ladder { rung: Rung::Name, since: today(), again: None })))
        .unwrap();
    assert_eq!((met(&desk).may_step, met(&desk).rung), (false, Some(Rung::Name)));
}

#[test]
fn whoever_is_new_belongs_to_a_group_of_the_place_and_joins_my_people_only_when_one_says_so() {
    let mut desk = desk();
    desk.edit(wren(14)).unwrap();
    let book = desk.book();
    assert_eq!(book.person(pid(9)).unwrap().groups, ["Choir 1".to_owned()].into());
    assert!(!book.person(pid(9)).unwrap().is_present(today()));
    desk.edit(Edit::MoveToRing(pid(9), Ring::Close)).unwrap();
    desk.edit(Edit::SetStanding(pid(9), Standing::Present)).unwrap();
    let joined = desk.book().person(pid(9)).unwrap();
    assert_eq!(
        (joined.added, joined.ring_on(ago(1)), joined.ring_on(today())),
        (today(), None, Some(Ring::Close))
    );
    assert!(joined.rings.is_empty());
}

#[test]
fn a_deleted_place_takes_nobody_along_and_undo_brings_it_back() {
    let mut desk = desk();
    desk.edit(wren(14)).unwrap();
    let step = SmallStep { place: Some(CHOIR), ..small_step(1, Cue::Day(today())) };
    desk.edit(Edit::add(step)).unwrap();
    let before = desk.book().clone();
    desk.edit(Edit::remove(CHOIR)).unwrap();
    let book = desk.book();
    assert_eq!(book.places().count(), 0);
    assert_eq!(book.person(pid(9)), before.person(pid(9)));
    assert_eq!(book.moment(mid(90)), before.moment(mid(90)));
    assert_eq!(book.small_step(SmallStepId::from_bits(1)).unwrap().place, None);
    assert_eq!(ladder::getting_to_know(book)[0].place, None);
    assert!(desk.step(Lead::Undo).unwrap());
    assert_same_words(desk.book(), &before, "the place is back");
    assert_eq!(met(&desk).n_seen, 1);
}

#[test]
fn seen_twice_on_a_day_they_share_one_moment() {
    let mut desk = desk();
    desk.edit(wren(1)).unwrap();
    let more = Moment { minutes: Some(15), ..moment(93, ago(1), &[9, 2]) };
    desk.edit(visit(1, ago(1), Some(more))).unwrap();
    let book = desk.book();
    assert_eq!(book.moments().count(), 1);
    let both = book.moment(mid(90)).unwrap();
    assert_eq!((both.people.as_slice(), both.minutes), ([pid(9), pid(2)].as_slice(), Some(20)));
    assert_eq!(book.place(CHOIR).unwrap().people, [pid(9), pid(2)]);
    // Nobody else was seen: what is noted stays.
    desk.edit(visit(1, today(), None)).unwrap();
    assert_eq!(desk.book().place(CHOIR).unwrap().visits[&ago(1)], Some(mid(90)));
}

#[test]
fn a_visit_outlives_its_moment_and_the_people_of_it() {
    let mut desk = desk();
    desk.edit(wren(2)).unwrap();
    desk.edit(visit(1, ago(1), Some(moment(94, ago(1), &[1, 9])))).unwrap();
    desk.edit(Edit::remove(mid(90))).unwrap();
    assert_eq!(desk.book().place(CHOIR).unwrap().visits[&ago(2)], None);
    desk.edit(Edit::remove(pid(9))).unwrap();
    let choir = desk.book().place(CHOIR).unwrap();
    assert_eq!((choir.people.as_slice(), choir.visits.len()), ([pid(1)].as_slice(), 2));
    desk.edit(Edit::remove(pid(1))).unwrap();
    assert_eq!(desk.book().place(CHOIR).unwrap().visits[&ago(1)], None);
}

#[test]
fn a_next_time_is_over_once_one_was_there() {
    let mut desk = desk();
    let with_next = Place { next: Some(today()), ..place(1, &[]) };
    desk.edit(Edit::change(with_next)).unwrap();
    assert_eq!(places::today(desk.book(), today()).len(), 1);
    desk.edit(visit(1, today(), None)).unwrap();
    assert_eq!(desk.book().place(CHOIR).unwrap().next, None);
    assert!(places::today(desk.book(), today()).is_empty());
}

#[test]
fn no_again_takes_someone_off_the_list_and_loses_nothing() {
    let mut desk = desk();
    desk.edit(wren(2)).unwrap();
    let ladder = desk.book().person(pid(9)).unwrap().ladder.unwrap();
    desk.edit(Edit::SetLadder(pid(9), Some(Ladder { again: Some(Again::No), ..ladder }))).unwrap();
    assert!(ladder::getting_to_know(desk.book()).is_empty());
    assert!(!met(&desk).may_step);
    assert_eq!(ladder::climb(desk.book(), pid(9), today()).unwrap().ladder.rung, Rung::Seen);
    desk.edit(Edit::SetLadder(pid(9), Some(ladder))).unwrap();
    assert_eq!(ladder::getting_to_know(desk.book()).len(), 1);
}

#[test]
fn rings_are_remembered_with_their_days_and_the_last_of_a_day_counts() {
    let mut desk = desk();
    let rings = |desk: &Desk<MemoryStorage>| desk.book().person(pid(1)).unwrap().rings.clone();
    let was = someone(1).ring;
    let other = if was == Ring::Closest { Ring::Around } else { Ring::Closest };
    assert!(rings(&desk).is_empty());
    desk.edit(Edit::MoveToRing(pid(1), other)).unwrap();
    assert_eq!(rings(&desk), [(ago(400), was), (today(), other)].into());
    let third = Ring::ALL.into_iter().find(|ring| *ring != was && *ring != other).unwrap();
    desk.edit(Edit::ChangeSeveral([pid(1)].into(), ForSeveral::Ring(third))).unwrap();
    assert_eq!(rings(&desk), [(ago(400), was), (today(), third)].into());
    // A form that was opened long ago knows nothing of it, and changes nothing in it.
    desk.edit(Edit::change(Person { note: "Tea.".into(), ring: third, ..someone(1) })).unwrap();
    assert_eq!(rings(&desk), [(ago(400), was), (today(), third)].into());
    desk.edit(Edit::MoveToRing(pid(1), was)).unwrap();
    assert!(rings(&desk).is_empty(), "back on the same day, nothing has been");
    let person = desk.book().person(pid(1)).unwrap();
    assert_eq!((person.ring_on(ago(401)), person.ring_on(ago(400))), (None, Some(was)));
}

#[test]
fn small_steps_come_on_their_day_and_three_are_plenty() {
    let mut desk = desk();
    // 2026-11-22 is a Sunday.
    let cues = [
        Cue::Weekday(chrono::Weekday::Sun),
        Cue::Weekday(chrono::Weekday::Mon),
        Cue::Day(ago(1)),
        Cue::Day(ahead(1)),
        Cue::Words("I have had breakfast".into()),
    ];
    for (n, cue) in (1..).zip(cues) {
        desk.edit(Edit::add(small_step(n, cue))).unwrap();
    }
    let ids = |steps: Vec<SmallStep>| steps.iter().map(|step| step.id.bits()).collect::<Vec<_>>();
    assert_eq!(ids(small_steps::open(desk.book())), [3, 4, 1, 2, 5]);
    assert_eq!(ids(small_steps::today(desk.book(), today())), [3, 1, 5]);
    let done = SmallStep { done: Some(today()), ..small_step(3, Cue::Day(ago(1))) };
    desk.edit(Edit::change(done)).unwrap();
    assert_eq!(ids(small_steps::today(desk.book(), today())), [1, 5]);
    assert_eq!(small_steps::n_done(desk.book()), 1);
}

#[test]
fn looks_back_and_good_moments_keep_their_words_when_someone_goes() {
    let mut desk = desk();
    let look = LookBack { went_well: "The walk.".into(), ..look_back(1, &[1], &[2]) };
    desk.edit(Edit::add(look)).unwrap();
    desk.edit(Edit::add(look_back(2, &[1], &[]))).unwrap();
    desk.edit(Edit::add(good_moment(1, &[1, 3]))).unwrap();
    let before = desk.book().clone();
    desk.edit(Edit::remove(pid(1))).unwrap();
    let book = desk.book();
    assert_eq!(book.look_back(LookBackId::from_bits(1)).unwrap().went_well, "The walk.");
    assert_eq!(book.look_back(LookBackId::from_bits(2)), None, "nothing was left in it");
    assert_eq!(book.good_moment(GoodMomentId::from_bits(1)).unwrap().people, [pid(3)]);
    assert!(desk.step(Lead::Undo).unwrap());
    assert_same_words(desk.book(), &before, "undone");
}

#[test]
fn what_is_new_is_kept_through_a_reload() {
    let storage = MemoryStorage::new();
    let mut desk = open(&storage);
    desk.edit(add_person(someone(1))).unwrap();
    desk.edit(Edit::add(place(1, &[1]))).unwrap();
    desk.edit(visit(1, ago(1), Some(moment(1, ago(1), &[1])))).unwrap();
    desk.edit(Edit::MoveToRing(pid(1), Ring::Closest)).unwrap();
    assert_eq!(reopen(&storage.snapshot()), state(&desk));
    assert!(desk.book().record(Record::Place(Box::new(place(1, &[]))).id()).is_some());
}
