//! The circles: who is drawn where, with which word, so that no two people and no two words ever overlap.
//!
//! Three nested rounded rectangles around "You" (ux section 4): unlike circles they leave a band of the same thickness
//! on every side of a phone screen. Everyone keeps their order round the rings for life; nobody is placed by a force or
//! by chance, and only the person decides who is in which ring.

mod crowd;
mod labels;
mod place;
mod track;

use crate::sorted::SortedMap;

use chrono::NaiveDate;

pub use crowd::{Tile, TileKey};
pub(in crate::view) use labels::fitting;
pub use place::bearing_for;

use crate::book::Book;
use crate::gather::in_order;
use crate::insight::due::{self, Since};
use crate::locale::Locale;
use crate::model::{Kind, Name, Person, PersonId, Ring, Standing, Strength};

/// The room for a name in an open tile, in pixels; the rest of a longer one is left out.
const IN_TILE: f64 = 68.0;

/// The size of the drawing, in CSS pixels, and how many people of a ring it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Canvas {
    /// 382 by 500: a phone, nearly to the edges of its window.
    Phone,
    /// 640 by 560: a wide window.
    Wide,
}

impl Canvas {
    /// Width and height.
    pub const fn size(self) -> (f64, f64) {
        match self {
            Self::Phone => (382.0, 500.0),
            Self::Wide => (640.0, 560.0),
        }
    }

    /// The most people of a ring drawn large enough for a name.
    const fn named(self, ring: Ring) -> usize {
        match (self, ring) {
            (Self::Phone, Ring::Closest) => 6,
            (Self::Phone, Ring::Close) => 15,
            (Self::Phone, Ring::Around) => 24,
            (Self::Wide, Ring::Closest) => 8,
            (Self::Wide, Ring::Close) => 21,
            (Self::Wide, Ring::Around) => 33,
        }
    }

    /// The most people of a ring drawn at all; beyond it stand groups.
    const fn drawn(self, ring: Ring) -> usize {
        match (self, ring) {
            (Self::Phone, Ring::Closest) => 8,
            (Self::Phone, Ring::Close) => 21,
            (Self::Phone, Ring::Around) => 33,
            (Self::Wide, Ring::Closest) => 11,
            (Self::Wide, Ring::Close) => 29,
            (Self::Wide, Ring::Around) => 47,
        }
    }
}

/// How the outline of someone is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outline {
    /// How it stands with their rhythm.
    Since(Since),
    /// A moon: they rest.
    Resting,
    /// A leaf: they have died.
    Remembered,
}

/// A name below someone.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// The name, or its first letters.
    pub word: String,
    /// The room kept for it, in pixels.
    pub width: f64,
}

/// One person on the drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    /// Who.
    pub id: PersonId,
    /// What I call them.
    pub name: Name,
    /// Their colour, 1 to 8.
    pub colour: u8,
    /// What one chose for their face.
    pub face: String,
    /// The middle, in pixels from the left and from the top.
    pub at: (f64, f64),
    /// The name as far as it fits below them; none where there is no room.
    pub label: Option<Label>,
    /// How they are outlined.
    pub outline: Outline,
    /// What they are good for.
    pub gives: SortedMap<Kind, Strength>,
}

/// One ring of the drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct RingView {
    /// Which ring.
    pub ring: Ring,
    /// How many people are in it.
    pub n_people: usize,
    /// Whether they are drawn large (40 pixels) or small (30).
    pub large: bool,
    /// People in their order, clockwise from the top; empty when groups are drawn instead.
    pub spots: Vec<Spot>,
    /// Groups, when there are more people than can be drawn.
    pub tiles: Vec<Tile>,
}

/// The whole drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct RingsView {
    /// From the inside out.
    pub rings: Vec<RingView>,
    /// The group that is open, as a ring of its own: the people of its one tile by their names, in no place.
    pub open: Option<RingView>,
}

