//! How to reach someone: each way with the links that open it.

use crate::markup::prelude::*;
use mainstay_core::model::channel::LinkUse;
use mainstay_core::model::{Channel, Person, Standing};
use mainstay_core::text::{fill, text};

use crate::state::use_app;

use crate::pages::shared::words::{link_words, reach_words};

/// The channels of a person; nothing where there are none.
#[component]
pub fn Channels(person: Person) -> impl IntoView {
    let t = text().person;
    // No slip of a finger reaches somebody who is kept apart.
    let linked = person.standing != Standing::KeptApart;
    let channels: Vec<Channel> = person.channels_in_order().into_iter().cloned().collect();
    (!channels.is_empty()).then(|| {
        view! {
            <section>
                <h2 class="section">{t.reach}</h2>
                <ul class="plain stack">
                    {channels.into_iter().map(|channel| view! { <ChannelLinks channel linked /> }).collect_view()}
                </ul>
            </section>
        }
    })
}

#[component]
fn ChannelLinks(channel: Channel, linked: bool) -> impl IntoView {
    let app = use_app();
    let links = if linked { channel.links("") } else { Vec::new() };
    let label = channel.label.clone().unwrap_or_else(|| reach_words(channel.reach).into());
    let value = channel.value.clone();
    let copied = value.clone();
    view! {
        <li class="channel">
            <p class="channel-what">
                <span class="soft">{label}</span>
                <bdi class="wrap">{value.clone()}</bdi>
            </p>
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
        </li>
    }
}
