//! The paths a file names, each as the compiler resolves it, in whatever form it is written.

/// The pure crate; a path into it begins with its name.
pub const CORE: &str = "mainstay_core";

/// A path from the root of its crate, such as `["pages", "growing", "Steps"]`, and the line it stands in.
#[derive(Debug, PartialEq, Eq)]
pub struct Named {
    pub line: usize,
    pub path: Vec<String>,
}

/// The module a file is, from the root of its crate: `src/pages/people/list.rs` is `["pages", "people", "list"]`.
pub fn module_of(file: &str) -> Vec<String> {
    let inside = file.split_once("src/").map_or(file, |(_, inside)| inside);
    let parts = inside.trim_end_matches(".rs").split('/').map(str::to_owned);
    let mut parts: Vec<String> = parts.collect();
    if parts.last().is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str())) {
        parts.pop();
    }
    parts
}

/// The standard library; a path into it begins with its name.
pub const STD: &str = "std";

/// Every path that starts at `crate`, `super`, `self`, the standard library or the name of one of our crates. What such a path imports
/// under a name is found here; that name later on needs no second look.
pub fn paths_of(file: &str, text: &str) -> Vec<Named> {
    let mut reader = Reader { tokens: tokens(text), at: 0, found: Vec::new() };
    let mut module = module_of(file);
    // How deep the braces are, and at which depth a module written inside the file began.
    let (mut depth, mut inside) = (0usize, Vec::new());
    while let Some(token) = reader.peek(0) {
        match token {
            "{" => depth += 1,
            "}" => {
                depth = depth.saturating_sub(1);
                if inside.last() == Some(&depth) {
                    inside.pop();
                    module.pop();
                }
            }
            // `pub(super)` and `pub(in crate::pages)` say who may look, and name nobody.
            "pub" if reader.peek(1) == Some("(") => {
                while reader.peek(0).is_some_and(|token| token != ")") {
                    reader.at += 1;
                }
                continue;
            }
            "mod" if reader.peek(2) == Some("{") => {
                module.push(reader.peek(1).unwrap_or_default().to_owned());
                inside.push(depth);
                depth += 1;
                reader.at += 3;
                continue;
            }
            "crate" | "super" | "self" | "mainstay" | CORE | STD if reader.starts_path() => {
                reader.path(&module, &[]);
                continue;
            }
            _ => {}
        }
        reader.at += 1;
    }
    reader.found
}

struct Reader<'a> {
    tokens: Vec<(usize, &'a str)>,
    at: usize,
    found: Vec<Named>,
}

impl<'a> Reader<'a> {
    fn peek(&self, ahead: usize) -> Option<&'a str> {
        self.tokens.get(self.at + ahead).map(|(_, token)| *token)
    }

    /// Not the middle of another path, and no lone `self` of a method.
    fn starts_path(&self) -> bool {
        let before = |back: usize| {
            let at = self.at.checked_sub(back)?;
            self.tokens.get(at).map(|(_, token)| *token)
        };
        let goes_on = self.peek(1) == Some("::") || before(1) == Some("use");
        // A path may begin with `::`, before which then no other word stands.
        let follows =
            before(1) == Some("::") && before(2).is_some_and(|token| token != "use" && is_word(token));
        goes_on && !follows
    }

    /// Reads one path from here, with all the branches of a group, each below `lead`.
    fn path(&mut self, module: &[String], lead: &[&'a str]) {
        let line = self.tokens.get(self.at).map_or(0, |(line, _)| *line);
        let mut parts = lead.to_vec();
        loop {
            match self.peek(0) {
                Some("{") => {
                    self.at += 1;
                    while self.peek(0).is_some_and(|token| token != "}") {
                        if self.peek(0) == Some(",") {
                            self.at += 1;
                        } else {
                            self.path(module, &parts);
                        }
                    }
                    self.at += 1;
                    return;
                }
                Some(part) if is_word(part) || part == "*" => {
                    parts.push(part);
                    self.at += 1;
                }
                _ => self.at += 1,
            }
            let goes_on = self.peek(0) == Some("::")
                && self.peek(1).is_some_and(|next| is_word(next) || next == "*" || next == "{");
            if !goes_on {
                break;
            }
            self.at += 1;
        }
        // `as name` renames what was named already.
        if self.peek(0) == Some("as") {
            self.at += 2;
        }
        self.found.push(Named { line, path: resolve(module, &parts) });
    }
}

