//! What was typed in a form is kept as it is typed, and offered again in one quiet line.

use crate::markup::prelude::*;
use crate::signals::{Callback, Effect, RwSignal, StoredValue};
use chrono::NaiveDate;
use mainstay_core::archive::{Draft, DraftField};
use mainstay_core::locale::DayStyle;
use mainstay_core::model::Stamp;
use mainstay_core::text::{fill, text};
use mainstay_core::view::unsaved::{leads_to, words_of};

use super::field_errors::FieldErrors;
use super::fields::Fields;
use super::not_found::NotFound;
use crate::state::{App, FormOwner, use_app};

/// Days for which the name of the day says which one is meant.
const NAMED_DAYS: i64 = 6;

/// A form whose words are kept while they are typed.
pub struct DraftOffer {
    /// The line that offers what was typed earlier.
    pub offer: AnyView,
    /// To be called when it is saved, with the stamp the record then has: nothing is left to offer.
    pub saved: Callback<Option<Stamp>>,
    /// To be called before it is read: whoever is gone meanwhile is left out of it. Whether anybody was, which is said
    /// beside the field; then it is not saved by the same tap.
    pub leaves_out: Callback<(), bool>,
}

/// Keeps what is typed in the form that is shown. `before` is the stamp of the record it changes, none for a new one;
/// `errors` are shown beside the fields.
pub fn keep_typed(
    app: App,
    fields: Fields,
    before: Option<Stamp>,
    errors: RwSignal<FieldErrors>,
) -> DraftOffer {
    keep_typed_as(app, app.form_shown(), "page-title", fields, before, errors)
}

/// The same for one of several forms of a page: `form` is what its draft is called, and `lead` is the id of what the
/// keyboard goes to once the offer was answered.
pub fn keep_typed_as(
    app: App,
    form: String,
    lead: &'static str,
    fields: Fields,
    before: Option<Stamp>,
    errors: RwSignal<FieldErrors>,
) -> DraftOffer {
    let form = StoredValue::new(form);
    let start = StoredValue::new(untrack(|| fields.now()));
    let stamp = StoredValue::new(before);
    let fields = StoredValue::new(fields);
    let found = form.with_value(|form| app.draft(form));
    let found = found.filter(|draft| start.with_value(|start| !changes(start, &draft.fields).is_empty()));
    let offered = RwSignal::new(found);
    let note = move |now: Vec<DraftField>, lies: bool| {
        let before = stamp.get_value();
        let changed = start.with_value(|start| changes(start, &now));
        let typed = match (changed.is_empty(), before) {
            // What was typed earlier stays until one has gone on with it, dropped it, typed something else, or saved.
            (true, _) => offered.get_untracked().filter(|_| lies),
            // Of a record that is there only what was changed: the rest may be put right elsewhere meanwhile.
            (false, Some(_)) => Some(draft(app, before, changed)),
            (false, None) => Some(draft(app, before, now)),
        };
        form.with_value(|form| match typed {
            Some(typed) => app.note_draft(form, typed),
            None => app.drop_draft(form),
        });
    };
    // What is offered may have been saved or given up in another window before anything is typed here.
    let lies_there = move || {
        let found = form.with_value(|form| app.draft(form));
        app.keeps_drafts().then(|| offered.with_untracked(|offered| found == *offered))
    };
    let mut lies = None;
    Effect::new(move |before| {
        let now = fields.with_value(Fields::now);
        if before.is_some() {
            lies = lies.or_else(lies_there);
        }
        // Nothing was typed yet: what is offered lies there as it was found.
        if before.is_some() || offered.with_untracked(Option::is_none) {
            note(now, lies != Some(false));
        }
    });
    app.open_form(stamp, move || note(untrack(|| fields.with_value(Fields::now)), true));
    on_cleanup(move || app.keep_drafts());
    let saved = Callback::new(move |now: Option<Stamp>| {
        start.set_value(untrack(|| fields.with_value(Fields::now)));
        stamp.set_value(now);
        offered.set(None);
        form.with_value(|form| app.drop_draft(form));
    });
    let owner = FormOwner::here();
    let go_on = move |draft: &Draft| {
        owner.make(|| fields.with_value(|fields| say_left_out(&fields.fill(app, draft), errors)));
        offered.set(None);
        app.focus(lead.to_owned());
    };
    let afresh = move || {
        offered.set(None);
        // What was typed beside the offer is the fresh start.
        note(untrack(|| fields.with_value(Fields::now)), false);
        app.focus(lead.to_owned());
    };
    let line = move || {
        let draft = offered.get()?;
        let t = text().drafts;
        let known =
            |field: &DraftField| start.with_value(|start| start.iter().any(|one| one.name == field.name));
        let words = draft.words();
        // Nothing is filled in by itself; where the record is another one now, one sees first what one had typed.
        let is_another = draft.stamp != stamp.get_value();
        let changed = is_another || !draft.fields.iter().all(known);
        let changed = changed && !words.is_empty();
        let sentence = match (changed, is_another) {
            (true, _) => t.changed.to_owned(),
            (false, true) => t.changed_choices.to_owned(),
            (false, false) => when_words(app, draft.day),
        };
        Some(view! {
            <div class="stack">
                <p class="soft">{sentence}</p>
                {changed.then(|| view! { <TypedWords words /> })}
                <p class="cluster">
                    <button class="btn" type="button" on:click=move |_| go_on(&draft)>
                        {t.go_on}
                    </button>
                    <button class="btn btn-quiet" type="button" on:click=move |_| afresh()>
                        {t.afresh}
                    </button>
                </p>
            </div>
        })
    };
    let leaves_out = Callback::new(move |()| {
        fields.with_value(|fields| say_left_out(&fields.leave_out_gone(app), errors))
    });
    DraftOffer { offer: line.into_any(), saved, leaves_out }
}

