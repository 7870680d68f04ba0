//! The screens, one file each, and which address leads to which.

mod check_in;
mod chrome;
mod data;
mod dates;
mod growing;
mod hello;
mod learn;
mod lines;
mod moments;
mod more;
mod people;
mod plans;
mod reflecting;
mod settings;
mod shared;
mod support;
mod thanks;
mod today;
mod welcome;

use leptos::prelude::*;
use mainstay_core::model::Occasion;
use mainstay_core::route::{About, Route};

pub use chrome::{Tab, parent, tab, title};
pub use data::recovery::Recovery;
pub use shared::status_words::{act_words, said_words};

/// The page at this address.
pub fn page(route: Route) -> AnyView {
    match route {
        Route::Today => view! { <today::day::Today /> }.into_any(),
        Route::Welcome => view! { <welcome::home::Welcome /> }.into_any(),
        Route::ThinkOfPeople => view! { <welcome::think_of_people::ThinkOfPeople /> }.into_any(),
        Route::People(_) => view! { <people::list::People /> }.into_any(),
        Route::Map => view! { <people::circles::Map /> }.into_any(),
        Route::Table => view! { <people::table::Table /> }.into_any(),
        Route::Several => view! { <people::several::Several /> }.into_any(),
        Route::NewPerson => view! { <people::person_form::PersonForm id=None /> }.into_any(),
        Route::Person(id) => view! { <people::person::PersonPage id /> }.into_any(),
        Route::EditPerson(id) => view! { <people::person_form::PersonForm id=Some(id) /> }.into_any(),
        Route::Hello(id, about) => view! { <hello::write::Hello id about /> }.into_any(),
        Route::Thank(id) => {
            view! { <hello::write::Hello id about=About::Occasion(Occasion::Thanks) /> }.into_any()
        }
        Route::Questions(person) => view! { <hello::questions::Questions person /> }.into_any(),
        Route::Drifting => view! { <people::drifting::Drifting /> }.into_any(),
        Route::NewLoop(person) => view! { <hello::to_ask_form::NewLoop person /> }.into_any(),
        Route::EditLoop(id) => view! { <hello::to_ask_form::EditLoop id /> }.into_any(),
        Route::AfterTalk(id) => view! { <moments::after_talk::AfterTalk id /> }.into_any(),
        Route::Moments => view! { <moments::list::Moments /> }.into_any(),
        Route::Dates => view! { <dates::list::Dates /> }.into_any(),
        Route::NewDate(of) => view! { <dates::form::NewDate of /> }.into_any(),
        Route::EditDate(id) => view! { <dates::form::EditDate id /> }.into_any(),
        Route::Calendar => view! { <dates::calendar::Calendar /> }.into_any(),
        Route::Plans => view! { <plans::list::Plans /> }.into_any(),
        Route::NewPlan(start) => view! { <plans::form::NewPlan start /> }.into_any(),
        Route::Plan(id) => view! { <plans::plan::PlanPage id /> }.into_any(),
        Route::EditPlan(id) => view! { <plans::form::EditPlan id /> }.into_any(),
        Route::Memory => view! { <thanks::list::Memory /> }.into_any(),
        Route::NewThanks(start) => view! { <thanks::form::NewThanks start /> }.into_any(),
        Route::EditThanks(id) => view! { <thanks::form::EditThanks id /> }.into_any(),
        Route::Letter(id) => view! { <thanks::letter::Letter id /> }.into_any(),
        Route::Rhythm => view! { <settings::rhythm::Rhythm /> }.into_any(),
        Route::OwnOpeners => view! { <settings::own_openers::OwnOpeners /> }.into_any(),
        Route::Ties(id) => view! { <people::ties::Ties id /> }.into_any(),
        Route::Log(with) => view! { <moments::form::MomentForm id=None with /> }.into_any(),
        Route::Moment(id) => view! { <moments::form::MomentForm id=Some(id) with=None /> }.into_any(),
        Route::Support => view! { <support::home::Support urgent=false /> }.into_any(),
        Route::UrgentSupport => view! { <support::home::Support urgent=true /> }.into_any(),
        Route::Who { kind, urgent } => view! { <support::who::Who kind urgent /> }.into_any(),
        Route::Ask { kind, person, urgent } => view! { <support::ask::Ask kind person urgent /> }.into_any(),
        Route::HelpChoose { urgent } => view! { <support::help_choose::HelpChoose urgent /> }.into_any(),
        Route::HardTimes => view! { <support::hard_times::HardTimes /> }.into_any(),
        Route::EditHardTimes => view! { <support::hard_times_form::EditHardTimes /> }.into_any(),
        Route::Talk => view! { <support::talk::Talk /> }.into_any(),
        Route::Breathe => view! { <support::breathe::Breathe /> }.into_any(),
        Route::ThankSomeone => view! { <thanks::thank_someone::ThankSomeone /> }.into_any(),
        Route::Message => view! { <support::message::Message /> }.into_any(),
        Route::NeedNoOne => view! { <support::need_no_one::NeedNoOne /> }.into_any(),
        Route::Grow => view! { <growing::grow::Grow /> }.into_any(),
        Route::Growing(below) => growing::page(below),
        Route::Reflecting(below) => {
            let page = check_in::page(below)
                .or_else(|| reflecting::page(below))
                .or_else(|| reflecting::over_time::page(below));
            page.unwrap_or_else(|| view! { <shared::not_found::NotFound /> }.into_any())
        }
        Route::WhatIf(who) => view! { <growing::what_if::WhatIf who /> }.into_any(),
        Route::GiveAndGet => view! { <reflecting::give_and_get::GiveAndGet /> }.into_any(),
        Route::Learn => view! { <learn::home::Learn /> }.into_any(),
        Route::LearnPage(topic) => view! { <learn::home::LearnPage topic /> }.into_any(),
        Route::Reflect => view! { <reflecting::reflect::Reflect /> }.into_any(),
        Route::More => view! { <more::home::More /> }.into_any(),
        Route::Data => view! { <data::home::Data /> }.into_any(),
        Route::Import => view! { <data::import::Import /> }.into_any(),
        Route::Restore => view! { <data::restore::Restore /> }.into_any(),
        Route::Erase => view! { <data::erase::Erase /> }.into_any(),
        Route::Settings => view! { <settings::home::Settings /> }.into_any(),
        Route::Lines => view! { <lines::home::Lines /> }.into_any(),
        Route::About => view! { <more::about::About /> }.into_any(),
        Route::NotFound => view! { <shared::not_found::NotFound /> }.into_any(),
    }
}
