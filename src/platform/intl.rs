//! The browser's `Intl`, for the core's [`Locale`].

use std::cell::{OnceCell, RefCell};

use chrono::NaiveDate;
use js_sys::{Array, Function, Intl, JsString, Object, Reflect};
use mainstay_core::gather::in_order;
use mainstay_core::locale::{DayStyle, Locale};
use mainstay_core::text::{day_in_words, is_month_first};
use wasm_bindgen::{JsCast, JsValue};

use super::window;

/// Sorting, letters and lists as the browser does them, in the language of the page's words, and days in the order of the reader.
#[derive(Debug, Clone, Copy, Default)]
pub struct BrowserLocale;

/// Each is made when it is first asked for: making one takes up to as long as all that is drawn at a start.
struct Formats {
    language: Array,
    month_first: bool,
    compare: OnceCell<Function>,
    time: OnceCell<Function>,
    lists: [OnceCell<Intl::ListFormat>; 3],
    letters: OnceCell<Option<Letters>>,
}

/// Cuts a text into its letters; not every browser can.
struct Letters {
    segmenter: JsValue,
    segment: Function,
}

thread_local! {
    // Making a formatter costs more than using it a thousand times.
    static FORMATS: RefCell<Option<Formats>> = const { RefCell::new(None) };
}

/// The words are English, so dates are, in the reader's own variety of it.
fn language() -> String {
    let own = window().and_then(|window| window.navigator().language());
    // "en-US@posix" is what some call it that cannot read it themselves.
    let is_readable = |tag: &str| tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    own.filter(|tag| is_readable(tag) && (tag == "en" || tag.starts_with("en-")))
        .unwrap_or_else(|| "en-GB".into())
}

pub(super) fn options(pairs: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (key, value) in pairs {
        // Setting a property of a fresh object cannot fail.
        let _ = Reflect::set(&options, &JsValue::from_str(key), &JsValue::from_str(value));
    }
    options
}

/// How a list of names is put together: all of them, any of them, one after the other.
const LISTS: [&str; 3] = ["conjunction", "disjunction", "unit"];

impl Formats {
    fn new() -> Self {
        let language = language();
        Self {
            month_first: is_month_first(&language),
            language: Array::of1(&JsValue::from_str(&language)),
            compare: OnceCell::new(),
            time: OnceCell::new(),
            lists: Default::default(),
            letters: OnceCell::new(),
        }
    }

    fn compare(&self) -> &Function {
        let make = || Intl::Collator::new(&self.language, &options(&[("sensitivity", "base")])).compare();
        self.compare.get_or_init(make)
    }

    /// An instant is told in the time of the place where one is.
    fn time(&self) -> &Function {
        let parts = [("hour", "numeric"), ("minute", "2-digit")];
        self.time.get_or_init(|| Intl::DateTimeFormat::new(&self.language, &options(&parts)).format())
    }

    fn list(&self, kind: usize) -> Option<&Intl::ListFormat> {
        let (list, kind) = (self.lists.get(kind)?, LISTS.get(kind)?);
        Some(list.get_or_init(|| Intl::ListFormat::new(&self.language, &options(&[("type", kind)]))))
    }

    fn letters(&self) -> Option<&Letters> {
        self.letters.get_or_init(Letters::new).as_ref()
    }
}

fn with<T>(use_formats: impl FnOnce(&Formats) -> T) -> T {
    FORMATS.with_borrow_mut(|formats| use_formats(formats.get_or_insert_with(Formats::new)))
}

/// The names in a list of one of the [`LISTS`].
fn list(names: &[String], kind: usize) -> String {
    // Most lists are of one, and what puts several together takes long to make.
    if let [] | [_] = names {
        return names.concat();
    }
    let array: Array = names.iter().map(|name| JsValue::from_str(name)).collect();
    let list = with(|formats| Some(String::from(formats.list(kind)?.format(array.unchecked_ref()))));
    list.unwrap_or_default()
}

/// The country that the browser names, as the boot script found it, by its two small letters.
pub fn region() -> Option<String> {
    window()?.document()?.document_element()?.get_attribute("data-home")
}

/// The names of countries in the language of the page's words, by their two letters; none where the browser knows no names.
pub fn region_names(codes: &[&str]) -> Option<Vec<String>> {
    let make: Function = get(&get(&js_sys::global(), "Intl")?, "DisplayNames")?.dyn_into().ok()?;
    let of_regions = Array::of2(&with(|formats| formats.language.clone()), &options(&[("type", "region")]));
    let names = Reflect::construct(&make, &of_regions).ok()?;
    let of: Function = get(&names, "of")?.dyn_into().ok()?;
    let name = |code: &&str| {
        let code = JsValue::from_str(&code.to_ascii_uppercase());
        of.call1(&names, &code).ok()?.as_string()
    };
    codes.iter().map(name).collect()
}

fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &JsValue::from_str(name)).ok()
}

impl Letters {
    fn new() -> Option<Self> {
        let segmenter: Function = get(&get(&js_sys::global(), "Intl")?, "Segmenter")?.dyn_into().ok()?;
        let segmenter = Reflect::construct(&segmenter, &Array::new()).ok()?;
        let segment = get(&segmenter, "segment")?.dyn_into().ok()?;
        Some(Self { segmenter, segment })
    }

    fn of(&self, text: &str) -> Option<Vec<String>> {
        let segments = self.segment.call1(&self.segmenter, &JsValue::from_str(text)).ok()?;
        let letter = |segment: JsValue| get(&segment, "segment")?.as_string();
        Array::from(&segments).iter().map(letter).collect()
    }
}

impl BrowserLocale {
    /// The time of day of an instant, given in milliseconds since 1970-01-01 UTC, where one is.
    pub fn time(self, instant_ms: i64) -> String {
        #[expect(clippy::cast_precision_loss, reason = "milliseconds of any real date fit")]
        let date = js_sys::Date::new(&JsValue::from_f64(instant_ms as f64));
        let written = with(|formats| formats.time().call1(&JsValue::UNDEFINED, &date).ok());
        written.and_then(|text| text.as_string()).unwrap_or_default()
    }
}

impl BrowserLocale {
    /// A time of the day, given in minutes since midnight, whatever the place.
    pub fn clock_time(self, minutes: u16) -> String {
        let date = js_sys::Date::new_with_year_month_day_hr_min(
            2000,
            0,
            1,
            i32::from(minutes / 60),
            i32::from(minutes % 60),
        );
        let written = with(|formats| formats.time().call1(&JsValue::UNDEFINED, &date).ok());
        written.and_then(|text| text.as_string()).unwrap_or_default()
    }
}

impl Locale for BrowserLocale {
    fn order(&self, names: &[&str]) -> Vec<usize> {
        let by_text = in_order((0..names.len()).collect(), |a: &usize, b| names.get(*a).cmp(&names.get(*b)));
        let all: Array = names.iter().map(|name| JsValue::from_str(name)).collect();
        let sort = get(&all, "sort").and_then(|sort| sort.dyn_into::<Function>().ok());
        if sort.and_then(|sort| with(|formats| sort.call1(&all, formats.compare())).ok()).is_none() {
            return by_text;
        }
        // The browser gives the names back; each stands for the first place with that name that is still free.
        let mut n_taken = vec![0; names.len()];
        let place = |name: JsValue| {
            let name = name.as_string()?;
            let first =
                by_text.partition_point(|place| names.get(*place).is_some_and(|other| **other < *name));
            let taken = n_taken.get_mut(first)?;
            *taken += 1;
            by_text.get(first + *taken - 1).copied()
        };
        all.iter().filter_map(place).collect()
    }

    fn fold(&self, text: &str) -> String {
        if text.is_ascii() {
            return text.to_ascii_lowercase();
        }
        let marked = JsString::from(text).normalize("NFKD");
        // The combining marks that NFKD leaves beside Latin, Greek and Cyrillic letters.
        String::from(marked.to_lower_case())
            .chars()
            .filter(|c| !matches!(c, '\u{0300}'..='\u{036F}'))
            .collect()
    }

    fn lower(&self, text: &str) -> String {
        if text.is_ascii() {
            return text.to_ascii_lowercase();
        }
        JsString::from(text).to_lower_case().into()
    }

    fn upper(&self, text: &str) -> String {
        if text.is_ascii() {
            return text.to_ascii_uppercase();
        }
        JsString::from(text).to_upper_case().into()
    }

    fn letters(&self, text: &str) -> Vec<String> {
        let plain = text.is_ascii() && !text.contains('\r');
        let whole = if plain { None } else { with(|formats| formats.letters()?.of(text)) };
        whole.unwrap_or_else(|| text.chars().map(String::from).collect())
    }

    fn day(&self, day: NaiveDate, style: DayStyle) -> String {
        day_in_words(day, style, with(|formats| formats.month_first))
    }

    fn list(&self, names: &[String]) -> String {
        list(names, 0)
    }

    fn list_or(&self, names: &[String]) -> String {
        list(names, 1)
    }

    fn list_row(&self, names: &[String]) -> String {
        list(names, 2)
    }
}
