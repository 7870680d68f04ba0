use super::*;

/// What is called and what is texted.
fn both(value: &str, country: &str) -> (String, String) {
    read(value, country).map(|number| (number.call, number.text)).unwrap_or_default()
}

fn calls(value: &str, country: &str) -> String {
    both(value, country).0
}

fn world(value: &str, country: &str) -> String {
    read(value, country).and_then(|number| number.world).unwrap_or_default()
}

#[test]
fn a_nought_in_brackets_is_not_dialled() {
    for (typed, called) in [
        ("+49 (0)30 5550100", "+49305550100"),
        ("+44 (0) 20 7946 0000", "+442079460000"),
        ("+44(0)20 7946 0000", "+442079460000"),
        ("+44 [0] 20 7946 0000", "+442079460000"),
        ("44 (0)20 7946 0000", "+442079460000"),
        ("0044 (0)20 7946 0018", "00442079460018"),
        ("+36 (06) 1 555 0100", "+3615550100"),
        ("+7 (8) 495 555-01-00", "+74955550100"),
        ("+49 030 5550100", "+49305550100"),
        // In Italy it belongs to the number.
        ("+39 (0)6 6982 0000", "+390669820000"),
        ("+39 06 6982 0000", "+390669820000"),
        ("+1 (555) 010-0199", "+15550100199"),
        ("(020) 7946 0000", "02079460000"),
    ] {
        assert_eq!(calls(typed, ""), called, "{typed}");
    }
    assert_eq!(world("0044 (0)20 7946 0018", ""), "442079460018");
    assert_eq!(world("(020) 7946 0000", ""), "");
}

#[test]
fn extensions_and_pauses_are_called_and_not_texted() {
    for (typed, after) in [
        ("+1-555-010-0123;ext=5102", ",5102"),
        ("tel:+1-555-010-0123;ext=5102", ",5102"),
        ("tel:+1-555-010-0123;isub=12;ext=5102", ",5102"),
        ("+1 555 010 0123 ext. 5", ",5"),
        ("+1 555 010 0123 Ext 5", ",5"),
        ("+1 555 010 0123, ext. 5", ",5"),
        ("+1 555 010 0123 x5", ",5"),
        ("+1 555 010 0123x5", ",5"),
        ("+1 555 010 0123 extn 5", ",5"),
        ("+1 555 010 0123 extension 5", ",5"),
        ("+1 555 010 0123 #5", ",5"),
        ("+1 555 010 0123 доб. 5", ",5"),
        ("+1 555 010 0123,,5#", ",,5%23"),
        ("+1 555 010 0123 ,5,,6", ",5,,6"),
        ("+15550100123;5", ",5"),
        ("+15550100123p5", ",5"),
        ("+15550100123w5", ",5"),
        ("+1 555 010 0123", ""),
    ] {
        let called = format!("+15550100123{after}");
        assert_eq!(both(typed, ""), (called, "+15550100123".to_owned()), "{typed}");
        assert_eq!(world(typed, ""), "15550100123", "{typed}");
    }
}

#[test]
fn a_remark_is_not_dialled() {
    for (typed, called) in [
        ("020 7946 0000 (24 h)", "02079460000"),
        ("020 7946 0000, after 6 pm", "02079460000"),
        ("+44 7700 900123 (work)", "+447700900123"),
        ("+44 7700 900123 (work", "+447700900123"),
        ("+44 7700 900123 work", "+447700900123"),
        ("+44 7700 900123 - her own", "+447700900123"),
        ("116 123 day and night", "116123"),
        ("Mobile: +44 7700 900123", "+447700900123"),
        ("Tel. 020 7946 0000", "02079460000"),
        ("999 (police)", "999"),
        ("020 7946 0000 / 020 7946 0001", "02079460000"),
        ("020 7946 0000 or 07700 900123", "02079460000"),
        ("020 7946 0000; 07700 900123", "02079460000"),
        ("030/5550100", "0305550100"),
    ] {
        assert_eq!(calls(typed, ""), called, "{typed}");
    }
}

