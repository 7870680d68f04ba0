//! What keeps the friendship with one person warm: what to ask about, goals and interests, dates, plans, thanks.

use crate::markup::prelude::*;
use mainstay_core::edit::Edit;
use mainstay_core::locale::DayStyle;
use mainstay_core::model::{Initiative, Moment, Way};
use mainstay_core::route::{
    About, DatesPage, GrowingPage, HelloPage, PlanStart, PlansPage, Route, ThankYouStart, ThanksPage,
};
use mainstay_core::text::{fill, text};
use mainstay_core::view::person::PersonView;

use crate::state::use_app;
use crate::ui::{Notice, Show, Tone};

use crate::pages::shared::plan_words::{plan_words, when_words};
use crate::pages::shared::words::date_words;

/// What waits for an answer, and hellos that are on their way.
#[component]
pub fn WaitingSection(view: PersonView) -> impl IntoView {
    let app = use_app();
    let t = text().rhythm;
    let id = view.person.id;
    let present = view.is_present;
    let name = view.person.name.to_string();
    let named = |words: &str| fill(words, &[("name", &name)]);
    let waits = (view.person.waiting_since.is_some() && present).then(|| named(t.waits));
    let rest = view
        .hellos_rest
        .map(|day| fill(t.hellos_rest, &[("name", &name), ("day", &app.day(day, DayStyle::Full))]));
    let rests = rest.is_some();
    let wrote = move |_| {
        let mut moment = Moment::new(app.new_id(), app.today_now(), vec![id]);
        moment.way = Some(Way::Text);
        moment.initiative = Some(Initiative::Them);
        // The status line says what went wrong, should it.
        let _ = app.dispatch_once(Edit::TheyWrote(Box::new(moment)));
        app.focus("page-title".to_owned());
    };
    let settle = move |_| {
        let _ = app.dispatch(Edit::NoReplyNeeded(id));
        app.focus("page-title".to_owned());
    };
    let waiting = waits.is_some();
    view! {
        {waits
            .map(|words| {
                view! {
                    <Notice tone=Tone::Plain>
                        <p>{words}</p>
                        <p class="cluster">
                            <a class="btn" href=HelloPage::Write(id, About::Anything).href()>
                                {t.reply}
                            </a>
                            <Show when=move || app.can_edit().get()>
                                <button class="btn btn-quiet" on:click=settle>
                                    {t.no_reply_needed}
                                </button>
                            </Show>
                        </p>
                    </Notice>
                }
            })}
        {rest.map(|words| view! { <p class="soft">{words}</p> })}
        <Show when=move || app.can_edit().get() && present && !waiting>
            <p>
                <button class="btn btn-quiet" on:click=wrote>
                    {if rests { t.they_answered } else { t.they_wrote }}
                </button>
            </p>
        </Show>
    }
}

/// To ask about, goals and interests, dates, plans, thanks: each with the way to add one.
#[component]
pub fn Warm(view: PersonView) -> impl IntoView {
    // With somebody who has died, or is kept apart, nothing more is planned or asked.
    let here = view.person.standing.is_here();
    view! {
        {here.then(|| view! { <ToAskAbout view=view.clone() /> })}
        <Cares view=view.clone() />
        <PersonDates view=view.clone() />
        {here.then(|| view! { <PersonPlans view=view.clone() /> })}
        <Thanks view=view.clone() />
        {here.then(|| view! { <LadderSection view /> })}
    }
}

/// The way to the ladder.
#[component]
fn LadderSection(view: PersonView) -> impl IntoView {
    let words = fill(text().ladder.start, &[("name", view.person.name.as_str())]);
    view! {
        <p>
            <a href=GrowingPage::Climb(view.person.id).href()>{words}</a>
        </p>
    }
}

#[component]
fn ToAskAbout(view: PersonView) -> impl IntoView {
    let app = use_app();
    let t = text().to_ask;
    let id = view.person.id;
    let rows = view.to_ask.into_iter().map(|to_ask| {
        let about = to_ask.about.to_string();
        let words = match to_ask.ask_on {
            Some(day) => fill(t.from, &[("about", &about), ("day", &app.day(day, DayStyle::Short))]),
            None => about,
        };
        view! {
            <li>
                <a href=HelloPage::EditToAsk(to_ask.id).href()>
                    <bdi>{words}</bdi>
                </a>
            </li>
        }
        .into_any()
    });
    let rows = rows.collect::<Vec<_>>();
    view! { <WarmSection title=t.title rows add=(Route::Hello(HelloPage::NewToAsk(id)), t.add) /> }
}

