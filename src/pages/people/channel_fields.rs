//! Ways to reach someone, as many as there are.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown, Signal};
use mainstay_core::archive::{APART, key_of};
use mainstay_core::model::{Channel, Messenger, Reach};
use mainstay_core::text::{fill, text};

use crate::state::{App, FormOwner, use_app};
use crate::ui::{Choice, Each, Field, SelectField, Show};

use crate::pages::shared::fields::RowsField;
use crate::pages::shared::words::{number_note, reach_words};

/// One way as typed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TypedChannel {
    /// Tells its fields apart from those of the others, however rows come and go.
    serial: usize,
    kind: RwSignal<String>,
    value: RwSignal<String>,
    label: RwSignal<String>,
    preferred: RwSignal<bool>,
}

impl TypedChannel {
    /// From a channel of the book.
    pub fn from_channel(channel: &Channel) -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        Self {
            serial: NEXT.fetch_add(1, Ordering::Relaxed),
            kind: RwSignal::new(channel.reach.key().to_owned()),
            value: RwSignal::new(channel.value.clone()),
            label: RwSignal::new(channel.label.clone().unwrap_or_default()),
            preferred: RwSignal::new(channel.preferred),
        }
    }

    fn empty(reach: Reach) -> Self {
        Self::from_channel(&Channel { reach, value: String::new(), label: None, preferred: false })
    }

    /// The channel, none when nothing is typed.
    pub fn read(&self) -> Option<Channel> {
        let value = self.value.get_untracked().trim().to_owned();
        let label = self.label.get_untracked().trim().to_owned();
        let reach = Reach::from_key(&self.kind.read_untracked()).unwrap_or(Reach::Phone);
        let label = (!label.is_empty()).then_some(label);
        (!value.is_empty()).then_some(Channel {
            reach,
            value,
            label,
            preferred: self.preferred.get_untracked(),
        })
    }

    /// Said beside the field when what is typed opens nothing: it is kept as text all the same.
    fn note(self, app: App) -> Option<String> {
        let t = text().person_form;
        self.value.track();
        self.kind.track();
        let channel = self.read()?;
        match channel.reach {
            Reach::Phone if channel.is_machine() => None,
            Reach::Phone => number_note(app, &channel.value),
            _ if !channel.links("", &app.numbers()).is_empty() => None,
            Reach::Mail => Some(t.mail_as_text.into()),
            Reach::App(Messenger::WhatsApp | Messenger::Signal) => Some(t.needs_country.into()),
            Reach::App(Messenger::Telegram | Messenger::Web) => Some(t.kept_as_text.into()),
            Reach::App(Messenger::Other) | Reach::Post => None,
        }
    }
}

/// The ways as a draft keeps them: a line for each in which something is typed.
pub struct ChannelRows(pub RwSignal<Vec<TypedChannel>>);

impl RowsField for ChannelRows {
    fn read(&self) -> String {
        let line = |channel: &TypedChannel| {
            let preferred = if channel.preferred.get() { "yes" } else { "" };
            let (value, label, kind) = (channel.value.get(), channel.label.get(), channel.kind.get());
            (!value.trim().is_empty())
                .then(|| [value.as_str(), &label, &kind, preferred].join(&APART.to_string()))
        };
        self.0.with(|channels| channels.iter().filter_map(line).collect::<Vec<_>>()).join("\n")
    }

    fn fill(&self, text: &str) {
        let row = |line: &str| {
            let channel = TypedChannel::empty(Reach::Phone);
            let mut parts = line.split(APART);
            let [value, label, kind, preferred] = std::array::from_fn(|_| parts.next().unwrap_or_default());
            channel.value.set(value.to_owned());
            channel.label.set(label.to_owned());
            channel.kind.set(key_of(kind, &Reach::ALL.map(Reach::key)).to_owned());
            channel.preferred.set(preferred == "yes");
            channel
        };
        let mut rows: Vec<TypedChannel> = text.lines().map(row).collect();
        if rows.is_empty() {
            rows.push(TypedChannel::empty(Reach::Phone));
        }
        self.0.set(rows);
    }
}

