use proptest::prelude::*;

use super::*;
use crate::model::{
    CheckInId, GoodMomentId, ImportantDateId, Instrument, Kind, LookBackId, MomentId, PlaceId, PlanId,
    SmallStepId, ThankYouId, ToAskId,
};

/// Each variant with what it may hold. The list is complete: a variant that is not in it does not compile.
macro_rules! variants {
    ($name:ident: $all:ty { $($variant:pat => $held:expr),+ $(,)? }) => {
        pub fn $name() -> BoxedStrategy<$all> {
            fn is_listed(one: &$all) -> bool {
                match one { $($variant => true),+ }
            }
            let each: Vec<BoxedStrategy<$all>> = vec![
                $($held.prop_map(|one: $all| {
                    assert!(matches!(one, $variant), "{one:?} stands under {}", stringify!($variant));
                    one
                }).boxed()),+
            ];
            proptest::strategy::Union::new(each).prop_filter("listed", is_listed).boxed()
        }
    };
}
pub(super) use variants;

/// Every page of a feature, and that the address of each leads back to it.
macro_rules! pages {
    ($feature:path: $page:ty { $($list:tt)+ }) => {
        crate::route::tests::variants!(all: $page { $($list)+ });

        proptest! {
            #[test]
            fn every_page_leads_back(page in all()) {
                let href = page.href();
                prop_assert_eq!(crate::route::Route::parse(&href), $feature(page), "{}", href);
            }
        }
    };
}
pub(super) use pages;

pub fn person() -> impl Strategy<Value = PersonId> + Clone {
    any::<u64>().prop_map(PersonId::from_bits)
}

pub fn maybe_person() -> impl Strategy<Value = Option<PersonId>> {
    proptest::option::of(person())
}

pub fn moment() -> impl Strategy<Value = MomentId> {
    any::<u64>().prop_map(MomentId::from_bits)
}

pub fn date() -> impl Strategy<Value = ImportantDateId> {
    any::<u64>().prop_map(ImportantDateId::from_bits)
}

variants!(routes: Route {
    Route::Today(_) => today::tests::all().prop_map(Route::Today),
    Route::Welcome(_) => welcome::tests::all().prop_map(Route::Welcome),
    Route::People(_) => people::tests::all().prop_map(Route::People),
    Route::Hello(_) => hello::tests::all().prop_map(Route::Hello),
    Route::Moments(_) => moments::tests::all().prop_map(Route::Moments),
    Route::Dates(_) => dates::tests::all().prop_map(Route::Dates),
    Route::Plans(_) => plans::tests::all().prop_map(Route::Plans),
    Route::Thanks(_) => thanks::tests::all().prop_map(Route::Thanks),
    Route::Support(_) => support::tests::all().prop_map(Route::Support),
    Route::Growing(_) => growing::tests::all().prop_map(Route::Growing),
    Route::Reflecting(_) => reflecting::tests::all().prop_map(Route::Reflecting),
    Route::CheckIn(_) => check_in::tests::all().prop_map(Route::CheckIn),
    Route::Learn(_) => learn::tests::all().prop_map(Route::Learn),
    Route::Data(_) => data::tests::all().prop_map(Route::Data),
    Route::Settings(_) => settings::tests::all().prop_map(Route::Settings),
    Route::Lines(_) => lines::tests::all().prop_map(Route::Lines),
    Route::Print(_) => print::tests::all().prop_map(Route::Print),
    Route::More(_) => more::tests::all().prop_map(Route::More),
    Route::NotFound => Just(Route::NotFound),
});

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
    assert_eq!(Route::parse(""), Route::today());
    assert_eq!(Route::parse("#"), Route::today());
    assert_eq!(Route::parse("#/people/short"), Route::NotFound);
    assert_eq!(Route::parse("#/no/such/page"), Route::NotFound);
    // A form is an official one; our own questions have pages of their own.
    for form in ["no-such-form", Instrument::ThreeQuestions.key()] {
        assert_eq!(Route::parse(&format!("#/reflect/form/{form}")), Route::NotFound, "{form}");
    }
}

