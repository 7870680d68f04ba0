//! The moments with one person, the latest first.

use leptos::prelude::*;
use mainstay_core::model::{Direction, Exchange, PersonId};
use mainstay_core::route::Route;
use mainstay_core::text::{fill, fill_count, text};
use mainstay_core::view::DayStyle;
use mainstay_core::view::person::{MomentRow, PersonView};

use crate::state::{App, use_app};
use crate::ui::Show;

use super::super::moments::talk_fields::felt_words;
use crate::pages::shared::weeks::Weeks;
use crate::pages::shared::words::{kind_words, way_words};

/// The timeline.
#[component]
pub fn Timeline(id: PersonId, view: Memo<Option<PersonView>>, most: RwSignal<usize>) -> impl IntoView {
    let t = &text().person;
    let moments = move || view.read().as_ref().map(|view| view.moments.clone()).unwrap_or_default();
    let n_more =
        move || view.read().as_ref().map_or(0, |view| view.n_moments.saturating_sub(view.moments.len()));
    view! {
        <section>
            <h2 class="section">{t.lately}</h2>
            <Show when=move || moments().is_empty()>
                <p class="soft">{t.no_moments}</p>
            </Show>
            <ul class="timeline">
                {move || moments().into_iter().map(|moment| view! { <Line moment /> }).collect_view()}
            </ul>
            <Show when=move || !moments().is_empty()>
                <details class="more">
                    <summary>{text().moments.weeks_title}</summary>
                    <Weeks person=Some(id) />
                </details>
            </Show>
            <Show when=move || n_more() != 0>
                <button class="btn" on:click=move |_| most.update(|most| *most += 200)>
                    {move || fill_count(&text().people.n_more, n_more())}
                </button>
            </Show>
        </section>
    }
}

/// One moment with what is noted in it.
#[component]
pub fn Line(
    /// The moment.
    moment: MomentRow,
    /// In the timeline of everybody: who was there comes first.
    #[prop(optional)]
    all: bool,
) -> impl IntoView {
    let app = use_app();
    let t = &text().person;
    let about = moment.topic.map(|topic| fill(t.about, &[("topic", &topic)]));
    let support = support_words(app, &moment.support);
    let support =
        about.into_iter().chain((!support.is_empty()).then_some(support)).collect::<Vec<_>>().join(" · ");
    let others: Vec<String> = moment.others.iter().map(ToString::to_string).collect();
    let way = moment.way.map_or(text().ways.in_touch, way_words);
    let what = if others.is_empty() {
        way.to_owned()
    } else if all {
        fill(t.names_way, &[("way", way), ("names", &app.list(&others))])
    } else {
        fill(t.with_others, &[("way", way), ("names", &app.list(&others))])
    };
    let felt = felt_words(moment.felt.0, moment.felt.1);
    view! {
        <li>
            <a class="timeline-link" href=Route::Moment(moment.id).href()>
                <span class="timeline-day">{app.day(moment.day, DayStyle::Short)}</span>
                <span>{what}</span>
            </a>
            {(!support.is_empty()).then(|| view! { <p class="soft">{support}</p> })}
            {(!moment.told.is_empty())
                .then(|| {
                    let words = fill(text().talk.told_them, &[("words", &moment.told)]);
                    view! { <p class="wrap">{words}</p> }
                })}
            {(!felt.is_empty()).then(|| view! { <p class="soft">{felt}</p> })}
            {(!moment.note.is_empty()).then(|| view! { <p class="wrap">{moment.note}</p> })}
        </li>
    }
}

/// What was given and got, in words.
fn support_words(app: App, support: &[Exchange]) -> String {
    let t = &text().person;
    let ways = [(Direction::Received, t.got), (Direction::Gave, t.gave), (Direction::Both, t.both)];
    let parts = ways.into_iter().filter_map(|(direction, words)| {
        let of = support.iter().filter(|exchange| exchange.direction == direction);
        let kinds: Vec<String> = of.map(|exchange| kind_words(exchange.kind).to_lowercase()).collect();
        (!kinds.is_empty()).then(|| fill(words, &[("kinds", &app.list(&kinds))]))
    });
    parts.collect::<Vec<_>>().join(" · ")
}
