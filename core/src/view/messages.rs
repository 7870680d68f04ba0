//! Messages to people: whether somebody was reached to whom a tap led, and the drafts of what one writes.

use chrono::{Days, NaiveDate};

use crate::archive::Draft;
use crate::book::Book;
use crate::model::{Moment, MomentId, Name, PersonId, Way};
use crate::record::RecordId;
use crate::route::Route;

use super::unsaved::record_of;

/// The field that says that a message was handed to another app.
pub const HANDED: &str = "way";
/// The field that says to whom, where a page writes to several.
pub const WHOM: &str = "whom";
/// The field that holds the words.
pub const WORDS: &str = "draft";

/// For so many days it is asked whether somebody was reached, the day of the tap included.
const ASKED_DAYS: i64 = 3;

/// A tap led to another app: were they reached?
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenQuestion {
    /// The moment that the tap wrote down.
    pub moment: MomentId,
    /// To whom it led.
    pub person: PersonId,
    /// What I call them.
    pub name: Name,
    /// Whether it was a call.
    pub called: bool,
}

/// Every tap of the last days that nobody has answered for. An ask is asked about in its own way, and of somebody who is
/// not here nothing is asked.
pub fn open_questions(book: &Book, today: NaiveDate) -> Vec<OpenQuestion> {
    let open = |moment: &Moment| {
        moment.handed.as_ref()?;
        let person = book.person(*moment.people.first()?).filter(|person| person.is_present(today))?;
        let lately = is_lately(moment.day, today) && !book.asks().any(|ask| ask.moment == Some(moment.id));
        let called = moment.way == Some(Way::Call);
        let question =
            OpenQuestion { moment: moment.id, person: person.id, name: person.name.clone(), called };
        lately.then_some(question)
    };
    let since = today.checked_sub_days(Days::new(ASKED_DAYS.unsigned_abs())).unwrap_or(today);
    book.moments_since(since).into_iter().filter_map(open).collect()
}

/// Whether what was handed over on this day is still asked about.
pub fn is_lately(day: NaiveDate, today: NaiveDate) -> bool {
    (0..ASKED_DAYS).contains(&(today - day).num_days())
}

/// Whether these words were handed to another app some time ago: they are no message to go on with.
pub fn was_sent(draft: &Draft, today: NaiveDate) -> bool {
    draft.field(HANDED).is_some() && !is_lately(draft.day, today)
}

/// To whom a page writes that writes to several.
pub fn whom(draft: &Draft) -> Option<PersonId> {
    draft.field(WHOM)?.parse().ok()
}

/// To whom one writes in a form that hands words over.
pub fn written_to(form: &str, draft: &Draft) -> Option<PersonId> {
    match record_of(&Route::parse(form))? {
        RecordId::Person(person) => Some(person),
        _ => whom(draft),
    }
}

#[cfg(test)]
mod tests {
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
    fn it_is_asked_for_three_days_until_it_is_answered_and_of_nobody_who_is_apart() {
        let tap = |n: u64, ago: u64, with: PersonId| {
            let tapped = day().checked_sub_days(chrono::Days::new(ago)).unwrap();
            let moment = Moment::new(MomentId::from_bits(n), tapped, vec![with]);
            Moment { handed: Some(crate::model::Handed::default()), way: Some(Way::Text), ..moment }
        };
        let asked = |moments: &[Moment]| {
            let mut book = with_ana();
            let mut ben = Person::new(BEN, Name::new("Ben").unwrap(), Ring::Close, day());
            ben.standing = crate::model::Standing::KeptApart;
            book.put(Record::Person(Box::new(ben)));
            moments.iter().for_each(|moment| book.put(moment.clone().into()));
            let found = open_questions(&book, day());
            found.iter().map(|found| (found.name.to_string(), found.called)).collect::<Vec<_>>()
        };
        let ana = ("Ana".to_owned(), false);
        assert_eq!(asked(&[tap(1, 0, ANA)]), std::slice::from_ref(&ana));
        assert_eq!(asked(&[tap(1, 2, ANA), tap(2, 3, ANA)]), [ana]);
        assert_eq!(asked(&[Moment { way: Some(Way::Call), ..tap(1, 1, ANA) }]), [("Ana".to_owned(), true)]);
        assert_eq!(asked(&[Moment { handed: None, ..tap(1, 0, ANA) }, tap(2, 0, BEN)]), []);
    }

    #[test]
    fn every_page_that_writes_to_somebody_says_to_whom() {
        let ask = SupportPage::Ask { kind: Kind::Hand, person: ANA, urgent: false };
        for form in [HelloPage::Write(ANA, About::Anything).href(), HelloPage::Thank(ANA).href(), ask.href()]
        {
            assert_eq!(written_to(&form, &draft(&[])), Some(ANA));
        }
        assert_eq!(written_to(&invitation(ANA), &draft(&[(WHOM, &ANA.to_string())])), Some(ANA));
    }

    #[test]
    fn an_invitation_to_somebody_who_is_gone_is_gone() {
        let mut book = with_ana();
        let plan = crate::model::Plan::new(PlanId::from_bits(4), Name::new("A walk").unwrap());
        book.put(Record::Plan(Box::new(crate::model::Plan { people: vec![ANA, BEN], ..plan })));
        let invited = |whom: PersonId| {
            let fields = [(WHOM, whom.to_string()), (WORDS, "A walk?".to_owned())];
            (invitation(whom), draft(&fields.each_ref().map(|(name, text)| (*name, text.as_str()))))
        };
        let found = unsaved(&book, vec![invited(ANA), invited(BEN)], day());
        assert_eq!(found.iter().map(|row| row.is_gone).collect::<Vec<_>>(), [false, true]);
    }
}
