//! What the frame needs to know of each page: its title, its tab, the page above it.

use mainstay_core::model::Name;
use mainstay_core::route::{ReflectPage, Route};
use mainstay_core::text::{fill, text};

use crate::state::App;
use crate::ui::IconName;

use super::reflecting;
use super::reflecting::over_time;
use super::shared::words::kind_need;
use super::{check_in, growing};

/// The five tabs, in the same place on every screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    /// A small hello.
    Today,
    /// The people.
    People,
    /// I could use support.
    Support,
    /// Getting to know people.
    Grow,
    /// Looking back.
    Reflect,
}

impl Tab {
    /// From start to end.
    pub const ALL: [Self; 5] = [Self::Today, Self::People, Self::Support, Self::Grow, Self::Reflect];

    /// Its word.
    pub fn label(self) -> &'static str {
        let t = &text().frame;
        match self {
            Self::Today => t.today,
            Self::People => t.people,
            Self::Support => t.support,
            Self::Grow => t.grow,
            Self::Reflect => t.reflect,
        }
    }

    /// Its mark in the style sheet.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::People => "people",
            Self::Support => "support",
            Self::Grow => "grow",
            Self::Reflect => "reflect",
        }
    }

    /// Its picture.
    pub const fn icon(self) -> IconName {
        match self {
            Self::Today => IconName::Today,
            Self::People => IconName::People,
            Self::Support => IconName::Support,
            Self::Grow => IconName::Grow,
            Self::Reflect => IconName::Reflect,
        }
    }

    /// Its page.
    pub fn route(self) -> Route {
        match self {
            Self::Today => Route::Today,
            Self::People => Route::people(),
            Self::Support => Route::Support,
            Self::Grow => Route::Grow,
            Self::Reflect => Route::Reflect,
        }
    }
}

/// The tab a page belongs to.
pub fn tab(route: &Route) -> Option<Tab> {
    match route {
        Route::Today
        | Route::Hello(..)
        | Route::Plans
        | Route::NewPlan(_)
        | Route::Plan(_)
        | Route::EditPlan(_) => Some(Tab::Today),
        Route::People(_)
        | Route::Map
        | Route::Table
        | Route::Several
        | Route::NewPerson
        | Route::Person(_)
        | Route::EditPerson(_)
        | Route::Thank(_)
        | Route::NewLoop(_)
        | Route::EditLoop(_)
        | Route::Drifting
        | Route::Ties(_) => Some(Tab::People),
        Route::Support
        | Route::UrgentSupport
        | Route::Who { .. }
        | Route::Ask { .. }
        | Route::HelpChoose { .. }
        | Route::HardTimes
        | Route::EditHardTimes
        | Route::Talk
        | Route::Breathe
        | Route::ThankSomeone
        | Route::Memory
        | Route::NewThanks(_)
        | Route::EditThanks(_)
        | Route::Letter(_)
        | Route::Message
        | Route::NeedNoOne => Some(Tab::Support),
        Route::Grow | Route::Growing(_) | Route::WhatIf(_) => Some(Tab::Grow),
        Route::Reflect | Route::Reflecting(_) | Route::GiveAndGet | Route::Moments => Some(Tab::Reflect),
        _ => None,
    }
}

/// The page above this one, with the word of the link that leads there.
pub fn parent(route: &Route, small: bool) -> Option<(Route, &'static str)> {
    let t = &text().frame;
    // On a hard day the way back is as small as the way there.
    let good = Route::Reflecting(ReflectPage::GoodMoments);
    if small && (matches!(route, Route::Ask { .. } | Route::Message | Route::Breathe) || *route == good) {
        return Some((Route::Today, t.back));
    }
    Some(match route {
        Route::Today
        | Route::Welcome
        | Route::People(_)
        | Route::Map
        | Route::Table
        | Route::Support
        | Route::UrgentSupport
        | Route::Grow
        | Route::Reflect
        | Route::NotFound => return None,
        Route::ThinkOfPeople => (Route::Welcome, t.back),
        Route::Person(_) => (Route::people(), t.people),
        Route::NewPerson => (Route::people(), t.cancel),
        Route::EditPerson(id) => (Route::Person(*id), t.cancel),
        Route::Hello(id, _) | Route::Thank(id) | Route::Questions(Some(id)) => (Route::Person(*id), t.back),
        Route::NewLoop(id) => (Route::Person(*id), t.cancel),
        Route::EditLoop(_) | Route::AfterTalk(_) => (Route::Today, t.back),
        Route::Drifting => (Route::people(), t.people),
        Route::Questions(None) | Route::Dates | Route::Plans => (Route::More, t.more),
        Route::NewDate(_) | Route::EditDate(_) => (Route::Dates, t.cancel),
        Route::Calendar => (Route::Dates, text().dates.title),
        Route::NewPlan(_) => (Route::Plans, t.cancel),
        Route::Plan(_) => (Route::Plans, text().plans.title),
        Route::EditPlan(id) => (Route::Plan(*id), t.cancel),
        Route::Memory => (Route::ThankSomeone, t.back),
        Route::NewThanks(_) | Route::EditThanks(_) => (Route::Memory, t.cancel),
        Route::Letter(_) => (Route::Memory, text().memory.title),
        Route::Rhythm | Route::OwnOpeners => (Route::Settings, text().settings.title),
        Route::Ties(id) => (Route::Person(*id), t.cancel),
        Route::Several => (Route::people(), t.cancel),
        Route::Log(Some(id)) => (Route::Person(*id), t.cancel),
        Route::Log(None) | Route::Moment(_) => (Route::Today, t.cancel),
        Route::Ask { kind, urgent, .. } => (Route::Who { kind: *kind, urgent: *urgent }, t.back),
        Route::EditHardTimes => (Route::HardTimes, t.cancel),
        Route::Who { urgent: true, .. } | Route::HelpChoose { urgent: true } => {
            (Route::UrgentSupport, t.support)
        }
        Route::Who { .. }
        | Route::HelpChoose { .. }
        | Route::HardTimes
        | Route::Breathe
        | Route::ThankSomeone
        | Route::Message
        | Route::NeedNoOne => (Route::Support, t.support),
        Route::Talk => (Route::Today, t.today),
        Route::Growing(page) => growing::parent(page),
        Route::WhatIf(_) => (Route::Grow, t.grow),
        Route::Reflecting(page) => {
            let above = check_in::parent(*page).or_else(|| reflecting::parent(*page));
            above.unwrap_or((Route::Reflect, t.reflect))
        }
        Route::GiveAndGet | Route::Moments => (Route::Reflect, t.reflect),
        Route::LearnPage(_) => (Route::Learn, text().learn.title),
        Route::Data | Route::Settings | Route::About | Route::Learn => (Route::More, t.more),
        Route::More | Route::Lines => (Route::Today, t.today),
        Route::Import | Route::Restore | Route::Erase => (Route::Data, text().data.title),
    })
}

