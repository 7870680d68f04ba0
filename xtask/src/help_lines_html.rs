//! The help lines as they stand in the page itself: one `<details>` per region, readable and tappable before
//! WebAssembly has loaded and without any script.

use crate::templates::html;
use mainstay_core::help_lines::{HelpLine, Region, help_lines};
use mainstay_core::locale::{Locale, PlainLocale};
use mainstay_core::text::{LinesWords, text};

/// Every region and the entry for everywhere else.
pub fn section() -> String {
    let words = &text().lines;
    let regions: String = help_lines().regions.iter().map(|region| details(region, words)).collect();
    regions + &elsewhere(words)
}

fn details(region: &Region, words: &LinesWords) -> String {
    let numbers = region.emergency.iter().map(|line| link(line.tel(), &line.shown)).collect::<Vec<_>>();
    let danger = html(words.danger).replace("{number}", &PlainLocale.list_or(&numbers));
    let mut sources: Vec<_> = region.emergency.iter().map(|line| provenance(line, words)).collect();
    sources.dedup();
    let sources = sources.concat();
    format!(
        "<details id=\"lines-{}\">\n<summary>{}</summary>\n<p>{danger}</p>\n{sources}{}</details>\n",
        region.code,
        html(&region.name),
        talk(&region.talk, words)
    )
}

fn talk(lines: &[HelpLine], words: &LinesWords) -> String {
    if lines.is_empty() {
        return format!("<p>{}</p>\n", html(words.elsewhere_find));
    }
    let names = lines.iter().map(|line| html(&line.name)).collect::<Vec<_>>();
    let sentence = html(words.talk).replace("{line}", &PlainLocale.list_or(&names));
    let entries: String = lines.iter().map(|line| entry(line, words)).collect();
    format!("<p>{sentence}</p>\n{entries}")
}

fn entry(line: &HelpLine, words: &LinesWords) -> String {
    // Some services are called by their number.
    let whole = if line.name.contains(&line.shown) {
        line.name.clone()
    } else {
        format!("{} {}", line.name, line.shown)
    };
    let named = |template: &str| template.replace("{name}", &whole);
    let call = line.tel().map(|address| button(&address, &named(words.call)));
    let text = line.sms().map(|address| button(&address, &named(words.text)));
    let hours =
        if line.day_and_night { format!("<p>{}</p>\n", html(words.day_and_night)) } else { String::new() };
    let ways = call.into_iter().chain(text).collect::<String>();
    format!("<div class=\"shell-line\">\n{ways}{hours}{}</div>\n", provenance(line, words))
}

fn provenance(line: &HelpLine, words: &LinesWords) -> String {
    let template = if line.confirmed { words.confirmed } else { words.unconfirmed };
    // Month names come from English here; a second language brings its own.
    let date = line.checked_on.format("%-d %B %Y").to_string();
    let sentence = template.replace("{source}", &line.source).replace("{date}", &date);
    format!("<p class=\"soft\">{}</p>\n", html(&sentence))
}

fn button(address: &str, words: &str) -> String {
    format!("<p><a class=\"btn\" href=\"{}\">{}</a></p>\n", html(address), html(words))
}

fn link(address: Option<String>, shown: &str) -> String {
    match address {
        Some(address) => format!("<a href=\"{}\">{}</a>", html(&address), html(shown)),
        None => html(shown),
    }
}

fn elsewhere(words: &LinesWords) -> String {
    format!(
        "<details id=\"lines-elsewhere\">\n<summary>{}</summary>\n<p>{}</p>\n<p>{}</p>\n</details>\n",
        html(words.elsewhere),
        html(words.elsewhere_danger),
        html(words.elsewhere_find)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_can_be_tapped() {
        let section = section();
        for line in help_lines().lines() {
            for address in line.tel().into_iter().chain(line.sms()) {
                assert!(section.contains(&format!("href=\"{address}\"")), "{address}");
            }
        }
    }

    #[test]
    fn danger_comes_before_talking() {
        let region = help_lines().region("gb").expect("the United Kingdom");
        let shown = details(region, &text().lines);
        assert!(shown.find("tel:999") < shown.find("tel:116123"), "{shown}");
    }

    #[test]
    fn every_number_says_where_to_compare_it_and_that_nobody_confirmed_it() {
        let words = &text().lines;
        for region in &help_lines().regions {
            let shown = details(region, words);
            for line in region.emergency.iter().chain(&region.talk) {
                let source = format!("Compare with {}. From", line.source);
                assert!(!line.confirmed && shown.contains(&source), "{}: {}", region.name, line.name);
            }
            assert!(shown.contains("not yet confirmed with the service"), "{}", region.name);
        }
    }
}
