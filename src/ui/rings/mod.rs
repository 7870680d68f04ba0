//! The circles: real buttons for people, laid over a drawing that screen readers skip. One stop of the Tab key per
//! ring; arrow keys go along a ring and between rings.

mod drawing;
mod keys;
mod still;

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal, Shown, Signal};
use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::html;
use mainstay_core::text::written;

use crate::ui::icon::Icon;
pub use drawing::{Circle, GroupNode, Node, RingsDrawing, TieLine};
use keys::{Go, step};
pub use still::StillRings;

/// What a person does with the drawing.
#[derive(Clone, Copy)]
pub struct RingActs {
    /// Someone is chosen, or nobody.
    pub choose: Callback<Option<String>>,
    /// Someone was dragged to this point.
    pub drop_at: Callback<(String, (f64, f64))>,
    /// Someone moves one ring inwards (`true`) or outwards.
    pub shift: Callback<(String, bool)>,
    /// The keyboard goes to the element with this id.
    pub lead: Callback<String>,
}

/// The id of a person's button.
pub fn spot_id(id: &str) -> String {
    format!("spot-{id}")
}

/// The circles.
#[component]
pub fn Rings(
    /// What is drawn.
    #[prop(into)]
    drawing: Signal<RingsDrawing>,
    /// Lines from one person to others.
    #[prop(into)]
    ties: Signal<Vec<TieLine>>,
    /// "You".
    you: &'static str,
    /// Who is chosen.
    #[prop(into)]
    chosen: Signal<Option<String>>,
    /// Whether the chosen one can be dragged.
    #[prop(into)]
    moving: Signal<bool>,
    /// What follows a tap, a key or a drag.
    acts: RingActs,
) -> impl IntoView {
    let canvas = NodeRef::<html::Div>::new();
    // Where the keyboard is, and where the Tab key comes back to.
    let focused = RwSignal::new(None::<String>);
    let stop_at = RwSignal::new(None::<String>);
    let dragged = RwSignal::new(None::<(f64, f64)>);
    let point = move |event: &PointerEvent| {
        let edges = canvas.get_untracked()?.get_bounding_client_rect();
        let (width, height) = drawing.with_untracked(|drawing| drawing.size);
        let (x, y) = (f64::from(event.client_x()) - edges.left(), f64::from(event.client_y()) - edges.top());
        Some((x * width / edges.width().max(1.0), y * height / edges.height().max(1.0)))
    };
    let pick_up = move |event: PointerEvent, id: &str| {
        let first = event.button() == 0 && event.is_primary();
        if first && moving.get_untracked() && chosen.get_untracked().as_deref() == Some(id) {
            dragged.set(point(&event));
        }
    };
    let drag = move |event: PointerEvent| {
        if dragged.read_untracked().is_some() {
            event.prevent_default();
            dragged.set(point(&event));
        }
    };
    let put_down = move |event: PointerEvent| {
        let Some(id) = chosen.get_untracked().filter(|_| dragged.read_untracked().is_some()) else { return };
        dragged.set(None);
        if let Some(at) = point(&event) {
            acts.drop_at.run((id, at));
        }
    };
    let key = move |event: KeyboardEvent| {
        // What goes with Ctrl, Alt or Cmd belongs to the browser.
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let Some(id) = focused.get_untracked() else { return };
        let next = drawing.with_untracked(|drawing| step(drawing, &id, &event.key(), event.shift_key()));
        let Some(next) = next else { return };
        event.prevent_default();
        match next {
            Go::To(id) => acts.lead.run(spot_id(&id)),
            Go::Shift(inwards) => acts.shift.run((id, inwards)),
            Go::Clear => acts.choose.run(None),
        }
    };
    let size = move || drawing.with(|drawing| drawing.size);
    let circle = move |nth: usize, circle: Circle| {
        let heading = format!("circle-{nth}");
        let first = circle.nodes.first().map(|node| node.id.clone());
        let ids: Vec<String> = circle.nodes.iter().map(|node| node.id.clone()).collect();
        let has_focus =
            Shown::new(move || focused.with(|focused| focused.as_ref().is_some_and(|id| ids.contains(id))));
        let large = circle.large;
        let nodes = circle.nodes.into_iter().map(|node| {
            let own = node.id.clone();
            let is_first = first.as_ref() == Some(&own);
            let stop = {
                let own = own.clone();
                move || {
                    let here = stop_at.with(|stop| stop.as_ref() == Some(&own));
                    if here || (is_first && !has_focus.get()) { "0" } else { "-1" }
                }
            };
            let (a, b, c, d, e) = (own.clone(), own.clone(), own.clone(), own.clone(), own);
            let is_chosen = move || chosen.with(|chosen| chosen.as_ref() == Some(&a));
            let is_moving = move || moving.get() && chosen.with(|chosen| chosen.as_ref() == Some(&e));
            let pressed = is_chosen.clone();
            let at = move || match dragged.get().filter(|_| is_chosen()) {
                Some(at) => at,
                None => node.at,
            };
            let top = at.clone();
            view! {
                <li
                    class="spot"
                    data-size=if large { "large" } else { "small" }
                    data-line=node.line
                    data-kind=node.kind
                    data-moving=move || is_moving().then_some("")
                    style:left=move || percent(at().0, size().0)
                    style:top=move || percent(top().1, size().1)
                >
                    <button
                        id=spot_id(&node.id)
                        class="spot-btn"
                        aria-label=node.says
                        aria-pressed=move || if pressed() { "true" } else { "false" }
                        tabindex=stop
                        on:focus=move |_| {
                            stop_at.set(Some(b.clone()));
                            focused.set(Some(b.clone()));
                        }
                        on:blur=move |_| focused.set(None)
                        on:click=move |_| acts.choose.run(Some(c.clone()))
                        on:pointerdown=move |event| pick_up(event, &d)
                    >
                        <span class="spot-disc" style:--c=node.colour>{node.face}</span>
                        {node.sign.map(|name| view! { <span class="spot-sign"><Icon name /></span> })}
                    </button>
                    {node
                        .label
                        .map(|(word, width)| {
                            view! {
                                <bdi class="spot-name" aria-hidden="true" style:max-width=units(width)>
                                    {word}
                                </bdi>
                            }
                        })}
                </li>
            }
        });
        let groups = circle.groups.into_iter().map(|group| {
            view! {
                <li class="spot" style:left=percent(group.at.0, size().0) style:top=percent(group.at.1, size().1)>
                    <a
                        class="tile"
                        href=group.href
                        aria-label=group.says
                        style:width=units(group.size.0)
                        style:height=units(group.size.1)
                    >
                        <bdi class="tile-name">{group.words.0}</bdi>
                        <span>{group.words.1}</span>
                    </a>
                </li>
            }
        });
        view! {
            <h2 class="visually-hidden" id=heading.clone()>
                {circle.title}
            </h2>
            <ul class="ring" aria-labelledby=heading>
                {nodes.collect_view()}
                {groups.collect_view()}
            </ul>
        }
    };
    view! {
        <div
            class="rings"
            node_ref=canvas
            style:aspect-ratio=move || format!("{} / {}", written(size().0, 2), written(size().1, 2))
            style:max-width=move || format!("{}px", written(size().0, 2))
            style:--w=move || written(size().0, 2)
            on:keydown=key
            on:pointermove=drag
            on:pointerup=put_down
            on:pointercancel=move |_| dragged.set(None)
            on:pointerleave=move |_| dragged.set(None)
        >
            {move || view! { <RingsLines drawing=drawing.get() ties=ties.get() /> }}
            <span class="rings-you" aria-hidden="true">
                {you}
            </span>
            {move || {
                drawing.get().circles.into_iter().enumerate().map(|(nth, drawn)| circle(nth, drawn)).collect_view()
            }}
        </div>
    }
}

