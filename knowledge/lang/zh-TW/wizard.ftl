# 精靈：提問、解決方法、結尾。

wizard-why = 為什麼問：{ $why }
wizard-filter = 搜尋：{ $text }
wizard-filter-none = 沒有包含這些字的選項。按 Esc 重新顯示全部。

wizard-key-choose = ↑↓ Enter 選擇
wizard-key-enter = Enter 完成
wizard-key-lines = 空行 完成
wizard-key-skip = 留空 不知道
wizard-key-why = ? 為什麼問
wizard-key-back = Esc 返回
wizard-key-change = Tab 改前面的回答
wizard-key-filter = 打字可搜尋
wizard-key-stop = Ctrl-C 停止

wizard-plain-number = 請輸入編號
wizard-plain-text = 請輸入回答
wizard-plain-lines = 請輸入回答，寫完後再按一次 Enter 留一個空行
wizard-plain-skip = 不知道就直接按 Enter
wizard-plain-why = 輸入 ? 看為什麼問
wizard-plain-back = 輸入 < 返回
wizard-plain-change = 輸入 = 改前面的回答
wizard-plain-stop = 輸入 q 停止
wizard-plain-no-why = 這個回答有助於分辨原因。
wizard-plain-no-such = 沒有這個選項，請輸入上面的一個編號。

wizard-welcome = 一起來看看 LINE 是哪裡出了問題。
wizard-promise = 先問幾個問題，再一次給一個方法。您的回答只留在這台電腦上。
wizard-topic = 您遇到的是哪一類問題？
wizard-topic-hint = 選最接近的一項，也可以打字搜尋。
wizard-topic-resume = 接著做：{ $topic }
wizard-topic-resume-more = { $count ->
   *[other] 上次的 { $count } 個回答還留著。
}
wizard-topic-why = 每一類問題要問的都不一樣。如果後來發現是別的問題，提問會帶您過去。

wizard-unknown = 我不知道
wizard-answered = { $question } — { $answer }
wizard-from-fact = { $answered }（在這台電腦上查到的）
wizard-from-file = { $answered }（來自回答檔）
wizard-from-history = { $answered }（上次的回答）
wizard-network = 這裡的網路：{ $found }
wizard-back = 回到上一個問題。
wizard-change = 要改哪一個回答？
wizard-form-version = 這裡要填版本號碼，例如 14.3.1。
wizard-form-number = 這裡要填整數。
wizard-form-text = 這樣寫沒辦法用，請換個說法。

wizard-waiting = 正在查看這台電腦和網路……
wizard-measuring = 正在重新檢查網路……
wizard-measured-good = 重新檢查過，已經正常：{ $found }
wizard-measured-bad = 重新檢查過，問題還在：{ $found }

wizard-fix = 試試看 · { $time }
wizard-fix-of = 試試看，第 { $number } 個，共 { $all } 個 · { $time }
wizard-minutes = { $minutes ->
    [60] 大約一小時
    [1440] 大約一天
    [10080] 大約一週
   *[other] 大約 { $minutes } 分鐘
}
wizard-minutes-read = 不用動手，看一下就好
wizard-may-be = 可能的原因：{ $cause }
wizard-loses = 可能會失去：{ $loses }
wizard-risk-settings = 這會改動設定
wizard-risk-chats = 這可能會讓聊天記錄消失
wizard-risk-money = 這可能要花錢，或失去買過的東西
wizard-risk-account = 這可能會失去帳號本身
wizard-go-on = 要這樣做嗎？
wizard-go-on-yes = 要，請告訴我步驟
wizard-go-on-no = 不要，看看別的方法
wizard-worked = 成功的話：{ $worked }
wizard-basis-weak = 這不是 LINE 官方的說法，來自其他地方。
wizard-basis-inferred = LINE 沒有明講，這是從官方的說明推論出來的。
wizard-article = 詳細說明：{ $title }（linehelp kb show { $id }）
wizard-source = 來源：

wizard-did-ask = 問題解決了嗎？
wizard-did-yes = 解決了，現在正常
wizard-did-no = 沒有，還是一樣
wizard-did-skip = 我沒有試
wizard-wait-ask = 先等等看好嗎？
wizard-wait-yes = 好，我等等看
wizard-wait-no = 已經等過了，還是一樣
wizard-wait-skip = 看看別的方法
wizard-explain-ask = 這樣有解答您的疑問嗎？
wizard-explain-yes = 有，就是這樣
wizard-explain-no = 沒有，是別的問題
wizard-explain-skip = 不太確定
wizard-measure-ask = 做好了嗎？
wizard-measure-yes = 做好了，現在重新檢查
wizard-measure-skip = 我沒有試

