//! Support: what kind, who could help, how to ask, and what needs no one.

mod ask;
mod breathe;
mod hard_times;
mod hard_times_form;
mod help_choose;
mod home;
mod message;
mod need_no_one;
mod talk;
mod typed_line;
mod who;

use crate::markup::prelude::*;
use mainstay_core::route::{Route, SupportPage, ThanksPage};
use mainstay_core::text::text;

use crate::pages::shared::later::{InMore, LaterParts, SupportLater, later};
use crate::pages::shared::screen::{Above, Screen, show, small_way_back, title_with_name};
use crate::pages::shared::tab::Tab;
use crate::pages::shared::words::kind_need;
use crate::state::App;
use crate::ui::DoorTo;

/// What each address leads to.
pub fn screen(app: App, parts: LaterParts, page: SupportPage) -> Screen {
    let t = text();
    let tab = Some(Tab::Support);
    let kinds = |urgent| Above::Back(Route::Support(SupportPage::Kinds { urgent }), t.frame.support);
    let more = |page| later(app, parts.more, tab, InMore::Support(page));
    match page {
        SupportPage::Kinds { urgent } => Screen {
            tab,
            above: None,
            title: t.support.title.into(),
            view: show(move || view! { <home::Support urgent /> }),
        },
        SupportPage::Who { kind, urgent } => Screen {
            tab,
            above: Some(kinds(urgent)),
            title: kind_need(kind).into(),
            view: show(move || view! { <who::Who kind urgent /> }),
        },
        SupportPage::Ask { kind, person, urgent } => Screen {
            tab,
            above: small_way_back(
                app,
                Above::Back(Route::Support(SupportPage::Who { kind, urgent }), t.frame.back),
            ),
            title: title_with_name(app, t.ask.title, person),
            view: show(move || view! { <ask::AskScreen kind person urgent /> }),
        },
        SupportPage::HelpChoose { urgent } => Screen {
            tab,
            above: Some(kinds(urgent)),
            title: t.help_choose.title.into(),
            view: show(move || view! { <help_choose::HelpChoose urgent /> }),
        },
        SupportPage::HardTimesPlan => Screen {
            tab,
            above: Some(kinds(false)),
            title: t.hard_times.title.into(),
            view: show(|| view! { <hard_times::HardTimesPage /> }),
        },
        SupportPage::EditHardTimesPlan => more(SupportLater::EditHardTimesPlan),
        SupportPage::Talk => Screen {
            tab,
            above: Some(Above::Back(Route::today(), t.frame.today)),
            title: t.hard.talk_title.into(),
            view: show(|| view! { <talk::TalkScreen /> }),
        },
        SupportPage::Breathe => Screen {
            tab,
            above: small_way_back(app, kinds(false)),
            title: t.hard.breathe_title.into(),
            view: show(|| view! { <breathe::Breathe /> }),
        },
        SupportPage::Message => Screen {
            tab,
            above: small_way_back(app, kinds(false)),
            title: t.message.title.into(),
            view: show(|| view! { <message::Message /> }),
        },
        SupportPage::NeedNoOne => Screen {
            tab,
            above: Some(kinds(false)),
            title: t.alone.title.into(),
            view: show(|| view! { <need_no_one::NeedNoOne /> }),
        },
    }
}

/// What comes in a later part.
pub fn later_screen(page: SupportLater) -> Screen {
    let t = text();
    let tab = Some(Tab::Support);
    match page {
        SupportLater::EditHardTimesPlan => Screen {
            tab,
            above: Some(Above::Cancel(Route::Support(SupportPage::HardTimesPlan))),
            title: t.hard_times.edit_title.into(),
            view: show(|| view! { <hard_times_form::EditHardTimesPlan /> }),
        },
    }
}

/// What the first page leads to, in its order.
fn doors() -> Vec<DoorTo> {
    let t = text();
    vec![
        (SupportPage::HardTimesPlan.href(), t.hard_times.door),
        (ThanksPage::Someone.href(), t.thank.door),
        (SupportPage::Message.href(), t.support.message),
        (SupportPage::NeedNoOne.href(), t.support.alone),
    ]
}
