//! A trade's own page: its market by district, on a map and in a table.

use super::{get, part, text};

/// Districts of West Bengal, of which the bundled market has a row each.
const DISTRICTS: usize = 23;

#[test]
fn the_market_stands_by_district_on_a_map_and_in_a_table() {
    let page = text(get("/trades/bakery"));
    let market = part(&page, "aria-labelledby=\"by-district\"", "aria-labelledby=\"courses\"");
    assert_eq!(market.matches("role=\"rowheader\"").count(), DISTRICTS);
    assert_eq!(market.matches("class=\"area c").count(), DISTRICTS);
    assert!(market.contains("role=\"img\"") && market.contains("<desc>"));
    for said in ["All figures here are estimates.", "Legal minimum", "Estimate, 2011 census"] {
        assert!(market.contains(said), "{said}");
    }
    assert!(market.contains("href=\"/demand?trade=bakery"), "the way to order and filter");
    assert!(!market.contains("page-"), "a message is missing");
}

#[test]
fn it_stands_there_in_every_language() {
    for language in ["bn", "hi", "ne"] {
        let page = text(get(&format!("/trades/bakery?lang={language}")));
        let market = part(&page, "aria-labelledby=\"by-district\"", "aria-labelledby=\"courses\"");
        assert_eq!(market.matches("role=\"rowheader\"").count(), DISTRICTS, "{language}");
        assert!(!market.contains("Legal minimum"), "{language}");
    }
}
