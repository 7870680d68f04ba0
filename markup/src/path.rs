//! The still part of one element and the way through it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Kept as text: the element with everything that stands still, and the steps that lead to each value.
///
/// Steps: `d` to the first child, `n` to the next sibling, `u` to the parent; `i` puts the next value in at the end of
/// the element, `b` before the node. The others name what the next value is of the element, up to `;`: `a` an
/// attribute, `p` a property, `c` a class, `s` a style, `l` what follows an event, `r` who wants to know the element.
#[derive(Default)]
pub struct Still {
    pub html: String,
    pub steps: String,
    /// Steps that lead nowhere yet: written once a value follows.
    pending: String,
    pub values: Vec<TokenStream>,
}

impl Still {
    /// A step through the nodes.
    pub fn step(&mut self, step: char) {
        // Down and up again without a value between leads nowhere.
        if step == 'u'
            && let Some(down) = self.pending.rfind('d')
            && !self.pending[down..].contains('u')
        {
            self.pending.truncate(down);
        } else {
            self.pending.push(step);
        }
    }

    /// A value here.
    pub fn value(&mut self, how: &str, value: TokenStream) {
        self.steps.push_str(&self.pending);
        self.pending.clear();
        self.steps.push_str(how);
        self.values.push(value);
    }

    /// What makes it.
    pub fn made(self) -> TokenStream {
        let (text, values) = (format!("{}\0{}", self.html, self.steps), self.values);
        match values.len() {
            few @ 1..=4 => {
                let shape = format_ident!("shape_{few}");
                quote!(::mainstay::markup::Markup::#shape(#text, #(#values),*))
            }
            _ => quote!(::mainstay::markup::Markup::shape(#text, ::std::vec![#(#values),*])),
        }
    }

    /// Words that stand still.
    pub fn words(&mut self, words: &str) {
        self.html.push_str(&words.replace('&', "&amp;").replace('<', "&lt;"));
    }

    /// An attribute that stands still.
    pub fn attribute(&mut self, name: &str, value: &str) {
        self.html.push(' ');
        self.html.push_str(name);
        if value.is_empty() {
            return;
        }
        self.html.push('=');
        let plain = value.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_.".contains(letter));
        if plain {
            self.html.push_str(value);
        } else {
            let value = value.replace('&', "&amp;").replace('"', "&quot;");
            self.html.push_str(&format!("\"{value}\""));
        }
    }
}
