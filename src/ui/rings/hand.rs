//! Dragging someone: at once with a mouse, after a short press with a finger, so that it still scrolls the page.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Signal};
use leptos::ev::{Event, PointerEvent};
use leptos::html;

use super::drawing::RingsDrawing;
use super::lines::percent;
use super::{RingActs, spot_id};

/// How far a mouse goes before it drags, and a resting finger may go, in pixels of the drawing.
const SLOP: f64 = 4.0;
/// How long a finger rests on someone before it drags them, in milliseconds.
const PRESS_MS: f64 = 300.0;

/// Someone who is pressed, and then perhaps dragged.
#[derive(Clone, PartialEq)]
pub struct InTheHand {
    /// Who.
    pub id: String,
    /// Where, in pixels of the drawing: while they are not dragged yet, where the press began.
    pub at: (f64, f64),
    /// When it began, as events tell it in milliseconds; none once they are dragged.
    since: Option<f64>,
    /// The finger or the mouse, by the number that the browser gives it: another finger moves nobody.
    by: i32,
    /// The ring below, from the inside out.
    pub over: Option<usize>,
}

/// What the finger or the mouse is doing.
#[derive(Clone, Copy)]
pub struct Hand {
    /// Who is pressed or dragged.
    held: RwSignal<Option<InTheHand>>,
    /// Whether someone was dragged since the last press: the click that follows chooses nobody.
    moved: RwSignal<bool>,
    canvas: NodeRef<html::Div>,
    drawing: Signal<RingsDrawing>,
    acts: RingActs,
}

impl Hand {
    /// An empty one.
    pub fn new(canvas: NodeRef<html::Div>, drawing: Signal<RingsDrawing>, acts: RingActs) -> Self {
        Self { held: RwSignal::new(None), moved: RwSignal::new(false), canvas, drawing, acts }
    }

    fn point(self, event: &PointerEvent) -> Option<(f64, f64)> {
        let edges = self.canvas.get_untracked()?.get_bounding_client_rect();
        let (width, height) = self.drawing.with_untracked(|drawing| drawing.size);
        let (x, y) = (f64::from(event.client_x()) - edges.left(), f64::from(event.client_y()) - edges.top());
        Some((x * width / edges.width().max(1.0), y * height / edges.height().max(1.0)))
    }

    /// Who is dragged.
    pub fn dragged(self) -> Option<InTheHand> {
        self.held.get().filter(|held| held.since.is_none())
    }

    /// Whether someone was dragged just now.
    pub fn was_full(self) -> bool {
        self.moved.get_untracked()
    }

    /// Someone is pressed.
    pub fn pick_up(self, event: &PointerEvent, id: &str) {
        self.forget();
        // With Ctrl a press opens a menu on some systems, which takes the rest of it.
        if event.button() == 0 && event.is_primary() && !event.ctrl_key() {
            let (since, by) = (Some(event.time_stamp()), event.pointer_id());
            self.held.set(self.point(event).map(|at| InTheHand {
                id: id.to_owned(),
                at,
                since,
                by,
                over: None,
            }));
        }
    }

    /// The pointer goes on. A finger that did not rest first scrolls the page.
    pub fn drag(self, event: &PointerEvent) {
        let (Some(at), Some(held)) = (self.point(event), self.held_by(event)) else { return };
        // It was lifted where nobody hears it, outside the drawing.
        if event.buttons() & 1 == 0 {
            self.give_up();
            return;
        }
        if let Some(since) = held.since {
            let is_mouse = event.pointer_type() == "mouse";
            if (at.0 - held.at.0).abs().max((at.1 - held.at.1).abs()) <= SLOP {
                return;
            }
            if !is_mouse && event.time_stamp() - since < PRESS_MS {
                return self.held.set(None);
            }
            self.moved.set(true);
            // Whoever is dragged may leave the drawing and come back, and Escape is heard.
            let _ = self.canvas.get_untracked().map(|canvas| canvas.set_pointer_capture(event.pointer_id()));
            if is_mouse {
                self.acts.lead.run(spot_id(&held.id));
            }
        }
        self.held.set(Some(InTheHand { at, since: None, over: self.acts.ring_at.run(at), ..held }));
    }

    /// Who is pressed or dragged by the pointer of an event.
    fn held_by(self, event: &PointerEvent) -> Option<InTheHand> {
        self.held.get_untracked().filter(|held| held.by == event.pointer_id())
    }

    /// The pointer is lifted: whoever is over a ring moves there.
    pub fn put_down(self, event: &PointerEvent) {
        let held = self.held_by(event).filter(|held| held.since.is_none());
        self.cancel(event);
        if let Some(InTheHand { id, over: Some(ring), .. }) = held {
            self.acts.drop_on.run((id, ring));
        }
    }

    /// The browser takes the pointer for something else.
    pub fn cancel(self, event: &PointerEvent) {
        if self.held_by(event).is_some() {
            self.give_up();
        }
    }

    /// Nobody is pressed or dragged any more. Whether anybody was dragged.
    pub fn give_up(self) -> bool {
        let was = untrack(|| self.dragged()).is_some();
        self.held.set(None);
        was
    }

    /// A key or a press: what was dragged before concerns no click any more.
    pub fn forget(self) {
        self.moved.set(false);
    }

    /// While someone is dragged, or could be with the next move, a finger neither scrolls nor opens a menu.
    pub fn keeps(self, event: &Event) {
        let rested = |since: f64| event.time_stamp() - since >= PRESS_MS;
        if self.held.get_untracked().is_some_and(|held| held.since.is_none_or(rested)) {
            event.prevent_default();
        }
    }
}

/// Who is dragged, under the pointer. Their button stays where it is until they are put down.
#[component]
pub fn InHand(held: InTheHand, drawing: Signal<RingsDrawing>) -> impl IntoView {
    drawing.with(|drawing| {
        let mut nodes = drawing.circles.iter().flat_map(|circle| &circle.nodes);
        let node = nodes.find(|node| node.id == held.id)?;
        let (width, height) = drawing.size;
        Some(view! {
            <span
                class="spot"
                aria-hidden="true"
                style:left=percent(held.at.0, width)
                style:top=percent(held.at.1, height)
            >
                <span class="spot-btn">
                    <span class="spot-disc" style:--c=node.colour.clone()>
                        {node.face.clone()}
                    </span>
                </span>
            </span>
        })
    })
}
