//! Telephone numbers as people write them in every country, and what must be dialled: `numbers/examples.txt`, which
//! `numbers/make.py` writes out of another collection of numbering plans.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;

use mainstay_core::locale::PlainLocale;
use mainstay_core::numbers::{READER, read};

const EXAMPLES: &str = include_str!("numbers/examples.txt");

/// Home country, what was typed, what must be dialled, and whether it is a mobile.
fn examples() -> impl Iterator<Item = [&'static str; 4]> {
    EXAMPLES.lines().map(|line| line.split('\t').collect::<Vec<_>>().try_into().expect("four fields"))
}

#[test]
fn every_example_is_dialled_as_it_must_be() {
    let mut wrong = Vec::new();
    for [region, typed, must, _] in examples() {
        let found = read(typed, &region.to_ascii_lowercase())
            .map(|number| (number.call, number.world.unwrap_or_default()));
        let (found, world) = found.unwrap_or_default();
        if found != must || must.strip_prefix('+') != Some(&world) {
            wrong.push(format!("{region}  {typed}  must be {must}  is {found}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} are wrong:\n{}", wrong.len(), examples().count(), wrong.join("\n"));
}

#[test]
fn the_examples_are_many_and_from_everywhere() {
    let regions: BTreeSet<_> = examples().map(|[region, ..]| region).collect();
    assert!(examples().count() >= 500 && regions.len() >= 60);
    let named = (READER.homes)(&|_| None, &PlainLocale);
    let all: Vec<_> = named.iter().map(|(code, _)| *code).collect();
    assert!(all.len() > 240 && all.iter().all(|country| country.len() == 2), "{all:?}");
    assert!(regions.iter().all(|region| all.contains(&region.to_ascii_lowercase().as_str())));
}

#[test]
fn without_a_home_country_no_example_reaches_anybody_else() {
    // 001, 0011 and 009 read like 00 of elsewhere and the code of a country: only a home country tells.
    for [_, typed, must, _] in examples()
        .filter(|[_, typed, ..]| !["001 ", "0011 ", "009 "].iter().any(|abroad| typed.starts_with(abroad)))
    {
        let Some(number) = read(typed, "") else { panic!("{typed} is a number") };
        let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
        let is_right = match number.world {
            Some(world) => must.strip_prefix('+') == Some(&world),
            None => number.call == digits,
        };
        assert!(is_right, "{typed}: {}", number.call);
    }
}
