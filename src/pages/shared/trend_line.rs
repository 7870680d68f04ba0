//! Chart A: one kind of check-in over time as a sentence, a picture and a table.

use crate::markup::prelude::*;
use mainstay_core::locale::DayStyle;
use mainstay_core::model::Instrument;
use mainstay_core::scales;
use mainstay_core::text::{fill, fill_count, paragraph, text};
use mainstay_core::view::check_in::{self, CheckInLine, LinePoint, Stands, number, short_number};
use mainstay_core::view::trend_chart::{TrendDrawing, Turn};

use crate::state::{App, use_app};
use crate::ui::{AsTable, AtHeight, ChartWords, TrendChart};

use super::check_in_words::{kind_words, result_words};

/// The line of one kind, from two results on.
#[component]
pub fn TrendLine(
    /// Which kind.
    instrument: Instrument,
) -> impl IntoView {
    let app = use_app();
    let line =
        app.select(move |book, _| check_in::line(book, instrument).filter(|line| line.points.len() > 1));
    move || line.get().map(|line| view! { <Drawn line /> })
}

#[component]
fn Drawn(line: CheckInLine) -> impl IntoView {
    let app = use_app();
    let t = text().check_ins;
    let instrument = line.instrument;
    let drawing = line.series.draw();
    let words = chart_words(app, &line, &drawing);
    let banded = !line.bands.is_empty();
    let row = |point: &LinePoint| {
        let band = scales::band(instrument, point.result).map(|band| t.bands.of(instrument, band).to_owned());
        let result = if instrument == Instrument::FeelingAlone {
            result_words(instrument, point.result)
        } else {
            number(point.result)
        };
        [app.day(point.day, DayStyle::Full), result].into_iter().chain(band).collect::<Vec<_>>()
    };
    let rows: Vec<Vec<String>> = line.points.iter().rev().map(row).collect();
    let heads = [t.day, t.result].into_iter().chain(banded.then_some(t.in_words)).collect();
    let summary = fill(t.as_table, &[("what", kind_words(instrument))]);
    view! {
        <p>{sentence(app, &line)}</p>
        <TrendChart drawing words />
        <AsTable summary heads rows=Box::new(move || rows.clone()) />
    }
}

/// How many since when, the last one, and how it stands to what was usual.
fn sentence(app: App, line: &CheckInLine) -> String {
    let t = text().check_ins;
    let (Some(first), Some(last)) = (line.points.first(), line.points.last()) else { return String::new() };
    let month = app.day(first.day, DayStyle::MonthYear);
    let since = fill(&fill_count(&t.since, line.points.len()), &[("month", &month)]);
    let now = fill(t.last, &[("result", &result_words(line.instrument, last.result))]);
    let usual = line.stands.usual().map(number).unwrap_or_default();
    let stands = match line.stands {
        Stands::Same(_) => Some(t.same),
        Stands::Better(_) | Stands::Worse(_) => Some(t.change),
        _ => None,
    };
    let stands = stands.map(|words| fill(words, &[("usual", &usual)]));
    paragraph(&[Some(since), Some(now), stands].into_iter().flatten().collect::<Vec<_>>())
}

/// The words on the drawing. Where there are no bands, the ends of the form are named.
fn chart_words(app: App, line: &CheckInLine, drawing: &TrendDrawing) -> ChartWords {
    let t = text().check_ins;
    let (low, high) = drawing.ends;
    let end = |height: Option<f64>, words: String| height.map(|height| (height, words));
    let both = |low_words: String, high_words: String| -> Vec<AtHeight> {
        [end(low, low_words), end(high, high_words)].into_iter().flatten().collect()
    };
    let (least, most) = line.series.range;
    let (words, mut numbers) = if line.instrument == Instrument::FeelingAlone {
        (both(t.short_bands.seldom_alone.into(), t.short_bands.often_alone.into()), Vec::new())
    } else {
        let bands = drawing.stripes.iter().zip(&line.bands);
        let bands =
            bands.map(|(stripe, band)| (stripe.middle, t.short_bands.of(line.instrument, *band).to_owned()));
        (bands.collect(), both(short_number(least), short_number(most)))
    };
    numbers.extend(drawing.usual.zip(line.series.usual).map(|(height, usual)| (height, short_number(usual))));
    let turns = line.series.dots.iter().any(|dot| dot.turn != Turn::Level);
    let key = [
        drawing.usual.map(|_| t.key_usual),
        drawing.corridor.map(|_| t.key_hatched),
        turns.then_some(t.key_turn),
    ];
    ChartWords {
        words,
        numbers,
        dates: dates(app, &line.points),
        key: paragraph(&key.into_iter().flatten().map(str::to_owned).collect::<Vec<_>>()),
    }
}

/// The first and the last date: months, or days of the month where both lie in the same.
fn dates(app: App, points: &[LinePoint]) -> Vec<String> {
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return Vec::new() };
    let both = |style| [first, last].map(|point| app.day(point.day, style)).to_vec();
    let months = both(DayStyle::MonthYear);
    if months.first() == months.last() { both(DayStyle::DayMonth) } else { months }
}
