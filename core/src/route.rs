//! Every address in the app: typed, after the `#`, so that one build runs under any path and no id reaches a server.

use std::fmt::Write;

use crate::model::{Kind, MomentId, PersonId, Ring};

/// How the list of people is sorted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    /// By name.
    #[default]
    Name,
    /// The latest contact first.
    LastContact,
}

/// Which relationships the list of people shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is named after its Relationship")]
pub enum Tie {
    Friend,
    Partner,
    Family,
    Colleague,
    Neighbour,
    Mentor,
    Professional,
    Other,
}

impl Tie {
    /// In the order of the form.
    pub const ALL: [Self; 8] = [
        Self::Friend,
        Self::Partner,
        Self::Family,
        Self::Colleague,
        Self::Neighbour,
        Self::Mentor,
        Self::Professional,
        Self::Other,
    ];

    /// The word in an address.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Friend => "friend",
            Self::Partner => "partner",
            Self::Family => "family",
            Self::Colleague => "colleague",
            Self::Neighbour => "neighbour",
            Self::Mentor => "mentor",
            Self::Professional => "professional",
            Self::Other => "other",
        }
    }

    /// The tie with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tie| tie.key() == key)
    }
}

/// What the list of people is narrowed to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PeopleQuery {
    /// Part of a name.
    pub find: String,
    /// One ring.
    pub ring: Option<Ring>,
    /// One relationship.
    pub tie: Option<Tie>,
    /// The order.
    pub sort: Sort,
}

/// Every page of the app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// A small hello, if you like.
    Today,
    /// The first page, while nothing is stored.
    Welcome,
    /// Thinking of the first people.
    ThinkOfPeople,
    /// The list of people.
    People(PeopleQuery),
    /// Add someone.
    NewPerson,
    /// One person.
    Person(PersonId),
    /// Change a person.
    EditPerson(PersonId),
    /// Say hi to a person.
    Hello(PersonId),
    /// Log a moment, perhaps with someone already chosen.
    Log(Option<PersonId>),
    /// Change a moment.
    Moment(MomentId),
    /// The five kinds of support.
    Support,
    /// One kind of support.
    SupportKind(Kind),
    /// A message to copy, for anyone.
    Message,
    /// Things that need no one.
    NeedNoOne,
    /// Getting to know people.
    Grow,
    /// Looking back.
    Reflect,
    /// Everything that is no tab.
    More,
    /// What is stored, backup, import, delete.
    Data,
    /// People from a file.
    Import,
    /// Open a backup file.
    Restore,
    /// Delete everything.
    Erase,
    /// Choices.
    Settings,
    /// Help lines by country.
    Lines,
    /// What Mainstay is and is not.
    About,
    /// No such page.
    NotFound,
}

impl Route {
    /// The page at this `location.hash`. An empty one is Today; anything unknown is [`Route::NotFound`].
    pub fn parse(hash: &str) -> Self {
        let path = hash.strip_prefix('#').unwrap_or(hash);
        let path = path.strip_prefix('/').unwrap_or(path);
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        Self::page(&parts, query).unwrap_or(Self::NotFound)
    }

    fn page(parts: &[&str], query: &str) -> Option<Self> {
        Some(match parts {
            [] => Self::Today,
            ["welcome"] => Self::Welcome,
            ["start", "people"] => Self::ThinkOfPeople,
            ["people"] => Self::People(people_query(query)),
            ["people", "new"] => Self::NewPerson,
            ["people", id] => Self::Person(id.parse().ok()?),
            ["people", id, "edit"] => Self::EditPerson(id.parse().ok()?),
            ["people", id, "hello"] => Self::Hello(id.parse().ok()?),
            ["log"] => Self::Log(value(query, "with").and_then(|id| id.parse().ok())),
            ["moments", id] => Self::Moment(id.parse().ok()?),
            ["support"] => Self::Support,
            ["support", "message"] => Self::Message,
            ["support", "alone"] => Self::NeedNoOne,
            ["support", kind] => Self::SupportKind(Kind::from_key(kind)?),
            ["grow"] => Self::Grow,
            ["reflect"] => Self::Reflect,
            ["more"] => Self::More,
            ["data"] => Self::Data,
            ["data", "import"] => Self::Import,
            ["data", "open"] => Self::Restore,
            ["data", "delete"] => Self::Erase,
            ["settings"] => Self::Settings,
            ["lines"] => Self::Lines,
            ["about"] => Self::About,
            _ => return None,
        })
    }

