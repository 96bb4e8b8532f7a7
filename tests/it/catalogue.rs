//! `catalogue` through the built program.

use std::path::{Path, PathBuf};

use crate::program::{program, ran};

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

/// A copy of the data folder that a test may damage.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn the_bundled_catalogue_is_in_order_and_the_folder_is_the_same() {
    let bundled = ran(program().args(["catalogue", "check"]));
    assert_eq!((bundled.code, bundled.err.as_str()), (0, ""));
    for line in ["The catalogue is in order.", " trades          138", "Sectors", "in-wb-nadia"] {
        assert!(bundled.out.contains(line), "{line} is missing:\n{}", bundled.out);
    }
    let folder = ran(program().args(["catalogue", "check"]).arg(data()));
    assert_eq!(folder.out, bundled.out);
}

#[test]
fn a_damaged_catalogue_is_refused_with_file_row_and_column() {
    let folder = tempfile::tempdir().unwrap();
    copy(&data(), folder.path());
    let trades = folder.path().join("trades.csv");
    let text = std::fs::read_to_string(&trades).unwrap();
    let mut lines: Vec<String> = text.lines().map(ToOwned::to_owned).collect();
    lines[1] = lines[1].replacen(",wage,", ",sometimes,", 1).replacen(",both,", ",sometimes,", 1);
    std::fs::write(&trades, lines.join("\n")).unwrap();
    std::fs::remove_file(folder.path().join("places.csv")).unwrap();
    let said = ran(program().args(["catalogue", "check"]).arg(folder.path()));
    assert_eq!((said.code, said.out.as_str()), (2, ""));
    assert!(said.err.contains("trades.csv, row 2, column work_mode: “sometimes”"), "{}", said.err);
    assert!(said.err.contains("places.csv: is missing"), "{}", said.err);
}

#[test]
fn trades_are_listed_and_shown_by_any_name() {
    let all = ran(program().args(["catalogue", "list"]));
    assert!(all.out.ends_with("138 trades\n"), "{}", all.out);
    let some = ran(program().args(["catalogue", "list", "--sector", "handicraft", "--lang", "bn"]));
    assert!(some.out.contains("pottery") && !some.out.contains("bakery"), "{}", some.out);
    let shown = ran(program().args(["catalogue", "show", "cake making"]));
    assert_eq!(shown.code, 0);
    for part in ["bakery", "বেকারির কাজ", "51-3011.00", "Knead dough", "O*NET 29.3", "₹11,615"]
    {
        assert!(shown.out.contains(part), "{part} is missing:\n{}", shown.out);
    }
}

/// The O*NET files that the import is tested with: the public figures where they are, else the
/// extract that is kept with the tests.
struct Onet {
    folder: PathBuf,
    abilities: PathBuf,
    crosswalk: PathBuf,
    _unpacked: tempfile::TempDir,
}

fn onet() -> Onet {
    let extract = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/onet");
    let figures = std::env::var_os("SWADHIN_FIGURES").map(PathBuf::from);
    let (folder, packed, crosswalk) = match figures {
        Some(figures) => (
            figures.join("onet-29.3"),
            figures.join("onet-23-soc2010/Abilities.tsv.gz"),
            figures.join("crosswalks/ONET-SOC_2010_to_2019_Crosswalk.csv"),
        ),
        None => (extract.clone(), extract.join("Abilities.txt.gz"), extract.join("crosswalk.csv")),
    };
    let packed = std::fs::File::open(packed).unwrap();
    let output = std::process::Command::new("gzip").arg("-dc").stdin(packed).output().unwrap();
    assert!(output.status.success());
    let unpacked = tempfile::tempdir().unwrap();
    let abilities = unpacked.path().join("Abilities.txt");
    std::fs::write(&abilities, output.stdout).unwrap();
    Onet { folder, abilities, crosswalk, _unpacked: unpacked }
}

fn imported(onet: &Onet) -> (String, String) {
    let out = tempfile::tempdir().unwrap();
    let mut command = program();
    command.args(["catalogue", "import-onet"]).arg(&onet.folder);
    command.arg("--abilities").arg(&onet.abilities).arg("--crosswalk").arg(&onet.crosswalk);
    let said = ran(command.arg("--out").arg(out.path()));
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    let read = |name: &str| std::fs::read_to_string(out.path().join(name)).unwrap();
    (read("trade_interests.csv"), read("trade_aptitudes.csv"))
}

#[test]
fn the_import_gives_the_bundled_tables_byte_by_byte() {
    let (interests, aptitudes) = imported(&onet());
    let bundled = |name: &str| std::fs::read_to_string(data().join(name)).unwrap();
    assert_eq!(interests, bundled("trade_interests.csv"));
    assert_eq!(aptitudes, bundled("trade_aptitudes.csv"));
}

#[test]
fn the_import_names_what_the_files_lack() {
    let onet = onet();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("Read Me.txt"), "O*NET 29.3 Database\n").unwrap();
    std::fs::write(
        folder.path().join("Interests.txt"),
        "O*NET-SOC Code\tElement Name\tScale ID\tData Value\n51-3011.00\tRealistic\tOI\t9\n",
    )
    .unwrap();
    std::fs::write(folder.path().join("Job Zones.txt"), "O*NET-SOC Code\tJob Zone\n").unwrap();
    let mut command = program();
    command.args(["catalogue", "import-onet"]).arg(folder.path());
    let said = ran(&mut command);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("neither Abilities.txt nor Abilities.xlsx"), "{}", said.err);
    let said = ran(command.arg("--abilities").arg(&onet.abilities));
    assert_eq!(said.code, 2);
    assert!(said.err.contains("Interests.txt, row 2, column Data Value: “9”"), "{}", said.err);
}
