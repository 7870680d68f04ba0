//! Where everything stands on the drawing of a trend: points become places, nothing here is read aloud.

use chrono::NaiveDate;

use crate::decimal::written;

/// Width of the drawing.
pub const WIDTH: f64 = 358.0;
/// Height of the drawing.
pub const HEIGHT: f64 = 220.0;
/// The column at the start that holds the words of the bands, so that no dot ever covers one.
pub const WORDS: f64 = 64.0;
/// The column at the end that holds the numbers.
pub const NUMBERS: f64 = 36.0;
/// Where the bands begin and end.
const TOP: f64 = 4.0;
const BOTTOM: f64 = 190.0;
/// Room between the edge of the plot and the middle of a mark, so that marks on the edge are whole.
const INSET: f64 = 10.0;
/// A longer time between two points leaves the line open.
const LONGEST_LINE: i64 = 120;
/// With more points than this, marks are small.
const FEW: usize = 24;
/// Distance between the lines of the hatching.
const HATCH: f64 = 9.0;
/// The middle of the first and of the last date under the drawing.
const DATE_AT: f64 = 76.0;
/// Two numbers nearer to each other than this would touch.
const APART: f64 = 22.0;

/// Whether a point differs clearly from what was usual, and to which side of the drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Turn {
    /// Not clearly, or not known.
    #[default]
    Level,
    /// Clearly higher.
    Up,
    /// Clearly lower.
    Down,
}

/// One result.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dot {
    /// Its day.
    pub day: NaiveDate,
    /// Its value.
    pub value: f64,
    /// How it differs from what was usual then.
    pub turn: Turn,
}

/// What is to be drawn, in the numbers of the form.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Series {
    /// The results, the earliest first.
    pub dots: Vec<Dot>,
    /// The least and the most the form can give.
    pub range: (f64, f64),
    /// Where one band ends and the next begins, from the least up.
    pub edges: Vec<f64>,
    /// What is usual.
    pub usual: Option<f64>,
    /// How far from it a change is clear.
    pub step: Option<f64>,
}

/// One band.
#[derive(Debug, Clone, PartialEq)]
pub struct Stripe {
    /// Its upper edge.
    pub top: f64,
    /// How tall it is.
    pub height: f64,
    /// Its middle, where its word stands.
    pub middle: f64,
    /// The same as a path.
    pub shape: String,
}

/// One mark.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    /// Its middle.
    pub at: (f64, f64),
    /// A dot, or a triangle that points up or down.
    pub turn: Turn,
}

/// The drawing, in its own pixels.
#[derive(Debug, Clone, PartialEq)]
pub struct TrendDrawing {
    /// The bands, from the least up; one where the form has none.
    pub stripes: Vec<Stripe>,
    /// The marks, the earliest first.
    pub marks: Vec<Mark>,
    /// How far a mark reaches from its middle.
    pub reach: f64,
    /// The same as a path.
    pub shapes: String,
    /// The lines between points without a long gap between them, as a path.
    pub line: String,
    /// The height of what is usual.
    pub usual: Option<f64>,
    /// The line at that height, as a path; empty where nothing is usual yet.
    pub usual_line: String,
    /// The hatching around it, as a path; empty where no step is known.
    pub hatch: String,
    /// The edges of the hatching.
    pub corridor: Option<(f64, f64)>,
    /// The heights at which the least and the most are written; none where what is usual stands there.
    pub ends: (Option<f64>, Option<f64>),
    /// Where the dates are written: one for one point, else the first and the last.
    pub dates: Vec<f64>,
}

impl Series {
    /// The height of a value; one outside the form stays on its edge.
    fn height(&self, value: f64) -> f64 {
        let (least, most) = self.range;
        let span = most - least;
        let share = if span > 0.0 { ((value - least) / span).clamp(0.0, 1.0) } else { 0.5 };
        (BOTTOM - INSET) - share * (BOTTOM - TOP - 2.0 * INSET)
    }

    /// How far along a day stands; in the middle while there is one day only.
    fn along(&self, day: NaiveDate) -> f64 {
        let (from, to) = (WORDS + INSET, WIDTH - NUMBERS - INSET);
        let first = self.dots.first().map_or(day, |dot| dot.day);
        let last = self.dots.last().map_or(day, |dot| dot.day);
        let span = days(first, last);
        let share = if span > 0.0 { (days(first, day) / span).clamp(0.0, 1.0) } else { 0.5 };
        from + share * (to - from)
    }

