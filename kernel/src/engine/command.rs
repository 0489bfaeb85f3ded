//! Commands in a cell: `:vars`, `:dep regex = "1"`, …

/// A command.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    Variables,
    Clear,
    Restart,
    Help,
    Version,
    OptLevel(Option<u8>),
    Dependency { name: String, specification: String },
    Cost(Option<bool>),
    Unknown(String),
}

pub const HELP: &str = "\
Lines at the start of a cell that are for the kernel:
  :vars              list the variables and their types
  :dep name = \"1\"    add a crate from crates.io; it is built once
  :opt 2             optimise the cells that follow (0 to 3); without a number, what holds
  :clear             forget all variables and items
  :restart           end the process of the cells, and start a new one
  :cost on           show below each cell what it cost (off, to stop)
  :version           the versions of tubelab and its compiler
  :help              this list
  ?name              the documentation of a name";

/// The commands at the start of a cell, and the byte at which the rest begins.
pub fn split(code: &str) -> (Vec<Command>, usize) {
    let (mut commands, mut at) = (Vec::new(), 0);
    for line in code.split_inclusive('\n') {
        let text = line.trim();
        if is_command(text) {
            commands.push(parse(text));
        } else if !text.is_empty() {
            // A comment may stand above them.
            let above = text.starts_with("//") && commands.is_empty();
            if !above {
                break;
            }
        }
        at += line.len();
    }
    if commands.is_empty() {
        (commands, 0)
    } else {
        (commands, at)
    }
}

fn is_command(line: &str) -> bool {
    line.strip_prefix(':')
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_alphabetic()))
}

fn parse(line: &str) -> Command {
    let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let rest = rest.trim();
    match (word, rest) {
        (":vars", "") => Command::Variables,
        (":clear", "") => Command::Clear,
        (":restart", "") => Command::Restart,
        (":help", "") => Command::Help,
        (":version", "") => Command::Version,
        (":opt", "") => Command::OptLevel(None),
        (":opt", level) if matches!(level, "0" | "1" | "2" | "3") => Command::OptLevel(level.parse().ok()),
        (":cost" | ":timing", "") => Command::Cost(None),
        (":cost" | ":timing", "on") => Command::Cost(Some(true)),
        (":cost" | ":timing", "off") => Command::Cost(Some(false)),
        (":dep", rest) if !rest.is_empty() => {
            let (name, specification) = rest.split_once('=').unwrap_or((rest, "\"*\""));
            Command::Dependency {
                name: name.trim().to_owned(),
                specification: specification.trim().to_owned(),
            }
        }
        _ => Command::Unknown(line.to_owned()),
    }
}

/// The code with its first bytes replaced by spaces, line ends kept.
pub fn blank(code: &str, bytes: usize) -> String {
    let mut text: String = code[..bytes]
        .chars()
        .map(|c| if c == '\n' { '\n' } else { ' ' })
        .collect();
    text.push_str(&code[bytes..]);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_for_the_kernel_come_first() {
        let code = "\n:dep regex = { version = \"1\" }\n:opt 2\nlet x = 1; // :vars";
        let (commands, at) = split(code);
        let dependency = Command::Dependency {
            name: "regex".into(),
            specification: "{ version = \"1\" }".into(),
        };
        assert_eq!(commands, [dependency, Command::OptLevel(Some(2))]);
        assert_eq!(&code[at..], "let x = 1; // :vars");
    }

    #[test]
    fn paths_and_other_colons_are_rust() {
        for code in ["::std::cmp::max(1, 2)", "let x = 1;\n:vars", "", "// :vars"] {
            assert_eq!(split(code), (Vec::new(), 0), "{code}");
        }
    }

    #[test]
    fn what_is_not_known_is_told_apart() {
        assert_eq!(split(":opt 9").0, [Command::Unknown(":opt 9".into())]);
        assert_eq!(split(":dep").0, [Command::Unknown(":dep".into())]);
        assert_eq!(
            split(":dep fastrand").0,
            [Command::Dependency {
                name: "fastrand".into(),
                specification: "\"*\"".into()
            }]
        );
    }
}
