//! Which ideas for meeting people suit someone. Nobody is told what fits them best: what is asked for comes first.

use crate::catalogue::{IDEAS, Idea, Setting};
use crate::gather::in_order;
use crate::route::IdeaQuery;

/// The ideas for a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdeasView {
    /// Ideas by their place in the catalogue, what fits most of what was asked first.
    pub ideas: Vec<usize>,
    /// How many fit in every point; the others come near.
    pub n_fit: usize,
}

/// The ideas that suit: energy, time and place say what is possible at all; what one likes and misses comes first.
/// Where nothing has both, what has one of them comes near.
pub fn ideas(query: &IdeaQuery) -> IdeasView {
    let possible = IDEAS.iter().enumerate().filter(|(_, idea)| is_possible(idea, query));
    let missed: Vec<(usize, usize)> = possible.map(|(nth, idea)| (misses(idea, query), nth)).collect();
    let n_fit = missed.iter().filter(|(misses, _)| *misses == 0).count();
    // What fits in nothing that was asked for is no idea for this person.
    let asked = usize::from(!query.likes.is_empty()) + usize::from(query.kind.is_some());
    let near =
        missed.into_iter().filter(|(misses, _)| if n_fit == 0 { *misses < asked } else { *misses == 0 });
    let ideas = in_order(near.collect(), Ord::cmp).into_iter().map(|(_, nth)| nth).collect();
    IdeasView { ideas, n_fit }
}

fn is_possible(idea: &Idea, query: &IdeaQuery) -> bool {
    let setting = query.setting.filter(|setting| *setting != Setting::Either);
    query.energy.is_none_or(|energy| idea.energy <= energy)
        && query.time.is_none_or(|time| idea.time <= time)
        && setting.is_none_or(|setting| idea.setting == setting || idea.setting == Setting::Either)
}

/// In how many points it is not what was asked for.
fn misses(idea: &Idea, query: &IdeaQuery) -> usize {
    let liked = query.likes.is_empty() || idea.likes.iter().any(|like| query.likes.contains(like));
    let gives = query.kind.is_none_or(|kind| idea.kinds.contains(&kind));
    usize::from(!liked) + usize::from(!gives)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{Energy, Like, Time};
    use crate::model::Kind;

    #[test]
    fn nothing_asked_for_shows_everything() {
        let view = ideas(&IdeaQuery::default());
        assert_eq!(view.ideas, (0..IDEAS.len()).collect::<Vec<_>>());
        assert_eq!(view.n_fit, IDEAS.len());
    }

    #[test]
    fn every_choice_is_kept_to() {
        for like in Like::ALL {
            for energy in Energy::ALL {
                for setting in Setting::ALL {
                    let query = IdeaQuery {
                        likes: [like].into(),
                        energy: Some(energy),
                        setting: Some(setting),
                        ..IdeaQuery::default()
                    };
                    for nth in ideas(&query).ideas {
                        let idea = IDEAS[nth];
                        assert!(idea.likes.contains(&like) && idea.energy <= energy, "{}", idea.key);
                        assert!(
                            [setting, Setting::Either].contains(&idea.setting) || setting == Setting::Either
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn what_fits_half_comes_near_where_nothing_fits_all() {
        for like in Like::ALL {
            for kind in Kind::ALL {
                let query = IdeaQuery {
                    likes: [like].into(),
                    kind: Some(kind),
                    time: Some(Time::Minutes),
                    ..IdeaQuery::default()
                };
                let view = ideas(&query);
                let fits =
                    |nth: &usize| IDEAS[*nth].likes.contains(&like) && IDEAS[*nth].kinds.contains(&kind);
                assert_eq!(view.ideas.iter().filter(|nth| fits(nth)).count(), view.n_fit);
                assert!(view.n_fit == 0 || view.ideas.iter().all(fits));
            }
        }
    }

    #[test]
    fn little_energy_and_a_few_minutes_still_leave_something_for_every_kind() {
        for kind in Kind::ALL {
            let query = IdeaQuery { energy: Some(Energy::Low), kind: Some(kind), ..IdeaQuery::default() };
            assert!(!ideas(&query).ideas.is_empty());
        }
    }
}
