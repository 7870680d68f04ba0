//! Markup inside a view of the framework, as the whole app is.

use leptos::prelude::*;
use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::{Position, PositionState};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;
use web_sys::{Comment, Element, Node};

use super::Markup;
use super::mounted::Mounted;
use super::slot::Slot;

/// Markup as the framework takes it.
pub struct Hosted(SendWrapper<Markup>);

impl From<Markup> for Hosted {
    fn from(markup: Markup) -> Self {
        Self(SendWrapper::new(markup))
    }
}

/// Markup that a view of the framework shows, with the node behind it.
pub struct HostedNodes {
    mounted: Mounted,
    end: Comment,
}

impl Render for Hosted {
    type State = HostedNodes;

    fn build(self) -> HostedNodes {
        let end = document().create_comment("");
        let aside = document().create_document_fragment();
        Slot::inside(aside).put(&end);
        let mounted = Mounted::new(self.0.take(), &Slot::before(end.clone()));
        HostedNodes { mounted, end }
    }

    fn rebuild(self, shown: &mut HostedNodes) {
        shown.mounted.update(self.0.take(), &Slot::before(shown.end.clone()));
    }
}

impl Mountable for HostedNodes {
    fn unmount(&mut self) {
        self.mounted.remove();
        self.end.remove();
    }

    fn mount(&mut self, parent: &Element, before: Option<&Node>) {
        // Refused only where a node would be put into itself.
        let _ = parent.insert_before(&self.end, before);
        self.mounted.put(&Slot::before(self.end.clone()));
    }

    fn insert_before_this(&self, other: &mut dyn Mountable) -> bool {
        let first = self.mounted.first().unwrap_or_else(|| self.end.clone().into());
        match first.parent_node() {
            Some(parent) => {
                other.mount(parent.unchecked_ref(), Some(&first));
                true
            }
            None => false,
        }
    }

    fn elements(&self) -> Vec<Element> {
        Vec::new()
    }
}

impl AddAnyAttr for Hosted {
    type Output<A: Attribute> = Self;

    fn add_any_attr<A: Attribute>(self, _: A) -> Self {
        self
    }
}

impl RenderHtml for Hosted {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(self, _: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {}

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> HostedNodes {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
