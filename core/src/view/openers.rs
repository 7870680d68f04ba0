//! Which words to begin with: own ones first, then those for the occasion and the ring.

use chrono::{Datelike, NaiveDate};

use super::today::{AskAbout, ask_about};
use crate::book::Book;
use crate::insight::dates;
use crate::insight::due::{self, Since};
use crate::model::{Occasion, Person};
use crate::text::{fill_clauses, fill_own_words, text, with_our_holes};

/// Days after a birthday in which wishes are still welcome.
const BIRTHDAY_DAYS: i64 = 7;

/// The occasion that lies nearest: an answer they wait for, a birthday, a long gap, else just so.
pub fn occasion_now(book: &Book, person: &Person, today: NaiveDate) -> Occasion {
    let leap = book.settings().leap_day;
    let last = person.birthday.and_then(|date| dates::last(date, false, today, leap));
    // A wish that was sent already is not sent again.
    let greeted = |day: NaiveDate| book.last_contact(person.id).is_some_and(|contact| contact >= day);
    let birthday = last.filter(|day| (today - *day).num_days() <= BIRTHDAY_DAYS && !greeted(*day));
    if person.waiting_since.is_some() {
        Occasion::ReplyLate
    } else if let Some(day) = birthday {
        if day == today { Occasion::Birthday } else { Occasion::BirthdayLate }
    } else if matches!(due::due_of(book, person, today).since, Since::NiceSurprise) {
        Occasion::AfterAGap
    } else {
        Occasion::ThinkingOfYou
    }
}

/// The openers for someone and an occasion, filled in, none twice and none empty.
pub fn openers(book: &Book, person: &Person, occasion: Occasion, today: NaiveDate) -> Vec<String> {
    let turn = usize::try_from(today.num_days_from_ce()).unwrap_or_default();
    let of_today = |lines: &[String]| turn.checked_rem(lines.len()).and_then(|nth| lines.get(nth).cloned());
    let goal = of_today(&person.goals);
    let interest = of_today(&person.interests);
    let about = match ask_about(book, person, today) {
        Some(AskAbout::ToAsk(about)) => Some(about.to_string()),
        Some(AskAbout::Goal(_)) | None => None,
    };
    let values = [
        ("name", Some(person.name.as_str())),
        ("goal", goal.as_deref()),
        ("interest", interest.as_deref()),
        ("to_ask", about.as_deref()),
    ];
    let own = book.settings().openers.iter().filter(|own| own.occasion == occasion);
    let own = own.map(|own| fill_own_words(&with_our_holes(&own.words), &values));
    let ours = text().openers.of(occasion).for_ring(person.ring).iter();
    let ours = ours.map(|words| fill_clauses(words, &values));
    let mut filled = Vec::new();
    for words in own.chain(ours) {
        if !words.is_empty() && !filled.contains(&words) {
            filled.push(words);
        }
    }
    filled
}
