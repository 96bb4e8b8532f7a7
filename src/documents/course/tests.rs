//! Tests of course files.

use super::*;
use crate::documents::fixture::catalogue;
use crate::domain::course::Hostel;

const HEADER: &str = "course,trade,centre,place,as_of,source,kind,starts_on,ends_on,weeks,days,\
    from_hour,to_hour,seats,cost,min_class,min_age,max_age,language,hostel,childcare,asks,\
    placed_share,placed_n,placed_source,recognises_experience\n";

fn read(rows: &str) -> Result<Vec<Course>, Vec<String>> {
    let bytes = format!("{HEADER}{rows}");
    let valued_on = jiff::civil::date(2026, 11, 24);
    parse(&catalogue(), "c.csv", bytes.as_bytes(), valued_on)
        .map_err(|faults| faults.iter().map(ToString::to_string).collect())
}

#[test]
fn a_full_row_is_read_and_unknown_stays_unknown() {
    let courses = read(
        "a--1,bakery,any centre,in-wb-nadia,2026-11-24,us,measured,2027-01-04,2027-03-31,13,\
         mon;sat,10,14.5,30,0,5,18,45,bn;hi,mixed,no,aadhaar;photo,0.6,20,them,yes\n\
         a--2,bakery,any centre,in-wb-nadia,2026-11-24,us,measured,,,,,,,,,,,,,,,,,,,\n",
    )
    .unwrap();
    let [full, bare] = courses.as_slice() else {
        panic!("two rows");
    };
    assert!(*full.timetable.days.as_ref().unwrap().of(Day::Saturday));
    assert!(!*full.timetable.days.as_ref().unwrap().of(Day::Sunday));
    assert_eq!(full.timetable.hours, (Some(10.0), Some(14.5)));
    assert_eq!(full.hostel, Some(Hostel::Mixed));
    assert_eq!(full.childcare, Some(false));
    assert_eq!(
        full.admission.asks,
        [Ask::Document(Document::Aadhaar), Ask::Disclosure(Disclosure::Photo)]
    );
    assert!(full.admission.recognises_experience);
    assert_eq!(full.placed.as_ref().unwrap().of, Some(20.0));
    assert_eq!(bare.timetable, Timetable::default());
    assert_eq!(bare.admission, Admission::default());
    assert_eq!((bare.seats, bare.cost, bare.hostel, bare.placed.clone()), (None, None, None, None));
}

#[test]
fn every_cell_is_checked_and_all_faults_are_told() {
    let faults = read(
        "a,baker,c,in-wb-nadia,2026-11-25,us,guess,2027-01-04,2027-01-03,-1,monday,25,1,1.5,x,14,\
         50,40,Bengali,women,maybe,passport,1.1,0,,si\n\
         b,bakery,c,in-wb-nadia,2026-01-01,us,measured,,,,,,,,,,,,,,,,,5,,\n\
         b,bakery,c,in-wb-nadia,2026-01-01,us,measured,,,,,12,9,,,,,,,,,,,,,\n\
         d,bakery,c,in-wb-nadia,2026-01-01,us,measured,,,,,,,,,,,,,,,,,,,\n\
         d,bakery,c,in-wb-nadia,2026-01-01,us,measured,,,,,,,,,,,,,,,,,,,\n",
    )
    .unwrap_err();
    let columns: Vec<&str> = faults
        .iter()
        .map(|fault| fault.strip_prefix("c.csv, row ").unwrap().split(':').next().unwrap())
        .collect();
    assert_eq!(
        columns,
        [
            "2, column trade",
            "2, column as_of",
            "2, column kind",
            "2, column ends_on",
            "2, column weeks",
            "2, column days",
            "2, column from_hour",
            "2, column seats",
            "2, column cost",
            "2, column min_class",
            "2, column max_age",
            "2, column language",
            "2, column hostel",
            "2, column childcare",
            "2, column recognises_experience",
            "2, column asks",
            "2, column placed_share",
            "2, column placed_n",
            "3, column placed_share",
            "4, column to_hour",
            "6, column course",
        ]
    );
    assert!(faults[0].ends_with("did you mean bakery?"));
}
