//! Every address in the app: typed, after the `#`, so that one build runs under any path and no id reaches a server.

mod grow_page;
mod href;
mod parse;
mod people_query;
mod query;
mod reflect_page;
mod start;
mod topic;

pub use grow_page::{GrowPage, IdeaQuery};
pub use people_query::{PeopleQuery, Sort, Tie};
pub use reflect_page::ReflectPage;
pub use start::{About, PlanStart, ThanksStart};
pub use topic::Topic;

use crate::model::{Kind, MilestoneId, MomentId, OpenLoopId, PersonId, PlanId, ThanksId};

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
    /// Write to a person, and what about.
    Hello(PersonId, About),
    /// Questions that go one step deeper, perhaps for a person.
    Questions(Option<PersonId>),
    /// People without a rhythm with whom it has been long.
    Drifting,
    /// Something more to ask a person about.
    NewLoop(PersonId),
    /// Change something to ask about.
    EditLoop(OpenLoopId),
    /// Thank a person.
    Thank(PersonId),
    /// Whom a person knows, and how we met.
    Ties(PersonId),
    /// Log a moment, perhaps with someone already chosen.
    Log(Option<PersonId>),
    /// All moments.
    Moments,
    /// Change a moment.
    Moment(MomentId),
    /// One small thing more after a talk.
    AfterTalk(MomentId),
    /// Dates.
    Dates,
    /// A new date, perhaps of a person.
    NewDate(Option<PersonId>),
    /// Change a date.
    EditDate(MilestoneId),
    /// A file for the calendar.
    Calendar,
    /// Plans.
    Plans,
    /// A new plan, perhaps with a person or for a date.
    NewPlan(PlanStart),
    /// One plan.
    Plan(PlanId),
    /// Change a plan.
    EditPlan(PlanId),
    /// What people did for me.
    Memory,
    /// A new memory.
    NewThanks(ThanksStart),
    /// Change a memory.
    EditThanks(ThanksId),
    /// A letter of thanks.
    Letter(ThanksId),
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
    /// A page below it.
    Growing(GrowPage),
    /// What if someone were away.
    WhatIf(Option<PersonId>),
    /// Looking back.
    Reflect,
    /// A page below it.
    Reflecting(ReflectPage),
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
    /// How often, and when not.
    Rhythm,
    /// Own words to begin with.
    OwnOpeners,
    /// Help lines by country.
    Lines,
    /// What Mainstay is and is not.
    About,
    /// No such page.
    NotFound,
}

impl Route {
    /// Whether a `location.hash` is an address of ours; a link within the page, such as to its content, is not.
    pub fn is_address(hash: &str) -> bool {
        hash.is_empty() || hash.starts_with("#/")
    }

