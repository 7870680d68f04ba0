//! A small, specific ask: what, when, how long, easy to say no. Handed over by the person, logged when they say so.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal, Signal, StoredValue};
use mainstay_core::edit::Edit;
use mainstay_core::insight::load::Going;
use mainstay_core::model::{
    Ask, Channel, Kind, Outcome, PersonId, Stamp, Stamps, Standing, Unknown, Way, Weight,
};
use mainstay_core::route::{LearnPage, Route, SupportPage, Topic};
use mainstay_core::text::{fill, text};
use mainstay_core::view::support::{self, AskView};
use mainstay_core::view::whats;

use crate::state::{App, use_app};
use crate::ui::{Area, Choice, Control, LinkedSentence, Notice, PageHead, SelectField, Tone};

use crate::pages::shared::did_you_reach::handed_to;
use crate::pages::shared::draft_offer::GoneForm;
use crate::pages::shared::fields::Fields;
use crate::pages::shared::hand_over::HandOver;
use crate::pages::shared::look_again::look_at;
use crate::pages::shared::message::{FIELD, PutBack, TypedMessage};
use crate::pages::shared::screen::title_with_name;
use crate::pages::shared::words::reach_words;

/// Ask someone.
#[component]
pub fn AskScreen(kind: Kind, person: PersonId, urgent: bool) -> impl IntoView {
    let app = use_app();
    let view = app.look(|book| support::ask_view(book, person, app.today_now(), &app.locale()));
    let small = app.is_hard_day().get_untracked();
    match view {
        Some(view) => view! { <AskMessage view kind urgent small /> }.into_any(),
        None => match app
            .look(|book| book.person(person).map(|person| (person.standing, person.name.to_string())))
        {
            Some((Standing::Resting { .. }, name)) => view! { <NotNow person name /> }.into_any(),
            _ => view! { <GoneForm /> }.into_any(),
        },
    }
}

/// Someone who rests is not asked; the way to others stays open.
#[component]
fn NotNow(person: PersonId, name: String) -> impl IntoView {
    let app = use_app();
    let t = text().ask;
    view! {
        <div class="page">
            <PageHead title=move || title_with_name(app, t.title, person) />
            <p class="lead">{fill(t.not_here, &[("name", &name)])}</p>
            <p>
                <a class="btn" href=SupportPage::Kinds.href()>
                    {text().after.other_help}
                </a>
            </p>
        </div>
    }
}

/// What is asked for, as chosen.
#[derive(Clone, Copy)]
struct ChosenAsk {
    what: RwSignal<String>,
    when: RwSignal<String>,
    long: RwSignal<String>,
}

/// When, each with its key.
fn whens() -> [(&'static str, &'static str); 4] {
    let t = text().ask;
    [
        ("today", t.when_today),
        ("today-or-tomorrow", t.when_today_or_tomorrow),
        ("this-week", t.when_this_week),
        ("it-suits", t.when_it_suits),
    ]
}

/// For how long, each with its key.
fn longs() -> [(&'static str, &'static str); 5] {
    let t = text().ask;
    [
        ("10-minutes", t.long_10_minutes),
        ("15-minutes", t.long_15_minutes),
        ("half-an-hour", t.long_half_an_hour),
        ("an-hour", t.long_an_hour),
        ("a-few-hours", t.long_a_few_hours),
    ]
}

fn word_of(all: &[(&'static str, &'static str)], key: &str) -> &'static str {
    all.iter().find(|(choice, _)| *choice == key).map(|(_, words)| *words).unwrap_or_default()
}

impl ChosenAsk {
    fn message(self, kind: Kind, name: &str) -> String {
        let what = whats::what(kind, &self.what.read());
        let when = word_of(&whens(), &self.when.read());
        let long = word_of(&longs(), &self.long.read());
        what.map(|what| fill(what.message, &[("name", name), ("when", when), ("long", long)]))
            .unwrap_or_default()
    }

    /// Up to ten minutes is light, up to an hour is usual, more is big (F3).
    fn weight(self) -> Weight {
        match self.long.read_untracked().as_str() {
            "10-minutes" => Weight::Light,
            "a-few-hours" => Weight::Heavy,
            _ => Weight::Medium,
        }
    }
}

