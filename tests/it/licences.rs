//! Every dependency that ships has a licence that we allow, and none that we refuse is in the tree.

use std::process::Command;

/// The words in quotes between `begin` and the next `]` in deny.toml.
fn list(deny: &str, begin: &str) -> Vec<String> {
    let (_, rest) = deny.split_once(begin).unwrap();
    let (inside, _) = rest.split_once(']').unwrap();
    inside.lines().flat_map(|line| line.split('#').next().unwrap().split('"').skip(1).step_by(2)).map(str::to_owned).collect()
}

/// Whether a licence expression can be met by the allowed ones: every `AND` part by one of its `OR` alternatives.
fn allowed(expression: &str, allow: &[String]) -> bool {
    let plain = expression.replace(['(', ')'], " ").replace('/', " OR ");
    let one = |licence: &str| {
        let licence = licence.split(" WITH ").next().unwrap().trim();
        allow.iter().any(|name| name == licence)
    };
    // Nested expressions are rare; asking that some alternative of every part be allowed never accepts too much of the flat ones.
    plain.split(" AND ").all(|part| part.split(" OR ").any(one))
}

#[test]
fn every_dependency_has_an_allowed_licence() {
    let root = env!("CARGO_MANIFEST_DIR");
    let deny = std::fs::read_to_string(format!("{root}/deny.toml")).unwrap();
    let (allow, refused) = (list(&deny, "allow = ["), list(&deny, "deny = ["));
    assert!(allow.iter().any(|name| name == "MIT") && refused.iter().any(|name| name == "serde_yaml"));
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform"])
        .arg(env!("LINEHELP_TARGET"))
        .current_dir(root)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    assert!(packages.len() > 50, "the tree is read");
    for package in packages {
        let name = package["name"].as_str().unwrap();
        assert!(!refused.iter().any(|bad| bad == name), "{name} is refused by deny.toml");
        let licence = package["license"].as_str().unwrap_or("none");
        assert!(allowed(licence, &allow), "{name}: licence {licence} is not allowed by deny.toml");
    }
}

#[test]
fn expressions_are_read_as_they_are_meant() {
    let allow = ["MIT".to_owned(), "ISC".to_owned()];
    for (expression, good) in [
        ("MIT", true),
        ("MIT OR GPL-3.0", true),
        ("GPL-3.0", false),
        ("MIT AND GPL-3.0", false),
        ("(MIT OR GPL-3.0) AND ISC", true),
        ("Apache-2.0/MIT", true),
    ] {
        assert_eq!(allowed(expression, &allow), good, "{expression}");
    }
}
