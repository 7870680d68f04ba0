use chrono::NaiveDate;

use super::*;
use crate::model::{Name, PersonId, Ring};

fn read_in(home: &str) -> Numbers {
    Numbers { reader: crate::numbers::READER, home: home.to_owned() }
}

fn hrefs(reach: Reach, value: &str, text: &str) -> Vec<String> {
    let channel = Channel { reach, value: value.into(), label: None, preferred: false };
    channel.links(text, &read_in("gb")).into_iter().map(|link| link.href).collect()
}

#[test]
fn a_phone_number_can_be_texted_and_called() {
    assert_eq!(
        hrefs(Reach::Phone, "+1 (555) 010-0199", "Hi & bye"),
        ["sms:+15550100199?&body=Hi%20%26%20bye", "tel:+15550100199"]
    );
    assert_eq!(hrefs(Reach::Phone, "020 7946 0000", ""), ["sms:+442079460000", "tel:+442079460000"]);
}

#[test]
fn a_fax_or_a_pager_is_neither_texted_nor_called() {
    for label in ["Work fax", "FAX", "Telefax", "pager"] {
        let channel = Channel {
            reach: Reach::Phone,
            value: "+44 20 7946 0003".into(),
            label: Some(label.into()),
            preferred: true,
        };
        assert_eq!(channel.links("Hi", &read_in("gb")), Vec::new(), "{label}");
    }
}

#[test]
fn an_extension_is_called_and_the_main_number_texted() {
    assert_eq!(
        hrefs(Reach::Phone, "+1-555-010-0123;ext=5102", ""),
        ["sms:+15550100123", "tel:+15550100123,5102"]
    );
}

#[test]
fn a_national_number_reaches_a_messenger_by_the_home_country() {
    let channel = Channel {
        reach: Reach::App(Messenger::WhatsApp),
        value: "07700 900123".into(),
        label: None,
        preferred: false,
    };
    assert_eq!(channel.links("", &read_in("")), Vec::new());
    let links = channel.links("", &read_in("gb"));
    assert_eq!(links[1].href, "https://wa.me/447700900123?text=");
}

#[test]
fn what_cannot_be_reached_gives_no_link() {
    for (reach, value) in [
        (Reach::Phone, "call the office"),
        (Reach::Phone, "5"),
        (Reach::Mail, "ana.example.org"),
        (Reach::Mail, "a@b@c"),
        (Reach::Mail, "a b@c"),
        (Reach::App(Messenger::WhatsApp), "555 0100"),
        (Reach::App(Messenger::Web), "javascript:alert(1)"),
        (Reach::App(Messenger::Telegram), "no spaces"),
        (Reach::Post, "12 Sample St"),
    ] {
        assert_eq!(hrefs(reach, value, "x"), Vec::<String>::new(), "{value}");
    }
}

#[test]
fn a_line_ends_as_each_app_wants_it() {
    for text in ["Hi\nBen", "Hi\r\nBen"] {
        assert_eq!(hrefs(Reach::Mail, "ana@example.org", text), ["mailto:ana@example.org?body=Hi%0D%0ABen"]);
        assert_eq!(hrefs(Reach::Phone, "+44 7700 900123", text)[0], "sms:+447700900123?&body=Hi%0ABen");
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
    assert_eq!(hrefs(Reach::App(Messenger::Telegram), "@ana_b", "Hi"), ["tg://resolve?domain=ana_b&text=Hi"]);
}
#[test]
fn each_link_says_which_number_it_means() {
    let mut person =
        Person::new(PersonId::from_bits(1), Name::new("Ana").unwrap(), Ring::Close, NaiveDate::default());
    let phone = |value: &str, label: Option<&str>| Channel {
        reach: Reach::Phone,
        value: value.into(),
        label: label.map(Into::into),
        preferred: false,
    };
    let numbers = Numbers { reader: crate::numbers::READER, home: String::new() };
    let told =
        |person: &Person| person.links("", &numbers).into_iter().map(|link| link.to).collect::<Vec<_>>();
    person.channels = vec![
        phone("+44 20 7946 0003", Some("Work fax")),
        phone("ask at the desk", None),
        phone("+44 7700 900124", Some("Cell")),
    ];
    assert_eq!(told(&person), ["Cell", "Cell"], "a fax and what is no number take nobody's place");
    person.channels.push(phone("+44 7700 900125", Some("Cell")));
    let [one, other] = ["+44 7700 900124", "+44 7700 900125"];
    assert_eq!(told(&person), [one, one, other, other]);
    person.channels = vec![phone("+44 7700 900124", None)];
    assert_eq!(told(&person), [one, one]);
}
