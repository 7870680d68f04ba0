//! Every refusal, provoked; none changes anything.

use std::rc::Rc;

use chrono::Days;
use mainstay_core::desk::Trouble;
use mainstay_core::edit::{Edit, Import, Refusal};
use mainstay_core::model::words::NOTE_MAX;
use mainstay_core::model::{Channel, Moment, Person, Reach, Rhythm, Settings, Standing};

use super::world::{OnADay, check_in, forty, important_date, moment, open, person, pid, today};

fn log(moment: Moment) -> Edit {
    Edit::LogMoment(Box::new(moment))
}

fn add(person: Person) -> Edit {
    Edit::AddPerson(Box::new(person))
}

fn with(n: u64, change: impl FnOnce(&mut Person)) -> Edit {
    let mut person = person(n, "Somebody");
    change(&mut person);
    add(person)
}

#[test]
fn a_refused_edit_changes_nothing() {
    let tomorrow = today() + Days::new(1);
    let blank = Channel { reach: Reach::Phone, value: " ".into(), label: None, preferred: false };
    let long = Moment { minutes: Some(24 * 60 + 1), ..moment(900, today(), &[1]) };
    let settings = |change: fn(&mut Settings)| {
        let mut settings = Settings::default();
        change(&mut settings);
        Edit::ChangeSettings(Box::new(settings))
    };
    let mut future = check_in(900);
    future.day = tomorrow;
    let cases = vec![
        (add(person(1, "Again")), Refusal::PersonThere),
        (Edit::ChangePerson(Box::new(person(900, "Nobody"))), Refusal::PersonGone),
        (Edit::RemovePerson(pid(900)), Refusal::PersonGone),
        (Edit::SetStanding(pid(900), Standing::Remembered), Refusal::PersonGone),
        (Edit::NotNow(pid(900), tomorrow), Refusal::PersonGone),
        (with(900, |p| p.rhythm = Rhythm::Every(0)), Refusal::RhythmOutOfRange),
        (with(900, |p| p.rhythm = Rhythm::Every(3651)), Refusal::RhythmOutOfRange),
        (with(900, |p| p.channels.push(blank)), Refusal::ChannelBlank),
        (with(900, |p| p.note = "x".repeat(NOTE_MAX + 1)), Refusal::TextTooLong),
        (log(moment(1, today(), &[1])), Refusal::MomentThere),
        (log(moment(900, today(), &[])), Refusal::NobodyThere),
        (log(moment(900, today(), &[1, 1])), Refusal::PersonTwice),
        (log(moment(900, today(), &[1, 900])), Refusal::PersonGone),
        (log(moment(900, tomorrow, &[1])), Refusal::DayToCome),
        (log(long), Refusal::TooLongTime),
        (Edit::ChangeMoment(Box::new(moment(900, today(), &[1]))), Refusal::MomentGone),
        (Edit::RemoveMoment(moment(900, today(), &[1]).id), Refusal::MomentGone),
        (Edit::AddImportantDate(Box::new(important_date(1, 1))), Refusal::ImportantDateThere),
        (Edit::AddImportantDate(Box::new(important_date(900, 900))), Refusal::PersonGone),
        (Edit::ChangeImportantDate(Box::new(important_date(900, 1))), Refusal::ImportantDateGone),
        (Edit::RemoveImportantDate(important_date(900, 1).id), Refusal::ImportantDateGone),
        (Edit::RecordCheckIn(Box::new(check_in(1))), Refusal::CheckInThere),
        (Edit::RecordCheckIn(Box::new(future)), Refusal::DayToCome),
        (Edit::RemoveCheckIn(check_in(900).id), Refusal::CheckInGone),
        (settings(|s| s.hellos = 4), Refusal::HellosOutOfRange),
        (Edit::Import(Box::default()), Refusal::NothingNew),
        (
            Edit::Import(Box::new(Import { people: vec![person(1, "Again")], ..Import::default() })),
            Refusal::PersonThere,
        ),
        (
            Edit::Import(Box::new(Import {
                important_dates: vec![important_date(900, 900)],
                ..Import::default()
            })),
            Refusal::PersonGone,
        ),
    ];
    let storage = forty();
    let mut desk = open(Rc::clone(&storage));
    let (book, stored) = (desk.book().clone(), storage.snapshot());
    for (edit, refusal) in cases {
        assert_eq!(desk.edit(edit), Err(Trouble::Refused(refusal)));
        assert_eq!(*desk.book(), book, "{refusal}");
        assert_eq!(storage.snapshot(), stored, "{refusal}");
    }
    let same = desk.book().clone();
    assert_eq!(desk.edit(Edit::Restore(Box::new(same))), Err(Trouble::Refused(Refusal::NothingNew)));
}
