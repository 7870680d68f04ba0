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
