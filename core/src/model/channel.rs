//! How to reach someone: phone, mail, and app handles with the links that open them.

use super::Person;
use crate::numbers::Numbers;

/// An app or a site where someone has a handle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Messenger {
    /// WhatsApp, by phone number.
    WhatsApp,
    /// Signal, by phone number.
    Signal,
    /// Telegram, by user name.
    Telegram,
    /// Anything else that has a web address.
    Web,
    /// A handle somewhere that has no link.
    Other,
}

/// The kind of a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reach {
    /// A phone number, for calls and texts.
    Phone,
    /// A mail address.
    Mail,
    /// A postal address, one readable text.
    Post,
    /// A handle in an app.
    App(Messenger),
}

impl Reach {
    /// All there are, in the order of the list to choose from.
    pub const ALL: [Self; 8] = [
        Self::Phone,
        Self::Mail,
        Self::App(Messenger::WhatsApp),
        Self::App(Messenger::Signal),
        Self::App(Messenger::Telegram),
        Self::App(Messenger::Web),
        Self::App(Messenger::Other),
        Self::Post,
    ];

    /// The word in a form.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Mail => "mail",
            Self::Post => "post",
            Self::App(Messenger::WhatsApp) => "whatsapp",
            Self::App(Messenger::Signal) => "signal",
            Self::App(Messenger::Telegram) => "telegram",
            Self::App(Messenger::Web) => "web",
            Self::App(Messenger::Other) => "other",
        }
    }

    /// The kind with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reach| reach.key() == key)
    }
}

/// One way to reach someone. The value is kept as typed; whether it can be dialled is told by [`Channel::links`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Channel {
    /// What kind it is.
    pub reach: Reach,
    /// The number, address or handle, as typed.
    pub value: String,
    /// The person's own word for it: "work", "night nurse".
    pub label: Option<String>,
    /// The one to use first.
    pub preferred: bool,
}

/// What a link does, so that a screen can name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LinkUse {
    /// Opens the messages app with a draft.
    Text,
    /// Starts a call.
    Call,
    /// Opens the mail app with a draft.
    Mail,
    /// Opens WhatsApp with a draft.
    WhatsApp,
    /// Opens a page of WhatsApp on the web with a draft: number and words leave this device for its server.
    WhatsAppWeb,
    /// Opens Signal; it takes no draft, so the text is copied first.
    Signal,
    /// Opens Telegram with a draft.
    Telegram,
    /// Opens a web page.
    Web,
}

/// A link that hands over to another app when a person taps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What it does.
    pub does: LinkUse,
    /// The address.
    pub href: String,
    /// Whether the draft travels in the address; if not, it must be copied first.
    pub carries_text: bool,
    /// Which number or address it is: the person's own word for it, else what was typed.
    pub to: String,
}

impl Channel {
    /// Whether a machine answers, by the word for it: a fax or a pager, to which nobody writes and with which nobody talks.
    pub fn is_machine(&self) -> bool {
        let label = self.label.as_deref().unwrap_or_default().to_ascii_lowercase();
        label.contains("fax") || label.contains("pager")
    }

    /// The links this channel offers, the most useful first, with `text` as the draft where the app takes one.
    /// A value that cannot be dialled or written to gives none.
    pub fn links(&self, text: &str, numbers: &Numbers) -> Vec<Link> {
        let number = || numbers.dialled(&self.value);
        let world = || number().and_then(|number| number.world);
        // A line ends with LF alone.
        let body = percent(text).replace("%0D", "");
        let to = self.label.as_ref().unwrap_or(&self.value);
        let link = |does, href, carries_text| Link { does, href, carries_text, to: to.clone() };
        match self.reach {
            Reach::Phone if self.is_machine() => Vec::new(),
            Reach::Phone => number().map_or_else(Vec::new, |number| {
                // `?&body=` is read by both iPhone and Android.
                let draft = if body.is_empty() { String::new() } else { format!("?&body={body}") };
                let sms = format!("sms:{}{draft}", number.text);
                vec![
                    link(LinkUse::Text, sms, true),
                    link(LinkUse::Call, format!("tel:{}", number.call), false),
                ]
            }),
            Reach::Mail => mailable(&self.value).map_or_else(Vec::new, |address| {
                // A line ends with CRLF (RFC 6068, 5).
                let body = body.replace("%0A", "%0D%0A");
                let query = if body.is_empty() { String::new() } else { format!("?body={body}") };
                vec![link(LinkUse::Mail, format!("mailto:{}{query}", percent_address(address)), true)]
            }),
            Reach::App(Messenger::WhatsApp) => world().map_or_else(Vec::new, |digits| {
                vec![
                    link(LinkUse::WhatsApp, format!("whatsapp://send?phone={digits}&text={body}"), true),
                    link(LinkUse::WhatsAppWeb, format!("https://wa.me/{digits}?text={body}"), true),
                ]
            }),
            Reach::App(Messenger::Signal) => world().map_or_else(Vec::new, |digits| {
                vec![link(LinkUse::Signal, format!("sgnl://signal.me/#p/+{digits}"), false)]
            }),
            Reach::App(Messenger::Telegram) => handle(&self.value).map_or_else(Vec::new, |name| {
                // Its documentation: core.telegram.org/api/links, "Public username links".
                vec![link(LinkUse::Telegram, format!("tg://resolve?domain={name}&text={body}"), true)]
            }),
            Reach::App(Messenger::Web) => {
                let value = self.value.trim();
                let lower = value.to_ascii_lowercase();
                let is_web = lower.starts_with("https://") || lower.starts_with("http://");
                if is_web && !value.contains(|c: char| c.is_whitespace() || c.is_control()) {
                    vec![link(LinkUse::Web, value.to_owned(), false)]
                } else {
                    Vec::new()
                }
            }
            Reach::App(Messenger::Other) | Reach::Post => Vec::new(),
        }
    }
}

impl Person {
    /// The links of all their channels, as [`Channel::links`] gives them. Of two channels with one label the number or the
    /// address tells which is which.
    pub fn links(&self, text: &str, numbers: &Numbers) -> Vec<Link> {
        let is_shared =
            |channel: &Channel| self.channels.iter().filter(|one| one.label == channel.label).count() > 1;
        let links = |channel: &Channel| {
            let mut links = channel.links(text, numbers);
            if is_shared(channel) {
                links.iter_mut().for_each(|link| link.to.clone_from(&channel.value));
            }
            links
        };
        self.channels_in_order().into_iter().flat_map(links).collect()
    }
}

/// The address when it has the shape of one: something, one @, something with no blank.
pub fn mailable(value: &str) -> Option<&str> {
    let value = value.trim();
    let (user, host) = value.split_once('@')?;
    let odd = |c: char| c.is_whitespace() || c.is_control() || c == '@' || c == ',' || c == ';';
    (!user.is_empty() && !host.is_empty() && !user.contains(odd) && !host.contains(odd)).then_some(value)
}

fn handle(value: &str) -> Option<&str> {
    let name = value.trim().trim_start_matches('@');
    (!name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')).then_some(name)
}

/// Percent-encodes everything but unreserved characters (RFC 3986), so that no text can add a header or a parameter.
fn percent(text: &str) -> String {
    encode(text, |byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte))
}

fn percent_address(text: &str) -> String {
    encode(text, |byte| byte.is_ascii_alphanumeric() || b"-._~@+".contains(&byte))
}

fn encode(text: &str, plain: impl Fn(u8) -> bool) -> String {
    use std::fmt::Write;
    text.bytes().fold(String::with_capacity(text.len()), |mut out, byte| {
        if plain(byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

#[cfg(test)]
mod tests;
