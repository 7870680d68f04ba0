//! What a screen shows is what is so: nothing that follows what is so changes anything, nor does what is drawn, and a
//! row is known by who or what it is. As far as it can be told from the text.

use super::changing::{Doer, FOLLOWERS, Known, acts, changes, doers, drawn};
use super::source::{Source, faults, none, product};
use super::stretches::{inside, stands_in_a_view, value};

/// What a row may be known by, and nothing else of it.
const IDENTITIES: &[&str] = &["id", "nth", "serial", "group"];

fn follows_and_changes(file: &Source, acts: &[String], doers: &[Doer]) -> Vec<String> {
    let known = Known::of(file, acts, doers);
    let followers = FOLLOWERS.iter().flat_map(|follower| file.text.match_indices(follower));
    let faults = followers.filter_map(|(at, follower)| {
        let rest = &file.text[at + follower.len()..];
        let body = if follower.ends_with('(') { rest } else { rest.split_once('(')?.1 };
        let what = changes(inside(body), &known, 0)?;
        let line = file.text[..at].matches('\n').count() + 1;
        Some(format!("{}:{line}: {follower} changes what it follows, by {what}", file.path))
    });
    faults.collect()
}

/// What is drawn: what stands in markup, and what a component gives. It may hold handlers, and changes nothing itself.
fn draws_and_changes(file: &Source, acts: &[String], doers: &[Doer]) -> Vec<String> {
    let known = Known::of(file, acts, doers).at_once();
    let faults = file.text.match_indices("move ||").filter_map(|(at, _)| {
        let before = &file.text[..at];
        let body = match before.strip_suffix('=') {
            Some(before) => {
                let attribute = before.rsplit([' ', '\n']).next().unwrap_or(before);
                (!attribute.is_empty() && !attribute.starts_with("on:")).then(|| value(&file.text[at..]))?
            }
            None => {
                let begins = before.trim_end_matches(' ').ends_with(['{', '\n']);
                (begins && stands_in_a_view(before)).then_some(&file.text[at..])?
            }
        };
        let what = changes(&drawn(body), &known, 0)?;
        let line = before.matches('\n').count() + 1;
        Some(format!("{}:{line}: what is drawn changes something, by {what}", file.path))
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
    let doers = doers(&all, &acts);
    assert!(doers.iter().any(|doer| doer.is_called("happened")), "functions of other files are read");
    assert!(all.iter().any(|file| file.text.contains("{move ||")), "what is drawn is read");
    none(&all.iter().flat_map(|file| follows_and_changes(file, &acts, &doers)).collect::<Vec<_>>());
    none(&all.iter().flat_map(|file| draws_and_changes(file, &acts, &doers)).collect::<Vec<_>>());
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
        assert!(!follows_and_changes(&page(text), &acts, &[]).is_empty(), "{text}");
    }
    // What is called lies in another file.
    let shared =
        "pub fn keep_now(app: App, on: bool) {\n let edit = edit_of(on);\n let _ = app.dispatch(edit);\n}";
    let shared = Source { path: "src/pages/shared/kept.rs".into(), text: shared.to_owned() };
    let doers = doers(&[shared], &acts);
    for text in [
        "Effect::new(move |_| keep_now(app, on.get()));",
        "Effect::new(move |_| kept::keep_now(app, on.get()));",
        "let keep = move |on| keep_now(app, on);\nEffect::new(move |_| keep(on.get()));",
    ] {
        assert!(!follows_and_changes(&page(text), &acts, &doers).is_empty(), "{text}");
    }
    let beside =
        "fn keep_now(on: bool) -> bool {\n on\n}\nEffect::new(move |_| app.focus(keep_now(on.get())));";
    assert_eq!(follows_and_changes(&page(beside), &acts, &doers), Vec::<String>::new());
    for text in [
        "view! {\n <p>\n {move || {\n on.set(noted.get());\n words()\n }}\n </p>\n}",
        "view! { <Show when=move || on.try_set(noted.get()).is_none()>\n <p></p>\n </Show> }",
        "fn Page() -> impl IntoView {\n let app = use_app();\n move || {\n app.say(words.get());\n view! { <p></p> }\n }\n}",
        "fn note() {\n on.set(true);\n}\nview! { {move || {\n note();\n words()\n }} }",
        "view! { {move || {\n keep_now(app, on.get());\n words()\n }} }",
    ] {
        assert!(!draws_and_changes(&page(text), &acts, &doers).is_empty(), "{text}");
    }
    for text in [
        "view! { {move || {\n let note = move |_| on.set(true);\n view! { <button on:click=note>{words()}</button> }\n }} }",
        "view! { {move || view! {\n <button on:click=move |_| on.set(true)>\n {words()}\n </button>\n }} }",
        "fn Page() -> impl IntoView {\n let tick = {\n move || {\n on.set(true);\n }\n };\n}",
        "let is = Control::new(\n move || on.get(),\n move |now| on.set(now),\n);",
    ] {
        assert_eq!(draws_and_changes(&page(text), &acts, &doers), Vec::<String>::new(), "{text}");
    }
    let allowed = [
        "Effect::new(move |_| app.focus(\"day-to-come\".to_owned()));\nlet go = move |_| day.set(String::new());",
        "let change = move |_| to_come.set(None);\nEffect::new(move |_| {\n if to_come.read().is_some() {\n app.focus(id);\n }\n});",
        "Effect::new(move |_| app.replace_address(&Route::People(PeoplePage::List(query.get()))));",
        "let n = Memo::new(move |_| found.read().len());\nlet more = move |_| most.update(|most| *most += n.get());",
    ];
    for text in allowed {
        assert_eq!(follows_and_changes(&page(text), &acts, &[]), Vec::<String>::new(), "{text}");
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
