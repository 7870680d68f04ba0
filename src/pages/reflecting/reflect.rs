//! Reflect: check in, one's own answers over time, this month in words, and what else one can look back on.

use crate::markup::prelude::*;
use mainstay_core::model::Instrument;
use mainstay_core::route::CheckInPage;
use mainstay_core::text::text;
use mainstay_core::view::check_in;

use crate::state::use_app;
use crate::ui::{DoorGroups, PageHead, Show};

use crate::pages::shared::month_lines::MonthLines;
use crate::pages::shared::trend_line::TrendLine;
use crate::pages::shared::words::count_if_any;

/// Reflect.
#[component]
pub fn Reflect() -> impl IntoView {
    let app = use_app();
    let t = text().reflect;
    let doors = text().reflect_doors;
    let n_results = app.select(|book, _| {
        check_in::line(book, Instrument::ThreeQuestions).map_or(0, |line| line.points.len())
    });
    let written = app.select(|book, _| [book.looks_back().count(), book.good_moments().count()]);
    let groups = move || {
        let [looks_back, good_moments] = written.get().map(|n| count_if_any(&text().more.written, n));
        view! { <DoorGroups groups=super::groups(looks_back, good_moments) /> }
    };
    let has_line = move || n_results.get() > 1;
    view! {
        <div class="page columns">
            <PageHead title=text().frame.reflect />
            <p class="lead">{t.lead}</p>
            <p>
                <a class="btn btn-primary" href=CheckInPage::Start.href()>
                    {doors.check_in}
                </a>
            </p>
            <section>
                <h2 class="section">{doors.over_time}</h2>
                <Show
                    when=has_line
                    fallback=move || view! { <p class="soft">{doors.line_comes}</p> }
                >
                    <TrendLine instrument=Instrument::ThreeQuestions />
                </Show>
                <p>
                    <a href=CheckInPage::All.href()>{text().check_ins.title}</a>
                </p>
            </section>
            <h2 class="section">{t.this_month}</h2>
            <MonthLines in_month=app.today() />
            {groups}
        </div>
    }
}
