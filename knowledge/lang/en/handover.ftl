# Writing the report and the bundle at the end of a diagnosis.

handover-no-form = which form the report `{ $path }` should have cannot be told from its name
handover-forms = its ending says it: { $endings }; or `-` for standard output
handover-not-written = `{ $path }` could not be written; what was there before is untouched
handover-not-read = `{ $name }` could not be read to its end; no bundle was written
handover-written = written: { $path }
handover-unseen = written without a preview: look at it before you hand it on
handover-too-many = more than { $most } files are attached
handover-too-large = the attachments are larger than { $most } together
handover-form-too-large = `{ $name }` is larger than the { $most } that the form takes; it is in the bundle all the same
handover-no-file = it is not a file
handover-damaged-picture = the metadata of `{ $path }` cannot be taken out: the picture is damaged or of an unknown form
handover-damaged-picture-hint = save it anew as PNG or JPEG, or take a screenshot of it
handover-only-named = `{ $path }` is neither a picture nor a text, so nothing in it can be hidden: the report names it, the bundle does not hold it
handover-take-other = Put { $path } into the bundle as it is?
handover-take-other-hint = It is neither a picture nor a text, so nothing in it can be hidden.
handover-name-only = No, only name it in the report
handover-take-it = Yes, take it as it is
handover-stopped = stopped
handover-no-recipient = `{ $given }` is no age recipient
handover-recipient-hint = a recipient begins with age1; a file holds one on each line
