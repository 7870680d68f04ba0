//! One person: the message, what to know before a talk, what there is with them, what is told about them.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown, Signal};
use mainstay_core::model::{MomentId, Person, PersonId, Standing};
use mainstay_core::route::{GrowingPage, PeoplePage};
use mainstay_core::text::{fill, row_of_facts, text};
use mainstay_core::view::person::{self, PersonView};

use crate::state::use_app;
use crate::ui::{Icon, IconName, PageHead, Show};

use super::about_parts::WAYS;
use super::later_menu::LaterMenu;
use super::person_support::PersonAdvice;
use super::person_waiting::WaitingSection;
use super::timeline::PersonTimeline;
use crate::pages::shared::before_you_talk::BeforeYouTalk;
use crate::pages::shared::did_you_reach::DidYouReach;
use crate::pages::shared::draft_offer::GoneForm;
use crate::pages::shared::face::{Face, colour_of};
use crate::pages::shared::later::{InMore, LaterParts, PeopleLater, later_in_page};
use crate::pages::shared::message_line::MessageLine;
use crate::pages::shared::talk_noted::{TalkNoted, log_talk};
use crate::pages::shared::words::{ago_words, relationship_words, ring_words, since_words, standing_words};

/// One person.
#[component]
pub fn PersonPage(id: PersonId, parts: LaterParts) -> impl IntoView {
    let app = use_app();
    let view = app.select(move |book, today| person::person(book, id, today, &app.locale()));
    let there = Shown::new(move || view.read().is_some());
    let colour = app.select(move |book, _| book.person(id).map_or(1, Person::colour));
    let soon = app.soon();
    // Which part of what is told about them is being changed.
    let open = RwSignal::new(None::<&'static str>);
    move || {
        if there.get() {
            view! {
                <div class="page">
                    <div class="hello" style:--c=move || colour_of(colour.get())>
                        <PersonHead view id />
                        <Actions view id parts open />
                    </div>
                    {move || view.get().map(|view| view! { <WaitingSection view /> })}
                    <BeforeYouTalk id />
                    {move || view.get().map(|view| view! { <PersonAdvice view /> })}
                    <Show when=soon>
                        <PersonTimeline id open parts />
                        {later_in_page(app, parts.more, InMore::People(PeopleLater::About(id, open)))}
                    </Show>
                </div>
            }
            .into_any()
        } else {
            view! { <GoneForm /> }.into_any()
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
                <PageHead title=Signal::derive(name) />
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

/// The message with its button, their other ways, we talked, and the menu: they stay whatever changes around them.
#[component]
fn Actions(
    view: Shown<Option<PersonView>>,
    id: PersonId,
    parts: LaterParts,
    open: RwSignal<Option<&'static str>>,
) -> impl IntoView {
    let app = use_app();
    // Whoever rests gets no hello; a talk that happened can still be written down.
    let here = Shown::new(move || {
        let today = app.today().get();
        view.with(|view| view.as_ref().is_some_and(|view| view.person.is_present(today)))
    });
    let rests = Shown::new(move || {
        let standing = view.read().as_ref().map(|view| view.person.standing);
        standing.is_some_and(Standing::is_here) && !here.get()
    });
    let noted = RwSignal::new(None::<MomentId>);
    view! {
        <DidYouReach only=id />
        <Show when=move || here.get()>
            <MessageLine id>
                <AddNumber id open />
                <WeTalked id noted />
            </MessageLine>
        </Show>
        <Show when=move || rests.get()>
            <div class="ways">
                <WeTalked id noted />
            </div>
        </Show>
        <TalkNoted noted />
        <LaterMenu name=text().frame.more parts page=PeopleLater::Menu(id) />
    }
}

/// Without a number or an address the message can only be copied, so the way to add one stands beside it.
#[component]
fn AddNumber(id: PersonId, open: RwSignal<Option<&'static str>>) -> impl IntoView {
    let app = use_app();
    let none = app.select(move |book, _| book.person(id).is_some_and(|person| person.channels.is_empty()));
    view! {
        <Show when=move || none.get() && app.can_edit().get()>
            <button class="way" on:click=move |_| open.set(Some(WAYS))>
                <Icon name=IconName::Phone />
                {text().person.add_number}
            </button>
        </Show>
    }
}

/// Writes a talk down in one tap.
#[component]
fn WeTalked(id: PersonId, noted: RwSignal<Option<MomentId>>) -> impl IntoView {
    let app = use_app();
    let logged = move |_| {
        if let Some(moment) = log_talk(app, id) {
            noted.set(Some(moment));
        }
    };
    view! {
        <Show when=move || app.can_edit().get()>
            <button class="way" on:click=logged>
                <Icon name=IconName::Cups />
                {text().today.we_talked}
            </button>
        </Show>
    }
}
