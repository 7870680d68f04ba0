//! Every address in the app: typed, after the `#`, so that one build runs under any path and no id reaches a server.
//!
//! One file for each feature, as the pages have one room for each.

mod check_in;
mod data;
mod dates;
mod growing;
mod hello;
mod learn;
mod lines;
mod moments;
mod more;
mod people;
mod people_query;
mod plans;
mod print;
mod query;
mod reflecting;
mod settings;
mod support;
mod thanks;
mod today;
mod welcome;

pub use check_in::CheckInPage;
pub use data::DataPage;
pub use dates::DatesPage;
pub use growing::{GrowingPage, IdeaQuery};
pub use hello::{About, HelloPage};
pub use learn::{LearnPage, Topic};
pub use lines::LinesPage;
pub use moments::MomentsPage;
pub use more::MorePage;
pub use people::PeoplePage;
pub use people_query::{PeopleQuery, RelationshipKind, Sort};
pub use plans::{PlanStart, PlansPage};
pub use print::{PrintPage, Sheet};
pub use reflecting::ReflectingPage;
pub use settings::SettingsPage;
pub use support::SupportPage;
pub use thanks::{ThankYouStart, ThanksPage};
pub use today::TodayPage;
pub use welcome::WelcomePage;

use crate::model::PersonId;

/// Every page of the app, by feature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// Today.
    Today(TodayPage),
    /// The first pages.
    Welcome(WelcomePage),
    /// People.
    People(PeoplePage),
    /// A hello.
    Hello(HelloPage),
    /// Moments.
    Moments(MomentsPage),
    /// Dates.
    Dates(DatesPage),
    /// Plans.
    Plans(PlansPage),
    /// Thanks.
    Thanks(ThanksPage),
    /// Support.
    Support(SupportPage),
    /// Getting to know people.
    Growing(GrowingPage),
    /// Looking back.
    Reflecting(ReflectingPage),
    /// Check-ins.
    CheckIn(CheckInPage),
    /// Short pages to learn from.
    Learn(LearnPage),
    /// What is stored.
    Data(DataPage),
    /// Choices.
    Settings(SettingsPage),
    /// Help lines.
    Lines(LinesPage),
    /// What goes on paper.
    Print(PrintPage),
    /// Everything that is no tab.
    More(MorePage),
    /// No such page.
    NotFound,
}

impl Route {
    /// Whether a `location.hash` is an address of ours; a link within the page, such as to its content, is not.
    pub fn is_address(hash: &str) -> bool {
        hash.is_empty() || hash.starts_with("#/")
    }

    /// Today.
    pub fn today() -> Self {
        Self::Today(TodayPage::Day)
    }

    /// The list of people with nothing narrowed.
    pub fn people() -> Self {
        Self::People(PeoplePage::list())
    }

    /// One person.
    pub fn person(id: PersonId) -> Self {
        Self::People(PeoplePage::Person(id))
    }

    /// The page at this `location.hash`. An empty one is Today; anything unknown is [`Route::NotFound`].
    pub fn parse(hash: &str) -> Self {
        let path = hash.strip_prefix('#').unwrap_or(hash);
        let path = path.strip_prefix('/').unwrap_or(path);
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        Self::page(&parts, query).unwrap_or(Self::NotFound)
    }

    /// Which feature an address belongs to; the feature knows its pages.
    fn page(parts: &[&str], query: &str) -> Option<Self> {
        Some(match parts {
            [] => Self::Today(TodayPage::parse(parts)?),
            ["welcome" | "start", ..] => Self::Welcome(WelcomePage::parse(parts)?),
            ["people", _, "hello" | "thank" | "offer" | "ask-about"] | ["questions" | "ask-about", ..] => {
                Self::Hello(HelloPage::parse(parts, query)?)
            }
            ["people", ..] => Self::People(PeoplePage::parse(parts, query)?),
            ["log" | "moments", ..] => Self::Moments(MomentsPage::parse(parts, query)?),
            ["dates", ..] => Self::Dates(DatesPage::parse(parts, query)?),
            ["plans", ..] => Self::Plans(PlansPage::parse(parts, query)?),
            ["thanks", ..] | ["support", "thank"] => Self::Thanks(ThanksPage::parse(parts, query)?),
            ["support", ..] => Self::Support(SupportPage::parse(parts, query)?),
            ["grow", ..] => Self::Growing(GrowingPage::parse(parts, query)?),
            ["print", ..] => Self::Print(PrintPage::parse(parts, query)?),
            ["reflect", "check-in" | "results" | "form", ..] => Self::CheckIn(CheckInPage::parse(parts)?),
            ["reflect", ..] => Self::Reflecting(ReflectingPage::parse(parts)?),
            ["learn", ..] => Self::Learn(LearnPage::parse(parts)?),
            ["data", ..] => Self::Data(DataPage::parse(parts)?),
            ["settings", ..] => Self::Settings(SettingsPage::parse(parts)?),
            ["lines", ..] => Self::Lines(LinesPage::parse(parts)?),
            ["more" | "search" | "keys" | "about", ..] => Self::More(MorePage::parse(parts, query)?),
            _ => return None,
        })
    }

    /// The address of this page, from the `#` on.
    pub fn href(&self) -> String {
        match self {
            Self::Today(page) => page.href(),
            Self::Welcome(page) => page.href(),
            Self::People(page) => page.href(),
            Self::Hello(page) => page.href(),
            Self::Moments(page) => page.href(),
            Self::Dates(page) => page.href(),
            Self::Plans(page) => page.href(),
            Self::Thanks(page) => page.href(),
            Self::Support(page) => page.href(),
            Self::Growing(page) => page.href(),
            Self::Reflecting(page) => page.href(),
            Self::CheckIn(page) => page.href(),
            Self::Learn(page) => page.href(),
            Self::Data(page) => page.href(),
            Self::Settings(page) => page.href(),
            Self::Lines(page) => page.href(),
            Self::Print(page) => page.href(),
            Self::More(page) => page.href(),
            Self::NotFound => "#/not-found".into(),
        }
    }
}

#[cfg(test)]
mod tests;
