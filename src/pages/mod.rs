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
mod print;
mod reflecting;
mod settings;
mod shared;
mod support;
mod thanks;
mod today;
mod welcome;

use mainstay_core::route::Route;

use crate::state::App;

use shared::later::later;

pub use data::Recovery;
pub use shared::later::{
    ComingPart, Delivery, InFiles, InGrow, InMore, LaterParts, Screens, read_numbers_by,
};
pub use shared::screen::{Above, Screen};
pub use shared::status_words::{act_words, said_words};
pub use shared::tab::Tab;

/// What this address leads to. What comes in a later part is asked of that part.
pub fn screen(app: App, parts: LaterParts, route: Route) -> Screen {
    let grow = |tab, page| later(app, parts.grow, Some(tab), page);
    let more = |tab, page| later(app, parts.more, tab, page);
    match route {
        Route::Today(page) => today::screen(page),
        Route::Welcome(page) => welcome::screen(app, parts, page),
        Route::People(page) => people::screen(app, parts, page),
        Route::Hello(page) => hello::screen(app, parts, page),
        Route::Moments(page) => moments::screen(app, parts, page),
        Route::Support(page) => support::screen(app, parts, page),
        Route::Lines(page) => lines::screen(page),
        Route::Growing(page) => grow(Tab::Grow, InGrow::Growing(page)),
        Route::Reflecting(page) => grow(Tab::Reflect, InGrow::Reflecting(page)),
        Route::CheckIn(page) => grow(Tab::Reflect, InGrow::CheckIn(page)),
        Route::Dates(page) => more(None, InMore::Dates(page)),
        Route::Plans(page) => more(Some(Tab::Today), InMore::Plans(page)),
        Route::Thanks(page) => more(Some(Tab::Support), InMore::Thanks(page)),
        Route::Learn(page) => more(None, InMore::Learn(page)),
        Route::Data(page) => data::screen(app, parts, page),
        Route::Settings(page) => more(None, InMore::Settings(page)),
        Route::Print(page) => later(app, parts.grow, None, InGrow::Print(page)),
        Route::More(page) => more(None, InMore::More(page)),
        Route::NotFound => shared::not_found::screen(),
    }
}

/// What comes with Grow and Reflect. Only the part itself may name this.
pub fn screen_in_grow(app: App, page: InGrow) -> Screen {
    match page {
        InGrow::Growing(page) => growing::screen(app, page),
        InGrow::Reflecting(page) => reflecting::screen(app, page),
        InGrow::CheckIn(page) => check_in::screen(page),
        InGrow::Print(page) => print::screen(page),
    }
}

/// What comes with all that stands behind the tabs. Only the part itself may name this.
pub fn screen_in_more(app: App, page: InMore) -> Screen {
    match page {
        InMore::Welcome(page) => welcome::later_screen(page),
        InMore::People(page) => people::later_screen(app, page),
        InMore::Hello(page) => hello::later_screen(app, page),
        InMore::Moments(page) => moments::later_screen(page),
        InMore::Support(page) => support::later_screen(page),
        InMore::Dates(page) => dates::screen(page),
        InMore::Plans(page) => plans::screen(app, page),
        InMore::Thanks(page) => thanks::screen(app, page),
        InMore::Learn(page) => learn::screen(page),
        InMore::Data(page) => data::later_screen(page),
        InMore::Settings(page) => settings::screen(page),
        InMore::More(page) => more::screen(page),
    }
}

/// What comes with the readers of files. Only the part itself may name this.
pub fn screen_in_files(_: App, page: InFiles) -> Screen {
    match page {
        InFiles::Contacts => data::contacts_screen(),
    }
}
