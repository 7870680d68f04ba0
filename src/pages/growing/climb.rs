//! The ladder with one person: where we are, the next tiny step, whether to meet again. Climbed only when one says so.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal, Shown, Signal};
use mainstay_core::edit::{Edit, Refusal};
use mainstay_core::model::{Again, Name, Person, PersonId, Stamp, Standing};
use mainstay_core::route::{PeoplePage, PlanStart, PlansPage, Route};
use mainstay_core::text::{fill, text};
use mainstay_core::view::ladder::{self, ClimbView};

use super::climb_hints::{Hours, Seen};
use super::climb_rungs::{Choose, Next, OtherRungs, Rungs};
use super::typed_name::TypedName;
use crate::pages::shared::draft_offer::{GoneForm, keep_typed};
use crate::pages::shared::field_errors::name_error;
use crate::pages::shared::fields::Fields;
use crate::pages::shared::namesake::{Namesake, Same};
use crate::state::{Trouble, use_app};
use crate::ui::{Choice, Control, Field, PageHead, RadioChips, Show};

/// The page.
#[component]
pub fn Climb(id: PersonId) -> impl IntoView {
    let app = use_app();
    let view = app.select(move |book, today| ladder::climb(book, id, today));
    let there = Shown::new(move || view.read().is_some());
    move || {
        if there.get() {
            view! { <ClimbThere id view /> }.into_any()
        } else {
            view! { <GoneForm /> }.into_any()
        }
    }
}

#[component]
fn ClimbThere(id: PersonId, view: Shown<Option<ClimbView>>) -> impl IntoView {
    let app = use_app();
    let t = text().ladder;
    let name =
        Shown::new(move || view.with(|v| v.as_ref().map(|v| v.person.name.to_string()).unwrap_or_default()));
    let rung = Shown::new(move || view.with(|v| v.as_ref().map(|v| v.ladder.rung).unwrap_or_default()));
    let is_new = Shown::new(move || {
        view.with(|v| v.as_ref().is_some_and(|v| v.person.standing == Standing::GettingToKnow))
    });
    let on_ladder = Shown::new(move || view.with(|v| v.as_ref().is_some_and(|v| v.person.ladder.is_some())));
    let named = move |words: &str| fill(words, &[("name", &name.read())]);
    // Held here, so that another window which takes the writing over takes no words away. None as long as nothing is
    // typed: the field shows the name, whatever it is by then.
    let called = RwSignal::new(None::<String>);
    let fields = Fields::new().rows("called", TypedName(called));
    let kept = keep_typed(app, fields, None, RwSignal::new(Vec::new()));
    let saved = kept.saved;
    let join = move |_| {
        // The status line says what went wrong, should it.
        let _ = app.dispatch(Edit::SetStanding(id, Standing::Present));
        app.focus("page-title".to_owned());
    };
    let leave = move |_| {
        let _ = app.dispatch(Edit::SetLadder(id, None));
        app.focus("page-title".to_owned());
    };
    view! {
        <div class="page">
            <PageHead title=Signal::derive(move || named(t.page_title)) />
            {kept.offer}
            {move || view.get().map(|view| view! { <Seen places=view.places name=view.person.name.to_string() /> })}
            <Show
                when=move || on_ladder.get() || is_new.get()
                fallback=move || view! { <p class="lead">{move || named(t.where_now)}</p> }
            >
                <p class="soft">{t.pace}</p>
                <Rungs rung />
            </Show>
            <Show when=move || app.can_edit().get()>
                <Show
                    when=move || on_ladder.get() || is_new.get()
                    fallback=move || view! { <Choose id /> }
                >
                    <Next id rung />
                </Show>
                <Show when=move || is_new.get()>
                    <section class="stack">
                        <p>
                            <button class="btn" on:click=join>
                                {move || named(t.join)}
                            </button>
                        </p>
                        <p class="soft">{t.join_lead}</p>
                        <NameThem id name typed=called saved />
                    </section>
                </Show>
                <Show when=move || on_ladder.get() || is_new.get()>
                    <SeeAgain id view />
                </Show>
            </Show>
            {move || view.get().map(|view| view! { <Hours together=view.together rung=view.ladder.rung /> })}
            <p class="cluster cluster-apart">
                <a href=PlansPage::New(PlanStart { with: Some(id), date: None }).href()>{t.plan}</a>
                <a href=PeoplePage::Person(id).href()>{move || named(t.their_page)}</a>
            </p>
            <Show when=move || app.can_edit().get()>
                <Show when=move || on_ladder.get() || is_new.get()>
                    <OtherRungs id rung />
                </Show>
                <Show when=move || on_ladder.get() && !is_new.get()>
                    <p>
                        <button class="btn btn-quiet" on:click=leave>
                            {move || named(t.leave)}
                        </button>
                    </p>
                </Show>
            </Show>
        </div>
    }
}

/// What they are called, once one knows it.
#[component]
fn NameThem(
    id: PersonId,
    name: Shown<String>,
    typed: RwSignal<Option<String>>,
    saved: Callback<Option<Stamp>>,
) -> impl IntoView {
    let app = use_app();
    let t = text().ladder;
    let wrong = RwSignal::new(None::<String>);
    let namesake = Namesake::new();
    let value = Control::new(
        move || typed.get().unwrap_or_else(|| name.get()),
        move |words: String| typed.set(Some(words)),
    );
    let save = move || {
        namesake.forget();
        let called = match Name::new(&value.now()) {
            Ok(called) => called,
            Err(error) => return wrong.set(Some(name_error(&error, text().person_form.name_blank))),
        };
        wrong.set(None);
        let Some(person) = app.look(|book| book.person(id).cloned()) else { return };
        if !namesake.allows(app, &Person { name: called.clone(), ..person.clone() }) {
            return;
        }
        // The status line says what went wrong, should it.
        if let Ok(()) | Err(Trouble::Refused(Refusal::NothingNew)) = app.dispatch(Edit::call(&person, called))
        {
            typed.set(None);
            saved.run(None);
        }
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        save();
    };
    view! {
        <form class="stack" novalidate on:submit=submit>
            <Field id="called" label=t.name_label hint=t.name_hint value error=wrong autocomplete="off" />
            {namesake.question(Callback::new(move |()| save()), Same::Lead(Route::person))}
            <p>
                <button class="btn" type="submit">
                    {t.name_save}
                </button>
            </p>
        </form>
    }
}

/// Whether to see them again. A no takes them off the list without a word to anyone.
#[component]
fn SeeAgain(id: PersonId, view: Shown<Option<ClimbView>>) -> impl IntoView {
    let app = use_app();
    let t = text().ladder;
    let noted = Shown::new(move || view.with(|view| view.as_ref().and_then(|view| view.ladder.again)));
    let again = Control::new(
        move || noted.get().map_or("", Again::key).to_owned(),
        move |chosen: String| {
            let again = Again::from_key(&chosen);
            let edit = app.look(|book| book.person(id).map(|person| Edit::see_again(person, again)));
            // The status line says what went wrong, should it.
            let _ = edit.map(|edit| app.dispatch(edit));
        },
    );
    let options = Again::ALL.into_iter().map(|again| Choice::new(again.key(), t.agains.of(again)));
    let no = move || {
        (noted.get() == Some(Again::No)).then(|| {
            let name = view.with(|view| view.as_ref().map(|v| v.person.name.to_string()).unwrap_or_default());
            fill(t.again_no, &[("name", &name)])
        })
    };
    view! {
        <RadioChips name="again" legend=t.again options=options.collect() value=again clearable=true />
        <p class="soft" aria-live="polite">
            {no}
        </p>
    }
}
