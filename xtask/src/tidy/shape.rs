//! Size of files, calls that can end the program, style that escapes the style sheets.

use super::source::{Source, faults, files, none, product, without_comments};

const MOST_LINES: usize = 300;
/// One idea, many sentences.
const LONG_BY_NATURE: &[&str] = &["core/src/text/ideas.rs"];

#[test]
fn tidy_files_hold_one_idea() {
    // Tests may be as long as what they prove: only the product's own lines count.
    let all = product(&["src", "core/src", "markup/src", "xtask/src"]);
    let long = all.iter().filter(|file| !LONG_BY_NATURE.contains(&file.path.as_str()));
    let long =
        long.map(|file| (&file.path, file.text.lines().count())).filter(|(_, lines)| *lines > MOST_LINES);
    none(
        &long.map(|(path, lines)| format!("{path}: {lines} lines, at most {MOST_LINES}")).collect::<Vec<_>>(),
    );
}

/// The one place where a value is always of the type asked for and the compiler cannot see it: a signal of a `T` is given
/// a `T` only, in the same folder.
const CANNOT_HAPPEN: (&str, &str) = (
    "src/signals/anything.rs",
    "unreachable!(\"a handle of a T leads to a T while its maker is there, and a component has what it needs\")",
);

fn can_end_the_program(file: &Source, line: &str) -> Option<String> {
    if file.path == CANNOT_HAPPEN.0 && line.contains(CANNOT_HAPPEN.1) {
        return None;
    }
    let calls = [
        ".unwrap()",
        ".expect(",
        // The same by another name, of the browser's glue or handed over as a function.
        ".unwrap_throw(",
        ".expect_throw(",
        "::unwrap)",
        ".unwrap_err()",
        ".expect_err(",
        "unwrap_unchecked",
        "panic!(",
        "unreachable!(",
        "todo!(",
        "unimplemented!(",
    ];
    calls.iter().find(|call| line.contains(*call)).map(|call| format!("{call} outside tests"))
}

#[test]
fn tidy_nothing_ends_the_program() {
    none(&faults(&product(&["src", "core/src", "markup/src"]), can_end_the_program));
}

/// Text becomes nodes in one place alone, which takes only what `view!` has read while compiling.
fn escapes_the_style_sheets(file: &Source, line: &str) -> Option<String> {
    let ways = [" style=", "inner_html", "<Style", "template!"];
    let is_the_place = file.path == "src/markup/shape.rs" && line.trim() == "template.set_inner_html(html);";
    let way = ways.iter().find(|way| line.contains(*way)).filter(|_| !is_the_place)?;
    Some(format!("{way} is blocked by the content policy"))
}

#[test]
fn tidy_no_style_or_markup_as_text() {
    let mut all = product(&["src"]);
    all.extend(
        ["index.html", "public/rescue.html"].map(|page| files(&[page], ".html")).into_iter().flatten(),
    );
    none(&faults(&all, escapes_the_style_sheets));
}

fn writes_a_route(file: &Source, line: &str) -> Option<String> {
    let allowed = file.path.starts_with("core/src/route/");
    (!allowed && line.contains("\"#/")).then(|| "an address outside core/src/route".into())
}

#[test]
fn tidy_routes_are_written_in_one_place() {
    none(&faults(&product(&["src", "core/src"]), writes_a_route));
}

/// A colour in any notation. Names such as `transparent` and `currentColor` carry no colour of their own.
fn names_a_colour(line: &str) -> Option<String> {
    let functions = ["rgb(", "rgba(", "hsl(", "hsla(", "oklch(", "oklab(", "lab(", "lch(", "color("];
    let names = [
        "white", "black", "red", "green", "blue", "grey", "gray", "teal", "purple", "orange", "yellow",
        "pink",
    ];
    let value = line.split_once(':').map_or("", |(_, value)| value);
    let hash = value
        .split('#')
        .skip(1)
        .any(|after| after.len() >= 3 && after.chars().take(3).all(|c| c.is_ascii_hexdigit()));
    let function = functions.iter().any(|function| {
        value
            .match_indices(function)
            .any(|(at, _)| !value[..at].ends_with(|c: char| c.is_alphanumeric() || c == '-'))
    });
    let mut words = value.split(|c: char| !c.is_alphanumeric() && c != '-');
    (hash || function || words.any(|word| names.contains(&word)))
        .then(|| format!("a colour outside the tokens: {}", line.trim()))
}

fn styles() -> Vec<Source> {
    let all = files(&["style"], ".css").into_iter().filter(|file| !file.path.ends_with("/tokens.css"));
    all.map(|file| Source { text: without_css_comments(&file.text), path: file.path }).collect()
}

/// Takes out comments but keeps the lines, so that faults name the right one.
pub fn without_css_comments(text: &str) -> String {
    let mut clean = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        let (comment, after) = after.split_once("*/").unwrap_or((after, ""));
        clean.push_str(before);
        clean.extend(comment.chars().filter(|c| *c == '\n'));
        rest = after;
    }
    clean + rest
}

#[test]
fn tidy_colours_live_in_the_tokens() {
    none(&faults(&styles(), |_, line| names_a_colour(line)));
}

#[test]
fn tidy_shape_rules_bite() {
    let in_file =
        |path: &str, line: &str| can_end_the_program(&Source { path: path.into(), text: line.into() }, line);
    assert!(in_file("src/a.rs", "let a = b.unwrap();").is_some());
    assert!(in_file("src/platform/a.rs", "let a = b.unwrap_throw();").is_some());
    assert!(in_file("src/a.rs", "all.map(Option::unwrap)").is_some());
    let stated = format!("Err(_) => {}", CANNOT_HAPPEN.1);
    assert!(in_file(CANNOT_HAPPEN.0, &stated).is_none());
    assert!(in_file("src/state/app.rs", &stated).is_some());
    assert!(in_file(CANNOT_HAPPEN.0, "unreachable!()").is_some());
    let page = Source { path: "src/pages/today.rs".into(), text: String::new() };
    let mount = Source { path: "src/markup/shape.rs".into(), text: String::new() };
    assert!(escapes_the_style_sheets(&page, "<p style=\"color: red\">").is_some());
    assert!(escapes_the_style_sheets(&page, "<p style:width=w>").is_none());
    assert!(escapes_the_style_sheets(&mount, "    template.set_inner_html(html);").is_none());
    assert!(escapes_the_style_sheets(&page, "    template.set_inner_html(html);").is_some());
    assert!(escapes_the_style_sheets(&mount, "    element.set_inner_html(words);").is_some());
    assert!(writes_a_route(&page, "href=\"#/people\"").is_some());
    for line in ["color: #fff;", "color: rgb(1 2 3);", "background: oklch(.4 .1 20);", "color: white;"] {
        assert!(names_a_colour(line).is_some(), "{line}");
    }
    for line in
        ["color: var(--text);", "border-color: currentColor;", "a:focus {", "#app {", "white-space: nowrap;"]
    {
        assert!(names_a_colour(line).is_none(), "{line}");
    }
    assert_eq!(without_css_comments("a/* x\ny */b"), "a\nb");
    assert_eq!(without_comments("a // b"), "a ");
}
