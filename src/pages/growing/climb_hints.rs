//! Hints on the page of the ladder: where one sees someone, and hours together. Never pushed, never a demotion.

use crate::markup::prelude::*;
use mainstay_core::insight::hours::Together;
use mainstay_core::model::Rung;
use mainstay_core::route::GrowingPage;
use mainstay_core::text::{fill, fill_count, paragraph, text};
use mainstay_core::view::ladder::SeenAt;

/// Below so many hours no study says anything.
const FIRST_HOURS: f64 = 10.0;

/// Where one sees them, and that a step may be taken. It is never pushed.
#[component]
pub fn Seen(places: Vec<SeenAt>, name: String) -> impl IntoView {
    let t = text().ladder;
    let line = |seen: SeenAt| {
        let words =
            fill(&fill_count(&t.seen_place, seen.n_seen), &[("name", &name), ("place", seen.name.as_str())]);
        view! {
            <li>
                <a href=GrowingPage::Place(seen.id).href()>{words}</a>
                {seen.may_step.then(|| view! { <p><strong>{t.if_you_like}</strong></p> })}
            </li>
        }
    };
    let seen = places.into_iter().filter(|seen| seen.n_seen != 0).map(line).collect_view();
    view! { <ul class="plain">{seen}</ul> }
}

/// Hours together, as a hint (F7). Below the rung one chose, nothing is said of what is still to come.
#[component]
pub fn Hours(together: Together, rung: Rung) -> impl IntoView {
    let t = text().ladder;
    // Hours are told whole; below one there is nothing to tell.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "hours are small and not negative"
    )]
    let whole = together.hours.round().max(0.0) as usize;
    if whole == 0 {
        return view! { <p class="soft">{t.no_hours}</p> }.into_any();
    }
    let ahead = rung < Rung::Friend;
    // The first ten hours are a cut of our own and no finding, so nothing is said of them.
    let next = together.next.filter(|next| ahead && *next > FIRST_HOURS).map(|next| match next {
        next if next > 90.0 => t.hours_close_friends,
        next if next > 50.0 => t.hours_friends,
        _ => t.hours_casual_friends,
    });
    let weeks = together.weeks.filter(|_| next.is_some());
    let weeks = weeks.map(|weeks| fill_count(&t.hours_weeks, usize::try_from(weeks).unwrap_or(usize::MAX)));
    let words: Vec<String> =
        [fill_count(&t.hours, whole)].into_iter().chain(next.map(str::to_owned)).chain(weeks).collect();
    view! {
        <p>{paragraph(&words)}</p>
        <p class="soft">{t.hours_hint}</p>
    }
    .into_any()
}
