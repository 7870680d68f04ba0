//! What a person would notice: going on, starting anew, results in words, the line, forms typed in.

use chrono::{Days, NaiveDate};

use super::run::in_use;
use super::*;
use crate::book::Book;
use crate::desk::Desk;
use crate::edit::Edit;
use crate::model::{CheckIn, CheckInId, DeviceId, Instrument, Stamp};
use crate::now::Now;
use crate::record::Record;
use crate::scales::Band;
use crate::store::MemoryStorage;
use crate::view::trend_chart::Turn;

use Instrument::{FeelingAlone, MmosSs, Mspss, Osss3, ThreeQuestions, Ucla3};

/// Somebody with a book of their own, and the day it is for them.
struct Me {
    desk: Desk<MemoryStorage>,
    today: NaiveDate,
    ids: u64,
    minutes: u32,
}

impl Me {
    fn new() -> Self {
        let today = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        let (desk, _) = Desk::open(MemoryStorage::new(), DeviceId::from_bits(7)).unwrap();
        Self { desk, today, ids: 0, minutes: 12 * 60 }
    }

    fn book(&self) -> &Book {
        self.desk.book()
    }

    fn id(&mut self) -> CheckInId {
        self.ids += 1;
        CheckInId::from_bits(self.ids)
    }

    fn now(&self) -> Now {
        let noon = Now::on(self.today);
        let since_noon = i64::from(self.minutes) - i64::from(noon.minutes);
        Now { instant_ms: noon.instant_ms + since_noon * 60_000, minutes: self.minutes, ..noon }
    }

    /// At this minute of this day, counted from today.
    fn at(&mut self, days: u64, minutes: u32) {
        self.later(days);
        self.minutes = minutes;
    }

    fn later(&mut self, days: u64) {
        self.today = self.today + Days::new(days);
    }

    fn does(&mut self, edit: Edit) {
        let now = self.now();
        self.desk.dispatch(edit, now).unwrap();
    }

    fn answers(&mut self, nth: usize, code: Option<u8>) {
        let fresh = self.id();
        if let Some(edit) = answer(self.book(), nth, code, fresh, self.now()) {
            self.does(edit);
        }
    }

    fn anew(&mut self) {
        let fresh = [self.id(), self.id()];
        for edit in anew(self.book(), fresh, self.now()) {
            self.does(edit);
        }
    }

    /// Answers the three questions, and gives the record they are in.
    fn three(&mut self, codes: [u8; 3]) -> CheckInId {
        for (nth, code) in (1..).zip(codes) {
            self.answers(nth, Some(code));
        }
        self.in_use()
    }

    fn in_use(&self) -> CheckInId {
        in_use(self.book(), ThreeQuestions, self.today).unwrap().id
    }

    fn typed(&mut self, instrument: Instrument, total: &str) -> CheckInId {
        let id = self.id();
        let mut check_in = CheckIn::new(id, self.today, instrument);
        check_in.total_hundredths = read(instrument, &[], total, false).unwrap().total_hundredths;
        self.does(Edit::add(check_in));
        id
    }

    fn before(&self) -> BeforeCheckIn {
        before(self.book(), self.now())
    }

    fn stands(&self, id: CheckInId) -> Stands {
        outcome(self.book(), id, self.now()).unwrap().stands
    }
}

#[test]
fn an_empty_book_has_nothing_to_tell() {
    let me = Me::new();
    assert_eq!(me.before(), BeforeCheckIn::Fresh);
    assert!(groups(me.book()).is_empty());
    assert!(TOLD.into_iter().all(|instrument| line(me.book(), instrument).is_none()));
    assert_eq!(outcome(me.book(), CheckInId::from_bits(1), me.now()), None);
}

#[test]
fn each_answer_goes_into_one_record_of_today_and_can_be_put_right() {
    let mut me = Me::new();
    me.three([1, 5, 2]);
    me.answers(1, Some(3));
    me.answers(4, Some(2));
    assert_eq!(me.book().check_ins().count(), 2);
    let given = [1, 2, 3, 4].map(|nth| given(me.book(), nth, me.now()));
    assert_eq!(given, [Some(3), Some(5), Some(2), Some(2)]);
    assert_eq!(outcome(me.book(), me.in_use(), me.now()).unwrap().result, Some(10.0));
}

