# The report, in every form it takes.

report-title = LINE: { $topic }
report-made = Made { $time } by linehelp { $tool }, knowledge { $knowledge }
report-outcome-fix = Solved by
report-outcome-report = Support has to act
report-outcome-incomplete = The diagnosis was not finished
report-cause = Likely cause
report-missing = Missing: support would ask for this
report-send-to = Where to send it
report-paste-from = copy from here
report-paste-to = to here
report-cut = (cut; the whole text is in report.md of the bundle)
report-evidence = Evidence by layer
report-timeline = How long each step took
report-skipped = Not done: { $count }
report-unknown = not known
report-not-taken = only named, not included

report-section-fields = For the form
report-section-tried = What was tried
report-section-path = The way to this result
report-section-network = Network
report-section-facts = What is known of device and account
report-section-attachments = Attachments
report-section-hidden = Hidden places

report-column-fact = What
report-column-value = Value
report-column-target = Target
report-column-layer = Layer
report-column-status = Result
report-column-seen = What was seen
report-column-ms = ms

report-category-login = Login and account
report-category-payment = Payment and purchases
report-category-privacy = Privacy and safety
report-category-feature = Features
report-category-business = Business account

report-urgency-normal = Normal
report-urgency-high = Urgent

report-result-helped = helped
report-result-not-helped = did not help
report-result-skipped = not tried

report-answer-yes = yes
report-answer-no = no
report-answer-skipped = not tried

report-status-pass = good
report-status-warn = odd
report-status-fail = fails
report-status-skip = not done

report-layer-dns = Name lookup
report-layer-tcp = Connection
report-layer-tls = Encryption
report-layer-http = Answer
report-layer-proxy = Proxy
report-layer-doh = Second opinion on names
report-layer-sntp = Time
report-layer-machine = Machine and network

report-attachment-picture = picture
report-attachment-text = text
report-attachment-other = other file

report-device-terminal = Device with the problem
report-device-machine = This computer
report-device-system = system
report-device-line = LINE

report-days = { $count } days
report-hours = { $count } hours
report-seconds = { $count } s

report-conclusion-healthy = The network is in order
report-conclusion-offline = No connection at all
report-conclusion-dns-broken = Names cannot be looked up
report-conclusion-dns-filtered = LINE's names are filtered
report-conclusion-captive-portal = A login page stands in the way
report-conclusion-tls-intercepted = Something opens encrypted connections
report-conclusion-tls-broken = Encrypted connections fail
report-conclusion-clock-wrong = The clock is wrong
report-conclusion-proxy-broken = The proxy does not answer
report-conclusion-proxy-auth = The proxy wants a login
report-conclusion-line-blocked = Connections to LINE are blocked
report-conclusion-line-outage = LINE's own servers fail
report-conclusion-line-partial = Some of LINE's services fail
report-conclusion-push-blocked = Notifications are blocked
report-conclusion-ipv6-broken = IPv6 is broken
report-conclusion-slow-network = The network is slow
report-conclusion-lossy-network = The network loses data
report-conclusion-mtu-blackhole = Large packets get lost
