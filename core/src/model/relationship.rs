//! Who someone is to me.

/// Which family tie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FamilyTie {
    /// A parent or who raised me.
    Parent,
    /// A child of mine.
    Child,
    /// A brother or sister.
    Sibling,
    /// A grandparent.
    Grandparent,
    /// A grandchild.
    Grandchild,
    /// By marriage or partnership.
    InLaw,
    /// Aunt, cousin, chosen family, any other.
    Other,
}

impl FamilyTie {
    /// In the order of the form.
    pub const ALL: [Self; 7] = [
        Self::Parent,
        Self::Child,
        Self::Sibling,
        Self::Grandparent,
        Self::Grandchild,
        Self::InLaw,
        Self::Other,
    ];
}

/// Who someone is to me.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relationship {
    /// A friend.
    Friend,
    /// My partner.
    Partner,
    /// Family, of which kind.
    Family(FamilyTie),
    /// A colleague or peer.
    Colleague,
    /// A neighbour.
    Neighbour,
    /// A mentor.
    Mentor,
    /// A professional: doctor, counsellor, social worker.
    Professional,
    /// In own words.
    Other(String),
}
