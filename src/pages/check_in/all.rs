//! All check-ins, each kind by itself: its line, and every answered one with what it said.

use crate::markup::prelude::*;
use mainstay_core::locale::DayStyle;
use mainstay_core::model::Instrument;
use mainstay_core::route::CheckInPage;
use mainstay_core::text::text;
use mainstay_core::view::check_in::{self, CheckInGroup, CheckInRow, Counted};

use crate::state::use_app;
use crate::ui::PageHead;

use crate::pages::shared::check_in_words::{kind_words, result_words};
use crate::pages::shared::trend_line::TrendLine;

/// The page.
#[component]
pub fn CheckIns() -> impl IntoView {
    let app = use_app();
    let t = text().check_ins;
    let groups = app.select(|book, _| check_in::groups(book));
    view! {
        <div class="page">
            <PageHead title=t.title />
            <p class="lead">{move || if groups.read().is_empty() { t.empty } else { t.lead }}</p>
            <p>
                <a class="btn btn-primary" href=CheckInPage::Start.href()>
                    {t.check_in}
                </a>
            </p>
            {move || groups.read().iter().cloned().map(|group| view! { <OfKind group /> }).collect_view()}
            <p>
                <a href=CheckInPage::Forms.href()>{text().check_in.to_forms}</a>
            </p>
        </div>
    }
}

#[component]
fn OfKind(group: CheckInGroup) -> impl IntoView {
    let instrument = group.instrument;
    view! {
        <section>
            <h2 class="section">{kind_words(instrument)}</h2>
            <TrendLine instrument />
            <ul class="rows">{group.rows.into_iter().map(|row| view! { <CheckInListRow instrument row /> }).collect_view()}</ul>
        </section>
    }
}

#[component]
fn CheckInListRow(instrument: Instrument, row: CheckInRow) -> impl IntoView {
    let app = use_app();
    let t = text().check_ins;
    let kept = match row.kept {
        Counted::InLine => "",
        Counted::TooSoon => t.not_in_line,
        Counted::PutRight => t.put_right,
        Counted::Incomplete => t.not_complete,
    };
    view! {
        <li>
            <a class="row" href=CheckInPage::Result(row.id).href()>
                <span class="row-main">
                    <span class="row-name">{app.day(row.day, DayStyle::Full)}</span>
                    <span class="row-detail">{row.result.map(|result| result_words(instrument, result))}</span>
                    <span class="row-detail">{kept}</span>
                </span>
            </a>
        </li>
    }
}
