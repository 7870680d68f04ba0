//! Write to someone: a few ways to start, a message to change, one tap to hand it over.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal, Signal};
use chrono::NaiveDate;
use mainstay_core::book::Book;
use mainstay_core::insight::due::Since;
use mainstay_core::model::{Occasion, Person, PersonId, ToAskId};
use mainstay_core::route::{About, HelloPage};
use mainstay_core::text::{fill, text};
use mainstay_core::view::{openers, person};

use crate::state::{App, use_app};
use crate::ui::{Area, Choice, Control, PageHead, SelectField};

use super::starters::Starters;
use crate::pages::shared::before_you_talk::BeforeYouTalk;
use crate::pages::shared::did_you_reach::{DidYouReach, note_hello};
use crate::pages::shared::draft_offer::GoneForm;
use crate::pages::shared::fields::Fields;
use crate::pages::shared::hand_over::HandOver;
use crate::pages::shared::message::{FIELD, PutBack, TypedMessage};
use crate::pages::shared::screen::title_with_name;

/// Say hi, or write about something.
#[component]
pub fn Hello(id: PersonId, about: About) -> impl IntoView {
    let app = use_app();
    let found = app.look(|book| book.person(id).cloned().zip(person::in_touch(book, id, app.today_now())));
    match found {
        Some((person, in_touch)) => {
            let long_ago = matches!(in_touch.since, Some(Since::NiceSurprise | Since::AWhile));
            let first = match about {
                About::Anything => app.look(|book| openers::occasion_now(book, &person, app.today_now())),
                About::Occasion(occasion) => occasion,
                _ => Occasion::ThinkingOfYou,
            };
            let about_it = message_about(app, &person, about);
            let to_ask = match about {
                About::ToAsk(id) => Some(id),
                _ => None,
            };
            let wording =
                Wording { title: title(about), why: String::new(), first: first.key(), kinds: &OCCASIONS };
            view! { <HelloMessage person wording about_it to_ask long_ago /> }.into_any()
        }
        None => view! { <GoneForm /> }.into_any(),
    }
}

/// What the page is called.
pub fn title(about: About) -> &'static str {
    if about == About::Occasion(Occasion::Thanks) { text().thank.title } else { text().hello.title }
}

/// The message for something in particular; none where an opener is the start.
fn message_about(app: App, person: &Person, about: About) -> Option<String> {
    let t = text().starters;
    let (words, about) = match about {
        About::Anything | About::Occasion(_) => return None,
        About::Question(nth) => (t.question_message, text().questions.get(nth)?.to_owned()),
        About::ToAsk(id) => {
            (t.to_ask_message, app.look(|book| book.to_ask(id).map(|to_ask| to_ask.about.to_string()))?)
        }
        About::Goal(nth) => (t.goal_message, person.goals.get(nth)?.clone()),
        About::Interest(nth) => (t.interest_message, person.interests.get(nth)?.clone()),
    };
    Some(fill(words, &[("name", person.addressed()), ("about", &about)]))
}

/// What a message is made of: an opener of an occasion, or an offer of a kind.
pub struct Kinds {
    /// What the choice asks.
    pub legend: fn() -> &'static str,
    /// The choices.
    pub choices: fn() -> Vec<Choice>,
    /// The words of one of them, by its key, for somebody on a day.
    pub words: fn(&Book, &Person, &str, NaiveDate) -> Vec<String>,
    /// Whether one's own words can be kept with it. Where not, what is chosen stands above the message.
    pub takes_own: bool,
}

/// The occasions.
static OCCASIONS: Kinds = Kinds {
    legend: || text().starters.occasion,
    choices: || Occasion::ALL.map(|one| Choice::new(one.key(), text().openers.of(one).label)).to_vec(),
    words: |book, person, key, today| {
        openers::openers(book, person, Occasion::from_key(key).unwrap_or_default(), today)
    },
    takes_own: true,
};

/// How a page with a message says it.
pub struct Wording {
    /// What the page is called, with the name to fill in.
    pub title: &'static str,
    /// Why, in one line; empty where nothing is to be said.
    pub why: String,
    /// What is chosen at first.
    pub first: &'static str,
    /// What can be chosen.
    pub kinds: &'static Kinds,
}

/// The message, the buttons that hand it over, what is good to know, and other words.
#[component]
pub fn HelloMessage(
    /// To whom.
    person: Person,
    /// How the page says it.
    wording: Wording,
    /// Words for something in particular.
    about_it: Option<String>,
    /// What is asked with it.
    to_ask: Option<ToAskId>,
    /// Whether it has been long, so that a call may be easier.
    long_ago: bool,
) -> impl IntoView {
    let app = use_app();
    let t = text().hello;
    let id = person.id;
    let name = person.name.to_string();
    let Wording { title, why, first, kinds } = wording;
    let occasion = RwSignal::new(first.to_owned());
    let to = person.clone();
    let starters = app.select(move |book, today| (kinds.words)(book, &to, &occasion.read(), today));
    let ready = Signal::derive(move || about_it.iter().cloned().chain(starters.get()).collect());
    let message =
        TypedMessage::begin(app, app.form_shown(), ready, Fields::new().choice("occasion", occasion));
    message.keep();
    let note = Callback::new(move |way| note_hello(app, id, way, to_ask));
    let low_energy = app.look(|book| book.settings().low_energy);
    let from = RwSignal::new(0_usize);
    let words = message.words;
    let choose = move |chosen: String| {
        // What a person has written is replaced only by their own tap.
        let is_theirs =
            words.with_untracked(|words| !words.is_empty() && !starters.read_untracked().contains(words));
        occasion.set(chosen);
        from.set(0);
        if !is_theirs {
            words.set(starters.with_untracked(|all| all.first().cloned().unwrap_or_default()));
        }
    };
    let value = Control::new(move || occasion.get(), choose);
    let choice =
        view! { <SelectField id="occasion" label=(kinds.legend)() value options=(kinds.choices)() /> };
    let (above, below) = if kinds.takes_own { (None, Some(choice)) } else { (Some(choice), None) };
    let call_easier = (long_ago && !low_energy).then_some(text().ask.call_easier);
    view! {
        <div class="page">
            <PageHead title=move || title_with_name(app, title, id) />
            {low_energy.then(|| view! { <p class="soft">{text().starters.text_only}</p> })}
            {(!why.is_empty()).then(|| view! { <p class="soft">{why}</p> })}
            {above}
            <PutBack message />
            <Area id=FIELD label=t.message value=words rows=4 />
            <HandOver person message note text_only=low_energy />
            {call_easier.map(|words| view! { <p class="soft">{words}</p> })}
            <BeforeYouTalk id />
            <DidYouReach only=id />
            {below}
            <Starters name all=starters occasion from takes_own=kinds.takes_own message=words />
            <p>
                <a href=HelloPage::Questions(Some(id)).href()>{text().starters.open_deck}</a>
            </p>
        </div>
    }
}
