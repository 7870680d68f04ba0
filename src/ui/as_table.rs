//! The same as a table: what a picture or a list shows, folded away below it.

use crate::markup::prelude::*;

/// The cells of each row, the first of them being its head.
pub type TableRows = Box<dyn Fn() -> Vec<Vec<String>> + Send>;

/// A table to unfold. It follows its rows.
#[component]
pub fn AsTable(
    /// What it is called while folded.
    summary: String,
    /// Over the columns.
    heads: Vec<&'static str>,
    /// The rows.
    rows: TableRows,
    /// What stands there instead of a table without rows; without it the table stands empty.
    #[prop(optional)]
    nothing: Option<&'static str>,
) -> impl IntoView {
    let table = move || {
        let rows = rows();
        match nothing.filter(|_| rows.is_empty()) {
            Some(words) => view! { <p>{words}</p> }.into_any(),
            None => table(&heads, rows),
        }
    };
    view! {
        <details class="more">
            <summary>{summary}</summary>
            {table}
        </details>
    }
}

fn table(heads: &[&'static str], rows: Vec<Vec<String>>) -> AnyView {
    let heads = heads.iter().map(|head| view! { <th scope="col">{*head}</th> });
    let row = |cells: Vec<String>| {
        let mut cells = cells.into_iter();
        let head = cells.next();
        view! {
            <tr>
                <th scope="row">{head}</th>
                {cells.map(|cell| view! { <td>{cell}</td> }).collect_view()}
            </tr>
        }
    };
    view! {
        <table class="plain-table">
            <thead>
                <tr>{heads.collect_view()}</tr>
            </thead>
            <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}
