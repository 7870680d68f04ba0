//! Small accessible widgets on native HTML. Words come in as props; nothing here knows the book or the browser.

mod as_table;
mod badge;
mod bars;
mod choices;
mod control;
mod dialog;
mod door;
mod error_summary;
mod field;
mod file_pick;
mod icon;
mod linked_sentence;
mod meter;
mod notice;
mod page_head;
mod rings;
mod show;
mod trend_chart;

pub use as_table::AsTable;
pub use badge::Badge;
pub use bars::Bars;
pub use choices::{CheckChips, Choice, RadioChips, RadioRows, SelectField, Tick};
pub use control::Control;
pub use dialog::Dialog;
pub use door::Door;
pub use error_summary::ErrorSummary;
pub use field::{Area, Field, FieldKind};
pub use file_pick::FilePick;
pub use icon::{Icon, IconName};
pub use linked_sentence::LinkedSentence;
pub use meter::Meter;
pub use notice::{Notice, Tone};
pub use page_head::PageHead;
pub use rings::{Circle, Drawing, GroupNode, Node, RingActs, Rings, StillRings, Tie, spot_id};
pub use show::Show;
pub use trend_chart::{AtHeight, ChartWords, TrendChart};
