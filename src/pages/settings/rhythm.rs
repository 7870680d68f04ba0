//! Rhythm: how often a hello is suggested, by closeness and by group, and weeks of low energy.

use crate::markup::prelude::*;
use crate::signals::{Shown, Signal};
use mainstay_core::model::Ring;
use mainstay_core::text::{fill_count, text};
use mainstay_core::view::groups;

use crate::state::use_app;
use crate::ui::{Choice, Control, PageHead, SelectField, Show, Tick};

use crate::pages::shared::setting::setting;
use crate::pages::shared::words::ring_words;

/// Days that are offered.
const DAYS: [u32; 9] = [1, 3, 7, 14, 30, 60, 90, 180, 365];

/// The page.
#[component]
pub fn RhythmScreen() -> impl IntoView {
    let app = use_app();
    let t = text().rhythm;
    view! {
        <div class="page">
            <PageHead title=t.title />
            <p class="lead">{t.lead}</p>
            <Show when=move || app.can_edit().get()>
                <LowEnergy />
                <section>
                    <h2 class="section">{t.rings}</h2>
                    <div class="stack">{Ring::ALL.map(|ring| view! { <OfRing ring /> })}</div>
                </section>
                <section>
                    <h2 class="section">{t.groups}</h2>
                    <Groups />
                </section>
            </Show>
        </div>
    }
}

#[component]
fn LowEnergy() -> impl IntoView {
    let app = use_app();
    let t = text().rhythm;
    let on = setting(app, |settings| settings.low_energy, |settings, on| settings.low_energy = on);
    view! {
        <div>
            <Tick id="low-energy" label=t.low_energy checked=on />
            <p class="hint">{t.low_energy_hint}</p>
        </div>
    }
}

/// A number of days that is not among those offered.
fn own_days(days: Option<u32>) -> Option<u32> {
    days.filter(|days| !DAYS.contains(days))
}

/// The choices of days; a number of one's own stays among them.
fn choices(own: Option<u32>) -> Vec<Choice> {
    let t = text().rhythm;
    let mut days: Vec<u32> = DAYS.to_vec();
    days.extend(own);
    let words = |days: u32| {
        if days == 365 {
            t.light.to_owned()
        } else {
            fill_count(&t.days, usize::try_from(days).unwrap_or_default())
        }
    };
    days.into_iter().map(|days| Choice::new(days.to_string(), words(days))).collect()
}

#[component]
fn OfRing(ring: Ring) -> impl IntoView {
    let app = use_app();
    let own = app.select(move |book, _| own_days(Some(book.settings().rhythm_of(ring))));
    let value = setting(
        app,
        move |settings| settings.rhythm_of(ring).to_string(),
        move |settings, chosen: String| {
            if let Ok(days) = chosen.parse() {
                settings.rhythms.insert(ring, days);
            }
        },
    );
    let options = Signal::derive(move || choices(own.get()));
    view! { <SelectField id=format!("rhythm-{}", ring.key()) label=ring_words(ring) value options /> }
}

#[component]
fn Groups() -> impl IntoView {
    let app = use_app();
    let t = text().rhythm;
    let groups = app.select(|book, _| groups::groups(book));
    let fields = move || {
        let groups = groups.get().into_iter().enumerate();
        groups.map(|(nth, group)| view! { <OfGroup nth group /> }).collect_view()
    };
    view! {
        <p class="soft">{move || if groups.read().is_empty() { t.no_groups } else { t.groups_lead }}</p>
        <div class="stack">{fields}</div>
    }
}

#[component]
fn OfGroup(nth: usize, group: String) -> impl IntoView {
    let app = use_app();
    let (label, name, key) = (group.clone(), group.clone(), group);
    let now = app.select(move |book, _| book.settings().group_rhythms.get(&key).copied());
    let own = Shown::new(move || own_days(now.get()));
    let choose = move |chosen: String| {
        app.change_settings(|settings| {
            match chosen.parse() {
                Ok(days) => settings.group_rhythms.insert(name.clone(), days),
                Err(_) => settings.group_rhythms.remove(&name),
            };
        });
    };
    let value = Control::new(move || now.get().map(|days| days.to_string()).unwrap_or_default(), choose);
    let options = Signal::derive(move || {
        std::iter::once(Choice::new("", text().rhythm.of_ring)).chain(choices(own.get())).collect()
    });
    view! { <SelectField id=format!("group-{nth}") label value options /> }
}
