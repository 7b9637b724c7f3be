//! `linehelp kb schema [NAME]`: JSON Schemas of what is written by hand and of what the program writes.

use clap::Args;

use super::{Context, Exit, Failure};
use crate::knowledge::finding::near;
use crate::text::safe;
use crate::{bundle, report};

/// Arguments of `kb schema`.
#[derive(Args, Debug)]
pub(super) struct SchemaArgs {
    #[arg(value_name = "NAME")]
    name: Option<String>,
}

/// Names and schemas as written; those of reports and bundles are made from their types.
const SCHEMAS: [(&str, &str); 13] = [
    ("topic", include_str!("../../../knowledge/schema/topic.json")),
    ("tree", include_str!("../../../knowledge/schema/tree.json")),
    ("fix", include_str!("../../../knowledge/schema/fix.json")),
    ("article", include_str!("../../../knowledge/schema/article.json")),
    ("facts", include_str!("../../../knowledge/schema/facts.json")),
    ("channel", include_str!("../../../knowledge/schema/channel.json")),
    ("scenario", include_str!("../../../knowledge/schema/scenario.json")),
    ("answers", include_str!("../../../knowledge/schema/answers.json")),
    ("check", include_str!("../../../knowledge/schema/check.json")),
    ("lint", include_str!("../../../knowledge/schema/lint.json")),
    ("redaction", include_str!("../../../knowledge/schema/redaction.json")),
    ("diagnosis", include_str!("../../../knowledge/schema/diagnosis.json")),
    ("search", include_str!("../../../knowledge/schema/search.json")),
];

/// Every name with its schema.
fn schemas() -> Result<Vec<(&'static str, String)>, Failure> {
    let written = SCHEMAS.iter().map(|(name, schema)| Ok((*name, (*schema).to_owned())));
    let made = [("report", report::schema()), ("bundle", bundle::schema())].into_iter().map(|(name, schema)| {
        let text = serde_json::to_string_pretty(&schema).map_err(|error| Failure::new(error.to_string()))?;
        Ok((name, text + "\n"))
    });
    written.chain(made).collect()
}

pub(super) fn run(args: &SchemaArgs, context: &mut Context) -> Result<Exit, Failure> {
    let schemas = schemas()?;
    let Some(name) = &args.name else {
        for (name, schema) in schemas {
            let json: serde_json::Value = serde_json::from_str(&schema).unwrap_or_default();
            let said = json.get("title").and_then(serde_json::Value::as_str);
            let title = match name {
                "report" => "linehelp diagnose --report FILE.json",
                "bundle" => "manifest.json in a bundle",
                _ => said.unwrap_or_default(),
            };
            context.ui.print(&format!("{name:<10} {title}\n"));
        }
        return Ok(Exit::Well);
    };
    // Documents name theirs as `linehelp.check/1`.
    let bare = name.strip_prefix("linehelp.").and_then(|name| name.strip_suffix("/1")).unwrap_or(name);
    let Some((_, schema)) = schemas.iter().find(|(known, _)| *known == bare) else {
        let words = context.ui.words();
        let failure = Failure::new(words.say_with("kb-schema-none", &[("name", &safe(name))]));
        let names: Vec<&str> = schemas.iter().map(|(name, _)| *name).collect();
        let failure = match near(bare, names.iter().copied()) {
            Some(near) => failure.hint(words.say_with("kb-near", &[("near", near)])),
            None => failure,
        };
        return Err(failure.hint(words.say_with("kb-schema-names", &[("names", &names.join(", "))])));
    };
    context.ui.print_bytes(schema.as_bytes());
    Ok(Exit::Well)
}
