//! How numbers are read: by what has arrived, and with which home country.

use mainstay_core::numbers::{Numbers, Reader};

use super::app::App;
use crate::platform::intl;

impl App {
    /// How numbers are read. The home country is the chosen one, else the one that the browser names, which is kept nowhere.
    pub fn numbers(self) -> Numbers {
        self.reads_all.track();
        let chosen = self.look(|book| book.settings().home.clone());
        Numbers { reader: self.reader.get(), home: chosen.or_else(intl::region).unwrap_or_default() }
    }

    /// Takes what reads every number, once it has arrived.
    pub fn read_numbers_by(self, reader: Reader) {
        self.reader.set(reader);
        self.reads_all.set(true);
    }

    /// The country that the browser names, by its two letters.
    pub fn home_of_browser(self) -> Option<String> {
        intl::region()
    }

    /// Every country by which numbers can be completed, its two letters and its name, by name.
    pub fn homes(self) -> Vec<(&'static str, String)> {
        (self.reader.get().homes)(&intl::region_names, &self.locale())
    }
}
