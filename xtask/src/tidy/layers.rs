//! Which layer may mention what (design.md, section 2).

use super::paths::{CORE, STD, paths_of};
use super::source::{Source, faults, has_word, none, product};

struct Layer {
    place: &'static str,
    /// Parts of the app it must not name, in whatever form.
    parts: &'static [&'static str],
    /// Words that must not stand in it.
    words: &'static [&'static str],
}

/// The web itself, for which `platform` is the only door, and the framework's own ways around it.
const WEB: &[&str] = &[
    "web_sys",
    "js_sys",
    "gloo",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "window",
    "document",
    "location",
    "set_timeout",
    "request_animation_frame",
    "request_idle_callback",
    "window_event_listener",
];

/// What of the standard library reaches outside, by the names of its modules.
const OUTSIDE: &[&str] = &["env", "fs", "net", "process", "thread"];

/// What widgets may know of core: its words, what a drawing is made of, and a set of choices.
const CORE_IN_UI: &[&str] = &["text", "route", "initials", "sorted", "view"];

const LAYERS: &[Layer] = &[
    Layer {
        place: "core/src",
        parts: &[],
        words: &[
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
            "fastrand",
            "RandomState",
            "println!",
            "dbg!",
        ],
    },
    // How markup is mounted knows the browser and nothing of us.
    Layer { place: "src/markup", parts: &["state", "ui", "pages", "platform", "app"], words: &[] },
    // What holds values knows neither them nor the browser.
    Layer { place: "src/signals", parts: &["state", "ui", "pages", "platform", "app"], words: WEB },
    Layer { place: "src/platform", parts: &["state", "ui", "pages", "app"], words: &["view!", "leptos"] },
    Layer { place: "src/state", parts: &["ui", "pages", "app"], words: WEB },
    Layer { place: "src/state", parts: &[], words: &["view!", "html"] },
    Layer { place: "src/ui", parts: &["state", "platform", "pages", "app"], words: WEB },
    Layer { place: "src/pages", parts: &["platform", "app"], words: WEB },
    // The frame is made of the handle, the widgets and the pages, as a page is.
    Layer { place: "src/app.rs", parts: &["platform"], words: WEB },
    // What starts it all puts the layers together.
    Layer { place: "src/lib.rs", parts: &[], words: WEB },
    // Where the program is cut names what is behind the cut, and nothing else.
    Layer { place: "src/parts.rs", parts: &["state", "ui", "platform", "app"], words: WEB },
    Layer { place: "src/main.rs", parts: &["state", "ui", "pages", "platform", "app"], words: WEB },
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

/// Whatever a name goes on with: `fetch_with_str_and_init` asks as well.
fn asks_the_network(line: &str) -> Option<String> {
    let ways = [
        "fetch_with",
        "fn fetch",
        "XmlHttpRequest",
        "WebSocket",
        "WebTransport",
        "RtcPeerConnection",
        "EventSource",
        "send_beacon",
        "gloo_net",
        "reqwest",
        "eval(",
        "set_src(",
    ];
    ways.iter().find(|way| line.contains(*way)).map(|way| format!("asks the network by {way}"))
}

/// Where a file names a part of the app that its layer must not know. The whole app under another name is refused
/// everywhere, for it would hide every part.
fn names_a_part(parts: &[&str], file: &Source) -> Vec<String> {
    let named = paths_of(&file.path, &file.text).into_iter();
    let banned = named.filter(|named| match named.path.first() {
        None => true,
        Some(first) => first == "*" || parts.contains(&first.as_str()),
    });
    banned.map(|named| format!("{}:{}: names {}", file.path, named.line, named.path.join("::"))).collect()
}

/// Where core reaches outside by the standard library, in however many lines it says so. All of it under another name
/// would hide every module.
fn reaches_outside(file: &Source) -> Vec<String> {
    let named = paths_of(&file.path, &file.text).into_iter();
    let outside = named.filter(|named| match named.path.as_slice() {
        [first] => first == STD,
        [first, module, ..] => first == STD && (module == "*" || OUTSIDE.contains(&module.as_str())),
        [] => false,
    });
    outside.map(|named| format!("{}:{}: names {}", file.path, named.line, named.path.join("::"))).collect()
}

/// Where a widget names a part of core that is not for widgets.
fn knows_the_book(file: &Source) -> Vec<String> {
    let named = paths_of(&file.path, &file.text).into_iter();
    let known = named.filter(|named| match named.path.as_slice() {
        [first] => first == CORE,
        [first, part, ..] => first == CORE && !CORE_IN_UI.contains(&part.as_str()),
        [] => false,
    });
    known.map(|named| format!("{}:{}: names {}", file.path, named.line, named.path.join("::"))).collect()
}

#[test]
fn tidy_layers_mention_only_what_they_may() {
    for layer in LAYERS {
        let files = product(&[layer.place]);
        assert!(!files.is_empty(), "{} holds something", layer.place);
        none(&faults(&files, |_, line| breaks(layer.words, line)));
        if !layer.parts.is_empty() {
            none(&files.iter().flat_map(|file| names_a_part(layer.parts, file)).collect::<Vec<_>>());
        }
    }
    none(&product(&["core/src"]).iter().flat_map(reaches_outside).collect::<Vec<_>>());
    none(&product(&["src/ui"]).iter().flat_map(knows_the_book).collect::<Vec<_>>());
}

#[test]
fn tidy_no_network_outside_the_boot_script() {
    none(&faults(&product(&["src", "core/src"]), |_, line| asks_the_network(line)));
}

#[test]
fn tidy_layer_rules_bite() {
    let words = |place: &str| LAYERS.iter().find(|layer| layer.place == place).expect("a layer").words;
    assert!(breaks(words("core/src"), "use gloo_storage::LocalStorage;").is_some());
    assert!(breaks(words("src/app.rs"), "web_sys::window();").is_some());
    assert!(breaks(&["view!"], "view! { <p></p> }").is_some());
    assert!(breaks(words("src/pages"), "use mainstay_core::text::text;").is_none());
    let names = |place: &str, line: &str| {
        let parts = LAYERS.iter().find(|layer| layer.place == place).expect("a layer").parts;
        let path = if place.ends_with(".rs") { place.to_owned() } else { format!("{place}/a.rs") };
        !names_a_part(parts, &Source { path, text: line.to_owned() }).is_empty()
    };
    for line in [
        "use crate::platform::hash;",
        "use crate::{platform, ui};",
        "use super::platform;",
        "use crate as all;",
    ] {
        assert!(names("src/app.rs", line), "{line}");
    }
    assert!(names("src/ui", "use super::super::state::App;"));
    assert!(names("src/state", "crate::pages::Tab::Today"));
    assert!(!names("src/state", "use crate::platform::hash;"));
    assert!(!names("src/app.rs", "use crate::pages::{self, Tab};"));
    for line in
        ["use leptos::prelude::{document, window};", "set_timeout(tick, second);", "document().body();"]
    {
        assert!(breaks(words("src/pages"), line).is_some(), "{line}");
    }
    assert!(breaks(words("src/pages"), "let windows = window_size;").is_none());
    let core = |text: &str| Source { path: "core/src/a.rs".into(), text: text.to_owned() };
    for text in [
        "std::thread::sleep(second);",
        "use std::{env, io};",
        "use std::{\n    collections::BTreeMap,\n    env,\n};",
        "use std::{\n    io::{self, Read},\n    net::{\n        IpAddr,\n        TcpStream,\n    },\n};",
        "std\n    ::fs::read(path)",
        "use std as all;",
        "use std::*;",
    ] {
        assert!(!reaches_outside(&core(text)).is_empty(), "{text}");
    }
    for text in
        ["use std::collections::BTreeMap;", "use std::{\n    fmt,\n    ops::Range,\n};", "let env = fs;"]
    {
        assert_eq!(reaches_outside(&core(text)), Vec::<String>::new(), "{text}");
    }
    let widget = |line: &str| Source { path: "src/ui/a.rs".into(), text: line.to_owned() };
    for line in ["use mainstay_core::book::Book;", "use mainstay_core::{edit::Edit, text::text};"] {
        assert!(!knows_the_book(&widget(line)).is_empty(), "{line}");
    }
    assert!(knows_the_book(&widget("use mainstay_core::text::text;")).is_empty());
    for line in ["window.fetch_with_request(&ask)", "navigator.send_beacon_with_opt_str(to, None)"] {
        assert!(asks_the_network(line).is_some(), "{line}");
    }
}
