//! Changing my plan for hard times, calmly: three parts, line by line, saved when one is done.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown, Signal};
use mainstay_core::edit::Edit;
use mainstay_core::model::{HardTimesPart, HardTimesPlan};
use mainstay_core::route::{Route, SupportPage};
use mainstay_core::text::{fill, text};
use mainstay_core::view::people;

use super::typed_line::{LineKind, LineRows, TypedLine, seen};
use crate::pages::shared::field_errors::FieldErrors;
use crate::pages::shared::fields::Fields;
use crate::pages::shared::person_choices::person_choices;
use crate::pages::shared::record_form::RecordForm;
use crate::pages::shared::words::number_note;
use crate::state::{FormOwner, use_app};
use crate::ui::{Choice, Each, Field, SelectField, Show};

/// The ids of the three parts.
const PARTS: [&str; 3] = ["plan-distract", "plan-ask", "plan-professional"];

/// The form.
#[component]
pub fn EditHardTimesPlan() -> impl IntoView {
    let app = use_app();
    let t = text().hard_times;
    let listed = app.look(people::latest);
    let before = app.look(|book| book.hard_times().clone());
    let typed = HardTimesPart::ALL.map(|part| {
        let lines = before.part(part).iter().map(|line| TypedLine::from_line(line, &listed));
        RwSignal::new(lines.collect::<Vec<_>>())
    });
    let people = person_choices(app, t.choose_person, None);
    let errors = RwSignal::new(FieldErrors::new());
    let stamp = before.stamp;
    let parts = HardTimesPart::ALL
        .into_iter()
        .zip(PARTS)
        .zip(typed)
        .map(|((part, id), lines)| view! { <PartFields part id lines people /> });
    let fields = view! {
        <p class="soft">{t.calm_day}</p>
        {parts.collect_view()}
    };
    let read = move || {
        let blank = PARTS.into_iter().zip(typed).filter(|(_, lines)| {
            lines.read_untracked().iter().any(|line| {
                matches!(line.kind, LineKind::Words | LineKind::Contact)
                    && line.words.read_untracked().trim().is_empty()
            })
        });
        let blank: FieldErrors = blank.map(|(part, _)| (part, t.blank.to_owned())).collect();
        if !blank.is_empty() {
            return Err(blank);
        }
        let mut plan: HardTimesPlan = before.clone();
        for (part, lines) in HardTimesPart::ALL.into_iter().zip(typed) {
            *plan.part_mut(part) = lines.get_untracked().into_iter().filter_map(TypedLine::read).collect();
        }
        Ok(Edit::change(plan))
    };
    let kept = PARTS.into_iter().zip(typed);
    let kept = kept.fold(Fields::new(), |kept, (part, lines)| kept.rows(part, LineRows(lines)));
    let form = RecordForm {
        title: t.edit_title.into(),
        fields: kept,
        before: stamp,
        errors,
        read: Box::new(read),
        beside: |_| PARTS[0],
        home: Box::new(|| Route::Support(SupportPage::HardTimesPlan)),
        save: text().frame.save,
        delete: None,
    };
    form.show(fields)
}

#[component]
fn PartFields(
    part: HardTimesPart,
    id: &'static str,
    lines: RwSignal<Vec<TypedLine>>,
    people: Signal<Vec<Choice>>,
) -> impl IntoView {
    let t = text().hard_times;
    let words = t.parts.of(part);
    let title = words.title;
    let named = move |words: &str| fill(words, &[("part", title)]);
    // The button for a person goes with the last person there is; what it added stays.
    let owner = FormOwner::here();
    let add = move |kind| owner.make(|| lines.update(|lines| lines.push(TypedLine::new(kind))));
    let rows = move || seen(&lines.read());
    view! {
        <fieldset class="choices" id=id tabindex="-1">
            <legend>{title}</legend>
            <p class="hint">{words.hint}</p>
            <Each each=rows key=|line| line.serial let:line>
                <LineFields line lines people />
            </Each>
            <div class="cluster">
                <button class="btn" type="button" aria-label=named(t.add_words_to) on:click=move |_| add(LineKind::Words)>
                    {t.add_words}
                </button>
                <Show when=move || { people.with(|people| people.len() > 1) }>
                    <button
                        class="btn"
                        type="button"
                        aria-label=named(t.add_person_to)
                        on:click=move |_| add(LineKind::Person)
                    >
                        {t.add_person}
                    </button>
                </Show>
                {(part == HardTimesPart::Professional)
                    .then(|| {
                        view! {
                            <button class="btn" type="button" on:click=move |_| add(LineKind::Contact)>
                                {t.add_contact}
                            </button>
                        }
                    })}
            </div>
        </fieldset>
    }
}

#[component]
fn LineFields(
    line: TypedLine,
    lines: RwSignal<Vec<TypedLine>>,
    people: Signal<Vec<Choice>>,
) -> impl IntoView {
    let app = use_app();
    let t = text().hard_times;
    let id = |field: &str| format!("plan-{}-{field}", line.serial);
    // Which line it is among those shown, from 1.
    let number = Shown::new(move || {
        seen(&lines.read()).iter().position(|other| *other == line).map_or(1, |at| at + 1)
    });
    let named = move |words: &'static str| fill(words, &[("line", &number.get().to_string())]);
    let remove = move |_| lines.update(|lines| lines.retain(|other| *other != line));
    let up = move |_| {
        lines.update(|lines| {
            let shown = seen(lines);
            let above = shown
                .iter()
                .position(|other| *other == line)
                .and_then(|at| shown.get(at.checked_sub(1)?).copied());
            let at = |wanted: TypedLine| lines.iter().position(|other| *other == wanted);
            if let (Some(here), Some(above)) = (at(line), above.and_then(at)) {
                lines.swap(here, above);
            }
        });
    };
    let as_text = Signal::derive(move || {
        let number = line.number.read();
        (!number.trim().is_empty()).then(|| number_note(app, &number)).flatten()
    });
    let fields = match line.kind {
        LineKind::Words => {
            view! { <Field id=id("words") label=t.own_words value=line.words autocomplete="off" /> }
                .into_any()
        }
        LineKind::Contact => view! {
            <Field id=id("name") label=t.name value=line.words autocomplete="off" />
            <Field id=id("number") label=t.number value=line.number note=as_text autocomplete="off" />
        }
        .into_any(),
        LineKind::Person => {
            view! { <SelectField id=id("person") label=t.person value=line.words options=people /> }
                .into_any()
        }
        LineKind::Unseen(_) => ().into_any(),
    };
    view! {
        <div class="card stack">
            {fields}
            <p class="cluster">
                <Show when=move || number.get() != 1>
                    <button class="btn btn-quiet" type="button" aria-label=move || named(t.up_line) on:click=up>
                        {t.up}
                    </button>
                </Show>
                <button class="btn btn-quiet" type="button" aria-label=move || named(t.remove_line) on:click=remove>
                    {t.remove}
                </button>
            </p>
        </div>
    }
}
