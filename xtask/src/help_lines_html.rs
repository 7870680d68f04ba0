//! The help lines as they stand in the page itself: one `<details>` per country, readable and tappable before
//! WebAssembly has loaded and without any script. The program reads them here too (`src/platform/help_lines.rs`), so
//! what it looks for has names of its own: `data-region`, `data-the`, `data-kind`, `data-from`, `data-checked`.

use crate::templates::html;
use mainstay_core::help_lines::data::{
    By, CountryLines, HelpLine, LineWay, Service, help_lines, oldest_check,
};
use mainstay_core::help_lines::{ELSEWHERE, LineFor};
use mainstay_core::locale::{Locale, PlainLocale};
use mainstay_core::text::{fill, paragraph, text};

/// Every country, the entry for everywhere else, and where the numbers come from.
pub fn section() -> Result<String, String> {
    let countries = help_lines().ok_or("core/data/help_lines.json is not as it should be")?;
    let checked = oldest_check(&countries).ok_or("there are no help lines")?;
    let lines: String = countries.iter().map(details).collect();
    let sources: String = countries.iter().map(sources).collect();
    // Month names come from English here; a second language brings its own.
    let date = checked.format("%-d %B %Y").to_string();
    let sureness = paragraph(&[fill(text().line.compared, &[("date", &date)]), text().line.lists.into()]);
    Ok(format!(
        "{lines}{}<details data-checked={checked}><summary>{}</summary><p>{}</p><dl>{sources}</dl></details>\n",
        elsewhere(),
        html(text().lines.how_sure),
        html(&sureness),
    ))
}

fn details(country: &CountryLines) -> String {
    let lines: String = country.lines.iter().map(entry).collect();
    format!(
        "<details data-region={}{}><summary>{}</summary><ul>{lines}</ul></details>",
        codes(country),
        if country.with_the { " data-the" } else { "" },
        html(&country.name),
    )
}

fn codes(country: &CountryLines) -> String {
    if country.also.is_empty() {
        return country.code.clone();
    }
    format!("\"{} {}\"", country.code, country.also.join(" "))
}

/// What is closed by what follows is left open, for the page must come over slow lines.
fn entry(line: &HelpLine) -> String {
    let links: String = line.ways.iter().enumerate().map(|(nth, way)| link(line, way, nth == 0)).collect();
    format!("<li data-kind={}>{links}<p>{}", line.kind.key(), html(&about(line)))
}

fn link(line: &HelpLine, way: &LineWay, is_first: bool) -> String {
    format!("<a class=btn href={}>{}</a> ", way.href(), html(&way_words(line, way, is_first)))
}

/// What a link says. The name of the service stands in the first of each sort alone.
fn way_words(line: &HelpLine, way: &LineWay, is_first: bool) -> String {
    let t = text().line;
    let number = &way.shown;
    // Some services are called by their number, and danger has no name.
    let bare = line.kind == LineFor::Emergency
        || (way.by == By::Call && !is_first)
        || number.contains(line.name.as_str());
    let name = if bare {
        number.clone()
    } else if has_number(&line.name, way) {
        line.name.clone()
    } else {
        fill(t.numbered, &[("name", &line.name), ("number", number)])
    };
    let words = match (way.service, way.by) {
        (Some(service), _) => fill(service_words(service), &[("number", number)]),
        (None, By::Call) => fill(t.call, &[("name", &name)]),
        (None, By::Text) => fill(t.text, &[("name", &name)]),
        (None, By::WhatsApp) => fill(t.whatsapp, &[("name", &name)]),
    };
    match (&way.phones, &way.hours) {
        (Some(phones), _) => fill(t.only_from, &[("words", &words), ("phones", phones)]),
        (None, Some(hours)) => {
            fill(t.only_at, &[("words", &words), ("from", &hours.from), ("to", &hours.to)])
        }
        (None, None) => words,
    }
}

fn has_number(name: &str, way: &LineWay) -> bool {
    name.chars().filter(char::is_ascii_digit).collect::<String>().contains(&way.dials)
}

fn service_words(service: Service) -> &'static str {
    let t = text().line;
    match service {
        Service::Ambulance => t.ambulance,
        Service::Police => t.police,
        Service::Fire => t.fire,
        Service::AmbulanceAndFire => t.ambulance_and_fire,
    }
}

