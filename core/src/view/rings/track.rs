//! The line on which the people of a ring stand: the middle of its band, walked in even steps.

use super::Canvas;
use crate::model::Ring;

/// Width and height of the middle, where "You" stands.
const MIDDLE: (f64, f64) = (48.0, 50.0);
/// Corner radius as a share of half the shorter side.
const ROUND: f64 = 0.62;
/// A name hangs below its person, so that both together stand in the middle of the band, with room for the name of the
/// ring on the line above and for that of the next ring below.
const LIFT: f64 = 9.5;
/// Cosine of 0, 11.25, … 90 degrees: a corner in eight straight steps.
const QUARTER: [f64; 9] = [
    1.0,
    0.980_785,
    0.923_880,
    0.831_470,
    std::f64::consts::FRAC_1_SQRT_2,
    0.555_570,
    0.382_683,
    0.195_090,
    0.0,
];

/// Which ring it is, from the inside, counted from 0.
fn nth(ring: Ring) -> f64 {
    match ring {
        Ring::Closest => 0.0,
        Ring::Close => 1.0,
        Ring::Around => 2.0,
    }
}

/// Width, height and corner radius of a rounded rectangle so many bands out from the middle.
fn rectangle(canvas: Canvas, bands: f64) -> (f64, f64, f64) {
    let (width, height) = canvas.size();
    let (x, y) = ((width - MIDDLE.0) / 6.0, (height - MIDDLE.1) / 6.0);
    let (width, height) = (MIDDLE.0 + 2.0 * x * bands, MIDDLE.1 + 2.0 * y * bands);
    (width, height, ROUND * width.min(height) / 2.0)
}

/// The line around a ring.
pub(super) fn edge(canvas: Canvas, ring: Ring) -> (f64, f64, f64) {
    rectangle(canvas, nth(ring) + 1.0)
}

/// Whether a point lies within the line around a ring.
pub(super) fn holds(canvas: Canvas, ring: Ring, at: (f64, f64)) -> bool {
    let (width, height, round) = edge(canvas, ring);
    let (x, y) = from_middle(canvas, at);
    let (x, y) = (x.abs(), y.abs());
    let corner = ((x - (width / 2.0 - round)).max(0.0), (y - (height / 2.0 - round)).max(0.0));
    x <= width / 2.0 && y <= height / 2.0 && corner.0 * corner.0 + corner.1 * corner.1 <= round * round
}

fn from_middle(canvas: Canvas, at: (f64, f64)) -> (f64, f64) {
    let (width, height) = canvas.size();
    (at.0 - width / 2.0, at.1 - height / 2.0)
}

/// Where the first of a ring stands, as a share of a step from the middle of the top: turned against each other, three rings
/// with two people each have someone on every side.
const fn turn(ring: Ring) -> f64 {
    match ring {
        Ring::Closest | Ring::Around => 0.5,
        Ring::Close => 0.0,
    }
}

/// Where `n` people of a ring stand, clockwise, evenly spaced.
pub(super) fn places(canvas: Canvas, ring: Ring, n: usize, large: bool) -> Vec<(f64, f64)> {
    let line = outline(canvas, ring);
    let steps: Vec<f64> = line.iter().zip(line.iter().skip(1)).map(|(a, b)| distance(*a, *b)).collect();
    let around: f64 = steps.iter().sum();
    let lift = if large { LIFT } else { 0.0 };
    #[expect(clippy::cast_precision_loss, reason = "at most a few dozen people")]
    let place = |nth: usize| {
        let mut left = around * (nth as f64 + turn(ring)) / n as f64;
        for ((from, to), step) in line.iter().zip(line.iter().skip(1)).zip(&steps) {
            if left <= *step && *step > 0.0 {
                let part = left / step;
                return (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part - lift);
            }
            left -= step;
        }
        line.first().copied().unwrap_or_default()
    };
    (0..n).map(place).collect()
}

fn distance(a: (f64, f64), b: (f64, f64)) -> f64 {
    ((a.0 - b.0) * (a.0 - b.0) + (a.1 - b.1) * (a.1 - b.1)).sqrt()
}

/// The middle of the band as points, clockwise from the middle of the top and back to it.
fn outline(canvas: Canvas, ring: Ring) -> Vec<(f64, f64)> {
    let (width, height, round) = rectangle(canvas, nth(ring) + 0.5);
    let (middle_x, middle_y) = (canvas.size().0 / 2.0, canvas.size().1 / 2.0);
    let (x, y) = (width / 2.0 - round, height / 2.0 - round);
    // Each corner by its middle and the signs that its arc starts and ends with.
    let arc =
        |cx: f64, cy: f64, points: [(f64, f64); 9]| points.map(|(dx, dy)| (cx + dx * round, cy + dy * round));
    let quarter = |turn: fn(f64, f64) -> (f64, f64)| {
        let mut points = [(0.0, 0.0); 9];
        for (point, (cosine, sine)) in points.iter_mut().zip(QUARTER.iter().zip(QUARTER.iter().rev())) {
            *point = turn(*cosine, *sine);
        }
        points
    };
    let corners = [
        arc(x, -y, quarter(|c, s| (s, -c))),
        arc(x, y, quarter(|c, s| (c, s))),
        arc(-x, y, quarter(|c, s| (-s, c))),
        arc(-x, -y, quarter(|c, s| (-c, -s))),
    ];
    let top = (0.0, -height / 2.0);
    let line = std::iter::once(top).chain(corners.into_iter().flatten()).chain([top]);
    line.map(|(x, y)| (middle_x + x, middle_y + y)).collect()
}
