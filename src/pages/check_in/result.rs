//! What an answered check-in says, in words; what fell or is low opens a door.

use crate::markup::prelude::*;
use mainstay_core::edit::Edit;
use mainstay_core::locale::DayStyle;
use mainstay_core::model::{CheckInId, Instrument};
use mainstay_core::route::{CheckInPage, GrowingPage, LinesPage, ReflectingPage, Route, SupportPage};
use mainstay_core::scales;
use mainstay_core::text::{fill, paragraph, text};
use mainstay_core::view::check_in::{self, CheckInOutcome, Stands, number};

use crate::pages::shared::check_in_words::{alone_words, kind_words};
use crate::pages::shared::not_found::NotFound;
use crate::pages::shared::trend_line::TrendLine;
use crate::state::use_app;
use crate::ui::{Notice, PageHead, Show, Tone};

use super::answers::CheckInAnswers;
use super::words::{form_says, part_words};

/// From this answer on, a kind word stands beside feeling alone.
const OFTEN_ALONE: u8 = 4;

/// The page.
#[component]
pub fn ResultPage(id: CheckInId) -> impl IntoView {
    let app = use_app();
    let outcome = app.select_now(move |book, now| check_in::outcome(book, id, now));
    move || match outcome.get() {
        Some(outcome) => view! { <Answered outcome /> }.into_any(),
        None => view! { <NotFound /> }.into_any(),
    }
}

#[component]
fn Answered(outcome: CheckInOutcome) -> impl IntoView {
    let app = use_app();
    let t = text().check_in;
    let instrument = outcome.check_in.instrument;
    let id = outcome.check_in.id;
    let day = app.day(outcome.check_in.day, DayStyle::Full);
    let what = fill(t.on_day, &[("what", kind_words(instrument)), ("day", &day)]);
    let usual = outcome.stands.usual().is_some();
    let parts = scales::parts(&outcome.check_in).into_iter().map(|(part, value)| {
        let values = [("part", part_words(part)), ("number", &number(value))];
        fill(t.part, &values)
    });
    let parts = paragraph(&parts.collect::<Vec<_>>());
    let parts = (!parts.is_empty()).then(|| view! { <p>{parts}</p> });
    let delete = move |_| {
        if app.dispatch(Edit::remove(id)).is_ok() {
            app.go_saying(&Route::CheckIn(CheckInPage::All));
        }
    };
    view! {
        <div class="page">
            <PageHead title=t.result_title />
            <p class="soft">{what}</p>
            <div class="stack lead">
                {says(&outcome).into_iter().map(|words| view! { <p>{words}</p> }).collect_view()}
            </div>
            {parts}
            <Care outcome=outcome.clone() />
            <TrendLine instrument />
            {usual.then(|| view! { <p class="soft">{t.usual_is}</p> })}
            <WaysOn outcome=outcome.clone() />
            <CheckInAnswers check_in=outcome.check_in />
            <p class="soft">{t.purpose}</p>
            <Show when=move || app.can_edit().get()>
                <p>
                    <button class="btn btn-danger" on:click=delete>
                        {t.delete}
                    </button>
                </p>
            </Show>
        </div>
    }
}

/// What the answers say, a sentence each.
fn says(outcome: &CheckInOutcome) -> Vec<String> {
    let t = text().check_in;
    let instrument = outcome.check_in.instrument;
    let Some(result) = outcome.result else {
        return vec![t.thanks.into(), t.incomplete.into()];
    };
    let mut sentences = vec![t.thanks.to_owned()];
    if instrument.is_official() {
        sentences.push(form_says(instrument, result));
    }
    sentences.extend(outcome.band.map(|band| t.points_to.of(instrument, band).to_owned()));
    // Beside a fall "about the same" would read as if nobody had looked.
    let about_the_same = outcome.fell && matches!(outcome.stands, Stands::Same(_));
    sentences.extend(stands_words(outcome.stands).filter(|_| !about_the_same).map(String::from));
    let fell = if scales::higher_is_better(instrument) { t.lower } else { t.more_alone };
    sentences.extend(outcome.fell.then(|| fell.to_owned()));
    sentences.extend(outcome.alone.map(|code| fill(t.alone_is, &[("answer", alone_words(code))])));
    sentences
}

