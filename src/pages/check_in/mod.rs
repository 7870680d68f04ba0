//! Check-ins: begin, answer, see what the answers say, all of them, and answers from official forms.

mod all;
mod answers;
mod form;
mod forms;
mod question;
mod result;
mod start;

use leptos::prelude::*;
use mainstay_core::model::Instrument;
use mainstay_core::route::{ReflectPage, Route};
use mainstay_core::scales::{self, Band, Part};
use mainstay_core::text::{fill, text};
use mainstay_core::view::check_in::number;

use crate::pages::shared::check_in_words::kind_words;
use crate::pages::shared::not_found::NotFound;

/// The page at this address below Reflect; none where another file has it.
pub fn page(at: ReflectPage) -> Option<AnyView> {
    Some(match at {
        ReflectPage::CheckIn => view! { <start::Start /> }.into_any(),
        ReflectPage::Question(nth) => view! { <question::Question nth /> }.into_any(),
        ReflectPage::Result(id) => view! { <result::ResultPage id /> }.into_any(),
        ReflectPage::CheckIns => view! { <all::CheckIns /> }.into_any(),
        ReflectPage::Form(None) => view! { <forms::Forms /> }.into_any(),
        ReflectPage::Form(Some(of)) if of.is_official() => view! { <form::NewForm of /> }.into_any(),
        ReflectPage::Form(Some(_)) => view! { <NotFound /> }.into_any(),
        ReflectPage::EditForm(id) => view! { <form::EditForm id /> }.into_any(),
        _ => return None,
    })
}

/// Its title.
pub fn title(at: ReflectPage) -> Option<String> {
    let t = text();
    Some(match at {
        ReflectPage::CheckIn => t.check_in.title.into(),
        ReflectPage::Question(nth) => fill(t.check_in.nth, &[("n", &nth.to_string())]),
        ReflectPage::Result(_) => t.check_in.result_title.into(),
        ReflectPage::CheckIns => t.check_ins.title.into(),
        ReflectPage::Form(None) => t.check_in_forms.title.into(),
        ReflectPage::Form(Some(of)) if of.is_official() => kind_words(of).into(),
        ReflectPage::Form(Some(_)) => t.not_found.title.into(),
        ReflectPage::EditForm(_) => t.check_in_forms.edit_title.into(),
        _ => return None,
    })
}

/// The page above it, with the word of the link that leads there.
pub fn parent(at: ReflectPage) -> Option<(Route, &'static str)> {
    let t = text();
    let (page, label) = match at {
        ReflectPage::CheckIn | ReflectPage::CheckIns => return Some((Route::Reflect, t.frame.reflect)),
        ReflectPage::Question(nth) if nth > 1 => (ReflectPage::Question(nth - 1), t.frame.back),
        ReflectPage::Question(_) | ReflectPage::Form(None) => (ReflectPage::CheckIn, t.frame.back),
        ReflectPage::Result(_) => (ReflectPage::CheckIns, t.check_ins.title),
        ReflectPage::Form(Some(_)) => (ReflectPage::Form(None), t.frame.back),
        ReflectPage::EditForm(id) => (ReflectPage::Result(id), t.frame.cancel),
        _ => return None,
    };
    Some((Route::Reflecting(page), label))
}

/// Where a page below Reflect is.
fn href(page: ReflectPage) -> String {
    Route::Reflecting(page).href()
}

/// What the answers point to.
fn points_to(of: Instrument, band: Band) -> &'static str {
    let t = &text().check_in;
    let [less, some, strong] = t.points_to;
    let [alone, seldom] = t.alone_points_to;
    match band {
        Band::Less if of == Instrument::Ucla3 => alone,
        Band::Strong if of == Instrument::Ucla3 => seldom,
        Band::Less => less,
        Band::Some => some,
        Band::Strong => strong,
    }
}

/// A part of a form that has a result of its own.
fn part_words(part: Part) -> &'static str {
    let [special, family, friends] = text().check_in.parts;
    match part {
        Part::SpecialPerson => special,
        Part::Family => family,
        Part::Friends => friends,
    }
}

/// The number of an official form, and from where to where it goes.
fn form_says(of: Instrument, result: f64) -> String {
    let (from, to) = scales::total_range(of).unwrap_or((result, result));
    let values =
        [("form", kind_words(of)), ("number", &number(result)), ("from", &number(from)), ("to", &number(to))];
    fill(text().check_in.form_says, &values)
}