#[test]
fn what_is_left_halfway_is_gone_on_with_today_and_kept_tomorrow() {
    let mut me = Me::new();
    me.answers(1, Some(2));
    me.answers(2, Some(4));
    let id = me.in_use();
    assert_eq!(me.before(), BeforeCheckIn::Begun(3));
    assert_eq!(me.stands(id), Stands::Incomplete);
    me.later(1);
    assert_eq!(me.before(), BeforeCheckIn::Fresh);
    assert_eq!(given(me.book(), 1, me.now()), None, "tomorrow begins with nothing given");
    let found = outcome(me.book(), id, me.now()).unwrap();
    assert_eq!((found.result, found.change_at), (None, None));
    assert_eq!(groups(me.book())[0].rows[0].kept, Counted::Incomplete);
}

#[test]
fn a_skipped_question_is_where_it_goes_on_once_the_others_are_answered() {
    let mut me = Me::new();
    me.answers(1, Some(2));
    me.answers(2, None);
    assert_eq!(me.before(), BeforeCheckIn::Begun(3));
    me.answers(3, Some(4));
    assert_eq!(me.before(), BeforeCheckIn::Begun(2));
    me.answers(2, Some(3));
    assert!(matches!(me.before(), BeforeCheckIn::TooSoon { days: 0, .. }));
}

#[test]
fn skipping_begins_nothing_and_takes_an_answer_back() {
    let mut me = Me::new();
    me.answers(1, None);
    assert_eq!(me.book().check_ins().count(), 0);
    me.three([2, 3, 4]);
    me.answers(2, None);
    assert_eq!(given(me.book(), 2, me.now()), None);
    let now = me.now();
    assert_eq!(answer(me.book(), 2, None, CheckInId::from_bits(99), now), None, "no change, no edit");
    assert_eq!(answer(me.book(), 5, Some(1), CheckInId::from_bits(99), now), None, "there is no fifth");
}

#[test]
fn a_result_is_too_soon_to_compare_for_28_days() {
    let mut me = Me::new();
    let id = me.three([2, 3, 4]);
    assert_eq!(me.before(), BeforeCheckIn::TooSoon { id, days: 0 });
    me.later(27);
    assert_eq!(me.before(), BeforeCheckIn::TooSoon { id, days: 27 });
    me.later(1);
    assert_eq!(me.before(), BeforeCheckIn::Fresh);
}

#[test]
fn answering_anyway_on_the_same_day_leaves_the_first_answers_alone() {
    let mut me = Me::new();
    let first = me.three([2, 3, 4]);
    me.answers(4, Some(2));
    me.anew();
    assert_eq!([1, 2, 3, 4].map(|nth| given(me.book(), nth, me.now())), [None; 4]);
    assert_eq!(me.before(), BeforeCheckIn::Begun(1));
    assert_eq!(groups(me.book())[0].rows.len(), 1, "what is only begun is not listed");
    let second = me.three([4, 5, 5]);
    me.answers(4, Some(5));
    assert_ne!(first, second);
    assert_eq!(me.book().check_ins().count(), 4);
    let found = |id| outcome(me.book(), id, me.now()).unwrap();
    assert_eq!((found(first).result, found(first).stands), (Some(9.0), Stands::PutRight));
    assert_eq!((found(second).result, found(second).stands), (Some(14.0), Stands::First));
    let kept: Vec<Counted> = groups(me.book())[0].rows.iter().map(|row| row.kept).collect();
    assert_eq!(kept, [Counted::InLine, Counted::PutRight], "the latest first");
    assert_eq!(found(first).change_at, None, "only the one in use can be changed");
    assert_eq!(found(second).change_at, Some(1));
}

