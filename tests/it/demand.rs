//! A programme manager finds the most flooded trade of a district, on the page, in a file and
//! through the interface, and all three say the same.

mod market;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};
use serde_json::Value;
use ureq::Agent;

use crate::pages::server::address;

/// What a first view may weigh, compressed, fonts aside.
const FIRST_VIEW_BYTES: usize = 60 * 1024;

const SATURATION: &str = "Saturation, women in training for each opening";

struct Reply {
    status: u16,
    kind: String,
    bytes: Vec<u8>,
}

impl Reply {
    fn text(&self) -> String {
        String::from_utf8(self.bytes.clone()).unwrap()
    }

    fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap()
    }
}

fn ask(path: &str, headers: &[(&str, &str)]) -> Reply {
    let agent: Agent = Agent::config_builder().http_status_as_error(false).build().into();
    let mut request = agent.get(format!("{}{path}", address()));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let mut answer = request.call().unwrap();
    let kind = answer.headers().get("content-type").unwrap().to_str().unwrap().to_owned();
    let status = answer.status().as_u16();
    Reply { status, kind, bytes: answer.body_mut().read_to_vec().unwrap() }
}

fn get(path: &str) -> Reply {
    ask(path, &[])
}

fn part<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    let rest = page.split(from).nth(1).unwrap_or_else(|| panic!("{from} in {page}"));
    rest.split(to).next().unwrap()
}

/// The rows of a CSV file by the names of its columns.
fn csv_rows(path: &str) -> Vec<BTreeMap<String, String>> {
    let reply = get(path);
    assert_eq!((reply.status, reply.kind.as_str()), (200, "text/csv; charset=utf-8"));
    let text = reply.text();
    let text = text.strip_prefix('\u{feff}').expect("the byte order mark");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

/// The cells of the only sheet of a spreadsheet.
fn sheet(path: &str) -> Vec<Vec<Data>> {
    let reply = get(path);
    assert_eq!(reply.status, 200);
    assert!(reply.kind.ends_with("spreadsheetml.sheet"), "{}", reply.kind);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(reply.bytes)).unwrap();
    let range = book.worksheet_range_at(0).unwrap().unwrap();
    range.rows().map(<[Data]>::to_vec).collect()
}

/// Every row of a list of the interface, read part by part.
fn listed(path: &str) -> Vec<Value> {
    let mut rows = Vec::new();
    let mut next = Value::Null;
    loop {
        let cursor = next.as_str().map_or_else(String::new, |at| format!("&cursor={at}"));
        let part = get(&format!("{path}{cursor}")).json();
        rows.extend(part["rows"].as_array().unwrap().iter().cloned());
        next = part["next_cursor"].clone();
        if next.is_null() {
            assert_eq!(part["total"], rows.len(), "{path}");
            return rows;
        }
    }
}

fn id<'a>(row: &'a Value, name: &str) -> &'a str {
    row[name].as_str().unwrap()
}

fn saturation(row: &Value) -> f64 {
    row["supply"]["saturation"].as_f64().unwrap()
}

/// The ids of trades in the order of a page's table.
fn trades_of(page: &str) -> Vec<String> {
    let table = part(page, "<tbody", "</tbody>");
    let links = table.split("scope=\"row\"><a href=\"").skip(1);
    let trade = |link: &str| part(link, "trade=", "\"").split('&').next().unwrap().to_owned();
    links.map(trade).collect()
}

#[test]
fn the_most_flooded_trade_of_nadia_is_the_same_everywhere() {
    let rows = listed("/api/v1/demand/in-wb-nadia?limit=50");
    let most = rows.iter().max_by(|a, b| saturation(a).total_cmp(&saturation(b))).unwrap();
    let view = "place=in-wb-nadia&sort=saturation&order=desc";
    let page = get(&format!("/demand?{view}")).text();
    assert_eq!(trades_of(&page)[0], id(most, "trade"));
    let row = part(&page, "<tbody role=\"rowgroup\">", "</tr>");
    let shown = format!("{:.0}", saturation(most));
    assert!(row.contains(&format!("<b class=\"big\">{shown}</b>")), "{shown} in {row}");
    assert!(page.contains(&format!("Fullest: {}. {shown} women", id(most, "title"))));
    let file = csv_rows(&format!("/demand.csv?{view}"));
    assert_eq!(file[0]["Trade id"], id(most, "trade"));
    assert_eq!(file[0][SATURATION].parse(), Ok(saturation(most)));
    assert_eq!(file.len(), rows.len());
    let sheet = sheet(&format!("/demand.xlsx?{view}"));
    assert_eq!(sheet[1][2], Data::String(id(most, "trade").to_owned()));
    let supply = &most["supply"];
    let (openings, room) = (&supply["openings_per_year"], &supply["own_account_room_per_year"]);
    let work = openings.as_f64().unwrap_or(0.0) + room.as_f64().unwrap_or(0.0);
    let trained = supply["trainees_per_year"].as_f64().unwrap();
    // Figures have six decimals, and the openings are few.
    assert!((trained / work / saturation(most) - 1.0).abs() < 1e-5, "{supply}");
}

