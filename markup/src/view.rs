//! From what is written in `view!` to the value.

use rstml::Infallible;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use rstml::node::{KeyedAttribute, Node, NodeAttribute, NodeBlock, NodeElement, NodeName};
use syn::spanned::Spanned;
use syn::{Block, Error, Expr, Lit, Result, Stmt};

use crate::path::Still;

/// Markup knows no elements but HTML's and those of drawings.
type Element = NodeElement<Infallible>;

/// Elements of a drawing, which need its name space where they stand alone.
const DRAWN: [&str; 10] =
    ["circle", "defs", "ellipse", "g", "line", "path", "polygon", "polyline", "rect", "text"];
const VOID: [&str; 8] = ["area", "br", "col", "hr", "img", "input", "source", "wbr"];
/// What ends a paragraph, so that a browser would read something else than is written.
const BLOCKS: [&str; 33] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "ul",
];

/// What is written side by side.
pub fn several(nodes: &[Node]) -> Result<TokenStream> {
    let nodes: Vec<&Node> = nodes.iter().filter(|node| !matches!(node, Node::Comment(_))).collect();
    match nodes.as_slice() {
        [one] => single(one),
        all => {
            let all = all.iter().map(|node| single(node)).collect::<Result<Vec<_>>>()?;
            Ok(quote!(::mainstay::markup::Markup::many(::std::vec![#(#all),*])))
        }
    }
}

fn single(node: &Node) -> Result<TokenStream> {
    match node {
        Node::Element(element) if is_component(element.name()) => component(element),
        Node::Element(element) => {
            let mut still = Still::default();
            let tag = element.name().to_string();
            let is_drawn = DRAWN.contains(&tag.as_str());
            if is_drawn {
                still.html.push_str("<svg>");
                still.steps.push('v');
            }
            self::element(element, &mut still, &mut Vec::new())?;
            Ok(still.made())
        }
        Node::Block(block) => Ok(value(&plain(block))),
        Node::Text(words) => Ok(value(&words.value)),
        Node::Fragment(fragment) => several(&fragment.children),
        other => Err(Error::new(other.span(), "markup knows elements, components, and values in braces")),
    }
}

fn value(tokens: &impl ToTokens) -> TokenStream {
    quote_spanned!(tokens.span()=> ::mainstay::markup::IntoView::into_any(#tokens))
}

/// What is in the braces; as it is where it is one expression.
fn plain(block: &NodeBlock) -> TokenStream {
    match block {
        NodeBlock::ValidBlock(Block { stmts, .. }) => match stmts.as_slice() {
            [Stmt::Expr(one, None)] => one.to_token_stream(),
            _ => block.to_token_stream(),
        },
        NodeBlock::Invalid(_) => block.to_token_stream(),
    }
}

fn is_component(name: &NodeName) -> bool {
    match name {
        NodeName::Path(path) => path
            .path
            .segments
            .last()
            .is_some_and(|last| last.ident.to_string().starts_with(|letter: char| letter.is_uppercase())),
        _ => false,
    }
}

fn element(element: &Element, still: &mut Still, around: &mut Vec<String>) -> Result<()> {
    let tag = element.name().to_string();
    if around.iter().any(|other| other == "p") && BLOCKS.contains(&tag.as_str()) {
        return Err(Error::new(element.name().span(), "a browser ends the paragraph before this element"));
    }
    if around.last().is_some_and(|other| other == "table") && tag == "tr" {
        return Err(Error::new(element.name().span(), "a browser puts a <tbody> around this row"));
    }
    still.html.push('<');
    still.html.push_str(&tag);
    for attribute in element.attributes() {
        match attribute {
            NodeAttribute::Attribute(attribute) => self::attribute(attribute, still)?,
            NodeAttribute::Block(block) => {
                return Err(Error::new(block.span(), "an attribute needs its name"));
            }
        }
    }
    still.html.push('>');
    if VOID.contains(&tag.as_str()) {
        return Ok(());
    }
    around.push(tag);
    children(&element.children, still, around)?;
    if let Some(tag) = around.pop() {
        still.html.push_str(&format!("</{tag}>"));
    }
    Ok(())
}

fn children(nodes: &[Node], still: &mut Still, around: &mut Vec<String>) -> Result<()> {
    let nodes: Vec<&Node> = nodes.iter().filter(|node| !matches!(node, Node::Comment(_))).collect();
    let mut is_below = false;
    let mut go_on = |still: &mut Still| {
        still.step(if is_below { 'n' } else { 'd' });
        is_below = true;
    };
    let mut held: Option<TokenStream> = None;
    let mut came = false;
    // A browser reads words side by side as one node, and none where there are no words.
    let mut is_after_words = false;
    for (at, node) in nodes.iter().enumerate() {
        match node {
            Node::Element(inner) if !is_component(inner.name()) => {
                go_on(still);
                came = true;
                if let Some(value) = held.take() {
                    still.value("b", value);
                }
                element(inner, still, around)?;
                is_after_words = false;
            }
            Node::Text(words) => {
                let words = words.value_string();
                if !is_after_words && !words.is_empty() {
                    go_on(still);
                    came = true;
                    is_after_words = true;
                }
                still.words(&words);
            }
            _ => {
                is_after_words = false;
                let value = single(node)?;
                match nodes.get(at + 1) {
                    None => held = Some(value),
                    Some(Node::Element(next)) if !is_component(next.name()) => held = Some(value),
                    Some(_) => {
                        go_on(still);
                        came = true;
                        still.html.push_str("<!>");
                        still.value("b", value);
                    }
                }
            }
        }
    }
    if came {
        still.step('u');
    }
    if let Some(value) = held {
        still.value("i", value);
    }
    Ok(())
}

fn attribute(attribute: &KeyedAttribute, still: &mut Still) -> Result<()> {
    let name = attribute.key.to_string();
    let Some(given) = attribute.value() else {
        still.attribute(&name, "");
        return Ok(());
    };
    if let Some((kind, name)) = name.split_once(':') {
        let kind = match kind {
            "prop" => 'p',
            "class" => 'c',
            "style" => 's',
            "on" => {
                let event = Ident::new(name, attribute.key.span());
                let act = quote_spanned!(given.span()=> ::mainstay::markup::on(::leptos::ev::#event, #given));
                still.value(&format!("l{name};"), act);
                return Ok(());
            }
            _ => {
                return Err(Error::new(attribute.key.span(), "markup knows prop, class, style and on"));
            }
        };
        still.value(&format!("{kind}{name};"), value(given));
        return Ok(());
    }
    match given {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(words) => still.attribute(&name, &words.value()),
            Lit::Bool(yes) if yes.value => still.attribute(&name, ""),
            Lit::Bool(_) => {}
            Lit::Int(number) => still.attribute(&name, number.base10_digits()),
            _ => still.value(&format!("a{name};"), value(given)),
        },
        _ if name == "node_ref" => {
            still.value("r;", quote_spanned!(given.span()=> ::mainstay::markup::tell(#given)));
        }
        _ => still.value(&format!("a{name};"), value(given)),
    }
    Ok(())
}

fn component(element: &Element) -> Result<TokenStream> {
    let name = element.name();
    let mut given: Vec<(Ident, TokenStream)> = Vec::new();
    let mut lets: Vec<TokenStream> = Vec::new();
    for attribute in element.attributes() {
        let NodeAttribute::Attribute(attribute) = attribute else {
            return Err(Error::new(attribute.span(), "a property needs its name"));
        };
        let key = attribute.key.to_string();
        if let Some(name) = key.strip_prefix("let:") {
            lets.push(Ident::new(name, attribute.key.span()).to_token_stream());
            continue;
        }
        let key = Ident::new(&key, attribute.key.span());
        let value = attribute.value().map_or_else(|| key.to_token_stream(), ToTokens::to_token_stream);
        given.push((key, value));
    }
    if !element.children.is_empty() {
        let children = several(&element.children)?;
        let key = Ident::new("children", name.span());
        given.push((key, quote!(move |#(#lets),*| #children)));
    }
    // The rows of a list are of any type: a plain function takes them, in this order.
    if name.to_string() == "Each" {
        let part = |wanted: &str| {
            given
                .iter()
                .find(|(key, _)| key == wanted)
                .map(|(_, value)| value.clone())
                .ok_or_else(|| Error::new(name.span(), format!("a list needs `{wanted}`")))
        };
        let (each, key, children) = (part("each")?, part("key")?, part("children")?);
        return Ok(quote_spanned!(name.span()=> #name(#each, #key, #children)));
    }
    let props = Ident::new("props", Span::mixed_site());
    let keys: Vec<&Ident> = given.iter().map(|(key, _)| key).collect();
    let values: Vec<&TokenStream> = given.iter().map(|(_, value)| value).collect();
    let names = keys.iter().map(ToString::to_string);
    Ok(quote_spanned! {name.span()=>
        {
            const _: () = ::mainstay::markup::all_given(#name::NEEDED, &[#(#names),*]);
            #[allow(unused_mut)]
            let mut #props = <#name as ::std::default::Default>::default();
            #(#props.#keys(#values);)*
            #name(#props)
        }
    })
}
