//! What a screen shows is what is so: nothing that follows what is so changes anything, and a row is known by who or
//! what it is. As far as it can be told from the text.

use super::source::{Source, faults, none, product};

/// What follows something else: it may speak to the browser, and changes neither the book nor a signal.
const FOLLOWERS: &[&str] = &[
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
fn acts() -> Vec<String> {
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
/// What a row may be known by, and nothing else of it.
const IDENTITIES: &[&str] = &["id", "nth", "serial", "group"];

/// What stands between a bracket that is open already and the one that closes it.
fn inside(text: &str) -> &str {
    let mut depth = 1_usize;
    let mut is_quoted = false;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        match c {
            '"' if before != '\\' && before != '\'' => is_quoted = !is_quoted,
            '(' | '{' | '[' if !is_quoted => depth += 1,
            ')' | '}' | ']' if !is_quoted => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &text[..at];
        }
        before = c;
    }
    text
}

/// The body of what is declared here, with the name by which it is called.
fn declared(text: &str) -> Vec<(&str, &str)> {
    let name = |from: &'static str| {
        text.match_indices(from).map(move |(at, _)| {
            let rest = &text[at + from.len()..];
            let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
            (&rest[..end], &rest[end..])
        })
    };
    let closures = name("let ").filter_map(|(name, rest)| {
        let body = rest.strip_prefix(" = ")?;
        let body = body.strip_prefix("move ").unwrap_or(body);
        body.starts_with('|').then(|| (name, body.split_once(";\n").map_or(body, |_| statement(body))))
    });
    let functions = name("fn ").filter_map(|(name, rest)| {
        let (_, body) = rest.split_once(" {\n")?;
        Some((name, inside(body)))
    });
    closures.chain(functions).collect()
}

/// A statement up to its end.
fn statement(text: &str) -> &str {
    let mut from = 0;
    while let Some(at) = text[from..].find([';', '(', '{', '[']) {
        let at = from + at;
        if text[at..].starts_with(';') {
            return &text[..at];
        }
        from = at + 1 + inside(&text[at + 1..]).len();
    }
    text
}

fn calls(text: &str, name: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | ':');
    // `Effect::new(begin)` hands it over by its name.
    text.trim() == name
        || text
            .match_indices(&format!("{name}("))
            .any(|(at, _)| !text[..at].chars().next_back().is_some_and(part))
}

/// What a text changes, by itself, by the handle, or by what it calls of the same file.
fn changes(text: &str, known: &[(&str, &str)], acts: &[String], depth: usize) -> Option<String> {
    let ways = CHANGES.iter().copied().chain(acts.iter().map(String::as_str));
    if let Some(what) = ways.into_iter().find(|way| called(text, way)) {
        return Some(what.to_owned());
    }
    let here = known.iter().filter(|(name, _)| depth < 4 && calls(text, name));
    here.filter_map(|(name, body)| {
        changes(body, known, acts, depth + 1).map(|what| format!("{name}: {what}"))
    })
    .next()
}

fn follows_and_changes(file: &Source, acts: &[String]) -> Vec<String> {
    let known = declared(&file.text);
    let followers = FOLLOWERS.iter().flat_map(|follower| file.text.match_indices(follower));
    let faults = followers.filter_map(|(at, follower)| {
        let rest = &file.text[at + follower.len()..];
        let body = if follower.ends_with('(') { rest } else { rest.split_once('(')?.1 };
        let what = changes(inside(body), &known, acts, 0)?;
        let line = file.text[..at].matches('\n').count() + 1;
        Some(format!("{}:{line}: {follower} changes what it follows, by {what}", file.path))
    });
    faults.collect()
}

/// Whether a key is the identity of a row: the row itself, where it is nothing else, or what names it.
fn is_identity(key: &str) -> bool {
    let Some((row, key)) = key.trim().strip_prefix('|').and_then(|key| key.split_once('|')) else {
        return false;
    };
    let (row, key) = (row.trim(), key.trim());
    let key = key.strip_prefix('*').unwrap_or(key);
    let key = key.strip_suffix(".clone()").unwrap_or(key);
    let plain = key.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '.');
    let named = key.rsplit('.').next().is_some_and(|last| IDENTITIES.contains(&last));
    plain && named && (key == row || key.strip_prefix(row).is_some_and(|rest| rest.starts_with('.')))
}

fn keyed_by_contents(file: &Source) -> Vec<String> {
    let lists = file
        .text
        .match_indices("<Each")
        .filter(|(at, _)| file.text[at + 5..].starts_with(char::is_whitespace));
    let faults = lists.filter_map(|(at, _)| {
        let key = file.text[at..].split_once("key=").and_then(|(_, rest)| rest.split_once("let:"));
        let key = key.map(|(key, _)| key.trim());
        let line = file.text[..at].matches('\n').count() + 1;
        let broken = !key.is_some_and(is_identity);
        broken.then(|| format!("{}:{line}: a row is known by {}", file.path, key.unwrap_or("nothing")))
    });
    faults.collect()
}

