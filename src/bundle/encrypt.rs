//! Encrypts a bundle on its way out, to recipients of age.

use std::io::{self, Write};
use std::str::FromStr as _;

use age::x25519::Recipient;
use age::{Encryptor, stream::StreamWriter};

/// Whom a bundle is encrypted to.
pub struct Recipients(Vec<Recipient>);

/// A line of recipients that says none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoRecipient {
    /// Its number, from 1.
    pub line: usize,
}

impl Recipients {
    /// The recipients in a text, one a line; empty lines and lines that begin with `#` say nothing.
    ///
    /// # Errors
    /// The first line that is no `age1…` recipient; line 0 where there is none at all.
    pub fn parse(text: &str) -> Result<Self, NoRecipient> {
        let lines = text.trim_start_matches('\u{feff}').lines().enumerate();
        let said =
            lines.map(|(number, line)| (number + 1, line.trim())).filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
        let recipients = said.map(|(line, text)| Recipient::from_str(text).map_err(|_| NoRecipient { line }));
        let recipients: Vec<Recipient> = recipients.collect::<Result<_, _>>()?;
        if recipients.is_empty() { Err(NoRecipient { line: 0 }) } else { Ok(Self(recipients)) }
    }

    /// These and those.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// A writer that encrypts to all of them; its [`finish`](StreamWriter::finish) ends the file.
    ///
    /// # Errors
    /// What `out` fails with, and recipients that cannot be mixed.
    pub fn wrap<W: Write>(&self, out: W) -> io::Result<StreamWriter<W>> {
        let recipients = self.0.iter().map(|recipient| recipient as &dyn age::Recipient);
        Encryptor::with_recipients(recipients).map_err(io::Error::other)?.wrap_output(out)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn what_is_encrypted_is_read_by_its_recipients_alone() {
        let (first, second, other) =
            (age::x25519::Identity::generate(), age::x25519::Identity::generate(), age::x25519::Identity::generate());
        let mut recipients = Recipients::parse(&format!("# support\n\n{}\n", first.to_public())).unwrap();
        recipients.extend(Recipients::parse(&second.to_public().to_string()).unwrap());
        let mut out = recipients.wrap(Vec::new()).unwrap();
        out.write_all(b"the bundle").unwrap();
        let sealed = out.finish().unwrap();
        assert!(!sealed.windows(6).any(|window| window == b"bundle"));
        for identity in [&first, &second] {
            let mut plain = Vec::new();
            let mut reader =
                age::Decryptor::new(sealed.as_slice()).unwrap().decrypt(std::iter::once(identity as &dyn age::Identity)).unwrap();
            reader.read_to_end(&mut plain).unwrap();
            assert_eq!(plain, b"the bundle");
        }
        let stranger = age::Decryptor::new(sealed.as_slice()).unwrap().decrypt(std::iter::once(&other as &dyn age::Identity));
        assert!(stranger.is_err());
    }

    #[test]
    fn what_is_no_recipient_is_refused_with_its_line() {
        for (text, line) in [("", 0), ("# nobody\n", 0), ("age1nonsense", 1), ("\n# x\nssh-ed25519 AAAA", 3)] {
            assert_eq!(Recipients::parse(text).err(), Some(NoRecipient { line }), "{text:?}");
        }
    }
}