fn resolve(module: &[String], parts: &[&str]) -> Vec<String> {
    let mut path = module.to_vec();
    for part in parts {
        match *part {
            "crate" | "mainstay" => path.clear(),
            outside @ (CORE | STD) => path = vec![outside.to_owned()],
            "super" => {
                path.pop();
            }
            "self" => {}
            part => path.push(part.trim_start_matches("r#").to_owned()),
        }
    }
    path
}

fn is_word(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// The words and signs of a file with their lines; strings, characters and comments are left out.
fn tokens(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let (mut line, mut rest) = (1, text);
    while let Some(first) = rest.chars().next() {
        let word = |c: char| c.is_alphanumeric() || c == '_' || c == '#' && rest.starts_with("r#");
        let length = if let Some(length) = skipped(rest) {
            length
        } else if is_word(rest) {
            let length = rest.find(|c| !word(c)).unwrap_or(rest.len());
            found.push((line, &rest[..length]));
            length
        } else {
            let length = if rest.starts_with("::") { 2 } else { first.len_utf8() };
            if !first.is_whitespace() {
                found.push((line, &rest[..length]));
            }
            length
        };
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    found
}

/// The length of the string, character or comment that stands here, if one does.
fn skipped(rest: &str) -> Option<usize> {
    let to_end =
        |end: &str, from: usize| rest[from..].find(end).map_or(rest.len(), |at| from + at + end.len());
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return Some(to_end("*/", 2));
    }
    if let Some(raw) = rest.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        if raw[hashes..].starts_with('"') {
            return Some(to_end(&format!("\"{}", "#".repeat(hashes)), hashes + 2));
        }
    }
    if rest.starts_with('"') {
        let mut escaped = false;
        let end = rest.char_indices().skip(1).find(|(_, c)| {
            let ends = *c == '"' && !escaped;
            escaped = *c == '\\' && !escaped;
            ends
        });
        return Some(end.map_or(rest.len(), |(at, _)| at + 1));
    }
    let mut after = rest.strip_prefix('\'')?.char_indices();
    let (_, first) = after.next()?;
    if first == '\\' {
        return Some(to_end("'", 3));
    }
    // A character closes after one; a lifetime does not.
    let (at, second) = after.next()?;
    (second == '\'').then_some(at + 2)
}

#[test]
fn tidy_every_form_of_a_path_is_read() {
    let named = |text: &str| {
        let all = paths_of("src/pages/people/list.rs", text);
        all.into_iter().map(|named| named.path.join("::")).collect::<Vec<_>>()
    };
    let one = |text: &str, path: &str| assert_eq!(named(text), [path], "{text}");
    one("use super::super::growing::Steps;", "pages::growing::Steps");
    one("use super::views::PeopleViews as V;", "pages::people::views::PeopleViews");
    one("use crate::pages::growing as g;", "pages::growing");
    one("use crate as everything;", "");
    one("use ::mainstay::pages::plans;", "pages::plans");
    one("use mainstay_core::book::Book;", "mainstay_core::book::Book");
    one("use ::std::env::var;", "std::env::var");
    one("let a = super::super::r#plans::list::of(1);", "pages::plans::list::of");
    one("view! { <crate::pages::plans::Row row /> }", "pages::plans::Row");
    one("let a = self::own::of(self.b);", "pages::people::list::own::of");
    one("mod inner {\n use super::super::super::plans::list;\n}", "pages::plans::list");
    one("let a = '\"'; let b = \"x\"; use crate::state::App;", "state::App");
    one("fn of<'a>(a: &'a str) -> crate::state::Of<'a> {}", "state::Of");
    assert_eq!(
        named("use crate::{pages::{plans::list, shared::{self, words::*}}, state};"),
        ["pages::plans::list", "pages::shared", "pages::shared::words::*", "state"]
    );
    for quiet in [
        "pub(super) fn a(self) {}",
        "pub(in crate::pages) mod a;",
        "// use crate::pages;",
        "\"crate::pages\"",
    ] {
        assert_eq!(named(quiet), [""; 0], "{quiet}");
    }
    let found = paths_of("src/app.rs", "\n\nuse crate::pages;");
    assert_eq!(found, [Named { line: 3, path: vec!["pages".into()] }]);
}