    fn stripes(&self) -> Vec<Stripe> {
        let inner = self.edges.iter().map(|edge| self.height(*edge));
        let edges: Vec<f64> = std::iter::once(BOTTOM).chain(inner).chain([TOP]).collect();
        let stripe = |(low, high): (&f64, &f64)| Stripe {
            top: *high,
            height: low - high,
            middle: f64::midpoint(*low, *high),
            shape: format!("M0 {}H{}V{}H0Z", tenths(*high), tenths(WIDTH), tenths(*low)),
        };
        edges.iter().zip(edges.iter().skip(1)).map(stripe).collect()
    }

    fn line(&self) -> String {
        let mut path = String::new();
        for (before, dot) in self.dots.iter().zip(self.dots.iter().skip(1)) {
            if (dot.day - before.day).num_days() <= LONGEST_LINE {
                let (x, y) = self.place(before);
                let (to_x, to_y) = self.place(dot);
                path.push_str(&stroke((x, y), (to_x, to_y)));
            }
        }
        path
    }

    fn place(&self, dot: &Dot) -> (f64, f64) {
        (self.along(dot.day), self.height(dot.value))
    }

    /// Everything in its place.
    pub fn draw(&self) -> TrendDrawing {
        let marks: Vec<Mark> =
            self.dots.iter().map(|dot| Mark { at: self.place(dot), turn: dot.turn }).collect();
        let reach = if self.dots.len() > FEW { 2.5 } else { 5.0 };
        let usual = self.usual.map(|usual| self.height(usual));
        let corridor = self.usual.zip(self.step).map(|(usual, step)| {
            // The corridor ends with the plot: the form gives nothing beyond.
            let (least, most) = self.range;
            let edge = |value: f64, plot: f64| {
                if (least..=most).contains(&value) { self.height(value) } else { plot }
            };
            (edge(usual + step, TOP), edge(usual - step, BOTTOM))
        });
        let free = |height: f64| usual.is_none_or(|usual| (usual - height).abs() >= APART);
        let end = |value: f64| Some(self.height(value)).filter(|height| free(*height));
        let dates = match self.dots.as_slice() {
            [] => Vec::new(),
            [dot] => vec![self.along(dot.day)],
            _ => vec![DATE_AT, WIDTH - DATE_AT],
        };
        TrendDrawing {
            stripes: self.stripes(),
            shapes: marks.iter().map(|mark| mark.shape(reach)).collect(),
            marks,
            reach,
            line: self.line(),
            usual,
            usual_line: usual.map(usual_line).unwrap_or_default(),
            hatch: corridor.map(|(top, bottom)| hatch(top, bottom)).unwrap_or_default(),
            corridor,
            ends: (end(self.range.0), end(self.range.1)),
            dates,
        }
    }
}

impl Mark {
    /// A dot as two half circles; a triangle a little larger, so that it is no smaller to the eye.
    fn shape(&self, reach: f64) -> String {
        let ((x, y), wide) = (self.at, reach + 2.0);
        let triangle = |tip: f64| {
            let [x, top, wide, tip, back] = [x, y - tip, wide, 2.0 * tip, -2.0 * wide].map(tenths);
            format!("M{x} {top}l{wide} {tip}h{back}Z")
        };
        match self.turn {
            Turn::Level => {
                let [left, y, reach, width] = [x - reach, y, reach, 2.0 * reach].map(tenths);
                format!("M{left} {y}a{reach} {reach} 0 1 0 {width} 0a{reach} {reach} 0 1 0 -{width} 0Z")
            }
            Turn::Up => triangle(wide),
            Turn::Down => triangle(-wide),
        }
    }
}

/// Days from one to the other. No real time between two check-ins is too long to be told exactly.
fn days(from: NaiveDate, to: NaiveDate) -> f64 {
    i32::try_from((to - from).num_days()).map_or(f64::from(i32::MAX), f64::from)
}

/// A place on the drawing, to a tenth of its unit.
fn tenths(place: f64) -> String {
    written(place, 1)
}

/// A straight line from one place to another.
fn stroke(from: (f64, f64), to: (f64, f64)) -> String {
    format!("M{} {}L{} {}", tenths(from.0), tenths(from.1), tenths(to.0), tenths(to.1))
}

