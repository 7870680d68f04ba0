//! Markup that is mounted: what changes, what stays, what is let go.

use core::arch::wasm32::memory_size;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::{Effect, ElementChild, Get, NodeRef, on_cleanup, provide_context, use_context};
use leptos::task::tick;
use mainstay::markup::prelude::{Children, ChildrenFn, IntoView, Markup, component, view};
use mainstay::markup::{Hosted, Row};
use mainstay::signals::{RwSignal, Shown};
use mainstay::state::FormOwner;
use mainstay::ui::{Each, Show, anew};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement};

type Page = (HtmlElement, UnmountHandle<<Hosted as leptos::prelude::Render>::State>);

fn document() -> web_sys::Document {
    web_sys::window().and_then(|window| window.document()).expect("a page")
}

fn mount(show: impl FnOnce() -> Markup + 'static) -> Page {
    let host: HtmlElement = document().create_element("div").expect("an element").unchecked_into();
    document().body().expect("a body").append_child(&host).expect("in the page");
    let handle = mount_to(host.clone(), move || Hosted::from(show()));
    (host, handle)
}

fn find(page: &Page, selector: &str) -> Element {
    page.0
        .query_selector(selector)
        .expect("a selector")
        .unwrap_or_else(|| panic!("no {selector} in {}", shown(page)))
}

/// What is shown, without the nodes that mark places.
fn shown(page: &Page) -> String {
    let html = page.0.inner_html();
    let mut parts = html.split("<!--");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + part.split_once("-->").map_or("", |(_, after)| after))
}

fn click(page: &Page, selector: &str) {
    find(page, selector).unchecked_into::<HtmlElement>().click();
}

