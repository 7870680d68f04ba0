//! The pages that are not in the first part of the program: in which part each comes, and what stands in its place until
//! that part is here.
//!
//! All parts are on their way before the program starts, for from then on the page can ask for nothing. So there is
//! nothing to load here: a part is handed over, or it did not arrive.

use std::pin::Pin;

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use leptos::task::spawn_local;
use mainstay_core::model::{MomentId, PersonId, ToAskId};
use mainstay_core::numbers::Reader;
use mainstay_core::route::{
    CheckInPage, DatesPage, GrowingPage, LearnPage, MorePage, PeopleQuery, PlansPage, PrintPage,
    ReflectingPage, Route, SettingsPage, ThanksPage,
};
use mainstay_core::text::text;

use super::screen::{Above, Screen};
use super::tab::Tab;
use crate::state::{App, use_app};
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
    /// What goes on paper, of which most comes with looking back.
    Print(PrintPage),
}

/// What comes with what stands behind the tabs.
#[derive(Debug, Clone)]
pub enum InMore {
    /// Thinking of people, one after the other.
    Welcome(WelcomeLater),
    /// All of the people, several at once, what is told about one, and adding one.
    People(PeopleLater),
    /// What to ask about, and offering something.
    Hello(HelloLater),
    /// All moments, and after a talk.
    Moments(MomentsLater),
    /// Dates.
    Dates(DatesPage),
    /// Plans.
    Plans(PlansPage),
    /// Thanks.
    Thanks(ThanksPage),
    /// The plan for hard times, help to choose, and who may need something.
    Support(SupportLater),
    /// What research found.
    Learn(LearnPage),
    /// Backups.
    Data(DataLater),
    /// Settings.
    Settings(SettingsPage),
    /// Everything that is no tab.
    More(MorePage),
}

/// What comes with the readers of files.
#[derive(Debug, Clone, Copy)]
pub enum InFiles {
    /// People from a contact file.
    Contacts,
}

/// The pages of data that come with what stands behind the tabs.
#[derive(Debug, Clone, Copy)]
pub enum DataLater {
    /// What is stored.
    Data,
    /// Opening a backup file.
    Restore,
    /// Deleting everything.
    Erase,
}

/// The pages of the first day that come later.
#[derive(Debug, Clone, Copy)]
pub enum WelcomeLater {
    /// Thinking of people.
    ThinkOfPeople,
}

/// The pages of people that come later.
#[derive(Debug, Clone, Copy)]
pub enum PeopleLater {
    /// The circles.
    Circles,
    /// The circles as a table.
    Table,
    /// What narrows the list, and whether its fields are shown.
    Narrowing(RwSignal<PeopleQuery>, RwSignal<bool>),
    /// Several people at once.
    Several,
    /// Who is drifting away.
    Drifting,
    /// Somebody new.
    New,
    /// Who knows whom.
    Ties(PersonId),
    /// The colour and the face of somebody.
    Face(PersonId),
    /// On the page of somebody, what is done more rarely.
    Menu(PersonId),
    /// On the page of somebody, contact by week.
    Weeks(PersonId),
    /// On the page of somebody, what is told about them, with the part that is open.
    About(PersonId, RwSignal<Option<&'static str>>),
}

/// The pages of hellos that come later.
#[derive(Debug, Clone, Copy)]
pub enum HelloLater {
    /// Offering somebody something.
    Offer(PersonId),
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
    /// Help to choose one of the five kinds.
    HelpChoose,
    /// Who may need something of mine.
    Offer,
    /// Changing the plan for hard times.
    EditHardTimesPlan,
}

/// What a part has: the screen of each of its pages.
pub type Screens<P> = fn(App, P) -> Screen;

/// A part on its way. `None`: it did not arrive.
pub type ComingPart<P> = Pin<Box<dyn Future<Output = Option<Screens<P>>>>>;

/// How each part is handed over. A program in one piece has them all at once.
#[derive(Clone, Copy)]
pub struct Delivery {
    /// Grow and Reflect.
    pub grow: fn() -> ComingPart<InGrow>,
    /// What stands behind the tabs.
    pub more: fn() -> ComingPart<InMore>,
    /// The readers of files.
    pub files: fn() -> ComingPart<InFiles>,
}

/// The later parts, as far as they have arrived.
#[derive(Clone, Copy)]
pub struct LaterParts {
    /// Grow and Reflect.
    pub grow: RwSignal<Arrival<InGrow>>,
    /// What stands behind the tabs.
    pub more: RwSignal<Arrival<InMore>>,
    /// The readers of files.
    pub files: RwSignal<Arrival<InFiles>>,
}

/// How far a part has come.
pub enum Arrival<P> {
    /// On its way since before the start.
    Coming,
    /// Here, with its screens.
    Here(Screens<P>),
    /// It will not come any more.
    Missing,
}

impl<P> Clone for Arrival<P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P> Copy for Arrival<P> {}

impl LaterParts {
    /// Takes each part as it comes.
    pub fn expect(parts: Delivery) -> Self {
        Self { grow: arrival((parts.grow)()), more: arrival((parts.more)()), files: arrival((parts.files)()) }
    }
}

/// Takes what reads every number, which comes with the readers of files.
pub fn read_numbers_by(reader: Reader) {
    use_app().read_numbers_by(reader);
}

fn arrival<P: 'static>(part: ComingPart<P>) -> RwSignal<Arrival<P>> {
    let arrival = RwSignal::new(Arrival::Coming);
    spawn_local(async move { arrival.set(part.await.map_or(Arrival::Missing, Arrival::Here)) });
    arrival
}

/// A screen of a part. Until the part is here whoever asks follows its arrival, and its page stands in for it.
pub fn later<P: Clone + 'static>(
    app: App,
    arrival: RwSignal<Arrival<P>>,
    tab: Option<Tab>,
    page: P,
) -> Screen {
    let t = text().not_arrived;
    let title = match arrival.get() {
        Arrival::Here(screen) => return screen(app, page),
        Arrival::Coming => t.coming,
        Arrival::Missing => t.title,
    };
    let view = Box::new(move || {
        (move || match arrival.get() {
            Arrival::Coming => view! { <Coming /> },
            Arrival::Here(screen) => {
                app.begin_page();
                // As in the frame: a page follows the book by itself.
                (untrack(|| screen(app, page.clone())).view)()
            }
            Arrival::Missing => {
                app.begin_page();
                view! { <Missing /> }
            }
        })
        .into_any()
    });
    let above = Some(Above::Back(Route::today(), text().frame.back));
    Screen { tab, above, title: title.to_owned(), view }
}

/// What stands in a page and comes with a part: nothing until the part is here, and a word where it did not arrive.
pub fn later_in_page<P: Clone + 'static>(app: App, arrival: RwSignal<Arrival<P>>, page: P) -> AnyView {
    (move || match arrival.get() {
        Arrival::Coming => AnyView::NOTHING,
        Arrival::Here(screen) => (untrack(|| screen(app, page.clone())).view)(),
        Arrival::Missing => view! { <p class="soft">{text().not_arrived.rest_goes_on}</p> },
    })
    .into_any()
}

#[component]
fn Coming() -> impl IntoView {
    view! {
        <div class="page">
            <PageHead title=text().not_arrived.coming />
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
