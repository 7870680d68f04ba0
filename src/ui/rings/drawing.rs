//! What is drawn, in plain values. Words come in ready to read.

use crate::ui::icon::IconName;

/// One person on the drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What the page knows them by.
    pub id: String,
    /// Name, circle and what is known, as a screen reader says it.
    pub says: String,
    /// The name alone.
    pub name: String,
    /// The name in small letters and in capitals, for jumping by its first letter.
    pub found_by: [String; 2],
    /// What stands in their face.
    pub face: String,
    /// Its colour.
    pub colour: String,
    /// The middle, in pixels of the drawing.
    pub at: (f64, f64),
    /// The word below, with the room it has.
    pub label: Option<(String, f64)>,
    /// How the outline is drawn: `full`, `pale`, `dashed`, `dotted` or `none`.
    pub line: &'static str,
    /// A small sign on the outline.
    pub sign: Option<IconName>,
    /// Small signs in the face, where the picture is for paper.
    pub signs: Vec<IconName>,
    /// The kind of support they are filled for.
    pub kind: Option<&'static str>,
}

/// A group of people on the drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupNode {
    /// As a screen reader says it.
    pub says: String,
    /// Its name and how many they are.
    pub words: (String, String),
    /// The middle, in pixels of the drawing.
    pub at: (f64, f64),
    /// Width and height.
    pub size: (f64, f64),
}

/// One ring with who stands in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Circle {
    /// Its heading.
    pub title: String,
    /// What stands on the line around it.
    pub name: &'static str,
    /// Whether it is an open group: a list over the drawing, without a line of its own.
    pub is_open: bool,
    /// Width, height and corner radius of the line around it.
    pub edge: (f64, f64, f64),
    /// Whether people are drawn large.
    pub large: bool,
    /// People, clockwise.
    pub nodes: Vec<Node>,
    /// Groups in place of people.
    pub groups: Vec<GroupNode>,
}

/// A line from one person to another.
pub type TieLine = ((f64, f64), (f64, f64));

/// The whole drawing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RingsDrawing {
    /// Width and height.
    pub size: (f64, f64),
    /// From the inside out.
    pub circles: Vec<Circle>,
}
