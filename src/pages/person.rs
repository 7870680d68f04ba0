//! One person: how to reach them, what matters, what they are good for, the moments with them.

use leptos::prelude::*;
use mainstay_core::edit::Edit;
use mainstay_core::model::{Initiative, Moment, PersonId, Standing};
use mainstay_core::route::Route;
use mainstay_core::text::{fill, fill_count, text};
use mainstay_core::view::DayStyle;
use mainstay_core::view::person::{self, MomentRow, PersonView};

use crate::state::use_app;
use crate::ui::{Dialog, PageHead};

use super::not_found::NotFound;
use super::person_channels::Channels;
use super::words::{
    ago_words, best_time_words, date_words, kind_words, relationship_words, ring_words, since_words,
    standing_words, strength_words, way_words,
};

/// Moments shown at first.
const FIRST: usize = 20;

/// One person.
#[component]
pub fn PersonPage(id: PersonId) -> impl IntoView {
    let app = use_app();
    let most = RwSignal::new(FIRST);
    let view = app.select(move |book, today| person::person(book, id, today, most.get()));
    let there = Memo::new(move |_| view.read().is_some());
    move || {
        if there.get() {
            view! {
                <div class="page">
                    <Head view id />
                    <Actions view id />
                    {move || view.get().map(|view| view! { <About view /> })}
                    <Timeline view most />
                    {move || view.get().map(|view| view! { <Standings view /> })}
                </div>
            }
            .into_any()
        } else {
            view! { <NotFound /> }.into_any()
        }
    }
}

/// Who it is, in one line. Only its words change, so the focus stays where it is.
#[component]
fn Head(view: Memo<Option<PersonView>>, id: PersonId) -> impl IntoView {
    let app = use_app();
    let name = move || view.read().as_ref().map(|view| view.person.name.to_string()).unwrap_or_default();
    let lead = move || {
        let view = view.get()?;
        let mut facts: Vec<&str> = vec![ring_words(view.person.ring)];
        let relationship = view.person.relationship.as_ref().map(relationship_words);
        facts.extend(relationship.as_deref());
        facts.push(view.since.map_or(ago_words(view.ago), since_words));
        facts.retain(|fact| !fact.is_empty());
        Some(facts.join(" · "))
    };
    let standing = move || {
        let view = view.get()?;
        standing_words(app, &view.person.standing, view.person.name.as_str())
    };
    view! {
        <PageHead title=Signal::derive(name)>
            <Show when=move || app.can_edit().get()>
                <a class="btn" href=Route::EditPerson(id).href()>
                    {text().person.edit}
                </a>
            </Show>
        </PageHead>
        <p class="soft">{lead}</p>
        {move || standing().map(|words| view! { <p class="lead">{words}</p> })}
    }
}

/// Say hi, we talked, log a moment: they stay the same buttons whatever changes around them.
#[component]
fn Actions(view: Memo<Option<PersonView>>, id: PersonId) -> impl IntoView {
    let app = use_app();
    let present = Memo::new(move |_| {
        let standing = view.read().as_ref().map(|view| view.person.standing);
        matches!(standing, Some(Standing::Present | Standing::Resting { .. }))
    });
    let logged = move |_| {
        let mut moment = Moment::new(app.new_moment_id(), app.today_now(), vec![id]);
        moment.initiative = Some(Initiative::Both);
        // The status line says what went wrong, should it.
        let _ = app.dispatch(Edit::LogMoment(Box::new(moment)));
    };
    view! {
        <Show when=move || present.get()>
            <div class="cluster">
                <a class="btn btn-primary" href=Route::Hello(id).href()>
                    {text().today.say_hi}
                </a>
                <Show when=move || app.can_edit().get()>
                    <button class="btn" on:click=logged>
                        {text().today.we_talked}
                    </button>
                    <a class="btn" href=Route::Log(Some(id)).href()>
                        {text().person.log_more}
                    </a>
                </Show>
            </div>
        </Show>
    }
}

#[component]
fn About(view: PersonView) -> impl IntoView {
    let app = use_app();
    let t = &text().person;
    let person = view.person;
    let good_for: Vec<String> = person
        .gives
        .iter()
        .map(|(kind, strength)| {
            fill(t.kind_strength, &[("kind", kind_words(*kind)), ("strength", strength_words(*strength))])
        })
        .collect();
    let best: Vec<String> = person.best_times.iter().map(|time| best_time_words(*time).to_owned()).collect();
    let contexts: Vec<String> = person.contexts.iter().cloned().collect();
    let birthday = person.birthday.map(|date| (t.birthday.to_owned(), date_words(app, date)));
    let dates = view.milestones.iter().map(|m| (m.label.to_string(), date_words(app, m.date)));
    let dates: Vec<(String, String)> = birthday.into_iter().chain(dates).collect();
    view! {
        <Channels person=person.clone() />
        <Fact title=t.good_for lines=good_for />
        <Fact title=t.best_times lines=one(app.list(&best)) />
        <Fact title=t.dates lines=dates.into_iter().map(|(label, day)| fill(t.date_line, &[("date", &label), ("day", &day)])).collect() />
        <Fact title=t.contexts lines=one(app.list(&contexts)) />
        <Fact title=t.full_name lines=person.full_name.iter().cloned().collect() />
        <Fact title=t.note lines=person.note.lines().map(str::to_owned).collect() />
        <Kept lines=person.card />
    }
}