#[test]
fn tidy_nothing_that_follows_changes_anything() {
    let all = product(&["src/state", "src/ui", "src/pages", "src/app.rs"]);
    assert!(all.iter().any(|file| file.text.contains("Effect::new(")), "effects are read");
    let acts = acts();
    for act in ["dispatch(", "change_settings(", "choose(", "step(", "say(", "replace("] {
        assert!(acts.iter().any(|found| found == act), "{act} is known to change something: {acts:?}");
    }
    none(&all.iter().flat_map(|file| follows_and_changes(file, &acts)).collect::<Vec<_>>());
    none(&faults(&all, |_, line| line.contains("Effect as ").then(|| "an effect by another name".into())));
}

#[test]
fn tidy_rows_are_known_by_their_identity() {
    let all = product(&["src/ui", "src/pages"]);
    assert!(all.iter().any(|file| file.text.contains("<Each each=")), "lists are read");
    none(&all.iter().flat_map(keyed_by_contents).collect::<Vec<_>>());
    none(&faults(&all, list_of_the_framework));
}

fn list_of_the_framework(file: &Source, line: &str) -> Option<String> {
    let ours = file.path == "src/ui/each.rs";
    let lists = ["<For", "<ForEnumerate"].iter().any(|list| {
        line.split(list).skip(1).any(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
    });
    (!ours && lists).then(|| "the framework's list; `ui::Each` is compiled once".into())
}

#[test]
fn tidy_control_rules_bite() {
    let page = |text: &str| Source { path: "src/pages/today/day.rs".into(), text: text.to_owned() };
    let refused = [
        // As the screens did it before each control read the book.
        "Effect::new(move |before: Option<()>| {\n let on = on.get();\n if before.is_some() {\n app.change_settings(|settings| settings.low_energy = on);\n }\n});",
        "Effect::new(move |_| online.set(noted.get()));",
        "Effect::new(move |_| {\n find.track();\n most.set(50);\n});",
        "Effect::new_sync(move |_| { let _ = app.dispatch(edit.get()); });",
        "Effect::watch(move || find.get(), move |_, _, _| most.update(|most| *most = 50), false);",
        "let begin = move || {\n if is_ours() {\n draft.set(first());\n }\n};\nEffect::new(move |_| {\n occasion.track();\n begin();\n});",
        "fn begin(draft: RwSignal<String>) {\n draft.set(String::new());\n}\nEffect::new(move |_| begin(draft));",
        "Effect::new(move |_| choose.run(found.get()));",
        "Effect::new(move |_| ours.set_value(found.get()));",
        "let begin = move |first: String| ours.update_value(|ours| *ours = first);\nEffect::new(move |_| begin(found.get()));",
        "Effect::new(move |_| {\n on.try_set(noted.get());\n});",
        "Effect::new(move |_| {\n *on.write_untracked() = noted.get();\n});",
        "let begin = move |_: Option<()>| draft.set(first());\nEffect::new(begin);",
        "Effect::new(move |_| app.start_my_own());",
        "Effect::new(move |_| app.go_saying(&to.get()));",
        "Effect::new(move |_| app.replace(to.get()));",
        "create_effect(move |_| on.set(noted.get()));",
        "let n = Memo::new(move |_| {\n all.set(false);\n found.read().len()\n});",
        "let n = app.select(move |book, _| {\n n_people.set(book.people().len());\n});",
    ];
    let acts = acts();
    for text in refused {
        assert!(!follows_and_changes(&page(text), &acts).is_empty(), "{text}");
    }
    let allowed = [
        "Effect::new(move |_| app.focus(\"day-to-come\".to_owned()));\nlet go = move |_| day.set(String::new());",
        "let change = move |_| to_come.set(None);\nEffect::new(move |_| {\n if to_come.read().is_some() {\n app.focus(id);\n }\n});",
        "Effect::new(move |_| app.replace_address(&Route::People(PeoplePage::List(query.get()))));",
        "let n = Memo::new(move |_| found.read().len());\nlet more = move |_| most.update(|most| *most += n.get());",
    ];
    for text in allowed {
        assert_eq!(follows_and_changes(&page(text), &acts), Vec::<String>::new(), "{text}");
    }
    let keys = [
        ("|id| *id", true),
        ("|step| step.id", true),
        ("|id| id.clone()", true),
        ("|line| line.serial", true),
        ("|card| (card.id, format!(\"{:?}{:?}\", card.reason, card.ask_about))", false),
        ("|card| (card.id, card.in_days, card.words.clone())", false),
        ("|step| step.what.clone()", false),
        ("|row| row.clone()", false),
        ("Clone::clone", false),
        ("|(_, channel)| channel.value", false),
    ];
    for (key, is_fine) in keys {
        let list = format!("<Each each=move || rows.get() key={key} let:row>\n <Row row />\n</Each>");
        assert_eq!(keyed_by_contents(&page(&list)).is_empty(), is_fine, "{key}");
    }
    for line in
        ["<For each=ids key=|id| *id let:id>", "    <For", "<ForEnumerate each=ids key=|id| *id let:id>"]
    {
        assert!(list_of_the_framework(&page(""), line).is_some(), "{line}");
    }
}