/// The id of the first number or address.
pub fn first_field(channels: RwSignal<Vec<TypedChannel>>) -> String {
    let serial = channels.read_untracked().first().map_or(0, |channel| channel.serial);
    value_id(serial)
}

fn value_id(serial: usize) -> String {
    format!("channel-value-{serial}")
}

/// The rows and the button that adds one.
#[component]
pub fn ChannelFields(channels: RwSignal<Vec<TypedChannel>>) -> impl IntoView {
    let t = text().person_form;
    if channels.read_untracked().is_empty() {
        channels.set(vec![TypedChannel::empty(Reach::Phone)]);
    }
    view! {
        <fieldset class="choices">
            <legend>{t.reach}</legend>
            <Each each=move || channels.get() key=|channel| channel.serial let:channel>
                <ChannelRow channel channels />
            </Each>
            <button
                class="btn"
                type="button"
                on:click=move |_| channels.update(|channels| channels.push(TypedChannel::empty(Reach::Mail)))
            >
                {t.add_channel}
            </button>
        </fieldset>
    }
}

#[component]
fn ChannelRow(channel: TypedChannel, channels: RwSignal<Vec<TypedChannel>>) -> impl IntoView {
    // Its number follows the rows that are there.
    let nth = Shown::new(move || {
        channels.with(|channels| channels.iter().position(|other| other.serial == channel.serial))
    });
    move || nth.get().map(|nth| view! { <Numbered number=(nth + 1).to_string() channel channels /> })
}

#[component]
fn Numbered(number: String, channel: TypedChannel, channels: RwSignal<Vec<TypedChannel>>) -> impl IntoView {
    let app = use_app();
    let t = text().person_form;
    let kinds: Vec<Choice> = Reach::ALL.map(|reach| Choice::new(reach.key(), reach_words(reach))).into();
    let id = move |part: &str| format!("channel-{part}-{}", channel.serial);
    // One way is the best one.
    let prefer = move |event| {
        let best = event_target_checked(&event);
        channels.with_untracked(|channels| {
            for other in channels {
                other.preferred.set(best && *other == channel);
            }
        });
    };
    // The same number in an app, without typing it again.
    let also = [Messenger::WhatsApp, Messenger::Signal].map(|messenger| {
        let reach = Reach::App(messenger);
        let offered = Shown::new(move || {
            channel.value.track();
            channel.kind.track();
            let value = channel.read().filter(|way| way.reach == Reach::Phone && !way.is_machine())?.value;
            let way = Channel { reach, value, label: None, preferred: false };
            let is_there = channels.with(|all| all.iter().any(|one| one.kind.read().as_str() == reach.key()));
            (!is_there && !way.links("", &app.numbers()).is_empty()).then_some(way)
        });
        let owner = FormOwner::here();
        let add = move |_| {
            if let Some(way) = offered.get_untracked() {
                let row = owner.make(|| TypedChannel::from_channel(&way));
                channels.update(|channels| channels.push(row));
            }
        };
        view! {
            <Show when=move || offered.read().is_some()>
                <button class="btn btn-quiet" type="button" on:click=add>
                    {fill(t.also_on, &[("app", reach_words(reach))])}
                </button>
            </Show>
        }
    });
    let remove = move |_| channels.update(|channels| channels.retain(|other| *other != channel));
    view! {
        <div class="channel-row">
            <SelectField
                id=id("kind")
                label=fill(t.channel_kind, &[("n", &number)])
                value=channel.kind
                options=kinds
            />
            <Field
                id=value_id(channel.serial)
                label=fill(t.channel_value, &[("n", &number)])
                value=channel.value
                note=Signal::derive(move || channel.note(app))
                autocomplete="off"
            />
            {also.into_iter().collect_view()}
            <label class="tick">
                <input
                    type="checkbox"
                    aria-label=fill(t.preferred_way, &[("n", &number)])
                    prop:checked=move || channel.preferred.get()
                    on:change=prefer
                />
                <span>{t.preferred}</span>
            </label>
            <button
                class="btn btn-quiet"
                type="button"
                aria-label=fill(t.remove_channel, &[("n", &number)])
                on:click=remove
            >
                {t.remove}
            </button>
        </div>
    }
}