#[wasm_bindgen_test]
async fn words_follow_a_signal_in_the_same_node() {
    let words = RwSignal::new("one".to_owned());
    let page = mount(move || {
        view! {
            <p class="a &amp; b" hidden>
                {words} <b>"<&>"</b> {move || words.get().len()}
            </p>
        }
    });
    let node = find(&page, "p").first_child().expect("words");
    assert_eq!(shown(&page), r#"<p class="a &amp;amp; b" hidden="">one<b>&lt;&amp;&gt;</b>3</p>"#);
    words.set("three".into());
    tick().await;
    assert_eq!(shown(&page), r#"<p class="a &amp;amp; b" hidden="">three<b>&lt;&amp;&gt;</b>5</p>"#);
    assert!(node.is_same_node(find(&page, "p").first_child().as_ref()));
}

#[wasm_bindgen_test]
async fn attributes_properties_classes_and_styles_follow() {
    let on = RwSignal::new(false);
    let page = mount(move || {
        view! {
            <input
                type="checkbox"
                class="one"
                class:two=on
                style:width=move || if on.get() { "2px" } else { "1px" }
                prop:checked=on
                aria-label=move || on.get().then_some("on")
                required=on
            />
        }
    });
    let input: HtmlInputElement = find(&page, "input").unchecked_into();
    let look = || {
        let width = input.style().get_property_value("width").expect("a width");
        (input.class_name(), width, input.checked(), input.get_attribute("aria-label"), input.required())
    };
    assert_eq!(look(), ("one".into(), "1px".into(), false, None, false));
    on.set(true);
    tick().await;
    assert_eq!(look(), ("one two".into(), "2px".into(), true, Some("on".into()), true));
    // A property is written although it was so before: the browser has changed it.
    input.set_checked(false);
    on.notify_all();
    tick().await;
    assert!(input.checked());
    on.set(false);
    tick().await;
    assert_eq!(look(), ("one".into(), "1px".into(), false, None, false));
}

#[wasm_bindgen_test]
fn words_side_by_side_and_none_at_all_lead_nobody_astray() {
    let page = mount(|| {
        let n = 1_u8;
        view! { <p>"a" "b" {n} "" <i>"c"</i> "" {n} "d" "" "e" <b title=n></b></p> }
    });
    assert_eq!(shown(&page), r#"<p>ab1<i>c</i>1de<b title="1"></b></p>"#);
}

#[wasm_bindgen_test]
async fn what_is_shown_anew_keeps_nothing_of_what_was_there() {
    let (on, log) = (RwSignal::new("a"), SendWrapper::new(Rc::new(RefCell::new(String::new()))));
    let logs = log.clone();
    let page = mount(move || {
        anew(move || {
            let (name, logs) = (on.get(), logs.clone());
            Some(Box::new(move || {
                logs.borrow_mut().push('+');
                on_cleanup(move || logs.borrow_mut().push('-'));
                view! {
                    <details>
                        <summary>{name}</summary>
                        <input type="checkbox" />
                    </details>
                }
            }))
        })
    });
    for next in ["b", "b"] {
        find(&page, "details").set_attribute("open", "").expect("open");
        find(&page, "input").unchecked_into::<HtmlInputElement>().set_checked(true);
        on.set(next);
        tick().await;
        let fresh = r#"<details><summary>b</summary><input type="checkbox"></details>"#;
        assert_eq!(shown(&page), fresh);
        assert!(!find(&page, "input").unchecked_into::<HtmlInputElement>().checked());
    }
    // One ends before the next begins.
    assert_eq!(*log.borrow(), "+-+-+");
}

#[wasm_bindgen_test]
async fn an_act_knows_where_it_stands_and_what_it_makes_goes_with_that() {
    let (on, gone) = (RwSignal::new(true), SendWrapper::new(Rc::new(Cell::new(0))));
    let seen = Rc::new(Cell::new(0));
    let (sees, gone_too) = (Rc::clone(&seen), gone.clone());
    let page = mount(move || {
        let button = move || {
            provide_context(7_u32);
            let (sees, gone) = (Rc::clone(&sees), gone_too.clone());
            let act = move |_| {
                let gone = gone.clone();
                sees.set(use_context::<u32>().unwrap_or_default());
                on_cleanup(move || gone.set(gone.get() + 1));
            };
            on.get().then(|| view! { <button on:click=act></button> })
        };
        view! { <p>{button}</p> }
    });
    click(&page, "button");
    assert_eq!((seen.get(), gone.get()), (7, 0));
    on.set(false);
    tick().await;
    assert_eq!(gone.get(), 1);
}

#[wasm_bindgen_test]
async fn what_a_button_adds_to_a_form_outlives_the_button() {
    let (on, rows) = (RwSignal::new(true), RwSignal::new(Vec::<RwSignal<u8>>::new()));
    let page = mount(move || {
        let owner = FormOwner::here();
        let add = move |_| owner.make(|| rows.update(|rows| rows.push(RwSignal::new(7))));
        view! {
            <Show when=move || on.get()>
                <button on:click=add></button>
            </Show>
            {move || rows.get().into_iter().map(|row| row.get().to_string()).collect::<String>()}
        }
    });
    click(&page, "button");
    on.set(false);
    tick().await;
    rows.update(|_| {});
    tick().await;
    assert_eq!(shown(&page), "7");
    let row = rows.get_untracked().pop().expect("a row");
    drop(page.1);
    assert!(row.try_get_untracked().is_none());
}

#[wasm_bindgen_test]
fn parts_of_a_table_and_of_a_list_stand_alone() {
    let page = mount(|| {
        let cell = || view! { <td>{1_u8}</td> };
        let row = || view! { <tr><th scope="row">"a"</th>{cell()}{cell()}</tr> };
        let option =
            |name: &'static str| view! { <option value=name prop:selected=name == "b">{name}</option> };
        view! {
            <table>
                <tbody>{row()}{row()}</tbody>
            </table>
            <select>{["a", "b", "c"].map(option)}</select>
        }
    });
    let row = r#"<tr><th scope="row">a</th><td>1</td><td>1</td></tr>"#;
    assert_eq!(find(&page, "tbody").inner_html().replace("<!---->", ""), format!("{row}{row}"));
    assert_eq!(find(&page, "select").unchecked_into::<HtmlSelectElement>().value(), "b");
}

#[wasm_bindgen_test]
fn an_act_that_causes_its_own_event_is_done_once() {
    let n = Rc::new(Cell::new(0));
    let counts = Rc::clone(&n);
    let page = mount(move || {
        let act = move |event: leptos::ev::MouseEvent| {
            counts.set(counts.get() + 1);
            let button = event.target().expect("a target").unchecked_into::<HtmlElement>();
            button.click();
        };
        view! { <button on:click=act></button> }
    });
    click(&page, "button");
    click(&page, "button");
    assert_eq!(n.get(), 2);
}

trait Again {
    fn notify_all(self);
}

impl Again for RwSignal<bool> {
    fn notify_all(self) {
        self.update(|_| {});
    }
}

#[wasm_bindgen_test]
async fn rows_keep_the_focus_and_what_was_typed() {
    let names = RwSignal::new(vec!["a", "b", "c"]);
    let page = mount(move || {
        view! {
            <ul>
                <Each each=move || names.get() key=|name| *name let:name>
                    <li>
                        <input id=name />
                    </li>
                </Each>
            </ul>
        }
    });
    let b: HtmlInputElement = find(&page, "#b").unchecked_into();
    b.set_value("typed");
    b.focus().expect("focus");
    let order = || -> String {
        let inputs = page.0.query_selector_all("input").expect("inputs");
        (0..inputs.length())
            .filter_map(|at| inputs.get(at))
            .map(|node| node.unchecked_into::<Element>().id())
            .collect()
    };
    for next in [
        vec!["x", "a", "b", "c"],
        vec!["b", "c"],
        vec!["c", "b", "y"],
        vec!["y", "b", "c", "a"],
        vec!["a", "z", "b"],
        vec!["b"],
    ] {
        names.set(next.clone());
        tick().await;
        assert_eq!(order(), next.concat());
        let focused = document().active_element().map(|element| element.id());
        assert_eq!(focused.as_deref(), Some("b"), "after {next:?}");
        assert_eq!(find(&page, "#b").unchecked_into::<HtmlInputElement>().value(), "typed");
    }
    names.set(vec![]);
    tick().await;
    assert_eq!(order(), "");
}

#[wasm_bindgen_test]
async fn every_order_of_rows_is_reached_from_every_other() {
    let names = RwSignal::new(Vec::<usize>::new());
    let page = mount(move || {
        view! { <Each each=move || names.get() key=|name| *name let:name>{name} " "</Each> }
    });
    // Numbers that look random and are the same in every run.
    let mut seed = 7usize;
    let mut next = move |below: usize| {
        seed = seed.wrapping_mul(1_103_515_245).wrapping_add(12_345);
        (seed >> 16) % below
    };
    for _ in 0..200 {
        let mut all: Vec<usize> = (0..8).collect();
        let wanted: Vec<usize> = (0..next(8)).map(|_| all.remove(next(all.len()))).collect();
        names.set(wanted.clone());
        tick().await;
        let wanted: String = wanted.iter().map(|name| format!("{name} ")).collect();
        assert_eq!(page.0.text_content().unwrap_or_default(), wanted);
    }
}

#[wasm_bindgen_test]
async fn markup_made_anew_keeps_its_nodes_and_takes_the_new_act() {
    let n = RwSignal::new(1);
    let heard = Rc::new(Cell::new(0));
    let hears = Rc::clone(&heard);
    let page = mount(move || {
        view! {
            <div>
                {move || {
                    let (hears, now) = (Rc::clone(&hears), n.get());
                    view! {
                        <details>
                            <summary>{now.to_string()}</summary>
                            <button on:click=move |_| hears.set(now)>{move || view! { <i>{now.to_string()}</i> }}</button>
                        </details>
                        <p>{(now == 2).then(|| view! { <b>"two"</b> })}</p>
                    }
                }}
            </div>
        }
    });
    let details = find(&page, "details");
    details.set_attribute("open", "").expect("open");
    let button: HtmlElement = find(&page, "button").unchecked_into();
    button.focus().expect("focus");
    n.set(2);
    tick().await;
    assert!(details.is_same_node(Some(&find(&page, "details"))));
    assert_eq!(
        shown(&page),
        "<div><details open=\"\"><summary>2</summary><button><i>2</i></button></details><p><b>two</b></p></div>"
    );
    assert!(document().active_element().is_some_and(|element| button.is_same_node(Some(&element))));
    click(&page, "button");
    assert_eq!(heard.get(), 2);
    n.set(3);
    tick().await;
    assert_eq!(find(&page, "p").text_content().as_deref(), Some(""));
}

#[component]
fn Inner(
    gone: SendWrapper<Rc<Cell<u32>>>,
    #[prop(optional)] extra: Option<&'static str>,
    #[prop(into)] words: String,
    children: Children,
) -> impl IntoView {
    on_cleanup(move || gone.set(gone.get() + 1));
    view! {
        <b>{words}{extra}</b>
        {children()}
    }
}

#[component]
fn Twice(children: ChildrenFn) -> impl IntoView {
    view! { <section>{children.give()}{children.give()}</section> }
}

#[wasm_bindgen_test]
async fn what_is_let_go_is_cleaned_up() {
    let gone = SendWrapper::new(Rc::new(Cell::new(0)));
    let (on, names) = (RwSignal::new(true), RwSignal::new(vec![1, 2]));
    let (first, second) = (gone.clone(), gone.clone());
    let page = mount(move || {
        view! {
            <div>
                <Show when=move || on.get() fallback=|| view! { <i></i> }>
                    <Inner words="x" gone=first.clone()>
                        <u></u>
                    </Inner>
                </Show>
                <Each each=move || names.get() key=|name| *name let:name>
                    <Inner gone=second.clone() extra="!" words=name.to_string()>
                        ""
                    </Inner>
                </Each>
                <Twice>"t"</Twice>
            </div>
        }
    });
    assert_eq!(shown(&page), "<div><b>x</b><u></u><b>1!</b><b>2!</b><section>tt</section></div>");
    names.set(vec![2]);
    tick().await;
    assert_eq!(gone.get(), 1);
    on.set(false);
    tick().await;
    assert_eq!(gone.get(), 2);
    assert_eq!(shown(&page), "<div><i></i><b>2!</b><section>tt</section></div>");
    drop(page.1);
    assert_eq!(gone.get(), 3);
}

#[wasm_bindgen_test]
fn a_part_of_a_drawing_is_drawn() {
    let page = mount(|| {
        let lines = ["M0 0", "M1 1"].map(|line| view! { <path d=line /> });
        view! { <svg viewBox="0 0 2 2">{lines}</svg> }
    });
    let path = find(&page, "path");
    assert_eq!(path.namespace_uri().as_deref(), Some("http://www.w3.org/2000/svg"));
    assert_eq!(find(&page, "svg").get_attribute("viewBox").as_deref(), Some("0 0 2 2"));
    assert_eq!(shown(&page), r#"<svg viewBox="0 0 2 2"><path d="M0 0"></path><path d="M1 1"></path></svg>"#);
}

#[wasm_bindgen_test]
async fn markup_stands_in_a_view_of_the_framework() {
    let (n, order) = (RwSignal::new(1), RwSignal::new(vec![1, 2, 3]));
    let host: HtmlElement = document().create_element("div").expect("an element").unchecked_into();
    document().body().expect("a body").append_child(&host).expect("in the page");
    let _handle = mount_to(host.clone(), move || {
        let now = move || Hosted::from(view! { <b>{n.get().to_string()}</b> "!" });
        leptos::view! {
            <p>{now}</p>
            <div>
                <leptos::prelude::For each=move || order.get() key=|one| *one let:one>
                    {Hosted::from(view! { <i>{one.to_string()}</i> {move || one.to_string()} })}
                </leptos::prelude::For>
            </div>
        }
    });
    let words = || host.text_content().unwrap_or_default();
    assert_eq!(words(), "1!112233");
    let bold = host.query_selector("b").expect("a selector");
    n.set(2);
    order.set(vec![3, 1]);
    tick().await;
    assert_eq!(words(), "2!3311");
    assert!(bold.is_some_and(|bold| bold.is_same_node(host.query_selector("b").ok().flatten().as_deref())));
}

#[wasm_bindgen_test]
async fn several_things_come_go_and_change_kind_in_their_order() {
    let state = RwSignal::new(0);
    let page = mount(move || {
        view! {
            <div>
                {move || {
                    (0..state.get())
                        .map(|at| match (at + state.get()) % 3 {
                            0 => view! { <b>{at.to_string()}</b> },
                            1 => Markup::many(vec![at.to_string().into_any(), (move || view! { <i></i> }).into_any()]),
                            _ => Markup::NOTHING,
                        })
                        .collect::<Vec<_>>()
                }} <hr /> {move || state.get().to_string()}
            </div>
        }
    });
    for n in [1, 4, 2, 5, 0, 3, 6] {
        state.set(n);
        tick().await;
        let parts: String = (0..n)
            .map(|at| match (at + n) % 3 {
                0 => format!("<b>{at}</b>"),
                1 => format!("{at}<i></i>"),
                _ => String::new(),
            })
            .collect();
        assert_eq!(shown(&page), format!("<div>{parts}<hr>{n}</div>"));
    }
}

#[wasm_bindgen_test]
async fn an_element_is_known_to_who_asked() {
    let input = NodeRef::<leptos::html::Input>::new();
    let seen = Rc::new(RefCell::new(String::new()));
    let sees = SendWrapper::new(Rc::clone(&seen));
    let _page = mount(move || {
        Effect::new(move |_| {
            if let Some(input) = input.get() {
                sees.replace(input.id());
            }
        });
        view! { <input id="known" node_ref=input /> }
    });
    tick().await;
    assert_eq!(*seen.borrow(), "known");
}

#[wasm_bindgen_test]
async fn five_hundred_pages_leave_nothing_behind() {
    let held = Rc::new(());
    let n_nodes = || document().query_selector_all("*").expect("elements").length();
    let before = n_nodes();
    for _ in 0..500 {
        let held = Rc::clone(&held);
        let page = mount(move || {
            let (on, rows) = (RwSignal::new(true), [1, 2, 3]);
            let (one, two, three) = (Rc::clone(&held), Rc::clone(&held), held);
            view! {
                <ul>
                    {move || {
                        let one = Rc::clone(&one);
                        on.get().then(|| view! { <li on:click=move |_| drop(Rc::clone(&one))></li> })
                    }}
                    {Markup::rows(
                        Box::new(move || {
                            let row = |known_by: u64| {
                                let two = Rc::clone(&two);
                                Row { known_by, show: Box::new(move || (move || Rc::strong_count(&two).to_string()).into_any()) }
                            };
                            rows.into_iter().map(row).collect()
                        }),
                    )}
                    <li title=move || Rc::strong_count(&three).to_string()></li>
                </ul>
            }
        });
        drop(page.1);
        page.0.remove();
    }
    tick().await;
    tick().await;
    assert_eq!(Rc::strong_count(&held), 1);
    assert_eq!(n_nodes(), before);
}

/// As above, for what reads in a view.
#[wasm_bindgen_test]
async fn a_view_that_is_gone_is_forgotten_by_what_it_followed() {
    let lasting = RwSignal::new(1_u32);
    let lasting_memo = Shown::new(move || lasting.get() + 1);
    let wanted = RwSignal::new(0);
    let page = mount(move || {
        anew(move || {
            wanted.get();
            Some(Box::new(
                move || view! { <p title=move || lasting.get().to_string()>{move || lasting_memo.get()}</p> },
            ))
        })
    });
    let go_on = async |n: u32| {
        for _ in 0..n {
            wanted.update(|wanted| *wanted += 1);
            tick().await;
        }
    };
    go_on(200).await;
    let before = memory_size::<0>();
    go_on(10_000).await;
    assert_eq!((shown(&page).as_str(), memory_size::<0>()), (r#"<p title="1">2</p>"#, before));
}
