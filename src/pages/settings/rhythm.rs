//! Rhythm: how often a hello is suggested, by closeness and by group, and weeks of low energy.

use leptos::prelude::*;
use mainstay_core::edit::Edit;
use mainstay_core::model::{Ring, Settings};
use mainstay_core::text::{fill_count, text};
use mainstay_core::view::groups;

use crate::state::{App, use_app};
use crate::ui::{Choice, PageHead, SelectField, Show, Tick};

use crate::pages::shared::words::ring_words;

/// Days that are offered.
const DAYS: [u32; 9] = [1, 3, 7, 14, 30, 60, 90, 180, 365];

/// The page.
#[component]
pub fn Rhythm() -> impl IntoView {
    let app = use_app();
    let t = &text().rhythm;
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

/// Changes the settings, where the change makes a difference. False when it could not be kept.
pub fn change_settings(app: App, change: impl FnOnce(&mut Settings)) -> bool {
    let before = app.look(|book| book.settings().clone());
    let mut next = before.clone();
    change(&mut next);
    // The status line says what went wrong, should it.
    next == before || app.dispatch(Edit::ChangeSettings(Box::new(next))).is_ok()
}

#[component]
fn LowEnergy() -> impl IntoView {
    let app = use_app();
    let t = &text().rhythm;
    let on = RwSignal::new(app.look(|book| book.settings().low_energy));
    Effect::new(move |before: Option<()>| {
        let on = on.get();
        if before.is_some() {
            change_settings(app, |settings| settings.low_energy = on);
        }
    });
    view! {
        <div>
            <Tick id="low-energy" label=t.low_energy checked=on />
            <p class="hint">{t.low_energy_hint}</p>
        </div>
    }
}

/// The choices of days; a number of one's own stays among them.
fn choices(own: Option<u32>) -> Vec<Choice> {
    let t = &text().rhythm;
    let mut days: Vec<u32> = DAYS.to_vec();
    days.extend(own.filter(|own| !DAYS.contains(own)));
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
    let now = app.look(|book| book.settings().rhythm_of(ring));
    let value = RwSignal::new(now.to_string());
    Effect::new(move |before: Option<()>| {
        let chosen = value.get();
        if before.is_some()
            && let Ok(days) = chosen.parse::<u32>()
        {
            change_settings(app, |settings| {
                settings.rhythms.insert(ring, days);
            });
        }
    });
    let id = format!("rhythm-{}", ring.key());
    view! { <SelectField id label=ring_words(ring) value options=choices(Some(now)) /> }
}

#[component]
fn Groups() -> impl IntoView {
    let app = use_app();
    let t = &text().rhythm;
    let groups = app.look(groups::groups);
    if groups.is_empty() {
        return view! { <p class="soft">{t.no_groups}</p> }.into_any();
    }
    let fields = groups.into_iter().enumerate().map(|(nth, group)| view! { <OfGroup nth group /> });
    view! {
        <p class="soft">{t.groups_lead}</p>
        <div class="stack">{fields.collect_view()}</div>
    }
    .into_any()
}

#[component]
fn OfGroup(nth: usize, group: String) -> impl IntoView {
    let app = use_app();
    let now = app.look(|book| book.settings().group_rhythms.get(&group).copied());
    let value = RwSignal::new(now.map(|days| days.to_string()).unwrap_or_default());
    let name = group.clone();
    Effect::new(move |before: Option<()>| {
        let chosen = value.get();
        if before.is_some() {
            change_settings(app, |settings| {
                match chosen.parse::<u32>() {
                    Ok(days) => settings.group_rhythms.insert(name.clone(), days),
                    Err(_) => settings.group_rhythms.remove(&name),
                };
            });
        }
    });
    let options = std::iter::once(Choice::new("", text().rhythm.of_ring)).chain(choices(now)).collect();
    view! { <SelectField id=format!("group-{nth}") label=group value options /> }
}
