# What `redact` says.

redact-hidden = Hidden: { $kinds }
redact-would-hide = To hide: { $kinds }
redact-nothing = Nothing to hide was found.
redact-unreadable = { $path } cannot be read.
redact-report-failed = The list of what was hidden could not be written to { $path }.
