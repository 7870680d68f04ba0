//! The numbering plans: the code of each country, how many digits its numbers have, and what is dialled before them inside
//! the country and out of it. Facts, written down by hand from ITU-T E.164 (assigned country codes), ITU's list of dialling
//! procedures (international and national prefixes) and the national numbering plans that ITU publishes (E.129); held
//! against another collection by `core/tests/numbers.rs`.

/// For each country code in turn: how many digits its numbers have, without what is dialled before them, then its countries,
/// by ISO 3166. A number stands where the codes jump. `A` is 4 digits, `B` 4 or 5, `C` 5, `D` 5 or 6 and so on; `Z` is a plan
/// in which only what is dialled before it tells a whole number from a local one. A sign as many places behind `!` as the
/// letter behind `A` is the same where no nought is dialled before a number inside the country.
const PLANS: &str = "\
     1-agaiasbbbmbscadmdogdgujmknkylcmpmsprsxtcttusvcvgvi7-rukz20Leg27Kza30-grKnlJbeKfr+es36*hu39,itvaKroKch43ZatLgbg\
     gimje)dkZse)nosj+plZde51Jpe-mxIcuNarNbr+cl-coMve60LmyKaucccxZidLphJnz)sgJth81LjpLkr84Lvn86Ncn90MtrMinLpkKafKlkZm\
     m98Mir211KssKmaehJdz216)tn218Kly220'gm+sn)mr)ml*gn-ci)bf)ne)tg-bj(muJlrIslKghMng)td)cf+cm'cv'st+gq)ga+cgKcd+ao+g\
     w'io$ac'scKsdKrwKet:so)djKkeKtzKug)bi*mz260KzmKmgKreytKzwJnaKmw)ls(bw)sz'km290\"shtaGer297'aw%fo%gl350)gi+pt*luJi\
     e'isJal)mt)cyZfiaxJbg370Ilt)lv(eeImdIam+by%adJmc:sm380KuaJrsImeJxk385JhrIsiJba389Imk420+czKsk423Gli500#fk'bz)gt)\
     sv)hn)ni)cr(paEpm)ht590KgpblmfIbo'gyJecKgfKpyKmq&srIuy(cwbq670(tl672$nf'bn'nr(pg:to:sb:vu'fj'pw%wf#ck!nu685:ws:k\
     i%nc$tv)pf!tk'fm'mh850Zkp852)hk)mo855JkhMla880Mbd886Jtw960'mvHlbJjoKsyMiq)kwKsaKye)om970JpsJaeJil)bh)qa(btImnMnp\
     992+tj)tmKazKgeKkg998+uz";

/// The plan of a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Home {
    /// The code of the country.
    code: u16,
    /// The fewest and the most digits of a number; more than a number can have where it may be of any length.
    digits: (usize, usize),
    /// Whether a nought is dialled before it inside the country.
    has_nought: bool,
}

/// The plan of a country by its two small letters (ISO 3166).
pub(super) fn of(country: &str) -> Option<Home> {
    find(|_, countries| countries.as_bytes().chunks(2).any(|one| one == country.as_bytes()))
}

impl Home {
    /// Whether a number of so many digits can be whole; one behind what is dialled before it may be a little off.
    fn has(self, n_digits: usize, is_trunk: bool) -> bool {
        match self.digits {
            // Liechtenstein and Niue have numbers of two lengths.
            _ if matches!((self.code, n_digits), (423, 9) | (683, 7)) => true,
            (fewest, _) if fewest > 15 && is_trunk => (6..=13).contains(&n_digits),
            (fewest, _) if fewest > 15 => !self.has_nought && (5..=10).contains(&n_digits),
            (fewest, most) if is_trunk => (fewest - 2 + (most - fewest)..=most + 1).contains(&n_digits),
            (fewest, most) => (fewest..=most).contains(&n_digits),
        }
    }
}

/// Every country with a plan, by its two small letters.
pub(super) fn homes() -> Vec<&'static str> {
    let mut all = Vec::new();
    find(|_, countries| {
        all.extend((0..countries.len() / 2).filter_map(|nth| countries.get(2 * nth..2 * nth + 2)));
        false
    });
    all
}

