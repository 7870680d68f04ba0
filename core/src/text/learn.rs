//! Short pages to learn from.

use serde::Serialize;

use super::learn_pages::{LEARN_PAGES, LearnPages};
use crate::route::Topic;

/// A finding that a page states as fact, with where it was published.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Finding {
    /// What was found, in plain words, with its limits.
    pub says: &'static str,
    /// Authors, year and where it was published.
    pub source: &'static str,
}

/// One short page.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct LearnPageWords {
    /// Its title.
    pub title: &'static str,
    /// What it is about in one sentence.
    pub lead: &'static str,
    /// What to do, a paragraph or a point each.
    pub lines: &'static [&'static str],
    /// Findings behind it; may be empty.
    pub findings: &'static [Finding],
}

words! {
    /// The pages and the words around them.
    LearnWords, LEARN {
        // Title of the list.
        title = "Learn",
        // What the pages are.
        lead = "Short pages, a minute each. Where research says something, it says where.",
        // Over the topics three, three, two and three at a time.
        groups: [&'static str; 4] = ["Your people", "Being there", "New people", "Help both ways"],
        // Heading over findings.
        findings = "What research found",
        // Template with `{source}`.
        source = "Source: {source}",
        // Link to the list.
        all = "All short pages",
        pages: LearnPages = LEARN_PAGES,
    }
}

impl LearnWords {
    /// The page about a topic.
    pub const fn page(&self, topic: Topic) -> LearnPageWords {
        self.pages.of(topic)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_has_its_own_page_with_something_to_do() {
        let learn = &crate::text::text().learn;
        let titles: std::collections::BTreeSet<&str> =
            Topic::ALL.into_iter().map(|t| learn.page(t).title).collect();
        assert_eq!(titles.len(), 11);
        for topic in Topic::ALL {
            let page = learn.page(topic);
            assert!(page.lines.len() >= 5 && !page.lead.is_empty(), "{topic:?}");
            // A finding without its source is an opinion.
            assert!(
                page.findings.iter().all(|finding| finding.source.chars().any(|c| c.is_ascii_digit())),
                "{topic:?}"
            );
        }
        assert!(learn.page(Topic::Professional).title.to_lowercase().contains("professional"));
        assert!(learn.page(Topic::Asking).title.to_lowercase().contains("ask"));
    }
}
