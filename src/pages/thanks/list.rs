//! The thank-yous: what people did for me, the latest first.

use crate::markup::prelude::*;
use mainstay_core::locale::DayStyle;
use mainstay_core::model::Occasion;
use mainstay_core::route::{About, HelloPage, ThankYouStart, ThanksPage};
use mainstay_core::text::{fill, text};
use mainstay_core::view::thank_yous::{self, ThankYouRow};

use crate::state::use_app;
use crate::ui::{PageHead, Show};

/// The page of all thank-yous.
#[component]
pub fn ThankYous() -> impl IntoView {
    let app = use_app();
    let t = text().thank_yous;
    let rows = app.select(|book, _| thank_yous::thank_yous(book));
    view! {
        <div class="page">
            <PageHead title=t.title>
                <Show when=move || app.can_edit().get()>
                    <a class="btn" href=ThanksPage::New(ThankYouStart::default()).href()>
                        {t.add}
                    </a>
                </Show>
            </PageHead>
            <p class="lead">{move || if rows.read().is_empty() { t.empty } else { t.lead }}</p>
            <ul class="plain stack">
                {move || rows.read().iter().cloned().map(|row| view! { <ThankYouCard row /> }).collect_view()}
            </ul>
        </div>
    }
}

#[component]
fn ThankYouCard(row: ThankYouRow) -> impl IntoView {
    let app = use_app();
    let t = text().thank_yous;
    let thanks = row.thank_you;
    let present =
        app.look(|book| book.person(thanks.person).is_some_and(|one| one.is_present(app.today_now())));
    let write = (present && thanks.thanked.is_none()).then(|| {
        let words = fill(t.write, &[("name", row.name.as_str())]);
        let href = HelloPage::Write(thanks.person, About::Occasion(Occasion::Thanks)).href();
        view! {
            <a class="btn" href=href>
                {words}
            </a>
        }
    });
    let said_on = thanks.thanked.map(|day| fill(t.said_on, &[("day", &app.day(day, DayStyle::Full))]));
    let letter = ThanksPage::Letter(thanks.id).href();
    view! {
        <li class="card stack">
            <h2>
                <a href=ThanksPage::Edit(thanks.id).href()>
                    <bdi>{row.name.to_string()}</bdi>
                </a>
            </h2>
            <p class="soft">{app.day(thanks.day, DayStyle::Full)}</p>
            <p class="wrap">{thanks.what}</p>
            {said_on.map(|words| view! { <p class="soft">{words}</p> })}
            <p class="cluster">
                {write}
                <a class="btn btn-quiet" href=letter>
                    {t.letter}
                </a>
            </p>
        </li>
    }
}