/// The title of a page.
pub fn title(app: App, route: &Route) -> String {
    let t = text();
    let name = |id| app.look(|book| book.person(id).map(|person| person.name.clone()));
    let about = |words: &str, id| {
        name(id).map_or_else(|| t.not_found.title.to_owned(), |name| fill(words, &[("name", name.as_str())]))
    };
    let or_gone = |name: Option<Name>| name.map_or_else(|| t.not_found.title.to_owned(), String::from);
    match route {
        Route::Today => t.frame.today.into(),
        Route::Welcome => t.welcome.title.into(),
        Route::ThinkOfPeople => t.think.title.into(),
        Route::People(_) => t.frame.people.into(),
        Route::NewPerson => t.person_form.add_title.into(),
        Route::Person(id) => or_gone(name(*id)),
        Route::EditPerson(id) => about(t.person_form.edit_title, *id),
        Route::Hello(id, _) => about(t.hello.title, *id),
        Route::Questions(_) => t.deck.title.into(),
        Route::Drifting => t.rhythm.drifting.into(),
        Route::NewLoop(id) => about(t.loops.add_title, *id),
        Route::EditLoop(_) => t.loops.title.into(),
        Route::AfterTalk(_) => t.talk.after_title.into(),
        Route::Moments => t.moments.title.into(),
        Route::Dates => t.dates.title.into(),
        Route::NewDate(_) => t.dates.add_title.into(),
        Route::EditDate(_) => t.dates.edit_title.into(),
        Route::Calendar => t.calendar.title.into(),
        Route::Plans => t.plans.title.into(),
        Route::NewPlan(_) => t.plans.add_title.into(),
        Route::Plan(id) => app
            .look(|book| book.plan(*id).map(|plan| plan.what.to_string()))
            .unwrap_or_else(|| t.not_found.title.to_owned()),
        Route::EditPlan(_) => t.plans.edit_title.into(),
        Route::Memory => t.memory.title.into(),
        Route::NewThanks(_) => t.memory.add_title.into(),
        Route::EditThanks(_) => t.memory.edit_title.into(),
        Route::Letter(_) => t.memory.letter.into(),
        Route::Rhythm => t.rhythm.title.into(),
        Route::OwnOpeners => t.starters.own_title.into(),
        Route::Map => t.circles.title.into(),
        Route::Table => t.circles.table_title.into(),
        Route::Several => t.several.title.into(),
        Route::Thank(id) => about(t.thank.title, *id),
        Route::Ties(id) => about(t.knows.title, *id),
        Route::Ask { person, .. } => about(t.ask.title, *person),
        Route::HelpChoose { .. } => t.help_choose.title.into(),
        Route::HardTimes => t.hard_times.title.into(),
        Route::EditHardTimes => t.hard_times.edit_title.into(),
        Route::Talk => t.hard.talk_title.into(),
        Route::Breathe => t.hard.breathe_title.into(),
        Route::ThankSomeone => t.thank.door.into(),
        Route::WhatIf(_) => t.coverage.what_if_title.into(),
        Route::GiveAndGet => t.balance.title.into(),
        Route::Learn => t.learn.title.into(),
        Route::LearnPage(topic) => t.learn.page(*topic).title.into(),
        Route::Log(_) => t.moment.title.into(),
        Route::Moment(_) => t.moment.edit_title.into(),
        Route::Support | Route::UrgentSupport => t.support.title.into(),
        Route::Who { kind, .. } => kind_need(*kind).into(),
        Route::Message => t.message.title.into(),
        Route::NeedNoOne => t.alone.title.into(),
        Route::Grow => t.frame.grow.into(),
        Route::Growing(page) => growing::title(app, page),
        Route::Reflecting(page) => {
            let title = check_in::title(*page)
                .or_else(|| reflecting::title(*page))
                .or_else(|| over_time::title(*page));
            title.unwrap_or_else(|| t.frame.reflect.into())
        }
        Route::Reflect => t.frame.reflect.into(),
        Route::More => t.frame.more.into(),
        Route::Data => t.data.title.into(),
        Route::Import => t.import.title.into(),
        Route::Restore => t.restore.title.into(),
        Route::Erase => t.erase.title.into(),
        Route::Settings => t.settings.title.into(),
        Route::Lines => t.lines.title.into(),
        Route::About => t.about.title.into(),
        Route::NotFound => t.not_found.title.into(),
    }
}
