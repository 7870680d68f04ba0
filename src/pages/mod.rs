//! The screens, one file each, and which address leads to which.

mod about;
mod after_ask;
mod ask;
mod ask_sent;
mod birthday_field;
mod boundary_fields;
mod breathe;
mod channel_fields;
mod chrome;
mod coverage;
mod data;
mod day_check;
mod erase;
mod field_errors;
mod give_and_get;
mod grow;
mod hand_over;
mod hard_day;
mod hard_times;
mod hard_times_form;
mod hello;
mod help_choose;
mod import;
mod import_choice;
mod import_review;
mod kind_filter;
mod learn;
mod lines;
mod map;
mod map_chosen;
mod map_drawing;
mod message;
mod moment_form;
mod more;
mod need_no_one;
mod not_found;
mod people;
mod people_field;
mod people_views;
mod person;
mod person_channels;
mod person_draft;
mod person_form;
mod person_moments;
mod person_standing;
mod person_support;
mod recovery;
mod reflect;
mod restore;
mod settings;
mod several;
mod status_words;
mod support;
mod support_fields;
mod table;
mod thank_someone;
mod think_of_people;
mod ties;
mod today;
mod welcome;
mod what_if;
mod who;
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
        Route::Map => view! { <map::Map /> }.into_any(),
        Route::Table => view! { <table::Table /> }.into_any(),
        Route::Several => view! { <several::Several /> }.into_any(),
        Route::NewPerson => view! { <person_form::PersonForm id=None /> }.into_any(),
        Route::Person(id) => view! { <person::PersonPage id /> }.into_any(),
        Route::EditPerson(id) => view! { <person_form::PersonForm id=Some(id) /> }.into_any(),
        Route::Hello(id) => view! { <hello::Hello id /> }.into_any(),
        Route::Thank(id) => view! { <hello::Thank id /> }.into_any(),
        Route::Ties(id) => view! { <ties::Ties id /> }.into_any(),
        Route::Log(with) => view! { <moment_form::MomentForm id=None with /> }.into_any(),
        Route::Moment(id) => view! { <moment_form::MomentForm id=Some(id) with=None /> }.into_any(),
        Route::Support => view! { <support::Support urgent=false /> }.into_any(),
        Route::UrgentSupport => view! { <support::Support urgent=true /> }.into_any(),
        Route::Who { kind, urgent } => view! { <who::Who kind urgent /> }.into_any(),
        Route::Ask { kind, person, urgent } => view! { <ask::Ask kind person urgent /> }.into_any(),
        Route::HelpChoose { urgent } => view! { <help_choose::HelpChoose urgent /> }.into_any(),
        Route::HardTimes => view! { <hard_times::HardTimes /> }.into_any(),
        Route::EditHardTimes => view! { <hard_times_form::EditHardTimes /> }.into_any(),
        Route::Talk => view! { <hard_day::Talk /> }.into_any(),
        Route::Breathe => view! { <breathe::Breathe /> }.into_any(),
        Route::ThankSomeone => view! { <thank_someone::ThankSomeone /> }.into_any(),
        Route::Message => view! { <message::Message /> }.into_any(),
        Route::NeedNoOne => view! { <need_no_one::NeedNoOne /> }.into_any(),
        Route::Grow => view! { <grow::Grow /> }.into_any(),
        Route::WhatIf(who) => view! { <what_if::WhatIf who /> }.into_any(),
        Route::GiveAndGet => view! { <give_and_get::GiveAndGet /> }.into_any(),
        Route::Learn => view! { <learn::Learn /> }.into_any(),
        Route::LearnPage(topic) => view! { <learn::LearnPage topic /> }.into_any(),
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
