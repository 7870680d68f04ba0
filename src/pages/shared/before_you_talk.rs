//! What is good to know of somebody, wherever one is about to say something: on their page, in a message, after a talk, on
//! a plan, beside a question.

use crate::markup::prelude::*;
use mainstay_core::locale::DayStyle;
use mainstay_core::model::PersonId;
use mainstay_core::text::{fill, text};
use mainstay_core::view::before_you_talk::{Know, before_you_talk};

use crate::state::{App, use_app};

/// The card; nothing where nothing is written down.
#[component]
pub fn BeforeYouTalk(
    /// Who one is about to talk to.
    id: PersonId,
    /// Whether the title says to whom, as where there are several.
    #[prop(optional)]
    named: bool,
) -> impl IntoView {
    let app = use_app();
    let known = app.select(move |book, today| {
        (book.person(id).map(|person| person.name.to_string()), before_you_talk(book, id, today))
    });
    move || {
        let (name, known) = known.get();
        let name = name.filter(|_| !known.is_empty())?;
        let t = text().before;
        let title = if named { fill(t.named, &[("name", &name)]) } else { t.title.to_owned() };
        let lines = known.into_iter().map(|one| {
            let words = know_words(app, &name, one);
            view! { <li class="wrap">{words}</li> }
        });
        Some(view! {
            <section class="card before">
                <h2 class="section">{title}</h2>
                <ul class="plain">{lines.collect_view()}</ul>
            </section>
        })
    }
}

fn know_words(app: App, name: &str, one: Know) -> String {
    let t = text().before;
    let (words, about, day) = match one {
        Know::Told(day, told) => (t.told, told, Some(day)),
        Know::ToAsk(about) => (t.to_ask, about.to_string(), None),
        Know::HardTopics(topics) => (t.hard_topics, topics, None),
        Know::Date(label, day) => (
            text().person.date_line,
            label.map_or(text().person.birthday.to_owned(), |one| one.to_string()),
            Some(day),
        ),
        Know::Celebrate(likes) => (text().dates.celebrate, likes, None),
        Know::Gifts(gifts) => (text().dates.gifts, gifts, None),
    };
    let day = day.map_or_else(String::new, |day| app.day(day, DayStyle::Short));
    fill(words, &[("name", name), ("words", &about), ("date", &about), ("day", &day)])
}
