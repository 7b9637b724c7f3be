# The help of every command and option.

help-usage = Usage:
help-commands = Commands
help-options = Options
help-arguments = Arguments
help-everywhere = Options of every command
help-heading = { $heading }:
help-values = { $text }: { $values }
help-default = { $text } [default: { $default }]
help-some-options = [OPTIONS]
help-some-command = <COMMAND>

help-about = Solves problems with LINE, the messenger: finds the cause, gives one fix at a time, or writes a report for support.
help-more = Begin with: linehelp diagnose

help-arg-help = Show this help
help-arg-version = Show the version
help-arg-lang = Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]
help-arg-color = When to use colour
help-arg-quiet = Only results, questions and errors
help-arg-verbose = Say more about what is done
help-arg-plain = Numbered questions, nothing redrawn, no colour: for screen readers and logs
help-arg-knowledge = Folder of more knowledge, laid over what is built in; may be repeated
help-arg-offline = Send nothing: no network check

help-diagnose-about = Find out what is wrong and solve it, one question and one fix at a time
help-diagnose-arg-topic = What is wrong, in your own words, or a topic as `linehelp kb list` names it; without it you choose from a list
help-diagnose-arg-answers = Answers from a file, YAML or JSON (NODE: option or text); `-` is standard input
help-diagnose-arg-set = One answer; may be repeated
help-diagnose-arg-facts = Facts from an earlier `check --format json`, perhaps of another machine
help-diagnose-arg-no-input = Ask nothing; a missing answer ends the run with exit code 2
help-diagnose-arg-resume = Go on with the diagnosis that was interrupted
help-diagnose-arg-format = How the result is written
help-diagnose-arg-yes = Do not show the report before writing it

help-completions-about = Print the completions for a shell
help-completions-arg-shell = The shell
help-man-about = Print the man page

help-kb-about = Look at the knowledge, and judge it
help-kb-lint-about = Judge the folders of --knowledge together with what is built in
help-kb-lint-arg-strict = Take texts that a language lacks for errors
help-kb-lint-arg-fix = Mend what has one meaning only, and note which translations are up to date
help-kb-lint-arg-format = How
help-kb-test-about = Play the scenarios of the folders of --knowledge
help-kb-test-arg-coverage = List the options, branches and ends that no scenario goes through
help-kb-list-about = What is known, in numbers
help-kb-show-about = Show a topic, a shared tree or a fix as a page
help-kb-show-arg-id = Its id, as `kb list` and the pages of topics name it

help-check-about = Check whether LINE can be reached from here, and say what stands in the way
help-check-more = Nothing is contacted but what `linehelp check --list` shows. Exit code: 0 healthy, 1 a fault was found, 2 trouble.
help-check-arg-list = Show what would be contacted, and contact nothing
help-check-arg-format = How to show the result
help-check-arg-only = Only these probes, roles or features, such as line.api or pictures; separated by commas
help-check-arg-timeout = When the whole run ends at the latest [default: 8]
help-check-arg-watch = Check again and again, and show what changes
help-check-arg-from = Judge a check again that was saved with --format json; - is standard input

help-redact-about = Make a log or a text safe to attach: what is private is hidden, the rest stays as it is
help-redact-more = Secrets become markers such as <secret:password>, personal data stand-ins such as <email-1>: the same value, the same stand-in.
help-redact-arg-files = The files; none or - for standard input
help-redact-arg-report = List what was hidden, by kind, file and line, never the value
help-redact-arg-check = Change nothing; list what would be hidden, and end with exit code 1 if anything would

help-bundle-about = Open a bundle: is it whole, and what is inside
help-bundle-verify-about = Check every byte of a bundle against its sums
help-bundle-verify-arg-file = The bundle
help-bundle-show-about = List what is in a bundle, or print one of its files; nothing is unpacked
help-bundle-show-arg-file = The bundle
help-bundle-show-arg-name = The file to print, by its name in the bundle
help-diagnose-arg-report = Write the report: .txt, .md, .json or .html by the file’s ending; `-` is standard output
help-diagnose-arg-bundle = Write a bundle: the report in every form, what it rests on, and attachments, in one zip file
help-diagnose-arg-attach = A screenshot or log to put into the bundle, made safe; may be repeated
help-diagnose-arg-encrypt-to = Encrypt the bundle to this age recipient, or to those in this file; may be repeated
help-kb-graph-about = Draw a topic or a shared tree
help-kb-graph-arg-topic = The topic or shared tree
help-kb-graph-arg-format = How
help-kb-graph-arg-path = Nodes to mark, in order
help-kb-new-about = Begin a topic, a fix, an article or a language in the folder of --knowledge
help-kb-new-arg-kind = What to begin
help-kb-new-arg-id = Its id, such as my-topic; of a language its tag, such as ja
help-kb-schema-about = Print a JSON Schema; without a name, list them
help-kb-schema-arg-name = Its name

help-diagnose-more = Results go to standard output, questions to standard error. Exit code: 0 a fix was found, 1 support has to act, 2 trouble or a missing answer, 130 interrupted. An interrupted diagnosis goes on with --resume.

help-man-commands = Commands
help-man-exit = Exit status
help-man-exit-0 = Well: healthy, a fix was found, the command did its work.
help-man-exit-1 = A problem remains: a check failed, or the diagnosis ended in a report.
help-man-exit-2 = Trouble: bad usage, bad input, an answer is missing and nobody can be asked, a file could not be written.
help-man-exit-130 = Interrupted. What was answered is kept; `linehelp diagnose --resume` goes on.
help-man-environment = Environment
help-man-env-lang = The language, before the system’s.
help-man-env-knowledge = Folders of more knowledge, separated as in PATH.
help-man-env-state = The folder of unfinished diagnoses.
help-man-env-now = The time to write into reports, such as 2026-01-31T12:00:00Z: the same input then gives the same bytes.
help-man-env-color = Without colour; with it. The flag --color wins.
help-man-env-plain = Set to 1: as --plain. So does TERM=dumb.

help-search-about = Find topics, fixes and articles for a complaint, in any language
help-search-arg-words = What is wrong, in your own words
help-search-arg-format = How the result is written
help-search-arg-limit = At most so many results
