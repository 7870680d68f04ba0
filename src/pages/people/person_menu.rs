//! What is done more rarely with one person, in one menu: ask, their message, other words, ties, rest, keep apart, remember,
//! delete.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown};
use chrono::Days;
use mainstay_core::edit::Edit;
use mainstay_core::model::{Kind, Person, PersonId, RestWhy, Standing};
use mainstay_core::route::{About, GrowingPage, HelloPage, PeoplePage, Route, SupportPage};
use mainstay_core::text::{fill, fill_count, text};

use crate::state::use_app;
use crate::ui::Dialog;

use super::person_waiting::they_wrote;

/// Days of a break for a month.
const MONTH_DAYS: u64 = 30;

/// The items of the menu.
#[component]
pub fn PersonMenu(id: PersonId) -> impl IntoView {
    let app = use_app();
    let t = text().person;
    let open = RwSignal::new(false);
    let person = app.select(move |book, _| book.person(id).cloned());
    let delete = move |_| {
        open.set(false);
        if app.dispatch(Edit::remove(id)).is_ok() {
            app.replace(Route::people());
        }
    };
    let ask = person.with_untracked(|person| {
        let name = person.as_ref().map(|person| person.name.to_string()).unwrap_or_default();
        fill(t.delete_ask, &[("name", &name)])
    });
    let n_moments = app.select(move |book, _| book.n_moments_with(id));
    let warning = move || match n_moments.get() {
        0 => t.delete_alone.to_owned(),
        n => fill_count(&t.delete_warning, n),
    };
    view! {
        <ul class="plain">
            {move || person.get().map(|person| untrack(|| view! { <Links person=person.clone() /> }))}
            {move || app.can_edit().get().then(|| view! { <Acts person open /> })}
        </ul>
        <Dialog open title=ask>
            <p>{warning}</p>
            <div class="cluster">
                <button class="btn btn-danger" on:click=delete>
                    {t.delete}
                </button>
                <button class="btn" on:click=move |_| open.set(false)>
                    {text().frame.cancel}
                </button>
            </div>
        </Dialog>
    }
}

/// What leads to a page.
#[component]
fn Links(person: Person) -> impl IntoView {
    let app = use_app();
    let id = person.id;
    let name = person.name.to_string();
    let present = person.is_present(app.today_now());
    let mut links = Vec::new();
    if present {
        // What they are best for; someone to listen where nothing is said.
        let best = person.gives.values().max().copied();
        let best = person.gives.iter().find(|(_, strength)| Some(**strength) == best);
        let kind = best.map_or(Kind::Listening, |(kind, _)| *kind);
        links.push((SupportPage::Ask { kind, person: id, urgent: false }.href(), text().ask.ask.to_owned()));
        links.push((HelloPage::Write(id, About::Anything).href(), text().hello.other_words.to_owned()));
        let goals = person.goals.iter().enumerate().map(|(nth, words)| (About::Goal(nth), words));
        let likes = person.interests.iter().enumerate().map(|(nth, words)| (About::Interest(nth), words));
        links.extend(goals.chain(likes).map(|(about, words)| {
            let words = fill(text().warm.write_about, &[("name", &name), ("about", words)]);
            (HelloPage::Write(id, about).href(), words)
        }));
        links.push((HelloPage::Questions(Some(id)).href(), text().starters.open_deck.to_owned()));
    }
    if person.standing.is_here() {
        let start = fill(text().ladder.start, &[("name", &name)]);
        links.push((GrowingPage::Climb(id).href(), start));
    }
    links.push((PeoplePage::Ties(id).href(), text().knows.change.to_owned()));
    let link = |(href, words): (String, String)| {
        view! {
            <li>
                <a href=href>{words}</a>
            </li>
        }
    };
    links.into_iter().map(link).collect_view()
}

/// What a tap changes.
#[component]
fn Acts(person: Shown<Option<Person>>, open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    move || {
        let person = person.get()?;
        let t = text().person;
        let (id, today) = (person.id, app.today_now());
        let named = |words: &str| fill(words, &[("name", person.name.as_str())]);
        let month = || today.checked_add_days(Days::new(MONTH_DAYS));
        let rest = |until, why| Standing::Resting { until, why };
        let standings = match person.standing {
            Standing::Present => vec![
                (named(t.take_a_break), rest(None, RestWhy::Break)),
                (t.break_a_month.to_owned(), rest(month(), RestWhy::Break)),
                (named(t.they_asked), rest(None, RestWhy::TheyAsked)),
                (t.fell_out.to_owned(), rest(None, RestWhy::FellOut)),
                (t.has_died.to_owned(), Standing::Remembered),
                (t.keep_apart.to_owned(), Standing::KeptApart),
            ],
            Standing::GettingToKnow => vec![
                (named(text().ladder.join), Standing::Present),
                (t.keep_apart.to_owned(), Standing::KeptApart),
            ],
            _ => vec![(named(t.end_rest), Standing::Present)],
        };
        let wrote = move |_| they_wrote(app, id);
        let wrote = (person.is_present(today) && person.waiting_since.is_none()).then(|| {
            view! {
                <li>
                    <button class="btn btn-quiet" on:click=wrote>
                        {text().rhythm.they_wrote}
                    </button>
                </li>
            }
        });
        let standings = standings.into_iter().map(|(words, standing)| {
            let set = move |_| {
                let _ = app.dispatch(Edit::SetStanding(id, standing));
                app.focus("page-title".to_owned());
            };
            view! {
                <li>
                    <button class="btn btn-quiet" on:click=set>
                        {words}
                    </button>
                </li>
            }
        });
        Some(view! {
            {wrote}
            {standings.collect_view()}
            <li>
                <button class="btn btn-danger" on:click=move |_| open.set(true)>
                    {t.delete}
                </button>
            </li>
        })
    }
}
