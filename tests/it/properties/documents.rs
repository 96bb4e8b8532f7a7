//! What changes nothing, to the byte: order, threads, equal priorities, another trade.

use std::fmt::Write as _;

use proptest::prelude::*;
use proptest::sample::Index;
use rayon::prelude::*;
use serde_json::{Value, json};
use swadhin::application::recommend::recommend;
use swadhin::application::reference::{Given, GivenFile, Reference};
use swadhin::documents::catalogue::CatalogueFiles;
use swadhin::documents::ranking::Scope;
use swadhin::domain::catalogue::Language;
use swadhin::domain::interest::ByScale;
use swadhin::domain::market::MarketRow;
use swadhin::domain::participant::Participant;
use swadhin::domain::quantity::{
    Amount, GrowthPercent, MonthsPerYear, PeoplePerYear, Slug, UnitInterval,
};
use swadhin::domain::table::Key;
use swadhin::matching::matcher::Matcher;

use crate::shared::catalogues::{bundled_market_for, rebuilt};
use crate::shared::folder::Changed;
use crate::shared::markets::rows;
use crate::shared::profiles::{profile, with};
use crate::shared::{DAY, catalogue, matcher, read, reference, standings, tried, written};

/// A shuffle that a number decides (Sebastiano Vigna's `SplitMix64`).
struct Shuffle(u64);

impl Shuffle {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % u64::try_from(bound).unwrap()).unwrap()
    }

    fn order<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }

    /// The document with members of objects and items of lists in another order. The order of
    /// `will_move_to` is hers: it decides ties.
    fn json(&mut self, value: &Value, ordered: bool) -> String {
        match value {
            Value::Object(members) => {
                let mut parts: Vec<String> = members
                    .iter()
                    .map(|(name, value)| {
                        format!("{}:{}", json!(name), self.json(value, name == "will_move_to"))
                    })
                    .collect();
                self.order(&mut parts);
                format!("{{{}}}", parts.join(","))
            }
            Value::Array(items) => {
                let mut parts: Vec<String> =
                    items.iter().map(|item| self.json(item, false)).collect();
                if !ordered {
                    self.order(&mut parts);
                }
                format!("[{}]", parts.join(","))
            }
            plain => plain.to_string(),
        }
    }

    /// A table with its rows in another order.
    fn table(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
        let mut records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        self.order(&mut records[1..]);
        let mut writer = csv::Writer::from_writer(Vec::new());
        for record in records {
            writer.write_record(&record).unwrap();
        }
        writer.into_inner().unwrap()
    }
}

fn scrambled(document: &Value, seed: u64) -> Participant {
    let text = Shuffle(seed).json(document, false);
    swadhin::documents::profile::parse(text.as_bytes(), catalogue(), DAY).unwrap()
}

proptest! {
    #![proptest_config(tried(150))]

    /// To the last bit of every value, which is more than the document shows.
    #[test]
    fn the_order_of_items_changes_no_value(profile in profile(), seed in any::<u64>()) {
        let (plain, other) = (read(&profile, catalogue()), scrambled(&profile, seed));
        let assessed = [plain, other].map(|person| standings(matcher().assess(&person)));
        for (a, b) in assessed[0].iter().zip(&assessed[1]) {
            prop_assert!(a == b, "{}: {:?} and {:?}", catalogue().trade(a.trade).id, a.values, b.values);
        }
    }
}

proptest! {
    #![proptest_config(tried(8))]

    #[test]
    fn the_order_of_items_changes_no_byte(profile in profile(), seed in any::<u64>()) {
        let (plain, other) = (read(&profile, catalogue()), scrambled(&profile, seed));
        let written = [plain, other].map(|person| written(reference(), matcher(), &person));
        prop_assert_eq!(&written[0], &written[1]);
    }

    #[test]
    fn equal_priorities_change_no_byte(mut profile in profile()) {
        profile.as_object_mut().unwrap().remove("priorities");
        let bytes = |document: &Value| written(reference(), matcher(), &read(document, catalogue()));
        let absent = bytes(&profile);
        for level in [0, 2, 3] {
            let equal = json!({ "earnings": level, "close_to_home": level, "liking_the_work": level, "quick_start": level });
            prop_assert_eq!(&bytes(&with(&profile, "/priorities", equal)), &absent);
        }
    }
}

/// Market rows as a file.
fn market_file(name: &str, rows: &[&MarketRow]) -> GivenFile {
    let mut text = "place,trade,as_of,source,kind,openings_per_year,trainees_per_year,\
        monthly_earnings,earnings_sample,growth_pct_per_year,months_active_per_year,women_share,\
        self_employed_share,own_account_room_per_year,formal_share,employers_contacted,\
        startup_cost\n"
        .to_owned();
    for row in rows {
        let figures = [
            row.openings.map(PeoplePerYear::get),
            row.trainees.map(PeoplePerYear::get),
            row.monthly_earnings.map(Amount::get),
            row.earnings_sample,
            row.growth.map(GrowthPercent::get),
            row.months_active.map(MonthsPerYear::get),
            row.women_share.map(UnitInterval::get),
            row.self_employed_share.map(UnitInterval::get),
            row.own_account_room.map(PeoplePerYear::get),
            row.formal_share.map(UnitInterval::get),
            row.employers_contacted,
            row.startup_cost.map(Amount::get),
        ];
        let (place, trade) = (&catalogue().place(row.place).id, &catalogue().trade(row.trade).id);
        write!(text, "{place},{trade},{},drawn,{}", row.as_of, row.kind.word()).unwrap();
        for figure in figures {
            write!(text, ",{}", figure.map(|x| x.to_string()).unwrap_or_default()).unwrap();
        }
        text.push('\n');
    }
    GivenFile { name: name.to_owned(), bytes: text.into_bytes() }
}

