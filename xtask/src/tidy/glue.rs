//! Sentences are whole: nothing here puts words of ours together, changes their letters or writes a date by itself. How a
//! language does it stands in the words (holes, `Linked`, `Word`, `paragraph`) and in the locale (lists, days).

use super::source::{Source, faults, none, product};

/// Places that break a rule by its letter and glue no words: file, part of the line, and why it may.
const MAY: &[(&str, &str, &str)] = &[
    ("src/ui/field.rs", "ids.join(\" \")", "ids of elements, for the browser"),
    ("src/pages/people/about_parts.rs", "person.groups.iter()", "groups as they are typed into their field"),
    ("src/pages/support/typed_line.rs", "parts.join(&APART.to_string())", "parts of a draft, as it is kept"),
    ("src/pages/people/channel_fields.rs", ".join(&APART.to_string())", "parts of a draft, as it is kept"),
    ("core/src/insight/load.rs", "locale.lower(a.trim())", "what was talked about is compared"),
    ("src/pages/shared/circles_drawing.rs", "lower(spot.name.as_str())", "a letter is looked for in names"),
];

fn may(file: &Source, line: &str) -> bool {
    MAY.iter().any(|(path, part, _)| file.path == *path && line.contains(part))
}

/// The string literals of a line, with what stands before and after each.
fn literals(line: &str) -> Vec<(&str, &str, &str)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(open) = line[from..].find('"').map(|at| from + at) {
        let mut escaped = false;
        let close = line[open + 1..].char_indices().find(|(_, c)| {
            let closes = *c == '"' && !escaped;
            escaped = *c == '\\' && !escaped;
            closes
        });
        let Some(close) = close.map(|(at, _)| open + 1 + at) else { break };
        found.push((&line[..open], &line[open + 1..close], &line[close + 1..]));
        from = close + 1;
    }
    found
}

fn has_letters(text: &str) -> bool {
    without_escapes(text).chars().any(char::is_alphanumeric)
}

/// A literal without `\u{a0}` and `&nbsp;`, of which the letters are none.
fn without_escapes(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let first = parts.next().unwrap_or_default().to_owned();
    let plain = parts.fold(first, |plain, part| plain + part.split_once('}').map_or("", |(_, rest)| rest));
    plain.replace("&nbsp;", "").replace("\\n", "").replace("\\t", "")
}

/// The literal without the holes of `format!`.
fn between_holes(literal: &str) -> String {
    let mut inside = false;
    let outside = literal.chars().filter(|c| {
        inside = *c == '{' || inside && *c != '}';
        !inside && *c != '}'
    });
    outside.collect()
}

fn changes_letters(line: &str) -> bool {
    ["to_lowercase", "to_uppercase", "to_ascii_lower", "to_ascii_upper", "make_ascii_", ".lower(", ".upper("]
        .iter()
        .any(|way| line.contains(way))
}

/// Words in a row by a separator of ours. Lines are no sentence: a new line may stand between them.
fn joins(line: &str) -> bool {
    literals(line).iter().any(|(before, literal, _)| {
        let before = before.trim_end();
        (before.ends_with(".join(") || before.ends_with(".push_str("))
            && *literal != "\\n"
            && !literal.is_empty()
    })
}

/// Words in a row by a separator that a variable holds, by none, or by `+`.
fn joins_unseen(line: &str) -> bool {
    let held = line.match_indices(".join(").any(|(at, way)| !line[at + way.len()..].starts_with('"'));
    let added = literals(line).iter().any(|(before, literal, after)| {
        let owned = [".to_owned() +", ".to_string() +", ") +"].iter().any(|way| after.starts_with(way));
        let before = before.trim_end();
        let adds = before.ends_with('+') || before.ends_with("+=") || owned;
        adds && !literal.is_empty() && *literal != "\\n" && !has_letters(literal)
    });
    let pushed = line.split(".push('").skip(1).any(|rest| {
        let sign = rest.split_once("')").map_or("", |(sign, _)| sign);
        sign != "\\n" && !has_letters(sign)
    });
    // What is added to words is borrowed, and a number is not.
    let to_words = |(at, _): (usize, &str)| !line[..at].ends_with("\"\\n\".to_owned()");
    let added = added || [" + &", " += &"].into_iter().any(|way| line.match_indices(way).any(to_words));
    held || added || pushed || [".concat()", "concat!(", ".intersperse("].iter().any(|way| line.contains(way))
}

/// A space, a comma or a dot of ours between two parts of markup.
fn stands_between(line: &str) -> bool {
    literals(line).iter().any(|(before, literal, after)| {
        // `{" "}` is `" "`.
        let held = before.ends_with('{') && after.starts_with('}');
        let (before, after) = if held {
            (before.trim_end_matches('{'), after.trim_start_matches('}'))
        } else {
            (*before, *after)
        };
        let (before, after) = (before.trim_end(), after.trim_start());
        let in_markup =
            before.is_empty() || before.ends_with('}') || before.ends_with('>') && !before.ends_with("=>");
        let goes_on = after.is_empty() || after.starts_with(['{', '<', '}']);
        in_markup && goes_on && !literal.is_empty() && !has_letters(literal)
    })
}

