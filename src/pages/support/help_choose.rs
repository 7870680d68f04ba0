//! Not sure what would help: one question at a time, each with yes or no, until one kind is left.

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use mainstay_core::model::Kind;
use mainstay_core::route::{Route, SupportPage};
use mainstay_core::text::text;

use crate::state::use_app;
use crate::ui::PageHead;

/// Help me choose.
#[component]
pub fn HelpChoose() -> impl IntoView {
    let app = use_app();
    let t = text().help_choose;
    // Questions in order, with the kind that a yes leads to. After the last no, company is left.
    let questions = [
        (Kind::Listening, t.listening),
        (Kind::Hand, t.hand),
        (Kind::Advice, t.advice),
        (Kind::Encouragement, t.encouragement),
    ];
    let at = RwSignal::new(0_usize);
    let go = move |kind| app.go(&Route::Support(SupportPage::Who(kind)));
    let yes = move |_| {
        if let Some((kind, _)) = questions.get(at.get_untracked()) {
            go(*kind);
        }
    };
    let no = move |_| {
        let next = at.get_untracked() + 1;
        if next < questions.len() { at.set(next) } else { go(Kind::Company) }
    };
    let question = move || questions.get(at.get()).map(|(_, words)| *words);
    view! {
        <div class="page">
            <PageHead title=t.title />
            <p class="lead" aria-live="polite">
                {question}
            </p>
            <div class="cluster">
                <button class="btn btn-primary" on:click=yes>
                    {t.yes}
                </button>
                <button class="btn" on:click=no>
                    {t.no}
                </button>
            </div>
            <p>
                <a href=SupportPage::NeedNoOne.href()>{text().support.alone}</a>
            </p>
        </div>
    }
}
