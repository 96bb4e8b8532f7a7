//! What can stand on the command line.

// The comments here are what `--help` prints, where backticks would only be in the way.
#![allow(clippy::doc_markdown)]

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::domain::catalogue::Language;
use crate::domain::table::Key;

/// Matches people to vocational trades by interests, aptitudes and local market viability.
#[derive(Debug, Parser)]
#[command(name = "swadhin", version, max_term_width = 100, arg_required_else_help = true)]
#[command(after_help = "Example:\n  swadhin recommend data/examples/nadia-likes-making.json")]
pub(super) struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// When to use colour.
    #[command(flatten)]
    pub color: colorchoice_clap::Color,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Rank trades for one profile, without any database.
    #[command(
        after_help = "Example:\n  swadhin recommend profile.json --lang bn --explain full\n  \
        swadhin recommend - --format json < profile.json\n  \
        swadhin recommend profile.json --what-if '/available/safe_transport=\"own\"'"
    )]
    Recommend(RecommendArguments),
    /// Say why one trade stands above another for one profile, and what would swap them.
    #[command(after_help = "Example:\n  swadhin compare profile.json bakery pottery")]
    Compare(CompareArguments),
    /// Check, list and show trades; build columns from the O*NET database.
    #[command(subcommand, arg_required_else_help = true)]
    #[command(after_help = "Example:\n  swadhin catalogue show bakery")]
    Catalogue(CatalogueCommand),
    /// Set up a folder with a database and serve the product with fictional examples.
    #[command(after_help = "Example:\n  swadhin demo --port 8080 --dir my-demo")]
    Demo(DemoArguments),
    /// Run the service.
    #[command(after_help = "Example:\n  SWADHIN_LISTEN=127.0.0.1:9000 swadhin serve --config \
        swadhin.toml")]
    Serve(ServeArguments),
    /// Print the description of the service's interface (OpenAPI 3.1, JSON).
    #[command(after_help = "Example:\n  swadhin openapi > openapi.json")]
    Openapi,
    /// Look at settings, data and database, and say what is not in order.
    #[command(after_help = "Example:\n  swadhin doctor --config swadhin.toml")]
    Doctor(ServeArguments),
}

/// What can be done with a catalogue.
#[derive(Debug, Subcommand)]
pub(super) enum CatalogueCommand {
    /// Check a catalogue with its market and policy; list every fault, or what it covers.
    #[command(after_help = "Example:\n  swadhin catalogue check data")]
    Check {
        /// Data folder; the bundled data if not given.
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
    },
    /// List the trades.
    #[command(after_help = "Example:\n  swadhin catalogue list --sector \"food processing\"")]
    List {
        /// Only trades of this sector.
        #[arg(long, value_name = "SECTOR")]
        sector: Option<String>,
        /// Data folder instead of the bundled data.
        #[arg(long, value_name = "DIR")]
        data: Option<PathBuf>,
        #[command(flatten)]
        language: LanguageArguments,
    },
    /// Show all that is known of one trade.
    #[command(after_help = "Example:\n  swadhin catalogue show \"beauty therapist\"")]
    Show {
        /// Id, title or other name in any language.
        #[arg(value_name = "TRADE")]
        trade: String,
        /// Data folder instead of the bundled data.
        #[arg(long, value_name = "DIR")]
        data: Option<PathBuf>,
        #[command(flatten)]
        language: LanguageArguments,
    },
    /// Build trade_interests.csv and trade_aptitudes.csv from the O*NET database's own files.
    #[command(after_help = "Example:\n  swadhin catalogue import-onet db_29_3_text --out columns")]
    ImportOnet(ImportOnetArguments),
}

/// Arguments of `compare`.
#[derive(Debug, Args)]
pub(super) struct CompareArguments {
    /// Profile (profile/1, JSON); - reads standard input.
    #[arg(value_name = "PROFILE.json")]
    pub profile: PathBuf,
    /// Id, title or other name of the first trade, in any language.
    #[arg(value_name = "TRADE_A")]
    pub a: String,
    /// Id, title or other name of the second trade.
    #[arg(value_name = "TRADE_B")]
    pub b: String,
    #[command(flatten)]
    pub data: DataArguments,
    #[command(flatten)]
    pub language: LanguageArguments,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,
}