/// Two values with a space between, or a month with a year, by `format!`.
fn formats(line: &str) -> bool {
    let drawn = line.contains("viewBox") || line.contains("style:");
    let of_days = ["DayStyle::", ".day(", "year", "month"].iter().any(|part| line.contains(part));
    let by_itself = line.contains(".format(\"%");
    let put_together = literals(line).iter().any(|(before, literal, _)| {
        let formats = ["format!(", "write!(", "writeln!("].iter().any(|way| before.contains(way));
        let between = between_holes(literal);
        let of_a_sentence = between.contains([' ', '(', '–', '—', '·', '“', '”']) || between.ends_with('.');
        formats && literal.contains('{') && !drawn && (of_days || of_a_sentence && !has_letters(&between))
    });
    by_itself || put_together
}

/// Each statement that breaks after an opening bracket or before a sign, drawn to one line; the lines stay as many.
fn drawn_together(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut open = None;
    for line in text.lines() {
        let first = open.filter(|_| lines.last().is_some());
        match first.and_then(|first: usize| lines.get_mut(first)) {
            Some(first) => {
                *first += line.trim();
                lines.push(String::new());
            }
            None => {
                lines.push(line.to_owned());
                open = Some(lines.len() - 1);
            }
        }
        let goes_on = ["format!(", "write!(", ".join("].iter().any(|way| line.trim_end().ends_with(way));
        if !goes_on {
            open = None;
        }
    }
    lines.join("\n")
}

fn glue(line: &str) -> Option<&'static str> {
    match line {
        _ if changes_letters(line) => Some("the letters of a word are changed; the words give both forms"),
        _ if joins(line) || joins_unseen(line) => {
            Some("words are joined; a list, a paragraph or facts in a row do it")
        }
        _ if stands_between(line) => {
            Some("two parts are glued; make them one sentence, with a link if need be")
        }
        _ if formats(line) => Some("words or a date are put together; the words or the locale do it"),
        _ => None,
    }
}

#[test]
fn tidy_no_sentence_is_glued() {
    let files =
        product(&["src/pages", "src/ui", "src/state", "src/app.rs", "core/src/view", "core/src/insight"]);
    let together = |file: &Source| Source { path: file.path.clone(), text: drawn_together(&file.text) };
    let lines: Vec<Source> = files.iter().map(together).collect();
    none(&faults(&lines, |file, line| glue(line).filter(|_| !may(file, line)).map(str::to_owned)));
    for (path, part, why) in MAY {
        let needed = files.iter().any(|file| file.path == *path && file.text.contains(part));
        assert!(needed, "{path} needs no exemption for {why}");
    }
}

#[test]
fn tidy_glue_rules_bite() {
    for line in [
        // As it stood before the words gave every form.
        "facts.push(outline_words(spot.outline).to_lowercase());",
        "facts.push(app.locale().lower(outline_words(spot.outline)));",
        "word.map(|word| fill(t.noted, &[(\"answer\", &word.to_lowercase())]))",
        "fill(t.names_and_more, &[(\"names\", &names.join(\", \")), (\"n\", &more)])",
        "<p class=\"soft\">{facts.join(\" \")}</p>",
        "<span class=\"soft\">{facts.join(\" · \")}</span>",
        "            .join(\" \")",
        "<p>{t.follows} \" \" {t.own_words}</p>",
        "{t.easy_no} \" \" <a href=LearnPage::Topic(Topic::Asking).href()>{t.learn_asking}</a>",
        "                {t.not_instead} \" \"",
        "            \" \"",
        "<b>{name}</b> \": \" {value}",
        "day(month, 1).map(|day| format!(\"{} {year}\", app.day(day, DayStyle::Month)))",
        "let month = format!(\"{month}/{year}\");",
        "format!(\"{first} {next}\")",
        "words.push_str(\", \");",
        "names.join(sep)",
        "names.join(&between)",
        "    .join(",
        "[first, next].concat()",
        "first + \", \" + &next",
        "words += \", \";",
        "words += &next;",
        "name.map_or(first.clone(), |name| first + &name)",
        "facts.iter().fold(String::new(), |all, fact| all + &fact)",
        "\", \".to_owned() + &next",
        "String::from(\" \") + &next",
        "words.push(' ');",
        "word.make_ascii_lowercase();",
        "<p>{first}{\" \"}{next}</p>",
        "                {\" \"}",
        "<p>{first} \"\\u{a0}\" {next}</p>",
        "write!(words, \"{first} {next}\")",
        "let words = format!(\"({words})\");",
        "let words = format!(\"{words}.\");",
        "day.format(\"%B %Y\").to_string()",
    ] {
        assert!(glue(line).is_some(), "{line}");
    }
    for line in [
        "class=\"btn btn-primary\"",
        "\"\\n\".to_owned() + &next",
        "let n = first + 1; let tag = \"-\";",
        "lines.join(\"\\n\")",
        "viewBox=format!(\"0 0 {width} {height}\")",
        "style:aspect-ratio=move || format!(\"{} / {}\", size().0, size().1)",
        "let id = format!(\"{id}-error\");",
        "format!(\"{}:{:02}\", minutes / 60, minutes % 60)",
        "letter if letter.chars().count() == 1 && letter != \" \" => {",
        "_ => \"\",",
        "app.day(day, DayStyle::MonthYear)",
        "{move || paragraph(&said.get())}",
    ] {
        assert!(glue(line).is_none(), "{line}");
    }
    let drawn = drawn_together("a(\n    format!(\n        \"{} {}\",\n        b\n    )");
    assert_eq!(drawn, "a(\n    format!(\"{} {}\",\n\n        b\n    )");
}
