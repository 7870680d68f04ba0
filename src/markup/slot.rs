//! Where markup goes.

use web_sys::Node;

/// Before a node, or at the end inside one.
#[derive(Clone)]
pub(super) struct Slot {
    node: Node,
    is_inside: bool,
    /// Whether it stays the place of one value as long as that is shown.
    pub(super) is_own: bool,
}

impl Slot {
    /// Right before a node that stays.
    pub(super) fn before(node: impl Into<Node>) -> Self {
        Self { node: node.into(), is_inside: false, is_own: true }
    }

    /// At the end of a node.
    pub(super) fn inside(node: impl Into<Node>) -> Self {
        Self { node: node.into(), is_inside: true, is_own: true }
    }

    /// The same for one value of several, none of which can count on it.
    pub(super) fn shared(&self) -> Self {
        Self { is_own: false, ..self.clone() }
    }

    /// Puts a node there.
    pub(super) fn put(&self, node: &Node) {
        let (parent, before) = if self.is_inside {
            (Some(self.node.clone()), None)
        } else {
            (self.node.parent_node(), Some(&self.node))
        };
        if let Some(parent) = parent {
            // Refused only where a node would be put into itself.
            let _ = parent.insert_before(node, before);
        }
    }
}
