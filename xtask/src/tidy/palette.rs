//! The colours of `style/tokens.css`: every pair that meets on screen can be read, and the five kinds of support stay
//! apart for eyes that see fewer colours. Checked for all four themes on the sheet as it stands.

mod colour;
mod sheet;

use colour::{Colour, Sight};
use sheet::{THEMES, ThemeTokens, theme, themes};

/// Two tokens that meet, and the least contrast between them (WCAG 2.2: 7 for text, 3 for edges and marks).
const PAIRS: [(&str, &str, f64); 44] = [
    ("text", "bg", 7.0),
    ("text", "surface", 7.0),
    ("text", "sunk", 7.0),
    ("text-soft", "bg", 7.0),
    ("text-soft", "surface", 7.0),
    ("text-soft", "sunk", 7.0),
    ("text", "accent-soft", 7.0),
    ("text", "now-soft", 7.0),
    ("text", "danger-soft", 7.0),
    ("text", "good-soft", 7.0),
    ("accent-text", "bg", 7.0),
    ("accent-text", "surface", 7.0),
    ("accent-text", "sunk", 7.0),
    ("accent-text", "accent-soft", 7.0),
    ("on-accent", "accent", 7.0),
    ("on-now", "now", 7.0),
    ("now", "bg", 7.0),
    ("now", "now-soft", 7.0),
    ("on-danger", "danger", 7.0),
    ("danger", "bg", 7.0),
    ("danger", "danger-soft", 7.0),
    ("good", "bg", 7.0),
    ("good", "good-soft", 7.0),
    ("line-strong", "bg", 3.0),
    ("line-strong", "surface", 3.0),
    ("line-strong", "sunk", 3.0),
    ("accent", "bg", 3.0),
    ("accent", "sunk", 3.0),
    // The two tones of the focus ring, so that one of them shows on any ground.
    ("focus", "focus-gap", 9.0),
    ("focus", "bg", 3.0),
    ("focus", "sunk", 3.0),
    ("k-listen", "surface", 3.0),
    ("k-know", "surface", 3.0),
    ("k-honest", "surface", 3.0),
    ("k-hand", "surface", 3.0),
    ("k-company", "surface", 3.0),
    ("k-company", "bg", 3.0),
    ("on-k-listen", "k-listen", 4.5),
    ("on-k-know", "k-know", 4.5),
    ("on-k-honest", "k-honest", 4.5),
    ("on-k-hand", "k-hand", 4.5),
    ("on-k-company", "k-company", 4.5),
    ("heat-3", "heat-0", 3.0),
    ("heat-2", "heat-0", 3.0),
];

/// What stands on the soft colour of a person, and the least contrast.
const ON_PEOPLE: [(&str, f64); 4] =
    [("text", 7.0), ("text-soft", 7.0), ("accent-text", 7.0), ("line-strong", 3.0)];

/// The soft colours of people.
const PEOPLE: [&str; 8] = ["p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8"];

/// The colours of the five kinds of support.
const KINDS: [&str; 5] = ["k-listen", "k-know", "k-honest", "k-hand", "k-company"];

/// The least distance between two kinds, in OKLab, for every sight. The eight colours of Okabe and Ito, made for this,
/// reach 0.076.
const LEAST_APART: f64 = 0.10;

fn look_up(theme: &ThemeTokens, token: &str) -> Colour {
    *theme.colours.get(token).unwrap_or_else(|| panic!("{}: no colour --{token}", theme.name))
}

/// What cannot be read in a theme.
fn too_pale(theme: &ThemeTokens) -> Vec<String> {
    let pale = |(front, back, least): &(&str, &str, f64)| {
        let ratio = look_up(theme, front).contrast(look_up(theme, back));
        (ratio < *least)
            .then(|| format!("{}: --{front} on --{back} is {ratio:.2}, needs {least}", theme.name))
    };
    let on_people = PEOPLE.into_iter().flat_map(|back| ON_PEOPLE.map(|(front, least)| (front, back, least)));
    PAIRS.into_iter().chain(on_people).filter_map(|pair| pale(&pair)).collect()
}

/// The kinds that look alike in a theme, to any sight.
fn alike(theme: &ThemeTokens) -> Vec<String> {
    let mut found = Vec::new();
    for sight in Sight::ALL {
        for (nth, one) in KINDS.iter().enumerate() {
            for other in &KINDS[nth + 1..] {
                let distance = look_up(theme, one).seen(sight).distance(look_up(theme, other).seen(sight));
                if distance < LEAST_APART {
                    found.push(format!(
                        "{}: --{one} and --{other} are {distance:.3} apart to {sight:?} sight, need {LEAST_APART}",
                        theme.name
                    ));
                }
            }
        }
    }
    found
}

#[test]
fn every_pair_can_be_read_in_every_theme() {
    let found: Vec<String> = themes().iter().flat_map(too_pale).collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn the_kinds_stay_apart_for_every_sight() {
    let found: Vec<String> = themes().iter().flat_map(alike).collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn every_colour_can_be_shown_on_an_ordinary_screen() {
    for theme in themes() {
        for (token, colour) in &theme.colours {
            assert!(colour.is_shown_as_written(), "{}: --{token} is outside sRGB", theme.name);
        }
    }
}

#[test]
fn bold_is_the_same_whether_the_person_or_the_device_asks() {
    let [_, _, chosen_day, chosen_night, asked_day, asked_night] = THEMES.map(|at| theme(&at));
    assert_eq!(chosen_day.colours, asked_day.colours);
    assert_eq!(chosen_night.colours, asked_night.colours);
}

/// The check itself is checked: a sheet that is a little too pale is refused.
#[test]
fn a_pale_token_is_noticed() {
    let mut day = theme(&THEMES[0]);
    let soft = day.colours.get_mut("text-soft").expect("soft text");
    soft.lightness = 0.55;
    assert_eq!(too_pale(&day).len(), 11, "soft text stands on three grounds and on eight people");
}

#[test]
fn kinds_that_differ_by_colour_alone_are_noticed() {
    let mut day = theme(&THEMES[0]);
    let red = Colour { lightness: 0.55, chroma: 0.12, hue: 25.0 };
    let green = Colour { lightness: 0.55, chroma: 0.12, hue: 140.0 };
    day.colours.insert("k-honest".into(), red);
    day.colours.insert("k-hand".into(), green);
    assert!(red.distance(green) > LEAST_APART, "full sight tells them apart");
    assert!(alike(&day).iter().any(|line| line.contains("--k-honest and --k-hand")));
}