impl RingsView {
    /// The same with a tile of a ring open, if it is there.
    #[must_use]
    pub fn with_open(
        mut self,
        book: &Book,
        today: NaiveDate,
        (ring, key): (Ring, &TileKey),
        locale: &dyn Locale,
    ) -> Self {
        let tiles = self.rings.iter().filter(|view| view.ring == ring).flat_map(|view| &view.tiles);
        let Some(tile) = tiles.into_iter().find(|tile| tile.key == *key).cloned() else { return self };
        let people = tile.people.iter().filter_map(|id| book.person(*id));
        let people: Vec<Spot> = people.map(|person| spot(book, today, person, (0.0, 0.0))).collect();
        let names: Vec<&str> = people.iter().map(|spot| spot.name.as_str()).collect();
        let mut spots = Vec::new();
        for spot in locale.order(&names).into_iter().filter_map(|at| people.get(at)) {
            let label = Some(Label { word: spot.name.to_string(), width: IN_TILE });
            spots.push(Spot { label, ..spot.clone() });
        }
        self.open = Some(RingView { ring, n_people: tile.n_people, large: true, spots, tiles: vec![tile] });
        self
    }

    /// The ring and the spot of a person who is drawn.
    pub fn spot(&self, id: PersonId) -> Option<(&RingView, &Spot)> {
        self.rings.iter().find_map(|ring| Some((ring, ring.spots.iter().find(|spot| spot.id == id)?)))
    }

    /// Whether some ring shows groups because it holds too many people.
    pub fn is_crowded(&self) -> bool {
        self.rings.iter().any(|ring| !ring.tiles.is_empty())
    }

    /// How many people there are to draw.
    pub fn n_people(&self) -> usize {
        self.rings.iter().map(|ring| ring.n_people).sum()
    }
}

/// The drawing of everybody but those kept apart. Where a ring holds more than can be drawn and a kind is asked for,
/// only those who are good for it stand there, if they fit.
pub fn rings(
    book: &Book,
    today: NaiveDate,
    canvas: Canvas,
    kind: Option<Kind>,
    locale: &dyn Locale,
) -> RingsView {
    let mut rings: Vec<RingView> =
        Ring::ALL.into_iter().map(|ring| ring_view(book, today, canvas, ring, kind)).collect();
    labels::label(&mut rings, canvas, locale);
    RingsView { rings, open: None }
}

fn ring_view(book: &Book, today: NaiveDate, canvas: Canvas, ring: Ring, kind: Option<Kind>) -> RingView {
    let drawn = |person: &&Person| person.ring == ring && person.standing.is_mine();
    let mut people: Vec<&Person> = book.people().filter(drawn).collect();
    let n_people = people.len();
    if n_people > canvas.drawn(ring) {
        let givers: Vec<&Person> =
            people.iter().copied().filter(|person| gives(person, kind, today)).collect();
        if givers.is_empty() || givers.len() > canvas.drawn(ring) {
            let tiles = crowd::tiles(&people, ring, canvas);
            return RingView { ring, n_people, large: false, spots: Vec::new(), tiles };
        }
        people = givers;
    }
    let large = people.len() <= canvas.named(ring);
    let people = in_order(people, |a, b| (a.bearing(), a.id).cmp(&(b.bearing(), b.id)));
    let places = track::places(canvas, ring, people.len(), large);
    let spots = people.into_iter().zip(places).map(|(person, at)| spot(book, today, person, at));
    RingView { ring, n_people, large, spots: spots.collect(), tiles: Vec::new() }
}

fn spot(book: &Book, today: NaiveDate, person: &Person, at: (f64, f64)) -> Spot {
    Spot {
        id: person.id,
        name: person.name.clone(),
        colour: person.colour(),
        face: person.face.clone(),
        at,
        label: None,
        outline: outline(book, person, today),
        gives: person.gives.clone(),
    }
}

/// Whether someone is here for a kind: whoever rests or has died is asked for nothing.
fn gives(person: &Person, kind: Option<Kind>, today: NaiveDate) -> bool {
    let good =
        kind.and_then(|kind| person.gives.get(&kind)).is_some_and(|strength| *strength >= Strength::Good);
    good && person.is_present(today)
}

/// How someone is outlined.
pub fn outline(book: &Book, person: &Person, today: NaiveDate) -> Outline {
    match person.standing {
        Standing::Remembered => Outline::Remembered,
        _ if !person.is_present(today) => Outline::Resting,
        _ => Outline::Since(due::due_of(book, person, today).since),
    }
}

/// The ring whose band holds this point; outside all of them none.
pub fn ring_at(canvas: Canvas, at: (f64, f64)) -> Option<Ring> {
    Ring::ALL.into_iter().find(|ring| track::holds(canvas, *ring, at))
}

/// Width, height and corner radius of the line around a ring, for drawing it in the middle of the canvas.
pub fn edge(canvas: Canvas, ring: Ring) -> (f64, f64, f64) {
    track::edge(canvas, ring)
}
