//! What a stretch of code changes, as far as it can be told from the text.

use super::source::{Source, product};
use super::stretches::{closures, declared, first_argument, functions, inside, statement, value};

/// What follows something else: it may speak to the browser, and changes neither the book nor a signal.
pub(super) const FOLLOWERS: &[&str] = &[
    "Effect::",
    "create_effect(",
    "Memo::new(",
    "create_memo(",
    "Resource::new(",
    "Shown::new(",
    "Signal::derive(",
    "app.select(",
    "app.select_now(",
];
/// What changes a signal, or leads elsewhere. What the handle does besides is found in its own files.
const CHANGES: &[&str] = &[
    "set(",
    "set_value(",
    "set_untracked(",
    "update(",
    "update_value(",
    "update_untracked(",
    "maybe_update(",
    "write(",
    "write_value(",
    "write_untracked(",
    // A callback may set anything.
    "run(",
    "notify(",
    "go(",
];

/// The methods of the handle that change the book, a choice of this device or a signal, as `state` declares them.
pub(super) fn acts() -> Vec<String> {
    let files = product(&["src/state"]);
    let known: Vec<(&str, &str)> = files.iter().flat_map(|file| declared(&file.text)).collect();
    let open = |name: &str| {
        let heads = [format!("pub fn {name}(self"), format!("pub fn {name}(\n        self")];
        files.iter().any(|file| heads.iter().any(|head| file.text.contains(head.as_str())))
    };
    // What is typed is kept beside the book as it is typed: a draft follows its fields, and nothing follows a draft.
    let acts = known.iter().filter(|(name, _)| !name.contains("draft"));
    let acts = acts.filter(|(name, body)| open(name) && !follows(body) && acts_by(body, &known, 0));
    acts.map(|(name, _)| format!("{name}(")).collect()
}

/// Whether it only makes something that follows.
fn follows(body: &str) -> bool {
    FOLLOWERS.iter().any(|follower| body.contains(follower))
}

/// Whether a body changes something, by itself or by a method of the handle or of the desk.
fn acts_by(body: &str, known: &[(&str, &str)], depth: usize) -> bool {
    const OF_THE_DESK: [&str; 4] = ["dispatch(", "step(", "keep_draft(", "keep_device("];
    let methods = |name: &str| called(body, &format!("{name}("));
    CHANGES.iter().chain(&OF_THE_DESK).any(|way| called(body, way))
        || known.iter().any(|(name, inner)| depth < 3 && methods(name) && acts_by(inner, known, depth + 1))
}

/// Whether a method is called here, also in its form that may fail: `.set(` and `.try_set(`.
fn called(text: &str, way: &str) -> bool {
    [".", ".try_"].iter().any(|begin| text.contains(&format!("{begin}{way}")))
}
/// What is run later than where it stands, besides the handlers of events.
const LATER: &[&str] = &[
    "Effect::",
    "Memo::new(",
    "Shown::new(",
    "Signal::derive(",
    "app.select(",
    "app.select_now(",
    "Callback::new(",
    "UnsyncCallback::new(",
    "on_cleanup(",
    "app.after(",
    "spawn_local(",
];

/// What is known to change something where a file is read.
pub(super) struct Known<'a> {
    /// What is declared in the file, with what it does.
    here: Vec<(&'a str, String)>,
    /// Methods of the handle.
    acts: &'a [String],
    /// Functions of other files.
    elsewhere: Vec<&'a str>,
}

impl<'a> Known<'a> {
    /// What a file knows of itself and of the others.
    pub(super) fn of(file: &'a Source, acts: &'a [String], doers: &'a [Doer]) -> Self {
        let here: Vec<_> =
            declared(&file.text).into_iter().map(|(name, body)| (name, body.to_owned())).collect();
        let others = doers.iter().filter(|doer| doer.path != file.path);
        let others = others.filter(|doer| here.iter().all(|(name, _)| *name != doer.name));
        let elsewhere = others.map(|doer| doer.name.as_str()).collect();
        Self { here, acts, elsewhere }
    }

    /// The same of what is done at once alone: a handler that is made does nothing yet.
    pub(super) fn at_once(mut self) -> Self {
        self.here.iter_mut().for_each(|(_, body)| *body = at_once(body));
        self
    }
}

/// A function of the pages or the widgets that changes something as it is called.
pub(super) struct Doer {
    path: String,
    name: String,
}

