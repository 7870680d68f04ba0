//! Answers or a result from an official form, typed in: new ones, or some to change.

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use mainstay_core::edit::{Edit, Refusal};
use mainstay_core::model::{CheckIn, CheckInId, Instrument, day_of};
use mainstay_core::route::{CheckInPage, Route};
use mainstay_core::scales;
use mainstay_core::text::{fill, text};
use mainstay_core::view::check_in::{TypedPart, TypingFault, number, read, spelled};

use crate::pages::shared::check_in_words::kind_words;
use crate::pages::shared::draft_offer::GoneForm;
use crate::pages::shared::field_errors::{FieldErrors, error_of};
use crate::pages::shared::fields::Fields;
use crate::pages::shared::record_form::RecordForm;
use crate::state::use_app;
use crate::ui::{Field, FieldKind, Tick};

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
pub fn NewForm(instrument: Instrument) -> impl IntoView {
    view! { <CheckInForm instrument before=None /> }
}

/// Change what was typed.
#[component]
pub fn EditForm(id: CheckInId) -> impl IntoView {
    let app = use_app();
    match app.look(|book| book.check_in(id).filter(|one| one.instrument.is_official()).cloned()) {
        Some(check_in) => {
            let instrument = check_in.instrument;
            view! { <CheckInForm instrument before=Some(check_in) /> }.into_any()
        }
        None => view! { <GoneForm /> }.into_any(),
    }
}

#[component]
fn CheckInForm(instrument: Instrument, before: Option<CheckIn>) -> impl IntoView {
    let app = use_app();
    let t = text().check_in_forms;
    let Some(words) = form_words(instrument) else { return view! { <GoneForm /> }.into_any() };
    let fresh = CheckIn::new(app.new_id(), app.today_now(), instrument).answered(app.now());
    let changing = before.is_some();
    let start = before.unwrap_or(fresh);
    let (typed, typed_total) = spelled(&start);
    let answers: Vec<RwSignal<String>> = typed.into_iter().map(RwSignal::new).collect();
    let total = RwSignal::new(typed_total);
    let day = RwSignal::new(start.day.to_string());
    let reversed = RwSignal::new(false);
    let errors = RwSignal::new(FieldErrors::new());
    let id = start.id;
    let stamp = changing.then_some(start.stamp);
    let numbered: Vec<_> = answers.iter().copied().zip(ANSWERS).enumerate().collect();
    let kept = answers.iter().copied().zip(ANSWERS);
    let kept = kept.fold(Fields::new().choice("day", day), |kept, (value, id)| kept.choice(id, value));
    let kept = kept.tick("reversed", reversed).choice("total", total);
    let read = move || {
        let mut found = FieldErrors::new();
        let on = day_of(&day.read_untracked());
        if on.is_none() {
            found.push(("day", text().refusal.day_out_of_range.to_owned()));
        }
        let typed: Vec<String> = answers.iter().map(|answer| answer.get_untracked()).collect();
        let typed = read(instrument, &typed, &total.read_untracked(), reversed.get_untracked());
        if let Err(faults) = &typed {
            found.extend(faults.iter().map(|(place, fault)| (field(*place), fault_words(*fault))));
        }
        let (Some(on), Ok(typed)) = (on, typed) else { return Err(found) };
        let mut check_in = start.clone();
        check_in.day = on;
        check_in.answers = typed.answers;
        check_in.total_hundredths = typed.total_hundredths;
        Ok(Edit::keep(check_in, !changing))
    };
    let rows = numbered.into_iter().map(|(item, (value, id))| {
        let range = scales::answers(instrument, item);
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
    let reversed_tick = (instrument == Instrument::Osss3)
        .then(|| view! { <Tick id="reversed" label=t.reversed checked=reversed /> });
    let total_label = scales::total_range(instrument)
        .map(|(from, to)| fill(t.total, &[("from", &number(from)), ("to", &number(to))]))
        .unwrap_or_default();
    let fields = view! {
        <p class="soft">{words.by}</p>
        <p>{t.lead}</p>
        <Field id="day" label=t.day value=day kind=FieldKind::Date error=error_of(errors.into(), "day") />
        <fieldset class="choices">
            <legend>{t.answers}</legend>
            <p class="hint">{t.answers_hint}</p>
            <div class="cluster">{rows.collect_view()}</div>
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
    };
    let form = RecordForm {
        title: if changing { t.edit_title } else { kind_words(instrument) }.into(),
        fields: kept,
        before: stamp,
        errors,
        read: Box::new(read),
        beside: |refusal| match refusal {
            Some(Refusal::DayToCome | Refusal::DayOutOfRange) => "day",
            _ => "total",
        },
        home: Box::new(move || Route::CheckIn(CheckInPage::Result(id))),
        save: text().frame.save,
        delete: None,
    };
    form.show(fields)
}

/// The field something is wrong with.
fn field(place: TypedPart) -> &'static str {
    match place {
        TypedPart::Answer(item) => ANSWERS.get(item).copied().unwrap_or("total"),
        TypedPart::Total => "total",
    }
}

/// What is wrong with it.
fn fault_words(fault: TypingFault) -> String {
    let t = text().check_in_forms;
    match fault {
        TypingFault::NotWhole => t.not_whole.into(),
        TypingFault::NotNumber => t.not_number.into(),
        TypingFault::OutOfRange { from, to } => {
            fill(t.out_of_range, &[("from", &number(from)), ("to", &number(to))])
        }
        TypingFault::Nothing => t.nothing.into(),
        TypingFault::Both => t.both.into(),
    }
}
