//! How to reach someone: each way with the links that open it.

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use mainstay_core::model::channel::LinkUse;
use mainstay_core::model::{Channel, Person, Reach, Standing};
use mainstay_core::text::{fill, text};

use crate::state::use_app;

use super::about_parts::WAYS;
use super::part_form::opener_of;
use crate::pages::shared::words::{link_words, number_note, reach_words};

/// The channels of a person, where there are any. A tap on a number opens the field of all of them.
#[component]
pub fn Channels(person: Person, open: RwSignal<Option<&'static str>>) -> impl IntoView {
    // No slip of a finger reaches somebody who is kept apart.
    let linked = person.standing != Standing::KeptApart;
    let channels = person.channels_in_order().into_iter().cloned().enumerate();
    channels.map(|(nth, channel)| view! { <ChannelLinks nth channel linked open /> }).collect_view()
}

#[component]
fn ChannelLinks(
    nth: usize,
    channel: Channel,
    linked: bool,
    open: RwSignal<Option<&'static str>>,
) -> impl IntoView {
    let app = use_app();
    let links = if linked { channel.links("", &app.numbers()) } else { Vec::new() };
    let label = channel.label.clone().unwrap_or_else(|| reach_words(channel.reach).into());
    let value = channel.value.clone();
    let dialled =
        (channel.reach == Reach::Phone && !links.is_empty()).then(|| number_note(app, &value)).flatten();
    let copied = value.clone();
    view! {
        <div class="channel">
            <button
                class="fact"
                id=(nth == 0).then(|| opener_of(WAYS))
                disabled=move || !app.can_edit().get()
                on:click=move |_| open.set(Some(WAYS))
            >
                <span class="soft">{label}</span>
                <bdi class="wrap">{value.clone()}</bdi>
                {dialled.map(|words| view! { <span class="soft">{words}</span> })}
            </button>
            <p class="cluster">
                {links
                    .into_iter()
                    .map(|link| {
                        let name = fill(text().channels.link_name, &[("does", link_words(link.does)), ("value", &value)]);
                        let rel = (link.does == LinkUse::Web).then_some("noreferrer");
                        view! {
                            <a class="btn" href=link.href rel=rel aria-label=name>
                                {link_words(link.does)}
                            </a>
                        }
                    })
                    .collect_view()}
                <button class="btn btn-quiet" on:click=move |_| app.copy(copied.clone())>
                    {text().channels.copy}
                </button>
            </p>
        </div>
    }
}