#[component]
fn AskMessage(view: AskView, kind: Kind, urgent: bool, small: bool) -> impl IntoView {
    let app = use_app();
    let t = text().ask;
    let person = view.person.clone();
    let id = person.id;
    let name = person.name.to_string();
    let whats = whats::keys(kind);
    let [first_what, ..] = whats;
    let first = |at: &str| RwSignal::new(at.to_owned());
    let chosen =
        ChosenAsk { what: first(first_what), when: first("today-or-tomorrow"), long: first("15-minutes") };
    let called = StoredValue::new(person.addressed().to_owned());
    let ours = move || untrack(|| called.with_value(|name| chosen.message(kind, name)));
    let choices = Fields::new().choice_once_by_place("what", chosen.what, whats).choice("when", chosen.when);
    let choices = choices.choice("long", chosen.long);
    let ready = Signal::derive(move || vec![called.with_value(|name| chosen.message(kind, name))]);
    let message = TypedMessage::begin(app, app.form_shown(), ready, choices).keep_choices();
    message.keep();
    let words = message.words;
    // A new choice writes the message anew, unless the person has changed it: then it is theirs.
    let writing = move |choice: RwSignal<String>| {
        let choose = move |value| {
            let is_ours = words.with_untracked(|words| *words == ours());
            choice.set(value);
            if is_ours {
                words.set(ours());
            }
        };
        Control::new(move || choice.get(), choose)
    };
    let controls = [chosen.what, chosen.when, chosen.long].map(writing);
    // An address that opens nothing is still worth reading here.
    let channels = person.channels.clone();
    let as_text = move || {
        let numbers = app.numbers();
        let line = |channel: &Channel| {
            let name = channel.label.clone().unwrap_or_else(|| reach_words(channel.reach).into());
            let line = fill(t.as_text, &[("name", &name), ("value", &channel.value)]);
            view! { <p class="wrap">{line}</p> }
        };
        channels.iter().filter(|channel| channel.links("", &numbers).is_empty()).map(line).collect_view()
    };
    let no_channel = person.channels.is_empty().then(|| fill(t.no_channel, &[("name", &name)]));
    let note = Callback::new(move |way| note_ask(app, id, kind, chosen.weight(), urgent, way));
    view! {
        <div class="page">
            <PageHead title=move || title_with_name(app, t.title, id) />
            {(!urgent && !small).then(|| view! { <Gently view=view.clone() name=name.clone() /> })}
            {(!small).then(|| view! { <AskChoices kind controls /> })}
            <PutBack message />
            <Area id=FIELD label=text().hello.message value=words rows=4 />
            {as_text}
            {no_channel.map(|words| view! { <p class="soft">{words}</p> })}
            <HandOver person message note few=small />
            {(!small)
                .then(|| {
                    view! {
                        <p class="soft">
                            <LinkedSentence sentence=t.easy_no.plain() href=LearnPage::Topic(Topic::Asking).href() />
                        </p>
                    }
                })}
        </div>
    }
}

/// Writes down that they were asked, at the tap, and leads to Today, which asks what came of it. From this evening on it
/// looks for an answer.
fn note_ask(app: App, person: PersonId, kind: Kind, weight: Weight, urgent: bool, way: Way) {
    let now = app.now();
    let ask = Ask {
        id: app.new_id(),
        person,
        kind,
        weight,
        urgent,
        day: now.today,
        sent_ms: now.instant_ms,
        look_ms: look_at("evening", now),
        outcome: Outcome::Waiting,
        moment: None,
        stamp: Stamp { device: app.look(|book| book.device()), counter: 0 },
        stamps: Stamps::default(),
        unknown: Unknown::new(),
    };
    let moment = handed_to(app, person, way);
    if app.dispatch_once(Edit::LogAsk(Box::new(ask), Box::new(moment))).is_ok() {
        app.go_saying(&Route::today());
    }
}

/// What is good to know before asking. Advice; the buttons below stay as they are.
#[component]
fn Gently(view: AskView, name: String) -> impl IntoView {
    let t = text().ask;
    let named = |words: &str| fill(words, &[("name", &name)]);
    let mut words = match view.going {
        Going::Fresh => Vec::new(),
        Going::Gently => vec![named(t.go_gently)],
        Going::Breather => vec![named(t.breather)],
    };
    words.extend(view.worry.map(|topic| fill(t.worry, &[("topic", &topic)])));
    words.extend(view.long_gap.then(|| t.call_easier.to_owned()));
    let hard = view.person.hard_topics.trim();
    words.extend((!hard.is_empty()).then(|| fill(t.better_not, &[("topics", hard)])));
    (!words.is_empty()).then(|| {
        view! {
            <Notice tone=Tone::Plain>
                {words.into_iter().map(|words| view! { <p>{words}</p> }).collect_view()}
            </Notice>
        }
    })
}

#[component]
fn AskChoices(kind: Kind, controls: [Control<String>; 3]) -> impl IntoView {
    let t = text().ask;
    let [what, when, long] = controls;
    let whats: Vec<Choice> = whats::whats(kind).map(|(key, what)| Choice::new(key, what.label)).collect();
    let keyed = |all: &[(&'static str, &'static str)]| -> Vec<Choice> {
        all.iter().map(|(key, words)| Choice::new(*key, *words)).collect()
    };
    view! {
        <div class="filters">
            <SelectField id="what" label=t.what value=what options=whats />
            <SelectField id="when" label=t.when value=when options=keyed(&whens()) />
            <SelectField id="long" label=t.how_long value=long options=keyed(&longs()) />
        </div>
    }
}
