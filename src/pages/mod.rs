//! The table of rooms: which feature an address leads to. Each room knows its own pages.

mod check_in;
mod data;
mod dates;
mod growing;
mod hello;
mod learn;
mod lines;
mod moments;
mod more;
mod people;
mod plans;
mod reflecting;
mod settings;
mod shared;
mod support;
mod thanks;
mod today;
mod welcome;

use mainstay_core::route::Route;

use crate::state::App;

pub use data::Recovery;
pub use shared::screen::{Above, Screen};
pub use shared::status_words::{act_words, said_words};
pub use shared::tab::Tab;

/// What this address leads to.
pub fn screen(app: App, route: Route) -> Screen {
    match route {
        Route::Today(page) => today::screen(page),
        Route::Welcome(page) => welcome::screen(page),
        Route::People(page) => people::screen(app, page),
        Route::Hello(page) => hello::screen(app, page),
        Route::Moments(page) => moments::screen(page),
        Route::Dates(page) => dates::screen(page),
        Route::Plans(page) => plans::screen(app, page),
        Route::Thanks(page) => thanks::screen(app, page),
        Route::Support(page) => support::screen(app, page),
        Route::Growing(page) => growing::screen(app, page),
        Route::Reflecting(page) => reflecting::screen(app, page),
        Route::CheckIn(page) => check_in::screen(page),
        Route::Learn(page) => learn::screen(page),
        Route::Data(page) => data::screen(page),
        Route::Settings(page) => settings::screen(page),
        Route::Lines(page) => lines::screen(page),
        Route::More(page) => more::screen(page),
        Route::NotFound => shared::not_found::screen(),
    }
}
