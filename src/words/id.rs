//! Ids: newtypes over text, so that a node cannot be taken for a fix.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }
    )+};
}

ids! {
    /// A tree: a topic such as `login-failure`, or a shared sub-tree such as `network`.
    TreeId;
    /// A node within its tree.
    NodeId;
    /// A node as scripts and answers name it: `NODE` in the topic itself, `TREE/NODE` in a shared tree.
    NodeKey;
    /// An option of a question, within its node.
    OptionId;
    /// A fix.
    FixId;
    /// A short page to read.
    ArticleId;
    /// What a topic tells apart, within that topic.
    CauseId;
    /// A way to reach support.
    ChannelId;
    /// A field of the report.
    FieldId;
}

impl NodeKey {
    /// The key of `node` in `tree`, seen from `topic`.
    #[must_use]
    pub fn new(topic: &TreeId, tree: &TreeId, node: &NodeId) -> Self {
        if tree == topic { Self(node.to_string()) } else { Self(format!("{tree}/{node}")) }
    }
}