impl Doer {
    /// Whether it is called so.
    pub(super) fn is_called(&self, name: &str) -> bool {
        self.name == name
    }
}

/// A name that values of the framework have as well, and there changes nothing.
const OF_THE_FRAMEWORK: &str = "read";

/// All that other files can call and whose names core does not use for what changes nothing. What one does by another is
/// found where that one is named.
pub(super) fn doers(files: &[Source], acts: &[String]) -> Vec<Doer> {
    let core = product(&["core/src"]);
    let is_of_core = |name: &str| core.iter().any(|file| file.text.contains(&format!("fn {name}(")));
    let of_file = |file: &Source| {
        let functions = functions(&file.text);
        let does = |body: &str| {
            // Of the closures only its own: another function may have one of the same name.
            let here = functions.iter().copied().chain(closures(body));
            let here = here.map(|(name, body)| (name, at_once(body))).collect();
            changes(&at_once(body), &Known { here, acts, elsewhere: Vec::new() }, 0).is_some()
        };
        let found = functions.iter().filter(|(name, body)| is_open(&file.text, name) && does(body));
        let doer = |(name, _): &(&str, &str)| Doer { path: file.path.clone(), name: (*name).to_owned() };
        found.map(doer).collect::<Vec<_>>()
    };
    let all = files.iter().flat_map(of_file);
    all.filter(|doer| doer.name != OF_THE_FRAMEWORK && !is_of_core(&doer.name)).collect()
}

/// Whether other files can call a function of this one. A component is no function that is called.
fn is_open(text: &str, name: &str) -> bool {
    let places = text.match_indices(&format!("fn {name}(")).map(|(at, _)| at).collect::<Vec<_>>();
    let begins = |at: usize| text[..at].rsplit('\n').next().unwrap_or_default().trim_start();
    name.starts_with(char::is_lowercase) && places.into_iter().any(|at| begins(at).starts_with("pub"))
}

fn calls(text: &str, name: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | ':');
    // `Effect::new(begin)` hands it over by its name.
    text.trim() == name
        || text
            .match_indices(&format!("{name}("))
            .any(|(at, _)| !text[..at].chars().next_back().is_some_and(part))
}

/// What a text changes, by itself, by the handle, or by a function that it calls, of the same file or of another.
pub(super) fn changes(text: &str, known: &Known<'_>, depth: usize) -> Option<String> {
    let ways = CHANGES.iter().copied().chain(known.acts.iter().map(String::as_str));
    if let Some(what) = ways.into_iter().find(|way| called(text, way)) {
        return Some(what.to_owned());
    }
    let here = known.here.iter().filter(|(name, _)| depth < 4 && calls(text, name));
    let by_a_call =
        here.filter_map(|(name, body)| Some(format!("{name}: {}", changes(body, known, depth + 1)?)));
    let elsewhere =
        || known.elsewhere.iter().find(|name| calls_elsewhere(text, name)).map(ToString::to_string);
    by_a_call.into_iter().next().or_else(elsewhere)
}

/// Whether a function or a method of another file is called here, in whatever form.
fn calls_elsewhere(text: &str, name: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    let call = format!("{name}(");
    text.match_indices(&call)
        .any(|(at, _)| !text[..at].chars().next_back().is_some_and(part) && !text[..at].ends_with("fn "))
}

/// A text without what is run only later: by a tap, or by what follows something, which is looked at by itself.
fn at_once(text: &str) -> String {
    let mut left = String::new();
    let mut from = 0;
    while from < text.len() {
        let rest = &text[from..];
        let end = match rest {
            _ if LATER.iter().any(|later| rest.starts_with(later)) => {
                let open = rest.find('(').map_or(rest.len(), |open| open + 1);
                open + inside(&rest[open..]).len()
            }
            _ if [" = move |", " = |"].iter().any(|begin| rest.starts_with(begin)) => statement(rest).len(),
            _ if ["=move |", "=|"].iter().any(|begin| rest.starts_with(begin)) => value(rest).len(),
            _ => 0,
        };
        let step = end.max(rest.chars().next().map_or(1, char::len_utf8));
        if end == 0 {
            left.push_str(&rest[..step]);
        }
        from += step;
    }
    left
}

/// What a closure that is drawn does as it is drawn.
pub(super) fn drawn(text: &str) -> String {
    at_once(first_argument(text))
}
