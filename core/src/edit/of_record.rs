//! Edits made of a record as it stands now: what a tap on a page says, as an edit. Those of a person stand in `of_person`.

use chrono::{Days, NaiveDate};

use super::Edit;
use crate::model::{ImportantDate, Place, Plan, PlanStage, SmallStep, ThankYou, ToAsk};

/// Days that "in a week" puts a question off.
const LATER_DAYS: u64 = 7;

impl Edit {
    /// A small step is done on this day.
    pub fn finish(step: &SmallStep, day: NaiveDate) -> Self {
        Self::change(SmallStep { done: Some(day), ..step.clone() })
    }

    /// A plan has come this far.
    pub fn set_stage(plan: &Plan, stage: PlanStage) -> Self {
        Self::change(Plan { stage, ..plan.clone() })
    }

    /// A date was followed up on this day, so that it is not brought up again this time.
    pub fn follow_up(date: &ImportantDate, day: NaiveDate) -> Self {
        Self::change(ImportantDate { followed_up: Some(day), ..date.clone() })
    }

    /// Something was asked about on this day.
    pub fn asked(to_ask: &ToAsk, day: NaiveDate) -> Self {
        Self::change(ToAsk { asked: Some(day), ..to_ask.clone() })
    }

    /// Something is to be asked about a week from this day.
    pub fn ask_later(to_ask: &ToAsk, day: NaiveDate) -> Self {
        Self::change(ToAsk { ask_on: day.checked_add_days(Days::new(LATER_DAYS)), ..to_ask.clone() })
    }

    /// A visit to a place is taken out; the moment with those I saw stays.
    pub fn remove_visit(place: &Place, day: NaiveDate) -> Self {
        let mut place = place.clone();
        place.visits.remove(&day);
        Self::change(place)
    }

    /// The letter of a thank-you, in these words.
    pub fn write_letter(thank_you: &ThankYou, letter: String) -> Self {
        Self::change(ThankYou { letter, ..thank_you.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::Book;
    use crate::desk::Desk;
    use crate::model::{
        Cue, DeviceId, ImportantDateId, Moment, MomentId, Name, PartialDate, Person, PersonId, PlaceId,
        PlanId, Ring, SmallStepId, ThankYouId, ToAskId,
    };
    use crate::now::Now;
    use crate::record::Record;
    use crate::store::MemoryStorage;

    const WREN: PersonId = PersonId::from_bits(9);

    fn day(n: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, n).unwrap()
    }

    fn name(words: &str) -> Name {
        Name::new(words).unwrap()
    }

    /// The book in which a record stands beside Wren and a moment with her, before and after the edit made of it.
    fn around(record: impl Into<Record>, edit: impl FnOnce(&Book) -> Option<Edit>) -> (Book, Book) {
        let (mut desk, _) = Desk::open(MemoryStorage::new(), DeviceId::from_bits(1)).unwrap();
        let now = Now::on(day(27));
        desk.dispatch(Edit::add(Person::new(WREN, name("Wren"), Ring::Around, day(1))), now).unwrap();
        desk.dispatch(Edit::add(Moment::new(MomentId::from_bits(1), day(20), vec![WREN])), now).unwrap();
        desk.dispatch(Edit::add(record), now).unwrap();
        let before = desk.book().clone();
        desk.dispatch(edit(&before).unwrap(), now).unwrap();
        (before, desk.book().clone())
    }

    #[test]
    fn a_step_is_done_on_its_day() {
        let id = SmallStepId::from_bits(1);
        let step = SmallStep::new(id, "ring Wren".into(), Cue::Day(day(26)), day(20));
        let (before, after) =
            around(step, |book| book.small_step(id).map(|step| Edit::finish(step, day(27))));
        let (before, after) = (before.small_step(id).unwrap(), after.small_step(id).unwrap());
        let expected = SmallStep { done: Some(day(27)), stamp: after.stamp, ..before.clone() };
        assert_eq!(*after, expected);
    }

    #[test]
    fn a_plan_comes_further_and_stays_what_it_is() {
        let id = PlanId::from_bits(1);
        let plan = Plan { people: vec![WREN], day: Some(day(29)), ..Plan::new(id, name("A walk")) };
        let (before, after) =
            around(plan, |book| book.plan(id).map(|plan| Edit::set_stage(plan, PlanStage::Cancelled)));
        let (before, after) = (before.plan(id).unwrap(), after.plan(id).unwrap());
        assert_eq!(*after, Plan { stage: PlanStage::Cancelled, stamp: after.stamp, ..before.clone() });
    }

    #[test]
    fn a_date_is_followed_up_once() {
        let id = ImportantDateId::from_bits(1);
        let on = PartialDate::new(None, Some(11), Some(26)).unwrap();
        let date = ImportantDate { quiet: true, ..ImportantDate::new(id, Some(WREN), name("Exam"), on) };
        let (before, after) =
            around(date, |book| book.important_date(id).map(|date| Edit::follow_up(date, day(27))));
        let (before, after) = (before.important_date(id).unwrap(), after.important_date(id).unwrap());
        let expected = ImportantDate { followed_up: Some(day(27)), stamp: after.stamp, ..before.clone() };
        assert_eq!(*after, expected);
    }

    #[test]
    fn something_to_ask_is_asked_or_put_off_by_a_week() {
        let id = ToAskId::from_bits(1);
        let to_ask = ToAsk::new(id, WREN, name("the exam"));
        let (before, after) =
            around(to_ask.clone(), |book| book.to_ask(id).map(|to_ask| Edit::asked(to_ask, day(27))));
        let (before, after) = (before.to_ask(id).unwrap(), after.to_ask(id).unwrap());
        assert_eq!(*after, ToAsk { asked: Some(day(27)), stamp: after.stamp, ..before.clone() });
        let (before, after) =
            around(to_ask, |book| book.to_ask(id).map(|to_ask| Edit::ask_later(to_ask, day(20))));
        let (before, after) = (before.to_ask(id).unwrap(), after.to_ask(id).unwrap());
        assert_eq!(*after, ToAsk { ask_on: Some(day(27)), stamp: after.stamp, ..before.clone() });
    }

    #[test]
    fn a_visit_goes_and_its_moment_stays() {
        let id = PlaceId::from_bits(1);
        let mut place = Place::new(id, name("Choir"));
        place.visits = [(day(13), None), (day(20), Some(MomentId::from_bits(1)))].into();
        let (before, after) =
            around(place, |book| book.place(id).map(|place| Edit::remove_visit(place, day(20))));
        assert_eq!(after.moment(MomentId::from_bits(1)), before.moment(MomentId::from_bits(1)));
        let (before, after) = (before.place(id).unwrap(), after.place(id).unwrap());
        let visits = [(day(13), None)].into();
        assert_eq!(*after, Place { visits, stamp: after.stamp, ..before.clone() });
    }

    #[test]
    fn a_letter_is_kept_with_its_thank_you() {
        let id = ThankYouId::from_bits(1);
        let thanks = ThankYou::new(id, WREN, "She listened.".into(), day(20));
        let (before, after) = around(thanks, |book| {
            book.thank_you(id).map(|thanks| Edit::write_letter(thanks, "Dear Wren".into()))
        });
        let (before, after) = (before.thank_you(id).unwrap(), after.thank_you(id).unwrap());
        let expected = ThankYou { letter: "Dear Wren".into(), stamp: after.stamp, ..before.clone() };
        assert_eq!(*after, expected);
    }
}
