//! A letter of thanks: written in one's own time, kept with its thank-you, printed on one page.

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use mainstay_core::edit::{Edit, Refusal};
use mainstay_core::locale::DayStyle;
use mainstay_core::model::ThankYouId;
use mainstay_core::text::{fill, text};
use mainstay_core::view::thank_yous;

use crate::state::{Trouble, use_app};
use crate::ui::{Area, PageHead, Show};

use crate::pages::shared::draft_offer::GoneForm;
use crate::pages::shared::draft_offer::keep_typed;
use crate::pages::shared::fields::Fields;
use crate::pages::shared::screen::title_with_name;
use crate::pages::shared::status_words::trouble_words;

/// The letter.
#[component]
pub fn Letter(id: ThankYouId) -> impl IntoView {
    let app = use_app();
    let t = text().thank_yous;
    let Some(row) = app.look(|book| thank_yous::one(book, id)) else {
        return view! { <GoneForm /> }.into_any();
    };
    let person = row.thank_you.person;
    let start = if row.thank_you.letter.is_empty() {
        let addressed = app.look(|book| book.person(person).map(|person| person.addressed().to_owned()));
        let name = addressed.as_deref().unwrap_or(row.name.as_str());
        fill(t.letter_start, &[("name", name), ("what", &row.thank_you.what)])
    } else {
        row.thank_you.letter
    };
    let letter = RwSignal::new(start);
    let wrong = RwSignal::new(None::<String>);
    let before = Some(row.thank_you.stamp);
    let kept = keep_typed(app, Fields::new().words("letter", letter), before, RwSignal::new(Vec::new()));
    let save = move |_| {
        let letter = letter.get_untracked();
        let edit = app.look(|book| book.thank_you(id).map(|thanks| Edit::write_letter(thanks, letter)));
        let Some(edit) = edit else { return };
        match app.dispatch(edit) {
            Ok(()) | Err(Trouble::Refused(Refusal::NothingNew)) => {
                wrong.set(None);
                kept.saved.run(app.look(|book| book.thank_you(id).map(|thanks| thanks.stamp)));
            }
            Err(trouble) => wrong.set(Some(trouble_words(&trouble).into())),
        }
    };
    view! {
        <div class="page">
            <div class="not-on-paper stack">
                <PageHead title=move || title_with_name(app, t.letter_title, person) />
                {kept.offer}
                <p class="soft">{t.letter_hint}</p>
                <Area id="letter" label=t.letter_words value=letter rows=12 error=wrong />
                <p class="cluster">
                    <Show when=move || app.can_edit().get()>
                        <button class="btn btn-primary" on:click=save>
                            {t.letter_end}
                        </button>
                    </Show>
                    <button class="btn" on:click=move |_| app.print()>
                        {t.letter_print}
                    </button>
                    <button class="btn btn-quiet" on:click=move |_| app.copy(letter.get_untracked())>
                        {text().channels.copy}
                    </button>
                </p>
                <p class="soft">{t.letter_foot}</p>
            </div>
            <div class="only-on-paper" aria-hidden="true">
                <p>{app.day(app.today_now(), DayStyle::Full)}</p>
                <p class="letter-words">{letter}</p>
            </div>
        </div>
    }
    .into_any()
}
