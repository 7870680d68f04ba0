//! Help lines: the country whose lines come first, and what the page says of it.

use mainstay_core::help_lines::{Country, Provenance, ShownLine, country_for};

use super::app::App;
use crate::platform::help_lines;
use crate::signals::Shown;

impl App {
    /// Every country with help lines; the entry for everywhere else is the last.
    pub fn countries(self) -> Vec<Country> {
        help_lines::countries()
    }

    /// The country whose lines come first, and whether it was chosen. One that the browser names is kept nowhere.
    pub fn country(self) -> Shown<Option<(Country, bool)>> {
        Shown::new(move || {
            let kept = self.device().with(|device| device.region.clone());
            let named = help_lines::named_country();
            country_for(help_lines::countries(), kept.as_deref(), named.as_deref())
        })
    }

    /// The lines of a country, danger first; none of everywhere else.
    pub fn lines_of(self, country: &Country) -> Vec<ShownLine> {
        help_lines::lines(country.code())
    }

    /// Where the numbers of a country come from; none of everywhere else.
    pub fn provenance_of(self, country: &Country) -> Option<Provenance> {
        help_lines::provenance(country.code())
    }
}
