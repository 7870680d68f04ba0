//! The frame around every page: top bar, tabs, banners, the page itself, and the one status line.

use crate::markup::prelude::*;
use crate::signals::{Callback, Effect, Shown};
use mainstay_core::edit::Lead;
use mainstay_core::route::{LinesPage, MorePage, Route};
use mainstay_core::text::{fill, text};

use crate::pages::{self, Above, Tab};
use crate::state::{App, Mode, Said, use_app};
use crate::ui::{Icon, IconName, Show, anew};

/// The whole app.
#[component]
pub fn Root(
    /// The handle made at start.
    app: App,
    /// Hands over the later parts of the program.
    parts: pages::Delivery,
) -> impl IntoView {
    let parts = pages::LaterParts::expect(parts);
    app.watch_what_waits();
    app.keep_drafts_on_leaving();
    let route = app.route();
    let title = Shown::new(move || pages::screen(app, parts, route.get()).title);
    Effect::new(move |_| {
        app.name_page(&fill(text().frame.tab_title, &[("page", &title.get()), ("app", text().shell.name)]))
    });
    Effect::new(move |first: Option<()>| {
        route.track();
        // The first page is shown where the reader already is; later ones begin at their heading.
        if first.is_some() {
            app.begin_page();
        }
    });
    let mut beside = false;
    let page = anew(move || {
        let route = route.get();
        // The list stays where it is while people change beside it, and when nobody is there any more.
        let was = std::mem::replace(&mut beside, app.is_beside(&route));
        let stays = !app.see_list(&route) && was && beside;
        // A page follows the book by itself, piece by piece; only another address mounts another one.
        (!stays).then(|| untrack(|| pages::screen(app, parts, route)).view)
    });
    view! {
        <TopBar parts />
        <Tabs parts />
        <main id="main" class="main" tabindex="-1">
            <Banners />
            {page}
        </main>
        <StatusLine />
    }
}

#[component]
fn TopBar(parts: pages::LaterParts) -> impl IntoView {
    let app = use_app();
    let t = text().frame;
    let above = Shown::new(move || pages::screen(app, parts, app.route().get()).above);
    let left = move || match above.get() {
        Some(Above::Back(route, label)) => view! { <BackLink route label gives_up=false /> }.into_any(),
        Some(Above::Cancel(route)) => view! { <BackLink route label=t.cancel gives_up=true /> }.into_any(),
        None => view! { <span class="bar-name">{text().shell.name}</span> }.into_any(),
    };
    view! {
        <header class="bar">
            <div class="bar-left">{left}</div>
            <div class="bar-right">
                <a class="bar-link" href=MorePage::More.href()>
                    {t.more}
                </a>
                <a class="bar-link bar-lines" href=LinesPage::Lines.href()>
                    {t.help_lines}
                </a>
            </div>
        </header>
    }
}

#[component]
fn BackLink(route: Route, label: &'static str, gives_up: bool) -> impl IntoView {
    let app = use_app();
    let click = move |_| {
        if gives_up {
            app.drop_draft(&app.form_shown());
        }
    };
    view! {
        <a class="bar-back" href=route.href() on:click=click>
            <Icon name=IconName::Back />
            {label}
        </a>
    }
}

#[component]
fn Tabs(parts: pages::LaterParts) -> impl IntoView {
    let app = use_app();
    let open = Shown::new(move || pages::screen(app, parts, app.route().get()).tab);
    let tabs = Tab::ALL.map(|tab| {
        let current = move || (open.get() == Some(tab)).then_some("page");
        view! {
            <li>
                <a class="tab" href=tab.route().href() aria-current=current data-tab=tab.key()>
                    <Icon name=tab.icon() />
                    <span>{tab.label()}</span>
                </a>
            </li>
        }
    });
    view! {
        <nav class="tabs" aria-label=text().frame.tabs>
            <ul>{tabs}</ul>
        </nav>
    }
}

/// Thin bars that say how things stand; none in the ordinary case.
#[component]
fn Banners() -> impl IntoView {
    let app = use_app();
    let t = text().frame;
    let mode = move || match app.mode().get() {
        Mode::Own => None,
        Mode::MadeUp => {
            Some((t.made_up, Some((t.start_my_own, Callback::new(move |()| app.start_my_own())))))
        }
        Mode::AnotherWindow => {
            Some((t.another_window, Some((t.edit_here, Callback::new(move |()| app.edit_here())))))
        }
        Mode::ReadOnly(_) if app.newer_wrote_it() => {
            Some((t.newer, Some((t.update, Callback::new(move |()| app.open_page_again())))))
        }
        Mode::ReadOnly(_) => Some((t.read_only, None)),
        Mode::Blocked => Some((t.blocked, None)),
    };
    view! {
        {move || {
            mode()
                .map(|(sentence, act)| {
                    let act = act
                        .map(|(label, act)| {
                            view! {
                                <button class="btn btn-quiet" on:click=move |_| act.run(())>
                                    {label}
                                </button>
                            }
                        });
                    view! {
                        <div class="banner" role="note">
                            <p>{sentence}</p>
                            {act}
                        </div>
                    }
                })
        }}
        <Show when=move || app.new_build().get()>
            <div class="banner" role="note">
                <p>{t.new_build}</p>
                <button class="btn btn-quiet" on:click=move |_| app.use_new_build()>
                    {t.use_it_now}
                </button>
            </div>
        </Show>
        <pages::Recovery />
    }
}

/// What was last done, said once to everyone, with the way back beside it.
#[component]
fn StatusLine() -> impl IntoView {
    let app = use_app();
    let t = text().status;
    let sentence = move || app.said().get().map(|said| pages::said_words(&said)).unwrap_or_default();
    let lead = move || match app.said().get() {
        Some(Said::Saved | Said::SavedWhat(_) | Said::Changed | Said::Redone) => Some(Lead::Undo),
        Some(Said::Undone) => Some(Lead::Redo),
        _ => None,
    };
    let undo = app.next_step(Lead::Undo);
    let redo = app.next_step(Lead::Redo);
    let button = move || {
        let lead = lead()?;
        let (label, act) = match lead {
            Lead::Undo => (t.undo, undo.get()?),
            Lead::Redo => (t.redo, redo.get()?),
        };
        let name = fill(t.step_name, &[("step", label), ("act", &pages::act_words(&act))]);
        Some(view! {
            <button class="btn btn-quiet" aria-label=name on:click=move |_| app.step(lead)>
                {label}
            </button>
        })
    };
    let trouble = move || matches!(app.said().get(), Some(Said::Trouble(_)));
    view! {
        <div class="status" class:is-trouble=trouble class:is-shown=move || app.said().get().is_some()>
            <p role="status">{sentence}</p>
            {button}
            <Show when=trouble>
                <button class="btn btn-quiet" on:click=move |_| { app.save_backup(); }>
                    {t.save_backup}
                </button>
            </Show>
        </div>
    }
}

/// The whole app.
pub fn show(app: App, parts: pages::Delivery) -> Markup {
    view! { <Root app parts /> }
}