#[test]
fn words_and_single_digits_are_no_number() {
    for typed in [
        "call the office",
        "ask at desk 12",
        "5",
        "",
        "   ",
        "+",
        "24 h: 020 7946 0000",
        "2nd floor",
        "Room 512",
        "ana123456@example.org",
        "1737 HELPLINE",
        "999 POLICE",
        "911-HELP",
        "12345 67890 12345 67890",
    ] {
        assert_eq!(read(typed, "gb"), None, "{typed}");
    }
}

#[test]
fn letters_stand_for_the_keys_of_a_telephone() {
    for (typed, country, called) in [
        ("1-800-FLOWERS", "us", "+18003569377"),
        ("1-800-flowers", "us", "+18003569377"),
        ("1 800 GO-FEDEX", "us", "+18004633339"),
        ("1-800-4-A-CHILD", "us", "+18004224453"),
        ("1-800-FLOWERS", "", "18003569377"),
        ("+1-800-FLOWERS", "", "+18003569377"),
        ("1800 RESPECT", "au", "18007377328"),
        ("555-CATS", "", "5552287"),
    ] {
        assert_eq!(calls(typed, country), called, "{typed}");
    }
}

#[test]
fn marks_that_nobody_sees_and_digits_of_every_script_are_understood() {
    for typed in [
        "\u{2068}+44 7700 900123\u{2069}",
        "\u{200E}+44 7700 900123",
        "+44\u{202F}7700\u{2009}900123",
        "\u{202A}+44 7700 900123\u{202C}",
        "\u{FEFF}+44\u{200B}7700\u{2060}900123\u{61C}\u{200F}",
        "+44\u{A0}7700\u{3000}900123",
        "＋４４ ７７００ ９００１２３",
        "+٤٤ ٧٧٠٠ ٩٠٠١٢٣",
        "+۴۴ ۷۷۰۰ ۹۰۰۱۲۳",
        "+४४ ७७०० ९००१२३",
        "+๔๔ ๗๗๐๐ ๙๐๐๑๒๓",
        "+೪೪ ೭೭೦೦ ೯೦೦೧೨೩",
        "+44‑7700–900123",
    ] {
        assert_eq!(both(typed, ""), ("+447700900123".into(), "+447700900123".into()), "{typed}");
    }
}

#[test]
fn addresses_are_numbers_as_pasted() {
    for (typed, called) in [
        ("tel:+15550100123", "+15550100123"),
        ("TEL:+1-555-010-0123", "+15550100123"),
        ("tel:%2B15550100123", "+15550100123"),
        ("tel:010-0123;phone-context=+1-555", "+15550100123"),
        ("tel:010-0123;ext=5;phone-context=+1-555", "+15550100123,5"),
        ("tel:020%207946%200000;phone-context=example.org", "02079460000"),
        ("tel:112", "112"),
    ] {
        assert_eq!(calls(typed, ""), called, "{typed}");
    }
}

#[test]
fn short_numbers_and_codes_are_dialled_as_they_are() {
    for (typed, country, called) in [
        ("999", "gb", "999"),
        ("112", "de", "112"),
        ("116 123", "gb", "116123"),
        ("116 123", "ad", "116123"),
        ("85258", "gb", "85258"),
        ("13 11 14", "au", "131114"),
        ("0800 1111", "gb", "08001111"),
        ("02800", "no", "02800"),
        ("*4141", "cl", "*4141"),
        ("*#06#", "gb", "*%2306%23"),
        ("7946 0000", "gb", "79460000"),
        ("555-0100", "us", "5550100"),
        ("15 2345-6789", "ar", "1523456789"),
    ] {
        assert_eq!(calls(typed, country), called, "{typed}");
        assert_eq!(world(typed, country), "", "{typed}");
    }
}