fn one(line: String) -> Vec<String> {
    if line.is_empty() { Vec::new() } else { vec![line] }
}

/// A heading with its lines; nothing where there are none.
#[component]
fn Fact(title: &'static str, lines: Vec<String>) -> impl IntoView {
    (!lines.is_empty()).then(|| {
        view! {
            <section>
                <h2 class="section">{title}</h2>
                <ul class="plain">
                    {lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}
                </ul>
            </section>
        }
    })
}

/// What an imported card held beyond our fields.
#[component]
fn Kept(lines: Vec<String>) -> impl IntoView {
    let t = &text().person;
    (!lines.is_empty()).then(|| {
        view! {
            <details class="more">
                <summary>{t.from_card}</summary>
                <ul class="plain soft">
                    {lines.into_iter().map(|line| view! { <li class="wrap">{line}</li> }).collect_view()}
                </ul>
            </details>
        }
    })
}

#[component]
fn Timeline(view: Memo<Option<PersonView>>, most: RwSignal<usize>) -> impl IntoView {
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
            <Show when=move || n_more() != 0>
                <button class="btn" on:click=move |_| most.update(|most| *most += 200)>
                    {move || fill_count(&text().people.n_more, n_more())}
                </button>
            </Show>
        </section>
    }
}

#[component]
fn Line(moment: MomentRow) -> impl IntoView {
    let app = use_app();
    let t = &text().person;
    let others: Vec<String> = moment.others.iter().map(ToString::to_string).collect();
    let way = moment.way.map_or(text().ways.in_touch, way_words);
    let what = if others.is_empty() {
        way.to_owned()
    } else {
        fill(t.with_others, &[("way", way), ("names", &app.list(&others))])
    };
    view! {
        <li>
            <a class="timeline-link" href=Route::Moment(moment.id).href()>
                <span class="timeline-day">{app.day(moment.day, DayStyle::Short)}</span>
                <span>{what}</span>
            </a>
            {(!moment.note.is_empty()).then(|| view! { <p class="wrap">{moment.note}</p> })}
        </li>
    }
}

/// Rest, remember, keep apart, or delete; each can be undone.
#[component]
fn Standings(view: PersonView) -> impl IntoView {
    let app = use_app();
    let t = &text().person;
    let id = view.person.id;
    let name = view.person.name.to_string();
    let open = RwSignal::new(false);
    let set = move |standing: Standing| {
        // The status line says what went wrong, should it.
        let _ = app.dispatch(Edit::SetStanding(id, standing));
    };
    let present = view.person.standing == Standing::Present;
    let delete = move |_| {
        open.set(false);
        if app.dispatch(Edit::RemovePerson(id)).is_ok() {
            app.replace(Route::people());
        }
    };
    let named = move |words: &str| fill(words, &[("name", &name)]);
    let (rest, back) = (named(t.take_a_break), named(t.end_rest));
    let (ask, warning) = (
        named(t.delete_ask),
        match view.n_moments {
            0 => t.delete_alone.to_owned(),
            n => fill_count(&t.delete_warning, n),
        },
    );
    view! {
        <Show when=move || app.can_edit().get()>
            <details class="more">
                <summary>{t.more}</summary>
                <div class="stack">
                    {if present {
                        view! {
                            <button class="btn" on:click=move |_| set(Standing::Resting { until: None })>
                                {rest.clone()}
                            </button>
                            <button class="btn" on:click=move |_| set(Standing::Remembered)>
                                {t.has_died}
                            </button>
                            <button class="btn" on:click=move |_| set(Standing::KeptApart)>
                                {t.keep_apart}
                            </button>
                        }
                            .into_any()
                    } else {
                        view! {
                            <button class="btn" on:click=move |_| set(Standing::Present)>
                                {back.clone()}
                            </button>
                        }
                            .into_any()
                    }} <button class="btn btn-danger" on:click=move |_| open.set(true)>
                        {t.delete}
                    </button>
                </div>
            </details>
        </Show>
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
