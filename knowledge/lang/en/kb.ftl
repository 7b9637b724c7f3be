# What `kb lint` and the build say about the knowledge. One line each: the build reads this file without Fluent.

kb-not-utf8 = the file is not UTF-8
kb-not-utf8-hint = Save it as UTF-8.
kb-too-large = the file has { $size } bytes; at most { $limit } are read
kb-too-large-hint = Split it.
kb-too-many = more is wrong with this file than is told here
kb-syntax = no YAML that can be read: { $error }
kb-empty = the file says nothing
kb-control-character = the character { $code } must not stand here
kb-control-character-hint = It could act on a terminal or turn the direction of the text. Take it out.
kb-duplicate-key = `{ $key }` stands here twice
kb-unknown-key = `{ $key }` is no key of { $of }
kb-unknown-key-hint = Keys here: { $keys }.
kb-missing-key = { $of } lacks `{ $key }`
kb-wrong-shape = { $of } should be { $wanted }, and is { $found }
kb-empty-text = the text is empty
kb-unknown-value = `{ $value }` is no { $of }
kb-unknown-value-hint = Values: { $values }.
kb-not-a-number = `{ $value }` should be a whole number from { $least } to { $most }
kb-bad-id = `{ $id }` is no id
kb-bad-id-hint = Ids are lower-case letters and digits in words joined by `-`.
kb-id-not-path = the file is called `{ $name }` and says `{ $id }`
kb-id-not-path-hint = Both must be the same.
kb-stray-file = nothing reads this file
kb-stray-file-hint = See FORMAT.md for the folders there are.
kb-clash = { $of } `{ $id }` stands in { $other } too
kb-clash-hint = Give one of them another id, or take one out.
kb-node-kind = the node has { $found } of `ask`, `check`, `try`, `goto`, `report`
kb-node-kind-hint = Exactly one says what kind of node it is.
kb-ask-input = a question has either `options` or `input`
kb-unknown-node = there is no node `{ $node }` in `{ $tree }`
kb-return-in-topic = `return` leads back to the tree that entered this one, and a topic is entered by none
kb-unknown-tree = there is no shared tree `{ $tree }`
kb-unknown-article = there is no article, topic or fix `{ $article }`
kb-unknown-fix = there is no fix `{ $fix }`
kb-unknown-fact = there is no fact `{ $fact }`
kb-unknown-fact-hint = The facts stand in facts.yaml.
kb-unknown-fact-value = `{ $of }` cannot be `{ $value }`
kb-unknown-fact-value-hint = Values: { $values }.
kb-unknown-cause = `{ $tree }` has no cause `{ $cause }`
kb-unknown-cause-hint = The causes stand under `causes:`.
kb-unknown-channel = there is no channel `{ $channel }`
kb-unknown-channel-hint = The channels stand in channels.yaml.
kb-unknown-field = no form has a field `{ $field }`
kb-unknown-field-hint = The fields stand in channels.yaml.
kb-not-comparable = `{ $of }` is no version and no number, so it has no `{ $test }`
kb-unreachable = no way leads to `{ $node }`
kb-loop = from `{ $node }` a way leads back to it
kb-loop-hint = What was answered once is not asked again, so this way has no end.
kb-goto-loop = `{ $tree }` enters `{ $other }`, which enters `{ $tree }`
kb-dead-end = `{ $tree }` never returns, so nothing gets to `then`
kb-fix-twice = `{ $fix }` is offered here twice
kb-fix-twice-hint = A fix is tried once in a session.
kb-branch-shadowed = an earlier branch takes `{ $value }` already
kb-never = `{ $of }` can never be both: what is wanted is also excluded
kb-fact-is-twice = `{ $value }` chooses the option `{ $other }` already
kb-fact-is-alone = `fact-is` needs `fact` at the question
kb-fact-unused = no option says for which value of `{ $fact }` it stands
kb-fact-unused-hint = Add `fact-is` to the options, or take `fact` out.
kb-fact-known = this asks for `{ $fact }`, which is found out without asking
kb-fact-known-hint = Name it under `fact`, with the values that choose an option under `fact-is`.
kb-field-unfilled = the form of `{ $channel }` asks for `{ $field }`, and no question on the way fills it
kb-field-unfilled-hint = Ask for it before the report, with `fills: { $field }`.
kb-not-https = `{ $value }` is no https address
kb-unlisted-link = `{ $host }` is not on the list of sources that are trusted
kb-unlisted-link-hint = If it is LINE’s own or the maker’s, add it to `hosts` in links.yaml.
kb-forbidden-link = `{ $host }` imitates another site and must not be named
kb-forbidden-link-hint = Use the page of LINE itself.
kb-basis-doubtful = `official`, and none of its sources is LINE’s own or the maker’s
kb-basis-doubtful-hint = Say `weak` or `inferred`, or name the official page.
kb-not-a-day = `{ $value }` is no day written as YYYY-MM-DD
kb-risk-unsaid = the fix may lose something (`risk: { $risk }`), and `loses` does not say what
kb-risk-doubtful = a step says `{ $word }`, and the fix says that nothing can be lost
kb-risk-doubtful-hint = Set `risk` to what may be lost and say it under `loses`, or word the step so that it is plain that nothing is.
kb-old-review = last held against its source on { $day }, more than twelve months ago
kb-old-review-hint = Read the source again, mend what has changed, and set `reviewed` to that day.
kb-unknown-platform = `{ $platform }` is no platform
kb-unknown-platform-hint = Platforms: { $platforms }.
kb-no-steps = the fix has no step
kb-fix-unused = no tree offers `{ $fix }`
kb-cause-unused = no fix and no report stands for the cause `{ $cause }`
kb-tree-unused = nothing enters `{ $tree }`
kb-bad-sign = `{ $sign }` names no question of this topic, or no answer to it
kb-same-target = every option leads to the same place, and nothing remembers the answer
kb-same-target-hint = Take the question out, or say what the answer `fills` or `sets`.
kb-one-option = the question has one option
kb-few-causes = the topic tells { $count } causes apart; it should be at least { $least }
kb-no-report = the topic has no `report` node
kb-no-report-hint = Every way that ends without a fix ends in a report.
kb-chance-sum = the chances here make { $sum } percent
kb-long-text = the text `{ $id }` has { $count } characters; at most { $most } are read well here
kb-untranslated = { $lang } lacks { $count } texts that stand here, the first: { $id }
kb-outdated = the English of `{ $id }` has changed since this was translated
kb-outdated-hint = Bring the translation up to date; `kb lint --fix` then notes that it is.
kb-unknown-text = there is no text `{ $id }` in English
kb-step-count = { $lang } has { $count } steps for `{ $platform }`, English has { $english }
kb-placeholder = `{ $name }` stands in one language only
kb-path-lost = `{ $path }` of the English is missing
kb-path-lost-hint = Write paths as they stand, in every language.
kb-answer-node = `{ $node }` is no node that is asked
kb-answer-node-hint = Asked or tried in this topic: { $nodes }
kb-answer-option = `{ $node }` has no answer `{ $given }`
kb-answer-option-hint = Answers: { $options }.
kb-other-topic = these answers are for `{ $given }`, and this is `{ $topic }`
kb-answer-form = `{ $given }` is no { $form }