#[test]
fn a_run_that_crosses_midnight_is_one_check_in_of_the_day_it_was_begun_on() {
    let mut me = Me::new();
    let begun_on = me.today;
    me.at(0, 23 * 60 + 58);
    me.answers(1, Some(2));
    me.answers(2, Some(3));
    let id = in_use(me.book(), ThreeQuestions, begun_on).unwrap().id;
    me.at(1, 1);
    assert_eq!(me.before(), BeforeCheckIn::Begun(3));
    assert_eq!(given(me.book(), 1, me.now()), Some(2), "going back shows what was given");
    me.answers(3, Some(4));
    me.answers(4, Some(5));
    assert_eq!(me.book().check_ins().count(), 2);
    assert!(me.book().check_ins().all(|check_in| check_in.day == begun_on));
    assert_eq!(result(me.book(), me.now()), Some(id));
    let found = outcome(me.book(), id, me.now()).unwrap();
    assert_eq!((found.result, found.alone, found.change_at), (Some(9.0), Some(5), Some(1)));
    // Once more is of the new day, and so is what is answered long after.
    me.anew();
    assert_eq!(given(me.book(), 1, me.now()), None);
    me.answers(1, Some(4));
    assert_eq!(in_use(me.book(), ThreeQuestions, me.today).unwrap().answers, [Some(4)]);
}

#[test]
fn what_is_answered_an_hour_after_midnight_is_of_the_new_day() {
    let mut me = Me::new();
    me.at(0, 23 * 60 + 58);
    me.answers(1, Some(2));
    me.at(1, 58);
    assert_eq!(me.before(), BeforeCheckIn::Fresh);
    me.answers(1, Some(3));
    assert_eq!(me.in_use(), in_use(me.book(), ThreeQuestions, me.today).unwrap().id);
    assert_eq!(me.book().check_ins().count(), 2);
}

#[test]
fn how_today_is_follows_the_answer_given_last_on_whatever_device() {
    let mut me = Me::new();
    let mut book = me.book().clone();
    let mut put = |n: u64, device: u64, counter: u64, minutes: u32, code: u8| {
        me.minutes = minutes;
        let Edit::Keep { record: Record::CheckIn(mut day), is_new: true } =
            answer_today(code, CheckInId::from_bits(n), me.now())
        else {
            panic!("a new check-in");
        };
        day.stamp = Stamp { device: DeviceId::from_bits(device), counter };
        book.put(Record::CheckIn(day));
    };
    put(1, 1, 900, 600, 0);
    put(2, 2, 3, 660, 3);
    let today = me.today;
    assert_eq!(how_today_is(&book, today), Some((CheckInId::from_bits(2), 3)));
    assert_eq!(how_today_is(&book, today + Days::new(1)), None);
}

#[test]
fn anew_begins_nothing_where_nothing_is_answered() {
    let mut me = Me::new();
    me.three([2, 3, 4]);
    me.later(9);
    assert!(anew(me.book(), [CheckInId::from_bits(8), CheckInId::from_bits(9)], me.now()).is_empty());
}

#[test]
fn the_first_results_are_not_compared_and_later_ones_with_ones_own_usual() {
    let mut me = Me::new();
    let mut at = |codes| {
        let id = me.three(codes);
        let stands = me.stands(id);
        me.later(28);
        stands
    };
    assert_eq!(at([2, 3, 3]), Stands::First);
    assert_eq!(at([3, 3, 3]), Stands::Second);
    assert_eq!(at([2, 3, 4]), Stands::Same(8.5));
    assert_eq!(at([4, 4, 5]), Stands::Better(9.0));
    assert_eq!(at([1, 2, 2]), Stands::Worse(9.0));
    let line = line(me.book(), ThreeQuestions).unwrap();
    let turns: Vec<Turn> = line.series.dots.iter().map(|dot| dot.turn).collect();
    assert_eq!(turns, [Turn::Level, Turn::Level, Turn::Level, Turn::Up, Turn::Down]);
    assert_eq!(line.stands, Stands::Worse(9.0));
    assert_eq!(line.series.usual, Some(9.0));
    assert_eq!(line.series.edges, [8.5, 11.5]);
    assert_eq!(line.bands, [Band::Less, Band::Some, Band::Strong]);
    assert_eq!(line.points.len(), 5);
}

#[test]
fn on_ucla3_higher_is_worse_and_the_drawing_still_shows_higher() {
    let mut me = Me::new();
    for total in ["3", "3", "9"] {
        me.typed(Ucla3, total);
        me.later(28);
    }
    let line = line(me.book(), Ucla3).unwrap();
    assert_eq!(line.stands, Stands::Worse(3.0));
    assert_eq!(line.series.dots.last().unwrap().turn, Turn::Up);
    assert_eq!((line.bands, line.series.edges), (vec![Band::Strong, Band::Less], vec![5.5]));
}

