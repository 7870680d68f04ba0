//! One person: how to reach them, what matters, what they are good for, the moments with them.

use crate::markup::prelude::*;
use crate::signals::{Shown, Signal};
use mainstay_core::edit::Edit;
use mainstay_core::model::{Initiative, Kind, Moment, Person, PersonId, Standing};
use mainstay_core::route::{GrowingPage, MomentsPage, PeoplePage, SupportPage};
use mainstay_core::text::{fill, row_of_facts, text};
use mainstay_core::view::person::{self, PersonView};

use crate::state::use_app;
use crate::ui::{FirstRows, PageHead, Show};

use super::person_channels::Channels;
use super::person_moments::Timeline;
use super::person_standing::Standings;
use super::person_support::{Knows, PersonAdvice};
use super::person_warm::{WaitingSection, Warm};
use crate::pages::shared::before_you_talk::BeforeYouTalk;
use crate::pages::shared::best_times::best_times_listed;
use crate::pages::shared::did_you_reach::DidYouReach;
use crate::pages::shared::face::{Face, colour_of};
use crate::pages::shared::message_line::{MessageLine, OtherWords};
use crate::pages::shared::not_found::NotFound;
use crate::pages::shared::words::{
    ago_words, kind_words, relationship_words, ring_words, since_words, standing_words, strength_words,
};

/// Moments shown at first, and how many more at a time.
const FIRST: usize = 20;
const MORE: usize = 60;

