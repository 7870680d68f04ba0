//! Messages to people, as they are kept until they are sent: what was handed to another app and is not yet answered for.

use crate::archive::Draft;
use crate::book::Book;
use crate::model::{Name, PersonId, Way};
use crate::record::RecordId;
use crate::route::Route;

use super::unsaved::record_of;

/// The field that says by which way a message was handed over.
pub const WAY: &str = "way";
/// The field that says to whom, where a page writes to several.
pub const WHOM: &str = "whom";
/// The field that holds the words.
pub const WORDS: &str = "draft";

/// A message that was handed over: was it sent?
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unanswered {
    /// Where it is asked.
    pub form: String,
    /// To whom it is.
    pub name: Name,
    /// By which way.
    pub way: Way,
    /// How it begins, so that several to one person are told apart.
    pub words: String,
}

/// By which way a message was handed over; none where it was not, or where that is answered.
pub fn way(draft: &Draft) -> Option<Way> {
    draft.field(WAY).and_then(Way::from_key)
}

/// To whom a page writes that writes to several.
pub fn whom(draft: &Draft) -> Option<PersonId> {
    draft.field(WHOM)?.parse().ok()
}

/// Every message that is not answered for and to somebody who is there, in the order of the forms.
pub fn unanswered(book: &Book, drafts: Vec<(String, Draft)>) -> Vec<Unanswered> {
    let row = |(form, draft): (String, Draft)| {
        let person = book.person(written_to(&form, &draft)?)?;
        let words = draft.words().lines().next().unwrap_or_default().to_owned();
        Some(Unanswered { form, name: person.name.clone(), way: way(&draft)?, words })
    };
    drafts.into_iter().filter_map(row).collect()
}

/// To whom one writes in a form that hands words over.
fn written_to(form: &str, draft: &Draft) -> Option<PersonId> {
    match record_of(&Route::parse(form))? {
        RecordId::Person(person) => Some(person),
        _ => whom(draft),
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::archive::DraftField;
    use crate::model::{DeviceId, Kind, Person, PlanId, Ring};
    use crate::record::Record;
    use crate::route::{About, HelloPage, PlansPage, SupportPage};
    use crate::view::unsaved::unsaved;

    const ANA: PersonId = PersonId::from_bits(1);
    const BEN: PersonId = PersonId::from_bits(2);

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 27).unwrap()
    }

    fn draft(fields: &[(&str, &str)]) -> Draft {
        let field = |(name, text): &(&str, &str)| DraftField {
            name: (*name).to_owned(),
            text: (*text).to_owned(),
            is_words: *name == WORDS,
        };
        Draft { day: day(), stamp: None, fields: fields.iter().map(field).collect() }
    }

    fn with_ana() -> Book {
        let mut book = Book::new(DeviceId::from_bits(1));
        let ana = Person::new(ANA, Name::new("Ana").unwrap(), Ring::Close, day());
        book.put(Record::Person(Box::new(ana)));
        book
    }

    fn invitation(whom: PersonId) -> String {
        format!("{}?whom={whom}", PlansPage::Plan(PlanId::from_bits(4)).href())
    }

    #[test]
    fn several_messages_to_one_person_are_told_apart_by_their_words() {
        let text = [(WAY, Way::Text.key())];
        let with = |words, way: &[_]| draft(&[&[(WORDS, words)], way].concat());
        let ask = SupportPage::Ask { kind: Kind::Hand, person: ANA, urgent: false };
        let drafts = vec![
            (HelloPage::Write(ANA, About::Anything).href(), with("Hi Ana\nhow are you?", &text)),
            (HelloPage::Thank(ANA).href(), with("Thank you, Ana", &[(WAY, Way::Call.key())])),
            (ask.href(), with("Half typed", &[])),
            (invitation(ANA), with("A walk?", &[(WHOM, &ANA.to_string()), text[0]])),
            (invitation(BEN), with("A swim?", &[(WHOM, &BEN.to_string()), text[0]])),
            (HelloPage::Write(BEN, About::Anything).href(), with("Hi Ben", &text)),
        ];
        let found = unanswered(&with_ana(), drafts);
        let found: Vec<_> =
            found.iter().map(|row| (row.name.as_str(), row.words.as_str(), row.way)).collect();
        assert_eq!(
            found,
            [
                ("Ana", "Hi Ana", Way::Text),
                ("Ana", "Thank you, Ana", Way::Call),
                ("Ana", "A walk?", Way::Text)
            ]
        );
    }

    #[test]
    fn an_invitation_to_somebody_who_is_gone_is_gone() {
        let mut book = with_ana();
        let plan = crate::model::Plan::new(PlanId::from_bits(4), Name::new("A walk").unwrap());
        book.put(Record::Plan(Box::new(plan)));
        let invited = |whom: PersonId| {
            let fields = [(WHOM, whom.to_string()), (WORDS, "A walk?".to_owned())];
            (invitation(whom), draft(&fields.each_ref().map(|(name, text)| (*name, text.as_str()))))
        };
        let found = unsaved(&book, vec![invited(ANA), invited(BEN)]);
        assert_eq!(found.iter().map(|row| row.is_gone).collect::<Vec<_>>(), [false, true]);
    }
}
