# `linehelp diagnose` outside the wizard: files, scripts, and how it ends.

diagnose-no-topic = no topic is named, and nobody can be asked
diagnose-topics = topics: { $topics }
diagnose-no-such-topic = there is no topic `{ $topic }`
diagnose-nothing-left = there is no unfinished diagnosis to resume
diagnose-no-state = there is no folder to keep unfinished diagnoses in
diagnose-journal-failed = your answers cannot be saved ({ $why }); from here on they are in memory only

diagnose-facts-wrong = `{ $path }` does not hold facts
diagnose-facts-hint = `linehelp check --format json` writes such a file
diagnose-not-in-facts = not in the facts file
diagnose-answers-wrong = the answers do not fit
diagnose-answers-hint = `linehelp kb show { $topic }` lists every question and its options
diagnose-no-such-option = answer `{ $given }` is not an option of `{ $node }`
diagnose-options = one of: { $options }
diagnose-wrong-form = the answer to `{ $node }` is not a { $form }
diagnose-not-wanted = nothing is asked that this answers
diagnose-unanswered = the answer to `{ $node }` is missing, and nobody can be asked: { $question }
diagnose-unanswered-hint = give it with `--set { $node }=ANSWER`, or in a file with `--answers`

diagnose-ends-fix = Fixed by: { $title }
diagnose-ends-report = Support has to act: { $title }

diagnose-unclear = “{ $words }” can mean more than one thing
diagnose-candidate = `linehelp diagnose { $topic }`: { $title }
diagnose-not-understood = “{ $words }” does not sound like a problem with LINE
