//! Dates, plans and hellos as a file for the calendar: the person chooses what goes in and how people are named.

use mainstay_core::sorted::SortedSet;

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use mainstay_core::exchange::calendar::{Remind, Wishes, calendar};
use mainstay_core::gather::gather;
use mainstay_core::text::{fill_count, text};

use crate::state::use_app;
use crate::ui::{CheckChips, Choice, Field, FieldKind, Notice, PageHead, RadioChips, Show, Tone};

use crate::pages::shared::time_of_day::{minutes_of, time_of};

/// The page.
#[component]
pub fn Calendar() -> impl IntoView {
    let app = use_app();
    let t = text().calendar;
    let usual = Wishes::default();
    let what =
        RwSignal::new(gather::<SortedSet<String>, _>(["birthdays", "dates", "plans"].map(str::to_owned)));
    let names = RwSignal::new("initials".to_owned());
    let remind = RwSignal::new("before".to_owned());
    let at = RwSignal::new(time_of(usual.hello_at));
    let wishes = move || {
        let what = what.get();
        let has = |key: &str| what.contains(key);
        Wishes {
            birthdays: has("birthdays"),
            dates: has("dates"),
            hard_days: has("hard-days"),
            hellos: has("hellos"),
            plans: has("plans"),
            in_full: names.read().as_str() == "full",
            remind: match remind.read().as_str() {
                "same" => Remind::SameDay,
                "both" => Remind::Both,
                "never" => Remind::Never,
                _ => Remind::DayBefore,
            },
            hello_at: minutes_of(&at.read()).unwrap_or(usual.hello_at),
        }
    };
    let entries = app.select_now(move |book, now| calendar(book, wishes(), now, &app.locale()).entries);
    let save = move |_| {
        let file = app.look(|book| calendar(book, wishes(), app.now(), &app.locale()));
        app.save_calendar("dates.ics", &file.text);
    };
    let kinds = vec![
        Choice::new("birthdays", t.birthdays),
        Choice::new("dates", t.dates),
        Choice::new("hard-days", t.hard_days),
        Choice::new("plans", t.plans),
        Choice::new("hellos", t.hellos),
    ];
    let reminds = vec![
        Choice::new("before", t.remind_before),
        Choice::new("same", t.remind_same),
        Choice::new("both", t.remind_both),
        Choice::new("never", t.remind_never),
    ];
    let namings = vec![Choice::new("initials", t.initials), Choice::new("full", t.in_full)];
    view! {
        <div class="page">
            <PageHead title=t.title />
            <p class="lead">{t.lead}</p>
            <CheckChips name="what" legend=t.what options=kinds values=what />
            <RadioChips name="names" legend=t.names options=namings value=names />
            <Notice tone=Tone::Plain>
                <p>{t.company}</p>
            </Notice>
            <RadioChips name="remind" legend=t.remind options=reminds value=remind />
            <Show when=move || what.read().contains("hellos")>
                <Field id="hello-at" label=t.hello_at value=at kind=FieldKind::Time />
            </Show>
            <p role="status">
                {move || if entries.get() == 0 { t.nothing.to_owned() } else { fill_count(&t.entries, entries.get()) }}
            </p>
            <Show when=move || entries.get() != 0>
                <p>
                    <button class="btn btn-primary" on:click=save>
                        {t.save}
                    </button>
                </p>
            </Show>
            <p class="soft">{t.again}</p>
            <details class="more">
                <summary>{t.how}</summary>
                <ul class="plain stack">{t.hows.map(|how| view! { <li>{how}</li> })}</ul>
            </details>
        </div>
    }
}
