//! Pictures of the main pages, kept in `tests/pictures` and compared within a tolerance: a page may
//! differ by a hair from one machine's fonts to another's, but not fall apart unseen.
//!
//! To renew the kept pictures: `UPDATE_PICTURES=1 cargo test --test it pictures`; then open each.

use std::fs;
use std::path::{Path, PathBuf};

/// Pixels of one side of a cell; each cell is compared by its mean.
const CELL: usize = 16;
/// How far apart the means of two cells may lie, of 255; judgement.
const SAME: f64 = 16.0;
/// The share of cells that may lie further apart: a line that breaks elsewhere, a date; judgement.
const MAY_DIFFER: f64 = 0.12;

/// A picture as the grey of its cells, row by row.
#[derive(Debug, Clone, PartialEq)]
struct Cells {
    width: usize,
    grey: Vec<f64>,
}

/// The grey of each cell of a picture.
fn cells(path: &Path) -> Cells {
    let file = std::io::BufReader::new(fs::File::open(path).unwrap());
    let mut decoder = png::Decoder::new(file);
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut bytes).unwrap();
    let (width, height) =
        (usize::try_from(info.width).unwrap(), usize::try_from(info.height).unwrap());
    let samples = info.color_type.samples();
    let colours = if samples < 3 { 1 } else { 3 };
    let (across, down) = (width / CELL, height / CELL);
    let mut grey = Vec::with_capacity(across * down);
    for row in 0..down {
        for column in 0..across {
            let pixels =
                (0..CELL * CELL).map(|n| (row * CELL + n / CELL, column * CELL + n % CELL));
            let sum: u64 = pixels
                .flat_map(|(y, x)| (0..colours).map(move |c| (y * width + x) * samples + c))
                .map(|at| u64::from(bytes[at]))
                .sum();
            let count = u32::try_from(CELL * CELL * colours).unwrap();
            grey.push(f64::from(u32::try_from(sum).unwrap()) / f64::from(count));
        }
    }
    Cells { width: across, grey }
}

/// The share of cells that differ, over the rows that both have; another width differs wholly.
fn difference(a: &Cells, b: &Cells) -> f64 {
    let (longer, shorter) = (a.grey.len().max(b.grey.len()), a.grey.len().min(b.grey.len()));
    if a.width != b.width || shorter == 0 {
        return 1.0;
    }
    let differ = a.grey.iter().zip(&b.grey).filter(|(a, b)| (*a - *b).abs() > SAME).count();
    let share = |count: usize| f64::from(u32::try_from(count).unwrap());
    share(differ + longer - shorter) / share(longer)
}

fn kept() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures")
}

/// Asserts that a picture is about the one that is kept under its name; keeps it when told to.
pub(crate) fn is_as_kept(taken: &Path) {
    let kept = kept().join(taken.file_name().unwrap());
    if std::env::var_os("UPDATE_PICTURES").is_some() {
        fs::create_dir_all(kept.parent().unwrap()).unwrap();
        fs::copy(taken, &kept).unwrap();
        return;
    }
    assert!(kept.exists(), "{} is not kept; see the head of this file", kept.display());
    let share = difference(&cells(taken), &cells(&kept));
    assert!(
        share <= MAY_DIFFER,
        "{} differs from the kept one in {:.0} of 100 cells",
        taken.display(),
        100.0 * share
    );
}

#[test]
fn pictures_differ_by_the_share_of_cells() {
    let even = |grey: f64| Cells { width: 2, grey: vec![grey; 8] };
    let mut one = even(255.0);
    one.grey[3] = 0.0;
    let longer = Cells { width: 2, grey: vec![255.0; 10] };
    let wider = Cells { width: 4, grey: vec![255.0; 8] };
    let shares = [&even(250.0), &one, &wider, &longer].map(|b| difference(&even(255.0), b));
    for (share, meant) in shares.into_iter().zip([0.0, 0.125, 1.0, 0.2]) {
        assert!((share - meant).abs() < 1e-12, "{shares:?}");
    }
}
