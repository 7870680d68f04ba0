//! What a person finds after opening a real contact file.

use super::*;
use crate::locale::PlainLocale;
use proptest::prelude::*;

const APPLE: &[u8] = include_bytes!("../../../tests/samples/apple_yearless.vcf");
const ANDROID: &[u8] = include_bytes!("../../../tests/samples/android21_qp.vcf");
const DAMAGED: &[u8] = include_bytes!("../../../tests/samples/damaged_middle.vcf");
const UTF8_MARK: &[u8] = include_bytes!("../../../tests/samples/utf8_bom.vcf");
const UTF16: &[u8] = include_bytes!("../../../tests/samples/utf16le_bom.vcf");
const VERSION_4: &[u8] = include_bytes!("../../../tests/samples/v4_partial_dates.vcf");
const SAMPLES: [&[u8]; 6] = [APPLE, ANDROID, DAMAGED, UTF8_MARK, UTF16, VERSION_4];

/// What a browser's own decoder does.
pub(super) fn test_decode(label: &str, bytes: &[u8]) -> Option<String> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
    Some(encoding.decode_without_bom_handling(bytes).0.into_owned())
}

fn read(bytes: impl AsRef<[u8]>) -> ContactFile {
    read_contacts(bytes.as_ref(), test_decode, &PlainLocale).expect("a contact file")
}

/// The only card of a file made of these lines.
fn card(lines: &str) -> Card {
    let file = read(format!("BEGIN:VCARD\n{lines}\nEND:VCARD\n"));
    assert_eq!(file.problems, [], "{lines}");
    let [card] = &file.cards[..] else { panic!("{lines}: {} cards", file.cards.len()) };
    card.clone()
}

fn names(file: &ContactFile) -> Vec<&str> {
    file.cards.iter().map(|card| card.name.as_str()).collect()
}

