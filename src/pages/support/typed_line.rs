//! The lines of the plan for hard times while it is being changed.

use crate::signals::RwSignal;
use mainstay_core::archive::APART;
use mainstay_core::model::{PersonId, PlanLine};

use crate::pages::shared::fields::RowsField;

/// A line as typed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TypedLine {
    /// Tells the lines of the form apart, whatever their order.
    pub serial: usize,
    /// What it holds.
    pub kind: LineKind,
    /// Its words, the name, or whom.
    pub words: RwSignal<String>,
    /// The number of a contact.
    pub number: RwSignal<String>,
}

/// What a line holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum LineKind {
    /// Own words.
    Words,
    /// A name with a number.
    Contact,
    /// Somebody of the book.
    Person,
    /// Somebody who is not named here: the line stays as it is, unseen.
    Unseen(PersonId),
}

impl TypedLine {
    /// An empty line.
    pub fn new(kind: LineKind) -> Self {
        use std::sync::atomic::{AtomicUsize, Ordering};
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let serial = NEXT.fetch_add(1, Ordering::Relaxed);
        Self { serial, kind, words: RwSignal::new(String::new()), number: RwSignal::new(String::new()) }
    }

    /// A line of the plan; `listed` are the people who are named here.
    pub fn from_line(line: &PlanLine, listed: &[PersonId]) -> Self {
        let typed = |kind| Self::new(kind);
        match line {
            PlanLine::Words(words) => Self { words: RwSignal::new(words.clone()), ..typed(LineKind::Words) },
            PlanLine::Contact { name, number } => Self {
                words: RwSignal::new(name.clone()),
                number: RwSignal::new(number.clone()),
                ..typed(LineKind::Contact)
            },
            PlanLine::Person(id) if listed.contains(id) => {
                Self { words: RwSignal::new(id.to_string()), ..typed(LineKind::Person) }
            }
            PlanLine::Person(id) => typed(LineKind::Unseen(*id)),
        }
    }

    /// The line; none where nobody was chosen. A line without words is refused by the edit.
    pub fn read(self) -> Option<PlanLine> {
        let words = self.words.get_untracked().trim().to_owned();
        match self.kind {
            LineKind::Words => Some(PlanLine::Words(words)),
            LineKind::Contact => {
                Some(PlanLine::Contact { name: words, number: self.number.get_untracked().trim().to_owned() })
            }
            LineKind::Person => words.parse().ok().map(PlanLine::Person),
            LineKind::Unseen(id) => Some(PlanLine::Person(id)),
        }
    }
}

/// The lines that are shown, in order.
pub fn seen(lines: &[TypedLine]) -> Vec<TypedLine> {
    lines.iter().copied().filter(|line| !matches!(line.kind, LineKind::Unseen(_))).collect()
}

/// The lines of a part as a draft keeps them, in order.
pub struct LineRows(pub RwSignal<Vec<TypedLine>>);

impl RowsField for LineRows {
    fn read(&self) -> String {
        let line = |line: &TypedLine| {
            let (words, number) = (line.words.get(), line.number.get());
            let parts = match line.kind {
                LineKind::Words => [words, number, "words".to_owned(), String::new()],
                LineKind::Contact => [words, number, "contact".to_owned(), String::new()],
                LineKind::Person => [String::new(), String::new(), "person".to_owned(), words],
                LineKind::Unseen(id) => [String::new(), String::new(), "unseen".to_owned(), id.to_string()],
            };
            parts.join(&APART.to_string())
        };
        self.0.with(|lines| lines.iter().map(line).collect::<Vec<_>>()).join("\n")
    }

    fn fill(&self, text: &str) {
        let row = |line: &str| {
            let mut parts = line.split(APART);
            let [words, number, kind, id] = std::array::from_fn(|_| parts.next().unwrap_or_default());
            let (kind, words) = match kind {
                "contact" => (LineKind::Contact, words),
                "person" => (LineKind::Person, id),
                // Somebody who cannot be told any more has no line.
                "unseen" => (LineKind::Unseen(id.parse().ok()?), words),
                _ => (LineKind::Words, words),
            };
            let typed = TypedLine::new(kind);
            typed.words.set(words.to_owned());
            typed.number.set(number.to_owned());
            Some(typed)
        };
        self.0.set(text.lines().filter_map(row).collect());
    }

    fn keep_only(&self, is_here: &dyn Fn(PersonId) -> bool) -> bool {
        let stays = |line: &TypedLine| match line.kind {
            LineKind::Person => line.words.with_untracked(|id| id.parse().map_or(true, is_here)),
            LineKind::Unseen(id) => is_here(id),
            LineKind::Words | LineKind::Contact => true,
        };
        let gone = self.0.with_untracked(|lines| !lines.iter().all(stays));
        if gone {
            self.0.update(|lines| lines.retain(stays));
        }
        gone
    }
}
