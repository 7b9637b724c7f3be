# レポートの言葉。どの形式でも同じ。

report-title = LINE: { $topic }
report-made = { $time } に linehelp { $tool } が作成、ナレッジ { $knowledge }
report-outcome-fix = 解決方法
report-outcome-report = サポートの対応が必要です
report-outcome-incomplete = 診断は途中です
report-cause = 考えられる原因
report-missing = 不足: サポートから聞かれることになります
report-send-to = 送り先
report-paste-from = ここからコピー
report-paste-to = ここまで
report-cut = （省略。全文はバンドルの report.md にあります）
report-evidence = 層ごとの証拠
report-timeline = それぞれにかかった時間
report-skipped = 行わなかったもの: { $count }
report-unknown = 不明
report-not-taken = 名前のみ、中身は含めていません

report-section-fields = フォームに書く内容
report-section-tried = 試したこと
report-section-path = この結果までの流れ
report-section-network = ネットワーク
report-section-facts = 端末とアカウントの情報
report-section-attachments = 添付
report-section-hidden = 伏せたところ

report-column-fact = 項目
report-column-value = 値
report-column-target = 対象
report-column-layer = 層
report-column-status = 結果
report-column-seen = 見えたもの
report-column-ms = ms

report-category-login = ログインとアカウント
report-category-payment = 支払いと購入
report-category-privacy = プライバシーと安全
report-category-feature = 機能
report-category-business = ビジネスアカウント

report-urgency-normal = 通常
report-urgency-high = 至急

report-result-helped = 効果あり
report-result-not-helped = 効果なし
report-result-skipped = 試していない

report-answer-yes = はい
report-answer-no = いいえ
report-answer-skipped = 試していない

report-status-pass = 正常
report-status-warn = 気になる点あり
report-status-fail = 失敗
report-status-skip = 未実施

report-layer-dns = 名前の解決
report-layer-tcp = 接続
report-layer-tls = 暗号化
report-layer-http = 応答
report-layer-proxy = プロキシ
report-layer-doh = 名前の確認（別のサーバー）
report-layer-sntp = 時刻
report-layer-machine = 端末とネットワーク

report-attachment-picture = 画像
report-attachment-text = テキスト
report-attachment-other = その他のファイル

report-device-terminal = 問題のある端末
report-device-machine = このコンピューター
report-device-system = OS
report-device-line = LINE

report-days = { $count } 日
report-hours = { $count } 時間
report-seconds = { $count } 秒

report-conclusion-healthy = ネットワークは正常です
report-conclusion-offline = まったくつながっていません
report-conclusion-dns-broken = 名前を解決できません
report-conclusion-dns-filtered = LINE の名前がフィルタリングされています
report-conclusion-captive-portal = ログインページに止められています
report-conclusion-tls-intercepted = 暗号化された通信が途中で解読されています
report-conclusion-tls-broken = 暗号化された通信に失敗します
report-conclusion-clock-wrong = 時計がずれています
report-conclusion-proxy-broken = プロキシが応答しません
report-conclusion-proxy-auth = プロキシがログインを求めています
report-conclusion-line-blocked = LINE への接続が遮断されています
report-conclusion-line-outage = LINE のサーバーに障害があります
report-conclusion-line-partial = LINE の一部のサービスにつながりません
report-conclusion-push-blocked = 通知が遮断されています
report-conclusion-ipv6-broken = IPv6 が使えません
report-conclusion-slow-network = ネットワークが遅いです
report-conclusion-lossy-network = データが途中で失われています
report-conclusion-mtu-blackhole = 大きなパケットが失われています