    /// The address of this page, from the `#` on.
    pub fn href(&self) -> String {
        match self {
            Self::Today => "#/".into(),
            Self::Welcome => "#/welcome".into(),
            Self::ThinkOfPeople => "#/start/people".into(),
            Self::People(query) => people_href(query),
            Self::NewPerson => "#/people/new".into(),
            Self::Person(id) => format!("#/people/{id}"),
            Self::EditPerson(id) => format!("#/people/{id}/edit"),
            Self::Hello(id) => format!("#/people/{id}/hello"),
            Self::Log(None) => "#/log".into(),
            Self::Log(Some(id)) => format!("#/log?with={id}"),
            Self::Moment(id) => format!("#/moments/{id}"),
            Self::Support => "#/support".into(),
            Self::SupportKind(kind) => format!("#/support/{}", kind.key()),
            Self::Message => "#/support/message".into(),
            Self::NeedNoOne => "#/support/alone".into(),
            Self::Grow => "#/grow".into(),
            Self::Reflect => "#/reflect".into(),
            Self::More => "#/more".into(),
            Self::Data => "#/data".into(),
            Self::Import => "#/data/import".into(),
            Self::Restore => "#/data/open".into(),
            Self::Erase => "#/data/delete".into(),
            Self::Settings => "#/settings".into(),
            Self::Lines => "#/lines".into(),
            Self::About => "#/about".into(),
            Self::NotFound => "#/not-found".into(),
        }
    }

    /// Whether a `location.hash` is an address of ours; a link within the page, such as to its content, is not.
    pub fn is_address(hash: &str) -> bool {
        hash.is_empty() || hash.starts_with("#/")
    }

    /// The list of people with nothing narrowed.
    pub fn people() -> Self {
        Self::People(PeopleQuery::default())
    }
}

fn people_query(query: &str) -> PeopleQuery {
    PeopleQuery {
        find: value(query, "find").unwrap_or_default(),
        ring: value(query, "ring").and_then(|key| Ring::from_key(&key)),
        tie: value(query, "tie").and_then(|key| Tie::from_key(&key)),
        sort: if value(query, "sort").as_deref() == Some("last") { Sort::LastContact } else { Sort::Name },
    }
}

fn people_href(query: &PeopleQuery) -> String {
    let mut pairs = Vec::new();
    if !query.find.is_empty() {
        pairs.push(format!("find={}", encode(&query.find)));
    }
    if let Some(ring) = query.ring {
        pairs.push(format!("ring={}", ring.key()));
    }
    if let Some(tie) = query.tie {
        pairs.push(format!("tie={}", tie.key()));
    }
    if query.sort == Sort::LastContact {
        pairs.push("sort=last".into());
    }
    if pairs.is_empty() { "#/people".into() } else { format!("#/people?{}", pairs.join("&")) }
}

fn value(query: &str, name: &str) -> Option<String> {
    query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        (key == name).then(|| decode(value))
    })
}

fn encode(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

/// Undoes [`encode`]; a stray `%` stays as it is, and bytes that are no UTF-8 become replacement signs.
fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        let hex = tail.get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
        match (byte, hex.and_then(|pair| u8::from_str_radix(pair, 16).ok())) {
            (b'%', Some(decoded)) => {
                bytes.push(decoded);
                rest = tail.get(2..).unwrap_or_default();
            }
            _ => {
                bytes.push(byte);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn routes() -> impl Strategy<Value = Route> {
        let query =
            ("\\PC{0,20}", 0..4usize, 0..9usize, any::<bool>()).prop_map(|(find, ring, tie, last)| {
                PeopleQuery {
                    find,
                    ring: Ring::ALL.get(ring).copied(),
                    tie: Tie::ALL.get(tie).copied(),
                    sort: if last { Sort::LastContact } else { Sort::Name },
                }
            });
        let id = any::<u64>();
        prop_oneof![
            query.prop_map(Route::People),
            id.prop_map(|id| Route::Person(PersonId::from_bits(id))),
            id.prop_map(|id| Route::EditPerson(PersonId::from_bits(id))),
            id.prop_map(|id| Route::Hello(PersonId::from_bits(id))),
            id.prop_map(|id| Route::Log(Some(PersonId::from_bits(id)))),
            id.prop_map(|id| Route::Moment(MomentId::from_bits(id))),
            (0..5usize).prop_map(|kind| Route::SupportKind(Kind::ALL[kind])),
            prop::sample::select(vec![
                Route::Today,
                Route::Welcome,
                Route::ThinkOfPeople,
                Route::NewPerson,
                Route::Log(None),
                Route::Support,
                Route::Message,
                Route::NeedNoOne,
                Route::Grow,
                Route::Reflect,
                Route::More,
                Route::Data,
                Route::Import,
                Route::Restore,
                Route::Erase,
                Route::Settings,
                Route::Lines,
                Route::About,
                Route::NotFound,
            ]),
        ]
    }

    proptest! {
        #[test]
        fn every_address_leads_back_to_its_page(route in routes()) {
            prop_assert_eq!(Route::parse(&route.href()), route);
        }

        #[test]
        fn any_address_leads_somewhere(hash in "#?/?\\PC{0,40}") {
            let route = Route::parse(&hash);
            prop_assert_eq!(Route::parse(&route.href()), route);
        }
    }

    #[test]
    fn no_hash_is_today_and_an_unknown_one_is_said_so() {
        assert_eq!(Route::parse(""), Route::Today);
        assert_eq!(Route::parse("#"), Route::Today);
        assert_eq!(Route::parse("#/people/short"), Route::NotFound);
        assert_eq!(Route::parse("#/no/such/page"), Route::NotFound);
    }
}
