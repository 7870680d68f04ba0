//! While Mainstay is open: a dot on the icon, one quiet notice a day, a welcome after a while away. The first two are off
//! unless chosen.

use leptos::task::spawn_local;
use mainstay_core::now::Now;
use mainstay_core::text::text;
use mainstay_core::view::today;

use super::app::{App, Mode};
use crate::platform::signs;
use crate::signals::{Effect, Shown, Signal};

/// Days without Mainstay after which one is welcomed back.
const AWAY_DAYS: i64 = 14;
/// The hours in which a notice is shown, in minutes of the day.
const AWAKE: std::ops::Range<u32> = 9 * 60..20 * 60;

impl App {
    /// Whether one is back today after two weeks or more.
    pub fn is_back(self) -> Signal<bool> {
        Signal::derive(move || self.device.with(|device| device.back_on) == Some(self.today.get()))
    }

    /// Notes that Mainstay is open today; after a long while, that one is back. A book in which nothing is written yet
    /// notes nothing.
    pub(super) fn note_seen(self) {
        let today = self.today.get_untracked();
        let last = self.device.with_untracked(|device| device.last_seen);
        let mine = self.mode.get_untracked() == Mode::Own && !self.look(mainstay_core::book::Book::is_empty);
        // A window that was left open somewhere behind is not seen by anybody.
        if !mine || last == Some(today) || signs::is_hidden() {
            return;
        }
        let is_back = last.is_some_and(|last| (today - last).num_days() >= AWAY_DAYS);
        self.note_on_device(|device| {
            device.last_seen = Some(today);
            device.back_on = if is_back { Some(today) } else { device.back_on };
        });
    }

    /// Keeps the dot in step with what waits on Today. Called once, below the root.
    pub fn watch_what_waits(self) {
        let chosen =
            Shown::new(move || self.mode.get() == Mode::Own && self.device.with(|device| device.badge));
        // Nobody who did not choose it pays for the look.
        let waits = self.select_now(move |book, now| chosen.get() && today::something_waits(book, now.today));
        let mut shown = None;
        Effect::new(move |_| {
            let chosen = self.device.with(|device| device.badge);
            // As long as the dot was never chosen the icon is left alone.
            if chosen || shown.is_some() {
                let on = chosen && waits.get();
                if shown != Some(on) {
                    signs::badge(on);
                    shown = Some(on);
                }
            }
        });
    }

    /// Shows the one notice of a day, where it was chosen, something waits and nobody looks. Asked every minute.
    pub(super) fn notify_of_what_waits(self, now: Now) {
        let (chosen, last) = self.device.with_untracked(|device| (device.daily_notice, device.last_notice));
        let own = chosen && self.mode.get_untracked() == Mode::Own;
        let time = AWAKE.contains(&now.minutes) && last != Some(now.today);
        if own
            && time
            && signs::is_hidden()
            && signs::may_notify()
            && self.look(|book| today::something_waits(book, now.today))
        {
            let t = text().rhythm;
            signs::notify(t.daily_notice_title, t.daily_notice_words);
            self.note_on_device(|device| device.last_notice = Some(now.today));
        }
    }

    /// Whether the icon can carry a dot here.
    pub fn can_badge(self) -> bool {
        signs::can_badge()
    }

    /// Whether this browser has notices.
    pub fn can_notify(self) -> bool {
        signs::can_notify()
    }

    /// Turns the notice on once the person has allowed it to the browser, or off. `denied` is told whether it was refused.
    pub fn choose_daily_notice(self, on: bool, denied: impl FnOnce(bool) + 'static) {
        if !on {
            self.choose(|device| device.daily_notice = false);
            return denied(false);
        }
        spawn_local(async move {
            let allowed = signs::ask_to_notify().await;
            if allowed {
                self.choose(|device| device.daily_notice = true);
            }
            denied(!allowed);
        });
    }
}
