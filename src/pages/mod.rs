//! The screens, one file each, and which address leads to which.

mod about;
mod after_ask;
mod after_talk;
mod ask;
mod ask_on;
mod ask_sent;
mod boundary_fields;
mod breathe;
mod calendar;
mod channel_fields;
mod check_in;
mod chrome;
mod coverage;
mod data;
mod date_form;
mod date_parts;
mod dates;
mod day_check;
mod drifting;
mod erase;
mod field_errors;
mod give_and_get;
mod given_got;
mod grow;
mod growing;
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
mod letter;
mod lines;
mod loop_form;
mod map;
mod map_chosen;
mod map_drawing;
mod memory;
mod message;
mod moment_form;
mod moments;
mod more;
mod need_no_one;
mod not_found;
mod over_time;
mod own_openers;
mod people;
mod people_field;
mod people_views;
mod person;
mod person_channels;
mod person_choices;
mod person_draft;
mod person_form;
mod person_moments;
mod person_standing;
mod person_support;
mod person_warm;
mod plan;
mod plan_form;
mod plan_invite;
mod plans;
mod questions;
mod recovery;
mod reflect;
mod reflecting;
mod restore;
mod rhythm;
mod settings;
mod several;
mod starters;
mod status_words;
mod support;
mod support_fields;
mod table;
mod talk_fields;
mod thank_someone;
mod thanks_form;
mod think_of_people;
mod ties;
mod time_of_day;
mod today;
mod today_dates;
mod today_hellos;
mod today_loops;
mod today_plans;
mod together_fields;
mod weeks;
mod welcome;
mod what_if;
mod while_open;
mod who;
mod words;

use leptos::prelude::*;
use mainstay_core::model::Occasion;
use mainstay_core::route::{About, Route};

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
        Route::Hello(id, about) => view! { <hello::Hello id about /> }.into_any(),
        Route::Thank(id) => view! { <hello::Hello id about=About::Occasion(Occasion::Thanks) /> }.into_any(),
        Route::Questions(person) => view! { <questions::Questions person /> }.into_any(),
        Route::Drifting => view! { <drifting::Drifting /> }.into_any(),
        Route::NewLoop(person) => view! { <loop_form::NewLoop person /> }.into_any(),
        Route::EditLoop(id) => view! { <loop_form::EditLoop id /> }.into_any(),
        Route::AfterTalk(id) => view! { <after_talk::AfterTalk id /> }.into_any(),
        Route::Moments => view! { <moments::Moments /> }.into_any(),
        Route::Dates => view! { <dates::Dates /> }.into_any(),
        Route::NewDate(of) => view! { <date_form::NewDate of /> }.into_any(),
        Route::EditDate(id) => view! { <date_form::EditDate id /> }.into_any(),
        Route::Calendar => view! { <calendar::Calendar /> }.into_any(),
        Route::Plans => view! { <plans::Plans /> }.into_any(),
        Route::NewPlan(start) => view! { <plan_form::NewPlan start /> }.into_any(),
        Route::Plan(id) => view! { <plan::PlanPage id /> }.into_any(),
        Route::EditPlan(id) => view! { <plan_form::EditPlan id /> }.into_any(),
        Route::Memory => view! { <memory::Memory /> }.into_any(),
        Route::NewThanks(start) => view! { <thanks_form::NewThanks start /> }.into_any(),
        Route::EditThanks(id) => view! { <thanks_form::EditThanks id /> }.into_any(),
        Route::Letter(id) => view! { <letter::Letter id /> }.into_any(),
        Route::Rhythm => view! { <rhythm::Rhythm /> }.into_any(),
        Route::OwnOpeners => view! { <own_openers::OwnOpeners /> }.into_any(),
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
        Route::Growing(below) => growing::page(below),
        Route::Reflecting(below) => {
            let page =
                check_in::page(below).or_else(|| reflecting::page(below)).or_else(|| over_time::page(below));
            page.unwrap_or_else(|| view! { <not_found::NotFound /> }.into_any())
        }
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
