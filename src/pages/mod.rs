//! The screens, one file each, and which address leads to which.

mod about;
mod birthday_field;
mod channel_fields;
mod chrome;
mod data;
mod erase;
mod grow;
mod hello;
mod import;
mod import_choice;
mod import_review;
mod lines;
mod message;
mod moment_form;
mod moment_people;
mod more;
mod need_no_one;
mod not_found;
mod people;
mod person;
mod person_channels;
mod person_draft;
mod person_form;
mod recovery;
mod reflect;
mod restore;
mod settings;
mod status_words;
mod support;
mod support_kind;
mod think_of_people;
mod today;
mod welcome;
mod words;

use leptos::prelude::*;
use mainstay_core::route::Route;

pub use chrome::{Tab, parent, tab, title};
pub use recovery::Recovery;
pub use status_words::{act_words, said_words};

/// The page at this address.
pub fn page(route: Route) -> AnyView {
    match route {
        Route::Today => view! { <today::Today /> }.into_any(),
        Route::Welcome => view! { <welcome::Welcome /> }.into_any(),
        Route::ThinkOfPeople => view! { <think_of_people::ThinkOfPeople /> }.into_any(),
        Route::People(_) => view! { <people::People /> }.into_any(),
        Route::NewPerson => view! { <person_form::PersonForm id=None /> }.into_any(),
        Route::Person(id) => view! { <person::PersonPage id /> }.into_any(),
        Route::EditPerson(id) => view! { <person_form::PersonForm id=Some(id) /> }.into_any(),
        Route::Hello(id) => view! { <hello::Hello id /> }.into_any(),
        Route::Log(with) => view! { <moment_form::MomentForm id=None with /> }.into_any(),
        Route::Moment(id) => view! { <moment_form::MomentForm id=Some(id) with=None /> }.into_any(),
        Route::Support => view! { <support::Support /> }.into_any(),
        Route::SupportKind(kind) => view! { <support_kind::SupportKind kind /> }.into_any(),
        Route::Message => view! { <message::Message /> }.into_any(),
        Route::NeedNoOne => view! { <need_no_one::NeedNoOne /> }.into_any(),
        Route::Grow => view! { <grow::Grow /> }.into_any(),
        Route::Reflect => view! { <reflect::Reflect /> }.into_any(),
        Route::More => view! { <more::More /> }.into_any(),
        Route::Data => view! { <data::Data /> }.into_any(),
        Route::Import => view! { <import::Import /> }.into_any(),
        Route::Restore => view! { <restore::Restore /> }.into_any(),
        Route::Erase => view! { <erase::Erase /> }.into_any(),
        Route::Settings => view! { <settings::Settings /> }.into_any(),
        Route::Lines => view! { <lines::Lines /> }.into_any(),
        Route::About => view! { <about::About /> }.into_any(),
        Route::NotFound => view! { <not_found::NotFound /> }.into_any(),
    }
}