/// People keep addresses: as bookmarks, in the calendar, on the home screen. They stay as they are.
#[test]
fn addresses_stay_as_they_are() {
    let id = PersonId::from_bits(7);
    let all = [
        (Route::today(), "#/".to_owned()),
        (Route::Welcome(WelcomePage::Welcome), "#/welcome".into()),
        (Route::Welcome(WelcomePage::ThinkOfPeople), "#/start/people".into()),
        (Route::people(), "#/people".into()),
        (Route::People(PeoplePage::Circles), "#/people/map".into()),
        (Route::People(PeoplePage::Table), "#/people/table".into()),
        (Route::People(PeoplePage::Several), "#/people/several".into()),
        (Route::People(PeoplePage::Drifting), "#/people/drifting".into()),
        (Route::People(PeoplePage::New), "#/people/new".into()),
        (Route::person(id), format!("#/people/{id}")),
        (Route::People(PeoplePage::Ties(id)), format!("#/people/{id}/ties")),
        (Route::People(PeoplePage::Face(id)), format!("#/people/{id}/face")),
        (Route::Hello(HelloPage::Write(id, About::Anything)), format!("#/people/{id}/hello")),
        (Route::Hello(HelloPage::Write(id, About::Goal(2))), format!("#/people/{id}/hello?goal=2")),
        (Route::Hello(HelloPage::Thank(id)), format!("#/people/{id}/thank")),
        (Route::Hello(HelloPage::Questions(None)), "#/questions".into()),
        (Route::Hello(HelloPage::Questions(Some(id))), format!("#/questions?for={id}")),
        (Route::Hello(HelloPage::NewToAsk(id)), format!("#/people/{id}/ask-about")),
        (Route::Hello(HelloPage::EditToAsk(ToAskId::from_bits(7))), format!("#/ask-about/{id}")),
        (Route::Moments(MomentsPage::All), "#/moments".into()),
        (Route::Moments(MomentsPage::Log(None)), "#/log".into()),
        (Route::Moments(MomentsPage::Log(Some(id))), format!("#/log?with={id}")),
        (Route::Moments(MomentsPage::Moment(MomentId::from_bits(7))), format!("#/moments/{id}")),
        (Route::Moments(MomentsPage::AfterTalk(MomentId::from_bits(7))), format!("#/moments/{id}/next")),
        (Route::Dates(DatesPage::All), "#/dates".into()),
        (Route::Dates(DatesPage::New(None)), "#/dates/new".into()),
        (Route::Dates(DatesPage::New(Some(id))), format!("#/dates/new?for={id}")),
        (Route::Dates(DatesPage::Edit(ImportantDateId::from_bits(7))), format!("#/dates/{id}")),
        (Route::Dates(DatesPage::Calendar), "#/dates/calendar".into()),
        (Route::Plans(PlansPage::All), "#/plans".into()),
        (
            Route::Plans(PlansPage::New(PlanStart { with: Some(id), date: None })),
            format!("#/plans/new?with={id}"),
        ),
        (Route::Plans(PlansPage::Plan(PlanId::from_bits(7))), format!("#/plans/{id}")),
        (Route::Plans(PlansPage::Edit(PlanId::from_bits(7))), format!("#/plans/{id}/edit")),
        (Route::Thanks(ThanksPage::Someone), "#/support/thank".into()),
        (Route::Thanks(ThanksPage::All), "#/thanks".into()),
        (
            Route::Thanks(ThanksPage::New(ThankYouStart { person: Some(id), moment: None })),
            format!("#/thanks/new?who={id}"),
        ),
        (Route::Thanks(ThanksPage::Edit(ThankYouId::from_bits(7))), format!("#/thanks/{id}")),
        (Route::Thanks(ThanksPage::Letter(ThankYouId::from_bits(7))), format!("#/thanks/{id}/letter")),
        (Route::Support(SupportPage::Home), "#/support".into()),
        (Route::Support(SupportPage::Kinds), "#/support/kinds".into()),
        (Route::Support(SupportPage::Who(Kind::Hand)), "#/support/hand".into()),
        (
            Route::Support(SupportPage::Ask { kind: Kind::Hand, person: id, urgent: false }),
            format!("#/support/hand/{id}"),
        ),
        (Route::Support(SupportPage::HelpChoose), "#/support/choose".into()),
        (Route::Support(SupportPage::HardTimesPlan), "#/support/plan".into()),
        (Route::Support(SupportPage::EditHardTimesPlan), "#/support/plan/edit".into()),
        (Route::Support(SupportPage::Talk), "#/support/talk".into()),
        (Route::Support(SupportPage::Breathe), "#/support/breathe".into()),
        (Route::Support(SupportPage::Message), "#/support/message".into()),
        (Route::Support(SupportPage::NeedNoOne), "#/support/alone".into()),
        (Route::Growing(GrowingPage::Grow), "#/grow".into()),
        (Route::Growing(GrowingPage::WhatIf(None)), "#/grow/what-if".into()),
        (Route::Growing(GrowingPage::WhatIf(Some(id))), format!("#/grow/what-if?who={id}")),
        (Route::Growing(GrowingPage::Ideas(IdeaQuery::default())), "#/grow/ideas".into()),
        (Route::Growing(GrowingPage::NewStep(None)), "#/grow/steps/new".into()),
        (Route::Growing(GrowingPage::EditStep(SmallStepId::from_bits(7))), format!("#/grow/steps/{id}")),
        (Route::Growing(GrowingPage::Places), "#/grow/places".into()),
        (Route::Growing(GrowingPage::NewPlace(None)), "#/grow/places/new".into()),
        (Route::Growing(GrowingPage::Place(PlaceId::from_bits(7))), format!("#/grow/places/{id}")),
        (Route::Growing(GrowingPage::EditPlace(PlaceId::from_bits(7))), format!("#/grow/places/{id}/edit")),
        (Route::Growing(GrowingPage::Visit(PlaceId::from_bits(7))), format!("#/grow/places/{id}/visit")),
        (Route::Growing(GrowingPage::GettingToKnow), "#/grow/people".into()),
        (Route::Growing(GrowingPage::Climb(id)), format!("#/grow/people/{id}")),
        (Route::Growing(GrowingPage::Reconnect), "#/grow/old-ties".into()),
        (Route::Reflecting(ReflectingPage::Reflect), "#/reflect".into()),
        (Route::Reflecting(ReflectingPage::Month), "#/reflect/month".into()),
        (Route::Reflecting(ReflectingPage::Ways), "#/reflect/ways".into()),
        (Route::Reflecting(ReflectingPage::OverTime), "#/reflect/circles".into()),
        (Route::Reflecting(ReflectingPage::GiveAndGet), "#/reflect/give-and-get".into()),
        (Route::Reflecting(ReflectingPage::LooksBack), "#/reflect/look-back".into()),
        (Route::Reflecting(ReflectingPage::NewLookBack), "#/reflect/look-back/new".into()),
        (
            Route::Reflecting(ReflectingPage::EditLookBack(LookBackId::from_bits(7))),
            format!("#/reflect/look-back/{id}"),
        ),
        (Route::Reflecting(ReflectingPage::GoodMoments), "#/reflect/good-moments".into()),
        (Route::Reflecting(ReflectingPage::NewGoodMoment), "#/reflect/good-moments/new".into()),
        (
            Route::Reflecting(ReflectingPage::EditGoodMoment(GoodMomentId::from_bits(7))),
            format!("#/reflect/good-moments/{id}"),
        ),
        (Route::CheckIn(CheckInPage::Start), "#/reflect/check-in".into()),
        (Route::CheckIn(CheckInPage::Question(2)), "#/reflect/check-in/2".into()),
        (Route::CheckIn(CheckInPage::All), "#/reflect/results".into()),
        (Route::CheckIn(CheckInPage::Result(CheckInId::from_bits(7))), format!("#/reflect/results/{id}")),
        (
            Route::CheckIn(CheckInPage::EditForm(CheckInId::from_bits(7))),
            format!("#/reflect/results/{id}/edit"),
        ),
        (Route::CheckIn(CheckInPage::Forms), "#/reflect/form".into()),
        (Route::CheckIn(CheckInPage::Form(Instrument::Ucla3)), "#/reflect/form/ucla3".into()),
        (Route::Learn(LearnPage::All), "#/learn".into()),
        (Route::Learn(LearnPage::Topic(Topic::Habits)), "#/learn/habits".into()),
        (Route::Data(DataPage::Data), "#/data".into()),
        (Route::Data(DataPage::Import), "#/data/import".into()),
        (Route::Data(DataPage::Restore), "#/data/open".into()),
        (Route::Data(DataPage::Erase), "#/data/delete".into()),
        (Route::Settings(SettingsPage::Settings), "#/settings".into()),
        (Route::Settings(SettingsPage::Rhythm), "#/settings/rhythm".into()),
        (Route::Settings(SettingsPage::OwnOpeners), "#/settings/openers".into()),
        (Route::Lines(LinesPage::Lines), "#/lines".into()),
        (Route::Print(PrintPage::of(Sheet::Wallet)), "#/print?sheet=wallet".into()),
        (
            Route::Print(PrintPage { sheet: Sheet::Month, month: "2026-11-01".parse().ok() }),
            "#/print?sheet=month&month=2026-11-01".into(),
        ),
        (Route::More(MorePage::More), "#/more".into()),
        (Route::More(MorePage::Keys), "#/keys".into()),
        (Route::More(MorePage::About), "#/about".into()),
        (Route::NotFound, "#/not-found".into()),
    ];
    for (route, href) in all {
        assert_eq!(route.href(), href);
        assert_eq!(Route::parse(&href), route);
    }
}
