
use builtin;
use str;

set edit:completion:arg-completer[linehelp] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'linehelp'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'linehelp'= {
            cand --lang 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system''s]'
            cand --color 'When to use colour: auto, always, never'
            cand --knowledge 'Folder of more knowledge, laid over what is built in; may be repeated'
            cand -q 'Only results, questions and errors'
            cand --quiet 'Only results, questions and errors'
            cand -v 'Say more about what is done'
            cand --verbose 'Say more about what is done'
            cand --plain 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
            cand --offline 'Send nothing: no network check'
            cand -h 'Show this help'
            cand --help 'Show this help'
            cand -V 'Show the version'
            cand --version 'Show the version'
            cand diagnose 'Find out what is wrong and solve it, one question and one fix at a time'
            cand check 'Check whether LINE can be reached from here, and say what stands in the way'
            cand bundle 'Open a bundle: is it whole, and what is inside'
            cand completions 'Print the completions for a shell'
            cand kb 'Look at the knowledge, and judge it'
            cand man 'Print the man page'
            cand redact 'Make a log or a text safe to attach: what is private is hidden, the rest stays as it is'
        }
        &'linehelp;diagnose'= {
            cand --answers 'Answers from a file, YAML or JSON (node: option or text); `-` is standard input'
            cand --set 'One answer; may be repeated'
            cand --facts 'Facts from an earlier `check --format json`, perhaps of another machine'
            cand --format 'How the result is written: text, json'
            cand --report 'Write the report: .txt, .md, .json or .html by the file''s ending; `-` is standard output'
            cand --bundle 'Write a bundle: the report in every form, what it rests on, and attachments, in one zip file'
            cand --attach 'A screenshot or log to put into the bundle, made safe; may be repeated'
            cand --encrypt-to 'Encrypt the bundle to this age recipient, or to those in this file; may be repeated'
            cand --lang 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system''s]'
            cand --color 'When to use colour: auto, always, never'
            cand --knowledge 'Folder of more knowledge, laid over what is built in; may be repeated'
            cand --no-input 'Ask nothing; a missing answer ends the run with exit code 2'
            cand --resume 'Go on with the diagnosis that was interrupted'
            cand --yes 'Do not show the report before writing it'
            cand -h 'Show this help'
            cand --help 'Show this help'
            cand -q 'Only results, questions and errors'
            cand --quiet 'Only results, questions and errors'
            cand -v 'Say more about what is done'
            cand --verbose 'Say more about what is done'
            cand --plain 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
            cand --offline 'Send nothing: no network check'
        }
        &'linehelp;check'= {
            cand --format 'How to show the result [default: text]: text, json, junit, github'
            cand --only 'Only these probes, roles or features, such as line.api or pictures; separated by commas'
            cand --timeout 'When the whole run ends at the latest [default: 8]'
            cand --from 'Judge a check again that was saved with --format json; - is standard input'
            cand --lang 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system''s]'
            cand --color 'When to use colour: auto, always, never'
            cand --knowledge 'Folder of more knowledge, laid over what is built in; may be repeated'
            cand --list 'Show what would be contacted, and contact nothing'
            cand --watch 'Check again and again, and show what changes'
            cand -h 'Show this help'
            cand --help 'Show this help'
            cand -q 'Only results, questions and errors'
            cand --quiet 'Only results, questions and errors'
            cand -v 'Say more about what is done'
            cand --verbose 'Say more about what is done'
            cand --plain 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
            cand --offline 'Send nothing: no network check'
        }
        &'linehelp;bundle'= {
            cand --lang 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system''s]'
            cand --color 'When to use colour: auto, always, never'
            cand --knowledge 'Folder of more knowledge, laid over what is built in; may be repeated'
            cand -h 'Show this help'
            cand --help 'Show this help'
            cand -q 'Only results, questions and errors'
            cand --quiet 'Only results, questions and errors'
            cand -v 'Say more about what is done'
            cand --verbose 'Say more about what is done'
            cand --plain 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
            cand --offline 'Send nothing: no network check'
            cand verify 'Check every byte of a bundle against its sums'
            cand show 'List what is in a bundle, or print one of its files; nothing is unpacked'
        }
        &'linehelp;bundle;verify'= {
            cand --lang 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system''s]'
            cand --color 'When to use colour: auto, always, never'
            cand --knowledge 'Folder of more knowledge, laid over what is built in; may be repeated'
            cand -h 'Show this help'
            cand --help 'Show this help'
            cand -q 'Only results, questions and errors'
            cand --quiet 'Only results, questions and errors'
            cand -v 'Say more about what is done'
            cand --verbose 'Say more about what is done'
            cand --plain 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
            cand --offline 'Send nothing: no network check'
        }
        &'linehelp;bundle;show'= {
            cand --lang 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system''s]'
            cand --color 'When to use colour: auto, always, never'
            cand --knowledge 'Folder of more knowledge, laid over what is built in; may be repeated'
            cand -h 'Show this help'
            cand --help 'Show this help'
            cand -q 'Only results, questions and errors'
            cand --quiet 'Only results, questions and errors'
            cand -v 'Say more about what is done'
            cand --verbose 'Say more about what is done'
            cand --plain 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
            cand --offline 'Send nothing: no network check'
        }
        &'linehelp;completions'= {
            cand --lang 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system''s]'
            cand --color 'When to use colour: auto, always, never'
            cand --knowledge 'Folder of more knowledge, laid over what is built in; may be repeated'
            cand -h 'Show this help'
            cand --help 'Show this help'
            cand -q 'Only results, questions and errors'
            cand --quiet 'Only results, questions and errors'
            cand -v 'Say more about what is done'
            cand --verbose 'Say more about what is done'
            cand --plain 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
            cand --offline 'Send nothing: no network check'
        }
        &'linehelp;kb'= {
            cand --lang 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system''s]'
            cand --color 'When to use colour: auto, always, never'
            cand --knowledge 'Folder of more knowledge, laid over what is built in; may be repeated'
            cand -h 'Show this help'
            cand --help 'Show this help'
            cand -q 'Only results, questions and errors'
            cand --quiet 'Only results, questions and errors'
            cand -v 'Say more about what is done'
            cand --verbose 'Say more about what is done'
            cand --plain 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
            cand --offline 'Send nothing: no network check'
            cand list 'What is known, in numbers'
            cand show 'Show a topic, a shared tree or a fix as a page'
            cand lint 'Judge the folders of --knowledge together with what is built in'
            cand test 'Play the scenarios of the folders of --knowledge'
        }
        &'linehelp;kb;list'= {
            cand --lang 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system''s]'
            cand --color 'When to use colour: auto, always, never'
            cand --knowledge 'Folder of more knowledge, laid over what is built in; may be repeated'
            cand -h 'Show this help'
            cand --help 'Show this help'
            cand -q 'Only results, questions and errors'
            cand --quiet 'Only results, questions and errors'
            cand -v 'Say more about what is done'
            cand --verbose 'Say more about what is done'
            cand --plain 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
            cand --offline 'Send nothing: no network check'
        }
        &'linehelp;kb;show'= {
            cand --lang 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system''s]'
            cand --color 'When to use colour: auto, always, never'
            cand --knowledge 'Folder of more knowledge, laid over what is built in; may be repeated'
            cand -h 'Show this help'
            cand --help 'Show this help'
            cand -q 'Only results, questions and errors'
            cand --quiet 'Only results, questions and errors'
            cand -v 'Say more about what is done'
            cand --verbose 'Say more about what is done'
            cand --plain 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
            cand --offline 'Send nothing: no network check'
        }
        &'linehelp;kb;lint'= {
            cand --lang 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system''s]'
            cand --color 'When to use colour: auto, always, never'
            cand --knowledge 'Folder of more knowledge, laid over what is built in; may be repeated'
            cand --strict 'Take texts that a language lacks for errors'
            cand -h 'Show this help'
            cand --help 'Show this help'
            cand -q 'Only results, questions and errors'
            cand --quiet 'Only results, questions and errors'
            cand -v 'Say more about what is done'
            cand --verbose 'Say more about what is done'
            cand --plain 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
            cand --offline 'Send nothing: no network check'
        }
        &'linehelp;kb;test'= {
            cand --lang 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system''s]'
            cand --color 'When to use colour: auto, always, never'
            cand --knowledge 'Folder of more knowledge, laid over what is built in; may be repeated'
            cand --coverage 'List the options, branches and ends that no scenario goes through'
            cand -h 'Show this help'
            cand --help 'Show this help'
            cand -q 'Only results, questions and errors'
            cand --quiet 'Only results, questions and errors'
            cand -v 'Say more about what is done'
            cand --verbose 'Say more about what is done'
            cand --plain 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
            cand --offline 'Send nothing: no network check'
        }
        &'linehelp;man'= {
            cand --lang 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system''s]'
            cand --color 'When to use colour: auto, always, never'
            cand --knowledge 'Folder of more knowledge, laid over what is built in; may be repeated'
            cand -h 'Show this help'
            cand --help 'Show this help'
            cand -q 'Only results, questions and errors'
            cand --quiet 'Only results, questions and errors'
            cand -v 'Say more about what is done'
            cand --verbose 'Say more about what is done'
            cand --plain 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
            cand --offline 'Send nothing: no network check'
        }
        &'linehelp;redact'= {
            cand --report 'List what was hidden, by kind, file and line, never the value'
            cand --lang 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system''s]'
            cand --color 'When to use colour: auto, always, never'
            cand --knowledge 'Folder of more knowledge, laid over what is built in; may be repeated'
            cand --check 'Change nothing; list what would be hidden, and end with exit code 1 if anything would'
            cand -h 'Show this help'
            cand --help 'Show this help'
            cand -q 'Only results, questions and errors'
            cand --quiet 'Only results, questions and errors'
            cand -v 'Say more about what is done'
            cand --verbose 'Say more about what is done'
            cand --plain 'Numbered questions, nothing redrawn, no colour: for screen readers and logs'
            cand --offline 'Send nothing: no network check'
        }
    ]
    $completions[$command]
}
