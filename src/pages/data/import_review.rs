//! The preview of a contact file: counts, whom to bring, what could not be read, what will be kept.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown, StoredValue};
use mainstay_core::edit::Edit;
use mainstay_core::exchange::bring::{self, ChosenCard, DateWords, FoundCard, Match};
use mainstay_core::exchange::{CardProblem, ContactFile};
use mainstay_core::locale::Locale;
use mainstay_core::route::{DataPage, Route};
use mainstay_core::text::{fill, fill_count, text};

use crate::state::use_app;
use crate::ui::{Each, Field, FieldKind, FirstRows, ShowMore};

use super::import_choice::{CardChoice, CardRow};
use crate::pages::shared::status_words::{problem_words, trouble_words};

/// Rows shown at a time.
const PAGE: usize = 50;

/// Check before you add.
#[component]
pub fn Review(file: ContactFile, file_name: String) -> impl IntoView {
    let app = use_app();
    let t = text().import;
    let candidates = app.look(|book| bring::candidates(book, file.cards, &app.locale()));
    let n = candidates.len();
    let n_new = candidates.iter().filter(|candidate| candidate.found == Match::New).count();
    let n_here = candidates.iter().filter(|candidate| matches!(candidate.found, Match::Here(..))).count();
    let left_out = candidates.iter().filter(|candidate| !candidate.card.left_out.is_empty()).count();
    let rows: Vec<(usize, FoundCard, CardChoice)> = candidates
        .into_iter()
        .enumerate()
        .map(|(nth, candidate)| {
            let choice = CardChoice::new(&candidate);
            (nth, candidate, choice)
        })
        .collect();
    let rows = StoredValue::new(rows);
    let n_chosen = Shown::new(move || {
        rows.with_value(|rows| rows.iter().filter(|(_, _, choice)| choice.bring.get()).count())
    });
    let trouble = RwSignal::new(None::<&'static str>);
    let add = move |_| {
        let chosen: Vec<ChosenCard> = rows.with_value(|rows| {
            let chosen = rows.iter().filter(|(_, _, choice)| choice.bring.get_untracked());
            chosen
                .map(|(_, candidate, choice)| ChosenCard {
                    candidate: candidate.clone(),
                    as_same: choice.same.get_untracked(),
                    id: app.new_id(),
                })
                .collect()
        });
        let ids = app.important_date_ids();
        let words = DateWords { anniversary: t.anniversary, some_date: t.some_date };
        let import =
            app.look(|book| bring::import(book, chosen, app.today_now(), words, &*ids, &app.locale()));
        match app.dispatch(Edit::Import(Box::new(import))) {
            Ok(()) => app.go_saying(&Route::people()),
            Err(problem) => trouble.set(Some(trouble_words(&problem))),
        }
    };
    let counts = fill(&fill_count(&t.n_in_file, n), &[("file", &file_name)]);
    view! {
        <h2 class="section">{t.check}</h2>
        <p class="lead">{counts}</p>
        <p>{fill_count(&t.n_new, n_new)}</p>
        {(n_here > 0).then(|| view! { <p>{fill_count(&t.n_here, n_here)}</p> })}
        <p class="soft">{t.pick_a_few}</p>
        {(left_out > 0).then(|| view! { <p class="soft">{t.left_out}</p> })}
        <p class="soft">{t.rest_is_kept}</p>
        <Problems problems=file.problems />
        <ImportRows rows />
        <p class="error" role="alert">
            {move || trouble.get()}
        </p>
        <button class="btn btn-primary" prop:disabled=move || n_chosen.get() == 0 on:click=add>
            {move || fill_count(&t.add, n_chosen.get())}
        </button>
        <a class="btn" href=DataPage::Data.href()>
            {text().frame.cancel}
        </a>
        <p class="soft">{t.can_undo}</p>
    }
}

type CardChoices = StoredValue<Vec<(usize, FoundCard, CardChoice)>>;

#[component]
fn ImportRows(rows: CardChoices) -> impl IntoView {
    let app = use_app();
    let t = text().import;
    let find = RwSignal::new(String::new());
    let first = FirstRows::new(PAGE, PAGE);
    let found = Shown::new(move || {
        let find = app.locale().fold(find.read().trim());
        rows.with_value(|rows| {
            let found = rows.iter().filter(|(_, row, _)| app.locale().fold(&row.card.name).contains(&find));
            found.map(|(nth, _, _)| *nth).collect::<Vec<usize>>()
        })
    });
    let shown = move || found.get().into_iter().take(first.most()).collect::<Vec<_>>();
    let choose_all = move |bring: bool| {
        rows.with_value(|rows| {
            let open = rows.iter().filter(|(_, row, _)| !matches!(row.found, Match::Here(..)));
            open.for_each(|(_, _, choice)| choice.bring.set(bring));
        });
    };
    let row = move |nth: usize| {
        let row = rows.with_value(|rows| rows.get(nth).cloned());
        row.map(|(nth, candidate, choice)| view! { <CardRow nth candidate choice /> })
    };
    view! {
        <Field id="find-card" label=text().people.find value=find kind=FieldKind::Search autocomplete="off" />
        <div class="cluster">
            <button class="btn" on:click=move |_| choose_all(true)>
                {t.choose_all}
            </button>
            <button class="btn" on:click=move |_| choose_all(false)>
                {t.choose_none}
            </button>
        </div>
        <ul class="rows">
            <Each each=shown key=|nth| *nth let:nth>
                {row(nth)}
            </Each>
        </ul>
        <ShowMore rows=first n=move || found.read().len() />
    }
}

/// Cards that could not be read, each with its line and why; the rest come in.
#[component]
fn Problems(problems: Vec<CardProblem>) -> impl IntoView {
    let t = text().import;
    (!problems.is_empty()).then(|| {
        view! {
            <details class="more">
                <summary>{fill_count(&t.n_problems, problems.len())}</summary>
                <ul>
                    {problems.iter().map(|problem| view! { <li>{problem_words(problem)}</li> }).collect_view()}
                </ul>
            </details>
        }
    })
}
