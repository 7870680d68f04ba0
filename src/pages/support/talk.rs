//! Talk to someone, on a hard day.

use crate::markup::prelude::*;
use mainstay_core::model::{Kind, Name, PersonId};
use mainstay_core::route::{LinesPage, SupportPage};
use mainstay_core::text::{fill, text};
use mainstay_core::view::support;

use crate::state::use_app;
use crate::ui::PageHead;

use super::home::NumbersHere;

/// Talk to someone: two people at most, and a line; with nobody to ask, the first numbers too.
#[component]
pub fn TalkScreen() -> impl IntoView {
    let app = use_app();
    let t = text().hard;
    let people = app.select_now(support::to_talk_to);
    let door = |(person, name): (PersonId, Name)| {
        let words = fill(text().ask.ask_name, &[("name", name.as_str())]);
        view! {
            <li>
                <a class="door" href=SupportPage::Ask { kind: Kind::Listening, person, urgent: true }.href()>
                    {words}
                </a>
            </li>
        }
    };
    view! {
        <div class="page">
            <PageHead title=t.talk_title />
            <ul class="doors doors-now">
                {move || people.read().iter().cloned().map(door).collect_view()} <li>
                    <a class="door" href=LinesPage::Lines.href()>
                        {t.a_line}
                    </a>
                </li>
            </ul>
            // With people to ask there are three things to choose from already.
            {move || people.read().is_empty().then(|| view! { <NumbersHere /> })}
        </div>
    }
}
