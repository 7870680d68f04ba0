//! Classes in the markup and classes in the style sheets are the same set.

use super::shape::without_css_comments;
use super::source::{Source, files, none, product};
use crate::one_sheet;
use std::collections::BTreeSet;

/// Classes that are put together by code, so that no literal names them whole.
const BUILT_BY_CODE: &[&str] = &[];

fn styled() -> BTreeSet<String> {
    files(&["style"], ".css")
        .iter()
        .flat_map(|file| classes_in_css(&without_css_comments(&file.text)))
        .collect()
}

/// Names after a dot in selectors. Declarations hold numbers such as `.5rem`, which start with a digit.
fn classes_in_css(css: &str) -> Vec<String> {
    let part = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    let pieces = css
        .match_indices('.')
        .map(|(at, _)| css[at + 1..].chars().take_while(|c| part(*c)).collect::<String>());
    pieces.filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic())).collect()
}

/// Markup: the app, the two pages, and what the build writes into them.
fn markup() -> Vec<Source> {
    let mut all = product(&["src", "xtask/src/help_lines_html.rs"]);
    all.extend(files(&["index.html", "public/rescue.html"], ".html"));
    all
}

/// Values of `class="…"`, with or without escaped quotes, and names of `class:name=`.
fn classes_in_markup(text: &str) -> Vec<String> {
    let text = text.replace("\\\"", "\"");
    let mut found = Vec::new();
    for start in ["class=\"", "class=(\""] {
        let values =
            text.match_indices(start).filter_map(|(at, _)| text[at + start.len()..].split('"').next());
        found.extend(values.flat_map(str::split_whitespace).map(String::from));
    }
    let names = text.match_indices("class:").filter_map(|(at, _)| text[at + 6..].split('=').next());
    found.extend(
        names.filter(|name| name.len() < 40 && !name.contains(char::is_whitespace)).map(String::from),
    );
    found.retain(|name| !name.contains(['{', '}']));
    found
}

#[test]
fn tidy_every_class_in_the_markup_has_a_style() {
    let styled = styled();
    let mut faults = Vec::new();
    for file in markup() {
        let unknown = classes_in_markup(&file.text).into_iter().filter(|name| !styled.contains(name));
        faults.extend(unknown.map(|name| format!("{}: .{name} has no style", file.path)));
    }
    none(&faults);
}

#[test]
fn tidy_every_styled_class_is_used() {
    // A class may also be chosen by code, so any word of the sources counts as a use.
    let part = |c: char| !(c.is_alphanumeric() || c == '-' || c == '_');
    let words: BTreeSet<String> = markup()
        .iter()
        .flat_map(|file| file.text.split(part).map(String::from).collect::<Vec<_>>())
        .collect();
    let unused =
        styled().into_iter().filter(|name| !words.contains(name) && !BUILT_BY_CODE.contains(&name.as_str()));
    none(&unused.map(|name| format!(".{name} is styled but never used")).collect::<Vec<_>>());
}

/// Where a class may stand whose style comes with the later parts: files of pages that are in these, and what only they draw.
const LATER: &[&str] = &[
    "src/pages/check_in/",
    "src/pages/growing/",
    "src/pages/learn/",
    "src/pages/more/",
    "src/pages/people/circles",
    "src/pages/people/table.rs",
    "src/pages/print/",
    "src/pages/reflecting/",
    "src/pages/settings/",
    "src/pages/shared/circles_drawing.rs",
    "src/pages/shared/trend_line.rs",
    "src/pages/support/hard_times",
    "src/pages/thanks/letter.rs",
    "src/ui/bars.rs",
    "src/ui/rings/",
    "src/ui/trend_chart.rs",
];

#[test]
fn tidy_style_that_comes_later_dresses_later_pages() {
    let sheet_of = |file: &Source| file.path.trim_start_matches("style/").trim_end_matches(".css").to_owned();
    let (later, first): (Vec<_>, Vec<_>) = files(&["style"], ".css")
        .into_iter()
        .partition(|file| one_sheet::LATER.contains(&sheet_of(file).as_str()));
    assert_eq!(later.len(), one_sheet::LATER.len());
    let classes = |sheets: &[Source]| -> BTreeSet<String> {
        sheets.iter().flat_map(|file| classes_in_css(&without_css_comments(&file.text))).collect()
    };
    let only_later: BTreeSet<_> = classes(&later).difference(&classes(&first)).cloned().collect();
    let mut faults = Vec::new();
    for file in markup().iter().filter(|file| !LATER.iter().any(|path| file.path.starts_with(path))) {
        let early = classes_in_markup(&file.text).into_iter().filter(|name| only_later.contains(name));
        faults.extend(early.map(|name| format!("{}: .{name} has its style with the later parts", file.path)));
    }
    none(&faults);
}

#[test]
fn tidy_class_rules_bite() {
    assert_eq!(classes_in_css(".btn, a.soft:hover { margin: .5rem 1.5rem }"), ["btn", "soft"]);
    assert_eq!(classes_in_markup("<p class=\"a b\" class:c=on class=(\"d\", x)>"), ["a", "b", "d", "c"]);
    assert_eq!(classes_in_markup("<p class=\\\"e\\\">"), ["e"]);
}
