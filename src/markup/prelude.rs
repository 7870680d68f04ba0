//! What a page needs: the framework's signals, effects and contexts, with markup as a value.

pub use std::rc::Rc;

pub use leptos::prelude::*;

pub use crate::signals::Gives;

pub use super::{
    Children, CollectView, IntoView, IntoView as IntoAny, Markup, Markup as AnyView, component, view,
};

/// What stands in a component, made whenever it is shown.
pub type ChildrenFn = Rc<dyn Gives<Markup>>;
