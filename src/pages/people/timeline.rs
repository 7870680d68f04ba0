//! What there is with one person, in one line of time: moments, dates, plans, thanks and questions. What can be added to
//! it is one menu.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown};
use mainstay_core::locale::DayStyle;
use mainstay_core::model::PersonId;
use mainstay_core::record::RecordId;
use mainstay_core::route::{
    DatesPage, HelloPage, MomentsPage, PlanStart, PlansPage, ThankYouStart, ThanksPage,
};
use mainstay_core::text::{fill, text};
use mainstay_core::view::timeline::{self, TimelineLine, Told};

use crate::state::{App, use_app};
use crate::ui::{Each, FirstRows, Show, ShowMore};

use super::about_parts::NOTE;
use super::later_menu::LaterMenu;
use crate::pages::shared::later::{LaterParts, PeopleLater};
use crate::pages::shared::moment_line::MomentLine;

/// Lines shown at first, and how many more at a time.
const FIRST: usize = 20;
const MORE: usize = 60;

/// The timeline. A line more leaves the others as they are.
#[component]
pub fn PersonTimeline(
    /// With whom.
    id: PersonId,
    /// The key of the part that is being changed.
    open: RwSignal<Option<&'static str>>,
    /// Half a year of cells and their table come with a later part.
    parts: LaterParts,
) -> impl IntoView {
    let app = use_app();
    let t = text().timeline;
    let rows = FirstRows::new(FIRST, MORE);
    let view = app.select(move |book, today| timeline::timeline(book, id, today, rows.most()));
    let is_ahead = Shown::new(move || !view.read().ahead.is_empty());
    let any = Shown::new(move || view.read().n_so_far != 0);
    view! {
        <section>
            <div class="apart section">
                <h2>{t.title}</h2>
                <AddMenu id open />
            </div>
            <Show when=move || is_ahead.get()>
                <h3>{t.ahead}</h3>
                <ul class="timeline">
                    <Each each=move || view.get().ahead key=|line| line.id let:line>
                        <Line line with=id />
                    </Each>
                </ul>
            </Show>
            <Show when=move || any.get()>
                <h3>{t.so_far}</h3>
            </Show>
            <ul class="timeline">
                <Each each=move || view.get().so_far key=|line| line.id let:line>
                    <Line line with=id />
                </Each>
            </ul>
            <ShowMore rows n=move || view.read().n_so_far />
            <Show when=move || any.get()>
                <LaterMenu name=text().moments.weeks_title parts page=PeopleLater::Weeks(id) />
            </Show>
        </section>
    }
}

/// One menu of what can be added.
#[component]
fn AddMenu(id: PersonId, open: RwSignal<Option<&'static str>>) -> impl IntoView {
    let app = use_app();
    let t = text().timeline;
    // With somebody who has died, or is kept apart, nothing more is planned or asked.
    let here = app.select(move |book, _| book.person(id).is_some_and(|person| person.standing.is_here()));
    let links = move || {
        let always = [
            (MomentsPage::Log(Some(id)).href(), t.a_moment),
            (DatesPage::New(Some(id)).href(), t.a_date),
            (ThanksPage::New(ThankYouStart { person: Some(id), moment: None }).href(), t.a_thank_you),
        ];
        let ahead = [
            (PlansPage::New(PlanStart { with: Some(id), date: None }).href(), t.a_plan),
            (HelloPage::NewToAsk(id).href(), t.a_question),
        ];
        let all = always.into_iter().chain(ahead.into_iter().filter(move |_| here.get()));
        let link = |(href, words): (String, &'static str)| {
            view! {
                <li>
                    <a href=href>{words}</a>
                </li>
            }
        };
        all.map(link).collect_view()
    };
    view! {
        <Show when=move || app.can_edit().get()>
            <details class="more menu">
                <summary>{t.add}</summary>
                <ul class="plain">
                    {links}
                    <li>
                        <button class="btn btn-quiet" on:click=move |_| open.set(Some(NOTE))>
                            {t.a_note}
                        </button>
                    </li>
                </ul>
            </details>
        </Show>
    }
}

#[component]
fn Line(line: TimelineLine, with: PersonId) -> impl IntoView {
    let app = use_app();
    let TimelineLine { id, day } = line;
    let told = app.select(move |book, _| timeline::told(book, id, with));
    move || {
        Some(match told.get()? {
            Told::Moment(moment) => view! { <MomentLine moment /> },
            other => {
                let day = day.map_or_else(String::new, |day| app.day(day, DayStyle::Short));
                view! {
                    <li>
                        <a class="timeline-link" href=href_of(id)>
                            <span class="timeline-day">{day}</span>
                            <span class="wrap">{told_words(app, other)}</span>
                        </a>
                    </li>
                }
            }
        })
    }
}

/// Where a line leads that is no moment.
fn href_of(id: RecordId) -> Option<String> {
    Some(match id {
        RecordId::ImportantDate(id) => DatesPage::Edit(id).href(),
        RecordId::Plan(id) => PlansPage::Plan(id).href(),
        RecordId::ThankYou(id) => ThanksPage::Edit(id).href(),
        RecordId::ToAsk(id) => HelloPage::EditToAsk(id).href(),
        _ => return None,
    })
}

fn told_words(app: App, told: Told) -> String {
    let t = text().timeline;
    let (words, about) = match told {
        Told::Moment(_) => return String::new(),
        Told::Date(label) => (t.date, label.to_string()),
        Told::Plan(what, others) if others.is_empty() => (t.plan, what.to_string()),
        Told::Plan(what, others) => {
            let names: Vec<String> = others.iter().map(ToString::to_string).collect();
            let names = app.list(&names);
            (t.plan, fill(text().plans.with, &[("what", what.as_str()), ("names", &names)]))
        }
        Told::ThankYou(what) => (t.thank_you, what),
        Told::ToAsk(about) => (text().before.to_ask, about.to_string()),
        Told::Asked(about) => (t.asked, about.to_string()),
    };
    fill(words, &[("words", &about)])
}