/// A line across the plot at a height.
fn usual_line(height: f64) -> String {
    format!("M{} {}H{}", tenths(WORDS), tenths(height), tenths(WIDTH - NUMBERS))
}

/// Slanted lines that fill the plot between two heights, cut at its edges.
fn hatch(top: f64, bottom: f64) -> String {
    let (start, end) = (WORDS, WIDTH - NUMBERS);
    let mut path = String::new();
    // On one such line the sum of both places is the same everywhere.
    let mut sum = start + top + HATCH;
    while sum < end + bottom {
        let (from, to) = ((sum - bottom).max(start), (sum - top).min(end));
        if from < to {
            path.push_str(&stroke((from, sum - from), (to, sum - to)));
        }
        sum += HATCH;
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(days: i64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::TimeDelta::days(days)
    }

    fn series(dots: &[(i64, f64)]) -> Series {
        let dot = |(at, value): &(i64, f64)| Dot { day: day(*at), value: *value, turn: Turn::Level };
        Series {
            dots: dots.iter().map(dot).collect(),
            range: (3.0, 14.0),
            edges: vec![8.5, 11.5],
            usual: None,
            step: None,
        }
    }

    fn is_inside(drawing: &TrendDrawing) -> bool {
        drawing.marks.iter().all(|mark| {
            let (x, y) = mark.at;
            let room = 8.0;
            x >= WORDS + room && x <= WIDTH - NUMBERS - room && y >= TOP + room && y <= BOTTOM - room
        })
    }

    fn n_lines(drawing: &TrendDrawing) -> usize {
        drawing.line.matches('M').count()
    }

    #[test]
    fn nothing_draws_only_the_bands() {
        let drawing = series(&[]).draw();
        assert!(drawing.marks.is_empty() && drawing.line.is_empty() && drawing.dates.is_empty());
        assert_eq!(drawing.stripes.len(), 3);
    }

    #[test]
    fn one_point_stands_in_the_middle_without_a_line() {
        let drawing = series(&[(0, 9.0)]).draw();
        let middle = f64::midpoint(WORDS, WIDTH - NUMBERS);
        assert_eq!(drawing.marks.len(), 1);
        assert!((drawing.marks[0].at.0 - middle).abs() < 0.01);
        assert!(drawing.line.is_empty());
        assert_eq!(drawing.dates.len(), 1);
    }

    #[test]
    fn three_points_keep_their_true_distances() {
        let drawing = series(&[(0, 8.0), (28, 9.0), (84, 12.0)]).draw();
        let at: Vec<f64> = drawing.marks.iter().map(|mark| mark.at.0).collect();
        let share = (at[1] - at[0]) / (at[2] - at[0]);
        assert!((share - 1.0 / 3.0).abs() < 0.001, "28 of 84 days are a third, not a half");
        assert_eq!(n_lines(&drawing), 2);
        assert_eq!(drawing.dates.len(), 2);
        assert!(is_inside(&drawing));
    }

    #[test]
    fn more_is_higher_and_both_ends_of_the_form_stay_whole_inside() {
        let drawing = series(&[(0, 3.0), (28, 14.0)]).draw();
        assert!(drawing.marks[0].at.1 > drawing.marks[1].at.1);
        assert!(is_inside(&drawing));
    }

    #[test]
    fn what_no_form_can_give_stays_on_the_edge() {
        let (outside, inside) =
            (series(&[(0, -5.0), (28, 99.0)]).draw(), series(&[(0, 3.0), (28, 14.0)]).draw());
        assert_eq!(outside.marks, inside.marks);
    }

    #[test]
    fn a_hundred_and_twenty_points_are_small_in_order_and_inside() {
        let dots: Vec<(i64, f64)> = (0..120).map(|nth| (nth * 28, 3.0 + (nth % 12) as f64)).collect();
        let drawing = series(&dots).draw();
        assert_eq!(drawing.marks.len(), 120);
        assert!(drawing.reach < 5.0);
        assert!(drawing.marks.windows(2).all(|pair| pair[0].at.0 < pair[1].at.0));
        assert_eq!(n_lines(&drawing), 119);
        assert_eq!(drawing.dates.len(), 2, "dates at the ends only");
        assert!(is_inside(&drawing));
    }

    #[test]
    fn a_long_gap_leaves_the_line_open() {
        let dots = [(0, 8.0), (28, 9.0), (148, 9.0), (269, 10.0), (300, 10.0)];
        assert_eq!(n_lines(&series(&dots).draw()), 3, "120 days are joined, 121 are not");
    }

    #[test]
    fn a_lone_point_after_a_gap_is_a_mark_without_a_line() {
        let drawing = series(&[(0, 8.0), (28, 9.0), (500, 9.0)]).draw();
        assert_eq!((drawing.marks.len(), n_lines(&drawing)), (3, 1));
    }

    #[test]
    fn the_same_value_again_and_again_is_a_level_line() {
        let drawing = series(&[(0, 9.0), (28, 9.0), (56, 9.0)]).draw();
        assert!(drawing.marks.iter().all(|mark| (mark.at.1 - drawing.marks[0].at.1).abs() < 0.001));
    }

    #[test]
    fn all_on_one_day_stand_over_each_other_and_nothing_is_divided_by_nought() {
        let drawing = series(&[(0, 8.0), (0, 9.0)]).draw();
        assert!(drawing.marks.iter().all(|mark| mark.at.0.is_finite()));
        assert!(is_inside(&drawing));
        let flat = Series { range: (1.0, 1.0), edges: Vec::new(), ..series(&[(0, 1.0)]) }.draw();
        assert!(flat.marks[0].at.1.is_finite());
    }

    #[test]
    fn only_a_clear_change_is_a_triangle_and_its_tip_says_which_way() {
        let shape = |turn| Mark { at: (100.0, 50.0), turn }.shape(5.0);
        assert!(shape(Turn::Level).contains('a'));
        assert!(shape(Turn::Up).starts_with("M100 43l7 14h-14"));
        assert!(shape(Turn::Down).starts_with("M100 57l7 -14h-14"));
    }

    #[test]
    fn bands_touch_each_other_and_fill_the_plot() {
        let stripes = series(&[]).draw().stripes;
        for pair in stripes.windows(2) {
            assert!((pair[1].top + pair[1].height - pair[0].top).abs() < 0.001);
        }
        let tall: f64 = stripes.iter().map(|stripe| stripe.height).sum();
        assert!((tall - (BOTTOM - TOP)).abs() < 0.001);
        assert!(stripes.iter().all(|stripe| stripe.height >= APART), "a word fits into each");
        let none = Series { edges: Vec::new(), ..series(&[]) }.draw();
        assert_eq!(none.stripes.len(), 1);
    }

    #[test]
    fn the_corridor_lies_around_what_is_usual_and_ends_with_the_form() {
        let with_usual = |usual| Series { usual: Some(usual), step: Some(4.0), ..series(&[(0, 9.0)]) }.draw();
        let drawing = with_usual(9.0);
        let (top, bottom) = drawing.corridor.unwrap();
        let usual = drawing.usual.unwrap();
        assert!((usual - top - (bottom - usual)).abs() < 0.001, "as far up as down");
        assert_eq!(with_usual(13.0).corridor.map(|(top, _)| top), Some(TOP));
        assert_eq!(with_usual(4.0).corridor.map(|(_, bottom)| bottom), Some(BOTTOM));
        assert!(Series { usual: Some(9.0), ..series(&[]) }.draw().hatch.is_empty());
    }

    #[test]
    fn the_hatching_stays_inside_its_corridor() {
        let (top, bottom) = (40.0, 90.0);
        let path = hatch(top, bottom);
        let numbers: Vec<f64> = path
            .split(['M', 'L', ' '])
            .filter(|part| !part.is_empty())
            .map(|part| part.parse().unwrap())
            .collect();
        assert!(numbers.len() > 40);
        for place in numbers.chunks(2) {
            assert!(place[0] >= WORDS && place[0] <= WIDTH - NUMBERS, "{place:?}");
            assert!(place[1] >= top - 0.1 && place[1] <= bottom + 0.1, "{place:?}");
        }
    }

    #[test]
    fn a_number_makes_way_for_what_is_usual() {
        let with_usual = |usual| Series { usual: Some(usual), ..series(&[(0, 9.0)]) }.draw().ends;
        assert!(with_usual(9.0).0.is_some() && with_usual(9.0).1.is_some());
        assert!(with_usual(3.0).0.is_none());
        assert!(with_usual(14.0).1.is_none());
    }
}
