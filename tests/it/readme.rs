//! What the README shows is what the program does.

use crate::harness::linehelp;

/// The README's `$ linehelp …` examples outside screens of the wizard, each with the lines that follow it up to the next prompt or the end of the block.
fn examples(readme: &str) -> Vec<(Vec<String>, String)> {
    let mut found: Vec<(Vec<String>, String)> = Vec::new();
    let (mut inside, mut screen) = (false, false);
    for line in readme.lines() {
        if line.starts_with("```") {
            screen = line == "```text";
        }
        if screen {
            continue;
        }
        match line.strip_prefix("$ linehelp ") {
            Some(command) => {
                found.push((command.split_whitespace().map(str::to_owned).collect(), String::new()));
                inside = true;
            }
            None if line.starts_with("```") => inside = false,
            None => {
                if let Some((_, output)) = found.last_mut().filter(|_| inside) {
                    output.push_str(line);
                    output.push('\n');
                }
            }
        }
    }
    found
}

#[test]
fn every_example_prints_what_the_readme_says() {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let examples = examples(&readme);
    assert!(!examples.is_empty(), "the README has examples");
    for (args, output) in examples {
        let done = linehelp(args.iter().map(String::as_str).chain(["--offline"])).done();
        assert_eq!(done.stdout, output, "{args:?}\n{done}");
    }
}