kb-error = error
kb-warning = warning
kb-near = did you mean `{ $near }`?
kb-lint-count = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
} in { $files ->
    [one] 1 file
   *[other] { $files } files
}
kb-lint-mended = { $count ->
    [0] Nothing could be mended without you.
    [one] 1 change made.
   *[other] { $count } changes made.
}
kb-not-written = The file { $path } could not be written
kb-lint-built-in = The built-in knowledge was checked when the program was built. Name a folder to judge: --knowledge DIR
kb-folder-unreadable = The folder { $path } cannot be read.
kb-overlay-broken = The knowledge in { $path } has errors.
kb-overlay-broken-hint = See all of them: linehelp kb lint --knowledge { $path }
kb-refused-link = a link that leads out of the folder is not followed
kb-refused-many = the folder has more files than any sensible knowledge
kb-test-built-in = The scenarios of the built-in knowledge stand beside its source. Name a folder to play: --knowledge DIR
kb-test-count = { $passed } of { $all } scenarios pass
kb-test-outcome = ends in { $got }, not in { $wanted }
kb-test-no-answer = there is no answer for `{ $node }`
kb-test-refused = `{ $node }` does not take `{ $answer }`
kb-test-path = the path is { $got }, not { $wanted }
kb-test-missing = the report lacks { $got }, not { $wanted }
kb-test-unused = `{ $node }` is answered and never asked
kb-test-endless = it does not end
kb-test-way = path: { $path }
kb-test-none = nothing
kb-test-cause = { $topic }: nobody who has `{ $cause }` as its signs say is led to a fix for it, nor to a report that names it
kb-test-questions = { $topic }: { $causes } causes; questions asked: { $median } in the middle, { $most } at most
kb-test-causes = { $found } of { $all } causes are found by their signs
kb-coverage-gap = not tested: { $what }
kb-coverage-count = { $covered } of { $all } options, branches and ends are tested

kb-list-topics = Topics
kb-list-topic = { $causes } causes, { $nodes } nodes
kb-list-shared = Shared by topics
kb-list-tree = { $nodes ->
    [one] 1 node
   *[other] { $nodes } nodes
}
kb-list-fixes = Fixes
kb-list-fix = { $count }, held against their sources between { $oldest } and { $newest }
kb-list-fix-same = { $count }, held against their sources on { $newest }
kb-list-articles = Articles
kb-list-languages = Languages
kb-list-language = { $tag }: { $percent } % of the texts
kb-show-none = There is no topic, shared tree, fix or article `{ $id }`.
kb-show-hint = linehelp kb list shows the topics and articles; kb show TOPIC shows its fixes.
kb-show-causes = What it tells apart
kb-show-see = What to read or do next
kb-show-nodes = How it goes about it
kb-show-reviewed = Last held against its source: { $day }
kb-schema-none = There is no schema `{ $name }`.
kb-schema-names = Schemas: { $names }

kb-phrase-unknown = phrases for `{ $id }`, which is not there
kb-phrase-twice = the phrase “{ $phrase }” stands for `{ $other }` too
kb-few-phrases = { $lang } has fewer than { $least } phrases for { $count } entries here, the first: { $id }
kb-new-folder = No folder is named to write to.
kb-new-folder-hint = Name it: linehelp kb new topic my-topic --knowledge DIR
kb-new-tag = `{ $id }` is no language tag like ja or zh-TW.
kb-new-taken = There is a `{ $id }` already.
kb-new-taken-hint = Take another id; to lay yours over it, write the file yourself.
kb-new-there = { $path } is there already; nothing was written.
kb-new-there-hint = Take another id, or move the file away.
kb-new-empty = The folder has no English texts to begin a language with.
kb-new-empty-hint = Name the folder that holds topics/ and fixes/.
kb-new-next = Write over what stands there, then: linehelp kb lint --knowledge { $path }