/// The first plan that is looked for, by its code and its countries.
fn find(mut is_it: impl FnMut(u16, &'static str) -> bool) -> Option<Home> {
    let mut rest = PLANS;
    let mut code = 0;
    while let Some(at) = rest.find(|c: char| !c.is_ascii_digit()) {
        let (jump, from) = rest.split_at(at);
        code = jump.parse().unwrap_or(code + 1);
        let (length, from) = from.split_at(1);
        let (countries, behind) =
            from.split_at(from.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(from.len()));
        if is_it(code, countries) {
            let has_nought = length >= "A";
            let step = length
                .bytes()
                .map(|sign| usize::from(sign - if has_nought { b'A' } else { b'!' }))
                .sum::<usize>();
            return Some(Home { code, digits: (4 + step / 2, 4 + step / 2 + step % 2), has_nought });
        }
        rest = behind;
    }
    None
}

/// Digits that begin with the code of their country, without what does not belong behind it: "(0)", a trunk prefix, `15` of
/// Argentina. None where no country has that code, or no number is so long or so short.
pub(super) fn with_country(digits: &str) -> Option<String> {
    // No code begins another (E.164, 6.2.1).
    let plan = find(|code, _| digits.starts_with(&code.to_string()))?;
    let code = plan.code.to_string();
    let rest = digits.strip_prefix(&code)?;
    let (number, _) = significant(Home { has_nought: true, ..plan }, rest);
    (number.len() > 3 && digits.len() <= 17).then_some(code + &number)
}

/// Digits as typed, with the code of the country before them; none where they are not whole, such as a local or a short
/// number.
pub(super) fn completed(home: Home, digits: &str) -> Option<String> {
    let abroad: &[&str] = match home.code {
        1 => &["011", "00"],
        7 | 375 | 993 => &["810", "00"],
        53 => &["119", "00"],
        // Brazil and Colombia have the digits of a carrier behind it.
        55 | 57 => &[],
        61 => &["0011", "00"],
        62 | 65 | 66 | 82 | 592 | 852 | 855 | 976 => &["001", "00"],
        81 => &["010", "00"],
        234 => &["009", "00"],
        254..=256 => &["000", "00"],
        886 => &["002", "00"],
        _ => &["00"],
    };
    for prefix in abroad {
        let number = digits.strip_prefix(prefix).and_then(with_country);
        if let Some(number) = number.filter(|number| is_whole(number)) {
            return Some(number);
        }
    }
    let code = home.code.to_string();
    let (number, is_trunk) = significant(home, digits);
    // A local number of a mobile in Argentina.
    let is_local = home.code == 54 && number.starts_with("15");
    // A number of six digits with 116 is the same in all of Europe.
    let is_short = number.len() == 6 && number.starts_with("11");
    // No number begins with what is dialled before another.
    let no_first = number.starts_with('0') || home.code == 1 && number.starts_with('1');
    let is_kept = keeps_zero(home.code) && number.starts_with('0') && (6..=11).contains(&number.len());
    if home.has(number.len(), is_trunk) && !no_first || is_kept {
        return (!is_local && !is_short).then(|| code + &number);
    }
    // The code of the country without its sign.
    let rest = digits.strip_prefix(&code)?;
    (digits.len() > home.digits.1 + 1 && home.has(rest.len(), false)).then(|| digits.to_owned())
}

/// Whether a number with its country has as many digits as numbers there.
pub(super) fn is_whole(number: &str) -> bool {
    let plan = find(|code, _| number.starts_with(&code.to_string()));
    plan.is_some_and(|plan| plan.has(number.len() - plan.code.to_string().len(), plan.code != 1))
}

/// Where a nought at the beginning belongs to the number: Italy with the Vatican, San Marino, Benin, Côte d'Ivoire, Gabon,
/// Congo.
fn keeps_zero(code: u16) -> bool {
    matches!(code, 39 | 225 | 229 | 241 | 242 | 378)
}

/// A number without what is dialled before it in its own country, and whether there was anything.
fn significant(plan: Home, digits: &str) -> (String, bool) {
    let trunks: &[&str] = match plan.code {
        code if keeps_zero(code) => return (digits.to_owned(), false),
        1 => &["1"],
        7 | 370 | 993 => &["8"],
        36 => &["06"],
        // Mexico until 2019.
        52 => &["045", "044", "01", "1"],
        375 => &["80", "8"],
        976 => &["01", "02"],
        _ => &[],
    };
    let trunk =
        trunks.iter().find_map(|trunk| digits.strip_prefix(trunk).filter(|rest| plan.has(rest.len(), false)));
    let trunk = trunk.or_else(|| digits.strip_prefix('0').filter(|_| plan.has_nought));
    let number = trunk.unwrap_or(digits);
    let number = match plan.code {
        // A mobile of Argentina: 15 behind the area inside the country, 9 before it from outside.
        54 if number.len() == 12 => {
            let area = (2..=4).find(|at| number.get(*at..).is_some_and(|rest| rest.starts_with("15")));
            area.map_or(number.to_owned(), |at| format!("9{}{}", &number[..at], &number[at + 2..]))
        }
        // Two digits for the carrier behind the nought of Brazil.
        55 if trunk.is_some() && number.len() > 11 => number[2..].to_owned(),
        _ => number.to_owned(),
    };
    (number, trunk.is_some())
}
