# The wizard: questions, fixes, the end.

wizard-why = Why: { $why }
wizard-filter = Search: { $text }
wizard-filter-none = Nothing here has these words. Esc shows everything again.

wizard-key-choose = ↑↓ Enter
wizard-key-enter = Enter: done
wizard-key-lines = empty line: done
wizard-key-skip = empty: I don’t know
wizard-key-why = ? why
wizard-key-back = Esc back
wizard-key-change = Tab earlier answers
wizard-key-filter = type to search
wizard-key-stop = Ctrl-C stop

wizard-plain-number = type a number
wizard-plain-text = type an answer
wizard-plain-lines = type an answer, and an empty line when it is complete
wizard-plain-skip = nothing if you don’t know
wizard-plain-why = ? to hear why
wizard-plain-back = < to go back
wizard-plain-change = = to change an earlier answer
wizard-plain-stop = q to stop
wizard-plain-no-why = This helps to tell the causes apart.
wizard-plain-no-such = That is none of the choices. Please type one of the numbers.
