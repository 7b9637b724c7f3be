# `linehelp check` 的用語。

check-layer-link = 連線
check-layer-names = 網域名稱
check-layer-connect = 連接主機
check-layer-secure = 加密
check-layer-answer = 回應
check-layer-proxy = 代理伺服器
check-layer-clock = 時間
check-layer-path = 延遲與封包遺失
check-layer-push = 通知

check-status-pass = 正常
check-status-warn = 可疑
check-status-fail = 失敗
check-status-skip = 未檢查

check-cause-dns-nxdomain = { $target }：DNS 伺服器說沒有這個網域名稱
check-cause-dns-servfail = { $target }：DNS 伺服器查不出這個網域名稱
check-cause-dns-timeout = { $target }：DNS 伺服器沒有回應
check-cause-dns-refused = { $target }：DNS 伺服器拒絕回答
check-cause-dns-bogus = { $target }：網域名稱指向的不是真正的位址
check-cause-tcp-refused = { $target }：連線遭拒
check-cause-tcp-timeout = { $target }：連線一直沒有回應
check-cause-tcp-reset = { $target }：連線被切斷
check-cause-tcp-unreachable = { $target }：沒有路徑可以到達
check-cause-tls-expired = { $target }：憑證已過期
check-cause-tls-not_yet_valid = { $target }：憑證還沒生效
check-cause-tls-untrusted = { $target }：憑證的簽發者不受這台裝置信任
check-cause-tls-hostname_mismatch = { $target }：憑證屬於另一個網域名稱
check-cause-tls-handshake = { $target }：雙方談不攏加密方式
check-cause-tls-timeout = { $target }：連得上，加密卻一直沒有開始
check-cause-http-status = { $target }：回應了錯誤，或 LINE 不會給的狀態
check-cause-http-timeout = { $target }：回應一直收不完
check-cause-http-redirect = { $target }：回應把我們轉到別的主機
check-cause-http-body = { $target }：回應的內容不是那裡該有的
check-cause-proxy-unreachable = { $target }：代理伺服器沒有回應，或什麼都不放行
check-cause-proxy-auth = { $target }：代理伺服器要求登入
check-cause-slow = { $target }：每次來回都很慢
check-cause-lossy = { $target }：封包在途中遺失

check-odd-inspected = { $target }：這裡信任這張憑證，但它來自「{ $issuer }」，不是公開的憑證機構；LINE 可能不接受
check-odd-status = { $target }：有回應，但和平常不一樣（HTTP { $status }）
check-odd-server = { $target }：查得到，但其中一台 DNS 伺服器失敗
check-odd-header = { $target }：有回應，但少了 LINE 伺服器會給的標記
check-odd-overridden = { $target }：由這台電腦的 hosts 檔決定指向哪裡
check-odd-differs = { $target }：指向的位址和另一台 DNS 伺服器說的不同，但能用
check-odd-family6 = { $target }：IPv6 不通，IPv4 可以
check-odd-family4 = { $target }：IPv4 不通，IPv6 可以

check-pass-link = 已連線
check-pass-names = { $target }：指向 { $addresses }
check-pass-connect = { $target }：連得上
check-pass-secure = { $target }：已加密，憑證可信任
check-pass-answer = { $target }：有回應（HTTP { $status }）
check-pass-proxy = { $target }：放行 LINE
check-pass-time = { $target }：回報了時間
check-pass-clock = 時間正確，誤差在 { $offset } 以內
check-pass-path = 來回 { $delay } 毫秒，沒有遺失
check-pass-push = { $target }：連得上

check-fail-link-down = 沒有任何網路介面在運作
check-fail-link-route = 已連線，但沒有路徑通往網際網路
check-fail-clock = 時間{ $offset }
check-fail-slow = 來回要 { $delay } 毫秒
check-fail-lossy = 大約 { $loss }% 的連線會遺失封包
check-fail-ipv6 = 網路宣告有 IPv6，但完全沒有回應

check-skip-earlier = { $target }：沒有檢查，前一步就失敗了
check-skip-gone = { $target }：已經沒有 DNS 伺服器認得這個網域名稱
check-skip-link = 系統沒有提供
check-skip-none = { $target }：沒有依據

check-offset-ahead = 快了 { $amount }
check-offset-behind = 慢了 { $amount }
check-seconds = { $n } 秒
check-minutes = { $n } 分鐘
check-hours = { $n } 小時
check-days = { $n } 天

check-none = 沒有檢查 LINE 本身，所以沒有結論。
check-none-offline = 沒有連到任何主機，所以沒有結論。
check-came-to = { $id }，花了 { $seconds } 秒
check-also = 另外：{ $names }
check-and = 、
check-of = { $well }/{ $all }
check-alike = { $summary }（還有 { $n } 項相同）
check-more = 還有 { $n } 項；加上 --verbose 可看全部

check-heading-seen = 檢查到的情況
check-heading-evidence = 判斷依據
check-heading-all = 所有檢查
check-heading-home = 該怎麼做
check-heading-admin = 給管理網路的人
check-heading-hurts = 受影響的功能

check-role-line = LINE
check-role-control = 中立的主機，用來分辨是不是 LINE 的問題
check-role-push = 通知
check-role-resolver = 網域名稱的第二意見
check-role-time = 時間
check-list-beside = 此外，會向系統設定的 DNS 伺服器查詢以上網域名稱，並使用系統設定的代理伺服器。不會連到其他任何主機；不會傳送登入資訊、訊息或個人資料。
check-list-nothing = 不會連到任何主機。

check-name-healthy = 連得上 LINE
check-name-offline = 沒有連上網際網路
check-name-dns-broken = 查不到網域名稱
check-name-dns-filtered = LINE 的網域名稱被過濾
check-name-captive-portal = 網路前面擋著一個登入頁面
check-name-tls-intercepted = 加密連線在途中被拆開
check-name-tls-broken = 和 LINE 的加密連線失敗
check-name-clock-wrong = 時間不準
check-name-proxy-broken = 代理伺服器無法使用
check-name-proxy-auth = 代理伺服器要求登入
check-name-line-blocked = LINE 被封鎖
check-name-line-outage = LINE 服務異常
check-name-line-partial = LINE 有一部分無法使用
check-name-push-blocked = 通知被擋住
check-name-ipv6-broken = IPv6 不通
check-name-slow-network = 網路很慢
check-name-lossy-network = 網路會遺失封包
check-name-mtu-blackhole = 大的封包會消失

check-interrupted = 已中斷。
check-cannot-observe = 無法查看網路
check-no-such-probe = 沒有名為 `{ $name }` 的探測、類別或功能
check-probes = 可用的有：{ $names }
check-watch-is-text = --watch 只顯示文字；請拿掉 --format
check-watch-same = { $time } 仍然是：{ $is }
check-watch-changed = { $time } 之前：{ $was }；現在：{ $is }
check-from-unreadable = 無法讀取 { $path }
check-from-wrong = { $path } 不是儲存下來的檢查結果
check-from-hint = 用這個指令儲存：linehelp check --format json > FILE
check-from-schema = 它的 schema 是 `{ $schema }`，不是 `{ $wanted }`
check-from-no-evidence = 裡面沒有觀察資料