#[test]
fn the_home_country_completes_a_number() {
    for (typed, country, digits) in [
        ("020 7946 0000", "gb", "442079460000"),
        ("(020) 7946 0000", "gb", "442079460000"),
        ("(0)20 7946 0000", "gb", "442079460000"),
        ("442079460000", "gb", "442079460000"),
        ("7700 900123", "gb", "447700900123"),
        ("030/5550100", "de", "49305550100"),
        ("06 6982 0000", "it", "390669820000"),
        ("8 (495) 555-01-00", "ru", "74955550100"),
        ("8 10 44 20 7946 0000", "ru", "442079460000"),
        ("06 1 555 0100", "hu", "3615550100"),
        ("044 55 5555 0100", "mx", "525555550100"),
        ("01 55 5555 0100", "mx", "525555550100"),
        ("+52 1 55 5555 0100", "", "525555550100"),
        ("011 15-5555-0100", "ar", "5491155550100"),
        ("0351 15-555-0100", "ar", "5493515550100"),
        ("+54 11 15 5555 0100", "", "5491155550100"),
        ("+54 9 11 5555 0100", "", "5491155550100"),
        ("0 15 11 95555-0100", "br", "5511955550100"),
        ("(11) 95555-0100", "br", "5511955550100"),
        ("98765 43210", "in", "919876543210"),
        ("138 0013 8000", "cn", "8613800138000"),
        ("011 44 20 7946 0000", "us", "442079460000"),
        ("0011 44 20 7946 0000", "au", "442079460000"),
        ("010 44 20 7946 0000", "jp", "442079460000"),
        ("0044 20 7946 0000", "us", "442079460000"),
        ("+0044 20 7946 0000", "gb", "442079460000"),
    ] {
        assert_eq!(world(typed, country), digits, "{typed}");
        assert_eq!(calls(typed, country), format!("+{digits}"), "{typed}");
    }
}

#[test]
fn a_number_of_another_country_is_not_completed_by_ones_own() {
    // As a browser says that was never told where it is.
    for typed in
        ["020 7946 0000", "06 12 34 56 78", "0151 5550100", "612 345 678", "44 7700 900123", "0987 654 321"]
    {
        assert_eq!(world(typed, "us"), "", "{typed}");
        let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
        assert_eq!(calls(typed, "us"), digits, "{typed}");
    }
    for (typed, country) in [("0021 44 20 7946 0000", "br"), ("005 44 20 7946 0000", "co")] {
        assert_eq!(world(typed, country), "", "{typed}");
    }
}

#[test]
fn what_is_dialled_is_told_where_it_is_not_what_one_sees() {
    let told = |typed: &str, country: &str| read(typed, country)?.differs;
    assert_eq!(told("+44 7700 900123", "gb"), None);
    assert_eq!(told("(020) 7946-0000", ""), None);
    assert_eq!(told("116 123", "gb"), None);
    assert_eq!(told("020 7946 0000", "gb").as_deref(), Some("+442079460000"));
    assert_eq!(told("+49 (0)30 5550100", "").as_deref(), Some("+49305550100"));
    assert_eq!(told("+44 7700 900123 (work)", "").as_deref(), Some("+447700900123"));
    assert_eq!(told("1-800-FLOWERS", "").as_deref(), Some("18003569377"));
}

#[test]
fn before_every_number_is_read_plain_ones_are_read_as_they_stand() {
    for typed in ["+44 7700 900123", "999", "116 123", "020 7946 0000", "+1-555-010-0199"] {
        let (plain, full) = ((PLAIN.read)(typed, "").expect(typed), read(typed, "").expect(typed));
        assert_eq!(plain, full, "{typed}");
    }
    for typed in ["+49 (0)30 5550100", "020 7946 0000 x5", "+1 555 010 0123,5", "5", "call the office", ""] {
        assert_eq!((PLAIN.read)(typed, "gb"), None, "{typed}");
    }
}
