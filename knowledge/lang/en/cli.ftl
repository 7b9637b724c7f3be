# What the program says about itself, its command line and trouble.

cli-error = error: { $what }
cli-warning = warning: { $what }
cli-cause = because: { $why }
cli-hint = hint: { $hint }
cli-output-failed = the result could not be written

cli-cannot-read = `{ $path }` cannot be read
cli-cannot-write = `{ $path }` cannot be written
cli-file-too-large = it is larger than any such file needs to be

cli-no-such-language = there is no language `{ $tag }`
cli-languages = one of: { $languages }

cli-usage-help = `linehelp --help` lists commands and options
cli-usage-near = did you mean `{ $near }`?
cli-usage-valid = one of: { $values }
cli-usage-unknown-argument = there is no option or argument `{ $arg }` here
cli-usage-unknown-command = there is no command `{ $command }`
cli-usage-missing-command = a command is missing
cli-usage-no-value = `{ $arg }` needs a value
cli-usage-invalid-value = `{ $value }` is not a value for `{ $arg }`
cli-usage-missing-argument = missing: { $arg }
cli-usage-twice = `{ $arg }` is given twice
cli-usage-conflict = `{ $arg }` and `{ $other }` cannot be used together
cli-usage-not-unicode = an argument is not valid Unicode text
cli-usage-wrong-count = `{ $arg }` has the wrong number of values
cli-usage-wrong = the command line is not understood