/// One person.
#[component]
pub fn PersonPage(id: PersonId) -> impl IntoView {
    let app = use_app();
    let rows = FirstRows::new(FIRST, MORE);
    let view = app.select(move |book, today| person::person(book, id, today, &app.locale()));
    let moments = app.select(move |book, _| person::moments_with(book, id, rows.most()));
    let there = Shown::new(move || view.read().is_some());
    let colour = app.select(move |book, _| book.person(id).map_or(1, Person::colour));
    let soon = app.soon();
    move || {
        if there.get() {
            view! {
                <div class="page">
                    <div class="hello" style:--c=move || colour_of(colour.get())>
                        <PersonHead view id />
                        <Actions view id />
                    </div>
                    {move || view.get().map(|view| view! { <WaitingSection view /> })}
                    {move || view.get().map(|view| view! { <PersonAdvice view /> })}
                    <BeforeYouTalk id />
                    <Show when=soon>
                        {move || view.get().map(|view| view! { <AboutPerson view /> })}
                        {move || view.get().map(|view| view! { <Warm view /> })}
                        <Timeline id moments rows />
                        {move || view.get().map(|view| view! { <Standings view moments /> })}
                    </Show>
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
fn PersonHead(view: Shown<Option<PersonView>>, id: PersonId) -> impl IntoView {
    let app = use_app();
    let name = move || view.read().as_ref().map(|view| view.person.name.to_string()).unwrap_or_default();
    let in_touch = app.select(move |book, today| person::in_touch(book, id, today));
    let lead = move || {
        let in_touch = in_touch.get()?;
        let mut facts = view.with(|view| {
            let person = &view.as_ref()?.person;
            let ring = ring_words(person.ring).to_owned();
            Some(std::iter::once(ring).chain(person.relationship.as_ref().map(relationship_words)).collect())
        })?;
        let since = in_touch.since.map_or(ago_words(in_touch.ago), since_words);
        Vec::push(&mut facts, since.to_owned());
        facts.retain(|fact| !fact.is_empty());
        Some(row_of_facts(&facts))
    };
    let is_new = Shown::new(move || {
        view.with(|view| view.as_ref().is_some_and(|view| view.person.standing == Standing::GettingToKnow))
    });
    let standing = move || {
        let view = view.get()?;
        standing_words(app, &view.person.standing, view.person.name.as_str())
    };
    view! {
        <div class="hello-head">
            <a class="face-of" href=PeoplePage::Face(id).href() aria-label=move || fill(text().face.change, &[("name", &name())])>
                <Face id />
            </a>
            <div>
                <PageHead title=Signal::derive(name)>
                    <Show when=move || app.can_edit().get()>
                        <a class="btn" href=PeoplePage::Edit(id).href()>
                            {text().person.edit}
                        </a>
                    </Show>
                </PageHead>
                <p class="soft">{lead}</p>
            </div>
        </div>
        {move || standing().map(|words| view! { <p class="lead">{words}</p> })}
        <Show when=move || is_new.get()>
            <p>
                <a class="btn btn-primary" href=GrowingPage::Climb(id).href()>
                    {text().ladder.next_step}
                </a>
            </p>
        </Show>
    }
}

/// The message with its button, we talked, log a moment: they stay the same buttons whatever changes around them.
#[component]
fn Actions(view: Shown<Option<PersonView>>, id: PersonId) -> impl IntoView {
    let app = use_app();
    let present = Shown::new(move || {
        let standing = view.read().as_ref().map(|view| view.person.standing);
        standing.is_some_and(Standing::is_here)
    });
    // Whoever rests is not asked and gets no hello; a talk that happened can still be noted.
    let here = Shown::new(move || {
        let today = app.today().get();
        view.with(|view| view.as_ref().is_some_and(|view| view.person.is_present(today)))
    });
    // What they are best for; someone to listen where nothing is noted.
    let best = Shown::new(move || {
        view.with(|view| {
            let gives = view.as_ref().map(|view| view.person.gives.clone()).unwrap_or_default();
            let best = gives.values().max().copied();
            gives
                .into_iter()
                .find(|(_, strength)| Some(*strength) == best)
                .map_or(Kind::Listening, |(kind, _)| kind)
        })
    });
    let logged = move |_| {
        let mut moment = Moment::new(app.new_id(), app.today_now(), vec![id]);
        moment.initiative = Some(Initiative::Both);
        // The status line says what went wrong, should it.
        let _ = app.dispatch_once(Edit::add(moment));
    };
    view! {
        <DidYouReach only=id />
        <Show when=move || here.get()>
            <MessageLine id />
        </Show>
        <Show when=move || present.get()>
            <div class="cluster">
                <Show when=move || app.can_edit().get()>
                    <button class="btn btn-quiet" on:click=logged>
                        {text().today.we_talked}
                    </button>
                    <Show when=move || here.get()>
                        <a class="btn btn-quiet" href=move || SupportPage::Ask { kind: best.get(), person: id, urgent: false }.href()>
                            {text().ask.ask}
                        </a>
                    </Show>
                    <a class="btn btn-quiet" href=MomentsPage::Log(Some(id)).href()>
                        {text().person.log_more}
                    </a>
                </Show>
                <Show when=move || here.get()>
                    <OtherWords id />
                </Show>
            </div>
        </Show>
    }
}

#[component]
fn AboutPerson(view: PersonView) -> impl IntoView {
    let app = use_app();
    let t = text().person;
    let person = view.person.clone();
    let good_for: Vec<String> = person
        .gives
        .iter()
        .map(|(kind, strength)| {
            fill(t.kind_strength, &[("kind", kind_words(*kind)), ("strength", strength_words(*strength))])
        })
        .collect();
    let best = best_times_listed(person.best_times.iter().copied());
    let groups: Vec<String> = person.groups.iter().cloned().collect();
    view! {
        <Channels person=person.clone() />
        <Fact title=t.good_for lines=good_for />
        <Fact title=t.best_times lines=one(app.list(&best)) />
        <Fact title=t.groups lines=one(app.list(&groups)) />
        <Fact title=t.good_topics lines=one(person.good_topics.clone()) />
        <Fact title=t.hard_topics lines=one(person.hard_topics.clone()) />
        {person.moved_away.then(|| view! { <p>{t.moved_away}</p> })}
        <Knows view=view.clone() />
        <Fact title=t.full_name lines=person.full_name.iter().cloned().collect() />
        <Fact title=t.note lines=person.note.lines().map(str::to_owned).collect() />
        <FromCard lines=person.card />
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
fn FromCard(lines: Vec<String>) -> impl IntoView {
    let t = text().person;
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
