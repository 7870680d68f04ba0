//! From an address to its page.

use super::people_query::people_query;
use super::query::value;
use super::{About, GrowPage, PlanStart, ReflectPage, Route, ThanksStart, Topic};
use crate::model::Kind;

impl Route {
    /// The page at this `location.hash`. An empty one is Today; anything unknown is [`Route::NotFound`].
    pub fn parse(hash: &str) -> Self {
        let path = hash.strip_prefix('#').unwrap_or(hash);
        let path = path.strip_prefix('/').unwrap_or(path);
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        Self::page(&parts, query).unwrap_or(Self::NotFound)
    }

    fn page(parts: &[&str], query: &str) -> Option<Self> {
        Some(match parts {
            [] => Self::Today,
            ["welcome"] => Self::Welcome,
            ["start", "people"] => Self::ThinkOfPeople,
            ["people"] => Self::People(people_query(query)),
            ["people", "map"] => Self::Map,
            ["people", "table"] => Self::Table,
            ["people", "several"] => Self::Several,
            ["people", "new"] => Self::NewPerson,
            ["people", "drifting"] => Self::Drifting,
            ["people", id] => Self::Person(id.parse().ok()?),
            ["people", id, "edit"] => Self::EditPerson(id.parse().ok()?),
            ["people", id, "hello"] => Self::Hello(id.parse().ok()?, About::from_query(query)),
            ["people", id, "ask-about"] => Self::NewLoop(id.parse().ok()?),
            ["ask-about", id] => Self::EditLoop(id.parse().ok()?),
            ["questions"] => Self::Questions(value(query, "for").and_then(|id| id.parse().ok())),
            ["people", id, "thank"] => Self::Thank(id.parse().ok()?),
            ["people", id, "ties"] => Self::Ties(id.parse().ok()?),
            ["log"] => Self::Log(value(query, "with").and_then(|id| id.parse().ok())),
            ["moments"] => Self::Moments,
            ["moments", id] => Self::Moment(id.parse().ok()?),
            ["moments", id, "next"] => Self::AfterTalk(id.parse().ok()?),
            ["dates"] => Self::Dates,
            ["dates", "new"] => Self::NewDate(value(query, "for").and_then(|id| id.parse().ok())),
            ["dates", "calendar"] => Self::Calendar,
            ["dates", id] => Self::EditDate(id.parse().ok()?),
            ["plans"] => Self::Plans,
            ["plans", "new"] => Self::NewPlan(PlanStart::from_query(query)),
            ["plans", id] => Self::Plan(id.parse().ok()?),
            ["plans", id, "edit"] => Self::EditPlan(id.parse().ok()?),
            ["thanks"] => Self::Memory,
            ["thanks", "new"] => Self::NewThanks(ThanksStart::from_query(query)),
            ["thanks", id] => Self::EditThanks(id.parse().ok()?),
            ["thanks", id, "letter"] => Self::Letter(id.parse().ok()?),
            ["support"] if is_urgent(query) => Self::UrgentSupport,
            ["support"] => Self::Support,
            ["support", "message"] => Self::Message,
            ["support", "alone"] => Self::NeedNoOne,
            ["support", "choose"] => Self::HelpChoose { urgent: is_urgent(query) },
            ["support", "plan"] => Self::HardTimes,
            ["support", "plan", "edit"] => Self::EditHardTimes,
            ["support", "talk"] => Self::Talk,
            ["support", "breathe"] => Self::Breathe,
            ["support", "thank"] => Self::ThankSomeone,
            ["support", kind] => Self::Who { kind: Kind::from_key(kind)?, urgent: is_urgent(query) },
            ["support", kind, id] => {
                Self::Ask { kind: Kind::from_key(kind)?, person: id.parse().ok()?, urgent: is_urgent(query) }
            }
            ["grow"] => Self::Grow,
            ["grow", "what-if"] => Self::WhatIf(value(query, "who").and_then(|id| id.parse().ok())),
            ["grow", rest @ ..] => Self::Growing(GrowPage::parse(rest, query)?),
            ["reflect"] => Self::Reflect,
            ["reflect", "give-and-get"] => Self::GiveAndGet,
            ["reflect", rest @ ..] => Self::Reflecting(ReflectPage::parse(rest)?),
            ["learn"] => Self::Learn,
            ["learn", topic] => Self::LearnPage(Topic::from_key(topic)?),
            ["more"] => Self::More,
            ["data"] => Self::Data,
            ["data", "import"] => Self::Import,
            ["data", "open"] => Self::Restore,
            ["data", "delete"] => Self::Erase,
            ["settings"] => Self::Settings,
            ["settings", "rhythm"] => Self::Rhythm,
            ["settings", "openers"] => Self::OwnOpeners,
            ["lines"] => Self::Lines,
            ["about"] => Self::About,
            _ => return None,
        })
    }
}

/// Whether an address says that it can't wait.
fn is_urgent(query: &str) -> bool {
    value(query, "now").is_some()
}
