//! What was typed and not saved, to be found again: each form with its words, and whether what it was for is gone.

use chrono::NaiveDate;

use crate::archive::Draft;
use crate::book::Book;
use crate::gather::in_order;
use crate::model::Stamp;
use crate::record::{Record, RecordId};
use crate::route::{
    CheckInPage, DatesPage, GrowingPage, HelloPage, MomentsPage, PeoplePage, PlansPage, ReflectingPage,
    Route, SupportPage, ThanksPage,
};

use super::messages::{was_sent, whom};

/// Words that were typed into a form and not saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsaved {
    /// The form, as its draft is called: its address.
    pub form: String,
    /// When they were typed last.
    pub day: NaiveDate,
    /// The words.
    pub words: String,
    /// Whether the form can't be gone on with: what it was for is not in the book.
    pub is_gone: bool,
}

/// All of them that have words, the latest first. What was sent days ago is not among them: nobody goes on with it.
pub fn unsaved(book: &Book, drafts: Vec<(String, Draft)>, today: NaiveDate) -> Vec<Unsaved> {
    let row = |(form, draft): (String, Draft)| {
        let is_gone = is_gone(book, &form, &draft);
        Unsaved { day: draft.day, words: draft.words(), is_gone, form }
    };
    let own = drafts.into_iter().filter(|(_, draft)| !was_sent(draft, today));
    let all: Vec<Unsaved> = own.map(row).filter(|row| !row.words.is_empty()).collect();
    in_order(all, |one, other| other.day.cmp(&one.day))
}

/// Whether a form can't be gone on with: what it was for is not in the book, or no form is at its address, as where there was one in an earlier version.
pub fn is_gone(book: &Book, form: &str, draft: &Draft) -> bool {
    let route = Route::parse(form);
    let gone = |id: RecordId| book.record(id).is_none();
    let nobody = || whom(draft).is_some_and(|whom| gone(whom.into()));
    let form_of_page = form.strip_prefix(&route.href());
    let is_there = form_of_page.is_some_and(|rest| rest.is_empty() || rest.starts_with('?'));
    !is_there || record_of(&route).is_some_and(gone) || nobody()
}

/// Whether a form stands on this page, which has several where it writes to several.
pub fn leads_to(form: &str, page: &str) -> bool {
    Route::parse(form).href() == page
}

/// The words of several drafts, one after the other.
pub fn words_of(drafts: impl Iterator<Item = (String, Draft)>) -> String {
    let words = drafts.map(|(_, draft)| draft.words()).filter(|words| !words.is_empty());
    words.collect::<Vec<_>>().join("\n")
}

/// Whether something was typed about this record, or to this person.
pub fn is_about(id: RecordId, form: &str, draft: &Draft) -> bool {
    record_of(&Route::parse(form)) == Some(id) || whom(draft).map(RecordId::from) == Some(id)
}

/// Whether what a form stands for is another by now than when it was opened: gone, or changed since it had this stamp.
/// A form without one begins something new, to which only the record it tells of can get lost.
pub fn is_another(book: &Book, form: &Route, opened: Option<Stamp>) -> bool {
    let id = match form {
        Route::Support(SupportPage::EditHardTimesPlan) => Some(RecordId::HardTimesPlan),
        _ => record_of(form),
    };
    let Some(id) = id else { return false };
    let record = book.record(id);
    let stamp = record.and_then(Record::stamp);
    if id.kind().is_single() {
        return stamp != opened;
    }
    record.is_none() || (opened.is_some() && stamp != opened)
}

