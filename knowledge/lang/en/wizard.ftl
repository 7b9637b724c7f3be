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

wizard-welcome = Let’s find out what is wrong with LINE.
wizard-promise = A few questions, then one fix at a time. Your answers stay on this computer.
wizard-topic = What is it about?
wizard-topic-hint = Choose what comes closest, or type a word to search.
wizard-topic-resume = Go on with: { $topic }
wizard-topic-resume-more = { $count ->
    [one] One answer is kept from last time.
   *[other] { $count } answers are kept from last time.
}
wizard-topic-why = Each kind of trouble has its own questions. If it turns out to be something else, the questions lead there.

wizard-unknown = I don’t know
wizard-answered = { $question } — { $answer }
wizard-from-fact = { $answered } (found on this machine)
wizard-from-file = { $answered } (from the answers file)
wizard-from-history = { $answered } (from last time)
wizard-network = The network here: { $found }
wizard-back = Back to the question before.
wizard-change = Which answer do you want to change?
wizard-form-version = That should be a version number, such as 14.3.1.
wizard-form-number = That should be a whole number.
wizard-form-text = That cannot be used. Please write it in other words.

wizard-waiting = Looking at this machine and its network …
wizard-measuring = Checking the network again …
wizard-measured-good = Checked again, and it is well: { $found }
wizard-measured-bad = Checked again, and it is still there: { $found }

wizard-fix = To try · { $time }
wizard-fix-of = To try, { $number } of { $all } · { $time }
wizard-minutes = { $minutes ->
    [60] about an hour
    [1440] about a day
    [10080] about a week
    [one] about 1 minute
   *[other] about { $minutes } minutes
}
wizard-minutes-read = nothing to do, only to read
wizard-may-be = What it may be: { $cause }
wizard-loses = What may be lost: { $loses }
wizard-risk-settings = This changes settings
wizard-risk-chats = This can lose chats
wizard-risk-money = This can cost money or paid items
wizard-risk-account = This can cost the account itself
wizard-go-on = Do you want to do this?
wizard-go-on-yes = Yes, show me the steps
wizard-go-on-no = No, what else is there?
wizard-worked = It worked when: { $worked }
wizard-basis-weak = LINE does not say this itself; it comes from elsewhere.
wizard-basis-inferred = LINE does not say this in so many words; it follows from what it says.
wizard-article = More about it: { $title } (linehelp kb show { $id })
wizard-source = Source:

wizard-did-ask = Did it help?
wizard-did-yes = Yes, it works now
wizard-did-no = No, it is still the same
wizard-did-skip = I did not try it
wizard-wait-ask = Will you wait and see?
wizard-wait-yes = Yes, I will wait
wizard-wait-no = I have waited already, and it is still the same
wizard-wait-skip = What else is there?
wizard-explain-ask = Does this answer it?
wizard-explain-yes = Yes, that is it
wizard-explain-no = No, it is something else
wizard-explain-skip = I’m not sure
wizard-measure-ask = Have you done it?
wizard-measure-yes = Yes, check again now
wizard-measure-skip = I did not try it

wizard-tried-helped = { $fix } — this helped
wizard-tried-not-helped = { $fix } — did not help
wizard-tried-skipped = { $fix } — not tried

wizard-end-did = Solved: { $fix }
wizard-end-did-next = Should it come back, `linehelp diagnose { $topic }` starts again from here.
wizard-end-wait = Now it takes a little patience: { $fix }
wizard-end-wait-next = If it is still the same after that, run `linehelp diagnose { $topic }` again; it then looks for other causes.
wizard-end-explain = This is why: { $fix }
wizard-end-explain-next = Should there be more to it, run `linehelp diagnose { $topic }` again.
wizard-end-report = This is for LINE’s support
wizard-end-cause = What it is, most likely: { $cause }
wizard-end-evidence = What speaks for it:
wizard-end-tried = What was tried:

wizard-stopped = Stopped. Your answers are kept; `linehelp diagnose --resume` goes on from here.
wizard-stopped-early = Stopped.
wizard-resumed = Going on with: { $topic }
wizard-journal-failed = Your answers cannot be written to disk ({ $why }). The diagnosis goes on, but it could not be resumed.

wizard-platform-android = On Android:
wizard-platform-ios = On an iPhone:
wizard-platform-ipad = On an iPad:
wizard-platform-windows = On Windows:
wizard-platform-macos = On a Mac:
wizard-platform-chrome = In Chrome:
wizard-platform-all = Everywhere:

wizard-conclusion-healthy = LINE can be reached, nothing stands in its way
wizard-conclusion-offline = no connection to the internet
wizard-conclusion-dns-broken = names cannot be looked up
wizard-conclusion-dns-filtered = the name server hides LINE’s names
wizard-conclusion-captive-portal = it wants you to log in first
wizard-conclusion-tls-intercepted = encrypted connections are opened on the way
wizard-conclusion-tls-broken = encrypted connections to LINE fail
wizard-conclusion-clock-wrong = the clock of this machine is wrong
wizard-conclusion-proxy-broken = the proxy does not answer
wizard-conclusion-proxy-auth = the proxy wants a login
wizard-conclusion-line-blocked = connections to LINE are blocked
wizard-conclusion-line-outage = LINE’s own servers have trouble
wizard-conclusion-line-partial = some of LINE’s services cannot be reached
wizard-conclusion-push-blocked = notifications do not get through
wizard-conclusion-ipv6-broken = IPv6 does not work here
wizard-conclusion-slow-network = it is very slow
wizard-conclusion-lossy-network = much gets lost on the way
wizard-conclusion-mtu-blackhole = large packets get lost on the way

wizard-report-title = The report, as it would be written
wizard-report-to = It goes to: { $channel }
wizard-report-address = Address:
wizard-report-missing = Support would ask for
wizard-report-ask = What should happen to it?
wizard-report-why = Nothing is sent from here. The report is written to a file on this computer, and you submit it yourself.
wizard-report-write = Write it
wizard-report-fill = { $count ->
    [one] Fill in what is missing (1)
   *[other] Fill in what is missing ({ $count })
}
wizard-report-drop = Leave a part out, or take it back in
wizard-report-show = Show something that is hidden ({ $count })
wizard-report-leave = Do not write it
wizard-report-drop-which = Which part?
wizard-report-show-which = What is to be shown as it is?
wizard-report-is-in = { $part }
wizard-report-is-out = { $part } (left out)
wizard-report-hidden = { $part } (hidden)
wizard-report-shown = { $part } (shown)
wizard-report-file = To which file?
wizard-report-file-hint = The ending of its name says in which form: .md, .txt, .html or .json.
wizard-report-exists = there is such a file already; please choose another name
wizard-report-not-written = The report was not written.
wizard-comma = {", "}

wizard-from-words = { $answered } (from your words)
wizard-understood = What it is about: { $topic }
wizard-understood-else = If it is something else, stop with Ctrl-C and run `linehelp diagnose` to choose from the list.
wizard-mean = Did you mean one of these?
wizard-mean-hint = Your words fit more than one of them.
wizard-mean-else = Something else: show the whole list
wizard-mean-none = Your words do not sound like anything known here. Choose what comes closest.
