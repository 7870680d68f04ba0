//! Everything that is no tab.

use leptos::prelude::*;
use mainstay_core::edit::Lead;
use mainstay_core::route::{
    DataPage, DatesPage, HelloPage, LearnPage, LinesPage, MomentsPage, MorePage, PlansPage, SettingsPage,
    ThanksPage,
};
use mainstay_core::text::{fill, text};

use crate::state::use_app;
use crate::ui::{Door, PageHead};

use crate::pages::shared::status_words::act_words;

/// More.
#[component]
pub fn More() -> impl IntoView {
    let app = use_app();
    let t = &text().more;
    let (undo, redo) = (app.next_step(Lead::Undo), app.next_step(Lead::Redo));
    view! {
        <div class="page">
            <PageHead title=text().frame.more />
            <ul class="doors">
                <Door href=DatesPage::All.href() label=text().dates.title />
                <Door href=PlansPage::All.href() label=text().plans.title />
                <Door href=MomentsPage::All.href() label=text().moments.title />
                <Door href=ThanksPage::All.href() label=text().thank_yous.title />
                <Door href=HelloPage::Questions(None).href() label=text().deck.title />
                <Door href=DataPage::Data.href() label=text().data.title />
                <Door href=SettingsPage::Settings.href() label=text().settings.title />
                <Door href=LearnPage::All.href() label=text().learn.title />
                <Door href=LinesPage::Lines.href() label=text().lines.title />
                <Door href=MorePage::About.href() label=text().about.title />
            </ul>
            <div class="stack">
                {move || {
                    undo.get()
                        .map(|act| {
                            view! {
                                <button class="btn" on:click=move |_| app.step(Lead::Undo)>
                                    {fill(t.undo, &[("act", &act_words(&act))])}
                                </button>
                            }
                        })
                }}
                {move || {
                    redo.get()
                        .map(|act| {
                            view! {
                                <button class="btn" on:click=move |_| app.step(Lead::Redo)>
                                    {fill(t.redo, &[("act", &act_words(&act))])}
                                </button>
                            }
                        })
                }}
            </div>
        </div>
    }
}