#[test]
fn forms_without_a_known_size_of_change_say_nothing_on_change() {
    let mut me = Me::new();
    for total in ["20", "20", "90"] {
        let id = me.typed(MmosSs, total);
        assert_eq!(me.stands(id), Stands::Untold);
        me.later(28);
    }
    let line = line(me.book(), MmosSs).unwrap();
    assert!(line.bands.is_empty() && line.series.usual.is_none() && line.series.step.is_none());
    assert!(line.series.dots.iter().all(|dot| dot.turn == Turn::Level));
}

#[test]
fn bands_of_a_mean_meet_where_its_author_says() {
    let mut me = Me::new();
    me.typed(Mspss, "4,2");
    let edges = line(me.book(), Mspss).unwrap().series.edges;
    assert_eq!(edges.iter().map(|edge| short_number(*edge)).collect::<Vec<_>>(), ["3", "5"]);
}

#[test]
fn kinds_are_never_mixed_and_how_a_day_was_is_not_told() {
    let mut me = Me::new();
    me.three([2, 3, 4]);
    me.typed(Osss3, "14");
    let id = me.id();
    let mut day = CheckIn::new(id, me.today, Instrument::Day);
    day.answers = vec![Some(0)];
    me.does(Edit::add(day));
    assert_eq!(
        groups(me.book()).iter().map(|group| group.instrument).collect::<Vec<_>>(),
        [ThreeQuestions, Osss3]
    );
    assert_eq!(line(me.book(), ThreeQuestions).unwrap().points.len(), 1);
    assert_eq!(outcome(me.book(), id, me.now()), None);
}

#[test]
fn feeling_alone_is_told_beside_the_three_questions_of_its_day() {
    let mut me = Me::new();
    let id = me.three([2, 3, 4]);
    assert!(outcome(me.book(), id, me.now()).unwrap().alone_is_open);
    me.answers(4, Some(5));
    let found = outcome(me.book(), id, me.now()).unwrap();
    assert_eq!((found.alone, found.alone_is_open), (Some(5), false));
    let alone = in_use(me.book(), FeelingAlone, me.today).unwrap().id;
    let own = outcome(me.book(), alone, me.now()).unwrap();
    assert_eq!((own.alone, own.change_at, own.stands), (Some(5), Some(4), Stands::Untold));
    assert!(found.is_recent);
    me.later(28);
    assert!(!outcome(me.book(), id, me.now()).unwrap().is_recent, "it speaks of back then");
    let next = me.three([2, 3, 4]);
    assert_eq!(outcome(me.book(), next, me.now()).unwrap().alone, None, "each day by itself");
}

#[test]
fn a_deleted_check_in_leaves_the_line_to_the_next_one() {
    let mut me = Me::new();
    let first = me.three([2, 3, 4]);
    me.anew();
    let second = me.three([4, 5, 5]);
    me.does(Edit::remove(first));
    assert_eq!(outcome(me.book(), first, me.now()), None);
    assert_eq!(me.stands(second), Stands::First);
}

#[test]
fn a_result_below_the_one_before_it_fell_however_little() {
    let mut me = Me::new();
    let fell = |me: &Me, id| outcome(me.book(), id, me.now()).unwrap().fell;
    let first = me.three([4, 4, 4]);
    assert!(!fell(&me, first), "there is nothing before it");
    me.later(28);
    let same = me.three([4, 4, 4]);
    me.later(28);
    let lower = me.three([4, 4, 3]);
    assert!(!fell(&me, same) && fell(&me, lower));
    let alone = me.typed(Ucla3, "4");
    me.later(28);
    let more_alone = me.typed(Ucla3, "5");
    me.later(28);
    let less_alone = me.typed(Ucla3, "3");
    assert!(!fell(&me, alone) && fell(&me, more_alone) && !fell(&me, less_alone), "higher is worse there");
}

