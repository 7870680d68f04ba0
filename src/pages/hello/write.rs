//! Write to someone: a few ways to start, a message to change, one tap to hand it over.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal, Signal};
use mainstay_core::insight::due::Since;
use mainstay_core::model::{Occasion, Person, PersonId};
use mainstay_core::route::{About, HelloPage};
use mainstay_core::text::{fill, text};
use mainstay_core::view::{openers, person};

use crate::state::{App, use_app};
use crate::ui::{Area, PageHead};

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
            view! { <HelloMessage person about long_ago /> }.into_any()
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

#[component]
fn HelloMessage(person: Person, about: About, long_ago: bool) -> impl IntoView {
    let app = use_app();
    let t = text().hello;
    let id = person.id;
    let name = person.name.to_string();
    let nearest = app.look(|book| openers::occasion_now(book, &person, app.today_now()));
    let first = match about {
        About::Anything => nearest,
        About::Occasion(occasion) => occasion,
        _ => Occasion::ThinkingOfYou,
    };
    let occasion = RwSignal::new(first.key().to_owned());
    let for_occasion = person.clone();
    let starters = app.select(move |book, today| {
        let occasion = Occasion::from_key(&occasion.read()).unwrap_or_default();
        openers::openers(book, &for_occasion, occasion, today)
    });
    let about_it = message_about(app, &person, about);
    let ready = Signal::derive(move || about_it.iter().cloned().chain(starters.get()).collect());
    let message =
        TypedMessage::begin(app, app.form_shown(), ready, Fields::new().choice("occasion", occasion));
    message.keep();
    let to_ask = match about {
        About::ToAsk(id) => Some(id),
        _ => None,
    };
    let note = Callback::new(move |way| note_hello(app, id, way, to_ask));
    let low_energy = app.look(|book| book.settings().low_energy);
    let call_easier = (long_ago && !low_energy).then_some(text().ask.call_easier);
    view! {
        <div class="page">
            <PageHead title=move || title_with_name(app, title(about), id) />
            {low_energy.then(|| view! { <p class="soft">{text().starters.text_only}</p> })}
            <PutBack message />
            <Area id=FIELD label=t.message value=message.words rows=4 />
            <HandOver person message note text_only=low_energy />
            {call_easier.map(|words| view! { <p class="soft">{words}</p> })}
            <BeforeYouTalk id />
            <DidYouReach only=id />
            <Starters name all=starters occasion message=message.words />
            <p>
                <a href=HelloPage::Questions(Some(id)).href()>{text().starters.open_deck}</a>
            </p>
        </div>
    }
}