/// How a result stands to what was usual; none where nobody can say.
fn stands_words(stands: Stands) -> Option<&'static str> {
    let t = text().check_in;
    Some(match stands {
        Stands::First => t.first,
        Stands::Second => t.second,
        Stands::TooSoon => t.too_soon,
        Stands::PutRight => t.put_right,
        Stands::Same(_) => t.same,
        Stands::Better(_) => t.better,
        Stands::Worse(_) => t.worse,
        Stands::Incomplete | Stands::Untold => return None,
    })
}

/// A way to people after a clear change for the worse, and for who often feels alone. No alarm.
#[component]
fn Care(outcome: CheckInOutcome) -> impl IntoView {
    let t = text().check_in;
    let worse = matches!(outcome.stands, Stands::Worse(_));
    let alone = outcome.alone.is_some_and(|code| code >= OFTEN_ALONE);
    if !outcome.is_recent {
        return None;
    }
    if (outcome.is_low() || outcome.fell) && !worse && !alone {
        return Some(view! { <Low /> }.into_any());
    }
    (worse || alone).then(|| {
        view! {
            <Notice tone=Tone::Now>
                {alone.then(|| view! { <p>{t.alone_kind}</p> })} <p>{t.talk_today}</p>
                <p class="cluster">
                    <a class="btn" href=SupportPage::Home.href()>
                        {t.see_who}
                    </a>
                    <a class="btn" href=LinesPage::Lines.href()>
                        {t.lines}
                    </a>
                </p>
            </Notice>
        }
        .into_any()
    })
}

/// Ways to support beside a low result of somebody else's form, or one that fell. No alarm, and no word on what it might
/// mean.
#[component]
fn Low() -> impl IntoView {
    let t = text().check_in;
    view! {
        <Notice tone=Tone::Plain>
            <p>{t.low}</p>
            <p class="cluster">
                <a class="btn" href=SupportPage::Home.href()>
                    {text().today.some_support}
                </a>
                <a class="btn" href=LinesPage::Lines.href()>
                    {t.lines}
                </a>
                <a class="btn" href=GrowingPage::NewStep(None).href()>
                    {text().small_steps.add_title}
                </a>
            </p>
        </Notice>
    }
}

/// Where one can go from here.
#[component]
fn WaysOn(outcome: CheckInOutcome) -> impl IntoView {
    let app = use_app();
    let t = text().check_in;
    let instrument = outcome.check_in.instrument;
    let page = if instrument.is_official() {
        Some(CheckInPage::EditForm(outcome.check_in.id))
    } else {
        outcome.change_at.map(CheckInPage::Question)
    };
    let page = page.filter(|_| app.can_edit().get_untracked());
    // Where answers are missing, filling them in comes first.
    let missing = outcome.result.is_none() && page.is_some();
    let label = if missing { t.fill_in } else { t.change };
    let change = page.map(|page| {
        view! {
            <a class="btn" class:btn-primary=missing href=page.href()>
                {label}
            </a>
        }
    });
    let open = outcome.alone_is_open && outcome.result.is_some() && instrument == Instrument::ThreeQuestions;
    let one_more = open.then(|| {
        view! {
            <p>
                <a href=CheckInPage::Question(check_in::N_QUESTIONS).href()>{t.one_more}</a>
            </p>
        }
    });
    view! {
        {one_more}
        <p class="cluster">
            <a class="btn" class:btn-primary=!missing href=ReflectingPage::Reflect.href()>
                {t.done}
            </a>
            {change}
        </p>
    }
}
