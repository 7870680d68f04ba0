//! The field of one part of a person, where the part stands: nothing else is asked, and nothing else is changed.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal, Signal};
use leptos::ev::SubmitEvent;
use mainstay_core::edit::{Edit, Refusal};
use mainstay_core::model::{Kind, PersonId, Strength};
use mainstay_core::route::{PeoplePage, RelationshipKind, Route};
use mainstay_core::text::text;

use crate::state::{Trouble, use_app};
use crate::ui::{Area, CheckChips, Choice, Field, RadioRows, SelectField, Show};

use super::about_parts::{Holds, Part};
use super::channel_fields::{ChannelFields, first_field};
use super::part_choices::times;
use super::typed_part::TypedAbout;
use crate::pages::shared::date_parts::{BIRTH, DateParts};
use crate::pages::shared::draft_offer::keep_typed_as;
use crate::pages::shared::field_errors::{FieldErrors, error_of};
use crate::pages::shared::namesake::{Namesake, Same};
use crate::pages::shared::status_words::trouble_words;
use crate::pages::shared::words::{kind_words, strength_words};

/// The id of the one form that is open.
const FORM: &str = "part-form";

/// What the draft of a part is called.
pub fn form_of(id: PersonId, key: &str) -> String {
    format!("{}?part={key}", PeoplePage::Person(id).href())
}

/// The id of what opens a part.
pub fn opener_of(key: &str) -> String {
    format!("part-{key}")
}

/// The field with Save and Cancel.
#[component]
pub fn PartForm(
    /// Whose.
    id: PersonId,
    /// Which part.
    part: Part,
    /// The key of the part that is open.
    open: RwSignal<Option<&'static str>>,
    /// Whether it opened by itself, so that the keyboard stays where it is.
    by_itself: bool,
) -> impl IntoView {
    let app = use_app();
    let person = app.look(|book| book.person(id).cloned())?;
    let key = part.key;
    let typed = TypedAbout::new(part, &person);
    let errors = RwSignal::new(FieldErrors::new());
    let form = form_of(id, key);
    let kept = keep_typed_as(app, form.clone(), FORM, typed.fields(), Some(person.stamp), errors);
    let close = move || {
        open.set(None);
        app.focus(opener_of(key));
    };
    let namesake = Namesake::new();
    let save = Callback::new(move |()| {
        namesake.forget();
        // As they are by now: another window may have changed what stands beside it.
        let Some(mut person) = app.look(|book| book.person(id).cloned()) else { return };
        let written = typed.write(app, &mut person);
        if written.is_ok() && matches!(part.how, Holds::Name) && !namesake.allows(app, &person) {
            return;
        }
        let done = written.and_then(|()| match app.dispatch(Edit::change(person)) {
            Ok(()) | Err(Trouble::Refused(Refusal::NothingNew)) => Ok(()),
            Err(trouble) => Err(vec![(key, trouble_words(&trouble).to_owned())]),
        });
        match done {
            Ok(()) => {
                kept.saved.run(None);
                close();
            }
            Err(found) => {
                let first = found.first().map_or(key, |(field, _)| *field);
                errors.set(found);
                app.focus(if first == key { first_of(typed, part) } else { first.to_owned() });
            }
        }
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        save.run(());
    };
    let cancel = move |_| {
        app.drop_draft(&form);
        close();
    };
    let fields = fields_of(typed, part, part.options(&person), errors.into());
    if !by_itself {
        app.focus(first_of(typed, part));
    }
    Some(view! {
        <form class="stack part-form" id=FORM tabindex="-1" novalidate on:submit=submit>
            {kept.offer}
            {fields}
            {namesake.question(save, Same::Lead(Route::person))}
            <div class="cluster">
                <button class="btn" type="submit">
                    {text().frame.save}
                </button>
                <button class="btn btn-quiet" type="button" on:click=cancel>
                    {text().frame.cancel}
                </button>
            </div>
        </form>
    })
}

/// The id of the first thing in the field of a part.
fn first_of(typed: TypedAbout, part: Part) -> String {
    match part.how {
        Holds::Ways => first_field(typed.ways),
        Holds::Birthday => BIRTH.day.to_owned(),
        Holds::Ring | Holds::Tick(_) | Holds::BestTimes | Holds::Gives => FORM.to_owned(),
        _ => part.key.to_owned(),
    }
}

fn fields_of(typed: TypedAbout, part: Part, options: Vec<Choice>, errors: Signal<FieldErrors>) -> AnyView {
    let Part { key, ask, hint, how, .. } = part;
    let hint = hint.unwrap_or_default();
    let error = error_of(errors, key);
    // What has no place of its own for a sentence.
    let said = move || error.get().map(|words| view! { <p class="error">{words}</p> });
    match how {
        Holds::Name | Holds::FullName | Holds::Groups | Holds::Words(1, _) => {
            view! { <Field id=key label=ask hint value=typed.value error autocomplete="off" /> }
        }
        Holds::Words(..) | Holds::Lines(_) => {
            view! { <Area id=key label=ask hint value=typed.value rows=3 error /> }
        }
        Holds::Ring | Holds::Tick(_) => view! {
            {said}
            <RadioRows name=key legend=ask options value=typed.value />
        },
        Holds::Rhythm | Holds::Comfort | Holds::Capacity | Holds::Relationship => {
            let is_other = move || {
                matches!(how, Holds::Relationship)
                    && typed.value.read().as_str() == RelationshipKind::Other.key()
            };
            view! {
                <SelectField id=key label=ask hint value=typed.value options error />
                <Show when=is_other>
                    <Field
                        id="own-words"
                        label=text().person_form.own_words
                        value=typed.own_words
                        error=error_of(errors, "own-words")
                        autocomplete="off"
                    />
                </Show>
            }
        }
        Holds::Gives => {
            let not_yet = Choice::new("", text().kinds.not_yet);
            let said_as = Strength::ALL.map(|strength| Choice::new(strength.key(), strength_words(strength)));
            let choices: Vec<Choice> = std::iter::once(not_yet).chain(said_as).collect();
            let fields = Kind::ALL.into_iter().zip(typed.gives).map(|(kind, value)| {
                let id = format!("gives-{}", kind.key());
                view! { <SelectField id label=kind_words(kind) value options=choices.clone() /> }
            });
            view! {
                {said}
                <fieldset class="choices">
                    <legend>{ask}</legend>
                    <div class="filters">{fields.collect_view()}</div>
                </fieldset>
            }
        }
        Holds::BestTimes => view! {
            {said}
            <CheckChips name=key legend=ask options=times() values=typed.times />
        },
        Holds::Ways => view! {
            {said}
            <ChannelFields channels=typed.ways />
        },
        Holds::Birthday => view! {
            {said}
            <DateParts typed=typed.birthday legend=ask hint errors />
        },
    }
}
