//! Stretches of code, as brackets, semicolons and commas tell them.

/// What stands between a bracket that is open already and the one that closes it.
pub(super) fn inside(text: &str) -> &str {
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
pub(super) fn declared(text: &str) -> Vec<(&str, &str)> {
    closures(text).into_iter().chain(functions(text)).collect()
}

/// What follows each name after this word.
fn named<'a>(text: &'a str, word: &str) -> Vec<(&'a str, &'a str)> {
    let name = |(at, word): (usize, &str)| {
        let rest = &text[at + word.len()..];
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        (&rest[..end], &rest[end..])
    };
    text.match_indices(word).map(name).collect()
}

pub(super) fn closures(text: &str) -> Vec<(&str, &str)> {
    let all = named(text, "let ").into_iter().filter_map(|(name, rest)| {
        let body = rest.strip_prefix(" = ")?;
        let body = body.strip_prefix("move ").unwrap_or(body);
        body.starts_with('|').then(|| (name, body.split_once(";\n").map_or(body, |_| statement(body))))
    });
    all.collect()
}

pub(super) fn functions(text: &str) -> Vec<(&str, &str)> {
    let all = named(text, "fn ").into_iter();
    all.filter_map(|(name, rest)| rest.split_once(" {\n").map(|(_, body)| (name, inside(body)))).collect()
}

/// A statement up to its end.
pub(super) fn statement(text: &str) -> &str {
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

/// Whether the block or the bracket in which this stands is part of a view, and not a value that is made.
pub(super) fn stands_in_a_view(before: &str) -> bool {
    let mut depth = 0_usize;
    let opens = before.char_indices().rev().find(|(_, c)| {
        match c {
            ')' | '}' | ']' => depth += 1,
            '(' | '{' | '[' if depth > 0 => depth -= 1,
            '(' | '{' | '[' => return true,
            _ => {}
        }
        false
    });
    opens.is_some_and(|(at, c)| c == '{' && !before[..at].ends_with("= "))
}

/// The value of an attribute, up to the end of its line or of its tag.
pub(super) fn value(text: &str) -> &str {
    let mut from = 0;
    while let Some(at) = text[from..].find(['\n', '>', '(', '{', '[']).map(|at| from + at) {
        let is_arrow = text[..at].ends_with(['=', '-']) && at > 0;
        from = match &text[at..=at] {
            "\n" => return &text[..at],
            ">" if !is_arrow => return &text[..at],
            ">" => at + 1,
            _ => at + 1 + inside(&text[at + 1..]).len(),
        };
    }
    text
}

/// What stands before the comma that follows it, or before the bracket that closes what is open.
pub(super) fn first_argument(text: &str) -> &str {
    let text = inside(text);
    let mut from = 0;
    while let Some(at) = text[from..].find([',', '(', '{', '[']).map(|at| from + at) {
        if text[at..].starts_with(',') {
            return &text[..at];
        }
        from = at + 1 + inside(&text[at + 1..]).len();
    }
    text
}
