//! The circles on one page, for someone who helps: the drawing, and by kind of support who is good for it, from whom it
//! was got and to whom it was given.

use chrono::NaiveDate;

use super::is_good_for;
use crate::book::Book;
use crate::gather::in_order;
use crate::initials::initials;
use crate::insight::balance;
use crate::locale::Locale;
use crate::model::{Direction, Kind, Moment, Person, Ring, Standing};
use crate::view::given_got::is_lately;
use crate::view::rings::{self, Canvas, RingsView, TileKey, fitting};

/// A name in the table, in the pixels of [`fitting`].
const NAME: f64 = 190.0;
/// Three lines of a cell, in the same.
const CELL: f64 = 430.0;

/// Some people, as many as a cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Givers {
    /// What they are called.
    pub names: Vec<String>,
    /// How many more there are.
    pub n_more: usize,
}

/// A kind of support.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivesRow {
    /// The kind.
    pub kind: Kind,
    /// Who is good for it; then, unless giving and getting is not spoken of, from whom I got it and to whom I gave it in
    /// the last half year.
    pub cells: Vec<Givers>,
}

/// The sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct CirclesSheet {
    /// The drawing. The label and the face of everybody on it are what they are called here.
    pub view: RingsView,
    /// Everybody on the circles by ring, as they are called here.
    pub rings: Vec<(Ring, Vec<String>)>,
    /// The kinds in their order.
    pub kinds: Vec<GivesRow>,
}

/// The sheet with everybody on the circles: by their names, or as A, B, C, from the inside out and clockwise.
pub fn circles(book: &Book, today: NaiveDate, with_names: bool, locale: &dyn Locale) -> CirclesSheet {
    let mine = book.people().filter(|person| person.standing.is_mine()).collect();
    let mine = in_order(mine, |a: &&Person, b: &&Person| {
        (a.ring, a.bearing(), a.id).cmp(&(b.ring, b.bearing(), b.id))
    });
    let word = |nth: usize, person: &Person| if with_names { person.name.to_string() } else { letters(nth) };
    let all: Vec<(&Person, String)> =
        mine.iter().enumerate().map(|(nth, person)| (*person, word(nth, person))).collect();
    let mut view = rings::rings(book, today, Canvas::Wide, None, locale);
    for ring in &mut view.rings {
        for spot in &mut ring.spots {
            let Some((_, word)) = all.iter().find(|(person, _)| person.id == spot.id) else { continue };
            if with_names {
                spot.face = initials(word, locale);
                continue;
            }
            spot.face.clone_from(word);
            if let Some(label) = &mut spot.label {
                label.word.clone_from(word);
            }
        }
        // What a group is called may hold a name.
        if !with_names {
            let named = ring.tiles.iter_mut().filter(|tile| matches!(tile.key, TileKey::Group(_)));
            named.for_each(|tile| tile.key = TileKey::Others);
        }
    }
    let cell = |is_so: &dyn Fn(&Person) -> bool| {
        let so = all.iter().filter(|(person, _)| person.standing != Standing::Remembered && is_so(person));
        givers(so.map(|(_, word)| word.as_str()), locale)
    };
    let lately = |moment: &&Moment| !moment.support.is_empty() && is_lately(moment.day, today);
    let lately: Vec<&Moment> = book.moments().filter(lately).collect();
    let row = |kind: Kind| {
        // What went both ways counts on both sides.
        let went = |person: &Person, not: Direction| {
            let so = |moment: &&Moment| {
                let mut support = moment.support.iter();
                moment.people.contains(&person.id)
                    && support.any(|one| one.kind == kind && one.direction != not)
            };
            balance::is_spoken_of(book, person) && lately.iter().any(so)
        };
        let mut cells = vec![cell(&|person| is_good_for(person, kind, today))];
        if !book.settings().balance_muted {
            cells.push(cell(&|person| went(person, Direction::Gave)));
            cells.push(cell(&|person| went(person, Direction::Received)));
        }
        GivesRow { kind, cells }
    };
    let of_ring = |ring: Ring| {
        all.iter().filter(|(person, _)| person.ring == ring).map(|(_, word)| word.clone()).collect()
    };
    CirclesSheet {
        rings: Ring::ALL.into_iter().map(|ring| (ring, of_ring(ring))).collect(),
        kinds: Kind::ALL.into_iter().map(row).collect(),
        view,
    }
}

/// As many names as three lines hold, the first one in any case.
fn givers<'a>(all: impl Iterator<Item = &'a str>, locale: &dyn Locale) -> Givers {
    let mut givers = Givers { names: Vec::new(), n_more: 0 };
    let mut left = CELL;
    for name in all {
        let (name, width) = fitting(&locale.letters(name), NAME);
        // The comma and the blank after it.
        let width = width + 11.0;
        if givers.n_more == 0 && (width <= left || givers.names.is_empty()) {
            left -= width;
            givers.names.push(name);
        } else {
            givers.n_more += 1;
        }
    }
    givers
}

/// A to Z, then AA, AB and so on.
fn letters(nth: usize) -> String {
    let last = char::from(b'A' + u8::try_from(nth % 26).unwrap_or_default());
    let mut word = if nth < 26 { String::new() } else { letters(nth / 26 - 1) };
    word.push(last);
    word
}