#[test]
fn low_results_of_forms_are_told_by_the_published_band() {
    let mut me = Me::new();
    let mut is_low = |instrument, total| {
        let id = me.typed(instrument, total);
        outcome(me.book(), id, me.now()).unwrap().is_low()
    };
    assert!(is_low(Osss3, "8") && !is_low(Osss3, "9"));
    assert!(is_low(Ucla3, "6") && !is_low(Ucla3, "5"));
    assert!(is_low(Mspss, "2,9") && !is_low(Mspss, "3"));
    assert!(is_low(Instrument::Lsns6, "11") && !is_low(Instrument::Lsns6, "12"));
    assert!(!is_low(MmosSs, "0"), "it has no band");
    let ours = me.three([1, 1, 1]);
    assert!(!outcome(me.book(), ours, me.now()).unwrap().is_low(), "our own questions lead on by themselves");
}

fn typed(
    instrument: Instrument,
    answers: &[&str],
    total: &str,
) -> Result<Typed, Vec<(TypedPart, TypingFault)>> {
    let answers: Vec<String> = answers.iter().map(ToString::to_string).collect();
    read(instrument, &answers, total, false)
}

#[test]
fn typed_answers_are_read_and_gaps_stay_gaps() {
    let read = typed(Osss3, &[" 2 ", "", "5"], "").unwrap();
    assert_eq!(read, Typed { answers: vec![Some(2), None, Some(5)], total_hundredths: None });
    let total = typed(MmosSs, &[""; 8], "59,38").unwrap();
    assert_eq!(total, Typed { answers: Vec::new(), total_hundredths: Some(5938) });
}

#[test]
fn what_a_form_cannot_give_is_told_at_its_place() {
    use TypingFault::{Both, NotNumber, NotWhole, Nothing, OutOfRange};
    let outside = |from, to| OutOfRange { from, to };
    assert_eq!(
        typed(Osss3, &["5", "0", "x"], "").unwrap_err(),
        [
            (TypedPart::Answer(0), outside(1.0, 4.0)),
            (TypedPart::Answer(1), outside(1.0, 5.0)),
            (TypedPart::Answer(2), NotWhole),
        ]
    );
    assert_eq!(typed(Osss3, &["256", "-1", "2.5"], "").unwrap_err().len(), 3);
    let total = |instrument, total| typed(instrument, &[], total).unwrap_err();
    assert_eq!(total(Osss3, "15"), [(TypedPart::Total, outside(3.0, 14.0))]);
    assert_eq!(total(Osss3, "9.5"), [(TypedPart::Total, NotWhole)]);
    for nonsense in ["ten", "NaN", "inf", "1e999", "1 0"] {
        assert_eq!(total(Osss3, nonsense), [(TypedPart::Total, NotNumber)], "{nonsense}");
    }
    assert_eq!(total(Osss3, "  "), [(TypedPart::Total, Nothing)]);
    assert_eq!(typed(Osss3, &["1", "", ""], "9").unwrap_err(), [(TypedPart::Total, Both)]);
}

#[test]
fn a_reversed_form_is_turned_round_and_its_first_question_is_not() {
    let answers = ["4".to_owned(), "1".to_owned(), String::new()];
    let turned = read(Osss3, &answers, "", true).unwrap();
    assert_eq!(turned.answers, [Some(4), Some(5), None]);
    assert_eq!(read(Ucla3, &answers, "", true).unwrap_err().len(), 1, "four is no answer of that form");
}

#[test]
fn what_was_typed_stands_in_the_fields_again() {
    let mut check_in = CheckIn::new(CheckInId::from_bits(1), NaiveDate::MIN, Osss3);
    check_in.answers = vec![Some(2), None];
    assert_eq!(spelled(&check_in), (vec!["2".into(), String::new(), String::new()], String::new()));
    let mut total = CheckIn::new(CheckInId::from_bits(1), NaiveDate::MIN, MmosSs);
    total.total_hundredths = Some(5950);
    assert_eq!(spelled(&total).1, "59.5");
}

#[test]
fn numbers_say_no_more_than_they_know() {
    assert_eq!(
        ["10", "9.5", "4.67", "100", "0"].map(String::from),
        [10.0, 9.5, 4.666, 100.0, 0.0].map(number)
    );
    assert_eq!(short_number(4.666), "4.7");
    assert_eq!([1.0, 5.0, 99.0, f64::NAN].map(code), [1, 5, 9, 0]);
}
