//! The circles as a picture only: nobody can be tapped. People keep their element, so they slide when they move.

use crate::markup::prelude::*;
use crate::signals::{Shown, Signal};
use mainstay_core::text::written;

use super::drawing::{Circle, GroupNode, Node, RingsDrawing};
use super::lines::{RingsLines, percent, units};
use crate::ui::{Each, Icon};

/// The picture. The page says the same in words and in a table.
#[component]
pub fn StillRings(
    /// What is drawn.
    #[prop(into)]
    drawing: Signal<RingsDrawing>,
    /// "You".
    you: &'static str,
) -> impl IntoView {
    let size = move || drawing.with(|drawing| drawing.size);
    let ids = move || {
        drawing.with(|drawing| {
            let nodes = drawing.circles.iter().flat_map(|circle| &circle.nodes);
            nodes.map(|node| node.id.clone()).collect::<Vec<_>>()
        })
    };
    let groups = move || {
        let groups = |circle: Circle| circle.groups.into_iter();
        drawing
            .get()
            .circles
            .into_iter()
            .flat_map(groups)
            .map(|group| view! { <RingsGroup group drawing /> })
            .collect_view()
    };
    view! {
        <div
            class="rings rings-still"
            aria-hidden="true"
            style:--w=move || written(size().0, 2)
            style:--h=move || written(size().1, 2)
        >
            {move || view! { <RingsLines drawing=drawing.get() ties=Vec::new() over=None /> }}
            <span class="rings-you">{you}</span>
            <Each each=ids key=|id| id.clone() let:id>
                <RingsSpot id drawing />
            </Each>
            {groups}
        </div>
    }
}

/// One person, whose place follows the drawing.
#[component]
fn RingsSpot(id: String, drawing: Signal<RingsDrawing>) -> impl IntoView {
    let node: Shown<Option<(bool, Node)>> = Shown::new(move || {
        drawing.with(|drawing| {
            let mut rings = drawing.circles.iter();
            rings.find_map(|ring| {
                let node = ring.nodes.iter().find(|node| node.id == id)?;
                Some((ring.large, node.clone()))
            })
        })
    });
    let at = move || node.with(|node| node.as_ref().map(|(_, node)| node.at).unwrap_or_default());
    let size = move || drawing.with(|drawing| drawing.size);
    let large = move || node.with(|node| node.as_ref().is_some_and(|(large, _)| *large));
    let face = move || node.with(|node| node.as_ref().map(|(_, node)| node.face.clone()));
    let signs = move || {
        let signs = node.with(|node| node.as_ref().map(|(_, node)| node.signs.clone()).unwrap_or_default());
        signs.into_iter().map(|name| view! { <Icon name /> }).collect_view()
    };
    let colour =
        move || node.with(|node| node.as_ref().map(|(_, node)| node.colour.clone())).unwrap_or_default();
    let label = move || node.with(|node| node.as_ref().and_then(|(_, node)| node.label.clone()));
    view! {
        <span
            class="spot"
            data-size=move || if large() { "large" } else { "small" }
            data-line="full"
            style:left=move || percent(at().0, size().0)
            style:top=move || percent(at().1, size().1)
        >
            <span class="spot-btn">
                <span class="spot-disc" style:--c=colour>{face} {signs}</span>
            </span>
            {move || {
                label()
                    .map(|(word, width)| {
                        view! {
                            <bdi class="spot-name" style:max-width=units(width)>
                                {word}
                            </bdi>
                        }
                    })
            }}
        </span>
    }
}

#[component]
fn RingsGroup(group: GroupNode, drawing: Signal<RingsDrawing>) -> impl IntoView {
    let (width, height) = drawing.with_untracked(|drawing| drawing.size);
    view! {
        <span class="spot" style:left=percent(group.at.0, width) style:top=percent(group.at.1, height)>
            <span class="tile" style:width=units(group.size.0) style:height=units(group.size.1)>
                <bdi class="tile-name">{group.words.0}</bdi>
                <span>{group.words.1}</span>
            </span>
        </span>
    }
}
