//! Which official form one has. Their questions are not part of Mainstay.

use crate::markup::prelude::*;
use mainstay_core::model::Instrument;
use mainstay_core::route::CheckInPage;
use mainstay_core::text::{FormWords, text};

use crate::pages::shared::check_in_words::kind_words;
use crate::ui::PageHead;

/// The forms, in the order of the page.
const FORMS: [Instrument; 5] =
    [Instrument::Osss3, Instrument::Ucla3, Instrument::Mspss, Instrument::MmosSs, Instrument::Lsns6];

/// The words of a form; none for questions of our own.
pub fn form_words(instrument: Instrument) -> Option<&'static FormWords> {
    let t = &text().check_in_forms;
    Some(match instrument {
        Instrument::Osss3 => &t.osss3,
        Instrument::Ucla3 => &t.ucla3,
        Instrument::Mspss => &t.mspss,
        Instrument::MmosSs => &t.mmos_ss,
        Instrument::Lsns6 => &t.lsns6,
        Instrument::Day | Instrument::ThreeQuestions | Instrument::FeelingAlone => return None,
    })
}

/// The page.
#[component]
pub fn Forms() -> impl IntoView {
    let t = text().check_in_forms;
    let doors = FORMS
        .into_iter()
        .filter_map(|instrument| form_words(instrument).map(|words| (instrument, words)))
        .map(|(instrument, words)| {
            view! {
                <li>
                    <a class="door" href=CheckInPage::Form(instrument).href()>
                        <span>
                            {kind_words(instrument)} <span class="door-hint">{words.by}</span>
                        </span>
                    </a>
                </li>
            }
        });
    view! {
        <div class="page">
            <PageHead title=t.title />
            <p class="lead">{t.lead}</p>
            <h2 class="section">{t.which}</h2>
            <ul class="doors">{doors.collect_view()}</ul>
            <p class="soft">{text().check_in.purpose}</p>
        </div>
    }
}
