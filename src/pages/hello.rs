//! Say hi: three ready starters, a draft to change, one tap to hand it over. Mainstay sends nothing.

use leptos::prelude::*;
use mainstay_core::edit::Edit;
use mainstay_core::insight::due::Since;
use mainstay_core::model::channel::{Link, LinkUse};
use mainstay_core::model::{Initiative, Moment, Person, PersonId, Way};
use mainstay_core::route::Route;
use mainstay_core::text::{fill, text};
use mainstay_core::view::person;

use crate::state::{can_share, use_app};
use crate::ui::{Area, Notice, PageHead, Tone};

use super::not_found::NotFound;
use super::words::link_words;

/// Say hi.
#[component]
pub fn Hello(id: PersonId) -> impl IntoView {
    let app = use_app();
    let view = app.look(|book| person::person(book, id, app.today_now(), 0));
    match view {
        Some(view) => view! { <Draft person=view.person since=view.since /> }.into_any(),
        None => view! { <NotFound /> }.into_any(),
    }
}

#[component]
fn Draft(person: Person, since: Option<Since>) -> impl IntoView {
    let app = use_app();
    let t = &text().hello;
    let id = person.id;
    let name = person.name.to_string();
    let starters = t.starters.map(|starter| fill(starter, &[("name", &name)]));
    let draft = RwSignal::new(starters.first().cloned().unwrap_or_default());
    // Handed over means: another app was opened or the text copied. Whether it was sent, only the person knows.
    let handed_over = RwSignal::new(None::<Way>);
    let links = {
        let person = person.clone();
        Memo::new(move |_| {
            let text = draft.get();
            let channels = person.channels_in_order();
            channels.into_iter().flat_map(|channel| channel.links(&text)).collect::<Vec<Link>>()
        })
    };
    let long_ago = matches!(since, Some(Since::NiceSurprise));
    let choose = starters.map(|starter| {
        let shown = starter.clone();
        view! {
            <li>
                <button class="btn" on:click=move |_| draft.set(starter.clone())>
                    {shown}
                </button>
            </li>
        }
    });
    let opened = move |link: &Link| {
        // An app that takes no text gets it by way of the clipboard.
        if !link.carries_text && link.does != LinkUse::Call {
            app.copy(draft.get_untracked());
        }
        handed_over.set(Some(if link.does == LinkUse::Call { Way::Call } else { Way::Text }));
    };
    let share = move |_| {
        handed_over.set(Some(Way::Text));
        app.share(draft.get_untracked());
    };
    let copy = move |_| {
        handed_over.set(Some(Way::Text));
        app.copy(draft.get_untracked());
    };
    view! {
        <div class="page">
            <PageHead title=fill(t.title, &[("name", &name)]) />
            <Show when=move || long_ago>
                <p class="soft">{t.long_ago}</p>
            </Show>
            <h2 class="section" id="starters">
                {t.starters_title}
            </h2>
            <ul class="plain stack" aria-labelledby="starters">
                {choose}
            </ul>
            <Area id="draft" label=t.message value=draft rows=4 />
            <div class="cluster" id="hand-over">
                {move || {
                    links
                        .get()
                        .into_iter()
                        .enumerate()
                        .map(|(nth, link)| {
                            let (href, does) = (link.href.clone(), link.does);
                            view! {
                                <a class="btn" class:btn-primary=nth == 0 href=href rel="noreferrer" on:click=move |_| opened(&link)>
                                    {link_words(does)}
                                </a>
                            }
                        })
                        .collect_view()
                }}
                <button class="btn" class:btn-primary=move || links.read().is_empty() on:click=copy>
                    {text().channels.copy}
                </button>
                <Show when=can_share>
                    <button class="btn" on:click=share>
                        {text().channels.other_ways}
                    </button>
                </Show>
            </div>
            <p class="soft">{text().hello.you_press_send}</p>
            <DidYou id name=name handed_over />
        </div>
    }
}

/// On return: was it sent? Only then is it logged.
#[component]
fn DidYou(id: PersonId, name: String, handed_over: RwSignal<Option<Way>>) -> impl IntoView {
    let app = use_app();
    let t = &text().hello;
    let named = StoredValue::new(fill(t.did_you, &[("name", &name)]));
    let yes = move |_| {
        let mut moment = Moment::new(app.new_moment_id(), app.today_now(), vec![id]);
        moment.way = handed_over.get_untracked();
        moment.initiative = Some(Initiative::Me);
        if app.dispatch(Edit::LogMoment(Box::new(moment))).is_ok() {
            app.go_saying(&Route::Today);
        }
    };
    view! {
        <Show when=move || handed_over.get().is_some() && app.can_edit().get()>
            <Notice tone=Tone::Plain>
                <p>{named.get_value()}</p>
                <p class="cluster">
                    <button class="btn btn-primary" on:click=yes>
                        {t.yes}
                    </button>
                    <button class="btn" on:click=move |_| handed_over.set(None)>
                        {t.not_yet}
                    </button>
                </p>
            </Notice>
        </Show>
    }
}
