//! Handing words over: to an app of the person's choice, to the clipboard, to the share sheet. Mainstay sends nothing.

use crate::markup::prelude::*;
use crate::signals::{Callback, Shown};
use mainstay_core::model::channel::{Link, LinkUse};
use mainstay_core::model::{Person, Way};
use mainstay_core::text::{fill, paragraph, text};

use crate::state::{can_share, use_app};
use crate::ui::{Icon, IconName, Show};

use super::message::TypedMessage;
use super::words::link_words;

/// Buttons for every way to reach someone, and for copying. It is written down at the tap; whether the words reached them,
/// only the person knows, and Today asks.
#[component]
pub fn HandOver(
    /// Who is written to.
    person: Person,
    /// What is handed over.
    message: TypedMessage,
    /// Writes it down at the tap.
    note: Callback<Way>,
    /// A hard day: three buttons at most.
    #[prop(optional)]
    few: bool,
    /// Low energy: in writing only.
    #[prop(optional)]
    text_only: bool,
    /// Only the first way that takes words: the preferred one, if it does.
    #[prop(optional)]
    one: bool,
    /// All the others as well, small and round, with what is put behind them.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let app = use_app();
    let words = message.words;
    let name = person.name.to_string();
    let all = Shown::new(move || person.links(&words.read(), &app.numbers()));
    let links = Shown::new(move || {
        let all = all.get().into_iter();
        // Two links and copying are three choices.
        all.filter(|link| !few || link.does != LinkUse::WhatsAppWeb)
            .filter(|link| !(text_only || one) || link.does != LinkUse::Call)
            .take(if one {
                1
            } else if few {
                2
            } else {
                usize::MAX
            })
            .collect::<Vec<Link>>()
    });
    let round = children.is_some();
    let others = Shown::new(move || {
        let primary = links.with(|links| links.first().map(|link| link.href.clone()));
        let all = all.get().into_iter();
        // What leads to a server of somebody else is chosen on Say hi, with a word about it.
        let others =
            all.filter(|link| link.does != LinkUse::WhatsAppWeb && Some(&link.href) != primary.as_ref());
        others.filter(|_| round).collect::<Vec<Link>>()
    });
    let handed = move |way| {
        message.hand_over();
        note.run(way);
    };
    let opened = move |link: &Link| {
        // An app that takes no text gets it by way of the clipboard.
        if !link.carries_text && link.does != LinkUse::Call {
            app.copy(words.get_untracked());
        }
        handed(if link.does == LinkUse::Call { Way::Call } else { Way::Text });
    };
    let share = move |_| {
        handed(Way::Text);
        app.share(words.get_untracked());
    };
    let copy = move |_| {
        handed(Way::Text);
        app.copy(words.get_untracked());
    };
    let blank = Shown::new(move || words.read().trim().is_empty());
    let opens_other =
        Shown::new(move || links.with(|links| links.iter().any(|link| link.does != LinkUse::Call)));
    let note = move || {
        let mut sentences = vec![text().ask.you_press_send.to_owned()];
        sentences.extend(opens_other.get().then(|| text().ask.opens_other.to_owned()));
        paragraph(&sentences)
    };
    view! {
        <Show when=move || blank.get()>
            <p class="error">{text().ask.blank}</p>
        </Show>
        <div class="cluster" id="hand-over" hidden=move || blank.get()>
            {move || {
                links
                    .get()
                    .into_iter()
                    .enumerate()
                    .map(|(nth, link)| {
                        let (href, does) = (link.href.clone(), link.does);
                        let does_it = if one { to_whom(does, &name) } else { link_words(does).to_owned() };
                        let does_it = all.with(|all| which(does_it, &link, all));
                        let web = matches!(does, LinkUse::WhatsAppWeb | LinkUse::Web).then_some("_blank");
                        view! {
                            <a
                                class="btn"
                                class:btn-primary=nth == 0
                                href=href
                                target=web
                                rel="noreferrer"
                                on:click=move |_| opened(&link)
                            >
                                {does_it}
                            </a>
                        }
                    })
                    .collect_view()
            }}
            <Show when=move || !one || links.read().is_empty()>
                <button class="btn" class:btn-primary=move || links.read().is_empty() on:click=copy>
                    {text().channels.copy}
                </button>
            </Show>
            <Show when=move || can_share() && !few && (!one || links.read().is_empty())>
                <button class="btn" on:click=share>
                    {text().channels.other_ways}
                </button>
            </Show>
        </div>
        {(!one).then(|| view! { <p class="soft">{note}</p> })}
        {children
            .map(|children| {
                view! {
                    <div class="ways">
                        {move || {
                            let round = |link: Link| {
                                let (href, does) = (link.href.clone(), link.does);
                                let (icon, label) = round_words(does);
                                let does_it = all.with(|all| which(link_words(does).to_owned(), &link, all));
                                let label = all.with(|all| which(label.to_owned(), &link, all));
                                view! {
                                    <a
                                        class="way"
                                        href=href
                                        rel="noreferrer"
                                        aria-label=does_it
                                        on:click=move |_| opened(&link)
                                    >
                                        <Icon name=icon />
                                        {label}
                                    </a>
                                }
                            };
                            others.get().into_iter().map(round).collect_view()
                        }}
                        {children()}
                    </div>
                }
            })}
    }
}

/// What a link does, and with which number or address where they have several for it.
fn which(does_it: String, link: &Link, all: &[Link]) -> String {
    if all.iter().filter(|other| other.does == link.does).count() < 2 {
        return does_it;
    }
    fill(text().channels.link_name, &[("does", &does_it), ("value", &link.to)])
}

/// What stands in and below a round button.
fn round_words(does: LinkUse) -> (IconName, &'static str) {
    let t = text().channels;
    match does {
        LinkUse::Call => (IconName::Phone, t.open_call),
        LinkUse::Mail => (IconName::Mail, t.open_mail),
        LinkUse::Text => (IconName::Speech, t.open_text),
        LinkUse::WhatsApp | LinkUse::WhatsAppWeb => (IconName::Speech, t.whats_app),
        LinkUse::Signal => (IconName::Speech, t.signal),
        LinkUse::Telegram => (IconName::Speech, t.telegram),
        LinkUse::Web => (IconName::Book, t.web),
    }
}

/// The one button: to whom, and where.
fn to_whom(does: LinkUse, name: &str) -> String {
    let t = text().hello;
    let channels = text().channels;
    let (words, app) = match does {
        LinkUse::Text | LinkUse::Call => (t.to_text, ""),
        LinkUse::Mail => (t.to_mail, ""),
        LinkUse::WhatsApp | LinkUse::WhatsAppWeb => (t.to_app, channels.whats_app),
        LinkUse::Signal => (t.to_app, channels.signal),
        LinkUse::Telegram => (t.to_app, channels.telegram),
        LinkUse::Web => (t.to_web, ""),
    };
    fill(words, &[("name", name), ("app", app)])
}
