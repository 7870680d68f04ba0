//! The circles on one page, for a link worker or a therapist: a picture, and by kind who gives and who gets.

use crate::markup::prelude::*;
use crate::signals::Signal;
use mainstay_core::model::Ring;
use mainstay_core::text::{fill, fill_count, text};
use mainstay_core::view::paper::{self, CirclesSheet, Givers, GivesRow};
use mainstay_core::view::rings::{Canvas, Outline};

use crate::pages::shared::circles_drawing::{drawing, good_for};
use crate::pages::shared::kind_icon::kind_icon;
use crate::pages::shared::words::{kind_words, ring_words};
use crate::state::App;
use crate::ui::{Icon, IconName, RingsDrawing, StillRings};

/// The sheet.
pub fn circles_on_paper(app: App, with_names: bool) -> AnyView {
    let t = text().print;
    let circles = text().circles;
    let today = app.today().get();
    let sheet = app.follow(|book| paper::circles(book, today, with_names, &app.locale()));
    let drawn = on_paper(app, &sheet);
    let in_order = app.list_row(&Ring::ALL.map(|ring| ring_words(ring).to_owned()));
    let ring = |(ring, names): &(Ring, Vec<String>)| {
        view! { <li>{fill(t.ring, &[("ring", ring_words(*ring)), ("names", &app.list_row(names))])}</li> }
    };
    let cell = |givers: &Givers| {
        let more = (givers.n_more > 0).then(|| fill_count(&t.more, givers.n_more));
        let names: Vec<String> = givers.names.iter().cloned().chain(more).collect();
        view! { <td>{app.list_row(&names)}</td> }
    };
    let row = |row: &GivesRow| {
        view! {
            <tr>
                <th scope="row">
                    <Icon name=kind_icon(row.kind) />
                    {kind_words(row.kind)}
                </th>
                {row.cells.iter().map(cell).collect_view()}
            </tr>
        }
    };
    let mut spots = sheet.view.rings.iter().flat_map(|ring| &ring.spots);
    let has_leaf = spots.any(|spot| spot.outline == Outline::Remembered);
    let n_heads = sheet.kinds.first().map_or(0, |row| row.cells.len());
    let heads = [t.good, t.got, t.gave].into_iter().take(n_heads);
    let heads = heads.map(|head| view! { <th scope="col">{head}</th> });
    view! {
        <h2>{t.circles}</h2>
        <p>{fill(circles.inside_out, &[("rings", &in_order)])}</p>
        <StillRings drawing=Signal::derive(move || drawn.clone()) you=circles.you />
        <ul class="visually-hidden">{sheet.rings.iter().map(ring).collect_view()}</ul>
        <table>
            <thead>
                <tr>
                    <td></td>
                    {heads.collect_view()}
                </tr>
            </thead>
            <tbody>{sheet.kinds.iter().map(row).collect_view()}</tbody>
        </table>
        {(n_heads > 1).then(|| view! { <p>{t.lately}</p> })}
        {has_leaf.then(|| view! { <p>{circles.key_leaf}</p> })}
    }
}

/// The drawing with the signs of what everybody is good for in place of their faces, where what they are called has
/// room below.
fn on_paper(app: App, sheet: &CirclesSheet) -> RingsDrawing {
    let mut drawing = drawing(app, &sheet.view, Canvas::Wide, None);
    for (circle, ring) in drawing.circles.iter_mut().zip(&sheet.view.rings) {
        for (node, spot) in circle.nodes.iter_mut().zip(&ring.spots).filter(|(node, _)| node.label.is_some())
        {
            node.face.clear();
            node.signs = match spot.outline {
                Outline::Remembered => vec![IconName::Leaf],
                _ => good_for(spot).map(kind_icon).collect(),
            };
        }
    }
    drawing
}