/// What a line is for, when it is open and what it costs.
fn about(line: &HelpLine) -> String {
    let t = text().line;
    let what = match line.kind {
        LineFor::Emergency => t.emergency,
        LineFor::Talk => t.talk,
        LineFor::Children => t.children,
        LineFor::Violence => t.violence,
    };
    let key = line.ways.iter().find_map(|way| way.key.as_ref()).map(|key| fill(t.key, &[("key", key)]));
    let hours = line.hours.iter().map(|hours| match &hours.on {
        None => fill(t.hours, &[("from", &hours.from), ("to", &hours.to)]),
        Some(days) => fill(t.hours_on, &[("days", days), ("from", &hours.from), ("to", &hours.to)]),
    });
    let languages = match line.languages.as_slice() {
        [first @ .., last] if !first.is_empty() => {
            fill(t.and, &[("first", &PlainLocale.list(first)), ("last", last)])
        }
        few => few.concat(),
    };
    let sentences: Vec<String> = key
        .into_iter()
        .chain([what.to_owned()])
        .chain(line.who.iter().map(|who| fill(t.who, &[("who", who)])))
        .chain(line.place.iter().map(|place| fill(t.place, &[("place", place)])))
        .chain(line.phones.iter().map(|phones| fill(t.phones, &[("phones", phones)])))
        .chain(line.day_and_night.then(|| t.day_and_night.to_owned()))
        .chain(hours)
        .chain(line.free.then(|| t.free.to_owned()))
        .chain((!languages.is_empty()).then(|| fill(t.languages, &[("languages", &languages)])))
        .collect();
    paragraph(&sentences)
}

/// The sources of a country, after the number that they speak of.
fn sources(country: &CountryLines) -> String {
    let of_line = |line: &HelpLine| {
        let number = line.ways.first().map(|way| way.shown.as_str()).unwrap_or_default();
        // The page names what says most of a line; danger rests on all.
        let most = if line.kind == LineFor::Emergency { line.sources.len() } else { 1 };
        let sources = line.sources.iter().take(most).map(String::as_str).collect::<Vec<_>>().join(", ");
        fill(text().line.source, &[("number", number), ("sources", &sources)])
    };
    let sentences: Vec<String> = country.lines.iter().map(of_line).collect();
    format!("<dt>{}<dd data-from={}>{}", html(&country.name), country.code, html(&paragraph(&sentences)))
}

fn elsewhere() -> String {
    let t = text().lines;
    let find = t.elsewhere_find.plain();
    format!(
        "<details data-region={ELSEWHERE}><summary>{}</summary><p>{}</p><p>{}<a href=https://findahelpline.com>{}</a>{}</p></details>",
        html(t.elsewhere),
        html(t.elsewhere_danger),
        html(&find.before),
        html(&find.link),
        html(&find.after),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn country(code: &str) -> String {
        let all = help_lines().expect("the data");
        details(all.iter().find(|country| country.code == code).expect("a country"))
    }

    #[test]
    fn every_number_can_be_tapped() {
        let section = section().expect("the section");
        for line in help_lines().expect("the data").iter().flat_map(|country| &country.lines) {
            for way in &line.ways {
                assert!(section.contains(&format!("href={}>", way.href())), "{}", way.href());
            }
        }
    }

    #[test]
    fn danger_comes_before_talking() {
        let shown = country("gb");
        assert!(shown.find("tel:999") < shown.find("tel:116123"), "{shown}");
    }

    #[test]
    fn a_line_says_what_it_is_for_when_it_is_open_and_what_it_costs() {
        for (code, words) in [
            ("gb", "Call Samaritans 116 123</a> <p>To talk to someone. Day and night.<"),
            (
                "gb",
                "Call NHS 111, mental health option</a> <p>Then press 2. To talk to someone. In England. Day and night.",
            ),
            (
                "cl",
                "<a class=btn href=tel:*4141>Call Línea de Prevención del Suicidio *4141</a> <p>To talk to someone. From mobiles. Day and night. Free.<",
            ),
            ("no", "<a class=btn href=tel:113>Ambulance 113</a> <a class=btn href=tel:112>Police 112</a>"),
            (
                "it",
                "WhatsApp Telefono Amico Italia 324 011 7252</a> <p>To talk to someone. Every day, 9:00 to 24:00.<",
            ),
            ("de", "When someone hurts or threatens you. For women. Day and night. In German and 18 others."),
            ("ca", "<a class=btn href=tel:988>Call 9-8-8: Suicide Crisis Helpline</a>"),
            ("de", "<a class=btn href=tel:08001110222>Call 0800 111 0 222</a>"),
            ("jp", "0120-279-226 from Iwate, Miyagi or Fukushima</a>"),
            ("za", "076 882 2775, 8:00 to 17:00</a>"),
        ] {
            assert!(country(code).contains(words), "{code} does not say {words}: {}", country(code));
        }
    }

    #[test]
    fn every_country_says_where_its_numbers_come_from_and_that_nobody_confirmed_them() {
        let section = section().expect("the section");
        assert!(section.contains(
            "last on 27 November 2026. The main ones are named below. The services have not confirmed them."
        ));
        for country in help_lines().expect("the data") {
            assert!(section.contains(&format!("<dd data-from={}>", country.code)), "{}", country.name);
        }
        assert!(section.contains("999: londonambulance.nhs.uk, nhs.uk. 116 123: samaritans.org"));
    }
}
