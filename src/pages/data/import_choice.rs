//! One row of the preview: whether to bring someone in, and as whom.

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use mainstay_core::exchange::bring::{FoundCard, Match};
use mainstay_core::text::{fill, row_of_facts, text};

use crate::state::use_app;
use crate::ui::Show;

use crate::pages::shared::words::date_words;

/// What was chosen for one card.
#[derive(Debug, Clone, Copy)]
pub struct CardChoice {
    /// Whether to bring it in.
    pub bring: RwSignal<bool>,
    /// Whether it is the person it looks like.
    pub same: RwSignal<bool>,
}

impl CardChoice {
    /// Nothing chosen yet; a card that looks like someone is taken for them.
    pub fn new(candidate: &FoundCard) -> Self {
        let same = matches!(candidate.found, Match::LooksLike(..));
        Self { bring: RwSignal::new(false), same: RwSignal::new(same) }
    }
}

/// The row of one card.
#[component]
pub fn CardRow(nth: usize, candidate: FoundCard, choice: CardChoice) -> impl IntoView {
    let app = use_app();
    let t = text().import;
    let card = candidate.card;
    let birthday = card.birthday.map(|date| fill(t.born, &[("day", &date_words(app, date))]));
    let reach = card.phones.iter().chain(&card.mails).map(|reach| reach.value.clone()).next();
    let details: Vec<String> = birthday.into_iter().chain(reach).collect();
    let here = matches!(candidate.found, Match::Here(..));
    let looks_like = match &candidate.found {
        Match::LooksLike(_, name) => Some(fill(t.looks_like, &[("name", name.as_str())])),
        Match::Here(_, name) => Some(fill(t.is_here, &[("name", name.as_str())])),
        Match::New => None,
    };
    let asks = matches!(candidate.found, Match::LooksLike(..));
    let group = format!("same-{nth}");
    let other = group.clone();
    view! {
        <li class="import-row">
            <label class="tick">
                <input type="checkbox" prop:checked=move || choice.bring.get() prop:disabled=here on:change=move |event| {
                    choice.bring.set(event_target_checked(&event));
                } />
                <span>
                    <bdi>{card.name.clone()}</bdi>
                    <span class="row-detail">{row_of_facts(&details)}</span>
                    {looks_like.map(|words| view! { <span class="row-detail">{words}</span> })}
                </span>
            </label>
            <Show when=move || asks && choice.bring.get()>
                <fieldset class="choices">
                    <legend class="visually-hidden">{fill(t.who_is, &[("name", &card.name)])}</legend>
                    <div class="chips">
                        <label class="chip">
                            <input
                                type="radio"
                                name=group.clone()
                                prop:checked=move || choice.same.get()
                                on:change=move |_| choice.same.set(true)
                            />
                            <span>{text().person_form.same_person}</span>
                        </label>
                        <label class="chip">
                            <input
                                type="radio"
                                name=other.clone()
                                prop:checked=move || !choice.same.get()
                                on:change=move |_| choice.same.set(false)
                            />
                            <span>{text().person_form.someone_else}</span>
                        </label>
                    </div>
                </fieldset>
            </Show>
        </li>
    }
}
