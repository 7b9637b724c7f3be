# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_linehelp_global_optspecs
    string join \n color= q/quiet v/verbose plain knowledge= offline h/help V/version lang=
end

function __fish_linehelp_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_linehelp_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_linehelp_using_subcommand
    set -l cmd (__fish_linehelp_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c linehelp -n "__fish_linehelp_needs_command" -l color -d 'When to use colour: auto, always, never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c linehelp -n "__fish_linehelp_needs_command" -l knowledge -d 'Folder of more knowledge, laid over what is built in; may be repeated' -r -F
complete -c linehelp -n "__fish_linehelp_needs_command" -l lang -d 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]' -r -f -a "en\t''
id\t''
ja\t''
th\t''
zh-CN\t''
zh-TW\t''"
complete -c linehelp -n "__fish_linehelp_needs_command" -s q -l quiet -d 'Only results, questions and errors'
complete -c linehelp -n "__fish_linehelp_needs_command" -s v -l verbose -d 'Say more about what is done'
complete -c linehelp -n "__fish_linehelp_needs_command" -l plain -d 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
complete -c linehelp -n "__fish_linehelp_needs_command" -l offline -d 'Send nothing: no network check'
complete -c linehelp -n "__fish_linehelp_needs_command" -s h -l help -d 'Show this help'
complete -c linehelp -n "__fish_linehelp_needs_command" -s V -l version -d 'Show the version'
complete -c linehelp -n "__fish_linehelp_needs_command" -f -a "check" -d 'Check whether LINE can be reached from here, and say what stands in the way'
complete -c linehelp -n "__fish_linehelp_needs_command" -f -a "search" -d 'Find topics, fixes and articles for a complaint, in any language'
complete -c linehelp -n "__fish_linehelp_needs_command" -f -a "bundle" -d 'Open a bundle: is it whole, and what is inside'
complete -c linehelp -n "__fish_linehelp_needs_command" -f -a "completions" -d 'Print the completions for a shell'
complete -c linehelp -n "__fish_linehelp_needs_command" -f -a "man" -d 'Print the man page'
complete -c linehelp -n "__fish_linehelp_needs_command" -f -a "redact" -d 'Make a log or a text safe to attach: what is private is hidden, the rest stays as it is'
complete -c linehelp -n "__fish_linehelp_needs_command" -f -a "diagnose" -d 'Find out what is wrong and solve it, one question and one fix at a time'
complete -c linehelp -n "__fish_linehelp_needs_command" -f -a "kb" -d 'Look at the knowledge, and judge it'
complete -c linehelp -n "__fish_linehelp_using_subcommand check" -l format -d 'How to show the result: text, json, junit, github [default: text]' -r -f -a "text\t''
json\t''
junit\t''
github\t''"
complete -c linehelp -n "__fish_linehelp_using_subcommand check" -l only -d 'Only these probes, roles or features, such as line.api or pictures; separated by commas' -r
complete -c linehelp -n "__fish_linehelp_using_subcommand check" -l timeout -d 'When the whole run ends at the latest [default: 8]' -r
complete -c linehelp -n "__fish_linehelp_using_subcommand check" -l from -d 'Judge a check again that was saved with --format json; - is standard input' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand check" -l color -d 'When to use colour: auto, always, never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c linehelp -n "__fish_linehelp_using_subcommand check" -l knowledge -d 'Folder of more knowledge, laid over what is built in; may be repeated' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand check" -l lang -d 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]' -r -f -a "en\t''
id\t''
ja\t''
th\t''
zh-CN\t''
zh-TW\t''"
complete -c linehelp -n "__fish_linehelp_using_subcommand check" -l list -d 'Show what would be contacted, and contact nothing'
complete -c linehelp -n "__fish_linehelp_using_subcommand check" -l watch -d 'Check again and again, and show what changes'
complete -c linehelp -n "__fish_linehelp_using_subcommand check" -s h -l help -d 'Show this help'
complete -c linehelp -n "__fish_linehelp_using_subcommand check" -s q -l quiet -d 'Only results, questions and errors'
complete -c linehelp -n "__fish_linehelp_using_subcommand check" -s v -l verbose -d 'Say more about what is done'
complete -c linehelp -n "__fish_linehelp_using_subcommand check" -l plain -d 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
complete -c linehelp -n "__fish_linehelp_using_subcommand check" -l offline -d 'Send nothing: no network check'
complete -c linehelp -n "__fish_linehelp_using_subcommand search" -l format -d 'How the result is written: text, json [default: text]' -r -f -a "text\t''
json\t''"
complete -c linehelp -n "__fish_linehelp_using_subcommand search" -l limit -d 'At most so many results [default: 8]' -r
complete -c linehelp -n "__fish_linehelp_using_subcommand search" -l color -d 'When to use colour: auto, always, never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c linehelp -n "__fish_linehelp_using_subcommand search" -l knowledge -d 'Folder of more knowledge, laid over what is built in; may be repeated' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand search" -l lang -d 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]' -r -f -a "en\t''
id\t''
ja\t''
th\t''
zh-CN\t''
zh-TW\t''"
complete -c linehelp -n "__fish_linehelp_using_subcommand search" -s h -l help -d 'Show this help'
complete -c linehelp -n "__fish_linehelp_using_subcommand search" -s q -l quiet -d 'Only results, questions and errors'
complete -c linehelp -n "__fish_linehelp_using_subcommand search" -s v -l verbose -d 'Say more about what is done'
complete -c linehelp -n "__fish_linehelp_using_subcommand search" -l plain -d 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
complete -c linehelp -n "__fish_linehelp_using_subcommand search" -l offline -d 'Send nothing: no network check'
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and not __fish_seen_subcommand_from verify show" -l color -d 'When to use colour: auto, always, never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and not __fish_seen_subcommand_from verify show" -l knowledge -d 'Folder of more knowledge, laid over what is built in; may be repeated' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and not __fish_seen_subcommand_from verify show" -l lang -d 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]' -r -f -a "en\t''
id\t''
ja\t''
th\t''
zh-CN\t''
zh-TW\t''"
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and not __fish_seen_subcommand_from verify show" -s h -l help -d 'Show this help'
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and not __fish_seen_subcommand_from verify show" -s q -l quiet -d 'Only results, questions and errors'
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and not __fish_seen_subcommand_from verify show" -s v -l verbose -d 'Say more about what is done'
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and not __fish_seen_subcommand_from verify show" -l plain -d 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and not __fish_seen_subcommand_from verify show" -l offline -d 'Send nothing: no network check'
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and not __fish_seen_subcommand_from verify show" -f -a "verify" -d 'Check every byte of a bundle against its sums'
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and not __fish_seen_subcommand_from verify show" -f -a "show" -d 'List what is in a bundle, or print one of its files; nothing is unpacked'
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and __fish_seen_subcommand_from verify" -l color -d 'When to use colour: auto, always, never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and __fish_seen_subcommand_from verify" -l knowledge -d 'Folder of more knowledge, laid over what is built in; may be repeated' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and __fish_seen_subcommand_from verify" -l lang -d 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]' -r -f -a "en\t''
id\t''
ja\t''
th\t''
zh-CN\t''
zh-TW\t''"
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and __fish_seen_subcommand_from verify" -s h -l help -d 'Show this help'
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Only results, questions and errors'
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Say more about what is done'
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and __fish_seen_subcommand_from verify" -l plain -d 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and __fish_seen_subcommand_from verify" -l offline -d 'Send nothing: no network check'
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and __fish_seen_subcommand_from show" -l color -d 'When to use colour: auto, always, never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and __fish_seen_subcommand_from show" -l knowledge -d 'Folder of more knowledge, laid over what is built in; may be repeated' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and __fish_seen_subcommand_from show" -l lang -d 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]' -r -f -a "en\t''
id\t''
ja\t''
th\t''
zh-CN\t''
zh-TW\t''"
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and __fish_seen_subcommand_from show" -s h -l help -d 'Show this help'
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only results, questions and errors'
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more about what is done'
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and __fish_seen_subcommand_from show" -l plain -d 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
complete -c linehelp -n "__fish_linehelp_using_subcommand bundle; and __fish_seen_subcommand_from show" -l offline -d 'Send nothing: no network check'
complete -c linehelp -n "__fish_linehelp_using_subcommand completions" -l color -d 'When to use colour: auto, always, never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c linehelp -n "__fish_linehelp_using_subcommand completions" -l knowledge -d 'Folder of more knowledge, laid over what is built in; may be repeated' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand completions" -l lang -d 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]' -r -f -a "en\t''
id\t''
ja\t''
th\t''
zh-CN\t''
zh-TW\t''"
complete -c linehelp -n "__fish_linehelp_using_subcommand completions" -s h -l help -d 'Show this help'
complete -c linehelp -n "__fish_linehelp_using_subcommand completions" -s q -l quiet -d 'Only results, questions and errors'
complete -c linehelp -n "__fish_linehelp_using_subcommand completions" -s v -l verbose -d 'Say more about what is done'
complete -c linehelp -n "__fish_linehelp_using_subcommand completions" -l plain -d 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
complete -c linehelp -n "__fish_linehelp_using_subcommand completions" -l offline -d 'Send nothing: no network check'
complete -c linehelp -n "__fish_linehelp_using_subcommand man" -l color -d 'When to use colour: auto, always, never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c linehelp -n "__fish_linehelp_using_subcommand man" -l knowledge -d 'Folder of more knowledge, laid over what is built in; may be repeated' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand man" -l lang -d 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]' -r -f -a "en\t''
id\t''
ja\t''
th\t''
zh-CN\t''
zh-TW\t''"
complete -c linehelp -n "__fish_linehelp_using_subcommand man" -s h -l help -d 'Show this help'
complete -c linehelp -n "__fish_linehelp_using_subcommand man" -s q -l quiet -d 'Only results, questions and errors'
complete -c linehelp -n "__fish_linehelp_using_subcommand man" -s v -l verbose -d 'Say more about what is done'
complete -c linehelp -n "__fish_linehelp_using_subcommand man" -l plain -d 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
complete -c linehelp -n "__fish_linehelp_using_subcommand man" -l offline -d 'Send nothing: no network check'
complete -c linehelp -n "__fish_linehelp_using_subcommand redact" -l report -d 'List what was hidden, by kind, file and line, never the value' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand redact" -l color -d 'When to use colour: auto, always, never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c linehelp -n "__fish_linehelp_using_subcommand redact" -l knowledge -d 'Folder of more knowledge, laid over what is built in; may be repeated' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand redact" -l lang -d 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]' -r -f -a "en\t''
id\t''
ja\t''
th\t''
zh-CN\t''
zh-TW\t''"
complete -c linehelp -n "__fish_linehelp_using_subcommand redact" -l check -d 'Change nothing; list what would be hidden, and end with exit code 1 if anything would'
complete -c linehelp -n "__fish_linehelp_using_subcommand redact" -s h -l help -d 'Show this help'
complete -c linehelp -n "__fish_linehelp_using_subcommand redact" -s q -l quiet -d 'Only results, questions and errors'
complete -c linehelp -n "__fish_linehelp_using_subcommand redact" -s v -l verbose -d 'Say more about what is done'
complete -c linehelp -n "__fish_linehelp_using_subcommand redact" -l plain -d 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
complete -c linehelp -n "__fish_linehelp_using_subcommand redact" -l offline -d 'Send nothing: no network check'
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -l answers -d 'Answers from a file, YAML or JSON (NODE: option or text); `-` is standard input' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -l set -d 'One answer; may be repeated' -r
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -l facts -d 'Facts from an earlier `check --format json`, perhaps of another machine' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -l format -d 'How the result is written: text, json [default: text]' -r -f -a "text\t''
json\t''"
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -l report -d 'Write the report: .txt, .md, .json or .html by the file’s ending; `-` is standard output' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -l bundle -d 'Write a bundle: the report in every form, what it rests on, and attachments, in one zip file' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -l attach -d 'A screenshot or log to put into the bundle, made safe; may be repeated' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -l encrypt-to -d 'Encrypt the bundle to this age recipient, or to those in this file; may be repeated' -r
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -l color -d 'When to use colour: auto, always, never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -l knowledge -d 'Folder of more knowledge, laid over what is built in; may be repeated' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -l lang -d 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]' -r -f -a "en\t''
id\t''
ja\t''
th\t''
zh-CN\t''
zh-TW\t''"
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -l no-input -d 'Ask nothing; a missing answer ends the run with exit code 2'
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -l resume -d 'Go on with the diagnosis that was interrupted'
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -l yes -d 'Do not show the report before writing it'
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -s h -l help -d 'Show this help'
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -s q -l quiet -d 'Only results, questions and errors'
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -s v -l verbose -d 'Say more about what is done'
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -l plain -d 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -l offline -d 'Send nothing: no network check'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and not __fish_seen_subcommand_from list lint test schema new show graph" -l color -d 'When to use colour: auto, always, never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and not __fish_seen_subcommand_from list lint test schema new show graph" -l knowledge -d 'Folder of more knowledge, laid over what is built in; may be repeated' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and not __fish_seen_subcommand_from list lint test schema new show graph" -l lang -d 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]' -r -f -a "en\t''
id\t''
ja\t''
th\t''
zh-CN\t''
zh-TW\t''"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and not __fish_seen_subcommand_from list lint test schema new show graph" -s h -l help -d 'Show this help'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and not __fish_seen_subcommand_from list lint test schema new show graph" -s q -l quiet -d 'Only results, questions and errors'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and not __fish_seen_subcommand_from list lint test schema new show graph" -s v -l verbose -d 'Say more about what is done'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and not __fish_seen_subcommand_from list lint test schema new show graph" -l plain -d 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and not __fish_seen_subcommand_from list lint test schema new show graph" -l offline -d 'Send nothing: no network check'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and not __fish_seen_subcommand_from list lint test schema new show graph" -f -a "list" -d 'What is known, in numbers'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and not __fish_seen_subcommand_from list lint test schema new show graph" -f -a "lint" -d 'Judge the folders of --knowledge together with what is built in'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and not __fish_seen_subcommand_from list lint test schema new show graph" -f -a "test" -d 'Play the scenarios of the folders of --knowledge'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and not __fish_seen_subcommand_from list lint test schema new show graph" -f -a "schema" -d 'Print a JSON Schema; without a name, list them'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and not __fish_seen_subcommand_from list lint test schema new show graph" -f -a "new" -d 'Begin a topic, a fix, an article or a language in the folder of --knowledge'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and not __fish_seen_subcommand_from list lint test schema new show graph" -f -a "show" -d 'Show a topic, a shared tree or a fix as a page'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and not __fish_seen_subcommand_from list lint test schema new show graph" -f -a "graph" -d 'Draw a topic or a shared tree'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from list" -l color -d 'When to use colour: auto, always, never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from list" -l knowledge -d 'Folder of more knowledge, laid over what is built in; may be repeated' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from list" -l lang -d 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]' -r -f -a "en\t''
id\t''
ja\t''
th\t''
zh-CN\t''
zh-TW\t''"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from list" -s h -l help -d 'Show this help'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only results, questions and errors'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more about what is done'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from list" -l plain -d 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from list" -l offline -d 'Send nothing: no network check'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from lint" -l format -d 'How: text, json, github, sarif [default: text]' -r -f -a "text\t''
json\t''
github\t''
sarif\t''"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from lint" -l color -d 'When to use colour: auto, always, never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from lint" -l knowledge -d 'Folder of more knowledge, laid over what is built in; may be repeated' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from lint" -l lang -d 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]' -r -f -a "en\t''
id\t''
ja\t''
th\t''
zh-CN\t''
zh-TW\t''"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from lint" -l strict -d 'Take texts that a language lacks for errors'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from lint" -l fix -d 'Mend what has one meaning only, and note which translations are up to date'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from lint" -s h -l help -d 'Show this help'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from lint" -s q -l quiet -d 'Only results, questions and errors'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from lint" -s v -l verbose -d 'Say more about what is done'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from lint" -l plain -d 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from lint" -l offline -d 'Send nothing: no network check'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from test" -l color -d 'When to use colour: auto, always, never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from test" -l knowledge -d 'Folder of more knowledge, laid over what is built in; may be repeated' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from test" -l lang -d 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]' -r -f -a "en\t''
id\t''
ja\t''
th\t''
zh-CN\t''
zh-TW\t''"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from test" -l coverage -d 'List the options, branches and ends that no scenario goes through'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from test" -s h -l help -d 'Show this help'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from test" -s q -l quiet -d 'Only results, questions and errors'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from test" -s v -l verbose -d 'Say more about what is done'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from test" -l plain -d 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from test" -l offline -d 'Send nothing: no network check'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from schema" -l color -d 'When to use colour: auto, always, never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from schema" -l knowledge -d 'Folder of more knowledge, laid over what is built in; may be repeated' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from schema" -l lang -d 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]' -r -f -a "en\t''
id\t''
ja\t''
th\t''
zh-CN\t''
zh-TW\t''"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from schema" -s h -l help -d 'Show this help'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from schema" -s q -l quiet -d 'Only results, questions and errors'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from schema" -s v -l verbose -d 'Say more about what is done'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from schema" -l plain -d 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from schema" -l offline -d 'Send nothing: no network check'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from new" -l color -d 'When to use colour: auto, always, never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from new" -l knowledge -d 'Folder of more knowledge, laid over what is built in; may be repeated' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from new" -l lang -d 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]' -r -f -a "en\t''
id\t''
ja\t''
th\t''
zh-CN\t''
zh-TW\t''"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from new" -s h -l help -d 'Show this help'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Only results, questions and errors'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Say more about what is done'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from new" -l plain -d 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from new" -l offline -d 'Send nothing: no network check'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from show" -l color -d 'When to use colour: auto, always, never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from show" -l knowledge -d 'Folder of more knowledge, laid over what is built in; may be repeated' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from show" -l lang -d 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]' -r -f -a "en\t''
id\t''
ja\t''
th\t''
zh-CN\t''
zh-TW\t''"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from show" -s h -l help -d 'Show this help'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only results, questions and errors'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more about what is done'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from show" -l plain -d 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from show" -l offline -d 'Send nothing: no network check'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from graph" -l format -d 'How: mermaid, dot, svg [default: mermaid]' -r -f -a "mermaid\t''
dot\t''
svg\t''"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from graph" -l path -d 'Nodes to mark, in order' -r
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from graph" -l color -d 'When to use colour: auto, always, never [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Always'
never\t'Never'"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from graph" -l knowledge -d 'Folder of more knowledge, laid over what is built in; may be repeated' -r -F
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from graph" -l lang -d 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]' -r -f -a "en\t''
id\t''
ja\t''
th\t''
zh-CN\t''
zh-TW\t''"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from graph" -s h -l help -d 'Show this help'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from graph" -s q -l quiet -d 'Only results, questions and errors'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from graph" -s v -l verbose -d 'Say more about what is done'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from graph" -l plain -d 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from graph" -l offline -d 'Send nothing: no network check'
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -f -a "login-failure\t'I cannot log in'"
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -f -a "registration\t'I cannot make an account'"
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -f -a "message-sync\t'Messages are missing or do not arrive'"
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -f -a "notifications\t'Notices are late, missing or unwanted'"
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -f -a "app-crash\t'LINE crashes, hangs or does not start'"
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -f -a "feature-limits\t'Something is blocked, limited or missing'"
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -f -a "calls\t'Voice and video calls fail'"
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -f -a "payment-errors\t'Paying, Coins or something I bought'"
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -f -a "account-security\t'Somebody else may be in my account'"
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -f -a "privacy\t'Who can find me, see me or read along'"
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -f -a "network\t'LINE does not connect, or badly'"
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -f -a "business-account\t'My LINE Official Account'"
complete -c linehelp -n "__fish_linehelp_using_subcommand diagnose" -f -a "business-api\t'An API call, webhook or login of my program fails'"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from show graph" -f -a "login-failure\t'I cannot log in'"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from show graph" -f -a "registration\t'I cannot make an account'"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from show graph" -f -a "message-sync\t'Messages are missing or do not arrive'"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from show graph" -f -a "notifications\t'Notices are late, missing or unwanted'"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from show graph" -f -a "app-crash\t'LINE crashes, hangs or does not start'"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from show graph" -f -a "feature-limits\t'Something is blocked, limited or missing'"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from show graph" -f -a "calls\t'Voice and video calls fail'"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from show graph" -f -a "payment-errors\t'Paying, Coins or something I bought'"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from show graph" -f -a "account-security\t'Somebody else may be in my account'"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from show graph" -f -a "privacy\t'Who can find me, see me or read along'"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from show graph" -f -a "network\t'LINE does not connect, or badly'"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from show graph" -f -a "business-account\t'My LINE Official Account'"
complete -c linehelp -n "__fish_linehelp_using_subcommand kb; and __fish_seen_subcommand_from show graph" -f -a "business-api\t'An API call, webhook or login of my program fails'"
