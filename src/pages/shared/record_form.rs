//! The one form of a record: its title, what is wrong with it, its fields, save, delete, and the way back. What was
//! typed is kept while it is typed.
//!
//! A form of a feature declares what is its own and shows it through this; nothing here knows a kind of record, so it
//! is compiled once.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal, Signal, StoredValue};
use leptos::ev::SubmitEvent;
use mainstay_core::edit::{Edit, Refusal};
use mainstay_core::model::Stamp;
use mainstay_core::record::RecordId;
use mainstay_core::route::Route;
use mainstay_core::text::text;

use super::draft_offer::keep_typed;
use super::field_errors::FieldErrors;
use super::fields::Fields;
use super::status_words::trouble_words;
use crate::state::{App, Trouble, use_app};
use crate::ui::{ErrorSummary, PageHead};

/// What deletes the record.
pub struct Delete {
    /// The word on its button.
    pub label: &'static str,
    /// Which record.
    pub record: RecordId,
    /// Where it leads.
    pub home: Route,
}

/// What a form declares.
pub struct RecordForm {
    /// Its title, which may follow a name of the book.
    pub title: Signal<String>,
    /// What is typed and chosen.
    pub fields: Fields,
    /// The stamp of the record it changes; none for a new one.
    pub before: Option<Stamp>,
    /// What is wrong, for the fields to show.
    pub errors: RwSignal<FieldErrors>,
    /// Reads the fields, or says what is wrong with them. No errors at all: there is something to be answered first.
    pub read: Box<dyn Fn() -> Result<Edit, FieldErrors>>,
    /// The field beside which it is said why the edit was refused, or the device did not keep it.
    pub beside: fn(Option<Refusal>) -> &'static str,
    /// Where saving leads.
    pub home: Box<dyn Fn() -> Route>,
    /// The word on the button that saves.
    pub save: &'static str,
    /// Deletes the record, where it is there already.
    pub delete: Option<Delete>,
}

impl RecordForm {
    /// Whether it is saved.
    fn save(&self, app: App, saved: Callback<Option<Stamp>>) -> bool {
        let edit = match (self.read)() {
            Ok(edit) => edit,
            Err(found) => {
                self.errors.set(found);
                return false;
            }
        };
        let trouble = match app.dispatch(edit) {
            Ok(()) => {
                saved.run(None);
                app.go_saying(&(self.home)());
                return true;
            }
            Err(Trouble::Refused(Refusal::NothingNew)) => {
                saved.run(None);
                app.go(&(self.home)());
                return true;
            }
            Err(trouble) => trouble,
        };
        let refusal = if let Trouble::Refused(refusal) = &trouble { Some(*refusal) } else { None };
        self.errors.set(vec![((self.beside)(refusal), trouble_words(&trouble).into())]);
        false
    }

    /// The form with `fields`, all of which are seen before the button that saves.
    pub fn show(self, fields: impl IntoView + 'static) -> AnyView {
        let fields = fields.into_any();
        self.show_parts(Box::new(move |_| (fields, ().into_any())))
    }

    /// The same for fields that save by themselves after a question, and for what stands below the button that saves.
    pub fn show_parts(mut self, parts: Box<dyn FnOnce(Callback<()>) -> (AnyView, AnyView)>) -> AnyView {
        let app = use_app();
        let (title, errors, label) = (self.title, self.errors, self.save);
        let kept = keep_typed(app, std::mem::take(&mut self.fields), self.before, errors);
        let delete = self.delete.take().map(|delete| delete_button(app, delete, kept.saved));
        let form = StoredValue::new(self);
        // A second tap comes before the page has gone; what is new would be there twice.
        let is_saved = StoredValue::new(false);
        let save = Callback::new(move |()| {
            if !is_saved.get_value() && !kept.leaves_out.run(()) {
                is_saved.set_value(form.with_value(|form| form.save(app, kept.saved)));
            }
        });
        let submit = move |event: SubmitEvent| {
            event.prevent_default();
            save.run(());
        };
        let (fields, rest) = parts(save);
        view! {
            <form class="page" novalidate on:submit=submit>
                <PageHead title />
                {kept.offer}
                <ErrorSummary title=text().frame.please_check errors on_lead=app.to_field() />
                {fields}
                <button class="btn btn-primary" type="submit">
                    {label}
                </button>
                {rest}
                {delete}
            </form>
        }
        .into_any()
    }
}

fn delete_button(app: App, delete: Delete, gone: Callback<Option<Stamp>>) -> AnyView {
    let label = delete.label;
    let click = move |_| {
        if app.dispatch(Edit::Remove(delete.record)).is_ok() {
            gone.run(None);
            app.go_saying(&delete.home);
        }
    };
    view! {
        <button class="btn btn-danger" type="button" on:click=click>
            {label}
        </button>
    }
    .into_any()
}