/// The record that is typed about at this address; none where nothing that is there is changed or told of.
pub fn record_of(route: &Route) -> Option<RecordId> {
    match route {
        Route::People(page) => match page {
            PeoplePage::Person(id) | PeoplePage::Ties(id) | PeoplePage::Face(id) => Some((*id).into()),
            PeoplePage::List(_)
            | PeoplePage::Circles
            | PeoplePage::Table
            | PeoplePage::Several
            | PeoplePage::Drifting
            | PeoplePage::New => None,
        },
        Route::Hello(page) => match page {
            HelloPage::Write(id, _)
            | HelloPage::Thank(id)
            | HelloPage::Offer(id)
            | HelloPage::NewToAsk(id) => Some((*id).into()),
            HelloPage::EditToAsk(id) => Some((*id).into()),
            HelloPage::Questions(_) => None,
        },
        Route::Moments(page) => match page {
            MomentsPage::Moment(id) | MomentsPage::AfterTalk(id) => Some((*id).into()),
            MomentsPage::All | MomentsPage::Log(_) => None,
        },
        Route::Dates(page) => match page {
            DatesPage::Edit(id) => Some((*id).into()),
            DatesPage::All | DatesPage::New(_) | DatesPage::Calendar => None,
        },
        Route::Plans(page) => match page {
            PlansPage::Plan(id) | PlansPage::Edit(id) => Some((*id).into()),
            PlansPage::All | PlansPage::New(_) => None,
        },
        Route::Thanks(page) => match page {
            ThanksPage::Edit(id) | ThanksPage::Letter(id) => Some((*id).into()),
            ThanksPage::Someone | ThanksPage::All | ThanksPage::New(_) => None,
        },
        Route::Support(page) => match page {
            SupportPage::Ask { person, .. } => Some((*person).into()),
            SupportPage::Home
            | SupportPage::Kinds
            | SupportPage::Offer
            | SupportPage::Who(_)
            | SupportPage::HelpChoose
            | SupportPage::HardTimesPlan
            | SupportPage::EditHardTimesPlan
            | SupportPage::Talk
            | SupportPage::Breathe
            | SupportPage::Message
            | SupportPage::NeedNoOne => None,
        },
        Route::Growing(page) => match page {
            GrowingPage::EditStep(id) => Some((*id).into()),
            GrowingPage::Place(id) | GrowingPage::EditPlace(id) | GrowingPage::Visit(id) => {
                Some((*id).into())
            }
            GrowingPage::Climb(id) => Some((*id).into()),
            GrowingPage::Grow
            | GrowingPage::WhatIf(_)
            | GrowingPage::Ideas(_)
            | GrowingPage::Idea(_)
            | GrowingPage::NewStep(_)
            | GrowingPage::Places
            | GrowingPage::NewPlace(_)
            | GrowingPage::GettingToKnow
            | GrowingPage::Reconnect => None,
        },
        Route::Reflecting(page) => match page {
            ReflectingPage::EditLookBack(id) => Some((*id).into()),
            ReflectingPage::EditGoodMoment(id) => Some((*id).into()),
            ReflectingPage::Reflect
            | ReflectingPage::Month
            | ReflectingPage::Ways
            | ReflectingPage::OverTime
            | ReflectingPage::GiveAndGet
            | ReflectingPage::LooksBack
            | ReflectingPage::NewLookBack
            | ReflectingPage::GoodMoments
            | ReflectingPage::NewGoodMoment => None,
        },
        Route::CheckIn(page) => match page {
            CheckInPage::Result(id) | CheckInPage::EditForm(id) => Some((*id).into()),
            CheckInPage::Start
            | CheckInPage::Question(_)
            | CheckInPage::All
            | CheckInPage::Forms
            | CheckInPage::Form(_) => None,
        },
        Route::Today(_)
        | Route::Welcome(_)
        | Route::Learn(_)
        | Route::Data(_)
        | Route::Settings(_)
        | Route::Lines(_)
        | Route::Print(_)
        | Route::More(_)
        | Route::NotFound => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::DraftField;
    use crate::model::{DeviceId, Name, Person, PersonId, Plan, PlanId, Ring};
    use crate::view::messages::{HANDED, WHOM};

    fn typed(form: &str, day: u32, words: &str) -> (String, Draft) {
        let field =
            |name: &str, text: &str, is_words| DraftField { name: name.into(), text: text.into(), is_words };
        let fields = vec![field("what", words, true), field("stage", "set", false)];
        let day = NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
        (form.to_owned(), Draft { day, stamp: None, fields })
    }

    #[test]
    fn words_are_found_whether_their_record_is_there_or_not() {
        let (here, gone) = (PlanId::from_bits(1), PlanId::from_bits(2));
        let mut book = Book::new(DeviceId::from_bits(1));
        book.put(Record::Plan(Box::new(Plan::new(here, Name::new("Picnic").unwrap()))));
        let drafts = vec![
            typed(&PlansPage::Edit(here).href(), 20, "Picnic with a cake"),
            typed(&PlansPage::Edit(gone).href(), 22, "A swim"),
            typed(&PeoplePage::New.href(), 24, "Zoe"),
            typed(&PlansPage::Plan(gone).href(), 25, " "),
            typed("#/a/page/of/long/ago", 26, "Old words"),
        ];
        let found = unsaved(&book, drafts, NaiveDate::from_ymd_opt(2026, 11, 27).unwrap());
        let found: Vec<(&str, bool)> = found.iter().map(|row| (row.words.as_str(), row.is_gone)).collect();
        assert_eq!(
            found,
            [("Old words", true), ("Zoe", false), ("A swim", true), ("Picnic with a cake", false)]
        );
    }

    #[test]
    fn only_what_a_form_is_there_for_can_be_gone_on_with() {
        let (her, him) = (PersonId::from_bits(3), PersonId::from_bits(4));
        let day = NaiveDate::from_ymd_opt(2026, 11, 27).unwrap();
        let picnic = PlanId::from_bits(1);
        let mut book = Book::new(DeviceId::from_bits(1));
        for id in [her, him] {
            book.put(Person::new(id, Name::new("Ana").unwrap(), Ring::Close, day).into());
        }
        let plan = Plan::new(picnic, Name::new("Picnic").unwrap());
        book.put(Plan { people: vec![her], ..plan }.into());
        let page = PeoplePage::Person(her).href();
        let invites = |whom: PersonId| {
            let form = format!("{}?whom={whom}", PlansPage::Plan(picnic).href());
            let (form, mut draft) = typed(&form, 26, "Come along");
            draft.fields.push(DraftField { name: WHOM.into(), text: whom.to_string(), is_words: false });
            (form, draft)
        };
        let handed = |on: u32| {
            let (form, mut draft) = typed(&HelloPage::Thank(him).href(), on, "Thank you");
            draft.fields.push(DraftField { name: HANDED.into(), text: "text".into(), is_words: false });
            (form, draft)
        };
        for (draft, is_there) in [
            (typed(&format!("{page}?part=note"), 26, "Likes tea"), Some(true)),
            (typed(&format!("{page}/edit"), 26, "From the form there was"), Some(false)),
            (invites(her), Some(true)),
            (handed(25), Some(true)),
            (handed(24), None),
        ] {
            let form = draft.0.clone();
            let found = unsaved(&book, vec![draft], day);
            assert_eq!(found.first().map(|row| !row.is_gone), is_there, "{form}");
        }
    }

    #[test]
    fn a_form_stands_for_another_once_its_record_is_changed_or_gone() {
        let id = PlanId::from_bits(1);
        let stamp = |counter| Stamp { device: DeviceId::from_bits(1), counter };
        let plan = |counter| {
            let plan = Plan::new(id, Name::new("Picnic").unwrap());
            Record::Plan(Box::new(plan)).stamped(stamp(counter))
        };
        let form = Route::Plans(PlansPage::Edit(id));
        let mut book = Book::new(DeviceId::from_bits(1));
        assert!(is_another(&book, &form, Some(stamp(3))), "deleted meanwhile");
        book.put(plan(3));
        assert!(!is_another(&book, &form, Some(stamp(3))));
        book.put(plan(4));
        assert!(is_another(&book, &form, Some(stamp(3))), "changed, or taken back");
        assert!(!is_another(&book, &Route::People(PeoplePage::New), None));

        // What is only told of may change; it may not go.
        let her = PersonId::from_bits(3);
        assert!(is_another(&book, &Route::Hello(HelloPage::NewToAsk(her)), None));
        assert!(!is_another(&book, &form, None));

        // The only record of its kind is changed for the first time, too.
        let hard = Route::Support(SupportPage::EditHardTimesPlan);
        assert!(!is_another(&book, &hard, None));
        book.put(Record::HardTimesPlan(Box::default()).stamped(stamp(5)));
        assert!(is_another(&book, &hard, None));
        assert!(!is_another(&book, &hard, Some(stamp(5))));
    }

    #[test]
    fn a_message_belongs_to_whom_it_is_for() {
        let her = PersonId::from_bits(3);
        for page in [
            Route::Hello(HelloPage::Thank(her)),
            Route::Hello(HelloPage::NewToAsk(her)),
            Route::People(PeoplePage::Ties(her)),
            Route::Support(SupportPage::Ask { kind: crate::model::Kind::Hand, person: her, urgent: true }),
        ] {
            assert_eq!(record_of(&Route::parse(&page.href())), Some(RecordId::Person(her)));
        }
    }
}
