//! The kinds of record, each once. Everything that must exist for every kind is made from this table.

/// Hands the table to another macro. `many` kinds have an id each, which stands after the key letter in the name of a
/// record; of the kinds in `one` there is a single record. The last two words are those of the book: `book.plan(id)`,
/// `book.plans()`.
///
/// The order is that of the records within one change and one undo step, so a new kind comes last in its part.
macro_rules! kinds {
    ($make:ident) => {
        $make! {
            many {
                /// A person.
                Person PersonId "p" person people,
                /// A moment.
                Moment MomentId "m" moment moments,
                /// A date worth remembering.
                ImportantDate ImportantDateId "e" important_date important_dates,
                /// A check-in.
                CheckIn CheckInId "c" check_in check_ins,
                /// A request for support.
                Ask AskId "a" ask asks,
                /// Something to do together.
                Plan PlanId "l" plan plans,
                /// Something to ask about.
                ToAsk ToAskId "o" to_ask to_asks,
                /// Something good that someone did for me.
                ThankYou ThankYouId "t" thank_you thank_yous,
                /// A place I go or went.
                Place PlaceId "v" place places,
                /// A small step.
                SmallStep SmallStepId "s" small_step small_steps,
                /// A good moment.
                GoodMoment GoodMomentId "g" good_moment good_moments,
                /// A look back.
                LookBack LookBackId "r" look_back looks_back,
            }
            one {
                /// My plan for hard times; empty before it is written.
                HardTimesPlan "hard_times" hard_times,
                /// The choices that travel with the book.
                Settings "settings" settings,
            }
        }
    };
}
pub(crate) use kinds;
