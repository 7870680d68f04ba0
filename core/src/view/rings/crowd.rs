//! Groups in place of people, where a ring holds more than can be drawn.

use crate::sorted::SortedMap;

use super::Canvas;
use crate::gather::in_order;
use crate::model::{Person, PersonId, Ring};
use crate::route::RelationshipKind;
use crate::view::people::tie_of;

/// What the people of a tile have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum TileKey {
    /// A group.
    Group(String),
    /// A relationship, for those without a group.
    Tie(RelationshipKind),
    /// Everybody else.
    Others,
}

/// One group on the drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Tile {
    /// What they have in common.
    pub key: TileKey,
    /// How many people it stands for.
    pub n_people: usize,
    /// Who they are.
    pub people: Vec<PersonId>,
    /// The middle, in pixels from the left and from the top.
    pub at: (f64, f64),
    /// Width and height, in pixels.
    pub size: (f64, f64),
}

/// Tiles in a row of a ring, one row above and one below the middle.
const fn in_a_row(ring: Ring) -> usize {
    match ring {
        Ring::Closest => 2,
        Ring::Close => 3,
        Ring::Around => 4,
    }
}

/// The largest groups of a ring, and everybody else in a last tile.
pub(super) fn tiles(people: &[&Person], ring: Ring, canvas: Canvas) -> Vec<Tile> {
    let mut sizes: SortedMap<&str, usize> = SortedMap::new();
    for group in people.iter().flat_map(|person| &person.groups) {
        *sizes.entry(group).or_default() += 1;
    }
    let key = |person: &&Person| {
        // Someone in two groups stands in the larger one.
        let group = person.groups.iter().max_by_key(|group| sizes.get(group.as_str()));
        match (group, tie_of(person)) {
            (Some(group), _) => TileKey::Group(group.clone()),
            (None, Some(tie)) => TileKey::Tie(tie),
            (None, None) => TileKey::Others,
        }
    };
    let mut counts: SortedMap<TileKey, usize> = SortedMap::new();
    for person in people {
        *counts.entry(key(person)).or_default() += 1;
    }
    let others = counts.remove(&TileKey::Others).unwrap_or(0);
    let mut largest =
        in_order(counts.into_iter().collect(), |a: &(TileKey, usize), b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    let most = 2 * in_a_row(ring);
    let room = if largest.len() > most || others > 0 { most - 1 } else { most };
    let rest: usize = largest.split_off(largest.len().min(room)).into_iter().map(|(_, n)| n).sum();
    if rest + others > 0 {
        largest.push((TileKey::Others, rest + others));
    }
    let places = places(largest.len(), ring, canvas);
    let size = size(canvas);
    let tile = |((key, n_people), at)| Tile { key, n_people, people: Vec::new(), at, size };
    let mut tiles: Vec<Tile> = largest.into_iter().zip(places).map(tile).collect();
    for person in people {
        // Whose group has no tile of its own is in the last one.
        let own = key(person);
        let at = tiles.iter().position(|tile| tile.key == own).unwrap_or(tiles.len() - 1);
        if let Some(tile) = tiles.get_mut(at) {
            tile.people.push(person.id);
        }
    }
    tiles
}

fn size(canvas: Canvas) -> (f64, f64) {
    match canvas {
        Canvas::Phone => (62.0, 46.0),
        Canvas::Wide => (96.0, 52.0),
    }
}

/// Half of the tiles in the band above the middle, half below.
fn places(n: usize, ring: Ring, canvas: Canvas) -> Vec<(f64, f64)> {
    let (width, height) = canvas.size();
    let bands = match ring {
        Ring::Closest => 0.5,
        Ring::Close => 1.5,
        Ring::Around => 2.5,
    };
    let from_middle = 25.0 + (height - 50.0) / 6.0 * bands;
    let above = n.div_ceil(2);
    let step = size(canvas).0 + 3.0;
    #[expect(clippy::cast_precision_loss, reason = "at most eight tiles")]
    let row = move |many: usize, y: f64| {
        let first = width / 2.0 - step * (many.max(1) - 1) as f64 / 2.0;
        (0..many).map(move |nth| (first + step * nth as f64, y))
    };
    row(above, height / 2.0 - from_middle).chain(row(n - above, height / 2.0 + from_middle)).collect()
}
