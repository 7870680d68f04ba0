//! Meet people: what suits me, and the ideas that fit.

use mainstay_core::sorted::SortedSet;

use crate::markup::prelude::*;
use crate::signals::{Callback, Effect, RwSignal, Shown, Signal};
use mainstay_core::catalogue::{Energy, Like, Setting, Time};
use mainstay_core::gather::gather;
use mainstay_core::model::Kind;
use mainstay_core::route::{GrowingPage, IdeaQuery, Route};
use mainstay_core::text::{fill_count, text};
use mainstay_core::view::ideas;

use crate::pages::shared::words::kind_words;
use crate::state::use_app;
use crate::ui::{CheckChips, Choice, Each, FirstRows, PageHead, RadioChips, SelectField, ShowMore};

/// Ideas shown at first: few enough to choose from; and how many more at a time.
const FIRST: usize = 6;
const MORE: usize = 60;

/// The page of ideas.
#[component]
pub fn Ideas(query: IdeaQuery) -> impl IntoView {
    let app = use_app();
    let t = text().meet_people;
    // A wall of choices would hide the ideas, and is opened by whoever has chosen some.
    let is_narrowed = query != IdeaQuery::default();
    let likes =
        RwSignal::new(gather::<SortedSet<String>, _>(query.likes.iter().map(|like| like.key().to_owned())));
    let energy = RwSignal::new(query.energy.map_or("", Energy::key).to_owned());
    let time = RwSignal::new(query.time.map_or("", Time::key).to_owned());
    let setting = RwSignal::new(query.setting.map_or("", Setting::key).to_owned());
    let kind = RwSignal::new(query.kind.map_or("", Kind::key).to_owned());
    let query = Shown::new(move || IdeaQuery {
        likes: gather(likes.read().iter().filter_map(|key| Like::from_key(key))),
        energy: Energy::from_key(&energy.read()),
        time: Time::from_key(&time.read()),
        setting: Setting::from_key(&setting.read()),
        kind: Kind::from_key(&kind.read()),
    });
    // Another choice begins with a few again.
    let rows = FirstRows::of(FIRST, MORE, Signal::derive(move || GrowingPage::Ideas(query.get()).href()));
    // The address keeps the choice, so that Back from an idea finds the same list.
    Effect::new(move |before: Option<()>| {
        let query = query.get();
        if before.is_some() {
            app.replace_address(&Route::Growing(GrowingPage::Ideas(query)));
        }
    });
    let view = Shown::new(move || ideas::ideas(&query.read()));
    let shown = move || view.get().ideas.into_iter().take(rows.most());
    // The keyboard goes on at the first of what the button brought.
    let lead = Callback::new(move |nth: usize| {
        if let Some(nth) = view.read_untracked().ideas.get(nth) {
            app.focus(row_id(*nth));
        }
    });
    let summary = move || match view.read().n_fit {
        0 => t.nearest.to_owned(),
        n => fill_count(&t.n_ideas, n),
    };
    view! {
        <div class="page">
            <PageHead title=t.title />
            <p class="lead">{t.lead}</p>
            <details class="more" open=is_narrowed>
                <summary>{t.suits}</summary>
                <div class="stack">
                    <CheckChips name="like" legend=t.likes options=Like::ALL.map(|like| Choice::new(like.key(), t.like_words.of(like))).into() values=likes />
                    <RadioChips name="energy" legend=t.energy options=Energy::ALL.map(|energy| Choice::new(energy.key(), t.energies.of(energy))).into() value=energy clearable=true />
                    <RadioChips name="time" legend=t.time options=Time::ALL.map(|time| Choice::new(time.key(), t.times.of(time))).into() value=time clearable=true />
                    <RadioChips name="setting" legend=t.setting options=Setting::ALL.map(|setting| Choice::new(setting.key(), t.settings.of(setting))).into() value=setting clearable=true />
                    <SelectField id="kind" label=t.kind value=kind options=kinds() />
                </div>
            </details>
            <p class="soft" aria-live="polite">
                {summary}
            </p>
            <ul class="rows">
                <Each each=shown key=|nth| *nth let:nth>
                    <IdeaRow nth />
                </Each>
            </ul>
            <ShowMore rows n=move || view.read().ideas.len() lead />
        </div>
    }
}

#[component]
fn IdeaRow(nth: usize) -> impl IntoView {
    text().ideas.nth(nth).map(|idea| {
        view! {
            <li>
                <a id=row_id(nth) class="row" href=GrowingPage::Idea(nth).href()>
                    <span class="row-main">
                        <span class="row-name">{idea.name}</span>
                        <span class="row-detail">{idea.expect}</span>
                    </span>
                </a>
            </li>
        }
    })
}

fn row_id(nth: usize) -> String {
    format!("idea-{nth}")
}

fn kinds() -> Vec<Choice> {
    let kinds = Kind::ALL.map(|kind| Choice::new(kind.key(), kind_words(kind)));
    std::iter::once(Choice::new("", text().meet_people.anything)).chain(kinds).collect()
}
