//! Looking back: a month in words, ways one meets, giving and getting, the look back, good moments.

mod give_and_get;
mod given_got;
mod good_moment_form;
mod good_moments;
mod look_back_form;
mod looks_back;
mod month;
mod over_time;
mod reflect;
mod ways;

use crate::markup::prelude::*;
use mainstay_core::route::{MomentsPage, PeoplePage, PrintPage, ReflectingPage, Route, Sheet};
use mainstay_core::text::text;

use crate::pages::shared::screen::{Above, Screen, show, small_way_back};
use crate::pages::shared::tab::Tab;
use crate::state::App;
use crate::ui::{DoorRow, GroupOfDoors, IconName, drawings};

/// What each address leads to.
pub fn screen(app: App, page: ReflectingPage) -> Screen {
    let t = text();
    let tab = Some(Tab::Reflect);
    let reflect = Above::Back(Route::Reflecting(ReflectingPage::Reflect), t.frame.reflect);
    let looks_back = Above::Cancel(Route::Reflecting(ReflectingPage::LooksBack));
    let good_moments = Above::Cancel(Route::Reflecting(ReflectingPage::GoodMoments));
    match page {
        ReflectingPage::Reflect => Screen {
            tab,
            above: None,
            title: t.frame.reflect.into(),
            view: show(|| view! { <reflect::Reflect /> }),
        },
        ReflectingPage::Month => Screen {
            tab,
            above: Some(reflect),
            title: t.month_in_words.title.into(),
            view: show(|| view! { <month::MonthScreen /> }),
        },
        ReflectingPage::Ways => Screen {
            tab,
            above: Some(reflect),
            title: t.ways_you_meet.title.into(),
            view: show(|| view! { <ways::WaysScreen /> }),
        },
        ReflectingPage::OverTime => Screen {
            tab,
            above: Some(reflect),
            title: t.over_time.title.into(),
            view: show(|| view! { <over_time::OverTime /> }),
        },
        ReflectingPage::GiveAndGet => Screen {
            tab,
            above: Some(reflect),
            title: t.balance.title.into(),
            view: show(|| view! { <give_and_get::GiveAndGet /> }),
        },
        ReflectingPage::LooksBack => Screen {
            tab,
            above: Some(reflect),
            title: t.look_back.title.into(),
            view: show(|| view! { <looks_back::LooksBack /> }),
        },
        ReflectingPage::NewLookBack => Screen {
            tab,
            above: Some(looks_back),
            title: t.look_back.new_title.into(),
            view: show(|| view! { <look_back_form::NewLookBack /> }),
        },
        ReflectingPage::EditLookBack(id) => Screen {
            tab,
            above: Some(looks_back),
            title: t.look_back.edit_title.into(),
            view: show(move || view! { <look_back_form::EditLookBack id /> }),
        },
        ReflectingPage::GoodMoments => Screen {
            tab,
            above: small_way_back(app, reflect),
            title: t.good_moments.title.into(),
            view: show(|| view! { <good_moments::GoodMoments /> }),
        },
        ReflectingPage::NewGoodMoment => Screen {
            tab,
            above: Some(good_moments),
            title: t.good_moments.new_title.into(),
            view: show(|| view! { <good_moment_form::NewGoodMoment /> }),
        },
        ReflectingPage::EditGoodMoment(id) => Screen {
            tab,
            above: Some(good_moments),
            title: t.good_moments.edit_title.into(),
            view: show(move || view! { <good_moment_form::EditGoodMoment id /> }),
        },
    }
}

/// What the first page leads to, in groups, with how many looks back and good moments are written down.
fn groups(looks_back: String, good_moments: String) -> Vec<GroupOfDoors> {
    let t = text();
    let [to_read, people] = t.reflect_doors.groups;
    let row = DoorRow::new;
    let good = t.reflect_doors.good_moments;
    let to_read = (
        to_read,
        vec![
            row(IconName::Reflect.strokes(), ReflectingPage::LooksBack.href(), t.look_back.title)
                .now(looks_back),
            row(IconName::Today.strokes(), ReflectingPage::GoodMoments.href(), good).now(good_moments),
            row(drawings::CALENDAR, ReflectingPage::Month.href(), t.reflect_doors.month),
            row(drawings::PAPER, PrintPage::of(Sheet::Circles).href(), t.print.title),
        ],
    );
    let people = (
        people,
        vec![
            row(IconName::Hand.strokes(), ReflectingPage::GiveAndGet.href(), t.balance.title),
            row(IconName::Cups.strokes(), ReflectingPage::Ways.href(), t.reflect_doors.ways),
            row(IconName::People.strokes(), PeoplePage::Table.href(), t.circles.table_title),
            row(drawings::WEEKS, MomentsPage::All.href(), t.moments.weeks_title),
            row(drawings::CIRCLES, ReflectingPage::OverTime.href(), t.reflect_doors.circles),
        ],
    );
    vec![to_read, people]
}
