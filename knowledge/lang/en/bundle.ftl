# `linehelp bundle`, and what is written and attached.

bundle-whole = { $path }: whole, { $files ->
    [one] one file
   *[other] { $files } files
 } as written
bundle-not-whole = { $path }: not as it was written
bundle-refused = `{ $path }` cannot be opened as a bundle
bundle-no-zip = it is no zip archive
bundle-encrypted = it is encrypted with age
bundle-decrypt-first = decrypt it first, for example with `age --decrypt -i KEY.txt -o bundle.zip FILE`
bundle-structure = the archive is damaged or not written by linehelp (byte { $at })
bundle-sum = bytes of the archive outside its files have changed
bundle-no-manifest = there is no manifest that can be read
bundle-missing = missing: { $name }
bundle-extra = extra: { $name }
bundle-changed = changed: { $name }
bundle-too-many = { $count } files are more than a bundle has
bundle-too-large = larger than it can be: { $name }
bundle-bad-name = not a safe name: { $name }
bundle-twice = stands there twice: { $name }
bundle-no-such-file = there is no file `{ $name }` in the bundle
bundle-names = there are: { $names }
bundle-redacted = redacted
bundle-metadata-removed = picture without metadata; what is seen on it is as it was
bundle-as-is = as it was
bundle-hidden = hidden: { $kind }, { $count ->
    [one] one place
   *[other] { $count } places
 }
bundle-show-hint = print one with: linehelp bundle show { $path } NAME
bundle-too-long-to-show = `{ $name }` is too long for a terminal
bundle-too-long-hint = send it into a file or a pager: append `> FILE` or `| less`
