//! Support: what kind, who could help, how to ask, who may need something of mine, and what needs no one.

mod ask;
mod breathe;
mod hard_times;
mod hard_times_form;
mod help_choose;
mod home;
mod kinds;
mod message;
mod need_no_one;
mod offer;
mod talk;
mod typed_line;
mod who;

use crate::markup::prelude::*;
use mainstay_core::route::{Route, SupportPage};
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
    let home = || Above::Back(Route::Support(SupportPage::Home), t.frame.support);
    let kinds = || Above::Back(Route::Support(SupportPage::Kinds), t.frame.back);
    let more = |page| later(app, parts.more, tab, InMore::Support(page));
    match page {
        SupportPage::Home => Screen {
            tab,
            above: None,
            title: t.frame.support.into(),
            view: show(|| view! { <home::Support /> }),
        },
        SupportPage::Kinds => Screen {
            tab,
            above: Some(home()),
            title: t.support.title.into(),
            view: show(|| view! { <kinds::WhichKind /> }),
        },
        SupportPage::Offer => more(SupportLater::Offer),
        SupportPage::Who(kind) => Screen {
            tab,
            above: Some(kinds()),
            title: kind_need(kind).into(),
            view: show(move || view! { <who::Who kind /> }),
        },
        SupportPage::Ask { kind, person, urgent } => Screen {
            tab,
            above: small_way_back(app, Above::Back(Route::Support(SupportPage::Who(kind)), t.frame.back)),
            title: title_with_name(app, t.ask.title, person),
            view: show(move || view! { <ask::AskScreen kind person urgent /> }),
        },
        SupportPage::HelpChoose => more(SupportLater::HelpChoose),
        SupportPage::HardTimesPlan => Screen {
            tab,
            above: Some(home()),
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
            above: small_way_back(app, home()),
            title: t.hard.breathe_title.into(),
            view: show(|| view! { <breathe::Breathe /> }),
        },
        SupportPage::Message => Screen {
            tab,
            above: small_way_back(app, home()),
            title: t.message.title.into(),
            view: show(|| view! { <message::Message /> }),
        },
        SupportPage::NeedNoOne => Screen {
            tab,
            above: Some(home()),
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
        SupportLater::HelpChoose => Screen {
            tab,
            above: Some(Above::Back(Route::Support(SupportPage::Kinds), t.frame.back)),
            title: t.help_choose.title.into(),
            view: show(|| view! { <help_choose::HelpChoose /> }),
        },
        SupportLater::Offer => Screen {
            tab,
            above: Some(Above::Back(Route::Support(SupportPage::Home), t.frame.support)),
            title: t.support.offer.into(),
            view: show(|| view! { <offer::WhoMayNeed /> }),
        },
        SupportLater::EditHardTimesPlan => Screen {
            tab,
            above: Some(Above::Cancel(Route::Support(SupportPage::HardTimesPlan))),
            title: t.hard_times.edit_title.into(),
            view: show(|| view! { <hard_times_form::EditHardTimesPlan /> }),
        },
    }
}

/// What the first page leads to: two doors, which stand beside each other where there is room, and the rest below them.
fn doors() -> Vec<DoorTo> {
    let t = text();
    vec![
        (SupportPage::Kinds.href(), t.support.kinds),
        (SupportPage::Offer.href(), t.support.offer),
        (SupportPage::HardTimesPlan.href(), t.hard_times.door),
    ]
}
