//! Answers or a result from an official form, typed in: new ones, or some to change.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use mainstay_core::edit::{Edit, Refusal};
use mainstay_core::model::{CheckIn, CheckInId, Instrument};
use mainstay_core::route::{CheckInPage, Route};
use mainstay_core::scales;
use mainstay_core::text::{fill, text};
use mainstay_core::view::check_in::{Fault, Place, number, read, spelled};

use crate::pages::shared::check_in_words::kind_words;
use crate::pages::shared::field_errors::{FieldErrors, error_of};
use crate::pages::shared::not_found::NotFound;
use crate::pages::shared::status_words::trouble_words;
use crate::state::{Trouble, use_app};
use crate::ui::{ErrorSummary, Field, FieldKind, PageHead, Tick};

use super::forms::form_words;

/// The fields of the answers; no form has more questions.
const ANSWERS: [&str; 12] = [
    "answer-1",
    "answer-2",
    "answer-3",
    "answer-4",
    "answer-5",
    "answer-6",
    "answer-7",
    "answer-8",
    "answer-9",
    "answer-10",
    "answer-11",
    "answer-12",
];

/// A form filled in lately.
#[component]
pub fn NewForm(of: Instrument) -> impl IntoView {
    view! { <Form of before=None /> }
}

/// Change what was typed.
#[component]
pub fn EditForm(id: CheckInId) -> impl IntoView {
    let app = use_app();
    match app.look(|book| book.check_in(id).filter(|one| one.instrument.is_official()).cloned()) {
        Some(check_in) => {
            let of = check_in.instrument;
            view! { <Form of before=Some(check_in) /> }.into_any()
        }
        None => view! { <NotFound /> }.into_any(),
    }
}

#[component]
fn Form(of: Instrument, before: Option<CheckIn>) -> impl IntoView {
    let app = use_app();
    let t = &text().check_in_forms;
    let Some(words) = form_words(of) else { return view! { <NotFound /> }.into_any() };
    let fresh = CheckIn::new(app.new_check_in_id(), app.today_now(), of);
    let changing = before.is_some();
    let start = before.unwrap_or(fresh);
    let (typed, typed_total) = spelled(&start);
    let answers: Vec<RwSignal<String>> = typed.into_iter().map(RwSignal::new).collect();
    let total = RwSignal::new(typed_total);
    let day = RwSignal::new(start.day.to_string());
    let reversed = RwSignal::new(false);
    let errors = RwSignal::new(FieldErrors::new());
    let result = Route::CheckIn(CheckInPage::Result(start.id));
    let start = StoredValue::new(start);
    let fields: Vec<_> = answers.iter().copied().zip(ANSWERS).enumerate().collect();
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        let mut found = FieldErrors::new();
        let on = day.read_untracked().parse();
        if on.is_err() {
            found.push(("day", text().refusal.day_out_of_range.to_owned()));
        }
        let typed: Vec<String> = answers.iter().map(|answer| answer.get_untracked()).collect();
        let typed = read(of, &typed, &total.read_untracked(), reversed.get_untracked());
        if let Err(faults) = &typed {
            found.extend(faults.iter().map(|(place, fault)| (field(*place), fault_words(*fault))));
        }
        let (Ok(on), Ok(typed)) = (on, typed) else { return errors.set(found) };
        let mut check_in = start.get_value();
        check_in.day = on;
        check_in.answers = typed.answers;
        check_in.total_hundredths = typed.total_hundredths;
        let check_in = Box::new(check_in);
        let edit = if changing { Edit::ChangeCheckIn(check_in) } else { Edit::RecordCheckIn(check_in) };
        match app.dispatch(edit) {
            Ok(()) => app.go_saying(&result),
            Err(Trouble::Refused(Refusal::NothingNew)) => app.go(&result),
            Err(trouble @ Trouble::Refused(Refusal::DayToCome | Refusal::DayOutOfRange)) => {
                errors.set(vec![("day", trouble_words(&trouble).into())]);
            }
            Err(trouble) => errors.set(vec![("total", trouble_words(&trouble).into())]),
        }
    };
    let fields = fields.into_iter().map(|(item, (value, id))| {
        let range = scales::answers(of, item);
        let label = fill(
            t.nth,
            &[
                ("n", &(item + 1).to_string()),
                ("from", &range.start().to_string()),
                ("to", &range.end().to_string()),
            ],
        );
        view! { <Field id label value kind=FieldKind::Number error=error_of(errors.into(), id) autocomplete="off" /> }
    });
    let reversed_tick =
        (of == Instrument::Osss3).then(|| view! { <Tick id="reversed" label=t.reversed checked=reversed /> });
    let total_label = scales::total_range(of)
        .map(|(from, to)| fill(t.total, &[("from", &number(from)), ("to", &number(to))]))
        .unwrap_or_default();
    view! {
        <form class="page" novalidate on:submit=save>
            <PageHead title=if changing { t.edit_title } else { kind_words(of) } />
            <p class="soft">{words.by}</p>
            <p>{t.lead}</p>
            <ErrorSummary title=text().frame.please_check errors on_lead=app.to_field() />
            <Field id="day" label=t.day value=day kind=FieldKind::Date error=error_of(errors.into(), "day") />
            <fieldset class="choices">
                <legend>{t.answers}</legend>
                <p class="hint">{t.answers_hint}</p>
                <div class="cluster">{fields.collect_view()}</div>
                {reversed_tick}
            </fieldset>
            <Field
                id="total"
                label=total_label
                hint=words.total_hint
                value=total
                error=error_of(errors.into(), "total")
                autocomplete="off"
            />
            <button class="btn btn-primary" type="submit">
                {text().frame.save}
            </button>
        </form>
    }
    .into_any()
}

/// The field something is wrong with.
fn field(place: Place) -> &'static str {
    match place {
        Place::Answer(item) => ANSWERS.get(item).copied().unwrap_or("total"),
        Place::Total => "total",
    }
}

/// What is wrong with it.
fn fault_words(fault: Fault) -> String {
    let t = &text().check_in_forms;
    match fault {
        Fault::NotWhole => t.not_whole.into(),
        Fault::NotNumber => t.not_number.into(),
        Fault::OutOfRange { from, to } => {
            fill(t.out_of_range, &[("from", &number(from)), ("to", &number(to))])
        }
        Fault::Nothing => t.nothing.into(),
        Fault::Both => t.both.into(),
    }
}
