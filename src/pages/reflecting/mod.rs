//! Looking back: a month in words, ways one meets, the look back, good moments, and all of it on paper.

pub(super) mod give_and_get;
pub(super) mod given_got;
mod good_moment_form;
mod good_moments;
mod look_back_form;
mod looks_back;
mod month;
pub(super) mod over_time;
mod paper;
mod paper_parts;
pub(super) mod reflect;
mod ways;

use leptos::prelude::*;
use mainstay_core::route::{ReflectPage, Route};
use mainstay_core::text::text;

pub use month::MonthLines;

/// The page at this address below Reflect; none where another file has it.
pub fn page(at: ReflectPage) -> Option<AnyView> {
    Some(match at {
        ReflectPage::Month => view! { <month::Month /> }.into_any(),
        ReflectPage::Ways => view! { <ways::Ways /> }.into_any(),
        ReflectPage::LooksBack => view! { <looks_back::LooksBack /> }.into_any(),
        ReflectPage::NewLookBack => view! { <look_back_form::NewLookBack /> }.into_any(),
        ReflectPage::EditLookBack(id) => view! { <look_back_form::EditLookBack id /> }.into_any(),
        ReflectPage::GoodMoments => view! { <good_moments::GoodMoments /> }.into_any(),
        ReflectPage::NewGoodMoment => view! { <good_moment_form::NewGoodMoment /> }.into_any(),
        ReflectPage::EditGoodMoment(id) => view! { <good_moment_form::EditGoodMoment id /> }.into_any(),
        ReflectPage::Paper => view! { <paper::Paper /> }.into_any(),
        _ => return None,
    })
}

/// Its title.
pub fn title(at: ReflectPage) -> Option<String> {
    let t = text();
    let words = match at {
        ReflectPage::Month => t.month_in_words.title,
        ReflectPage::Ways => t.ways_you_meet.title,
        ReflectPage::LooksBack => t.look_back.title,
        ReflectPage::NewLookBack => t.look_back.new_title,
        ReflectPage::EditLookBack(_) => t.look_back.edit_title,
        ReflectPage::GoodMoments => t.good_moments.title,
        ReflectPage::NewGoodMoment => t.good_moments.new_title,
        ReflectPage::EditGoodMoment(_) => t.good_moments.edit_title,
        ReflectPage::Paper => t.paper.title,
        _ => return None,
    };
    Some(words.into())
}

/// The page above it, with the word of the link that leads there.
pub fn parent(at: ReflectPage) -> Option<(Route, &'static str)> {
    let cancel = text().frame.cancel;
    let (page, label) = match at {
        ReflectPage::NewLookBack | ReflectPage::EditLookBack(_) => (ReflectPage::LooksBack, cancel),
        ReflectPage::NewGoodMoment | ReflectPage::EditGoodMoment(_) => (ReflectPage::GoodMoments, cancel),
        _ => return None,
    };
    Some((Route::Reflecting(page), label))
}