/// Says beside each of these fields that somebody was left out there. Whether there is any.
fn say_left_out(from: &[&'static str], errors: RwSignal<FieldErrors>) -> bool {
    if from.is_empty() {
        return false;
    }
    errors.set(from.iter().map(|field| (*field, text().drafts.left_out.to_owned())).collect());
    true
}

fn draft(app: App, stamp: Option<Stamp>, fields: Vec<DraftField>) -> Draft {
    Draft { day: app.today_now(), stamp, fields }
}

/// The fields that differ from how the form began.
pub fn changes(start: &[DraftField], now: &[DraftField]) -> Vec<DraftField> {
    now.iter().filter(|field| !start.contains(field)).cloned().collect()
}

/// When it was typed.
pub fn when_words(app: App, day: NaiveDate) -> String {
    let t = text().drafts;
    let style = match (app.today_now() - day).num_days() {
        0 => return t.today.to_owned(),
        1..=NAMED_DAYS => DayStyle::DayOfWeek,
        _ => DayStyle::Full,
    };
    fill(t.on_day, &[("day", &app.day(day, style))])
}

/// Words that have no field, to be read and copied.
#[component]
fn TypedWords(words: String) -> impl IntoView {
    view! {
        <div class="field">
            <label for="draft-words">{text().drafts.typed}</label>
            <textarea id="draft-words" rows="4" readonly prop:value=words></textarea>
        </div>
    }
}

/// The record of a form is not there (any more); what was typed for it is.
#[component]
pub fn GoneForm() -> impl IntoView {
    let app = use_app();
    let here = move || {
        let shown = app.form_shown();
        app.drafts().into_iter().filter(move |(form, _)| leads_to(form, &shown))
    };
    let words = words_of(here());
    let left = RwSignal::new((!words.is_empty()).then_some(words));
    let throw_away = move |_| {
        here().for_each(|(form, _)| app.drop_draft(&form));
        left.set(None);
        app.focus("page-title".to_owned());
    };
    view! {
        <NotFound>
            {move || {
                let t = text().drafts;
                left.get()
                    .map(|words| {
                        view! {
                            <section>
                                <p>{t.gone}</p>
                                <TypedWords words />
                                <p>
                                    <button class="btn" type="button" on:click=throw_away>
                                        {t.throw_away}
                                    </button>
                                </p>
                            </section>
                        }
                    })
            }}
        </NotFound>
    }
}
