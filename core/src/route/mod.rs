//! Every address in the app: typed, after the `#`, so that one build runs under any path and no id reaches a server.

mod people_query;
mod query;
mod topic;

use people_query::{people_href, people_query};
use query::value;

pub use people_query::{PeopleQuery, Sort, Tie};
pub use topic::Topic;

use crate::model::{Kind, MomentId, PersonId};

/// Every page of the app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// A small hello, if you like.
    Today,
    /// The first page, while nothing is stored.
    Welcome,
    /// Thinking of the first people.
    ThinkOfPeople,
    /// The list of people.
    People(PeopleQuery),
    /// The circles.
    Map,
    /// The same as a table.
    Table,
    /// One change for several people.
    Several,
    /// Add someone.
    NewPerson,
    /// One person.
    Person(PersonId),
    /// Change a person.
    EditPerson(PersonId),
    /// Say hi to a person.
    Hello(PersonId),
    /// Thank a person.
    Thank(PersonId),
    /// Whom a person knows, and how we met.
    Ties(PersonId),
    /// Log a moment, perhaps with someone already chosen.
    Log(Option<PersonId>),
    /// Change a moment.
    Moment(MomentId),
    /// The five kinds of support.
    Support,
    /// The same when it can't wait.
    UrgentSupport,
    /// Who could help with one kind of support.
    Who {
        /// The kind.
        kind: Kind,
        /// It can't wait.
        urgent: bool,
    },
    /// Ask someone for it.
    Ask {
        /// The kind.
        kind: Kind,
        /// Who is asked.
        person: PersonId,
        /// It can't wait.
        urgent: bool,
    },
    /// Not sure what would help.
    HelpChoose {
        /// It can't wait.
        urgent: bool,
    },
    /// My plan for hard times.
    HardTimes,
    /// Change my plan for hard times.
    EditHardTimes,
    /// Talk to someone, on a hard day.
    Talk,
    /// Breathe for one minute.
    Breathe,
    /// Whom to thank.
    ThankSomeone,
    /// A message to copy, for anyone.
    Message,
    /// Things that need no one.
    NeedNoOne,
    /// Getting to know people.
    Grow,
    /// What if someone were away.
    WhatIf(Option<PersonId>),
    /// Looking back.
    Reflect,
    /// Giving and getting.
    GiveAndGet,
    /// Short pages to learn from.
    Learn,
    /// One of them.
    LearnPage(Topic),
    /// Everything that is no tab.
    More,
    /// What is stored, backup, import, delete.
    Data,
    /// People from a file.
    Import,
    /// Open a backup file.
    Restore,
    /// Delete everything.
    Erase,
    /// Choices.
    Settings,
    /// Help lines by country.
    Lines,
    /// What Mainstay is and is not.
    About,
    /// No such page.
    NotFound,
}

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
            ["people", id] => Self::Person(id.parse().ok()?),
            ["people", id, "edit"] => Self::EditPerson(id.parse().ok()?),
            ["people", id, "hello"] => Self::Hello(id.parse().ok()?),
            ["people", id, "thank"] => Self::Thank(id.parse().ok()?),
            ["people", id, "ties"] => Self::Ties(id.parse().ok()?),
            ["log"] => Self::Log(value(query, "with").and_then(|id| id.parse().ok())),
            ["moments", id] => Self::Moment(id.parse().ok()?),
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
            ["reflect"] => Self::Reflect,
            ["reflect", "give-and-get"] => Self::GiveAndGet,
            ["learn"] => Self::Learn,
            ["learn", topic] => Self::LearnPage(Topic::from_key(topic)?),
            ["more"] => Self::More,
            ["data"] => Self::Data,
            ["data", "import"] => Self::Import,
            ["data", "open"] => Self::Restore,
            ["data", "delete"] => Self::Erase,
            ["settings"] => Self::Settings,
            ["lines"] => Self::Lines,
            ["about"] => Self::About,
            _ => return None,
        })
    }

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
            Self::Hello(id) => format!("#/people/{id}/hello"),
            Self::Thank(id) => format!("#/people/{id}/thank"),
            Self::Ties(id) => format!("#/people/{id}/ties"),
            Self::Log(None) => "#/log".into(),
            Self::Log(Some(id)) => format!("#/log?with={id}"),
            Self::Moment(id) => format!("#/moments/{id}"),
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
            Self::WhatIf(None) => "#/grow/what-if".into(),
            Self::WhatIf(Some(id)) => format!("#/grow/what-if?who={id}"),
            Self::Reflect => "#/reflect".into(),
            Self::GiveAndGet => "#/reflect/give-and-get".into(),
            Self::Learn => "#/learn".into(),
            Self::LearnPage(topic) => format!("#/learn/{}", topic.key()),
            Self::More => "#/more".into(),
            Self::Data => "#/data".into(),
            Self::Import => "#/data/import".into(),
            Self::Restore => "#/data/open".into(),
            Self::Erase => "#/data/delete".into(),
            Self::Settings => "#/settings".into(),
            Self::Lines => "#/lines".into(),
            Self::About => "#/about".into(),
            Self::NotFound => "#/not-found".into(),
        }
    }

    /// Whether a `location.hash` is an address of ours; a link within the page, such as to its content, is not.
    pub fn is_address(hash: &str) -> bool {
        hash.is_empty() || hash.starts_with("#/")
    }

    /// The list of people with nothing narrowed.
    pub fn people() -> Self {
        Self::People(PeopleQuery::default())
    }
}

