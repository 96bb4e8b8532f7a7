//! Demand of a market of the test's own: measured, full, without work, made up.

use swadhin::application::bundled::Bundled;
use swadhin::application::engine::Engine;
use swadhin::application::reference::{Given, GivenFile, Reference};
use swadhin::domain::catalogue::Language;
use swadhin::pages::demand::{Outcome, page};

const MARKET: &str = "\
place,trade,as_of,source,kind,openings_per_year,own_account_room_per_year,trainees_per_year,\
monthly_earnings,earnings_sample,employers_contacted
np-mustang,bakery,2026-10-01,Calls in October,measured,0,0,12,9000,12,30
np-mustang,tailoring,2026-10-01,Calls in October,measured,40,10,25,21000,9,30
np-mustang,handloom-weaving,2026-10-01,Calls in October,estimated,,8,4,,,
np-mustang,goat-rearing,2026-10-01,Made up,demonstration,,8,2,,,
np-mustang,beekeeping,2026-10-01,Calls in October,measured,,,,8000,4,2
";

fn shown(asked: &[(&str, &str)]) -> String {
    let day = jiff::civil::date(2026, 11, 24);
    let file = GivenFile { name: "calls.csv".to_owned(), bytes: MARKET.as_bytes().to_vec() };
    let given = Given { market: vec![file], market_only: true, ..Given::default() };
    let engine = Engine::new(Reference::load(&Bundled, &given, day).unwrap());
    let asked = asked.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let reply = page(&engine, asked.collect(), day, Language::English).unwrap();
    assert_eq!(reply.outcome, Outcome::Shown);
    reply.html
}

/// The row of a trade in the table of a page.
fn row<'a>(page: &'a str, trade: &str) -> &'a str {
    let rows = page.split("<tr role=\"row\">");
    let found = rows.into_iter().find(|row| row.contains(&format!("trade={trade}")));
    found.unwrap_or_else(|| panic!("{trade} in {page}")).split("</tr>").next().unwrap()
}

#[test]
fn the_region_with_rows_is_the_usual_one() {
    assert!(shown(&[]).contains("<h1>Demand in Nepal: Gandaki</h1>"));
}

#[test]
fn a_trade_without_work_is_the_fullest_and_says_so() {
    let page = shown(&[("place", "np-mustang")]);
    let bakery = row(&page, "bakery");
    assert!(bakery.contains("no work for anyone"), "{bakery}");
    assert!(page.contains("Fullest: Bakery and confectionery maker, no work for anyone."));
    let first = page.split("<tbody").nth(1).unwrap();
    assert!(first.find("trade=bakery") < first.find("trade=tailoring"));
    // Nothing but earnings is known of bees: it stands last, whichever way the table is ordered.
    for order in ["asc", "desc"] {
        let page = shown(&[("place", "np-mustang"), ("sort", "saturation"), ("order", order)]);
        let last = page.split("scope=\"row\">").last().unwrap();
        assert!(last.contains("trade=beekeeping") && last.contains("not known"), "{last}");
    }
}

#[test]
fn pay_stands_beside_the_legal_minimum_as_a_bar() {
    let page = shown(&[("place", "np-mustang")]);
    let under = row(&page, "bakery");
    assert!(under.contains("<svg class=\"bullet under\" role=\"img\""), "{under}");
    let over = row(&page, "tailoring");
    assert!(over.contains("<svg class=\"bullet\" role=\"img\""), "{over}");
    assert!(over.contains("About Rs 21,000. Legal minimum Rs "), "{over}");
    assert!(!row(&page, "handloom-weaving").contains("<svg"));
}

#[test]
fn rows_say_how_well_they_are_known_and_are_chosen_by_it() {
    let page = shown(&[("place", "np-mustang")]);
    assert!(row(&page, "tailoring").contains("Many employers here were asked"));
    assert!(row(&page, "handloom-weaving").contains("<span class=\"tag\">Estimate, 2026 figures"));
    assert!(row(&page, "goat-rearing").contains("<span class=\"tag\">Made-up figures"));
    assert!(!page.contains("All figures here are estimates."));
    let measured = shown(&[("place", "np-mustang"), ("known", "measured")]);
    let rows = measured.split("<tbody").nth(1).unwrap().split("</tbody>").next().unwrap();
    assert_eq!(rows.matches("<tr ").count(), 2);
    assert!(!rows.contains("trade=handloom-weaving"));
}

#[test]
fn where_nothing_was_counted_the_page_warns() {
    let estimates = shown(&[("place", "np-mustang"), ("known", "estimate")]);
    assert!(estimates.contains("All figures here are estimates."));
}

#[test]
fn a_detail_shows_who_was_asked() {
    let page = shown(&[("place", "np-mustang"), ("trade", "tailoring")]);
    // Thirty employers asked 1 month ago: 30·2^(−1/12) = 28.3.
    for said in ["About 28 employers stand behind it", "Calls in October", "Employers asked"] {
        assert!(page.contains(said), "{said}");
    }
}
