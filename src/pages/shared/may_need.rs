//! Why somebody may need something, in one line.

use mainstay_core::locale::DayStyle;
use mainstay_core::model::PersonId;
use mainstay_core::text::{fill, row_of_facts, text};
use mainstay_core::view::offer::MayNeed;

use crate::state::App;

/// All the reasons of one person; empty where nothing is written down.
pub fn may_need_words(app: App, all: &[(PersonId, MayNeed)], id: PersonId) -> String {
    let t = text();
    let day = |day| app.day(day, DayStyle::Weekday);
    let words = all.iter().filter(|(who, _)| *who == id).map(|(_, why)| match why {
        MayNeed::HardDay(label, on) => {
            fill(t.person.date_line, &[("date", label.as_str()), ("day", &day(*on))])
        }
        MayNeed::HardNews(on) => fill(t.offer.hard_news, &[("day", &day(*on))]),
        MayNeed::ToAsk(about) => fill(t.before.to_ask, &[("words", about.as_str())]),
        MayNeed::Waiting => t.today.waiting.to_owned(),
    });
    row_of_facts(&words.collect::<Vec<_>>())
}
