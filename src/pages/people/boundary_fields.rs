//! Fields of a person for support: what they are good for, what they care about, how personal it may get, what is
//! better left alone.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Signal};
use mainstay_core::model::{Comfort, Kind, Ring, Strength};
use mainstay_core::text::text;

use crate::ui::{Area, Choice, Field, SelectField, Tick};

use super::typed_person::TypedPerson;
use crate::pages::shared::comfort::comfort_key;
use crate::pages::shared::field_errors::{FieldErrors, error_of};
use crate::pages::shared::words::{kind_words, strength_words};

/// How good someone is for each of the five kinds.
#[component]
pub fn GivesFields(gives: [RwSignal<String>; 5]) -> impl IntoView {
    let not_yet = Choice::new("", text().kinds.not_yet);
    let noted = Strength::ALL.map(|strength| Choice::new(strength.key(), strength_words(strength)));
    let choices: Vec<Choice> = std::iter::once(not_yet).chain(noted).collect();
    let fields = Kind::ALL.into_iter().zip(gives).map(|(kind, value)| {
        let id = format!("gives-{}", kind.key());
        view! { <SelectField id label=kind_words(kind) value options=choices.clone() /> }
    });
    view! {
        <fieldset class="choices">
            <legend>{text().person_form.good_for}</legend>
            <div class="filters">{fields.collect_view()}</div>
        </fieldset>
    }
}

/// What they are working on, what they like, how they like to be celebrated.
#[component]
pub fn WarmFields(typed: TypedPerson, errors: Signal<FieldErrors>) -> impl IntoView {
    let t = text().warm;
    let area = |id: &'static str, label, hint, value| {
        view! { <Area id label hint value rows=2 error=error_of(errors, id) /> }
    };
    view! {
        {area("goals", t.goals, t.goals_hint, typed.goals)}
        {area("interests", t.interests, t.interests_hint, typed.interests)}
        {area("celebrate", t.celebrate, t.celebrate_hint, typed.celebrate)}
        {area("gifts", t.gifts, t.gifts_hint, typed.gifts)}
    }
}

/// How personal it may get, how much asking is fine, and what is good or better not to bring up.
#[component]
pub fn BoundaryFields(typed: TypedPerson, errors: Signal<FieldErrors>) -> impl IntoView {
    let t = text().person_form;
    let comforts = vec![
        Choice::new("", t.comfort_unsaid),
        Choice::new(comfort_key(Some(Comfort::Light)), t.comfort_light),
        Choice::new(comfort_key(Some(Comfort::Personal)), t.comfort_personal),
        Choice::new(comfort_key(Some(Comfort::Serious)), t.comfort_serious),
    ];
    view! {
        <SelectField id="comfort" label=t.comfort value=typed.comfort options=comforts />
        <SelectField
            id="capacity"
            label=text().load.capacity
            value=typed.capacity
            options=capacities(&typed.ring.read_untracked(), &typed.capacity.read_untracked())
        />
        <Field
            id="good-topics"
            label=t.good_topics
            value=typed.good_topics
            error=error_of(errors, "good-topics")
            autocomplete="off"
        />
        <Field
            id="hard-topics"
            label=t.hard_topics
            value=typed.hard_topics
            error=error_of(errors, "hard-topics")
            autocomplete="off"
        />
        <Tick id="moved-away" label=t.moved_away checked=typed.moved_away />
        <Tick id="caring" label=text().balance.care checked=typed.caring />
        <p class="hint">{text().balance.care_hint}</p>
    }
}

/// Half and twice what is usual for the ring (F3), in tenths; a figure of one's own stays among the choices.
fn capacities(ring: &str, own: &str) -> Vec<Choice> {
    let t = text().load;
    let tenths = match Ring::from_key(ring) {
        Some(Ring::Closest) => 60,
        Some(Ring::Close) | None => 30,
        Some(Ring::Around) => 15,
    };
    let (less, more) = ((tenths / 2).to_string(), (tenths * 2).to_string());
    let mut choices =
        vec![Choice::new("", t.usual), Choice::new(less.clone(), t.less), Choice::new(more.clone(), t.more)];
    if !own.is_empty() && own != less && own != more {
        // Chosen when they stood in another circle: more or less than usual is told by the figure alone.
        let is_more = own.parse::<u32>().is_ok_and(|own| own > tenths);
        choices.push(Choice::new(own, if is_more { t.more } else { t.less }));
    }
    choices
}
