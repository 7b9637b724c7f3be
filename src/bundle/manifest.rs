//! What a bundle says of itself.

use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};

use super::sum::Sum;

/// The manifest's own name.
pub const MANIFEST: &str = "manifest.json";
/// What a manifest says it is.
pub(super) const SCHEMA: &str = "linehelp.bundle/1";

/// The manifest: everything in the bundle but itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Manifest {
    /// `linehelp.bundle/1`
    pub schema: String,
    /// When it was made, RFC 3339.
    pub made_at: String,
    /// What made it.
    pub tool: Tool,
    /// The files, in the order in which they stand in the archive.
    pub files: Vec<Listed>,
    /// In how many places something was hidden, by kind, all files together.
    pub hidden: BTreeMap<String, u64>,
}

/// Versions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Tool {
    /// Of the program.
    pub version: String,
    /// Of the knowledge.
    pub knowledge: String,
}

/// One file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Listed {
    /// Its name in the archive.
    pub name: String,
    /// Its size, in bytes.
    pub size: u64,
    /// The SHA-256 sum of its bytes.
    pub sha256: Sum,
    /// How it was made safe.
    pub made_safe: MadeSafe,
}

/// How a file was made safe to hand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MadeSafe {
    /// Every text went through the redactor.
    Redacted,
    /// A picture without its metadata; what is seen on it was not judged.
    MetadataRemoved,
    /// Taken as it was, because the person asked for it.
    AsIs,
}

impl JsonSchema for Sum {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Sum".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({"type": "string", "pattern": "^[0-9a-f]{64}$"})
    }
}

/// The JSON Schema of `linehelp.bundle/1`.
#[must_use]
pub fn schema() -> serde_json::Value {
    let mut schema = serde_json::Value::from(schemars::schema_for!(Manifest));
    if let Some(constant) = schema.pointer_mut("/properties/schema") {
        constant["const"] = SCHEMA.into();
    }
    schema
}
