//! Names below people, as long as they fit without touching anything.

use super::{Canvas, Label, RingView, track};
use crate::locale::Locale;

/// A person is drawn this large at most, in pixels.
const DISC: f64 = 40.0;
/// "You" in the middle.
const YOU: f64 = 44.0;
/// From the middle of a person to the top of their name.
const BELOW: f64 = 22.0;
/// A line of a name.
const HEIGHT: f64 = 16.0;
/// The room that the name of a ring has on the line around it.
const RING: (f64, f64) = (88.0, 15.0);
/// Space left between two things.
const GAP: f64 = 1.0;
/// How many letters of a name are tried, the most first.
const LETTERS: [usize; 5] = [12, 9, 7, 5, 3];
/// A box as left, top, right, bottom.
type Edges = (f64, f64, f64, f64);

/// Gives everyone drawn large the longest name that touches nobody and no other name. Inner rings choose first.
pub(super) fn label(rings: &mut [RingView], canvas: Canvas, locale: &dyn Locale) {
    let (width, height) = canvas.size();
    let around = |at: (f64, f64), size: f64| {
        (at.0 - size / 2.0, at.1 - size / 2.0, at.0 + size / 2.0, at.1 + size / 2.0)
    };
    let people: Vec<Edges> =
        rings.iter().flat_map(|ring| &ring.spots).map(|spot| around(spot.at, DISC)).collect();
    let tiles = rings.iter().flat_map(|ring| &ring.tiles).map(|tile| {
        (
            tile.at.0 - tile.size.0 / 2.0,
            tile.at.1 - tile.size.1 / 2.0,
            tile.at.0 + tile.size.0 / 2.0,
            tile.at.1 + tile.size.1 / 2.0,
        )
    });
    let mut taken: Vec<Edges> = vec![around((width / 2.0, height / 2.0), YOU)];
    taken.extend(tiles);
    taken.extend(rings.iter().map(|ring| {
        let top = (height - track::edge(canvas, ring.ring).1) / 2.0;
        ((width - RING.0) / 2.0, top - RING.1 / 2.0, (width + RING.0) / 2.0, top + RING.1 / 2.0)
    }));
    let mut nth = 0;
    for ring in rings {
        for spot in &mut ring.spots {
            let own = nth;
            nth += 1;
            if !ring.large {
                continue;
            }
            let fits = |edges: &Edges| {
                let inside = edges.0 >= 0.0 && edges.2 <= width && edges.3 <= height;
                let others =
                    people.iter().enumerate().filter(|(other, _)| *other != own).map(|(_, edges)| edges);
                inside && others.chain(&taken).all(|other| !touches(edges, other))
            };
            let top = spot.at.1 + BELOW;
            let name = locale.letters(spot.name.as_str());
            let placed = LETTERS
                .into_iter()
                .map(|letters| {
                    let word = cut(&name, letters);
                    let half = width_of(&word) / 2.0;
                    ((spot.at.0 - half, top, spot.at.0 + half, top + HEIGHT), word.into_iter().collect())
                })
                .find(|(edges, _)| fits(edges));
            if let Some((edges, word)) = placed {
                taken.push(edges);
                spot.label = Some(Label { width: edges.2 - edges.0, word });
            }
        }
    }
}

fn touches(a: &Edges, b: &Edges) -> bool {
    a.0 < b.2 + GAP && b.0 < a.2 + GAP && a.1 < b.3 + GAP && b.1 < a.3 + GAP
}

/// The first letters of a name, with an ellipsis where something is left out.
fn cut(name: &[String], letters: usize) -> Vec<&str> {
    let mut kept: Vec<&str> = name.iter().map(String::as_str).collect();
    if kept.len() > letters {
        kept.truncate(letters.saturating_sub(1));
        let end = kept.iter().rposition(|letter| !letter.trim().is_empty());
        kept.truncate(end.map_or(0, |end| end + 1));
        kept.push("…");
    }
    kept
}

/// As much of a name as fits in so many pixels, in letters of 13, and how wide that is; the end that is left out is an
/// ellipsis.
pub(in crate::view) fn fitting(name: &[String], width: f64) -> (String, f64) {
    let words = (1..=name.len()).rev().map(|letters| cut(name, letters));
    let mut words = words.map(|word| (word.iter().copied().collect(), width_of(&word)));
    words.find(|(_, wide)| *wide <= width).unwrap_or_default()
}

/// About how wide a word is at 13 pixels, in any of the fonts that phones and computers bring.
fn width_of(word: &[&str]) -> f64 {
    let letter = |letter: &str| match letter.chars().next() {
        Some('i' | 'j' | 'l' | 'I' | 't' | 'f' | 'r' | '.' | '-' | ' ' | '\'' | '1') => 5.6,
        Some('m' | 'w' | 'M' | 'W') => 13.0,
        Some(c) if c.is_ascii_uppercase() || c == '…' => 10.4,
        Some(_) if letter.len() <= 2 => 8.4,
        _ => 13.6,
    };
    word.iter().copied().map(letter).sum::<f64>() + 3.0
}
