
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'linehelp' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'linehelp'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'linehelp' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [default: auto]')
            [CompletionResult]::new('--knowledge', '--knowledge', [CompletionResultType]::ParameterName, 'Folder of more knowledge, laid over what is built in; may be repeated')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system'’s]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Numbered questions, nothing redrawn, no colour: for screen readers and logs')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Send nothing: no network check')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Show the version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Show the version')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check whether LINE can be reached from here, and say what stands in the way')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Find topics, fixes and articles for a complaint, in any language')
            [CompletionResult]::new('bundle', 'bundle', [CompletionResultType]::ParameterValue, 'Open a bundle: is it whole, and what is inside')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completions for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the man page')
            [CompletionResult]::new('redact', 'redact', [CompletionResultType]::ParameterValue, 'Make a log or a text safe to attach: what is private is hidden, the rest stays as it is')
            [CompletionResult]::new('diagnose', 'diagnose', [CompletionResultType]::ParameterValue, 'Find out what is wrong and solve it, one question and one fix at a time')
            [CompletionResult]::new('kb', 'kb', [CompletionResultType]::ParameterValue, 'Look at the knowledge, and judge it')
            break
        }
        'linehelp;check' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to show the result: text, json, junit, github [default: text]')
            [CompletionResult]::new('--only', '--only', [CompletionResultType]::ParameterName, 'Only these probes, roles or features, such as line.api or pictures; separated by commas')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'When the whole run ends at the latest [default: 8]')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Judge a check again that was saved with --format json; - is standard input')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [default: auto]')
            [CompletionResult]::new('--knowledge', '--knowledge', [CompletionResultType]::ParameterName, 'Folder of more knowledge, laid over what is built in; may be repeated')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system'’s]')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'Show what would be contacted, and contact nothing')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Check again and again, and show what changes')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Numbered questions, nothing redrawn, no colour: for screen readers and logs')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Send nothing: no network check')
            break
        }
        'linehelp;search' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the result is written: text, json [default: text]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many results [default: 8]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [default: auto]')
            [CompletionResult]::new('--knowledge', '--knowledge', [CompletionResultType]::ParameterName, 'Folder of more knowledge, laid over what is built in; may be repeated')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system'’s]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Numbered questions, nothing redrawn, no colour: for screen readers and logs')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Send nothing: no network check')
            break
        }
        'linehelp;bundle' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [default: auto]')
            [CompletionResult]::new('--knowledge', '--knowledge', [CompletionResultType]::ParameterName, 'Folder of more knowledge, laid over what is built in; may be repeated')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system'’s]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Numbered questions, nothing redrawn, no colour: for screen readers and logs')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Send nothing: no network check')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check every byte of a bundle against its sums')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'List what is in a bundle, or print one of its files; nothing is unpacked')
            break
        }
        'linehelp;bundle;verify' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [default: auto]')
            [CompletionResult]::new('--knowledge', '--knowledge', [CompletionResultType]::ParameterName, 'Folder of more knowledge, laid over what is built in; may be repeated')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system'’s]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Numbered questions, nothing redrawn, no colour: for screen readers and logs')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Send nothing: no network check')
            break
        }
        'linehelp;bundle;show' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [default: auto]')
            [CompletionResult]::new('--knowledge', '--knowledge', [CompletionResultType]::ParameterName, 'Folder of more knowledge, laid over what is built in; may be repeated')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system'’s]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Numbered questions, nothing redrawn, no colour: for screen readers and logs')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Send nothing: no network check')
            break
        }
        'linehelp;completions' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [default: auto]')
            [CompletionResult]::new('--knowledge', '--knowledge', [CompletionResultType]::ParameterName, 'Folder of more knowledge, laid over what is built in; may be repeated')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system'’s]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Numbered questions, nothing redrawn, no colour: for screen readers and logs')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Send nothing: no network check')
            break
        }
        'linehelp;man' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [default: auto]')
            [CompletionResult]::new('--knowledge', '--knowledge', [CompletionResultType]::ParameterName, 'Folder of more knowledge, laid over what is built in; may be repeated')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system'’s]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Numbered questions, nothing redrawn, no colour: for screen readers and logs')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Send nothing: no network check')
            break
        }
        'linehelp;redact' {
            [CompletionResult]::new('--report', '--report', [CompletionResultType]::ParameterName, 'List what was hidden, by kind, file and line, never the value')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [default: auto]')
            [CompletionResult]::new('--knowledge', '--knowledge', [CompletionResultType]::ParameterName, 'Folder of more knowledge, laid over what is built in; may be repeated')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system'’s]')
            [CompletionResult]::new('--check', '--check', [CompletionResultType]::ParameterName, 'Change nothing; list what would be hidden, and end with exit code 1 if anything would')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Numbered questions, nothing redrawn, no colour: for screen readers and logs')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Send nothing: no network check')
            break
        }
        'linehelp;diagnose' {
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'Answers from a file, YAML or JSON (NODE: option or text); `-` is standard input')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'One answer; may be repeated')
            [CompletionResult]::new('--facts', '--facts', [CompletionResultType]::ParameterName, 'Facts from an earlier `check --format json`, perhaps of another machine')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the result is written: text, json [default: text]')
            [CompletionResult]::new('--report', '--report', [CompletionResultType]::ParameterName, 'Write the report: .txt, .md, .json or .html by the file'’s ending; `-` is standard output')
            [CompletionResult]::new('--bundle', '--bundle', [CompletionResultType]::ParameterName, 'Write a bundle: the report in every form, what it rests on, and attachments, in one zip file')
            [CompletionResult]::new('--attach', '--attach', [CompletionResultType]::ParameterName, 'A screenshot or log to put into the bundle, made safe; may be repeated')
            [CompletionResult]::new('--encrypt-to', '--encrypt-to', [CompletionResultType]::ParameterName, 'Encrypt the bundle to this age recipient, or to those in this file; may be repeated')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [default: auto]')
            [CompletionResult]::new('--knowledge', '--knowledge', [CompletionResultType]::ParameterName, 'Folder of more knowledge, laid over what is built in; may be repeated')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system'’s]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing; a missing answer ends the run with exit code 2')
            [CompletionResult]::new('--resume', '--resume', [CompletionResultType]::ParameterName, 'Go on with the diagnosis that was interrupted')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not show the report before writing it')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Numbered questions, nothing redrawn, no colour: for screen readers and logs')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Send nothing: no network check')
            break
        }
        'linehelp;kb' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [default: auto]')
            [CompletionResult]::new('--knowledge', '--knowledge', [CompletionResultType]::ParameterName, 'Folder of more knowledge, laid over what is built in; may be repeated')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system'’s]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Numbered questions, nothing redrawn, no colour: for screen readers and logs')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Send nothing: no network check')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'What is known, in numbers')
            [CompletionResult]::new('lint', 'lint', [CompletionResultType]::ParameterValue, 'Judge the folders of --knowledge together with what is built in')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Play the scenarios of the folders of --knowledge')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Print a JSON Schema; without a name, list them')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Begin a topic, a fix, an article or a language in the folder of --knowledge')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a topic, a shared tree or a fix as a page')
            [CompletionResult]::new('graph', 'graph', [CompletionResultType]::ParameterValue, 'Draw a topic or a shared tree')
            break
        }
        'linehelp;kb;list' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [default: auto]')
            [CompletionResult]::new('--knowledge', '--knowledge', [CompletionResultType]::ParameterName, 'Folder of more knowledge, laid over what is built in; may be repeated')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system'’s]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Numbered questions, nothing redrawn, no colour: for screen readers and logs')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Send nothing: no network check')
            break
        }
        'linehelp;kb;lint' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How: text, json, github, sarif [default: text]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [default: auto]')
            [CompletionResult]::new('--knowledge', '--knowledge', [CompletionResultType]::ParameterName, 'Folder of more knowledge, laid over what is built in; may be repeated')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system'’s]')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Take texts that a language lacks for errors')
            [CompletionResult]::new('--fix', '--fix', [CompletionResultType]::ParameterName, 'Mend what has one meaning only, and note which translations are up to date')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Numbered questions, nothing redrawn, no colour: for screen readers and logs')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Send nothing: no network check')
            break
        }
        'linehelp;kb;test' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [default: auto]')
            [CompletionResult]::new('--knowledge', '--knowledge', [CompletionResultType]::ParameterName, 'Folder of more knowledge, laid over what is built in; may be repeated')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system'’s]')
            [CompletionResult]::new('--coverage', '--coverage', [CompletionResultType]::ParameterName, 'List the options, branches and ends that no scenario goes through')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Numbered questions, nothing redrawn, no colour: for screen readers and logs')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Send nothing: no network check')
            break
        }
        'linehelp;kb;schema' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [default: auto]')
            [CompletionResult]::new('--knowledge', '--knowledge', [CompletionResultType]::ParameterName, 'Folder of more knowledge, laid over what is built in; may be repeated')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system'’s]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Numbered questions, nothing redrawn, no colour: for screen readers and logs')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Send nothing: no network check')
            break
        }
        'linehelp;kb;new' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [default: auto]')
            [CompletionResult]::new('--knowledge', '--knowledge', [CompletionResultType]::ParameterName, 'Folder of more knowledge, laid over what is built in; may be repeated')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system'’s]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Numbered questions, nothing redrawn, no colour: for screen readers and logs')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Send nothing: no network check')
            break
        }
        'linehelp;kb;show' {
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [default: auto]')
            [CompletionResult]::new('--knowledge', '--knowledge', [CompletionResultType]::ParameterName, 'Folder of more knowledge, laid over what is built in; may be repeated')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system'’s]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Numbered questions, nothing redrawn, no colour: for screen readers and logs')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Send nothing: no network check')
            break
        }
        'linehelp;kb;graph' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How: mermaid, dot, svg [default: mermaid]')
            [CompletionResult]::new('--path', '--path', [CompletionResultType]::ParameterName, 'Nodes to mark, in order')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never [default: auto]')
            [CompletionResult]::new('--knowledge', '--knowledge', [CompletionResultType]::ParameterName, 'Folder of more knowledge, laid over what is built in; may be repeated')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Language, such as en or zh-CN [default: LINEHELP_LANG, then the system'’s]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only results, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more about what is done')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Numbered questions, nothing redrawn, no colour: for screen readers and logs')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Send nothing: no network check')
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
