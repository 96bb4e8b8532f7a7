//! A small catalogue for tests.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::catalogue::{CatalogueFiles, parse};
use crate::domain::catalogue::Catalogue;

/// The files of a small catalogue: three trades, four places, two centres, two courses.
pub(super) struct SmallFiles(BTreeMap<String, String>);

const TRADES: [(&str, &str); 3] =
    [("bakery", "food"), ("goat-rearing", "livestock"), ("tailoring", "textile")];

impl SmallFiles {
    pub(super) fn new() -> Self {
        let mut files = BTreeMap::new();
        let mut add = |path: &str, text: String| files.insert(path.to_owned(), text);
        add("trades.csv", trades());
        add("trade_titles.csv", titles());
        add("trade_tasks.csv", tasks());
        add("trade_interests.csv", interests());
        add("trade_aptitudes.csv", aptitudes());
        add("places.csv", PLACES.to_owned());
        add("centres.csv", CENTRES.to_owned());
        add("courses.csv", COURSES.to_owned());
        add("wage_floors.csv", WAGE_FLOORS.to_owned());
        add("instruments/onet-ip-sf.toml", INTEREST.to_owned());
        add("instruments/standard-score.toml", STANDARD.to_owned());
        add("instruments/stens.toml", STENS.to_owned());
        Self(files)
    }

    /// The files with a text in one of them replaced at its first place.
    pub(super) fn with(mut self, path: &str, from: &str, to: &str) -> Self {
        let text = self.0.get_mut(path).unwrap();
        assert!(text.contains(from), "{path} has no {from}");
        *text = text.replacen(from, to, 1);
        self
    }

    pub(super) fn without(mut self, path: &str) -> Self {
        self.0.remove(path).unwrap();
        self
    }
}

impl CatalogueFiles for SmallFiles {
    fn read(&self, path: &str) -> Option<Cow<'_, [u8]>> {
        self.0.get(path).map(|text| Cow::Borrowed(text.as_bytes()))
    }

    fn list(&self, folder: &str) -> Vec<String> {
        let prefix = format!("{folder}/");
        self.0.keys().filter(|path| path.starts_with(&prefix)).cloned().collect()
    }
}

/// The small catalogue.
pub(super) fn catalogue() -> Catalogue {
    parse(&SmallFiles::new()).unwrap()
}

fn trades() -> String {
    let mut text = "id,sector,work_mode,home_based,onet_soc,nco_2015,isco_08,nic_2008,qp_code,\
        nsqf_level,min_class_entry,min_age,licence,training_weeks,training_hours,skill_class,\
        startup_cost_inr,women_traditional,women_share,hazardous_under_18,needs_stand_all_day,\
        needs_fine_vision,needs_colour_vision,needs_heat,needs_dust_or_fumes,needs_heights,\
        needs_screen,needs_lift_kg,risk_isolated,risk_night,risk_client_homes,risk_harassment,\
        risk_travel_after_dark,risk_irregular_pay,coercion_live_in,coercion_recruiter_or_advance,\
        coercion_lone_worksite,coercion_sexualised_setting,documents,source,reviewed_on\n"
        .to_owned();
    // Not in the order of ids: the parser puts them there.
    for (id, sector) in TRADES.iter().rev() {
        writeln!(
            text,
            "{id},{sector},both,no,51-3011.00,7512.0100,7512,1071;1079,FIC/Q5005,4,5,14,,13,300,\
             semi_skilled,20000,no,0.4,no,yes,no,no,yes,no,no,no,15,0,0.5,0,0,0,,0,0,0,0,\
             aadhaar;bank_account,judgement,2026-11-24"
        )
        .unwrap();
    }
    text
}

fn titles() -> String {
    let mut text = "trade,lang,title,one_line,also,reviewed\n".to_owned();
    for (id, _) in TRADES {
        for (lang, reviewed) in [("en", "yes"), ("bn", "no"), ("hi", "no"), ("ne", "no")] {
            writeln!(text, "{id},{lang},{id} {lang},You do {id}.,also {id};more,{reviewed}")
                .unwrap();
        }
    }
    text
}

fn tasks() -> String {
    let mut text = "trade,task,en,bn,hi,ne\n".to_owned();
    for (id, _) in TRADES {
        for task in 1..=6 {
            writeln!(text, "{id},{task},See {id} {task},ক {task},क {task},क {task}").unwrap();
        }
    }
    text
}

