//! The list with which a run of `cargo test` ends.

use super::record::{self, Skip};
use super::{Need, all_wanted};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::process::ExitCode;

/// The program of the test target that cargo runs last: says what was skipped, why, and how to get it.
///
/// Fails with `TUBELAB_TEST_ALL=1` when something was skipped that can be had.
pub fn report_skipped() -> ExitCode {
    // Editors and other runners of tests ask for a list of tests, and there is none in here.
    if std::env::args().any(|argument| argument == "--list") {
        return ExitCode::SUCCESS;
    }
    let skips = record::all();
    record::clear();
    print!("{}", list(&skips));
    let can_be_had = skips.iter().any(|skip| skip.need != Need::Mount.name());
    match all_wanted() && can_be_had {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    }
}

fn list(skips: &[Skip]) -> String {
    if skips.is_empty() {
        return "\nNo test was skipped for what is missing on this machine.\n\n".to_owned();
    }
    let mut needs: BTreeMap<(&str, &str, &str), BTreeMap<&str, BTreeSet<&str>>> = BTreeMap::new();
    let mut tests = BTreeSet::new();
    for skip in skips {
        let (program, name) = skip.test.split_once("::").unwrap_or(("", &skip.test));
        let programs = needs.entry((&skip.need, &skip.why, &skip.how)).or_default();
        programs.entry(program).or_default().insert(name);
        tests.insert(&skip.test);
    }
    let (count, were) = match tests.len() {
        1 => ("1 test".to_owned(), "was"),
        many => (format!("{many} tests"), "were"),
    };
    let mut told = format!("\n{count} {were} skipped, wholly or in part, for what is missing on this machine:\n");
    for ((need, why, how), programs) in needs {
        let _ = write!(told, "\n{need}: {why}\n  get it: {how}\n  skipped:");
        let mut width = 10;
        for (program, names) in programs {
            for (at, name) in names.iter().enumerate() {
                let word = match at {
                    0 => format!(" {program}: {name},"),
                    _ => format!(" {name},"),
                };
                if width + word.len() > 120 {
                    told.push_str("\n   ");
                    width = 3;
                }
                width += word.len();
                told.push_str(&word);
            }
        }
        told.pop();
        told.push('\n');
    }
    let packages: BTreeSet<&str> = skips.iter().filter_map(|skip| package(&skip.how)).collect();
    if packages.len() > 1 {
        let packages: Vec<&str> = packages.into_iter().collect();
        let _ = writeln!(told, "\nOn Debian: sudo apt-get install {}", packages.join(" "));
    }
    told.push_str("\nWith TUBELAB_TEST_ALL=1 a skip is a failure.\n\n");
    told
}

/// The package in a command of apt.
fn package(how: &str) -> Option<&str> {
    let rest = how.strip_prefix("sudo apt-get install ")?;
    rest.split([' ', ',']).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_says_what_why_and_how() {
        let skip = |need: &str, test: &str| Skip {
            need: need.to_owned(),
            why: format!("{need} is not installed"),
            how: format!("sudo apt-get install {need}"),
            test: test.to_owned(),
        };
        // A test in two parts, and one that lacks two needs.
        let skips = [
            skip("redis-server", "serve::instances::shared"),
            skip("redis-server", "cache::redis::one"),
            skip("redis-server", "cache::redis::two"),
            skip("redis-server", "cache::redis::two"),
            skip("curl", "cache::redis::two"),
        ];
        let told = list(&skips);
        let wanted = "\n3 tests were skipped, wholly or in part, for what is missing on this machine:\n\n\
                      curl: curl is not installed\n  get it: sudo apt-get install curl\n  skipped: cache: redis::two\n\n\
                      redis-server: redis-server is not installed\n  get it: sudo apt-get install redis-server\n  \
                      skipped: cache: redis::one, redis::two, serve: instances::shared\n\n\
                      On Debian: sudo apt-get install curl redis-server\n\n\
                      With TUBELAB_TEST_ALL=1 a skip is a failure.\n\n";
        assert_eq!(told, wanted);
        assert!(list(&[]).contains("No test was skipped"));
    }
}
