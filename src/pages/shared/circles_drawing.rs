//! From the circles of the core to what the widget draws: words, signs and links.

use mainstay_core::insight::due::Since;
use mainstay_core::locale::Locale;
use mainstay_core::model::{Kind, Strength};
use mainstay_core::text::{fill, fill_count, row_of_facts, text};
use mainstay_core::view::rings::{self, Canvas, Outline, RingView, RingsView, Spot, Tile, TileKey};

use crate::state::App;
use crate::ui::{Circle, GroupNode, IconName, Node, RingsDrawing};

use super::face::colour_of;
use super::kind_icon::kind_icon;
use super::words::{kind_inside, ring_words, since_inside, since_words, tie_words};

/// What is drawn: `kind` fills those who are good for it. An open group stands alone over the rings.
pub fn drawing(app: App, view: &RingsView, canvas: Canvas, kind: Option<Kind>) -> RingsDrawing {
    let t = text().circles;
    let open = view.open.as_ref();
    let circles = view.rings.iter().map(|ring| (ring, false)).chain(open.map(|open| (open, true)));
    let circles = circles.map(|(ring, is_open)| {
        let name = ring_words(ring.ring);
        let title = match ring.tiles.first().filter(|_| is_open) {
            Some(tile) => row_of_facts(&[name.to_owned(), group(tile).says]),
            None => fill(&fill_count(&t.ring_people, ring.n_people), &[("ring", name)]),
        };
        let shown = if open.is_some() == is_open { ring.spots.as_slice() } else { &[] };
        let tiles = if open.is_none() { ring.tiles.as_slice() } else { &[] };
        Circle {
            title,
            name,
            is_open,
            edge: rings::edge(canvas, ring.ring),
            large: ring.large,
            nodes: shown.iter().enumerate().map(|(nth, spot)| node(app, ring, nth, spot, kind)).collect(),
            groups: tiles.iter().map(group).collect(),
        }
    });
    RingsDrawing { size: canvas.size(), circles: circles.collect() }
}

/// Whether someone gives a kind well. Whoever rests or has died is asked for nothing, so nothing is said of them.
fn is_good(spot: &Spot, kind: Kind) -> bool {
    matches!(spot.outline, Outline::Since(_))
        && spot.gives.get(&kind).is_some_and(|strength| *strength >= Strength::Good)
}

/// The kinds that someone gives well.
pub fn good_for(spot: &Spot) -> impl DoubleEndedIterator<Item = Kind> + '_ {
    Kind::ALL.into_iter().filter(|kind| is_good(spot, *kind))
}

fn node(app: App, ring: &RingView, nth: usize, spot: &Spot, kind: Option<Kind>) -> Node {
    let (line, sign) = match spot.outline {
        Outline::Since(Since::NotYet) => ("pale", None),
        Outline::Since(Since::InTouch | Since::GoodTime) => ("full", None),
        Outline::Since(Since::AWhile) => ("dashed", None),
        Outline::Since(Since::NiceSurprise) => ("dotted", None),
        Outline::Resting => ("full", Some(IconName::Moon)),
        Outline::Remembered => ("none", Some(IconName::Leaf)),
    };
    let filled = kind.filter(|kind| is_good(spot, *kind));
    // Where no kind is asked for, everybody shows what they are best at.
    let best = good_for(spot).rev().max_by_key(|kind| spot.gives.get(kind).copied());
    let shown = kind.map_or(best, |_| filled);
    Node {
        id: spot.id.to_string(),
        says: says(app, ring, nth, spot),
        name: spot.name.to_string(),
        face: app.sign(&spot.face, spot.name.as_str()),
        colour: colour_of(spot.colour),
        found_by: [app.locale().lower(spot.name.as_str()), app.locale().upper(spot.name.as_str())],
        at: spot.at,
        label: spot.label.as_ref().map(|label| (label.word.clone(), label.width)),
        line,
        sign: shown.map(kind_icon).or(sign),
        signs: Vec::new(),
        kind: filled.map(Kind::key),
    }
}

/// "Ana, Closest, in touch, good for listening and company, 1 of 4".
fn says(app: App, ring: &RingView, nth: usize, spot: &Spot) -> String {
    let t = text().circles;
    let kinds: Vec<String> = good_for(spot).map(|kind| kind_inside(kind).to_owned()).collect();
    let stands = match spot.outline {
        Outline::Since(since) => since_inside(since),
        outline => outline_words(outline),
    };
    let words = if kinds.is_empty() { t.spot } else { t.spot_good_for };
    let (n, all) = ((nth + 1).to_string(), ring.spots.len().to_string());
    let values = [
        ("name", spot.name.as_str()),
        ("ring", ring_words(ring.ring)),
        ("stands", stands),
        ("kinds", &app.list(&kinds)),
        ("n", &n),
        ("all", &all),
    ];
    fill(words, &values)
}

/// How it stands with someone, as the outline shows it.
pub fn outline_words(outline: Outline) -> &'static str {
    match outline {
        Outline::Since(since) => since_words(since),
        Outline::Resting => text().circles.rests,
        Outline::Remembered => text().circles.remembered,
    }
}

fn group(tile: &Tile) -> GroupNode {
    let name = match &tile.key {
        TileKey::Group(group) => group.clone(),
        TileKey::Tie(tie) => tie_words(*tie).to_owned(),
        TileKey::Others => text().circles.others.to_owned(),
    };
    GroupNode {
        says: fill(&fill_count(&text().circles.tile, tile.n_people), &[("name", &name)]),
        words: (name, tile.n_people.to_string()),
        at: tile.at,
        size: tile.size,
    }
}
