//! How full the storage is, as each engine counts it.
//!
//! The three engines disagree: Chromium counts two bytes for every UTF-16 code unit of keys and values and allows
//! 10 MiB; Firefox counts one per code unit and allows 5 MiB; WebKit counts one byte per unit of a string that is
//! Latin-1 throughout and two per unit of any other, and allows 5 MiB. People move between browsers with a backup
//! file, so notices follow the strictest of the three.

/// A browser engine, for its way of counting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chrome, Edge, Android browsers.
    Chromium,
    /// Firefox.
    Firefox,
    /// Safari and every browser on an iPhone.
    WebKit,
}

impl Engine {
    /// What the engine allows one origin, in its own measure.
    pub fn limit(self) -> u64 {
        match self {
            Engine::Chromium => 10 * 1024 * 1024,
            Engine::Firefox | Engine::WebKit => 5 * 1024 * 1024,
        }
    }

    /// What one string costs in the engine's own measure.
    pub fn cost(self, text: &str) -> u64 {
        self.cost_of(text, units(text))
    }

    /// The same, where its units are counted already.
    fn cost_of(self, text: &str, units: u64) -> u64 {
        match self {
            Engine::Chromium => units * 2,
            Engine::Firefox => units,
            Engine::WebKit if is_latin1(text, units) => units,
            Engine::WebKit => units * 2,
        }
    }
}

/// UTF-16 code units of `text`, the measure every engine starts from.
pub fn units(text: &str) -> u64 {
    if text.is_ascii() { text.len() as u64 } else { text.encode_utf16().count() as u64 }
}

fn is_latin1(text: &str, units: u64) -> bool {
    // Where each byte is a unit there is nothing but ASCII.
    text.len() as u64 == units || text.chars().all(|c| u32::from(c) <= 0xff)
}

/// How much room is left, as a step on which the app acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Room {
    /// Under 70 % of the strictest engine's quota.
    Plenty,
    /// From 70 %: a note, and the offer to archive.
    Note70,
    /// From 85 %: a banner.
    Banner85,
    /// From 95 %: no imports. Edits, deletions and exports go on.
    EditsOnly95,
}

/// What is used of the storage of this origin, all keys counted, also those that are not ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Usage {
    /// UTF-16 code units of all keys and values.
    pub units: u64,
    /// Bytes as WebKit counts them.
    pub webkit_bytes: u64,
    /// Keys that belong to other pages of the same host.
    pub foreign_keys: u64,
    /// UTF-16 code units of those keys and their values.
    pub foreign_units: u64,
}

impl Usage {
    /// Share of the strictest engine's quota in parts per thousand; over 1000 when it would not fit there.
    pub fn permille(&self) -> u64 {
        let chromium = self.units * 2 * 1000 / Engine::Chromium.limit();
        let firefox = self.units * 1000 / Engine::Firefox.limit();
        let webkit = self.webkit_bytes * 1000 / Engine::WebKit.limit();
        chromium.max(firefox).max(webkit)
    }

    /// The step the share stands on.
    pub fn room(&self) -> Room {
        match self.permille() {
            0..700 => Room::Plenty,
            700..850 => Room::Note70,
            850..950 => Room::Banner85,
            _ => Room::EditsOnly95,
        }
    }

    /// Whether a picture of so many characters may still be kept. Pictures stop at 60 %, so that words never have to
    /// make way for them.
    pub fn takes_picture(mut self, units: u64) -> bool {
        self.units += units;
        self.webkit_bytes += units;
        self.permille() <= 600
    }

    /// Counts a key found when the store was opened.
    pub(super) fn count(&mut self, key: &str, value: &str, ours: bool) {
        self.add(key, value);
        if !ours {
            self.foreign_keys += 1;
            self.foreign_units += units(key) + units(value);
        }
    }

    /// Follows one write of ours, so that a commit does not have to look at the whole store again.
    pub(super) fn replace(&mut self, key: &str, old: Option<&str>, new: Option<&str>) {
        if let Some(old) = old {
            self.units = self.units.saturating_sub(units(key) + units(old));
            let bytes = Engine::WebKit.cost(key) + Engine::WebKit.cost(old);
            self.webkit_bytes = self.webkit_bytes.saturating_sub(bytes);
        }
        if let Some(new) = new {
            self.add(key, new);
        }
    }

    fn add(&mut self, key: &str, value: &str) {
        for text in [key, value] {
            let units = units(text);
            self.units += units;
            self.webkit_bytes += Engine::WebKit.cost_of(text, units);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_emoji_doubles_a_value_for_webkit_only() {
        let mut plain = Usage::default();
        plain.count("k", "né", true);
        assert_eq!((plain.units, plain.webkit_bytes), (3, 3));
        let mut emoji = Usage::default();
        emoji.count("k", "n😀", true);
        assert_eq!((emoji.units, emoji.webkit_bytes), (4, 7));
    }

    #[test]
    fn steps_are_taken_at_70_85_and_95_percent() {
        let at = |permille: u64| Usage {
            webkit_bytes: (5 * 1024 * 1024 * permille).div_ceil(1000),
            ..Usage::default()
        };
        let steps = [699, 700, 849, 850, 949, 950, 1200].map(|p| at(p).room());
        use Room::*;
        assert_eq!(steps, [Plenty, Note70, Note70, Banner85, Banner85, EditsOnly95, EditsOnly95]);
    }

    #[test]
    fn pictures_stop_at_60_percent() {
        let quota = Engine::WebKit.limit();
        let usage = Usage { webkit_bytes: quota * 6 / 10 - 1_000, ..Usage::default() };
        assert!(usage.takes_picture(1_000));
        assert!(!usage.takes_picture(9_000));
        assert!(!Usage { units: quota, ..Usage::default() }.takes_picture(1));
    }

    #[test]
    fn following_writes_equals_counting_anew() {
        let mut followed = Usage::default();
        followed.replace("a", None, Some("x😀"));
        followed.replace("b", None, Some("long value"));
        followed.replace("a", Some("x😀"), Some("y"));
        followed.replace("b", Some("long value"), None);
        let mut counted = Usage::default();
        counted.count("a", "y", true);
        assert_eq!(followed, counted);
    }
}
