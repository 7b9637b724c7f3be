# The words of `linehelp check`.

check-layer-link = Link
check-layer-names = Names
check-layer-connect = Connections
check-layer-secure = Encryption
check-layer-answer = Answers
check-layer-proxy = Proxy
check-layer-clock = Clock
check-layer-path = Delay and loss
check-layer-push = Notifications

check-status-pass = ok
check-status-warn = odd
check-status-fail = fails
check-status-skip = not checked

check-cause-dns-nxdomain = { $target }: the name server says that there is no such name
check-cause-dns-servfail = { $target }: the name server cannot look the name up
check-cause-dns-timeout = { $target }: the name server does not answer
check-cause-dns-refused = { $target }: the name server refuses to answer
check-cause-dns-bogus = { $target }: the name leads to an address that is not the true one
check-cause-tcp-refused = { $target }: the connection is refused
check-cause-tcp-timeout = { $target }: the connection is never answered
check-cause-tcp-reset = { $target }: the connection is cut
check-cause-tcp-unreachable = { $target }: there is no way to it
check-cause-tls-expired = { $target }: the certificate has expired
check-cause-tls-not_yet_valid = { $target }: the certificate is not valid yet
check-cause-tls-untrusted = { $target }: the certificate is signed by somebody this machine does not trust
check-cause-tls-hostname_mismatch = { $target }: the certificate belongs to another name
check-cause-tls-handshake = { $target }: no agreement on encryption
check-cause-tls-timeout = { $target }: the connection opens, then encryption never begins
check-cause-http-status = { $target }: answers with a failure or what LINE would not say
check-cause-http-timeout = { $target }: the answer never comes to its end
check-cause-http-redirect = { $target }: the answer sends us to another host
check-cause-http-body = { $target }: the answer is not the one that belongs there
check-cause-proxy-unreachable = { $target }: the proxy does not answer or lets nothing through
check-cause-proxy-auth = { $target }: the proxy asks for a login
check-cause-slow = { $target }: every round trip takes very long
check-cause-lossy = { $target }: packets are lost on the way

check-odd-inspected = { $target }: the certificate is trusted here, but comes from “{ $issuer }”, not from a public authority; LINE may refuse it
check-odd-status = { $target }: answers, though not in the usual way (HTTP { $status })
check-odd-server = { $target }: resolves, but one of the name servers fails
check-odd-header = { $target }: answers, but without the mark that LINE's servers give
check-odd-overridden = { $target }: this machine’s hosts file says where the name leads
check-odd-differs = { $target }: the name leads elsewhere than another name server says, and works
check-odd-family6 = { $target }: fails over IPv6, works over IPv4
check-odd-family4 = { $target }: fails over IPv4, works over IPv6

check-pass-link = connected
check-pass-names = { $target }: leads to { $addresses }
check-pass-connect = { $target }: opens
check-pass-secure = { $target }: encrypted and trusted
check-pass-answer = { $target }: answers (HTTP { $status })
check-pass-proxy = { $target }: lets LINE through
check-pass-time = { $target }: tells the time
check-pass-clock = the clock is right, within { $offset }
check-pass-path = { $delay } ms for a round trip, nothing lost
check-pass-push = { $target }: opens

check-fail-link-down = no network interface is up
check-fail-link-route = connected, but there is no way out to the internet
check-fail-clock = the clock is { $offset }
check-fail-slow = { $delay } ms for a round trip
check-fail-lossy = about { $loss } % of connections lose packets
check-fail-ipv6 = IPv6 is announced, and nothing answers over it

check-skip-earlier = { $target }: not reached, an earlier step failed
check-skip-gone = { $target }: no name server knows this name any more
check-skip-link = this system does not say
check-skip-none = { $target }: nothing to go by

check-offset-ahead = { $amount } ahead
check-offset-behind = { $amount } behind
check-seconds = { $n ->
    [one] { $n } second
   *[other] { $n } seconds
}
check-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
check-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
check-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}

check-none = LINE itself was not checked, so there is no conclusion.
check-none-offline = Nothing was contacted, so there is no conclusion.
check-came-to = { $id }, after { $seconds } s
check-also = Also: { $names }
check-and = , { "" }
check-of = { $well } of { $all }
check-alike = { $summary } (and { $n } more alike)
check-more = and { $n } more; --verbose shows all

check-heading-seen = What was seen
check-heading-evidence = What decided it
check-heading-all = All checks
check-heading-home = What to do
check-heading-admin = For the person who runs the network
check-heading-hurts = What is hurt

check-role-line = LINE
check-role-control = Neutral hosts, to tell LINE's faults from others
check-role-push = Notifications
check-role-resolver = Second opinions on names
check-role-time = Time
check-list-beside = Besides, the name servers of this system are asked for these names, and the proxy is used that this system is set to. Nothing else is contacted; no login, message or personal data is sent.
check-list-nothing = Nothing would be contacted.

check-name-healthy = LINE can be reached
check-name-offline = no internet connection
check-name-dns-broken = names do not resolve
check-name-dns-filtered = LINE's names are filtered
check-name-captive-portal = a login page stands before the network
check-name-tls-intercepted = encrypted connections are opened on the way
check-name-tls-broken = encryption with LINE fails
check-name-clock-wrong = the clock is wrong
check-name-proxy-broken = the proxy does not work
check-name-proxy-auth = the proxy asks for a login
check-name-line-blocked = LINE is blocked
check-name-line-outage = LINE has an outage
check-name-line-partial = a part of LINE fails
check-name-push-blocked = notifications are blocked
check-name-ipv6-broken = IPv6 is broken
check-name-slow-network = the network is slow
check-name-lossy-network = the network loses packets
check-name-mtu-blackhole = large packets vanish

check-interrupted = Interrupted.
check-cannot-observe = the network cannot be looked at
check-no-such-probe = there is no probe, role or feature `{ $name }`
check-probes = one of: { $names }
check-watch-is-text = --watch shows text only; leave --format out
check-watch-same = { $time } still: { $is }
check-watch-changed = { $time } was: { $was }; now: { $is }
check-from-unreadable = cannot read { $path }
check-from-wrong = { $path } is not a saved check
check-from-hint = save one with: linehelp check --format json > FILE
check-from-schema = its schema is `{ $schema }`, not `{ $wanted }`
check-from-no-evidence = it holds no observations
