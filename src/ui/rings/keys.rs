//! The keyboard on the circles: along a ring, between rings, to a first letter, and moving someone.

use super::drawing::{Circle, Node, RingsDrawing};

/// What a key means where the focus is.
pub(super) enum Go {
    /// The focus goes to this person.
    To(String),
    /// The person moves one ring inwards (`true`) or outwards.
    Shift(bool),
    /// Nobody is chosen any more.
    Clear,
}

/// What a key means on this person; none when the key is not ours.
pub(super) fn step(drawing: &RingsDrawing, id: &str, key: &str, shift: bool) -> Option<Go> {
    let (ring, nth) = drawing
        .circles
        .iter()
        .enumerate()
        .find_map(|(ring, circle)| Some((ring, circle.nodes.iter().position(|node| node.id == id)?)))?;
    let nodes = &drawing.circles.get(ring)?.nodes;
    let last = nodes.len() - 1;
    let to = |at: usize| nodes.get(at).map(|node| Go::To(node.id.clone()));
    match key {
        "ArrowUp" | "ArrowDown" if shift => Some(Go::Shift(key == "ArrowUp")),
        "ArrowRight" => to(if nth == last { 0 } else { nth + 1 }),
        "ArrowLeft" => to(if nth == 0 { last } else { nth - 1 }),
        "Home" => to(0),
        "End" => to(last),
        "ArrowUp" | "ArrowDown" => {
            let inner = drawing.circles.iter().take(ring).rev();
            let outer = drawing.circles.iter().skip(ring + 1);
            let mut others: Box<dyn Iterator<Item = &Circle>> =
                if key == "ArrowUp" { Box::new(inner) } else { Box::new(outer) };
            let other = others.find(|circle| !circle.nodes.is_empty())?;
            // The same place round the ring, as far as the other ring has one.
            let at = nth * other.nodes.len() / nodes.len();
            other.nodes.get(at).map(|node| Go::To(node.id.clone()))
        }
        "Escape" => Some(Go::Clear),
        letter if letter.chars().count() == 1 && letter != " " => {
            let all: Vec<&Node> = drawing.circles.iter().flat_map(|circle| &circle.nodes).collect();
            let here = all.iter().position(|node| node.id == id)?;
            let starts = |node: &&&Node| node.found_by.iter().any(|name| name.starts_with(letter));
            let after = all.iter().skip(here + 1).chain(all.iter().take(here));
            after.clone().find(starts).map(|node| Go::To(node.id.clone()))
        }
        _ => None,
    }
}
