# 各種格式的報告所用的文字。

report-title = LINE：{ $topic }
report-made = 由 linehelp { $tool } 於 { $time } 產生，知識庫 { $knowledge }
report-outcome-fix = 已解決，方法是
report-outcome-report = 需要客服處理
report-outcome-incomplete = 診斷沒有做完
report-cause = 可能的原因
report-missing = 還缺這些，客服會再問
report-send-to = 送到哪裡
report-paste-from = 從這裡開始複製
report-paste-to = 複製到這裡為止
report-cut = （已截斷；全文在報告包的 report.md）
report-evidence = 各層的依據
report-timeline = 每一步花了多久
report-skipped = 未檢查：{ $count }
report-unknown = 不清楚
report-not-taken = 只寫了檔名，沒有附上

report-section-fields = 表單內容
report-section-tried = 試過的方法
report-section-path = 得出結果的過程
report-section-network = 網路
report-section-facts = 已知的裝置與帳號資訊
report-section-attachments = 附件
report-section-hidden = 遮蔽的地方

report-column-fact = 項目
report-column-value = 內容
report-column-target = 目標
report-column-layer = 層
report-column-status = 結果
report-column-seen = 看到的情況
report-column-ms = 毫秒

report-category-login = 登入與帳號
report-category-payment = 付款與購買
report-category-privacy = 隱私與安全
report-category-feature = 功能
report-category-business = 商用帳號

report-urgency-normal = 一般
report-urgency-high = 緊急

report-result-helped = 有效
report-result-not-helped = 沒效
report-result-skipped = 沒有試

report-answer-yes = 是
report-answer-no = 否
report-answer-skipped = 沒有試

report-status-pass = 正常
report-status-warn = 可疑
report-status-fail = 失敗
report-status-skip = 未檢查

report-layer-dns = 網域名稱查詢
report-layer-tcp = 連接主機
report-layer-tls = 加密
report-layer-http = 回應
report-layer-proxy = 代理伺服器
report-layer-doh = 網域名稱的第二意見
report-layer-sntp = 時間
report-layer-machine = 本機與網路

report-attachment-picture = 圖片
report-attachment-text = 文字
report-attachment-other = 其他檔案

report-device-terminal = 出問題的裝置
report-device-machine = 這台電腦
report-device-system = 系統
report-device-line = LINE

report-days = { $count } 天
report-hours = { $count } 小時
report-seconds = { $count } 秒

report-conclusion-healthy = 網路正常
report-conclusion-offline = 完全沒有連線
report-conclusion-dns-broken = 查不到網域名稱
report-conclusion-dns-filtered = LINE 的網域名稱被過濾
report-conclusion-captive-portal = 被網路的登入頁面擋住
report-conclusion-tls-intercepted = 加密連線被中途的設備或軟體拆開
report-conclusion-tls-broken = 加密連線失敗
report-conclusion-clock-wrong = 系統時間不對
report-conclusion-proxy-broken = 代理伺服器沒有回應
report-conclusion-proxy-auth = 代理伺服器要求登入
report-conclusion-line-blocked = 連往 LINE 的連線被封鎖
report-conclusion-line-outage = LINE 的伺服器故障
report-conclusion-line-partial = LINE 的部分服務失敗
report-conclusion-push-blocked = 通知被擋住
report-conclusion-ipv6-broken = IPv6 無法使用
report-conclusion-slow-network = 網路很慢
report-conclusion-lossy-network = 網路會遺失資料
report-conclusion-mtu-blackhole = 大的封包會遺失
