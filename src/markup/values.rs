//! What can be shown or given to an element, turned into the one value.

use std::sync::Arc;

use mainstay_core::decimal::written;

use super::Markup;

/// Places of a length or of a place in a drawing.
const PLACES: u32 = 3;

/// Becomes markup.
pub trait IntoView {
    /// As markup.
    fn into_any(self) -> Markup;
}

/// Several things as markup.
pub trait CollectView {
    /// One after the other.
    fn collect_view(self) -> Markup;
}

impl<I: IntoIterator<Item = V>, V: IntoView> CollectView for I {
    fn collect_view(self) -> Markup {
        // One by one: what the standard library collects by is compiled anew for each kind of list.
        let mut all = Vec::new();
        for one in self {
            add(&mut all, one.into_any());
        }
        Markup::many(all)
    }
}

#[inline(never)]
fn add(all: &mut Vec<Markup>, one: Markup) {
    all.push(one);
}

impl IntoView for Markup {
    fn into_any(self) -> Markup {
        self
    }
}

impl IntoView for () {
    fn into_any(self) -> Markup {
        Markup::NOTHING
    }
}

impl IntoView for bool {
    fn into_any(self) -> Markup {
        Markup::flag(self)
    }
}

impl IntoView for &'static str {
    fn into_any(self) -> Markup {
        Markup::words(self)
    }
}

impl IntoView for String {
    fn into_any(self) -> Markup {
        Markup::made_words(self)
    }
}

macro_rules! numbers {
    ($($number:ident)*) => {
        $(impl IntoView for $number {
            fn into_any(self) -> Markup {
                self.to_string().into_any()
            }
        })*
    };
}

numbers! { u8 u32 usize }

impl IntoView for f64 {
    fn into_any(self) -> Markup {
        written(self, PLACES).into_any()
    }
}

impl IntoView for Arc<str> {
    fn into_any(self) -> Markup {
        (*self).to_owned().into_any()
    }
}

impl<V: IntoView> IntoView for Option<V> {
    fn into_any(self) -> Markup {
        self.map_or(Markup::NOTHING, IntoView::into_any)
    }
}

impl<V: IntoView> IntoView for Vec<V> {
    fn into_any(self) -> Markup {
        self.collect_view()
    }
}

impl<V: IntoView, const N: usize> IntoView for [V; N] {
    fn into_any(self) -> Markup {
        self.collect_view()
    }
}

impl<A: IntoView, B: IntoView> IntoView for (A, B) {
    fn into_any(self) -> Markup {
        Markup::many(vec![self.0.into_any(), self.1.into_any()])
    }
}

impl<F: FnMut() -> V + 'static, V: IntoView> IntoView for F {
    fn into_any(mut self) -> Markup {
        Markup::live(Box::new(move || self().into_any()))
    }
}
