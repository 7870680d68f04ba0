//! Every refusal, provoked; none changes anything.

use std::rc::Rc;

use chrono::Days;
use mainstay_core::desk::Trouble;
use mainstay_core::edit::{Edit, Import, Refusal};
use mainstay_core::model::words::NOTE_MAX;
use mainstay_core::model::{Channel, Moment, Person, Reach, Rhythm, Settings, Standing};
use mainstay_core::record::RecordKind;

use super::world::{OnADay, check_in, forty, important_date, moment, open, person, pid, today};

fn log(moment: Moment) -> Edit {
    Edit::add(moment)
}

fn add(person: Person) -> Edit {
    Edit::add(person)
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
        Edit::change(settings)
    };
    let mut future = check_in(900);
    future.day = tomorrow;
    let cases = vec![
        (add(person(1, "Again")), Refusal::There(RecordKind::Person)),
        (Edit::change(person(900, "Nobody")), Refusal::Gone(RecordKind::Person)),
        (Edit::remove(pid(900)), Refusal::Gone(RecordKind::Person)),
        (Edit::SetStanding(pid(900), Standing::Remembered), Refusal::Gone(RecordKind::Person)),
        (Edit::NotNow(pid(900), tomorrow), Refusal::Gone(RecordKind::Person)),
        (with(900, |p| p.rhythm = Rhythm::Every(0)), Refusal::RhythmOutOfRange),
        (with(900, |p| p.rhythm = Rhythm::Every(3651)), Refusal::RhythmOutOfRange),
        (with(900, |p| p.channels.push(blank)), Refusal::ChannelBlank),
        (with(900, |p| p.note = "x".repeat(NOTE_MAX + 1)), Refusal::TextTooLong),
        (log(moment(1, today(), &[1])), Refusal::There(RecordKind::Moment)),
        (log(moment(900, today(), &[])), Refusal::NobodyThere),
        (log(moment(900, today(), &[1, 1])), Refusal::PersonTwice),
        (log(moment(900, today(), &[1, 900])), Refusal::Gone(RecordKind::Person)),
        (log(moment(900, tomorrow, &[1])), Refusal::DayToCome),
        (log(long), Refusal::TooLongTime),
        (Edit::change(moment(900, today(), &[1])), Refusal::Gone(RecordKind::Moment)),
        (Edit::remove(moment(900, today(), &[1]).id), Refusal::Gone(RecordKind::Moment)),
        (Edit::add(important_date(1, 1)), Refusal::There(RecordKind::ImportantDate)),
        (Edit::add(important_date(900, 900)), Refusal::Gone(RecordKind::Person)),
        (Edit::change(important_date(900, 1)), Refusal::Gone(RecordKind::ImportantDate)),
        (Edit::remove(important_date(900, 1).id), Refusal::Gone(RecordKind::ImportantDate)),
        (Edit::add(check_in(1)), Refusal::There(RecordKind::CheckIn)),
        (Edit::add(future), Refusal::DayToCome),
        (Edit::remove(check_in(900).id), Refusal::Gone(RecordKind::CheckIn)),
        (settings(|s| s.hellos = 4), Refusal::HellosOutOfRange),
        (Edit::Import(Box::default()), Refusal::NothingNew),
        (
            Edit::Import(Box::new(Import { people: vec![person(1, "Again")], ..Import::default() })),
            Refusal::There(RecordKind::Person),
        ),
        (
            Edit::Import(Box::new(Import {
                important_dates: vec![important_date(900, 900)],
                ..Import::default()
            })),
            Refusal::Gone(RecordKind::Person),
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