/// Arguments of `catalogue import-onet`.
#[derive(Debug, Args)]
pub(super) struct ImportOnetArguments {
    /// Folder with the release as text or Excel: Read Me, Interests, Job Zones, Abilities.
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Abilities of another release, as text or Excel.
    #[arg(long, value_name = "FILE")]
    pub abilities: Option<PathBuf>,
    /// From O*NET-SOC 2010 to 2019 codes, for abilities of a release before 25.1.
    #[arg(long, value_name = "FILE")]
    pub crosswalk: Option<PathBuf>,
    /// Data folder whose trades are taken instead of the bundled ones.
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Folder to write to.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub out: PathBuf,
}

/// Arguments of `demo`.
#[derive(Debug, Args)]
pub(super) struct DemoArguments {
    /// Port on this machine.
    #[arg(long, value_name = "PORT", default_value_t = 8080)]
    pub port: u16,
    /// Folder for the database; a fresh one under the current folder if not given.
    #[arg(long, value_name = "DIR")]
    pub dir: Option<PathBuf>,
}

/// Arguments of `serve` and `doctor`.
#[derive(Debug, Args)]
pub(super) struct ServeArguments {
    /// Settings file (TOML); SWADHIN_ environment variables go before it.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
}

/// How a result is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For reading on a terminal.
    Table,
    /// One JSON document and nothing else.
    Json,
    /// Markdown.
    Markdown,
}

/// How much is explained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Explain {
    /// The shortlist.
    Short,
    /// Every ranked trade's parts, and every rule that takes a trade out.
    Full,
}

/// Data to work with instead of, or beside, the bundled data.
#[derive(Debug, Args)]
pub(super) struct DataArguments {
    /// Data folder instead of the bundled data.
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Market file (CSV, Excel or Parquet), read together with the bundled market.
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub market: Vec<PathBuf>,
    /// Leave the bundled market out.
    #[arg(long)]
    pub market_only: bool,
    /// Policy file; its figures go before the default ones.
    #[arg(long, value_name = "FILE")]
    pub policy: Option<PathBuf>,
    /// Course file, read together with the bundled courses.
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub courses: Vec<PathBuf>,
    /// Day on which everything is valued, as YYYY-MM-DD; today if not given.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Date>,
}

/// Language of titles and sentences.
#[derive(Debug, Args)]
pub(super) struct LanguageArguments {
    /// Language: en, bn, hi or ne; SWADHIN_LANG or English if not given.
    #[arg(long, value_name = "LANG", value_parser = language)]
    pub lang: Option<Language>,
}

/// Arguments of `recommend`.
#[derive(Debug, Args)]
pub(super) struct RecommendArguments {
    /// Profile (profile/1, JSON); - reads standard input.
    #[arg(value_name = "PROFILE.json")]
    pub profile: PathBuf,
    #[command(flatten)]
    pub data: DataArguments,
    /// Show how this one trade fits, wherever it stands; ids, titles and other names in any
    /// language are understood.
    #[arg(long, value_name = "TRADE")]
    pub trade: Option<String>,
    /// Show at most so many ranked trades.
    #[arg(long, value_name = "N", value_parser = at_least_one)]
    pub top: Option<usize>,
    /// Show what moves if the value at a JSON pointer of the profile were another one; may be given
    /// several times. null takes a value away.
    #[arg(long, value_name = "POINTER=JSON", value_parser = pointed_value)]
    #[arg(conflicts_with_all = ["trade", "explain"])]
    pub what_if: Vec<(String, serde_json::Value)>,
    #[command(flatten)]
    pub language: LanguageArguments,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,
    /// How much is explained.
    #[arg(long, value_enum, default_value_t = Explain::Short)]
    pub explain: Explain,
    /// Print how long each step took, to standard error.
    #[arg(long, hide = true)]
    pub timings: bool,
}

fn language(word: &str) -> Result<Language, String> {
    Language::from_word(word).ok_or_else(|| "must be en, bn, hi or ne".to_owned())
}

/// A JSON pointer and a value.
fn pointed_value(text: &str) -> Result<(String, serde_json::Value), String> {
    let Some((pointer, value)) = text.split_once('=') else {
        return Err("must be a pointer, = and a value, such as /age_years=18".to_owned());
    };
    let value = serde_json::from_str(value)
        .map_err(|_| "must be JSON after =, such as 8, true, null or \"own\"".to_owned())?;
    Ok((pointer.to_owned(), value))
}

fn at_least_one(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(number) if number > 0 => Ok(number),
        _ => Err("must be a whole number from 1".to_owned()),
    }
}
