//! The circles: nobody and no word overlaps, at any number of people; everyone keeps their order for life.

use mainstay_core::book::Book;
use mainstay_core::locale::PlainLocale;
use mainstay_core::model::*;
use mainstay_core::record::Record;
use mainstay_core::view::rings::{Canvas, RingsView, Spot, TileKey, bearing_for, edge, ring_at, rings};
use proptest::prelude::*;

use super::world::*;

const NAMES: [&str; 8] = [
    "Ana",
    "Maximiliane",
    "Wilhelmina Wagner",
    "Jo",
    "Mum",
    "Christopher",
    "美咲さん",
    "Aleksandra-Magdalena",
];

/// So many people, a tenth of them closest, a third close, the others around, in groups of all sizes.
fn crowd(n: u64) -> Book {
    let mut book = Book::new(HERE);
    for n in 0..n {
        let ring =
            [Ring::Closest, Ring::Close, Ring::Close, Ring::Close][usize::try_from(n % 10).unwrap().min(3)];
        let ring = if n % 10 > 3 { Ring::Around } else { ring };
        let bits = (n + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut person =
            Person::new(PersonId::from_bits(bits), name(NAMES[(n % 8) as usize]), ring, ago(400));
        if n % 3 > 0 {
            person.groups = [["work", "choir", "school", "street"][(n % 4) as usize].to_owned()].into();
        }
        book.put(Record::Person(Box::new(person)));
    }
    book
}

type Edges = (f64, f64, f64, f64);

fn overlaps(a: &Edges, b: &Edges) -> bool {
    a.0 < b.2 && b.0 < a.2 && a.1 < b.3 && b.1 < a.3
}

/// People are round.
fn discs_overlap(a: &Edges, b: &Edges) -> bool {
    let middle = |edges: &Edges| (f64::midpoint(edges.0, edges.2), f64::midpoint(edges.1, edges.3));
    let ((ax, ay), (bx, by)) = (middle(a), middle(b));
    (ax - bx).hypot(ay - by) < f64::midpoint(a.2 - a.0, b.2 - b.0)
}

/// What is drawn as boxes: people, names, tiles, and "You".
fn boxes(view: &RingsView, canvas: Canvas) -> Vec<(String, Edges)> {
    let around =
        |at: (f64, f64), w: f64, h: f64| (at.0 - w / 2.0, at.1 - h / 2.0, at.0 + w / 2.0, at.1 + h / 2.0);
    let (width, height) = canvas.size();
    let mut all = vec![("You in the middle".to_owned(), around((width / 2.0, height / 2.0), 44.0, 44.0))];
    for ring in &view.rings {
        let top = (height - edge(canvas, ring.ring).1) / 2.0;
        all.push((format!("the name of {:?}", ring.ring), around((width / 2.0, top), 60.0, 15.0)));
        for spot in &ring.spots {
            let size = if ring.large { 40.0 } else { 30.0 };
            all.push((format!("{} in {:?}", spot.name, ring.ring), around(spot.at, size, size)));
            if let Some(label) = &spot.label {
                all.push((
                    format!("the word {}", label.word),
                    around((spot.at.0, spot.at.1 + 30.0), label.width - 0.1, 15.9),
                ));
            }
        }
        for tile in &ring.tiles {
            all.push((format!("{:?}", tile.key), around(tile.at, tile.size.0, tile.size.1)));
        }
    }
    all
}

#[track_caller]
fn assert_clear(book: &Book, canvas: Canvas) -> RingsView {
    let view = rings(book, today(), canvas, None, &PlainLocale);
    let (width, height) = canvas.size();
    let all = boxes(&view, canvas);
    for (nth, (what, edges)) in all.iter().enumerate() {
        // The name of the outermost ring stands on its line, half above the drawing.
        assert!(
            what.starts_with("the name of")
                || edges.0 >= 0.0 && edges.1 >= 0.0 && edges.2 <= width && edges.3 <= height,
            "{what} is cut off"
        );
        for (other, others) in &all[nth + 1..] {
            let round = [what, other].into_iter().all(|what| what.contains(" in "));
            let touch = if round { discs_overlap(edges, others) } else { overlaps(edges, others) };
            assert!(!touch, "{what} {edges:?} touches {other} {others:?}");
        }
    }
    for ring in &view.rings {
        for spot in &ring.spots {
            assert_eq!(ring_at(canvas, spot.at), Some(ring.ring), "{} stands in another ring", spot.name);
        }
    }
    view
}

#[test]
fn three_fifteen_sixty_and_a_hundred_and_fifty_people_are_legible() {
    for n in [0, 1, 3, 15, 60, 150, 1_000] {
        for canvas in [Canvas::Phone, Canvas::Wide] {
            let view = assert_clear(&crowd(n), canvas);
            let spots = || view.rings.iter().flat_map(|ring| &ring.spots);
            assert_eq!(view.n_people(), usize::try_from(n).unwrap());
            if n <= 15 {
                let unnamed: Vec<_> =
                    spots().filter(|spot| spot.label.is_none()).map(|s| (&s.name, s.at)).collect();
                assert!(unnamed.is_empty(), "{n} people: every name is there but {unnamed:?}");
            }
            let in_tiles: usize =
                view.rings.iter().flat_map(|ring| &ring.tiles).map(|tile| tile.n_people).sum();
            assert_eq!(spots().count() + in_tiles, view.n_people(), "nobody is left out");
            assert!(view.rings.iter().all(|ring| ring.tiles.len() <= 8));
        }
    }
}

#[test]
fn a_thousand_people_in_the_inner_ring_are_four_tiles() {
    let mut book = crowd(1_000);
    let people: Vec<Person> = book.people().cloned().collect();
    for person in people {
        book.put(Record::Person(Box::new(Person { ring: Ring::Closest, ..person })));
    }
    let view = assert_clear(&book, Canvas::Phone);
    assert!(view.is_crowded());
    let tiles: Vec<(TileKey, usize)> =
        view.rings[0].tiles.iter().map(|t| (t.key.clone(), t.n_people)).collect();
    assert_eq!(tiles.len(), 4);
    assert_eq!(tiles[3].0, TileKey::Others);
    assert_eq!(tiles.iter().map(|(_, n)| n).sum::<usize>(), 1_000);
}

#[test]
fn a_tile_opens_to_each_of_its_people_once_by_name() {
    for n in [150, 1_000] {
        let book = crowd(n);
        let view = rings(&book, today(), Canvas::Phone, None, &PlainLocale);
        let tiles = || view.rings.iter().flat_map(|ring| &ring.tiles);
        let mut inside: Vec<PersonId> = Vec::new();
        for tile in tiles() {
            let ring = view.rings.iter().find(|view| view.tiles.contains(tile)).unwrap().ring;
            let open = view.clone().with_open(&book, today(), (ring, &tile.key), &PlainLocale).open;
            let people = open.unwrap().spots;
            assert_eq!(people.len(), tile.n_people);
            assert!(people.iter().map(|spot| spot.name.as_str()).is_sorted());
            if let TileKey::Group(group) = &tile.key {
                assert!(people.iter().all(|spot| book.person(spot.id).unwrap().groups.contains(group)));
            }
            inside.extend(people.iter().map(|spot| spot.id));
        }
        let drawn = view.rings.iter().flat_map(|ring| &ring.spots).map(|spot| spot.id);
        inside.extend(drawn);
        inside.sort();
        let mut all: Vec<PersonId> = book.people().map(|person| person.id).collect();
        all.sort();
        assert_eq!(inside, all);
    }
}

#[test]
fn two_people_in_each_ring_use_the_room_on_every_side() {
    let mut book = Book::new(HERE);
    for (n, ring) in (1..).zip([0, 0, 1, 1, 2, 2]) {
        let person = Person::new(PersonId::from_bits(n), name("Ana"), Ring::ALL[ring], ago(10));
        book.put(Record::Person(Box::new(person)));
    }
    for canvas in [Canvas::Phone, Canvas::Wide] {
        let view = assert_clear(&book, canvas);
        let (width, height) = canvas.size();
        let far = |spot: &&Spot| (spot.at.0 - width / 2.0).abs() > (spot.at.1 - height / 2.0).abs();
        let beside = view.rings.iter().flat_map(|ring| &ring.spots).filter(far).count();
        assert_eq!(beside, 4, "two stand above and below, the others at the sides");
    }
}

#[test]
fn a_crowded_ring_shows_who_is_good_for_the_kind_asked_for() {
    let mut book = crowd(150);
    let around: Vec<Person> = book.people().filter(|person| person.ring == Ring::Around).cloned().collect();
    let gives = [(Kind::Hand, Strength::Good)].into();
    book.put(Record::Person(Box::new(Person { gives, ..around[5].clone() })));
    let resting = Standing::Resting { until: None, why: RestWhy::Break };
    let gives = [(Kind::Hand, Strength::Good)].into();
    book.put(Record::Person(Box::new(Person { gives, standing: resting, ..around[6].clone() })));
    let view = rings(&book, today(), Canvas::Phone, Some(Kind::Hand), &PlainLocale);
    let outer = &view.rings[2];
    assert_eq!(outer.spots.iter().map(|spot| spot.id).collect::<Vec<_>>(), [around[5].id]);
    assert_eq!((outer.n_people, outer.tiles.len()), (90, 0));
    assert!(!view.rings[1].tiles.is_empty(), "where nobody gives it, the groups stay");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_people_in_any_rings_are_clear(rings in prop::collection::vec((0..3_usize, any::<u64>(), "\\PC{1,14}"), 0..70), wide: bool) {
        let mut book = Book::new(HERE);
        for (ring, bits, called) in rings {
            let Ok(called) = Name::new(&called) else { continue };
            let person = Person::new(PersonId::from_bits(bits), called, Ring::ALL[ring], ago(10));
            book.put(Record::Person(Box::new(person)));
        }
        assert_clear(&book, if wide { Canvas::Wide } else { Canvas::Phone });
    }
}

#[test]
fn everyone_keeps_their_order_also_in_another_ring() {
    let mut book = crowd(15);
    let order = |book: &Book, ring: Ring| {
        let view = rings(book, today(), Canvas::Phone, None, &PlainLocale);
        let found = view.rings.iter().find(|view| view.ring == ring).unwrap();
        found.spots.iter().map(|spot| spot.id).collect::<Vec<_>>()
    };
    let before = order(&book, Ring::Around);
    let moved = order(&book, Ring::Close)[1];
    let mut person = book.person(moved).unwrap().clone();
    person.ring = Ring::Around;
    book.put(Record::Person(Box::new(person)));
    let after = order(&book, Ring::Around);
    assert_eq!(after.iter().filter(|id| **id != moved).copied().collect::<Vec<_>>(), before);
    let bearings: Vec<u16> = after.iter().map(|id| book.person(*id).unwrap().bearing()).collect();
    assert!(bearings.is_sorted(), "{bearings:?}");
    let mut newcomer = someone(99);
    newcomer.bearing = Some(bearing_for(&book, &newcomer.groups));
    newcomer.ring = Ring::Around;
    book.put(Record::Person(Box::new(newcomer)));
    let again = order(&book, Ring::Around);
    assert_eq!(again.into_iter().filter(|id| *id != pid(99)).collect::<Vec<_>>(), after);
}

#[test]
fn outside_every_ring_is_nowhere() {
    assert_eq!(ring_at(Canvas::Phone, (179.0, 250.0)), Some(Ring::Closest));
    assert_eq!(ring_at(Canvas::Phone, (179.0, 130.0)), Some(Ring::Close));
    assert_eq!(ring_at(Canvas::Phone, (20.0, 250.0)), Some(Ring::Around));
    assert_eq!(ring_at(Canvas::Phone, (2.0, 2.0)), None);
    assert_eq!(ring_at(Canvas::Wide, (700.0, 100.0)), None);
}
