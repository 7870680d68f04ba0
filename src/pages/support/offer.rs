//! Someone could use mine: who may need something and why, and below them anybody else.

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use mainstay_core::model::PersonId;
use mainstay_core::route::HelloPage;
use mainstay_core::text::{fill, text};
use mainstay_core::view::offer;

use crate::pages::shared::face::Face;
use crate::pages::shared::may_need::may_need_words;
use crate::pages::shared::person_choices::choices_of;
use crate::state::use_app;
use crate::ui::{PageHead, SelectField};

/// People shown at most: a page to look at, and no list to work off.
const MOST: usize = 6;

/// Who may need something.
#[component]
pub fn WhoMayNeed() -> impl IntoView {
    let app = use_app();
    let t = text();
    let rows = app.select(move |book, today| {
        let all = offer::may_need(book, today);
        let mut rows: Vec<(PersonId, String)> = Vec::new();
        for (id, _) in &all {
            if rows.len() < MOST && !rows.iter().any(|row| row.0 == *id) {
                rows.push((*id, may_need_words(app, &all, *id)));
            }
        }
        rows
    });
    let name = move |id| app.look(|book| book.person(id).map(|person| person.name.to_string()));
    let row = move |(id, why): (PersonId, String)| {
        view! {
            <li>
                <a class="row" href=HelloPage::Offer(id).href()>
                    <Face id />
                    <span class="row-main">
                        <bdi class="row-name">{name(id)}</bdi>
                        <span class="row-detail">{why}</span>
                    </span>
                </a>
            </li>
        }
    };
    let chosen = RwSignal::new(String::new());
    let others = choices_of(app, t.hard_times.choose_person, move |book| {
        offer::could_be_offered(book, app.today_now())
    });
    let to_other = move || {
        let id = chosen.read().parse().ok()?;
        let words = fill(t.offer.title, &[("name", &name(id)?)]);
        Some(view! {
            <p>
                <a class="btn" href=HelloPage::Offer(id).href()>
                    {words}
                </a>
            </p>
        })
    };
    view! {
        <div class="page">
            <PageHead title=t.support.offer />
            <p class="lead">{move || if rows.read().is_empty() { t.offer.nobody } else { t.offer.lead }}</p>
            <ul class="rows">{move || rows.get().into_iter().map(row).collect_view()}</ul>
            <SelectField id="whom" label=t.offer.someone_else value=chosen options=others />
            {to_other}
            <p class="soft">{t.offer.quietly}</p>
        </div>
    }
}
