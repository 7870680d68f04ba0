//! On Today: hard days with their company, and wishes that are still welcome.

use crate::markup::prelude::*;
use mainstay_core::edit::Edit;
use mainstay_core::locale::DayStyle;
use mainstay_core::model::{ImportantDateId, Kind, Occasion};
use mainstay_core::route::{About, HelloPage, PlanStart, PlansPage, SupportPage};
use mainstay_core::text::{fill, fill_days, text};
use mainstay_core::view::dates::{self, DateRow, HardDayCard};

use crate::pages::shared::date_rows::past_words;
use crate::pages::shared::row_of::row_of;
use crate::state::{App, use_app};
use crate::ui::{Each, Show};

/// The hard days near by. Nothing is shown where there are none.
#[component]
pub fn HardDays() -> impl IntoView {
    let app = use_app();
    let cards = app.select(dates::hard_days);
    let ids = move || cards.read().iter().map(|card| card.id).collect::<Vec<_>>();
    view! {
        <Each each=ids key=|id| *id let:id>
            {
                let card = row_of(cards, move |card| card.id == id);
                move || card.get().map(|card| view! { <ShowHardDay card /> })
            }
        </Each>
    }
}

/// Notes that a date was followed up, so that it is not brought up again this time.
fn follow_up(app: App, id: ImportantDateId) {
    let edit = app.look(|book| book.important_date(id).map(|date| Edit::follow_up(date, app.today_now())));
    let Some(edit) = edit else { return };
    // The status line says what went wrong, should it.
    let _ = app.dispatch(edit);
    app.focus("page-title".to_owned());
}

#[component]
fn ShowHardDay(card: HardDayCard) -> impl IntoView {
    let app = use_app();
    let t = text().dates;
    let id = card.id;
    let label = card.label.to_string();
    let title = if card.in_days < 0 {
        fill(t.hard_after, &[("date", &label), ("day", &app.day(card.day, DayStyle::Weekday))])
    } else {
        fill(&fill_days(&t.hard_ahead, card.in_days), &[("date", &label)])
    };
    let whose = card.person.as_ref().map(|(_, name)| fill(t.hard_whose, &[("name", name.as_str())]));
    let words = match (card.words.is_empty(), card.in_days < 0, card.person.is_some()) {
        (false, ..) => card.words.clone(),
        (true, true, false) => t.hard_after_plain.to_owned(),
        (true, false, false) => t.hard_no_plan.to_owned(),
        (true, _, true) => String::new(),
    };
    let over = card.in_days < 0;
    let write = card.person.clone().map(|(id, name)| {
        let about = About::Occasion(Occasion::HardNews);
        (HelloPage::Write(id, about).href(), fill(t.hard_write, &[("name", name.as_str())]))
    });
    let near = card.near.clone().into_iter().map(|(person, name)| {
        // Before the day one asks for company, after it for an ear.
        let kind = if over { Kind::Listening } else { Kind::Company };
        let words = if over { text().ask.ask_name } else { t.hard_ask };
        (SupportPage::Ask { kind, person, urgent: false }.href(), fill(words, &[("name", name.as_str())]))
    });
    let links = write.into_iter().chain(near).map(|(href, words)| {
        view! {
            <a class="btn" href=href>
                {words}
            </a>
        }
    });
    let plan = PlansPage::New(PlanStart { with: None, date: Some(id) }).href();
    view! {
        <article class="card stack" data-quiet="" aria-labelledby=format!("hard-{id}")>
            <h2 id=format!("hard-{id}")>{title}</h2>
            {whose.map(|words| view! { <p>{words}</p> })}
            {(!words.is_empty()).then(|| view! { <p class="wrap">{words}</p> })}
            <p class="cluster">
                {links.collect_view()}
                <Show when=move || app.can_edit().get() && !over>
                    <a class="btn" href=plan.clone()>
                        {t.hard_plan}
                    </a>
                </Show>
                <a class="btn btn-quiet" href=SupportPage::Kinds.href()>
                    {t.hard_support}
                </a>
                <Show when=move || app.can_edit().get() && over>
                    <button class="btn btn-quiet" on:click=move |_| follow_up(app, id)>
                        {t.hard_done}
                    </button>
                </Show>
            </p>
        </article>
    }
}

/// A date that has just been.
#[component]
pub fn PastDate(row: DateRow) -> impl IntoView {
    let app = use_app();
    let t = text().dates;
    let words = past_words(app, &row);
    let important_date = row.important_date;
    let about =
        if important_date.is_none() { About::Occasion(Occasion::BirthdayLate) } else { About::Anything };
    let write = row.person.map(|(id, name)| {
        let words = fill(t.past_write, &[("name", name.as_str())]);
        view! {
            <a class="btn" href=HelloPage::Write(id, about).href()>
                {words}
            </a>
        }
    });
    view! {
        <li class="stack">
            <p>{words}</p>
            <p class="cluster">
                {write}
                <Show when=move || important_date.is_some() && app.can_edit().get()>
                    <button
                        class="btn btn-quiet"
                        on:click=move |_| {
                            if let Some(id) = important_date {
                                follow_up(app, id);
                            }
                        }
                    >
                        {t.past_done}
                    </button>
                </Show>
            </p>
        </li>
    }
}
