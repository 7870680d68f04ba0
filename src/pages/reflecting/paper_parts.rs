//! The parts of the paper, each of them with names or without.

use crate::markup::prelude::*;
use crate::signals::Shown;
use mainstay_core::book::Book;
use mainstay_core::gather::in_order;
use mainstay_core::insight::trend;
use mainstay_core::locale::DayStyle;
use mainstay_core::model::{Instrument, Kind, Person, PersonId, Ring, Strength};
use mainstay_core::text::{fill, text};
use mainstay_core::view::{looking_back, small_steps};

use crate::pages::shared::step_list::step_words;
use crate::pages::shared::trend_line::TrendLine;
use crate::pages::shared::words::{kind_words, relationship_inside, ring_words};
use crate::state::{App, use_app};

/// What people are called on the paper, from the inside out: by name, or by a number that stays the same on the whole
/// page, with who they are to me.
#[derive(Debug, Clone, PartialEq)]
pub struct Names(Vec<(PersonId, String)>);

impl Names {
    /// My people who are here.
    pub fn new(book: &Book, with_names: bool) -> Self {
        let here = |person: &&Person| person.standing.is_mine() && person.standing.is_here();
        let mine = in_order(book.people().filter(here).collect(), |a: &&Person, b: &&Person| {
            (a.ring, a.id).cmp(&(b.ring, b.id))
        });
        let named = (1_usize..).zip(mine).map(|(n, person)| {
            (person.id, if with_names { person.name.to_string() } else { number_of(n, person) })
        });
        Self(named.collect())
    }

    /// Those who are so, in a row.
    fn row(&self, app: App, is_so: impl Fn(&Person) -> bool) -> String {
        let names: Vec<String> = app.look(|book| {
            let people = self.0.iter().filter(|(id, _)| book.person(*id).is_some_and(&is_so));
            people.map(|(_, name)| name.clone()).collect()
        });
        app.list(&names)
    }
}

/// "Person 1 (friend)". What a tie is called in own words may hold a name, so it is left out.
fn number_of(n: usize, person: &Person) -> String {
    let number = fill(text().paper.someone, &[("n", &n.to_string())]);
    match person.relationship.as_ref().and_then(relationship_inside) {
        None => number,
        Some(tie) => fill(text().paper.someone_tie, &[("someone", &number), ("tie", tie)]),
    }
}

/// Whether someone is so.
type IsSo = Box<dyn Fn(&Person) -> bool>;

/// A line for each thing that has somebody.
fn lines(app: App, names: &Names, each: Vec<(&'static str, IsSo)>, words: &str) -> AnyView {
    let filled = each.into_iter().filter_map(|(what, is_so)| {
        let row = names.row(app, is_so);
        (!row.is_empty()).then(|| fill(words, &[("ring", what), ("kind", what), ("names", &row)]))
    });
    let filled: Vec<String> = filled.collect();
    if filled.is_empty() {
        return view! { <p>{text().paper.nothing}</p> }.into_any();
    }
    let filled = filled.into_iter().map(|line| view! { <li class="wrap">{line}</li> });
    view! { <ul class="plain">{filled.collect_view()}</ul> }.into_any()
}

/// Who is in which ring.
#[component]
pub fn PaperCircles(names: Shown<Names>) -> impl IntoView {
    let app = use_app();
    move || {
        let rings = Ring::ALL.map(|ring| {
            let is_there: IsSo = Box::new(move |person: &Person| person.ring == ring);
            (ring_words(ring), is_there)
        });
        lines(app, &names.read(), rings.into(), text().paper.rings_line)
    }
}

/// Who gives which kind of support well.
#[component]
pub fn Kinds(names: Shown<Names>) -> impl IntoView {
    let app = use_app();
    let today = app.today_now();
    move || {
        let kinds = Kind::ALL.map(|kind| {
            let gives: IsSo = Box::new(move |person: &Person| {
                let present = person.is_present(today);
                present && person.gives.get(&kind).is_some_and(|strength| *strength >= Strength::Good)
            });
            (kind_words(kind), gives)
        });
        lines(app, &names.read(), kinds.into(), text().paper.gives)
    }
}

/// The line of every kind of check-in that has two results.
#[component]
pub fn PaperAnswers() -> impl IntoView {
    let app = use_app();
    let with_line = app.select(|book, _| {
        let has_line = |instrument: &Instrument| trend::trend(book, *instrument).get(1).is_some();
        Instrument::ALL.into_iter().filter(has_line).collect::<Vec<_>>()
    });
    move || {
        let with_line = with_line.get();
        if with_line.is_empty() {
            return view! { <p>{text().paper.nothing}</p> }.into_any();
        }
        with_line
            .into_iter()
            .map(|instrument| view! { <TrendLine instrument open=true /> })
            .collect_view()
            .into_any()
    }
}

/// The small steps that are open.
#[component]
pub fn PaperSteps() -> impl IntoView {
    let app = use_app();
    let steps = app.select(|book, _| small_steps::open(book));
    move || {
        let steps = steps.get();
        if steps.is_empty() {
            return view! { <p>{text().paper.nothing}</p> }.into_any();
        }
        let steps = steps.into_iter().map(|step| view! { <li class="wrap">{step_words(app, &step)}</li> });
        view! { <ul class="plain">{steps.collect_view()}</ul> }.into_any()
    }
}

/// Good moments, the latest first.
#[component]
pub fn Good() -> impl IntoView {
    let app = use_app();
    let rows = app.select(|book, _| looking_back::good_moments(book));
    let row = move |row: looking_back::GoodRow| {
        view! {
            <li class="stack">
                <span class="soft">{app.day(row.good.day, DayStyle::Full)}</span>
                <span class="wrap">{row.good.words.clone()}</span>
            </li>
        }
    };
    view! { <ul class="plain stack">{move || rows.read().iter().cloned().map(row).collect_view()}</ul> }
}
