//! How many tests a runner says it ran.

/// Results of one runner or of all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Tests that passed.
    pub passed: usize,
    /// Tests that did not, and steps that came to no result.
    pub failed: usize,
}

impl Counts {
    /// Both together.
    pub fn and(self, other: Counts) -> Counts {
        Counts { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }

    /// One check that has only one answer, such as the formatter's.
    pub fn check(passed: bool) -> Counts {
        Counts { passed: usize::from(passed), failed: usize::from(!passed) }
    }

    /// Adds what a runner printed. A runner that did not succeed counts as one failure even when it named none,
    /// and one that ran nothing at all is a failure too: an empty run proves nothing.
    pub fn of_run(succeeded: bool, printed: &str) -> Counts {
        let mut counts = printed.lines().fold(Counts::default(), |counts, line| counts.and(of_line(line)));
        if (!succeeded || counts.passed == 0) && counts.failed == 0 {
            counts.failed = 1;
        }
        counts
    }
}

/// `test result: ok. 3 passed; 0 failed; …` of cargo, or `  3 passed (2s)` of the journeys.
fn of_line(line: &str) -> Counts {
    let line = line.trim();
    let cargo = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". "));
    let parts = cargo.map_or(line, |(_, rest)| rest);
    let mut counts = Counts::default();
    for part in parts.split(';') {
        let mut words = part.split_whitespace();
        let (Some(Ok(number)), Some(kind)) = (words.next().map(str::parse::<usize>), words.next()) else {
            continue;
        };
        let alone = cargo.is_some() || words.next().is_none_or(|word| word.starts_with('('));
        match kind {
            "passed" if alone => counts.passed += number,
            // A journey that passes only when tried again is not one to trust; one that is left out proves nothing.
            "failed" | "flaky" | "skipped" | "interrupted" | "ignored" if alone => counts.failed += number,
            "did" => counts.failed += number,
            _ => {}
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_cargo() {
        let printed = "running 5 tests\ntest result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out\n\
                    test result: ok. 4 passed; 0 failed; 1 ignored; 0 filtered out; finished in 0.1s\n";
        assert_eq!(Counts::of_run(false, printed), Counts { passed: 7, failed: 3 });
    }

    #[test]
    fn reads_journeys() {
        let printed = "  ok 1 a › 3 failed things are listed (1s)\n  1 failed\n    a.spec.ts\n  2 did not run\n  8 passed (12.1s)\n";
        assert_eq!(Counts::of_run(false, printed), Counts { passed: 8, failed: 3 });
    }

    #[test]
    fn a_run_that_breaks_off_or_tests_nothing_has_failed() {
        assert_eq!(Counts::of_run(false, "error: could not compile").failed, 1);
        assert_eq!(Counts::of_run(true, "").failed, 1);
        assert_eq!(Counts::of_run(false, "  3 passed (1s)"), Counts { passed: 3, failed: 1 });
    }
}