#[test]
fn figures_of_the_interface_and_of_the_file_are_the_same() {
    let rows = listed("/api/v1/demand?sector=health&limit=70");
    let file = csv_rows("/demand.csv?each=district&sector=health&sort=name&order=asc");
    assert_eq!(rows.len(), file.len());
    let of = |row: &Value| (id(row, "place").to_owned(), id(row, "trade").to_owned());
    let by_pair: BTreeMap<_, _> = rows.iter().map(|row| (of(row), row)).collect();
    assert_eq!(by_pair.len(), rows.len(), "each pair once");
    for line in &file {
        let row = by_pair[&(line["Place id"].clone(), line["Trade id"].clone())];
        let number = |name: &str| line[name].parse::<f64>().ok();
        assert_eq!(
            number("Jobs open to women, a year"),
            row["supply"]["openings_per_year"].as_f64()
        );
        assert_eq!(number(SATURATION), row["supply"]["saturation"].as_f64());
        assert_eq!(number("Legal minimum, a month"), row["pay"]["minimum_wage_of_class"].as_f64());
        let viability = 100.0 * row["viability"]["value"].as_f64().unwrap();
        assert!((number("Viability, of 100").unwrap() - viability).abs() < 1e-4);
        assert_eq!(line["Source"], id(&row["evidence"], "source"));
        assert_eq!(line["Figures as of"], "2011-03-01");
        assert!(line["Market data version"].starts_with("sha256:"));
    }
}

#[test]
fn every_pair_stands_in_the_list_once_and_a_place_lists_its_own() {
    let rows = listed("/api/v1/demand?limit=500");
    let pairs: BTreeSet<(&str, &str)> =
        rows.iter().map(|row| (id(row, "place"), id(row, "trade"))).collect();
    assert_eq!(pairs.len(), rows.len());
    assert!(rows.len() > 2_000, "{}", rows.len());
    let nadia: Vec<&Value> = rows.iter().filter(|row| row["place"] == "in-wb-nadia").collect();
    let own = listed("/api/v1/demand/in-wb-nadia?limit=100");
    assert_eq!(own.iter().collect::<Vec<_>>(), nadia);
    let one = get("/api/v1/demand?place=in-wb-nadia&trade=tailoring&lang=bn").json();
    assert_eq!(one["total"], 1);
    assert_eq!(
        (&one["schema"], &one["rows"][0]["place_name"]),
        (&"demand/1".into(), &"নদিয়া".into())
    );
    assert_eq!(get("/api/v1/demand/np-mustang").json()["total"], 0);
    for (path, status) in [
        ("/api/v1/demand/nowhere", 404),
        ("/api/v1/demand?place=nowhere", 422),
        ("/api/v1/demand?trade=nothing&sector=none", 422),
        ("/api/v1/demand?sort=room", 422),
        ("/api/v1/demand/in-wb-nadia?cursor=64.000000000000", 422),
    ] {
        let reply = get(path);
        assert_eq!((reply.status, reply.kind.as_str()), (status, "application/problem+json"));
    }
    let of_nadia = get("/api/v1/demand/in-wb-nadia?limit=1").json()["next_cursor"].clone();
    let cursor = of_nadia.as_str().unwrap();
    let elsewhere = get(&format!("/api/v1/demand/in-wb-malda?limit=1&cursor={cursor}"));
    assert_eq!(elsewhere.status, 422, "a cursor fits only its own place");
}