/// Whether an address says that it can't wait.
fn is_urgent(query: &str) -> bool {
    value(query, "now").is_some()
}

fn urgency(urgent: bool) -> &'static str {
    if urgent { "?now=1" } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Ring;
    use proptest::prelude::*;

    fn routes() -> impl Strategy<Value = Route> {
        let query = ("\\PC{0,20}", 0..4usize, 0..9usize, "\\PC{0,9}", any::<bool>()).prop_map(
            |(find, ring, tie, group, last)| PeopleQuery {
                find,
                ring: Ring::ALL.get(ring).copied(),
                tie: Tie::ALL.get(tie).copied(),
                group: Some(group).filter(|group| !group.is_empty()),
                sort: if last { Sort::LastContact } else { Sort::Name },
            },
        );
        let id = any::<u64>();
        prop_oneof![
            query.prop_map(Route::People),
            id.prop_map(|id| Route::Person(PersonId::from_bits(id))),
            id.prop_map(|id| Route::EditPerson(PersonId::from_bits(id))),
            id.prop_map(|id| Route::Hello(PersonId::from_bits(id))),
            id.prop_map(|id| Route::Log(Some(PersonId::from_bits(id)))),
            id.prop_map(|id| Route::Moment(MomentId::from_bits(id))),
            id.prop_map(|id| Route::Thank(PersonId::from_bits(id))),
            id.prop_map(|id| Route::Ties(PersonId::from_bits(id))),
            id.prop_map(|id| Route::WhatIf(Some(PersonId::from_bits(id)))),
            (0..5usize, any::<bool>())
                .prop_map(|(kind, urgent)| Route::Who { kind: Kind::ALL[kind], urgent }),
            (0..5usize, id, any::<bool>()).prop_map(|(kind, id, urgent)| {
                Route::Ask { kind: Kind::ALL[kind], person: PersonId::from_bits(id), urgent }
            }),
            (0..11usize).prop_map(|topic| Route::LearnPage(Topic::ALL[topic])),
            prop::sample::select(vec![
                Route::Today,
                Route::Welcome,
                Route::ThinkOfPeople,
                Route::Map,
                Route::Table,
                Route::Several,
                Route::NewPerson,
                Route::Log(None),
                Route::Support,
                Route::UrgentSupport,
                Route::Message,
                Route::NeedNoOne,
                Route::HelpChoose { urgent: false },
                Route::HelpChoose { urgent: true },
                Route::HardTimes,
                Route::EditHardTimes,
                Route::Talk,
                Route::Breathe,
                Route::ThankSomeone,
                Route::Grow,
                Route::WhatIf(None),
                Route::Reflect,
                Route::GiveAndGet,
                Route::Learn,
                Route::More,
                Route::Data,
                Route::Import,
                Route::Restore,
                Route::Erase,
                Route::Settings,
                Route::Lines,
                Route::About,
                Route::NotFound,
            ]),
        ]
    }

    proptest! {
        #[test]
        fn every_address_leads_back_to_its_page(route in routes()) {
            prop_assert_eq!(Route::parse(&route.href()), route);
        }

        #[test]
        fn any_address_leads_somewhere(hash in "#?/?\\PC{0,40}") {
            let route = Route::parse(&hash);
            prop_assert_eq!(Route::parse(&route.href()), route);
        }
    }

    #[test]
    fn no_hash_is_today_and_an_unknown_one_is_said_so() {
        assert_eq!(Route::parse(""), Route::Today);
        assert_eq!(Route::parse("#"), Route::Today);
        assert_eq!(Route::parse("#/people/short"), Route::NotFound);
        assert_eq!(Route::parse("#/no/such/page"), Route::NotFound);
    }
}
