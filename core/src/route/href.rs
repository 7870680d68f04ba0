//! From a page to its address.

use super::Route;
use super::people_query::people_href;

impl Route {
    /// The address of this page, from the `#` on.
    pub fn href(&self) -> String {
        match self {
            Self::Today => "#/".into(),
            Self::Welcome => "#/welcome".into(),
            Self::ThinkOfPeople => "#/start/people".into(),
            Self::People(query) => people_href(query),
            Self::Map => "#/people/map".into(),
            Self::Table => "#/people/table".into(),
            Self::Several => "#/people/several".into(),
            Self::NewPerson => "#/people/new".into(),
            Self::Person(id) => format!("#/people/{id}"),
            Self::EditPerson(id) => format!("#/people/{id}/edit"),
            Self::Hello(id, about) => format!("#/people/{id}/hello{}", about.query()),
            Self::Questions(None) => "#/questions".into(),
            Self::Questions(Some(id)) => format!("#/questions?for={id}"),
            Self::Drifting => "#/people/drifting".into(),
            Self::NewLoop(id) => format!("#/people/{id}/ask-about"),
            Self::EditLoop(id) => format!("#/ask-about/{id}"),
            Self::Thank(id) => format!("#/people/{id}/thank"),
            Self::Ties(id) => format!("#/people/{id}/ties"),
            Self::Log(None) => "#/log".into(),
            Self::Log(Some(id)) => format!("#/log?with={id}"),
            Self::Moments => "#/moments".into(),
            Self::Moment(id) => format!("#/moments/{id}"),
            Self::AfterTalk(id) => format!("#/moments/{id}/next"),
            Self::Dates => "#/dates".into(),
            Self::NewDate(None) => "#/dates/new".into(),
            Self::NewDate(Some(id)) => format!("#/dates/new?for={id}"),
            Self::EditDate(id) => format!("#/dates/{id}"),
            Self::Calendar => "#/dates/calendar".into(),
            Self::Plans => "#/plans".into(),
            Self::NewPlan(start) => format!("#/plans/new{}", start.query()),
            Self::Plan(id) => format!("#/plans/{id}"),
            Self::EditPlan(id) => format!("#/plans/{id}/edit"),
            Self::Memory => "#/thanks".into(),
            Self::NewThanks(start) => format!("#/thanks/new{}", start.query()),
            Self::EditThanks(id) => format!("#/thanks/{id}"),
            Self::Letter(id) => format!("#/thanks/{id}/letter"),
            Self::Support => "#/support".into(),
            Self::UrgentSupport => format!("#/support{}", urgency(true)),
            Self::Who { kind, urgent } => format!("#/support/{}{}", kind.key(), urgency(*urgent)),
            Self::Ask { kind, person, urgent } => {
                format!("#/support/{}/{person}{}", kind.key(), urgency(*urgent))
            }
            Self::HelpChoose { urgent } => format!("#/support/choose{}", urgency(*urgent)),
            Self::HardTimes => "#/support/plan".into(),
            Self::EditHardTimes => "#/support/plan/edit".into(),
            Self::Talk => "#/support/talk".into(),
            Self::Breathe => "#/support/breathe".into(),
            Self::ThankSomeone => "#/support/thank".into(),
            Self::Message => "#/support/message".into(),
            Self::NeedNoOne => "#/support/alone".into(),
            Self::Grow => "#/grow".into(),
            Self::Growing(page) => page.href(),
            Self::WhatIf(None) => "#/grow/what-if".into(),
            Self::WhatIf(Some(id)) => format!("#/grow/what-if?who={id}"),
            Self::Reflect => "#/reflect".into(),
            Self::Reflecting(page) => page.href(),
            Self::GiveAndGet => "#/reflect/give-and-get".into(),
            Self::Learn => "#/learn".into(),
            Self::LearnPage(topic) => format!("#/learn/{}", topic.key()),
            Self::More => "#/more".into(),
            Self::Data => "#/data".into(),
            Self::Import => "#/data/import".into(),
            Self::Restore => "#/data/open".into(),
            Self::Erase => "#/data/delete".into(),
            Self::Settings => "#/settings".into(),
            Self::Rhythm => "#/settings/rhythm".into(),
            Self::OwnOpeners => "#/settings/openers".into(),
            Self::Lines => "#/lines".into(),
            Self::About => "#/about".into(),
            Self::NotFound => "#/not-found".into(),
        }
    }
}

fn urgency(urgent: bool) -> &'static str {
    if urgent { "?now=1" } else { "" }
}