wizard-tried-helped = { $fix } — 有效
wizard-tried-not-helped = { $fix } — 沒效
wizard-tried-skipped = { $fix } — 沒有試

wizard-end-did = 已解決：{ $fix }
wizard-end-did-next = 如果又發生，執行 `linehelp diagnose { $topic }` 就能重新開始。
wizard-end-wait = 現在需要一點耐心：{ $fix }
wizard-end-wait-next = 等過之後還是一樣的話，請再執行 `linehelp diagnose { $topic }`，會繼續找別的原因。
wizard-end-explain = 原因是這樣：{ $fix }
wizard-end-explain-next = 如果還有別的狀況，請再執行 `linehelp diagnose { $topic }`。
wizard-end-report = 這個問題需要 LINE 客服處理
wizard-end-cause = 最可能的原因：{ $cause }
wizard-end-evidence = 依據：
wizard-end-tried = 試過的方法：

wizard-stopped = 已停止。您的回答都留著，執行 `linehelp diagnose --resume` 就能接著做。
wizard-stopped-early = 已停止。
wizard-resumed = 接著做：{ $topic }
wizard-journal-failed = 您的回答無法寫入磁碟（{ $why }）。診斷可以繼續，但中斷後就沒辦法接著做了。

wizard-platform-android = Android 手機：
wizard-platform-ios = iPhone：
wizard-platform-ipad = iPad：
wizard-platform-windows = Windows 電腦：
wizard-platform-macos = Mac：
wizard-platform-chrome = Chrome 瀏覽器：
wizard-platform-all = 所有裝置：

wizard-conclusion-healthy = 連得上 LINE，沒有東西擋住
wizard-conclusion-offline = 沒有連上網際網路
wizard-conclusion-dns-broken = 查不到網域名稱
wizard-conclusion-dns-filtered = DNS 伺服器把 LINE 的網域名稱藏起來了
wizard-conclusion-captive-portal = 這個網路要您先登入
wizard-conclusion-tls-intercepted = 加密連線在途中被拆開
wizard-conclusion-tls-broken = 和 LINE 的加密連線失敗
wizard-conclusion-clock-wrong = 這台電腦的時間不對
wizard-conclusion-proxy-broken = 代理伺服器沒有回應
wizard-conclusion-proxy-auth = 代理伺服器要求登入
wizard-conclusion-line-blocked = 連往 LINE 的連線被封鎖
wizard-conclusion-line-outage = LINE 自己的伺服器出了問題
wizard-conclusion-line-partial = LINE 的部分服務連不上
wizard-conclusion-push-blocked = 通知送不進來
wizard-conclusion-ipv6-broken = 這裡的 IPv6 不通
wizard-conclusion-slow-network = 網路非常慢
wizard-conclusion-lossy-network = 途中掉了很多封包
wizard-conclusion-mtu-blackhole = 大的封包在途中遺失

wizard-report-title = 報告會寫成這樣
wizard-report-to = 要交給：{ $channel }
wizard-report-address = 網址：
wizard-report-missing = 缺少這些，客服會再來問
wizard-report-ask = 這份報告要怎麼處理？
wizard-report-why = 這裡不會送出任何東西。報告只會寫成這台電腦上的一個檔案，由您自己提交。
wizard-report-write = 寫成檔案
wizard-report-fill = { $count ->
   *[other] 補上缺少的內容（{ $count } 項）
}
wizard-report-drop = 拿掉某一部分，或放回來
wizard-report-show = 顯示被遮蔽的內容（{ $count } 處）
wizard-report-leave = 不要寫
wizard-report-drop-which = 哪一部分？
wizard-report-show-which = 哪一處要照原樣顯示？
wizard-report-is-in = { $part }
wizard-report-is-out = { $part }（已拿掉）
wizard-report-hidden = { $part }（已遮蔽）
wizard-report-shown = { $part }（照原樣顯示）
wizard-report-file = 要寫到哪個檔案？
wizard-report-file-hint = 副檔名決定格式：.md、.txt、.html 或 .json。
wizard-report-exists = 已經有這個檔案了，請換個名稱
wizard-report-not-written = 報告沒有寫出。
wizard-comma = {"、"}

wizard-from-words = { $answered }（來自你的描述）
wizard-understood = 要解決的問題：{ $topic }
wizard-understood-else = 如果不是，請按 Ctrl-C 停止，再執行 `linehelp diagnose` 從清單中選擇。
wizard-mean = 你指的是下面哪一個？
wizard-mean-hint = 你的描述符合其中不只一個。
wizard-mean-else = 都不是：顯示完整清單
wizard-mean-none = 沒能聽懂你的描述，請選擇最接近的一項。