#[test]
fn a_region_adds_up_its_districts() {
    let districts = listed("/api/v1/demand?trade=tailoring");
    let file = csv_rows("/demand.csv?q=tailoring");
    let whole = file.iter().find(|row| row["Trade id"] == "tailoring").unwrap();
    let sum = |name: &str| -> f64 {
        districts.iter().map(|row| row["supply"][name].as_f64().unwrap()).sum()
    };
    let number = |name: &str| whole[name].parse::<f64>().unwrap();
    let (jobs, room) = (sum("openings_per_year"), sum("own_account_room_per_year"));
    let trained = sum("trainees_per_year");
    assert!((number("Jobs open to women, a year") - jobs).abs() < 1e-4);
    assert!((number("Women who finish training, a year") - trained).abs() < 1e-4);
    assert!((number(SATURATION) - trained / (jobs + room)).abs() < 1e-5);
    let values: Vec<f64> =
        districts.iter().map(|row| 100.0 * row["viability"]["value"].as_f64().unwrap()).collect();
    let least = values.iter().copied().fold(f64::INFINITY, f64::min);
    let greatest = values.iter().copied().fold(0.0, f64::max);
    assert!((least..greatest).contains(&number("Viability, of 100")));
    assert_eq!((&*whole["Place id"], &*whole["Districts summed up"]), ("in-wb", "23"));
}

#[test]
fn the_spreadsheet_has_the_cells_of_the_csv_file() {
    for view in ["", "place=in-wb-nadia&sort=openings", "trade=tailoring&lang=bn"] {
        let text = get(&format!("/demand.csv?{view}")).text();
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let lines: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        let rows = sheet(&format!("/demand.xlsx?{view}"));
        assert_eq!(lines.len(), rows.len(), "{view}");
        for (line, row) in lines.iter().zip(&rows) {
            assert_eq!(line.len(), row.len(), "{view}");
            for (text, cell) in line.iter().zip(row) {
                match cell {
                    Data::Float(number) => assert_eq!(text.parse(), Ok(*number)),
                    Data::Int(number) => assert_eq!(text.parse(), Ok(*number)),
                    Data::Empty => assert_eq!(text, ""),
                    cell => assert_eq!(cell, &Data::String(text.to_owned())),
                }
            }
        }
    }
}

#[test]
fn every_column_orders_the_table_both_ways() {
    for sort in
        ["name", "openings", "room", "trainees", "saturation", "earnings", "viability", "grade"]
    {
        for (order, said) in [("asc", "ascending"), ("desc", "descending")] {
            let path = format!("/demand?place=in-wb-nadia&sort={sort}&order={order}");
            let page = get(&path).text();
            assert_eq!(page.matches("aria-sort=").count(), 1, "{path}");
            let head = part(&page, &format!("aria-sort=\"{said}\""), "</th>");
            let other = if order == "asc" { "desc" } else { "asc" };
            // Pressed again, the column turns round.
            assert!(head.contains(&format!("sort={sort}&#38;order={other}")), "{head}");
        }
    }
    let openings = |order: &str| {
        let rows = csv_rows(&format!("/demand.csv?place=in-wb-nadia&sort=openings&order={order}"));
        let number =
            |row: &BTreeMap<_, String>| row["Jobs open to women, a year"].parse::<f64>().unwrap();
        rows.iter().map(number).collect::<Vec<f64>>()
    };
    assert!(openings("asc").is_sorted());
    assert!(openings("desc").iter().rev().is_sorted());
}

#[test]
fn a_long_table_is_shown_in_part_and_whole_when_asked_for() {
    let page = get("/demand?place=in-wb-nadia").text();
    assert_eq!(trades_of(&page).len(), 25);
    let all = part(&page, "Show all ", "</a>").split_whitespace().next().unwrap().to_owned();
    let whole = get("/demand?place=in-wb-nadia&show=all").text();
    assert_eq!(trades_of(&whole).len().to_string(), all);
    assert!(!whole.contains("Show all 1"));
    // Every district of every trade is for files alone.
    assert_eq!(trades_of(&get("/demand?each=district").text()).len(), 25);
}

