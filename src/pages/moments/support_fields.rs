//! What a moment gave or received, and how big it was: two taps, never required.

use mainstay_core::sorted::SortedSet;

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use mainstay_core::gather::gather;
use mainstay_core::model::{Direction, GivenOrGot, Kind, Weight};
use mainstay_core::text::text;

use crate::ui::{CheckChips, Choice, Control, RadioChips};

use crate::pages::shared::fields::Fields;
use crate::pages::shared::words::kind_words;

/// The chips as chosen.
#[derive(Clone, Copy)]
pub struct TypedSupport {
    direction: RwSignal<String>,
    kinds: RwSignal<SortedSet<String>>,
    weight: RwSignal<String>,
}

impl TypedSupport {
    /// From what is noted, or from nothing.
    pub fn new(before: &[GivenOrGot]) -> Self {
        let first = before.first();
        let weight = first.map_or(Weight::Medium, |given_or_got| given_or_got.weight);
        Self {
            direction: RwSignal::new(
                first.map_or("", |given_or_got| direction_key(given_or_got.direction)).into(),
            ),
            kinds: RwSignal::new(gather(
                before.iter().map(|given_or_got| given_or_got.kind.key().to_owned()),
            )),
            weight: RwSignal::new(u8::from(weight).to_string()),
        }
    }

    /// Adds the chips to the fields of a form.
    pub fn add_to(self, fields: Fields) -> Fields {
        let fields = fields.choice("direction", self.direction).several("kinds", self.kinds);
        fields.choice("weight", self.weight)
    }

    /// What is noted now. A kind that was there keeps its own way and size where the chips were left alone, since one
    /// moment may have gone several ways.
    pub fn read(self, before: &[GivenOrGot]) -> Vec<GivenOrGot> {
        let untouched = Self::new(before);
        let left_alone = untouched.direction.get_untracked() == self.direction.get_untracked()
            && untouched.weight.get_untracked() == self.weight.get_untracked();
        let direction = match self.direction.get_untracked().as_str() {
            "gave" => Direction::Gave,
            "both" => Direction::Both,
            _ => Direction::Received,
        };
        let weight =
            self.weight.get_untracked().parse::<u8>().ok().and_then(|weight| Weight::try_from(weight).ok());
        let weight = weight.unwrap_or_default();
        let kinds = self.kinds.get_untracked();
        let chosen = Kind::ALL.into_iter().filter(|kind| kinds.contains(kind.key()));
        let as_known = |kind| {
            let known: Vec<GivenOrGot> = before.iter().copied().filter(|known| known.kind == kind).collect();
            if left_alone && !known.is_empty() { known } else { vec![GivenOrGot { kind, direction, weight }] }
        };
        chosen.flat_map(as_known).collect()
    }
}

fn direction_key(direction: Direction) -> &'static str {
    match direction {
        Direction::Gave => "gave",
        Direction::Received => "got",
        Direction::Both => "both",
    }
}

/// The chips.
#[component]
pub fn SupportFields(typed: TypedSupport) -> impl IntoView {
    let t = text().moment;
    // A kind alone is mostly what one got; the other ways are one tap away.
    let choose_kinds = move |kinds: SortedSet<String>| {
        if !kinds.is_empty() && typed.direction.read_untracked().is_empty() {
            typed.direction.set("got".into());
        }
        typed.kinds.set(kinds);
    };
    let chosen_kinds = Control::new(move || typed.kinds.get(), choose_kinds);
    let ways = [(Direction::Received, t.i_got), (Direction::Gave, t.i_gave), (Direction::Both, t.both_ways)];
    let ways = ways.map(|(direction, words)| Choice::new(direction_key(direction), words));
    let kinds = Kind::ALL.map(|kind| Choice::new(kind.key(), kind_words(kind)));
    let weights = vec![Choice::new("1", t.quick), Choice::new("2", t.usual), Choice::new("3", t.big)];
    view! {
        <RadioChips name="way-of-support" legend=t.support options=ways.into() value=typed.direction clearable=true />
        <CheckChips name="kinds" legend=t.what_kind options=kinds.into() values=chosen_kinds />
        <RadioChips name="weight" legend=t.how_heavy options=weights value=typed.weight />
    }
}