fn interests() -> String {
    let mut text = "trade,onet_soc,R,I,A,S,E,C,job_zone,release\n".to_owned();
    for (id, _) in TRADES {
        writeln!(text, "{id},51-3011.00,6.11,1.07,4.00,1.97,2.19,2.98,2,29.3").unwrap();
    }
    text
}

fn aptitudes() -> String {
    let mut text = "trade,aptitude,weight,entry_level,gain,basis,n\n".to_owned();
    for (id, _) in TRADES {
        writeln!(
            text,
            "{id},manual,0.4,0.3,0.3,onet-derived,8\n{id},finger,0.3,0.2,0.3,onet-derived,8\n\
             {id},arithmetic,0.3,0,0.5,local-trainers,3"
        )
        .unwrap();
    }
    text
}

const PLACES: &str = "\
id,country,region,currency,en,bn,hi,ne,also,lgd_code,census_2011,population,women_15_59,\
urban_share,wage_zone,neighbours,lat,lon,source
np-kathmandu,NP,np-bagmati,NPR,Kathmandu,কাঠমান্ডু,काठमांडू,काठमाडौं,,,,2000000,700000,1,,,27.7,85.3,census
in-wb-nadia,IN,in-wb,INR,Nadia,নদিয়া,नदिया,नदिया,Nodia,320,336,5167600,1600000,0.28,B,in-wb-howrah,23.4,88.5,census
in-wb-howrah,IN,in-wb,INR,Howrah,হাওড়া,हावड़ा,हावडा,,,,4850029,1500000,0.63,A,in-wb-nadia;in-wb-kolkata,22.6,88.3,census
in-wb-kolkata,IN,in-wb,INR,Kolkata,কলকাতা,कोलकाता,कोलकाता,,,,4496694,,1,A,in-wb-howrah,22.57,88.36,census
";

const CENTRES: &str = "\
id,name,place,block,kind,hostel,source
wb-nadia-school,\"A School, Nadia\",in-wb-nadia,Ranaghat,school,,list
wb-howrah-iti,An ITI,in-wb-howrah,,iti,women_only,list
";

const COURSES: &str = "\
course,trade,centre,place,as_of,source,kind,starts_on,ends_on,weeks,hours_per_week,days,from_hour,\
to_hour,seats,min_batch,cost,stipend_per_month,min_class,min_age,max_age,language,hostel,childcare,\
women_trainers,placement_help,certificate,recognises_experience,asks,placed_share,placed_n,\
placed_source,x_code
wb-nadia--bake,bakery,wb-nadia-school,in-wb-nadia,2023-01-01,list,measured,,,26,,,,,,,,,8,15,40,,,,,,\
Council,,school_certificate;birth_certificate,,,,BAKE
wb-howrah--tail,tailoring,wb-howrah-iti,in-wb-howrah,2026-01-01,list,measured,2027-01-04,2027-03-31,\
13,30,mon;tue;sat,10,14.5,30,12,0,1000,5,18,45,bn;hi,women_only,yes,yes,no,Council,yes,\
aadhaar;linked_phone,0.6,20,centre's own,TAIL
";

const WAGE_FLOORS: &str = "\
region,zone,skill_class,schedule,monthly,daily,currency,from,until,source
in-wb,B,unskilled,most scheduled employments,9760,,INR,2025-07-01,,notification
np,,unskilled,national (all but tea estates),19550,754,NPR,2025-07-17,2027-07-16,notification
";

const INTEREST: &str = "\
id = \"onet-ip-sf\"
title = \"O*NET Interest Profiler short form\"
kind = \"interest\"
min = 0
max = 40
items_per_scale = 10
alpha = 0.8
validated = true
source = \"National Center for O*NET Development\"
[administration]
minutes = 10
";

const STANDARD: &str = "\
id = \"standard-score\"
title = \"Standard scores\"
kind = \"aptitude\"
min = 0
max = 200
mean = 100
sd = 20
validated = true
source = \"definition\"
";

const STENS: &str = "\
id = \"stens\"
title = \"Stens\"
kind = \"aptitude\"
min = 1
max = 10
mean = 5.5
sd = 2
validated = false
source = \"definition\"
";
