//! The circles: real buttons for people, laid over a drawing that screen readers skip. One stop of the Tab key per
//! ring; arrow keys go along a ring and between rings.

mod drawing;
mod hand;
mod keys;
mod lines;
mod still;

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal, Shown, Signal};
use leptos::ev::KeyboardEvent;
use leptos::html;
use mainstay_core::text::written;

use crate::ui::icon::Icon;
pub use drawing::{Circle, GroupNode, Node, RingsDrawing, TieLine};
use hand::{Hand, InHand};
use keys::{Go, step};
use lines::{RingsLines, percent, units};
pub use still::StillRings;

/// What a person does with the drawing.
#[derive(Clone, Copy)]
pub struct RingActs {
    /// Someone is chosen, or nobody.
    pub choose: Callback<Option<String>>,
    /// Which ring, from the inside out, holds this point.
    pub ring_at: Callback<(f64, f64), Option<usize>>,
    /// Someone was dropped on this ring.
    pub drop_on: Callback<(String, usize)>,
    /// Someone moves one ring inwards (`true`) or outwards.
    pub shift: Callback<(String, bool)>,
    /// A group opens, by its ring and its place there; or the open one closes.
    pub open: Callback<Option<(usize, usize)>>,
    /// The keyboard goes to the element with this id.
    pub lead: Callback<String>,
}

/// The id of a person's button.
pub fn spot_id(id: &str) -> String {
    format!("spot-{id}")
}

/// The id of a group's button, by its ring and its place there.
pub fn tile_id(ring: usize, at: usize) -> String {
    format!("tile-{ring}-{at}")
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
    /// What closes an open group.
    back: &'static str,
    /// Who is chosen.
    #[prop(into)]
    chosen: Signal<Option<String>>,
    /// Whether people can be dragged.
    #[prop(into)]
    can_move: Signal<bool>,
    /// What follows a tap, a key or a drag.
    acts: RingActs,
) -> impl IntoView {
    let canvas = NodeRef::<html::Div>::new();
    // Where the keyboard is, and where the Tab key comes back to.
    let focused = RwSignal::new(None::<String>);
    let stop_at = RwSignal::new(None::<String>);
    let hand = Hand::new(canvas, drawing, acts);
    let key = move |event: KeyboardEvent| {
        // What goes with Ctrl, Alt or Cmd belongs to the browser.
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        if event.key() == "Escape" && hand.give_up() {
            return;
        }
        hand.forget();
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
    let over = Shown::new(move || hand.dragged().and_then(|held| held.over));
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
            let is_held = move || hand.dragged().is_some_and(|held| held.id == e);
            view! {
                <li
                    class="spot"
                    data-size=if large { "large" } else { "small" }
                    data-line=node.line
                    data-kind=node.kind
                    data-moving=move || is_held().then_some("")
                    style:left=percent(node.at.0, size().0)
                    style:top=percent(node.at.1, size().1)
                >
                    <button
                        id=spot_id(&node.id)
                        class="spot-btn"
                        aria-label=node.says
                        aria-pressed=move || if is_chosen() { "true" } else { "false" }
                        tabindex=stop
                        on:focus=move |_| {
                            stop_at.set(Some(b.clone()));
                            focused.set(Some(b.clone()));
                        }
                        on:blur=move |_| focused.set(None)
                        on:click=move |_| {
                            if !hand.was_full() {
                                acts.choose.run(Some(c.clone()));
                            }
                        }
                        on:pointerdown=move |event| {
                            if can_move.get_untracked() {
                                hand.pick_up(&event, &d);
                            }
                        }
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
        let groups = circle.groups.into_iter().enumerate().map(|(at, group)| {
            view! {
                <li class="spot" style:left=percent(group.at.0, size().0) style:top=percent(group.at.1, size().1)>
                    <button
                        id=tile_id(nth, at)
                        class="tile"
                        aria-label=group.says
                        style:width=units(group.size.0)
                        style:height=units(group.size.1)
                        on:click=move |_| acts.open.run(Some((nth, at)))
                    >
                        <bdi class="tile-name">{group.words.0}</bdi>
                        <span>{group.words.1}</span>
                    </button>
                </li>
            }
        });
        let is_open = circle.is_open;
        let close = is_open.then(|| {
            view! {
                <button class="btn btn-quiet" on:click=move |_| acts.open.run(None)>
                    {back}
                </button>
            }
        });
        view! {
            <div class:card=is_open class:rings-open=is_open>
                <h2 class:visually-hidden=!is_open id=heading.clone()>
                    {circle.title}
                </h2>
                {close}
                <ul class="ring" aria-labelledby=heading>
                    {nodes.collect_view()}
                    {groups.collect_view()}
                </ul>
            </div>
        }
    };
    view! {
        <div
            class="rings"
            node_ref=canvas
            data-drag=move || hand.dragged().is_some().then_some("")
            style:--w=move || written(size().0, 2)
            style:--h=move || written(size().1, 2)
            on:keydown=key
            on:pointermove=move |event| hand.drag(&event)
            on:pointerup=move |event| hand.put_down(&event)
            on:pointercancel=move |event| hand.cancel(&event)
            on:touchmove=move |event| hand.keeps(&event)
            on:contextmenu=move |event| hand.keeps(&event)
        >
            {move || view! { <RingsLines drawing=drawing.get() ties=ties.get() over=over.get() /> }}
            <span class="rings-you" aria-hidden="true">
                {you}
            </span>
            {move || {
                drawing.get().circles.into_iter().enumerate().map(|(nth, drawn)| circle(nth, drawn)).collect_view()
            }}
            {move || hand.dragged().map(|held| view! { <InHand held drawing /> })}
        </div>
    }
}