fn load(files: &dyn CatalogueFiles, market: Vec<GivenFile>) -> Reference {
    let given = Given { market, market_only: true, ..Given::default() };
    Reference::load(files, &given, DAY).unwrap_or_else(|f| panic!("{}", f.listed()[0]))
}

/// The document of a profile, with the versions of the bundled data: these tell that a file's rows
/// stand in another order, and nothing else may.
fn document(reference: &Reference, profile: &Value) -> String {
    let Reference { catalogue, market, policy, .. } = reference;
    let matcher = Matcher::new(catalogue, market, policy, DAY);
    let participant = read(profile, catalogue);
    let mut found =
        recommend(reference, &matcher, &participant, Language::English, Scope::default());
    found.versions = crate::shared::reference().versions(DAY);
    serde_json::to_string(&found).unwrap()
}

proptest! {
    #![proptest_config(tried(3))]

    #[test]
    fn the_order_of_files_and_rows_changes_no_byte(
        rows in rows(300),
        profile in profile(),
        seed in any::<u64>(),
    ) {
        let all: Vec<&MarketRow> = rows.iter().collect();
        let (first, second) = all.split_at(all.len() / 2);
        let files = || vec![market_file("a.csv", first), market_file("b.csv", second)];
        let plain = load(&Changed::default(), files());
        let expected = document(&plain, &profile);

        // Files in another order: the very same document, versions and all.
        let turned = load(&Changed::default(), files().into_iter().rev().collect());
        prop_assert_eq!(turned.versions(DAY), plain.versions(DAY));
        prop_assert_eq!(&document(&turned, &profile), &expected);

        // Rows of the market and of every table in another order.
        let mut shuffle = Shuffle(seed);
        let market = files().into_iter().map(|file| GivenFile { bytes: shuffle.table(&file.bytes), ..file });
        let market = market.collect();
        let mut tables = Changed::default();
        for name in TABLES {
            let bytes = shuffle.table(&tables.read(name).unwrap());
            tables.0.insert(name.to_owned(), bytes);
        }
        let shuffled = load(&tables, market);
        prop_assert_ne!(shuffled.versions(DAY).catalogue, plain.versions(DAY).catalogue);
        prop_assert_eq!(&document(&shuffled, &profile), &expected);
    }

    #[test]
    fn the_number_of_threads_changes_no_byte(profiles in prop::collection::vec(profile(), 8)) {
        let Reference { catalogue, market, policy, .. } = reference();
        let people: Vec<Participant> = profiles.iter().map(|p| read(p, catalogue)).collect();
        let all = |threads: usize| -> Vec<String> {
            // A matcher of its own, so that its draws are made by all threads at once.
            let matcher = Matcher::new(catalogue, market, policy, DAY);
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            pool.install(|| {
                people.par_iter().map(|one| written(reference(), &matcher, one)).collect()
            })
        };
        prop_assert_eq!(all(1), all(4));
    }
}

const TABLES: [&str; 9] = [
    "trades.csv",
    "trade_titles.csv",
    "trade_interests.csv",
    "trade_aptitudes.csv",
    "trade_tasks.csv",
    "places.csv",
    "wage_floors.csv",
    "centres.csv",
    "courses.csv",
];

proptest! {
    #![proptest_config(tried(12))]

    /// The mean profile is frozen with a version of the catalogue. A catalogue computes it from its
    /// own trades, so the trade that is added here has that very mean for its profile: it leaves
    /// the mean where it is (to 1e-12), and whatever else changes would be a fault.
    #[test]
    fn adding_a_trade_changes_no_other_score(
        profiles in prop::collection::vec(profile(), 6),
        like in any::<Index>(),
        id in "[a-z]{3,9}-[a-z]{3,9}",
    ) {
        prop_assume!(catalogue().find_trade(&id).is_none());
        let means: ByScale<f64> = *catalogue().interest_means();
        let more = rebuilt(|entries| {
            let mut added = like.get(entries).clone();
            added.trade.id = Slug::new(&id).unwrap();
            added.trade.interests.ratings = means;
            entries.push(added);
        });
        let market = bundled_market_for(&more);
        let with_more = Matcher::new(&more, &market, &reference().policy, DAY);
        for profile in &profiles {
            let before = standings(matcher().assess(&read(profile, catalogue())));
            let after = standings(with_more.assess(&read(profile, &more)));
            prop_assert_eq!(after.len(), before.len() + 1);
            for old in before {
                let trade = more.find_trade(catalogue().trade(old.trade).id.as_str()).unwrap();
                let new = &after[trade.get()];
                prop_assert!((new.utility - old.utility).abs() <= 1e-12, "{}", id);
                prop_assert_eq!(&new.gates, &old.gates);
                prop_assert_eq!((new.place, &new.bars), (old.place, &old.bars));
            }
        }
    }
}
