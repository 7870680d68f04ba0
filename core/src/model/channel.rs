//! How to reach someone: phone, mail, and app handles with the links that open them.

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
    /// Opens Telegram; it takes no draft for a person, so the text is copied first.
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
}

impl Channel {
    /// The links this channel offers, the most useful first, with `text` as the draft where the app takes one.
    /// A value that cannot be dialled or written to gives none.
    pub fn links(&self, text: &str) -> Vec<Link> {
        let body = percent(text);
        let link = |does, href, carries_text| Link { does, href, carries_text };
        match self.reach {
            Reach::Phone => dialable(&self.value).map_or_else(Vec::new, |number| {
                // `?&body=` is read by both iPhone and Android.
                let sms = if body.is_empty() {
                    format!("sms:{number}")
                } else {
                    format!("sms:{number}?&body={body}")
                };
                vec![link(LinkUse::Text, sms, true), link(LinkUse::Call, format!("tel:{number}"), false)]
            }),
            Reach::Mail => mailable(&self.value).map_or_else(Vec::new, |address| {
                let query = if body.is_empty() { String::new() } else { format!("?body={body}") };
                vec![link(LinkUse::Mail, format!("mailto:{}{query}", percent_address(address)), true)]
            }),
            Reach::App(Messenger::WhatsApp) => international(&self.value).map_or_else(Vec::new, |digits| {
                vec![
                    link(LinkUse::WhatsApp, format!("whatsapp://send?phone={digits}&text={body}"), true),
                    link(LinkUse::WhatsAppWeb, format!("https://wa.me/{digits}?text={body}"), true),
                ]
            }),
            Reach::App(Messenger::Signal) => international(&self.value).map_or_else(Vec::new, |digits| {
                vec![link(LinkUse::Signal, format!("sgnl://signal.me/#p/+{digits}"), false)]
            }),
            Reach::App(Messenger::Telegram) => handle(&self.value).map_or_else(Vec::new, |name| {
                vec![link(LinkUse::Telegram, format!("tg://resolve?domain={name}"), false)]
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

/// The number as a phone dials it: digits with an optional plus; letters or fewer than two digits give none.
pub fn dialable(value: &str) -> Option<String> {
    let mut number = String::new();
    for c in value.trim().chars() {
        match c {
            '0'..='9' => number.push(c),
            '+' if number.is_empty() => number.push('+'),
            '*' | '#' => number.push_str(if c == '*' { "*" } else { "%23" }),
            ' '
            | '-'
            | '.'
            | '('
            | ')'
            | '/'
            | '\u{00A0}'
            | '\u{2010}'..='\u{2015}'
            | '\u{202A}'..='\u{202E}' => {}
            _ => return None,
        }
    }
    (number.chars().filter(char::is_ascii_digit).count() >= 2).then_some(number)
}

/// The digits of a number that names its country (`+44 …` or `0044 …`), as WhatsApp and Signal want them.
fn international(value: &str) -> Option<String> {
    let number = dialable(value)?;
    let digits = number.strip_prefix('+').or_else(|| number.strip_prefix("00"))?;
    (digits.len() >= 6 && digits.chars().all(|c| c.is_ascii_digit())).then(|| digits.to_owned())
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
mod tests {
    use super::*;

    fn hrefs(reach: Reach, value: &str, text: &str) -> Vec<String> {
        let channel = Channel { reach, value: value.into(), label: None, preferred: false };
        channel.links(text).into_iter().map(|link| link.href).collect()
    }

    #[test]
    fn a_phone_number_can_be_texted_and_called() {
        assert_eq!(
            hrefs(Reach::Phone, "+1 (555) 010-0199", "Hi & bye"),
            ["sms:+15550100199?&body=Hi%20%26%20bye", "tel:+15550100199"]
        );
        assert_eq!(hrefs(Reach::Phone, "020 7946 0000", ""), ["sms:02079460000", "tel:02079460000"]);
    }

    #[test]
    fn what_cannot_be_reached_gives_no_link() {
        for (reach, value) in [
            (Reach::Phone, "call the office"),
            (Reach::Phone, "555-CATS"),
            (Reach::Phone, "5"),
            (Reach::Mail, "ana.example.org"),
            (Reach::Mail, "a@b@c"),
            (Reach::Mail, "a b@c"),
            (Reach::App(Messenger::WhatsApp), "0555 0100"),
            (Reach::App(Messenger::Web), "javascript:alert(1)"),
            (Reach::App(Messenger::Telegram), "no spaces"),
            (Reach::Post, "12 Sample St"),
        ] {
            assert_eq!(hrefs(reach, value, "x"), Vec::<String>::new(), "{value}");
        }
    }

    #[test]
    fn a_draft_cannot_smuggle_a_header_into_mail() {
        let link = &hrefs(Reach::Mail, "ana@example.org", "Hi\r\nBcc: x&subject=y")[0];
        assert_eq!(link, "mailto:ana@example.org?body=Hi%0D%0ABcc%3A%20x%26subject%3Dy");
    }

    #[test]
    fn apps_open_by_their_own_scheme() {
        assert_eq!(
            hrefs(Reach::App(Messenger::WhatsApp), "+44 7700 900123", "Hi"),
            ["whatsapp://send?phone=447700900123&text=Hi", "https://wa.me/447700900123?text=Hi"]
        );
        assert_eq!(
            hrefs(Reach::App(Messenger::Signal), "+44 7700 900123", "Hi"),
            ["sgnl://signal.me/#p/+447700900123"]
        );
        assert_eq!(hrefs(Reach::App(Messenger::Telegram), "@ana_b", "Hi"), ["tg://resolve?domain=ana_b"]);
    }
}
