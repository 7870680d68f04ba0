//! What the browser knows of letters, held against the tables that the core's own tests use.

use mainstay::platform::intl::BrowserLocale;
use mainstay_core::initials::initials;
use mainstay_core::locale::{Locale, PlainLocale};
use wasm_bindgen_test::wasm_bindgen_test;

const NAMES: [&str; 10] = [
    "Ana Bell",
    "E\u{301}mile Zola",
    "हिना शाह",
    "山田太郎",
    "👩‍👩‍👧 Bell",
    "ßen",
    "ÖRN Ångström",
    "ΟΔΥΣΣΕΥΣ",
    "İbo\r\nƏli",
    "",
];

#[wasm_bindgen_test]
fn the_browser_tells_letters_as_the_core_does() {
    for name in NAMES {
        assert_eq!(BrowserLocale.letters(name), PlainLocale.letters(name), "{name}");
        assert_eq!(BrowserLocale.lower(name), PlainLocale.lower(name), "{name}");
        assert_eq!(BrowserLocale.upper(name), PlainLocale.upper(name), "{name}");
        assert_eq!(initials(name, &BrowserLocale), initials(name, &PlainLocale), "{name}");
    }
}

#[wasm_bindgen_test]
fn names_are_sorted_as_the_language_does_and_alike_ones_stay_as_they_were() {
    let names = ["b", "Ana", "á", "ana", "Ana", "B", "", "Zoë", "zoe"];
    assert_eq!(BrowserLocale.order(&names), [6, 2, 1, 3, 4, 0, 5, 7, 8]);
    assert!(BrowserLocale.order(&[]).is_empty());
}