#[test]
fn filters_are_kept_and_found_in_any_language() {
    let page =
        get("/demand?place=in-wb-nadia&q=%E0%A6%A6%E0%A6%B0%E0%A7%8D%E0%A6%9C%E0%A6%BF").text();
    assert!(trades_of(&page).contains(&"tailoring".to_owned()));
    assert!(page.contains("name=\"q\" value=\"দর্জি\""));
    let page = get("/demand?sector=health&known=estimate").text();
    assert!(page.contains("<option value=\"health\" selected>"));
    assert!(trades_of(&page).contains(&"nursing-aide".to_owned()), "{:?}", trades_of(&page));
    let page = get("/demand?known=measured").text();
    assert!(page.contains("fits what you chose") && page.contains("href=\"/demand\">Show all"));
}

#[test]
fn a_trade_has_a_map_with_a_table_beside_it() {
    for by in ["saturation", "viability"] {
        let page = get(&format!("/demand?trade=tailoring&map={by}")).text();
        let map = part(&page, "<svg class=\"map\" role=\"img\"", "</svg>");
        assert_eq!(map.matches("<path class=\"area c").count(), 23);
        assert_eq!(map.matches("<text class=\"c").count(), 23);
        assert!(map.contains("<title>") && map.contains("<desc>"));
        assert!(map.contains("<title>Nadia: "));
        let places = part(&page, "<tbody", "</tbody>").matches("place=in-wb-").count();
        assert_eq!(places, 23);
    }
}

#[test]
fn one_trade_in_one_district_shows_its_evidence() {
    let page = get("/demand?place=in-wb-nadia&trade=tailoring").text();
    for shown in [
        "Tailor and dressmaker: demand in Nadia",
        "What the market file says",
        "No employer was asked.",
        "Estimate, 2011 census",
        "1 March 2011",
        "Legal minimum of its wage class, a month",
        "finding work",
    ] {
        assert!(page.contains(shown), "{shown}");
    }
    assert!(!page.contains("<table"));
}

#[test]
fn a_place_without_figures_says_so() {
    for place in ["np-mustang", "bd-jashore", "all-np-gandaki"] {
        let page = get(&format!("/demand?place={place}"));
        assert_eq!(page.status, 200);
        let page = page.text();
        assert!(page.contains("We have no market figures for"), "{place}");
        assert!(page.contains("Ask employers there.") && page.contains("href=\"/demand\""));
        assert!(!page.contains("<table") && !page.contains("demand.csv"), "{place}");
    }
}

#[test]
fn what_cannot_be_shown_says_what_to_do() {
    for (asked, status, said) in [
        ("place=nowhere", 404, "We know no such place."),
        ("trade=nothing", 404, "We know no such trade."),
        ("sort=colour", 422, "The table has no such column."),
        ("sort=colour&place=nowhere", 422, "We know no such place."),
        ("colour=red", 422, "The address has a part that we do not know."),
        ("sort=name&sort=room", 422, "Something stands twice in the address."),
    ] {
        for path in ["/demand", "/demand.csv", "/demand.xlsx"] {
            let reply = get(&format!("{path}?{asked}"));
            assert_eq!(reply.status, status, "{path}?{asked}");
            let page = reply.text();
            assert!(page.contains(said), "{path}?{asked}");
            assert!(page.contains("href=\"/demand\">Choose again</a>"));
        }
    }
}

#[test]
fn every_view_is_light_and_wholly_in_its_language() {
    let compressed = |path: &str| {
        let reply = ask(path, &[("Accept-Encoding", "gzip")]);
        assert!(reply.bytes.starts_with(&[0x1f, 0x8b]), "{path}");
        reply.bytes.len()
    };
    for view in [
        "",
        "?place=in-wb-nadia&show=all",
        "?trade=tailoring",
        "?trade=tailoring&place=in-wb-nadia",
    ] {
        for lang in ["en", "bn", "hi", "ne"] {
            let mark = if view.is_empty() { '?' } else { '&' };
            let path = format!("/demand{view}{mark}lang={lang}");
            let page = get(&path).text();
            assert!(!page.contains("page-"), "{path}: {}", part(&page, "page-", "<"));
            let files = ["look.css", "page.js", "drawings.svg", "mark.svg"];
            let files: usize =
                files.iter().map(|name| compressed(&format!("/assets/{name}"))).sum();
            let all = files + compressed(&path);
            assert!(all < FIRST_VIEW_BYTES, "{path}: {all}");
        }
    }
}
