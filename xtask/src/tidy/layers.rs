//! Which layer may mention what (design.md, section 2).

use super::source::{Source, faults, has_word, none, product};

struct Layer {
    folder: &'static str,
    banned: &'static [&'static str],
}

const LAYERS: &[Layer] = &[
    Layer {
        folder: "core/src",
        banned: &[
            "leptos",
            "web_sys",
            "js_sys",
            "gloo",
            "wasm_bindgen",
            "Utc::now",
            "Local::now",
            "SystemTime",
            "Instant::now",
            "rand",
            "getrandom",
        ],
    },
    Layer { folder: "src/platform", banned: &["crate::state", "crate::ui", "crate::pages"] },
    Layer {
        folder: "src/state",
        banned: &["crate::ui", "crate::pages", "view!", "web_sys", "js_sys", "gloo"],
    },
    Layer {
        folder: "src/ui",
        banned: &["crate::state", "crate::platform", "crate::pages", "web_sys", "js_sys", "gloo"],
    },
    Layer { folder: "src/pages", banned: &["crate::platform", "web_sys", "js_sys", "gloo"] },
];

fn breaks(banned: &[&str], line: &str) -> Option<String> {
    let found = banned.iter().find(|word| {
        if word.ends_with('!') {
            line.contains(**word)
        } else {
            has_word(line, word) || line.contains(&format!("{word}_")) && **word == "gloo"
        }
    });
    found.map(|word| format!("mentions {word}"))
}

#[test]
fn tidy_layers_mention_only_what_they_may() {
    for layer in LAYERS {
        none(&faults(&product(&[layer.folder]), |_, line| breaks(layer.banned, line)));
    }
}

/// A page that reaches into another page hides a widget or a view that both should use.
fn other_page(file: &Source, line: &str) -> Option<String> {
    let own = file.path.strip_prefix("src/pages/")?.split(['/', '.']).next()?;
    let (_, after) = line.split_once("crate::pages::")?;
    let named = after.split(|c: char| !c.is_alphanumeric() && c != '_').next()?;
    (own != "mod" && named != own && named != "shared").then(|| format!("reaches into the page {named}"))
}

#[test]
fn tidy_pages_stand_alone() {
    none(&faults(&product(&["src/pages"]), other_page));
}

#[test]
fn tidy_no_network_outside_the_boot_script() {
    let banned = [
        "fetch_with_str",
        "XmlHttpRequest",
        "WebSocket",
        "EventSource",
        "send_beacon",
        "gloo_net",
        "reqwest",
    ];
    none(&faults(&product(&["src", "core/src"]), |_, line| breaks(&banned, line)));
}

#[test]
fn tidy_layer_rules_bite() {
    assert!(breaks(LAYERS[0].banned, "use gloo_storage::LocalStorage;").is_some());
    assert!(breaks(LAYERS[2].banned, "view! { <p></p> }").is_some());
    assert!(breaks(LAYERS[4].banned, "use mainstay_core::text::text;").is_none());
    let page = Source { path: "src/pages/today.rs".into(), text: String::new() };
    assert!(other_page(&page, "use crate::pages::person::Card;").is_some());
    assert!(other_page(&page, "use crate::pages::today::Card;").is_none());
}
