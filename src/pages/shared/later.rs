//! The pages that are not in the first part of the program: in which part each comes, and what stands in its place until
//! that part is here.
//!
//! All parts are on their way before the program starts, for from then on the page can ask for nothing. So there is
//! nothing to load here: a part is handed over, or it did not arrive.

use std::pin::Pin;

use crate::markup::prelude::*;
use leptos::task::spawn_local;
use mainstay_core::model::{MomentId, PersonId, ToAskId};
use mainstay_core::route::{
    CheckInPage, DataPage, DatesPage, GrowingPage, LearnPage, MorePage, PlansPage, ReflectingPage,
    SettingsPage, ThanksPage,
};
use mainstay_core::text::text;

use crate::state::use_app;
use crate::ui::PageHead;

/// What comes with Grow and Reflect.
#[derive(Debug, Clone)]
pub enum InGrow {
    /// Getting to know people.
    Growing(GrowingPage),
    /// Looking back.
    Reflecting(ReflectingPage),
    /// Check-ins.
    CheckIn(CheckInPage),
}

/// What comes with what stands behind the tabs.
#[derive(Debug, Clone)]
pub enum InMore {
    /// All of the people, and several at once.
    People(PeopleLater),
    /// What to ask about.
    Hello(HelloLater),
    /// All moments, and after a talk.
    Moments(MomentsLater),
    /// Dates.
    Dates(DatesPage),
    /// Plans.
    Plans(PlansPage),
    /// Thanks.
    Thanks(ThanksPage),
    /// The plan for hard times.
    Support(SupportLater),
    /// What research found.
    Learn(LearnPage),
    /// Backups and what one brings.
    Data(DataPage),
    /// Settings.
    Settings(SettingsPage),
    /// Everything that is no tab.
    More(MorePage),
}

/// The pages of people that come later.
#[derive(Debug, Clone, Copy)]
pub enum PeopleLater {
    /// The circles.
    Circles,
    /// The circles as a table.
    Table,
    /// Several people at once.
    Several,
    /// Who is drifting away.
    Drifting,
    /// Who knows whom.
    Ties(PersonId),
}

/// The pages of hellos that come later.
#[derive(Debug, Clone, Copy)]
pub enum HelloLater {
    /// Questions that go a step deeper.
    Questions(Option<PersonId>),
    /// Something new to ask about.
    NewToAsk(PersonId),
    /// Something to ask about.
    EditToAsk(ToAskId),
}

/// The pages of moments that come later.
#[derive(Debug, Clone, Copy)]
pub enum MomentsLater {
    /// All of them.
    All,
    /// After a talk.
    AfterTalk(MomentId),
}

/// The pages of support that come later.
#[derive(Debug, Clone, Copy)]
pub enum SupportLater {
    /// Changing the plan for hard times.
    EditHardTimesPlan,
}

/// What a part shows its pages with. `None`: it did not arrive.
pub type HandedOver<P> = Pin<Box<dyn Future<Output = Option<fn(P) -> Markup>>>>;

/// How each part is handed over. A program in one piece has them all at once.
#[derive(Clone, Copy)]
pub struct HandOver {
    /// Grow and Reflect.
    pub grow: fn() -> HandedOver<InGrow>,
    /// What stands behind the tabs.
    pub more: fn() -> HandedOver<InMore>,
}

/// The later parts, as far as they have arrived.
#[derive(Clone, Copy)]
pub struct Parts {
    grow: RwSignal<Arrival<InGrow>>,
    more: RwSignal<Arrival<InMore>>,
}

/// How far a part has come.
enum Arrival<P> {
    /// On its way since before the start.
    Coming,
    /// Here, with what shows its pages.
    Here(fn(P) -> Markup),
    /// It will not come any more.
    Missing,
}

impl<P> Clone for Arrival<P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P> Copy for Arrival<P> {}

impl Parts {
    /// Takes each part as it comes.
    pub fn expect(parts: HandOver) -> Self {
        Self { grow: arrival((parts.grow)()), more: arrival((parts.more)()) }
    }
}

fn arrival<P: 'static>(part: HandedOver<P>) -> RwSignal<Arrival<P>> {
    let arrival = RwSignal::new(Arrival::Coming);
    spawn_local(async move { arrival.set(part.await.map_or(Arrival::Missing, Arrival::Here)) });
    arrival
}

/// How a page that comes with Grow is shown.
pub fn in_grow(page: InGrow) -> Box<dyn FnOnce() -> Markup> {
    Box::new(move || once_here(expect_context::<Parts>().grow, page))
}

/// How a page is shown that comes with what stands behind the tabs.
pub fn in_more(page: InMore) -> Box<dyn FnOnce() -> Markup> {
    Box::new(move || once_here(expect_context::<Parts>().more, page))
}

fn once_here<P: Clone + Send + 'static>(arrival: RwSignal<Arrival<P>>, page: P) -> Markup {
    // The usual case: it has been here for long.
    if let Arrival::Here(show) = arrival.get_untracked() {
        return show(page);
    }
    let app = use_app();
    (move || match arrival.get() {
        Arrival::Coming => view! { <Coming /> }.into_any(),
        Arrival::Here(show) => {
            app.begin_page();
            show(page.clone())
        }
        Arrival::Missing => {
            app.begin_page();
            view! { <Missing /> }.into_any()
        }
    })
    .into_any()
}

#[component]
fn Coming() -> impl IntoView {
    view! {
        <div class="page">
            <p role="status">{text().not_arrived.coming}</p>
        </div>
    }
}

#[component]
fn Missing() -> impl IntoView {
    let app = use_app();
    let t = text().not_arrived;
    view! {
        <div class="page">
            <PageHead title=t.title />
            <p>{t.rest_goes_on}</p>
            <p>
                <button class="btn btn-primary" on:click=move |_| app.open_page_again()>
                    {text().shell.try_again}
                </button>
            </p>
        </div>
    }
}
