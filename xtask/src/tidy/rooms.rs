//! The rooms of the pages (design.md, section 2): a feature names itself and what is shared, and no other feature.

use super::paths::{module_of, paths_of};
use super::source::{Source, faults, none, product};
use super::stretches::first_argument;

/// The table of rooms, the only file that names them.
const TABLE: &str = "src/pages/mod.rs";
const SHARED: &str = "shared";
/// Where the program is cut, the only file that names the screens of a later part: named in the first part, the
/// whole part would be in it.
const CUT: &str = "src/parts.rs";
const HAS_A_PART: &str = "screen_in_";

/// Where a file below the pages leaves its room. Taking from the table, or from all of it, is leaving too.
fn leaves_its_room(file: &Source) -> Vec<String> {
    let module = module_of(&file.path);
    let Some(own) = module.get(1) else { return Vec::new() };
    let named = paths_of(&file.path, &file.text).into_iter();
    let outside = named.filter(|named| match named.path.as_slice() {
        // The whole crate under another name would hide everything that follows.
        [] => true,
        [first] => first == "pages" || first == "*",
        [first, room, ..] => first == "pages" && room != own && room != SHARED,
    });
    outside
        .map(|named| format!("{}:{}: reaches into {}", file.path, named.line, named.path.join("::")))
        .collect()
}

/// Other ways by which a file could be part of a room in which it does not lie.
fn hides_where_it_lies(line: &str) -> Option<String> {
    ["#[path", "include!("]
        .iter()
        .find(|way| line.contains(*way))
        .map(|way| format!("{way} hides where code lies"))
}

/// What the table hands to the frame beside what is shared.
const FOR_THE_FRAME: &str = "pub use data::Recovery;";

/// A room, or a part of one, that can be seen from outside the pages.
fn opens_a_room(file: &Source, line: &str) -> Option<String> {
    let line = line.trim_start();
    let hands_on = line.contains(" use ") && !line.contains(" use shared::") && line != FOR_THE_FRAME;
    let opens = line.starts_with("pub") && (line.contains(" mod ") || hands_on);
    (file.path == TABLE && opens).then(|| "a room is seen from outside the pages".into())
}

/// The patterns of all arms, each with where it ends. The bracket that is open, a comma or the arm before begins one.
fn patterns(text: &str) -> Vec<(usize, &str)> {
    let begin = |before: &str| {
        let mut depth = 0_usize;
        let opens = before.char_indices().rev().find(|(at, c)| {
            match c {
                ')' | '}' | ']' => depth += 1,
                '(' | '{' | '[' if depth > 0 => depth -= 1,
                '(' | '{' | '[' => return true,
                _ => {}
            }
            depth == 0 && (matches!(c, ',' | ';') || *c == '>' && before[..*at].ends_with('='))
        });
        opens.map_or(0, |(at, c)| at + c.len_utf8())
    };
    text.match_indices("=>").map(|(at, _)| (at, &text[begin(&text[..at])..at])).collect()
}

