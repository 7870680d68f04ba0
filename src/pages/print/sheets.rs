//! The sheets that are lists: my people, whom I can call, the plan for hard times.

use crate::markup::prelude::*;
use mainstay_core::help_lines::ShownLine;
use mainstay_core::text::text;
use mainstay_core::view::paper::{self, PaperRow};

use crate::pages::shared::words::{kinds_listed, ring_words};
use crate::state::App;

/// Everybody by ring.
pub fn people_on_paper(app: App, with_numbers: bool) -> AnyView {
    let today = app.today().get();
    let rings = app.follow(|book| paper::my_people(book, today, with_numbers, &app.locale()));
    let rings = rings.into_iter().map(|(ring, rows)| part(app, ring_words(ring), rows));
    view! {
        <h2>{text().print.people}</h2>
        {rings.collect_view()}
    }
}

/// Whom I can call, as many as there is room for, and what to call in danger. The card has a side for each.
pub fn callable_on_paper(app: App, most: usize) -> AnyView {
    let t = text().print;
    let today = app.today().get();
    let people = app.follow(|book| paper::can_call(book, today, most, &app.locale()));
    view! {
        <h2 class="visually-hidden">{t.title}</h2>
        <div class="sides">
            {part(app, t.can_call, people)} {lines_on_paper(app, 2)}
        </div>
        {(most == paper::ON_A_CARD).then_some(t.fold)}
    }
}

/// The plan for hard times, with the lines of one's country.
pub fn plan_on_paper(app: App) -> AnyView {
    let t = text().hard_times;
    let today = app.today().get();
    let parts = app.follow(|book| paper::plan(book, today)).into_iter();
    let parts = parts.filter(|(_, rows)| !rows.is_empty());
    let parts = parts.map(|(one, rows)| part(app, t.parts.of(one).title, rows));
    view! {
        <h2>{t.title}</h2>
        {parts.collect_view()}
        {lines_on_paper(app, usize::MAX)}
        <p>{t.not_instead}</p>
        <p>{text().print.keep}</p>
    }
}

/// Rows under their heading: what, in small what is to be known of it, and a number.
fn part(app: App, title: &'static str, rows: Vec<PaperRow>) -> AnyView {
    rows_under(
        title,
        rows.into_iter()
            .map(|row| (row.what, app.list_row(&kinds_listed(row.good_for)), row.number))
            .collect(),
    )
}

fn rows_under(title: &'static str, rows: Vec<(String, String, String)>) -> AnyView {
    let row = |(what, small, number): (String, String, String)| {
        view! {
            <li>
                <span class="wrap">
                    <bdi>{what}</bdi>
                    <small>{small}</small>
                </span>
                <bdi dir="ltr">{number}</bdi>
            </li>
        }
    };
    view! {
        <section>
            <h3>{title}</h3>
            <ul>{rows.into_iter().map(row).collect_view()}</ul>
        </section>
    }
}

/// What to call in danger, then the other lines of one's country, as many as there is room for.
fn lines_on_paper(app: App, most: usize) -> AnyView {
    let t = text().lines;
    let country = app.country().get();
    let lines = country.map(|(country, _)| app.lines_of(&country)).unwrap_or_default().into_iter();
    let row = |line: ShownLine| {
        let ways: Vec<String> = line.ways.into_iter().map(|way| way.words).collect();
        (app.list_row(&ways), line.about, String::new())
    };
    let mut rows: Vec<_> = lines.take(most).map(row).collect();
    if rows.is_empty() {
        rows.push((t.elsewhere_danger.to_owned(), String::new(), String::new()));
    }
    rows_under(t.title, rows)
}
