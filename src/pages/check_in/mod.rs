//! Check-ins: begin, answer, see what the answers say, all of them, and answers from official forms.

mod all;
mod answers;
mod form;
mod forms;
mod question;
mod result;
mod start;
mod words;

use crate::markup::prelude::*;
use mainstay_core::route::{CheckInPage, ReflectingPage, Route};
use mainstay_core::text::{fill, text};

use crate::pages::shared::check_in_words::kind_words;
use crate::pages::shared::screen::{Above, Screen, show};
use crate::pages::shared::tab::Tab;

/// What each address leads to.
pub fn screen(page: CheckInPage) -> Screen {
    let t = text();
    let tab = Some(Tab::Reflect);
    let reflect = Some(Above::Back(Route::Reflecting(ReflectingPage::Reflect), t.frame.reflect));
    let below = |page, words| Some(Above::Back(Route::CheckIn(page), words));
    let cancel = |page| Some(Above::Cancel(Route::CheckIn(page)));
    match page {
        CheckInPage::Start => Screen {
            tab,
            above: reflect,
            title: t.check_in.title.into(),
            view: show(|| view! { <start::Start /> }),
        },
        CheckInPage::Question(nth) => Screen {
            tab,
            above: below(
                if nth > 1 { CheckInPage::Question(nth - 1) } else { CheckInPage::Start },
                t.frame.back,
            ),
            title: fill(t.check_in.nth, &[("n", &nth.to_string())]),
            view: show(move || view! { <question::Question nth /> }),
        },
        CheckInPage::All => Screen {
            tab,
            above: reflect,
            title: t.check_ins.title.into(),
            view: show(|| view! { <all::CheckIns /> }),
        },
        CheckInPage::Result(id) => Screen {
            tab,
            above: below(CheckInPage::All, t.check_ins.title),
            title: t.check_in.result_title.into(),
            view: show(move || view! { <result::ResultPage id /> }),
        },
        CheckInPage::Forms => Screen {
            tab,
            above: below(CheckInPage::Start, t.frame.back),
            title: t.check_in_forms.title.into(),
            view: show(|| view! { <forms::Forms /> }),
        },
        CheckInPage::Form(instrument) => Screen {
            tab,
            above: below(CheckInPage::Forms, t.frame.back),
            title: kind_words(instrument).into(),
            view: show(move || view! { <form::NewForm instrument /> }),
        },
        CheckInPage::EditForm(id) => Screen {
            tab,
            above: cancel(CheckInPage::Result(id)),
            title: t.check_in_forms.edit_title.into(),
            view: show(move || view! { <form::EditForm id /> }),
        },
    }
}
