//! The style sheets of a release as one file: the first paint waits for one answer in place of many, and packed
//! together they are a third smaller. What only pages of later parts are drawn with comes with these.

use crate::{parts, templates};
use std::path::Path;

/// The sheets whose classes stand on pages of later parts alone; `tidy::classes` knows where these are.
pub const LATER: [&str; 5] = ["charts", "circles", "grow", "kinds", "sheets"];

/// Joins the sheets that the page links, in their order, and gives the page with one link in place of the first, and the
/// sheet for the later parts.
pub fn join(folder: &Path, page: &str) -> Result<(String, String), String> {
    let links = templates::style_links(page);
    let Some(first) = links.lines().next() else { return Ok((page.to_owned(), String::new())) };
    let (mut sheet, mut later) = (String::new(), String::new());
    let mut joined = page.to_owned();
    for link in links.lines() {
        let name = address(link).ok_or_else(|| format!("{link} leads nowhere"))?;
        let file = folder.join(name);
        let with_path = |error: std::io::Error| format!("{}: {error}", file.display());
        let is_named = |sheet: &&str| name.trim_start_matches("./").starts_with(&format!("{sheet}-"));
        let into = if LATER.iter().any(is_named) { &mut later } else { &mut sheet };
        into.push_str(&std::fs::read_to_string(&file).map_err(with_path)?);
        std::fs::remove_file(&file).map_err(with_path)?;
        if link != first {
            joined = joined.replacen(link, "", 1);
        }
    }
    let name = format!("style-{}.css", parts::short(sheet.as_bytes()));
    std::fs::write(folder.join(&name), sheet).map_err(|error| format!("{name}: {error}"))?;
    Ok((joined.replacen(first, &format!("<link href=./{name} rel=stylesheet>"), 1), later))
}

/// Where a link leads, with or without quotes.
fn address(link: &str) -> Option<&str> {
    let after = link.split_once("href=")?.1.trim_start_matches('"');
    after.split(['"', ' ', '>']).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_are_joined_in_their_order() {
        let folder = std::env::temp_dir().join(format!("mainstay-sheets-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(folder.join("b.css"), "@layer b;").expect("a file");
        std::fs::write(folder.join("a.css"), "a{}").expect("a file");
        std::fs::write(folder.join("grow-1a.css"), "rung{}").expect("a file");
        let page = "<title>x</title><link href=./b.css rel=stylesheet><link href=./grow-1a.css rel=stylesheet>\
                    <link rel=\"stylesheet\" href=\"./a.css\"><p>";
        let (page, later) = join(&folder, page).expect("a page");
        assert_eq!(later, "rung{}");
        let names: Vec<_> = std::fs::read_dir(&folder).expect("a folder").flatten().collect();
        let text = names.first().map(|file| std::fs::read_to_string(file.path()).expect("a sheet"));
        std::fs::remove_dir_all(&folder).expect("the folder");
        assert_eq!((names.len(), text.as_deref()), (1, Some("@layer b;a{}")));
        let name =
            names.first().map(|file| file.file_name().to_string_lossy().into_owned()).unwrap_or_default();
        assert_eq!(page, format!("<title>x</title><link href=./{name} rel=stylesheet><p>"));
        assert_eq!(join(&folder, "<p>"), Ok(("<p>".into(), String::new())));
    }
}
