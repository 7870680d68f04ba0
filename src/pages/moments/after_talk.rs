//! One small thing more after a talk: good news is shared, hard news is met, help is kept. Or nothing at all.

use crate::markup::prelude::*;
use mainstay_core::model::{Direction, MomentId, News, Occasion, PersonId};
use mainstay_core::route::{About, HelloPage, PlanStart, PlansPage, ThankYouStart, ThanksPage, TodayPage};
use mainstay_core::text::{fill, text};

use crate::state::use_app;
use crate::ui::PageHead;

use crate::pages::shared::not_found::NotFound;

/// The page after a talk with news, or in which one was helped.
#[component]
pub fn AfterTalk(id: MomentId) -> impl IntoView {
    let app = use_app();
    let t = text().talk;
    let found = app.look(|book| {
        let moment = book.moment(id)?;
        let person = book.person(*moment.people.first()?)?;
        let helped = moment.support.iter().any(|given| given.direction != Direction::Gave);
        Some((person.id, person.name.to_string(), moment.news, helped))
    });
    let Some((person, name, news, helped)) = found else { return view! { <NotFound /> }.into_any() };
    view! {
        <div class="page">
            <PageHead title=t.after_title />
            <p class="lead">{t.after_lead}</p>
            {news.map(|news| view! { <TheirNews person name=name.clone() news /> })}
            {helped.then(|| view! { <TheirHelp person id /> })}
            <p>
                <a class="btn" href=TodayPage::Day.href()>
                    {t.enough}
                </a>
            </p>
        </div>
    }
    .into_any()
}

#[component]
fn TheirNews(person: PersonId, name: String, news: News) -> impl IntoView {
    let t = text().talk;
    let (hint, write, occasion) = match news {
        News::Good => (t.good_hint, t.good_write, Occasion::GoodNews),
        News::Hard => (t.hard_hint, t.hard_write, Occasion::HardNews),
    };
    let steps = (news == News::Good).then(|| {
        let steps = t.good_steps.map(|step| view! { <li>{step}</li> });
        view! { <ol>{steps}</ol> }
    });
    let plan = PlansPage::New(PlanStart { with: Some(person), date: None }).href();
    view! {
        <section class="card stack">
            <p>{hint}</p>
            {steps}
            <p class="cluster">
                <a class="btn" href=HelloPage::Write(person, About::Occasion(occasion)).href()>
                    {fill(write, &[("name", &name)])}
                </a>
                <a class="btn" href=plan>
                    {t.plan_something}
                </a>
            </p>
        </section>
    }
}

#[component]
fn TheirHelp(person: PersonId, id: MomentId) -> impl IntoView {
    let t = text().talk;
    let keep = ThanksPage::New(ThankYouStart { person: Some(person), moment: Some(id) }).href();
    view! {
        <section class="card stack">
            <p>{t.helped_hint}</p>
            <p>
                <a class="btn" href=keep>
                    {t.keep_thank_you}
                </a>
            </p>
        </section>
    }
}
