//! Dates: what has just been, the next thirty days, later, and what comes some time in a month.

use crate::markup::prelude::*;
use mainstay_core::locale::DayStyle;
use mainstay_core::route::{About, DatesPage, HelloPage, PlanStart, PlansPage, Route};
use mainstay_core::text::{fill, text};
use mainstay_core::view::dates::{self, DateRow};

use crate::state::use_app;
use crate::ui::{PageHead, Show};

use crate::pages::shared::date_rows::{date_row_words, past_words};

/// The page of dates.
#[component]
pub fn Dates() -> impl IntoView {
    let app = use_app();
    let t = text().dates;
    let view = app.select(dates::dates);
    view! {
        <div class="page">
            <PageHead title=t.title>
                <Show when=move || app.can_edit().get()>
                    <a class="btn" href=DatesPage::New(None).href()>
                        {t.add}
                    </a>
                </Show>
            </PageHead>
            <p class="lead">{move || if view.read().is_empty() { t.empty } else { t.lead }}</p>
            {move || {
                let view = view.get();
                view! {
                    <Past rows=view.past />
                    <DateRows title=t.soon rows=view.soon day_style=DayStyle::Weekday />
                    <DateRows title=t.later rows=view.later day_style=DayStyle::Full />
                    <DateRows title=t.months rows=view.months day_style=DayStyle::Month />
                    <DateRows title=t.over rows=view.over day_style=DayStyle::Full />
                }
            }}
            <p class="soft">{t.birthday_elsewhere}</p>
            <p>
                <a href=DatesPage::Calendar.href()>{t.to_calendar}</a>
            </p>
        </div>
    }
}

#[component]
fn Past(rows: Vec<DateRow>) -> impl IntoView {
    let app = use_app();
    let t = text().dates;
    (!rows.is_empty()).then(|| {
        let rows = rows.into_iter().filter_map(|row| {
            let (id, name) = row.person.clone()?;
            let words = past_words(app, &row);
            let write = fill(t.past_write, &[("name", name.as_str())]);
            Some(view! {
                <li>
                    <p>{words}</p>
                    <a href=HelloPage::Write(id, About::Anything).href()>{write}</a>
                </li>
            })
        });
        view! {
            <section>
                <h2 class="section">{t.past}</h2>
                <ul class="plain stack">{rows.collect_view()}</ul>
            </section>
        }
    })
}

#[component]
fn DateRows(title: &'static str, rows: Vec<DateRow>, day_style: DayStyle) -> impl IntoView {
    (!rows.is_empty()).then(|| {
        view! {
            <section>
                <h2 class="section">{title}</h2>
                <ul class="rows">{rows.into_iter().map(|row| view! { <DateListRow row day_style /> }).collect_view()}</ul>
            </section>
        }
    })
}

#[component]
fn DateListRow(row: DateRow, day_style: DayStyle) -> impl IntoView {
    let app = use_app();
    let t = text().dates;
    let words = date_row_words(&row);
    let quiet = row.quiet.then(|| view! { <span class="soft">{t.kept_quiet}</span> });
    let person = row.person.as_ref().map(|(id, _)| *id);
    let lead = match (row.important_date, person) {
        (Some(id), _) => Route::Dates(DatesPage::Edit(id)),
        (None, Some(id)) => Route::person(id),
        (None, None) => Route::Dates(DatesPage::All),
    };
    let plan = Route::Plans(PlansPage::New(PlanStart {
        with: person.filter(|_| !row.quiet),
        date: row.important_date,
    }));
    let plan_name = fill(t.plan_name, &[("date", &words)]);
    view! {
        <li class="date-row">
            <a class="date-main" href=lead.href()>
                <span class="soft">{app.day(row.day, day_style)}</span>
                <bdi>{words}</bdi>
                {quiet}
            </a>
            <Show when=move || app.can_edit().get()>
                <a class="btn btn-quiet" href=plan.href() aria-label=plan_name.clone()>
                    {t.plan}
                </a>
            </Show>
        </li>
    }
}