fn problems(file: &ContactFile) -> Vec<(u32, Option<&str>, CardFault)> {
    file.problems.iter().map(|problem| (problem.line, problem.name.as_deref(), problem.reason)).collect()
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn day(text: &str) -> PartialDate {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn reach(value: &str, label: Option<&str>, preferred: bool) -> CardReach {
    CardReach { value: value.to_owned(), label: label.map(str::to_owned), preferred }
}

#[test]
fn an_apple_file_gives_its_person_and_its_company() {
    let file = read(APPLE);
    assert_eq!(file.problems, []);
    let [person, company] = &file.cards[..] else { panic!("{:?}", names(&file)) };
    assert_eq!(
        *person,
        Card {
            line: 1,
            name: "Yearless Example".into(),
            given: some("Yearless"),
            full_name: some("Yearless Example"),
            phones: vec![reach("+1 (555) 010-0199", Some("Night nurse"), true)],
            social: vec![reach("https://social.example/@yl", Some("Mastodon"), false)],
            birthday: Some(day("--04-12")),
            dates: vec![Dated { called: DayName::Anniversary, date: day("--09-30") }],
            related: vec![Related { label: some("Sister"), name: "Kim Example".into() }],
            addresses: vec![Address {
                label: some("Home"),
                text: "12 Sample St, Flat 3, Exampleville, CA, 90000, USA".into()
            }],
            kept: vec!["item4.X-ABADR:us".into()],
            ..Card::default()
        }
    );
    assert_eq!(
        *company,
        Card {
            line: 17,
            name: "Only Org Inc.".into(),
            is_company: true,
            organisation: some("Only Org Inc."),
            birthday: Some(day("--02-29")),
            ..Card::default()
        }
    );
}

#[test]
fn an_android_file_gives_its_person_without_the_photo() {
    let file = read(ANDROID);
    assert_eq!(file.problems, []);
    assert_eq!(
        file.cards,
        [Card {
            line: 1,
            name: "Иван Иванов".into(),
            given: some("Иван"),
            full_name: some("Иван Иванов"),
            nickname: some("Vanya"),
            phones: vec![reach("+15550123", Some("Cell"), false)],
            birthday: Some(day("--04-12")),
            dates: vec![Dated { called: DayName::Anniversary, date: day("--09-30") }],
            related: vec![Related { label: some("Spouse"), name: "Olga".into() }],
            note: some("line one\nline two"),
            left_out: vec![LeftOut::Photo],
            ..Card::default()
        }]
    );
}

#[test]
fn a_damaged_file_costs_nobody_else() {
    let file = read(DAMAGED);
    assert_eq!(
        names(&file),
        ["Good Before", "Truncated Middle", "Good After", "Garbage line follows", "Last One"]
    );
    assert_eq!(
        problems(&file),
        [
            (6, Some("Truncated Middle"), CardFault::CutShort),
            (18, Some("Garbage line follows"), CardFault::UnreadableLine),
        ]
    );
    assert!(file.problems.iter().all(|problem| problem.reason.card_came_in()));
    assert_eq!(file.cards[3].phones, [reach("555", None, false)]);
}

#[test]
fn byte_order_marks_do_not_matter() {
    assert_eq!(names(&read(UTF8_MARK)), ["BOM First"]);
    let file = read(UTF16);
    assert_eq!(
        file.cards,
        [Card {
            line: 1,
            name: "Zoë Größe".into(),
            given: some("Zoë"),
            full_name: some("Zoë Größe"),
            phones: vec![reach("+49 30 901820", Some("Cell"), false)],
            birthday: Some(day("--02-29")),
            ..Card::default()
        }]
    );
    // The same file without its mark is still known by its zeros.
    assert_eq!(read(&UTF16[2..]), file);
}

#[test]
fn a_version_4_file_gives_what_is_known_of_each_birthday() {
    let file = read(VERSION_4);
    assert_eq!(file.problems, []);
    let birthdays: Vec<_> = file.cards.iter().map(|card| (card.name.as_str(), card.birthday)).collect();
    assert_eq!(
        birthdays,
        [
            ("Four Dot Oh", Some(day("--04-12"))),
            ("Month Only", Some(day("--04"))),
            ("Year Only", Some(day("1985"))),
            ("Text Day", None),
            ("Year Month", Some(day("1985-04"))),
            ("Lunar", None),
        ]
    );
    let [first, _, _, text, _, lunar] = &file.cards[..] else { panic!("six cards") };
    assert_eq!(first.phones, [reach("+15550100", Some("Cell"), false)]);
    assert_eq!(first.dates, [Dated { called: DayName::Anniversary, date: day("--09-30") }]);
    assert_eq!(first.related, [Related { label: some("Friend"), name: "Sam".into() }]);
    assert_eq!(text.kept, ["BDAY;VALUE=text:circa 1800"]);
    assert_eq!(lunar.kept, ["BDAY;CALSCALE=chinese:19850412"]);
}

#[test]
fn somebody_is_called_by_the_best_name_there_is() {
    assert_eq!(card("FN:Ada\nN:Other;Name;;;").name, "Ada");
    assert_eq!(card("FN: \nN:Lovelace;Ada;;;").name, "Ada Lovelace");
    assert_eq!(card("N:山田;太郎;;;\nFN:").name, "山田太郎");
    assert_eq!(card("NICKNAME:Bo\nORG:Works").name, "Bo");
    assert_eq!(card("ORG:Works;Upstairs").name, "Works, Upstairs");
    assert_eq!(card("TEL:555\nEMAIL:a@b.example").name, "a@b.example");
    assert_eq!(card("TEL:555").name, "555");
    assert_eq!(card("FN:A\u{202E}da\u{1}").name, "Ada");
}

#[test]
fn escapes_are_read_as_what_they_stand_for() {
    let card = card("VERSION:3.0\nFN:Ada\nURL:http\\://a.example/x\nNOTE:at 1\\:30pm\\, then\\nhome\\; late");
    assert_eq!(card.urls, [reach("http://a.example/x", None, false)]);
    assert_eq!(card.note, some("at 1:30pm, then\nhome; late"));
}

#[test]
fn quoted_printable_text_keeps_its_separators_apart() {
    let name =
        "VERSION:2.1\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCl=\nler;J=F6rg=3B the first;;;";
    assert_eq!(card(name).name, "Jörg; the first Müller");
    assert_eq!(card("FN:Ada\nNOTE;QUOTED-PRINTABLE:a=3Db=\n=0D=0Ac").note, some("a=b\nc"));
}

#[test]
fn letters_come_out_right_without_a_character_set() {
    assert_eq!(
        names(&read(b"BEGIN:VCARD\nFN:Zo\xEB\nEND:VCARD\nBEGIN:VCARD\nFN:Zo\xC3\xAB\nEND:VCARD")),
        ["Zoë"; 2]
    );
    let kept = card("FN:Ada\nX-PET;CHARSET=UTF-8:Wüstenrennmaus").kept;
    assert_eq!(kept, ["X-PET:Wüstenrennmaus"]);
}

#[test]
fn folds_inside_a_letter_are_mended() {
    assert_eq!(
        names(&read(b"BEGIN:VCARD\r\nFN:Zo\xC3\r\n \xAB Gr\r\n\to\xC3\x9Fe\r\nEND:VCARD")),
        ["Zoë Große"]
    );
}

#[test]
fn files_in_every_shape_are_cut_into_their_cards() {
    let two = ["Ada", "Bo"];
    for file in [
        "BEGIN:VCARD\rFN:Ada\rEND:VCARD\rBEGIN:VCARD\rFN:Bo\rEND:VCARD\r",
        "BEGIN:VCARD\r\nFN:Ada\nEND:VCARD\rBEGIN:VCARD\r\r\nFN:Bo\r\r\nEND:VCARD",
        "\n\n  begin:vcard\nfn:Ada\nend:vcard\n\n\nBegin: vCard\nFN:Bo\n\nEnd: vCard \n",
        "BEGIN:VCARD\nFN:Ada\nEND:VCARDBEGIN:VCARD\nFN:Bo\nEND:VCARD",
    ] {
        let read = read(file);
        assert_eq!(names(&read), two, "{file:?}");
        assert_eq!(read.problems, [], "{file:?}");
    }
    let headless = read("BEGIN:VCARD\nFN:Ada\nEND:VCARD\nVERSION:3.0\nFN:Bo\nEND:VCARD\n");
    assert_eq!(names(&headless), two);
    assert_eq!(problems(&headless), [(4, Some("Bo"), CardFault::CutShort)]);
    let stray = read("sep=;\nmore\nBEGIN:VCARD\nFN:Ada\nEND:VCARD\nBEGIN:VCARD\nFN:Bo\n");
    assert_eq!(names(&stray), two);
    assert_eq!(problems(&stray), [(1, None, CardFault::OutsideCard), (6, Some("Bo"), CardFault::CutShort)]);
}

#[test]
fn a_card_within_a_card_stays_within() {
    let file = read(
        "BEGIN:VCARD\nVERSION:2.1\nFN:Ada\nAGENT:\nBEGIN:VCARD\nFN:Helper; one\nPHOTO;BASE64:\n AAAA\nEND:VCARD\n\
         TEL:555\nEND:VCARD\nBEGIN:VCARD\nFN:Bo\nAGENT:\nBEGIN:VCARD\nFN:Lost end\nBEGIN:VCARD\nFN:Cy\nEND:VCARD\n",
    );
    assert_eq!(names(&file), ["Ada", "Bo", "Cy"]);
    assert_eq!(file.cards[0].kept, [r"AGENT:BEGIN:VCARD\nFN:Helper\; one\nEND:VCARD"]);
    assert_eq!(file.cards[0].phones, [reach("555", None, false)]);
    assert_eq!(problems(&file), [(12, Some("Bo"), CardFault::CutShort)]);
}

#[test]
fn pictures_are_left_out_however_they_are_wrapped() {
    let long = "A".repeat(100_000);
    for photo in [
        format!("PHOTO;ENCODING=b;TYPE=JPEG:{long}"),
        "PHOTO;BASE64:\nAAAA\nBBBB=\n\nKEY:x".to_owned(),
        "item1.PHOTO;ENCODING=BASE64;JPEG:\n AAAA\n BBBB\n".to_owned(),
        format!("PHOTO:data:image/jpeg;base64\\,{long}"),
    ] {
        let card = card(&format!("FN:Ada\n{photo}\nTEL:555"));
        assert_eq!(card.left_out.first(), Some(&LeftOut::Photo));
        assert_eq!((card.kept.len(), card.phones.len()), (0, 1));
    }
}

#[test]
fn what_has_no_place_is_kept_with_its_label() {
    let card = card(
        "FN:Ada\nFN:Countess\nitem1.X-PET:Puff\nitem1.X-ABLabel:Cat\nitem2.TEL:555\nitem2.X-ABLabel:Boat\n\
         BDAY:1985-02-30\nGENDER:F\nNICKNAME:A,B\nREV:2020",
    );
    assert_eq!(
        card.kept,
        [
            "FN:Countess",
            "item1.X-PET:Puff",
            "BDAY:1985-02-30",
            "GENDER:F",
            "NICKNAME:A,B",
            "REV:2020",
            "item1.X-ABLabel:Cat"
        ]
    );
    assert_eq!((card.birthday, card.nickname), (None, some("A")));
    assert_eq!(card.phones, [reach("555", Some("Boat"), false)]);
}

#[test]
fn ways_to_reach_somebody_are_sorted_and_not_doubled() {
    let card = card(
        "FN:Ada\nTEL;TYPE=WORK,FAX:1\nTEL;HOME;VOICE;PREF:2\nTEL;TYPE=home:2\nEMAIL;PREF=1:mailto:a@b.example\n\
         IMPP;X-SERVICE-TYPE=Jabber:xmpp:a@b.example\nX-SKYPE:ada\nX-SOCIALPROFILE;type=instagram:x-apple:ada",
    );
    assert_eq!(card.phones, [reach("1", Some("Work fax"), false), reach("2", Some("Home"), true)]);
    assert_eq!(card.mails, [reach("a@b.example", None, true)]);
    assert_eq!(
        card.apps,
        [reach("xmpp:a@b.example", Some("Jabber"), false), reach("ada", Some("Skype"), false)]
    );
    assert_eq!(card.social, [reach("ada", Some("Instagram"), false)]);
}

#[test]
fn cards_that_are_nobody_are_named() {
    let long = "x".repeat(70_000);
    let members = "MEMBER:x\n".repeat(2_000);
    let file = read(format!(
        "BEGIN:VCARD\nFN:Family\nKIND:group\nEND:VCARD\nBEGIN:VCARD\nNOTE:nobody\nEND:VCARD\n\
         BEGIN:VCARD\nFN:Long\nNOTE:{long}\nEND:VCARD\nBEGIN:VCARD\nFN:Ada\nEND:VCARD\n\
         BEGIN:VCARD\nFN:All\nKIND:group\n{members}END:VCARD\nBEGIN:VCARD\nFN:Many\n{members}END:VCARD\n\
         BEGIN:VCARD\nFN:Wide\nTEL{};x:1\nEND:VCARD",
        ";TYPE=a".repeat(2_000)
    ));
    assert_eq!(names(&file), ["Ada"]);
    assert_eq!(
        problems(&file),
        [
            (1, Some("Family"), CardFault::Group),
            (5, None, CardFault::NoName),
            (10, Some("Long"), CardFault::TooLong),
            (15, Some("All"), CardFault::Group),
            (3019, Some("Many"), CardFault::TooLong),
            (4024, Some("Wide"), CardFault::TooLong),
        ]
    );
    assert!(file.problems.iter().all(|problem| !problem.reason.card_came_in()));
}

#[test]
fn a_file_that_is_no_contact_file_is_refused() {
    let mut noise: u32 = 1;
    let binary: Vec<u8> = std::iter::repeat_with(|| {
        noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        noise.to_le_bytes()[3]
    })
    .take(2 * 1024 * 1024)
    .collect();
    assert_eq!(read_contacts(&binary, test_decode, &PlainLocale), Err(NotAContactFile::Binary));
    assert_eq!(
        read_contacts(&[&binary[..], APPLE].concat(), test_decode, &PlainLocale),
        Err(NotAContactFile::Binary)
    );
    assert_eq!(read_contacts(b"", test_decode, &PlainLocale), Err(NotAContactFile::Empty));
    assert_eq!(read_contacts(b"\xEF\xBB\xBF \r\n", test_decode, &PlainLocale), Err(NotAContactFile::Empty));
    assert_eq!(
        read_contacts(b"First Name,Last Name\nAda,L\n", test_decode, &PlainLocale),
        Err(NotAContactFile::NoCards)
    );
    let large = vec![b'x'; MAX_BYTES + 1];
    assert_eq!(
        read_contacts(&large, test_decode, &PlainLocale),
        Err(NotAContactFile::TooLarge { bytes: MAX_BYTES + 1 })
    );
}

#[test]
fn a_phone_full_of_people_comes_in_whole() {
    let file: String = (0..300)
        .map(|n| {
            format!(
                "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Family{n};Given{n};;;\r\nFN:Given{n} Family{n}\r\n\
                 TEL;TYPE=CELL:+1555{n:04}\r\nEMAIL:p{n}@mail.example\r\nBDAY:1980-{:02}-{:02}\r\nEND:VCARD\r\n",
                n % 12 + 1,
                n % 28 + 1
            )
        })
        .collect();
    let file = read(file);
    assert_eq!((file.cards.len(), file.problems.len()), (300, 0));
    assert_eq!(file.cards[299].name, "Given299 Family299");
    assert_eq!(file.cards[299].line, 299 * 8 + 1);
    assert!(
        file.cards
            .iter()
            .all(|card| card.phones.len() == 1 && card.mails.len() == 1 && card.birthday.is_some())
    );
}

#[test]
fn cards_beyond_the_limit_are_told() {
    let file = read("BEGIN:VCARD\nFN:A\nEND:VCARD\n".repeat(MAX_CARDS + 2));
    assert_eq!(file.cards.len(), MAX_CARDS);
    assert_eq!(problems(&file), [(300_001, None, CardFault::TooMany)]);
}

/// What holds for every file, whatever was done to it.
fn is_sound(bytes: &[u8]) {
    let Ok(file) = read_contacts(bytes, test_decode, &PlainLocale) else { return };
    for card in &file.cards {
        assert!(!card.name.trim().is_empty());
        assert!(card.kept.iter().all(|line| !line.contains(['\n', '\r'])));
    }
    let mut came_in = file.problems.iter().filter(|problem| problem.reason.card_came_in());
    assert!(came_in.all(|problem| file.cards.iter().any(|card| Some(&card.name) == problem.name.as_ref())));
}

proptest! {
    #[test]
    fn no_bytes_are_a_surprise(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        is_sound(&bytes);
        is_sound(&[b"BEGIN:VCARD\nFN:A\n", &bytes[..]].concat());
    }

    #[test]
    fn no_lines_are_a_surprise(lines in proptest::collection::vec(
        "(BEGIN|END|AGENT|item1\\.TEL|FN|N|BDAY|NOTE|PHOTO|X-ANDROID-CUSTOM)?[:;= ]{0,2}(VCARD|TYPE=a|ENCODING=QUOTED-PRINTABLE|[ -~]{0,6}|\\PC{0,4})[:=]?",
        0..30,
    )) {
        is_sound(lines.join("\n").as_bytes());
    }

    #[test]
    fn no_damage_to_a_real_file_is_a_surprise(
        sample in 0..SAMPLES.len(),
        cuts in proptest::collection::vec((any::<proptest::sample::Index>(), 0..3u8, any::<u8>()), 1..12),
    ) {
        let mut bytes = SAMPLES[sample].to_vec();
        for (at, kind, byte) in cuts {
            let at = at.index(bytes.len() + 1);
            match kind {
                0 => bytes.insert(at, byte),
                1 if at < bytes.len() => bytes[at] = byte,
                _ => { bytes.drain(at..(at + usize::from(byte)).min(bytes.len())); }
            }
        }
        is_sound(&bytes);
    }
}