/// A heading with its rows and the way to add one. Where nothing can be changed and nothing is noted, nothing is shown.
#[component]
fn WarmSection(title: &'static str, rows: Vec<AnyView>, add: (Route, &'static str)) -> impl IntoView {
    let app = use_app();
    let none = rows.is_empty();
    let (route, label) = add;
    let can = app.can_edit();
    (!none || can.get_untracked()).then(|| {
        view! {
            <section>
                <h2 class="section">{title}</h2>
                <ul class="plain">{rows}</ul>
                <Show when=move || can.get()>
                    <p>
                        <a href=route.href()>{label}</a>
                    </p>
                </Show>
            </section>
        }
    })
}

/// Goals and interests, each with a way to write about it.
#[component]
fn Cares(view: PersonView) -> impl IntoView {
    let t = text().warm;
    let person = view.person;
    let id = person.id;
    let name = person.name.to_string();
    let present = view.is_present;
    let goals = person.goals.iter().enumerate().map(|(nth, goal)| (t.cheer_goal, goal, About::Goal(nth)));
    let likes = person.interests.iter().enumerate();
    let likes = likes.map(|(nth, like)| (t.cheer_interest, like, About::Interest(nth)));
    let rows = goals.chain(likes).map(|(words, about, route)| {
        let shown = fill(words, &[("about", about)]);
        let link = fill(t.write_about, &[("name", &name), ("about", about)]);
        view! {
            <li>
                <p class="wrap">{shown}</p>
                {present.then(|| view! { <a href=HelloPage::Write(id, route).href()>{link}</a> })}
            </li>
        }
    });
    let rows = rows.collect::<Vec<_>>();
    let named = |words: &str, value: &str| fill(words, &[("name", &name), ("words", value)]);
    let celebrate = (!person.celebrate.is_empty()).then(|| named(text().dates.celebrate, &person.celebrate));
    let gifts = (!person.gifts.is_empty()).then(|| named(text().dates.gifts, &person.gifts));
    let none = rows.is_empty() && celebrate.is_none() && gifts.is_none();
    view! {
        {(!none).then(|| view! { <h2 class="section">{fill(t.cares, &[("name", &name)])}</h2> })}
        <ul class="plain stack">
            {rows} {celebrate.map(|words| view! { <li class="wrap">{words}</li> })}
            {gifts.map(|words| view! { <li class="wrap">{words}</li> })}
        </ul>
        {present
            .then(|| {
                view! {
                    <p>
                        <a href=HelloPage::Questions(Some(id)).href()>{text().starters.open_deck}</a>
                    </p>
                }
            })}
    }
}

#[component]
fn PersonDates(view: PersonView) -> impl IntoView {
    let app = use_app();
    let t = text().person;
    let id = view.person.id;
    let birthday = view
        .person
        .birthday
        .map(|date| fill(t.date_line, &[("date", t.birthday), ("day", &date_words(app, date))]));
    let important_dates = view.important_dates.into_iter().map(|important_date| {
        let words = [("date", important_date.label.as_str()), ("day", &date_words(app, important_date.date))];
        (fill(t.date_line, &words), Some(important_date.id))
    });
    let rows = birthday.map(|words| (words, None)).into_iter().chain(important_dates).map(
        |(words, important_date)| {
            let row = match important_date {
                Some(id) => view! { <a href=DatesPage::Edit(id).href()>{words}</a> }.into_any(),
                None => words.into_any(),
            };
            view! { <li>{row}</li> }.into_any()
        },
    );
    let rows = rows.collect::<Vec<_>>();
    view! { <WarmSection title=t.dates rows add=(Route::Dates(DatesPage::New(Some(id))), text().dates.add) /> }
}

#[component]
fn PersonPlans(view: PersonView) -> impl IntoView {
    let app = use_app();
    let rows = view.plans.into_iter().map(|row| {
        let when = when_words(app, &row.plan);
        view! {
            <li class="apart">
                <a href=PlansPage::Plan(row.plan.id).href()>{plan_words(app, &row)}</a>
                <span class="soft">{when}</span>
            </li>
        }
        .into_any()
    });
    let rows = rows.collect::<Vec<_>>();
    let start = PlanStart { with: Some(view.person.id), date: None };
    view! { <WarmSection title=text().warm.plans rows add=(Route::Plans(PlansPage::New(start)), text().plans.add) /> }
}

#[component]
fn Thanks(view: PersonView) -> impl IntoView {
    let t = text().thank_yous;
    let rows = view.thank_yous.into_iter().map(|thanks| {
        view! {
            <li class="wrap">
                <a href=ThanksPage::Edit(thanks.id).href()>{thanks.what}</a>
            </li>
        }
        .into_any()
    });
    let rows = rows.collect::<Vec<_>>();
    let start = ThankYouStart { person: Some(view.person.id), moment: None };
    view! { <WarmSection title=text().warm.thanks rows add=(Route::Thanks(ThanksPage::New(start)), t.add) /> }
}