/// Whether a pattern takes whatever is left over, by itself or beside what it names.
fn takes_all(pattern: &str) -> bool {
    let mut depth = 0_usize;
    let alternatives = pattern.split(|c| {
        match c {
            '(' | '{' | '[' => depth += 1,
            ')' | '}' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == '|' && depth == 0
    });
    alternatives.into_iter().any(|pattern| {
        // The block of the arm before may stand in front.
        let pattern = pattern.rsplit_once("}\n").map_or(pattern, |(_, own)| own);
        let pattern = pattern.split_once(" if ").map_or(pattern, |(own, _)| own);
        let pattern = pattern.split_once('@').map_or(pattern, |(_, own)| own).trim();
        let first = pattern.chars().next().is_some_and(|c| c.is_lowercase() || c == '_');
        first && pattern.chars().all(|c| c.is_alphanumeric() || c == '_')
    })
}

/// Between an address and its page, title, tab and parent nothing is left over: each page says all of it, and the
/// compiler asks for it.
fn leaves_pages_over(file: &Source) -> Vec<String> {
    let arms = patterns(&file.text).into_iter().filter(|(_, pattern)| takes_all(pattern)).map(|(at, _)| at);
    let falls_back = [".or_else(", ".unwrap_or"].into_iter().flat_map(|way| file.text.match_indices(way));
    let places = arms.chain(falls_back.map(|(at, _)| at)).chain(asks_for_some_pages(&file.text));
    let places = places.chain(names_itself_at_most(&file.text));
    let line = |at: usize| file.text[..at].matches('\n').count() + 1;
    places.map(|at| format!("{}:{}: a page is left to what others have", file.path, line(at))).collect()
}

/// Where a title or a tab has something else for what is not there. What lies above a page may follow its address.
fn names_itself_at_most(text: &str) -> Vec<usize> {
    let given = ["title: ", "tab: "].into_iter().flat_map(|word| text.match_indices(word));
    let given = given.map(|(at, word)| (at, first_argument(&text[at + word.len()..])));
    given.filter(|(_, value)| value.contains(".map_or")).map(|(at, _)| at).collect()
}

/// Where some pages are asked for and all others taken together: `if let PlansPage::All = page`, `matches!`, `==`.
fn asks_for_some_pages(text: &str) -> Vec<usize> {
    let named = ["Page::", "Route::"].into_iter().flat_map(|word| text.match_indices(word)).map(|(at, _)| at);
    let asked = named.filter(|at| {
        let start = text[..*at].rfind(['\n', '{', '}', ';']).map_or(0, |start| start + 1);
        let before = text[start..*at].trim_start();
        let goes_on = &text[*at..];
        let end = goes_on.find(['\n', ',', ';']).unwrap_or(goes_on.len());
        let binds = before.starts_with("let ") && !before.contains('=') && goes_on[..end].ends_with("else {");
        before.contains("if let ") || binds || before.contains("matches!(") || before.contains("== ")
    });
    asked.collect()
}

/// The part of a file that leads from an address to its page, or back.
fn leading(file: &Source, start: &str, end: &str) -> Option<Source> {
    let (before, from) = file.text.split_once(start)?;
    let inside = from.split_once(end).map_or(from, |(inside, _)| inside);
    let lines = "\n".repeat(before.matches('\n').count());
    Some(Source { path: file.path.clone(), text: lines + inside })
}

/// Files that say something of pages, besides their screens.
const SAYS_OF_PAGES: [&str; 3] = ["/mod.rs", "/shared/tab.rs", "/shared/screen.rs"];

/// A match over pages, anywhere in a file, that takes those left over together.
fn takes_pages_together(file: &Source) -> Vec<String> {
    let matches = file.text.match_indices("match ").filter_map(|(at, _)| {
        let (_, arms) = file.text[at..].split_once('{')?;
        let end = arms.find("\n}").unwrap_or(arms.len());
        let arms = &arms[..end];
        let of_pages = patterns(arms)
            .iter()
            .any(|(_, pattern)| pattern.contains("Page::") || pattern.contains("Route::"));
        let is_over = patterns(arms).iter().any(|(_, pattern)| takes_all(pattern));
        let line = file.text[..at].matches('\n').count() + 1;
        (of_pages && is_over).then(|| format!("{}:{line}: pages are taken together", file.path))
    });
    let line = |at: usize| file.text[..at].matches('\n').count() + 1;
    let asked = asks_for_some_pages(&file.text).into_iter();
    matches.chain(asked.map(|at| format!("{}:{}: some pages are asked for", file.path, line(at)))).collect()
}

/// A line that would draw a later part into the first.
fn draws_a_part_in(file: &Source, line: &str) -> Option<String> {
    let may = file.path == CUT || file.path == TABLE && line.starts_with("pub fn ");
    (!may && line.contains(HAS_A_PART)).then(|| "names the screens of a later part".into())
}

#[test]
fn tidy_later_parts_stay_apart() {
    let all = product(&["src"]);
    assert!(all.iter().any(|file| file.path == CUT), "{CUT} is read");
    none(&faults(&all, draws_a_part_in));
    let at = |path: &str| Source { path: path.into(), text: String::new() };
    assert!(draws_a_part_in(&at("src/app.rs"), "    pages::screen_in_grow(page)").is_some());
    assert!(draws_a_part_in(&at(TABLE), "        Route::Growing(page) => screen_in_grow(page),").is_some());
    assert!(
        draws_a_part_in(&at(TABLE), "pub fn screen_in_grow(app: App, page: InGrow) -> Screen {").is_none()
    );
}

#[test]
fn tidy_every_page_says_all_of_itself() {
    let pages = product(&["src/pages"]);
    for start in ["\npub fn later_screen(", "\npub fn screen_in_"] {
        let shown = pages.iter().filter_map(|file| leading(file, start, "\n}\n")).collect::<Vec<_>>();
        assert!(!shown.is_empty(), "{start}");
        none(&shown.iter().flat_map(leaves_pages_over).collect::<Vec<_>>());
    }
    let screens = pages.iter().filter_map(|file| leading(file, "\npub fn screen(", "\n}\n"));
    let screens: Vec<Source> = screens.collect();
    let rooms = std::fs::read_dir(crate::run::root().join("src/pages")).expect("the pages").flatten();
    let rooms = rooms.filter(|entry| entry.path().is_dir()).count();
    assert_eq!(
        screens.len(),
        rooms + 1,
        "each room has its screen, shared the one of no page, and so has the table"
    );
    none(&screens.iter().flat_map(leaves_pages_over).collect::<Vec<_>>());
    // Nor does a function beside it.
    let beside = pages.iter().filter(|file| SAYS_OF_PAGES.iter().any(|end| file.path.ends_with(end)));
    none(&beside.flat_map(takes_pages_together).collect::<Vec<_>>());
    let addresses = product(&["core/src/route"]);
    let addresses: Vec<Source> =
        addresses.iter().filter_map(|file| leading(file, "pub fn href(", "\n    }\n")).collect();
    assert_eq!(addresses.len(), rooms, "each feature has its addresses");
    none(&addresses.iter().flat_map(leaves_pages_over).collect::<Vec<_>>());
}

#[test]
fn tidy_rooms_stand_alone() {
    let pages = product(&["src/pages"]);
    assert!(pages.iter().any(|file| file.path == TABLE), "{TABLE} is read");
    none(&pages.iter().flat_map(leaves_its_room).collect::<Vec<_>>());
    none(&faults(&pages, |_, line| hides_where_it_lies(line)));
    none(&faults(&pages, opens_a_room));
}

#[test]
fn tidy_room_rules_bite() {
    let leaves = |path: &str, text: &str| {
        !leaves_its_room(&Source { path: path.into(), text: text.to_owned() }).is_empty()
    };
    // The forms in which the screens reached into each other before each had its room.
    let before = [
        ("src/pages/today.rs", "use super::growing::{PlacesToday, StepsToday};"),
        ("src/pages/today.rs", "use super::dates::date_row_words;"),
        ("src/pages/dates.rs", "use super::today_dates::past_words;"),
        ("src/pages/after_ask.rs", "use super::ask_sent::look_at;"),
        ("src/pages/reflecting/look_back_form.rs", "use super::super::growing::weekday_choices;"),
        ("src/pages/reflecting/paper_parts.rs", "use super::super::check_in::TrendLine;"),
    ];
    for (path, line) in before {
        assert!(leaves(path, line), "{path}: {line}");
    }
    let forms = [
        "use super::super::growing::steps::OpenSteps;",
        "use crate::pages::growing;",
        "use crate::{state::App, pages::{shared::words::kind_words, growing::steps}};",
        "use crate::pages::*;",
        "use crate::pages as rooms;",
        "use super::super::*;",
        "use super::super::Screen;",
        "let words = super::super::growing::steps::words(1);",
        "view! { <crate::pages::growing::steps::OpenSteps /> }",
        "mod hidden {\n use super::super::super::growing::steps;\n}",
    ];
    for form in forms {
        assert!(leaves("src/pages/people/list.rs", form), "{form}");
        assert!(leaves("src/pages/shared/words.rs", form), "{form}");
        assert!(!leaves(TABLE, form), "{form}");
    }
    let own = [
        "use super::views::PeopleViews;",
        "use super::super::people::views::PeopleViews;",
        "use crate::pages::shared::words::{kind_words, ring_words};",
        "use crate::state::{App, use_app};",
        "pub(super) mod views;",
    ];
    for line in own {
        assert!(!leaves("src/pages/people/list.rs", line), "{line}");
    }
    assert!(leaves("src/pages/shared/words.rs", "use super::super::people::views::PeopleViews;"));
    assert!(!leaves("src/pages/growing/mod.rs", "mod steps;\nuse self::steps::OpenSteps;"));
    assert!(hides_where_it_lies("#[path = \"../growing/steps.rs\"]").is_some());
    let table = Source { path: TABLE.into(), text: String::new() };
    assert!(opens_a_room(&table, "pub(crate) mod people;").is_some());
    assert!(opens_a_room(&table, "pub use growing::OpenSteps;").is_some());
    assert!(opens_a_room(&table, "mod people;").is_none());
    assert!(opens_a_room(&table, FOR_THE_FRAME).is_none());
    let leaves_over =
        |text: &str| !leaves_pages_over(&Source { path: TABLE.into(), text: text.into() }).is_empty();
    for text in [
        "        _ => None,",
        "page => old(page),",
        "check_in::page(at).or_else(|| over_time::page(at))",
        "match page {\n    PlansPage::All | _ => Screen {",
        "match page {\n    _ | PlansPage::All => Screen {",
        "    PlansPage::All\n    | PlansPage::New(_)\n    | _ => Screen {",
        "    PlansPage::All => {\n        all()\n    }\n    _ => old(),",
        "    PlansPage::All => all(),\n    _\n    => old(),",
        "    PlansPage::All => all(),\n    page @ _ => old(page),",
        "    _ if is_new => old(),",
        "if let PlansPage::All = page {\n    return all();\n}",
        "let PlansPage::All = page else {\n    return old();\n};",
        "let tab = if matches!(page, PlansPage::All) { first() } else { other() };",
        "title: name.map_or(t.plans, Into::into),",
        "title: plan(app, id)\n    .map_or_else(|| t.plans.into(), |plan| plan.what),",
        "tab: of(page).map_or(Tab::Today, |room| room.tab),",
        "let tab = if page == PlansPage::All { first() } else { other() };",
    ] {
        assert!(leaves_over(text), "{text}");
    }
    let beside = "fn tab_of(page: &PlansPage) -> Tab {\n    match page {\n        PlansPage::All => Tab::Today,\n        _ => Tab::More,\n    }\n}\n";
    let beside = Source { path: TABLE.into(), text: beside.into() };
    assert!(!takes_pages_together(&beside).is_empty());
    for text in [
        "PlansPage::All => Screen {",
        "Some(id) => (Route::person(id), t.back),",
        "None => back,",
        "PlansPage::New(_) | PlansPage::Edit(_) => Screen {",
        "above: cancel(idea.map_or(GrowingPage::Grow, GrowingPage::Idea)),\n title: t.add.into(),",
        "title: t.add.into(),\n above: cancel(idea.map_or(GrowingPage::Grow, GrowingPage::Idea)),",
        "SupportPage::Kinds { urgent } | SupportPage::Who { urgent, .. } => Screen {",
        "GrowingPage::Grow => {\n    show()\n}\nGrowingPage::WhatIf(who) => Screen {",
    ] {
        assert!(!leaves_over(text), "{text}");
    }
}
