//! Which words to begin with: own ones first, then those for the occasion and the ring.

use chrono::{Datelike, NaiveDate};

use super::today::{AskAbout, ask_about};
use crate::book::Book;
use crate::insight::dates;
use crate::insight::due::{self, Since};
use crate::model::{Occasion, Person};
use crate::text::{BEFORE_BIRTHDAY, Sentences, fill, fill_clauses, fill_own_words, text, with_our_holes};

/// Days after a birthday in which wishes are still welcome, and before it in which a word about it is.
const BIRTHDAY_DAYS: i64 = 7;

/// The occasion that lies nearest: an answer they wait for, a hard day of theirs, a birthday, a long gap, else just so.
pub fn occasion_now(book: &Book, person: &Person, today: NaiveDate) -> Occasion {
    let leap = book.settings().leap_day;
    let last = person.birthday.and_then(|date| dates::last(date, false, today, leap));
    // A wish that was sent already is not sent again.
    let greeted = |day: NaiveDate| book.last_contact(person.id).is_some_and(|contact| contact >= day);
    let birthday = last.filter(|day| (today - *day).num_days() <= BIRTHDAY_DAYS && !greeted(*day));
    let hard = || dates::hard_days(book, today).iter().any(|(date, ..)| date.person == Some(person.id));
    if person.waiting_since.is_some() {
        Occasion::ReplyLate
    } else if birthday == Some(today) {
        Occasion::Birthday
    } else if hard() {
        Occasion::HardNews
    } else if birthday_ahead(book, person, today) {
        Occasion::Birthday
    } else if birthday.is_some() {
        Occasion::BirthdayLate
    } else if matches!(due::due_of(book, person, today).since, Since::NiceSurprise) {
        Occasion::AfterAGap
    } else {
        Occasion::ThinkingOfYou
    }
}

/// Whether their next birthday is near, and not today: it is no day yet to congratulate.
fn birthday_ahead(book: &Book, person: &Person, today: NaiveDate) -> bool {
    let next = person.birthday.and_then(|date| dates::next(date, false, today, book.settings().leap_day));
    next.is_some_and(|day| (1..=BIRTHDAY_DAYS).contains(&(day - today).num_days()))
}

/// What a message begins with when nothing in particular was chosen: what they told me comes first, unless a birthday or an
/// answer of mine is due.
pub fn ready(book: &Book, person: &Person, today: NaiveDate) -> Vec<String> {
    let t = text().starters;
    let occasion = occasion_now(book, person, today);
    let about = ask_about(book, person, today);
    let about = about.filter(|_| matches!(occasion, Occasion::ThinkingOfYou | Occasion::AfterAGap));
    let (words, about) = match &about {
        Some(AskAbout::ToAsk(about)) => (t.to_ask_message, about.as_str()),
        Some(AskAbout::Goal(goal)) => (t.goal_message, goal.as_str()),
        None => ("", ""),
    };
    let first = fill(words, &[("name", person.addressed()), ("about", about)]);
    let openers = openers(book, person, occasion, today);
    [first].into_iter().filter(|first| !first.is_empty()).chain(openers).collect()
}

/// The openers for someone and an occasion, filled in.
pub fn openers(book: &Book, person: &Person, occasion: Occasion, today: NaiveDate) -> Vec<String> {
    filled_in(book, person, text().openers.of(occasion).for_ring(person.ring), Some(occasion), today)
}

/// Our words for someone, filled in with what is known of them, and the own ones of an occasion: these first, but before a
/// birthday, since they wish well. None twice and none empty. Goals and interests take turns from day to day.
pub fn filled_in(
    book: &Book,
    person: &Person,
    ours: Sentences,
    occasion: Option<Occasion>,
    today: NaiveDate,
) -> Vec<String> {
    let turn = usize::try_from(today.num_days_from_ce()).unwrap_or_default();
    let of_today = |lines: &[String]| turn.checked_rem(lines.len()).and_then(|nth| lines.get(nth).cloned());
    let goal = of_today(&person.goals);
    let interest = of_today(&person.interests);
    let about = match ask_about(book, person, today) {
        Some(AskAbout::ToAsk(about)) => Some(about.to_string()),
        Some(AskAbout::Goal(_)) | None => None,
    };
    let values = [
        ("name", Some(person.addressed())),
        ("goal", goal.as_deref()),
        ("interest", interest.as_deref()),
        ("to_ask", about.as_deref()),
    ];
    let birthday = occasion == Some(Occasion::Birthday);
    let ahead = birthday && birthday_ahead(book, person, today);
    let skipped = if birthday && !ahead { BEFORE_BIRTHDAY } else { 0 };
    let own = book.settings().openers.iter().filter(|own| Some(own.occasion) == occasion);
    let own = own.map(|own| fill_own_words(&with_our_holes(&own.words), &values));
    let ours = ours.iter().skip(skipped).map(|words| fill_clauses(words, &values));
    let mut filled = Vec::new();
    let mut add = |words: String| {
        if !words.is_empty() && !filled.contains(&words) {
            filled.push(words);
        }
    };
    for own_turn in [!ahead, ahead] {
        if own_turn {
            own.clone().for_each(&mut add);
        } else {
            ours.clone().for_each(&mut add);
        }
    }
    filled
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{DeviceId, Name, PersonId, Ring, ToAsk, ToAskId};
    use crate::record::Record;

    #[test]
    fn what_they_told_comes_first_unless_an_answer_is_due() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 27).unwrap();
        let mut book = Book::new(DeviceId::from_bits(1));
        let mut ana = Person::new(PersonId::from_bits(1), Name::new("Ana").unwrap(), Ring::Close, day);
        let begins = |book: &Book, ana: &Person| ready(book, ana, day).first().cloned().unwrap();
        assert_eq!(begins(&book, &ana), openers(&book, &ana, Occasion::ThinkingOfYou, day)[0]);
        ana.goals = vec!["the marathon".into()];
        assert!(begins(&book, &ana).contains("getting on with the marathon"));
        let exam = ToAsk::new(ToAskId::from_bits(2), ana.id, Name::new("the exam").unwrap());
        book.put(Record::ToAsk(Box::new(exam)));
        assert!(begins(&book, &ana).contains("How did it go with the exam?"));
        ana.waiting_since = Some(day);
        assert_eq!(begins(&book, &ana), openers(&book, &ana, Occasion::ReplyLate, day)[0]);
    }
}