    /// The list of people with nothing narrowed.
    pub fn people() -> Self {
        Self::People(PeopleQuery::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::catalogue::{self, Energy, Like, Setting, Time};
    use crate::model::{CheckInId, GoodMomentId, Instrument, LookBackId, PlaceId, Ring, SmallStepId};
    use proptest::prelude::*;

    fn abouts() -> impl Strategy<Value = About> {
        prop_oneof![
            Just(About::Anything),
            (0..9usize).prop_map(|nth| About::Occasion(crate::model::Occasion::ALL[nth])),
            (0..40usize).prop_map(About::Question),
            any::<u64>().prop_map(|id| About::Loop(OpenLoopId::from_bits(id))),
            (0..9usize).prop_map(About::Goal),
            (0..9usize).prop_map(About::Interest),
        ]
    }

    fn grow_pages() -> impl Strategy<Value = GrowPage> {
        let id = any::<u64>();
        let idea = 0..catalogue::IDEAS.len();
        let query =
            (proptest::collection::btree_set(0..12usize, 0..4), 0..4usize, 0..4usize, 0..4usize, 0..6usize);
        let query = query.prop_map(|(likes, energy, time, setting, kind)| IdeaQuery {
            likes: likes.into_iter().map(|nth| Like::ALL[nth]).collect(),
            energy: Energy::ALL.get(energy).copied(),
            time: Time::ALL.get(time).copied(),
            setting: Setting::ALL.get(setting).copied(),
            kind: Kind::ALL.get(kind).copied(),
        });
        prop_oneof![
            query.prop_map(GrowPage::Ideas),
            idea.clone().prop_map(GrowPage::Idea),
            proptest::option::of(idea.clone()).prop_map(GrowPage::NewStep),
            proptest::option::of(idea).prop_map(GrowPage::NewPlace),
            id.prop_map(|id| GrowPage::EditStep(SmallStepId::from_bits(id))),
            id.prop_map(|id| GrowPage::Place(PlaceId::from_bits(id))),
            id.prop_map(|id| GrowPage::EditPlace(PlaceId::from_bits(id))),
            id.prop_map(|id| GrowPage::Visit(PlaceId::from_bits(id))),
            id.prop_map(|id| GrowPage::Climb(PersonId::from_bits(id))),
            prop::sample::select(vec![GrowPage::Places, GrowPage::GettingToKnow, GrowPage::Reconnect]),
        ]
    }

    fn reflect_pages() -> impl Strategy<Value = ReflectPage> {
        let id = any::<u64>();
        prop_oneof![
            (1..=4usize).prop_map(ReflectPage::Question),
            (0..9usize).prop_map(|nth| ReflectPage::Form(Instrument::ALL.get(nth).copied())),
            id.prop_map(|id| ReflectPage::Result(CheckInId::from_bits(id))),
            id.prop_map(|id| ReflectPage::EditForm(CheckInId::from_bits(id))),
            id.prop_map(|id| ReflectPage::EditLookBack(LookBackId::from_bits(id))),
            id.prop_map(|id| ReflectPage::EditGoodMoment(GoodMomentId::from_bits(id))),
            prop::sample::select(vec![
                ReflectPage::CheckIn,
                ReflectPage::CheckIns,
                ReflectPage::Month,
                ReflectPage::Ways,
                ReflectPage::OverTime,
                ReflectPage::LooksBack,
                ReflectPage::NewLookBack,
                ReflectPage::GoodMoments,
                ReflectPage::NewGoodMoment,
                ReflectPage::Paper,
            ]),
        ]
    }

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
            (id, abouts()).prop_map(|(id, about)| Route::Hello(PersonId::from_bits(id), about)),
            id.prop_map(|id| Route::Questions(Some(PersonId::from_bits(id)))),
            id.prop_map(|id| Route::NewLoop(PersonId::from_bits(id))),
            id.prop_map(|id| Route::EditLoop(OpenLoopId::from_bits(id))),
            id.prop_map(|id| Route::AfterTalk(MomentId::from_bits(id))),
            id.prop_map(|id| Route::NewDate(Some(PersonId::from_bits(id)))),
            id.prop_map(|id| Route::EditDate(MilestoneId::from_bits(id))),
            id.prop_map(|id| Route::Plan(PlanId::from_bits(id))),
            id.prop_map(|id| Route::EditPlan(PlanId::from_bits(id))),
            id.prop_map(|id| Route::EditThanks(ThanksId::from_bits(id))),
            id.prop_map(|id| Route::Letter(ThanksId::from_bits(id))),
            (proptest::option::of(id), proptest::option::of(id)).prop_map(|(with, date)| {
                let with = with.map(PersonId::from_bits);
                Route::NewPlan(PlanStart { with, date: date.map(MilestoneId::from_bits) })
            }),
            (proptest::option::of(id), proptest::option::of(id)).prop_map(|(who, moment)| {
                let person = who.map(PersonId::from_bits);
                Route::NewThanks(ThanksStart { person, moment: moment.map(MomentId::from_bits) })
            }),
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
            grow_pages().prop_map(Route::Growing),
            reflect_pages().prop_map(Route::Reflecting),
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
                Route::Rhythm,
                Route::OwnOpeners,
                Route::Questions(None),
                Route::Drifting,
                Route::Moments,
                Route::Dates,
                Route::NewDate(None),
                Route::Calendar,
                Route::Plans,
                Route::Memory,
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
