//! Dates: what has just been, the next thirty days, later, and what comes some time in a month.

use crate::markup::prelude::*;
use crate::signals::Shown;
use mainstay_core::insight::dates::ComingDay;
use mainstay_core::locale::DayStyle;
use mainstay_core::route::{About, DatesPage, HelloPage, PlanStart, PlansPage, Route};
use mainstay_core::text::{fill, text};
use mainstay_core::view::dates::{self, DateRow, DatesView, date_row};

use crate::state::use_app;
use crate::ui::{Each, FirstRows, PageHead, Show, ShowMore};

use crate::pages::shared::date_rows::{date_row_words, past_words};
use crate::pages::shared::row_of::row_of;

/// Dates of a list shown at first, and how many more at a time.
const FIRST: usize = 20;
const MORE: usize = 40;

/// The page of dates.
#[component]
pub fn Dates() -> impl IntoView {
    let app = use_app();
    let t = text().dates;
    let view = app.select(dates::dates);
    let past = Shown::new(move || view.read().past.clone());
    let can_edit = app.can_edit();
    view! {
        <div class="page">
            <PageHead title=t.title>
                <Show when=move || can_edit.get()>
                    <a class="btn" href=DatesPage::New(None).href()>
                        {t.add}
                    </a>
                </Show>
            </PageHead>
            <p class="lead">{move || if view.read().is_empty() { t.empty } else { t.lead }}</p>
            {move || view! { <Past days=past.get() /> }}
            <DateRows title=t.soon of=|view| &view.soon view day_style=DayStyle::Weekday can_edit />
            <DateRows title=t.later of=|view| &view.later view day_style=DayStyle::Full can_edit />
            <DateRows title=t.months of=|view| &view.months view day_style=DayStyle::Month can_edit />
            <DateRows title=t.over of=|view| &view.over view day_style=DayStyle::Full can_edit />
            <p class="soft">{t.birthday_elsewhere}</p>
            <p>
                <a href=DatesPage::Calendar.href()>{t.to_calendar}</a>
            </p>
        </div>
    }
}

#[component]
fn Past(days: Vec<ComingDay>) -> impl IntoView {
    let app = use_app();
    let t = text().dates;
    (!days.is_empty()).then(|| {
        let rows = days.into_iter().filter_map(|day| {
            let row = app.look(|book| date_row(book, day))?;
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
fn DateRows(
    title: &'static str,
    of: fn(&DatesView) -> &Vec<ComingDay>,
    view: Shown<DatesView>,
    day_style: DayStyle,
    can_edit: Shown<bool>,
) -> impl IntoView {
    let dates = Shown::new(move || view.with(|view| of(view).clone()));
    let rows = FirstRows::new(FIRST, MORE);
    let ids = move || {
        dates.with(|dates| dates.iter().take(rows.most()).filter_map(ComingDay::id).collect::<Vec<_>>())
    };
    view! {
        <Show when=move || !dates.read().is_empty()>
            <section>
                <h2 class="section">{title}</h2>
                <ul class="rows">
                    <Each each=ids key=|id| *id let:id>
                        <DateListRow day=row_of(dates, move |day| day.id() == Some(id)) day_style can_edit />
                    </Each>
                </ul>
                <ShowMore rows n=move || dates.read().len() />
            </section>
        </Show>
    }
}

#[component]
fn DateListRow(day: Shown<Option<ComingDay>>, day_style: DayStyle, can_edit: Shown<bool>) -> impl IntoView {
    let row = use_app().select(move |book, _| date_row(book, day.get()?));
    move || row.get().map(|row| one_date(&row, day_style, can_edit))
}

fn one_date(row: &DateRow, day_style: DayStyle, can_edit: Shown<bool>) -> AnyView {
    let app = use_app();
    let t = text().dates;
    let words = date_row_words(row);
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
                <bdi class="row-name">{words}</bdi>
                {quiet}
            </a>
            <Show when=move || can_edit.get()>
                <a class="btn btn-quiet" href=plan.href() aria-label=plan_name.clone()>
                    {t.plan}
                </a>
            </Show>
        </li>
    }
}
