//! One search for everything one wrote, and for the pages of the app.

use crate::markup::prelude::*;
use crate::signals::{Effect, RwSignal, Shown, Signal};
use mainstay_core::locale::{DayStyle, Locale};
use mainstay_core::record::RecordId;
use mainstay_core::route::{
    DatesPage, GrowingPage, HelloPage, LearnPage, MomentsPage, MorePage, PlansPage, ReflectingPage, Route,
    SupportPage, ThanksPage, Topic,
};
use mainstay_core::text::{fill, fill_count, row_of_facts, text};
use mainstay_core::view::search::{self, SearchRow};

use crate::state::{App, use_app};
use crate::ui::{Each, Field, FieldKind, FirstRows, PageHead, ShowMore};

/// Results shown at first, as many as a phone shows, so that each letter is answered in its frame; and how many more at a time.
const FIRST: usize = 12;
const MORE: usize = 50;
/// The id of the field.
const FIELD: &str = "search";

/// The page.
#[component]
pub fn Search(find: String) -> impl IntoView {
    let app = use_app();
    let t = text().search;
    let soon = app.soon();
    // Whoever comes without words comes to type some.
    let types = find.is_empty();
    let find = RwSignal::new(find);
    // The address keeps the words, so that Back from a result finds the same list.
    Effect::new(move |before: Option<()>| {
        let find = find.get();
        if before.is_some() {
            app.replace_address(&Route::More(MorePage::Search(find)));
        }
    });
    let entries = app.select(move |book, _| search::entries(book, &app.locale()));
    let words = Shown::new(move || app.locale().fold(find.read().trim()));
    let found = Shown::new(move || match words.get() {
        nothing if nothing.is_empty() => Vec::new(),
        words => entries.with(|entries| search::found(entries, &words)),
    });
    let pages = all_pages(app);
    let pages = Shown::new(move || {
        let words = words.get();
        let finds =
            |folded: &str| !words.is_empty() && words.split_whitespace().all(|word| folded.contains(word));
        pages
            .iter()
            .filter(|(_, _, folded)| finds(folded))
            .map(|(href, title, _)| (href.clone(), *title))
            .collect::<Vec<_>>()
    });
    // Another search begins with its first results again.
    let rows = FirstRows::of(FIRST, MORE, find.into());
    let shown =
        move || found.with(|found| found.iter().take(rows.most()).copied().collect::<Vec<RecordId>>());
    let said = move || match (found.read().len() + pages.read().len(), find.read().trim()) {
        (_, "") => String::new(),
        (0, words) => fill(t.nothing, &[("words", words)]),
        (n, _) => fill_count(&t.n_found, n),
    };
    // What is looked through is made ready before the first letter is typed.
    let ready = move || {
        soon.get().then(|| {
            if types {
                app.focus(FIELD.to_owned());
            }
            entries.with(|_| ());
        })
    };
    view! {
        <div class="page">
            <PageHead title=t.title />
            <Field id=FIELD label=t.find hint=t.hint value=find kind=FieldKind::Search autocomplete="off" />
            <p role="status" class="soft">
                {said}
            </p>
            {ready}
            <ul class="rows">
                {move || pages.get().into_iter().map(|(href, title)| row(href, title.to_owned(), t.page.to_owned())).collect_view()}
            </ul>
            <ul class="rows">
                <Each each=shown key=|id| *id let:id>
                    <FoundRow id words=Signal::derive(move || words.get()) />
                </Each>
            </ul>
            <ShowMore rows n=move || found.read().len() />
        </div>
    }
}

#[component]
fn FoundRow(id: RecordId, words: Signal<String>) -> impl IntoView {
    let app = use_app();
    let found = app.select(move |book, _| search::row(book, id, &words.get(), &app.locale()));
    move || found.get().map(|found| found_row(app, found))
}

/// A line with what it is, whom it is about and when.
fn found_row(app: App, found: SearchRow) -> Markup {
    let (what, route) = what_and_where(app, found.id);
    let names = app.list(&found.names);
    let (line, names) = match found.id {
        RecordId::Person(_) if found.line == names => (names, String::new()),
        _ if found.line.is_empty() => (names, String::new()),
        _ => (found.line, names),
    };
    let day = found.day.map(|day| app.day(day, DayStyle::Full));
    let facts: Vec<String> =
        [what.to_owned(), names].into_iter().chain(day).filter(|fact| !fact.is_empty()).collect();
    row(route.href(), line, row_of_facts(&facts))
}

fn row(href: String, line: String, detail: String) -> Markup {
    view! {
        <li>
            <a class="row" href=href>
                <span class="row-main">
                    <bdi class="row-name">{line}</bdi>
                    <span class="row-detail">{detail}</span>
                </span>
            </a>
        </li>
    }
}

/// The word of what it is, and its page.
fn what_and_where(app: App, id: RecordId) -> (&'static str, Route) {
    let t = text().search;
    match id {
        RecordId::Person(id) => (t.person, Route::person(id)),
        RecordId::Moment(id) => (t.moment, Route::Moments(MomentsPage::Moment(id))),
        RecordId::ImportantDate(id) => (t.date, Route::Dates(DatesPage::Edit(id))),
        RecordId::Plan(id) => (t.plan, Route::Plans(PlansPage::Plan(id))),
        RecordId::ToAsk(id) => (t.to_ask, Route::Hello(HelloPage::EditToAsk(id))),
        RecordId::ThankYou(id) => (t.thank_you, Route::Thanks(ThanksPage::Edit(id))),
        RecordId::Place(id) => (t.place, Route::Growing(GrowingPage::Place(id))),
        RecordId::SmallStep(id) => (t.step, Route::Growing(GrowingPage::EditStep(id))),
        RecordId::GoodMoment(id) => (t.good_moment, Route::Reflecting(ReflectingPage::EditGoodMoment(id))),
        RecordId::LookBack(id) => (t.look_back, Route::Reflecting(ReflectingPage::EditLookBack(id))),
        // An ask has no page of its own: it stands on that of its moment.
        RecordId::Ask(id) => {
            let moment = app.look(|book| book.ask(id).and_then(|ask| ask.moment));
            (t.ask, moment.map_or_else(Route::today, |id| Route::Moments(MomentsPage::Moment(id))))
        }
        RecordId::HardTimesPlan => (t.hard_times, Route::Support(SupportPage::HardTimesPlan)),
        // Nothing is written in these that is looked through.
        RecordId::CheckIn(_) | RecordId::Picture(_) | RecordId::Settings => (t.page, Route::today()),
    }
}

/// The pages behind More and those to learn from: where, what they are called, and what finds them.
fn all_pages(app: App) -> Vec<(String, &'static str, String)> {
    let mut all = Vec::new();
    let mut add = |href: String, title| all.push((href, title, app.locale().fold(title)));
    for (_, rows) in super::groups(super::Behind::default()) {
        rows.into_iter().for_each(|row| add(row.href, row.label));
    }
    for topic in Topic::ALL {
        add(LearnPage::Topic(topic).href(), text().learn.page(topic).title);
    }
    all
}
