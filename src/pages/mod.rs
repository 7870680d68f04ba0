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

use crate::markup::Markup;
use mainstay_core::route::Route;

use crate::state::App;

pub use data::Recovery;
pub use shared::later::{HandOver, HandedOver, InGrow, InMore, Parts};
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

/// Shows a page that comes with Grow and Reflect. Only the part itself may name this.
pub fn show_in_grow(page: InGrow) -> Markup {
    match page {
        InGrow::Growing(page) => growing::view(page),
        InGrow::Reflecting(page) => reflecting::view(page),
        InGrow::CheckIn(page) => check_in::view(page),
    }
}

/// Shows a page that comes with what stands behind the tabs. Only the part itself may name this.
pub fn show_in_more(page: InMore) -> Markup {
    match page {
        InMore::People(page) => people::later(page),
        InMore::Hello(page) => hello::later(page),
        InMore::Moments(page) => moments::later(page),
        InMore::Dates(page) => dates::view(page),
        InMore::Plans(page) => plans::view(page),
        InMore::Thanks(page) => thanks::view(page),
        InMore::Support(page) => support::later(page),
        InMore::Learn(page) => learn::view(page),
        InMore::Data(page) => data::view(page),
        InMore::Settings(page) => settings::view(page),
        InMore::More(page) => more::view(page),
    }
}
