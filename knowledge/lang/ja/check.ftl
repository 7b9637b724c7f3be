# `linehelp check` の言葉。

check-layer-link = 接続状態
check-layer-names = 名前
check-layer-connect = 接続
check-layer-secure = 暗号化
check-layer-answer = 応答
check-layer-proxy = プロキシ
check-layer-clock = 時計
check-layer-path = 遅延とパケットロス
check-layer-push = 通知

check-status-pass = 正常
check-status-warn = 注意
check-status-fail = 失敗
check-status-skip = 未確認

check-cause-dns-nxdomain = { $target }: ネームサーバーがその名前はないと答えています
check-cause-dns-servfail = { $target }: ネームサーバーが名前を調べられません
check-cause-dns-timeout = { $target }: ネームサーバーが応答しません
check-cause-dns-refused = { $target }: ネームサーバーが応答を拒んでいます
check-cause-dns-bogus = { $target }: 名前が本物ではないアドレスを指しています
check-cause-tcp-refused = { $target }: 接続が拒否されました
check-cause-tcp-timeout = { $target }: 接続に応答がありません
check-cause-tcp-reset = { $target }: 接続が切られました
check-cause-tcp-unreachable = { $target }: そこへの経路がありません
check-cause-tls-expired = { $target }: 証明書の期限が切れています
check-cause-tls-not_yet_valid = { $target }: 証明書はまだ有効ではありません
check-cause-tls-untrusted = { $target }: この端末が信頼していないところの署名がある証明書です
check-cause-tls-hostname_mismatch = { $target }: 別の名前の証明書です
check-cause-tls-handshake = { $target }: 暗号化の取り決めができません
check-cause-tls-timeout = { $target }: 接続はできますが、暗号化が始まりません
check-cause-http-status = { $target }: 失敗、または LINE なら返さない応答です
check-cause-http-timeout = { $target }: 応答が最後まで届きません
check-cause-http-redirect = { $target }: 別のホストへ誘導されます
check-cause-http-body = { $target }: 本来の応答ではありません
check-cause-proxy-unreachable = { $target }: プロキシが応答しないか、何も通しません
check-cause-proxy-auth = { $target }: プロキシがログインを求めています
check-cause-slow = { $target }: 往復に非常に時間がかかります
check-cause-lossy = { $target }: パケットが途中で失われています

check-odd-inspected = { $target }: 証明書はここでは信頼されていますが、公的な認証局ではなく「{ $issuer }」のものです。LINE は受け付けないことがあります
check-odd-status = { $target }: 応答はありますが、いつもと違います（HTTP { $status }）
check-odd-server = { $target }: 名前は解決できますが、失敗するネームサーバーがあります
check-odd-header = { $target }: 応答はありますが、LINE のサーバーの目印がありません
check-odd-overridden = { $target }: この端末の hosts ファイルが行き先を決めています
check-odd-differs = { $target }: 別のネームサーバーの答えと行き先が違いますが、動作しています
check-odd-family6 = { $target }: IPv6 では失敗し、IPv4 では動作します
check-odd-family4 = { $target }: IPv4 では失敗し、IPv6 では動作します

check-pass-link = つながっています
check-pass-names = { $target }: { $addresses } を指しています
check-pass-connect = { $target }: 接続できます
check-pass-secure = { $target }: 暗号化され、信頼されています
check-pass-answer = { $target }: 応答があります（HTTP { $status }）
check-pass-proxy = { $target }: LINE を通します
check-pass-time = { $target }: 時刻がわかります
check-pass-clock = 時計は正確です（ずれは { $offset } 以内）
check-pass-path = 往復 { $delay } ms、パケットロスなし
check-pass-push = { $target }: 接続できます

check-fail-link-down = 有効なネットワーク接続がありません
check-fail-link-route = つながっていますが、インターネットへ出られません
check-fail-clock = 時計が{ $offset }
check-fail-slow = 往復に { $delay } ms
check-fail-lossy = 接続の約 { $loss } % でパケットが失われています
check-fail-ipv6 = IPv6 が案内されていますが、応答がありません

check-skip-earlier = { $target }: 前の段階で失敗したため、調べていません
check-skip-gone = { $target }: この名前に答えられるネームサーバーはもうありません
check-skip-link = この OS ではわかりません
check-skip-none = { $target }: 判断の材料がありません

check-offset-ahead = { $amount }進んでいます
check-offset-behind = { $amount }遅れています
check-seconds = { $n ->
   *[other] { $n } 秒
}
check-minutes = { $n ->
   *[other] { $n } 分
}
check-hours = { $n ->
   *[other] { $n } 時間
}
check-days = { $n ->
   *[other] { $n } 日
}

check-none = LINE そのものを調べていないため、結論はありません。
check-none-offline = どこにも接続していないため、結論はありません。
check-came-to = { $id }、{ $seconds } 秒
check-also = ほかに: { $names }
check-and = 、{ "" }
check-of = { $all } 件中 { $well } 件
check-alike = { $summary }（ほか { $n } 件も同様）
check-more = ほか { $n } 件。--verbose ですべて表示

check-heading-seen = 見えたこと
check-heading-evidence = 決め手
check-heading-all = すべての確認
check-heading-home = できること
check-heading-admin = ネットワークの管理者へ
check-heading-hurts = 影響を受けるもの

check-role-line = LINE
check-role-control = LINE の問題かどうかを見分けるための、無関係なホスト
check-role-push = 通知
check-role-resolver = 名前を確かめる別のサーバー
check-role-time = 時刻
check-list-beside = このほか、この端末に設定されたネームサーバーに上の名前を問い合わせ、プロキシが設定されていれば使います。それ以外には接続しません。ログイン情報、メッセージ、個人情報は送りません。
check-list-nothing = どこにも接続しません。

check-name-healthy = LINE につながる
check-name-offline = インターネットにつながっていない
check-name-dns-broken = 名前を解決できない
check-name-dns-filtered = LINE の名前がフィルタリングされている
check-name-captive-portal = ログインページに止められている
check-name-tls-intercepted = 暗号化された通信が途中で解読されている
check-name-tls-broken = LINE との暗号化に失敗する
check-name-clock-wrong = 時計がずれている
check-name-proxy-broken = プロキシが動作していない
check-name-proxy-auth = プロキシがログインを求めている
check-name-line-blocked = LINE が遮断されている
check-name-line-outage = LINE に障害がある
check-name-line-partial = LINE の一部が使えない
check-name-push-blocked = 通知が遮断されている
check-name-ipv6-broken = IPv6 が使えない
check-name-slow-network = ネットワークが遅い
check-name-lossy-network = パケットが失われている
check-name-mtu-blackhole = 大きなパケットが消える

check-interrupted = 中断しました。
check-cannot-observe = ネットワークを調べられません
check-no-such-probe = 確認項目・役割・機能 `{ $name }` はありません
check-probes = 次のどれか: { $names }
check-watch-is-text = --watch はテキスト表示のみです。--format を外してください
check-watch-same = { $time } 引き続き: { $is }
check-watch-changed = { $time } 以前: { $was }、現在: { $is }
check-from-unreadable = { $path } を読めません
check-from-wrong = { $path } は保存した確認結果ではありません
check-from-hint = 保存するには: linehelp check --format json > FILE
check-from-schema = スキーマが `{ $wanted }` ではなく `{ $schema }` です
check-from-no-evidence = 観測結果が入っていません