/// A length of the drawing, which grows and shrinks with it.
fn units(pixels: f64) -> String {
    format!("calc({}*var(--u))", written(pixels, 2))
}

fn percent(part: f64, whole: f64) -> String {
    format!("{}%", written(100.0 * part / whole.max(1.0), 2))
}

/// The drawing itself, for the eye alone.
#[component]
fn RingsLines(drawing: RingsDrawing, ties: Vec<TieLine>) -> impl IntoView {
    let (width, height) = drawing.size;
    let rings = drawing.circles.iter().rev().map(|circle| {
        let (w, h, round) = circle.edge;
        let (x, y) = ((width - w) / 2.0, (height - h) / 2.0);
        view! { <rect class="ring-line" x=x + 1.0 y=y + 1.0 width=w - 2.0 height=h - 2.0 rx=round /> }
    });
    let ties = ties.iter().map(|((x1, y1), (x2, y2))| {
        view! { <line class="tie-line" x1=*x1 y1=*y1 x2=*x2 y2=*y2 /> }
    });
    view! {
        <svg class="rings-drawing" viewBox=format!("0 0 {} {}", written(width, 2), written(height, 2)) aria-hidden="true" focusable="false">
            {rings.collect_view()}
            {ties.collect_view()}
        </svg>
    }
}
