//! Small accessible widgets on native HTML. Words come in as props; nothing here knows the book or the browser.

mod anew;
mod as_table;
mod bars;
mod choices;
mod control;
mod dialog;
mod door;
mod door_group;
mod each;
mod error_summary;
mod field;
mod first_rows;
mod icon;
mod linked_sentence;
mod meter;
mod notice;
mod page_head;
mod rings;
mod show;
mod trend_chart;

pub use anew::anew;
pub use as_table::AsTable;
pub use bars::Bars;
pub use choices::{CheckChips, Choice, RadioChips, RadioRows, SelectField, Tick};
pub use control::Control;
pub use dialog::Dialog;
pub use door::{Door, DoorTo, Doors};
pub use door_group::{DoorGroups, DoorRow, GroupOfDoors};
pub use each::Each;
pub use error_summary::ErrorSummary;
pub use field::{Area, Field, FieldKind};
pub use first_rows::{FirstRows, ShowMore};
pub use icon::{Icon, IconName, Strokes, drawings};
pub use linked_sentence::LinkedSentence;
pub use meter::Meter;
pub use notice::{Notice, Tone};
pub use page_head::PageHead;
pub use rings::{
    Circle, GroupNode, Node, RingActs, Rings, RingsDrawing, StillRings, TieLine, spot_id, tile_id,
};
pub use show::Show;
pub use trend_chart::{AtHeight, ChartWords, TrendChart};
