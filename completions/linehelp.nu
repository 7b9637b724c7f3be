module completions {

  def "nu-complete linehelp color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete linehelp lang" [] {
    [ "en" "id" "ja" "th" "zh-CN" "zh-TW" ]
  }

  # Solves problems with LINE, the messenger: finds the cause, gives one fix at a time, or writes a report for support.
  export extern linehelp [
    --color: string@"nu-complete linehelp color" # When to use colour: auto, always, never [default: auto]
    --quiet(-q)               # Only results, questions and errors
    --verbose(-v)             # Say more about what is done
    --plain                   # Numbered questions, nothing redrawn, no colour: for screen readers and logs
    --knowledge: path         # Folder of more knowledge, laid over what is built in; may be repeated
    --offline                 # Send nothing: no network check
    --help(-h)                # Show this help
    --version(-V)             # Show the version
    --lang: string@"nu-complete linehelp lang" # Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]
  ]

  def "nu-complete linehelp check format" [] {
    [ "text" "json" "junit" "github" ]
  }

  def "nu-complete linehelp check color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete linehelp check lang" [] {
    [ "en" "id" "ja" "th" "zh-CN" "zh-TW" ]
  }

  # Check whether LINE can be reached from here, and say what stands in the way
  export extern "linehelp check" [
    --list                    # Show what would be contacted, and contact nothing
    --format: string@"nu-complete linehelp check format" # How to show the result: text, json, junit, github [default: text]
    --only: string            # Only these probes, roles or features, such as line.api or pictures; separated by commas
    --timeout: string         # When the whole run ends at the latest [default: 8]
    --watch                   # Check again and again, and show what changes
    --from: path              # Judge a check again that was saved with --format json; - is standard input
    --help(-h)                # Show this help
    --color: string@"nu-complete linehelp check color" # When to use colour: auto, always, never [default: auto]
    --quiet(-q)               # Only results, questions and errors
    --verbose(-v)             # Say more about what is done
    --plain                   # Numbered questions, nothing redrawn, no colour: for screen readers and logs
    --knowledge: path         # Folder of more knowledge, laid over what is built in; may be repeated
    --offline                 # Send nothing: no network check
    --lang: string@"nu-complete linehelp check lang" # Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]
  ]

  def "nu-complete linehelp search format" [] {
    [ "text" "json" ]
  }

  def "nu-complete linehelp search color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete linehelp search lang" [] {
    [ "en" "id" "ja" "th" "zh-CN" "zh-TW" ]
  }

  # Find topics, fixes and articles for a complaint, in any language
  export extern "linehelp search" [
    --format: string@"nu-complete linehelp search format" # How the result is written: text, json [default: text]
    --limit: string           # At most so many results [default: 8]
    --help(-h)                # Show this help
    --color: string@"nu-complete linehelp search color" # When to use colour: auto, always, never [default: auto]
    --quiet(-q)               # Only results, questions and errors
    --verbose(-v)             # Say more about what is done
    --plain                   # Numbered questions, nothing redrawn, no colour: for screen readers and logs
    --knowledge: path         # Folder of more knowledge, laid over what is built in; may be repeated
    --offline                 # Send nothing: no network check
    --lang: string@"nu-complete linehelp search lang" # Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]
    ...words: string          # What is wrong, in your own words
  ]

  def "nu-complete linehelp bundle color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete linehelp bundle lang" [] {
    [ "en" "id" "ja" "th" "zh-CN" "zh-TW" ]
  }

  # Open a bundle: is it whole, and what is inside
  export extern "linehelp bundle" [
    --help(-h)                # Show this help
    --color: string@"nu-complete linehelp bundle color" # When to use colour: auto, always, never [default: auto]
    --quiet(-q)               # Only results, questions and errors
    --verbose(-v)             # Say more about what is done
    --plain                   # Numbered questions, nothing redrawn, no colour: for screen readers and logs
    --knowledge: path         # Folder of more knowledge, laid over what is built in; may be repeated
    --offline                 # Send nothing: no network check
    --lang: string@"nu-complete linehelp bundle lang" # Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]
  ]

  def "nu-complete linehelp bundle verify color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete linehelp bundle verify lang" [] {
    [ "en" "id" "ja" "th" "zh-CN" "zh-TW" ]
  }

  # Check every byte of a bundle against its sums
  export extern "linehelp bundle verify" [
    --help(-h)                # Show this help
    --color: string@"nu-complete linehelp bundle verify color" # When to use colour: auto, always, never [default: auto]
    --quiet(-q)               # Only results, questions and errors
    --verbose(-v)             # Say more about what is done
    --plain                   # Numbered questions, nothing redrawn, no colour: for screen readers and logs
    --knowledge: path         # Folder of more knowledge, laid over what is built in; may be repeated
    --offline                 # Send nothing: no network check
    --lang: string@"nu-complete linehelp bundle verify lang" # Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]
    file: path                # The bundle
  ]

  def "nu-complete linehelp bundle show color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete linehelp bundle show lang" [] {
    [ "en" "id" "ja" "th" "zh-CN" "zh-TW" ]
  }

  # List what is in a bundle, or print one of its files; nothing is unpacked
  export extern "linehelp bundle show" [
    --help(-h)                # Show this help
    --color: string@"nu-complete linehelp bundle show color" # When to use colour: auto, always, never [default: auto]
    --quiet(-q)               # Only results, questions and errors
    --verbose(-v)             # Say more about what is done
    --plain                   # Numbered questions, nothing redrawn, no colour: for screen readers and logs
    --knowledge: path         # Folder of more knowledge, laid over what is built in; may be repeated
    --offline                 # Send nothing: no network check
    --lang: string@"nu-complete linehelp bundle show lang" # Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]
    file: path                # The bundle
    name?: string             # The file to print, by its name in the bundle
  ]

  def "nu-complete linehelp completions shell" [] {
    [ "bash" "zsh" "fish" "powershell" "elvish" "nushell" ]
  }

  def "nu-complete linehelp completions color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete linehelp completions lang" [] {
    [ "en" "id" "ja" "th" "zh-CN" "zh-TW" ]
  }

  # Print the completions for a shell
  export extern "linehelp completions" [
    --help(-h)                # Show this help
    --color: string@"nu-complete linehelp completions color" # When to use colour: auto, always, never [default: auto]
    --quiet(-q)               # Only results, questions and errors
    --verbose(-v)             # Say more about what is done
    --plain                   # Numbered questions, nothing redrawn, no colour: for screen readers and logs
    --knowledge: path         # Folder of more knowledge, laid over what is built in; may be repeated
    --offline                 # Send nothing: no network check
    --lang: string@"nu-complete linehelp completions lang" # Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]
    shell: string@"nu-complete linehelp completions shell" # The shell: bash, zsh, fish, powershell, elvish, nushell
  ]

  def "nu-complete linehelp man color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete linehelp man lang" [] {
    [ "en" "id" "ja" "th" "zh-CN" "zh-TW" ]
  }

  # Print the man page
  export extern "linehelp man" [
    --help(-h)                # Show this help
    --color: string@"nu-complete linehelp man color" # When to use colour: auto, always, never [default: auto]
    --quiet(-q)               # Only results, questions and errors
    --verbose(-v)             # Say more about what is done
    --plain                   # Numbered questions, nothing redrawn, no colour: for screen readers and logs
    --knowledge: path         # Folder of more knowledge, laid over what is built in; may be repeated
    --offline                 # Send nothing: no network check
    --lang: string@"nu-complete linehelp man lang" # Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]
  ]

  def "nu-complete linehelp redact color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete linehelp redact lang" [] {
    [ "en" "id" "ja" "th" "zh-CN" "zh-TW" ]
  }

  # Make a log or a text safe to attach: what is private is hidden, the rest stays as it is
  export extern "linehelp redact" [
    --report: path            # List what was hidden, by kind, file and line, never the value
    --check                   # Change nothing; list what would be hidden, and end with exit code 1 if anything would
    --help(-h)                # Show this help
    --color: string@"nu-complete linehelp redact color" # When to use colour: auto, always, never [default: auto]
    --quiet(-q)               # Only results, questions and errors
    --verbose(-v)             # Say more about what is done
    --plain                   # Numbered questions, nothing redrawn, no colour: for screen readers and logs
    --knowledge: path         # Folder of more knowledge, laid over what is built in; may be repeated
    --offline                 # Send nothing: no network check
    --lang: string@"nu-complete linehelp redact lang" # Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]
    ...files: path            # The files; none or - for standard input
  ]

  def "nu-complete linehelp diagnose format" [] {
    [ "text" "json" ]
  }

  def "nu-complete linehelp diagnose topic" [] {
    [ "login-failure" "registration" "message-sync" "notifications" "app-crash" "feature-limits" "calls" "payment-errors" "account-security" "privacy" "network" "business-account" "business-api" ]
  }

  def "nu-complete linehelp diagnose color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete linehelp diagnose lang" [] {
    [ "en" "id" "ja" "th" "zh-CN" "zh-TW" ]
  }

  # Find out what is wrong and solve it, one question and one fix at a time
  export extern "linehelp diagnose" [
    --answers: path           # Answers from a file, YAML or JSON (NODE: option or text); `-` is standard input
    --set: string             # One answer; may be repeated
    --facts: path             # Facts from an earlier `check --format json`, perhaps of another machine
    --no-input                # Ask nothing; a missing answer ends the run with exit code 2
    --resume                  # Go on with the diagnosis that was interrupted
    --format: string@"nu-complete linehelp diagnose format" # How the result is written: text, json [default: text]
    --report: path            # Write the report: .txt, .md, .json or .html by the file’s ending; `-` is standard output
    --bundle: path            # Write a bundle: the report in every form, what it rests on, and attachments, in one zip file
    --attach: path            # A screenshot or log to put into the bundle, made safe; may be repeated
    --encrypt-to: string      # Encrypt the bundle to this age recipient, or to those in this file; may be repeated
    --yes                     # Do not show the report before writing it
    --help(-h)                # Show this help
    --color: string@"nu-complete linehelp diagnose color" # When to use colour: auto, always, never [default: auto]
    --quiet(-q)               # Only results, questions and errors
    --verbose(-v)             # Say more about what is done
    --plain                   # Numbered questions, nothing redrawn, no colour: for screen readers and logs
    --knowledge: path         # Folder of more knowledge, laid over what is built in; may be repeated
    --offline                 # Send nothing: no network check
    --lang: string@"nu-complete linehelp diagnose lang" # Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]
    ...topic: string@"nu-complete linehelp diagnose topic" # What is wrong, in your own words, or a topic as `linehelp kb list` names it; without it you choose from a list
  ]

  def "nu-complete linehelp kb color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete linehelp kb lang" [] {
    [ "en" "id" "ja" "th" "zh-CN" "zh-TW" ]
  }

  # Look at the knowledge, and judge it
  export extern "linehelp kb" [
    --help(-h)                # Show this help
    --color: string@"nu-complete linehelp kb color" # When to use colour: auto, always, never [default: auto]
    --quiet(-q)               # Only results, questions and errors
    --verbose(-v)             # Say more about what is done
    --plain                   # Numbered questions, nothing redrawn, no colour: for screen readers and logs
    --knowledge: path         # Folder of more knowledge, laid over what is built in; may be repeated
    --offline                 # Send nothing: no network check
    --lang: string@"nu-complete linehelp kb lang" # Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]
  ]

  def "nu-complete linehelp kb list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete linehelp kb list lang" [] {
    [ "en" "id" "ja" "th" "zh-CN" "zh-TW" ]
  }

  # What is known, in numbers
  export extern "linehelp kb list" [
    --help(-h)                # Show this help
    --color: string@"nu-complete linehelp kb list color" # When to use colour: auto, always, never [default: auto]
    --quiet(-q)               # Only results, questions and errors
    --verbose(-v)             # Say more about what is done
    --plain                   # Numbered questions, nothing redrawn, no colour: for screen readers and logs
    --knowledge: path         # Folder of more knowledge, laid over what is built in; may be repeated
    --offline                 # Send nothing: no network check
    --lang: string@"nu-complete linehelp kb list lang" # Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]
  ]

  def "nu-complete linehelp kb lint format" [] {
    [ "text" "json" "github" "sarif" ]
  }

  def "nu-complete linehelp kb lint color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete linehelp kb lint lang" [] {
    [ "en" "id" "ja" "th" "zh-CN" "zh-TW" ]
  }

  # Judge the folders of --knowledge together with what is built in
  export extern "linehelp kb lint" [
    --strict                  # Take texts that a language lacks for errors
    --fix                     # Mend what has one meaning only, and note which translations are up to date
    --format: string@"nu-complete linehelp kb lint format" # How: text, json, github, sarif [default: text]
    --help(-h)                # Show this help
    --color: string@"nu-complete linehelp kb lint color" # When to use colour: auto, always, never [default: auto]
    --quiet(-q)               # Only results, questions and errors
    --verbose(-v)             # Say more about what is done
    --plain                   # Numbered questions, nothing redrawn, no colour: for screen readers and logs
    --knowledge: path         # Folder of more knowledge, laid over what is built in; may be repeated
    --offline                 # Send nothing: no network check
    --lang: string@"nu-complete linehelp kb lint lang" # Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]
  ]

  def "nu-complete linehelp kb test color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete linehelp kb test lang" [] {
    [ "en" "id" "ja" "th" "zh-CN" "zh-TW" ]
  }

  # Play the scenarios of the folders of --knowledge
  export extern "linehelp kb test" [
    --coverage                # List the options, branches and ends that no scenario goes through
    --help(-h)                # Show this help
    --color: string@"nu-complete linehelp kb test color" # When to use colour: auto, always, never [default: auto]
    --quiet(-q)               # Only results, questions and errors
    --verbose(-v)             # Say more about what is done
    --plain                   # Numbered questions, nothing redrawn, no colour: for screen readers and logs
    --knowledge: path         # Folder of more knowledge, laid over what is built in; may be repeated
    --offline                 # Send nothing: no network check
    --lang: string@"nu-complete linehelp kb test lang" # Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]
  ]

  def "nu-complete linehelp kb schema color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete linehelp kb schema lang" [] {
    [ "en" "id" "ja" "th" "zh-CN" "zh-TW" ]
  }

  # Print a JSON Schema; without a name, list them
  export extern "linehelp kb schema" [
    --help(-h)                # Show this help
    --color: string@"nu-complete linehelp kb schema color" # When to use colour: auto, always, never [default: auto]
    --quiet(-q)               # Only results, questions and errors
    --verbose(-v)             # Say more about what is done
    --plain                   # Numbered questions, nothing redrawn, no colour: for screen readers and logs
    --knowledge: path         # Folder of more knowledge, laid over what is built in; may be repeated
    --offline                 # Send nothing: no network check
    --lang: string@"nu-complete linehelp kb schema lang" # Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]
    name?: string             # Its name
  ]

  def "nu-complete linehelp kb new kind" [] {
    [ "topic" "fix" "article" "language" ]
  }

  def "nu-complete linehelp kb new color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete linehelp kb new lang" [] {
    [ "en" "id" "ja" "th" "zh-CN" "zh-TW" ]
  }

  # Begin a topic, a fix, an article or a language in the folder of --knowledge
  export extern "linehelp kb new" [
    --help(-h)                # Show this help
    --color: string@"nu-complete linehelp kb new color" # When to use colour: auto, always, never [default: auto]
    --quiet(-q)               # Only results, questions and errors
    --verbose(-v)             # Say more about what is done
    --plain                   # Numbered questions, nothing redrawn, no colour: for screen readers and logs
    --knowledge: path         # Folder of more knowledge, laid over what is built in; may be repeated
    --offline                 # Send nothing: no network check
    --lang: string@"nu-complete linehelp kb new lang" # Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]
    kind: string@"nu-complete linehelp kb new kind" # What to begin: topic, fix, article, language
    id: string                # Its id, such as my-topic; of a language its tag, such as ja
  ]

  def "nu-complete linehelp kb show id" [] {
    [ "login-failure" "registration" "message-sync" "notifications" "app-crash" "feature-limits" "calls" "payment-errors" "account-security" "privacy" "network" "business-account" "business-api" ]
  }

  def "nu-complete linehelp kb show color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete linehelp kb show lang" [] {
    [ "en" "id" "ja" "th" "zh-CN" "zh-TW" ]
  }

  # Show a topic, a shared tree or a fix as a page
  export extern "linehelp kb show" [
    --help(-h)                # Show this help
    --color: string@"nu-complete linehelp kb show color" # When to use colour: auto, always, never [default: auto]
    --quiet(-q)               # Only results, questions and errors
    --verbose(-v)             # Say more about what is done
    --plain                   # Numbered questions, nothing redrawn, no colour: for screen readers and logs
    --knowledge: path         # Folder of more knowledge, laid over what is built in; may be repeated
    --offline                 # Send nothing: no network check
    --lang: string@"nu-complete linehelp kb show lang" # Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]
    id: string@"nu-complete linehelp kb show id" # Its id, as `kb list` and the pages of topics name it
  ]

  def "nu-complete linehelp kb graph format" [] {
    [ "mermaid" "dot" "svg" ]
  }

  def "nu-complete linehelp kb graph topic" [] {
    [ "login-failure" "registration" "message-sync" "notifications" "app-crash" "feature-limits" "calls" "payment-errors" "account-security" "privacy" "network" "business-account" "business-api" ]
  }

  def "nu-complete linehelp kb graph color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete linehelp kb graph lang" [] {
    [ "en" "id" "ja" "th" "zh-CN" "zh-TW" ]
  }

  # Draw a topic or a shared tree
  export extern "linehelp kb graph" [
    --format: string@"nu-complete linehelp kb graph format" # How: mermaid, dot, svg [default: mermaid]
    --path: string            # Nodes to mark, in order
    --help(-h)                # Show this help
    --color: string@"nu-complete linehelp kb graph color" # When to use colour: auto, always, never [default: auto]
    --quiet(-q)               # Only results, questions and errors
    --verbose(-v)             # Say more about what is done
    --plain                   # Numbered questions, nothing redrawn, no colour: for screen readers and logs
    --knowledge: path         # Folder of more knowledge, laid over what is built in; may be repeated
    --offline                 # Send nothing: no network check
    --lang: string@"nu-complete linehelp kb graph lang" # Language, such as en or zh-CN [default: LINEHELP_LANG, then the system’s]
    topic: string@"nu-complete linehelp kb graph topic" # The topic or shared tree
  ]

}

export use completions *
