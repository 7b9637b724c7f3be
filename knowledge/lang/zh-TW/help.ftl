# 各指令和選項的說明。

help-usage = 用法：
help-commands = 指令
help-options = 選項
help-arguments = 參數
help-everywhere = 所有指令共用的選項
help-heading = { $heading }：
help-values = { $text }：{ $values }
help-default = { $text } [預設：{ $default }]
help-some-options = [選項]
help-some-command = <指令>

help-about = 解決 LINE 的各種問題：找出原因，一次給一個方法；解決不了，就寫好一份給客服的報告。
help-more = 從這裡開始：linehelp diagnose

help-arg-help = 顯示說明
help-arg-version = 顯示版本
help-arg-lang = 語言，例如 en、zh-TW [預設：LINEHELP_LANG，其次是系統語言]
help-arg-color = 什麼時候使用顏色
help-arg-quiet = 只顯示結果、問題和錯誤
help-arg-verbose = 多說一點過程
help-arg-plain = 問題用編號列出，不重畫畫面，不用顏色：適合螢幕閱讀器和記錄檔
help-arg-knowledge = 另外的知識資料夾，疊加在內建知識之上；可重複使用
help-arg-offline = 不傳送任何資料：不做網路檢查

help-diagnose-about = 一次問一個問題、一次給一個方法，找出毛病並解決
help-diagnose-arg-topic = 用自己的話說出了什麼問題，或寫主題名稱（見 `linehelp kb list`）；不寫就從清單裡選
help-diagnose-arg-answers = 從檔案讀取回答，YAML 或 JSON（NODE: 選項或文字）；`-` 代表標準輸入
help-diagnose-arg-set = 給一個回答；可重複使用
help-diagnose-arg-facts = 使用先前 `check --format json` 得到的資訊，可以來自另一台裝置
help-diagnose-arg-no-input = 什麼都不問；缺少回答時以結束代碼 2 結束
help-diagnose-arg-resume = 接著做上次中斷的診斷
help-diagnose-arg-format = 結果的格式
help-diagnose-arg-yes = 寫出報告前不預覽

help-completions-about = 輸出某個 shell 的自動完成腳本
help-completions-arg-shell = 哪個 shell
help-man-about = 輸出說明手冊頁

help-kb-about = 查看並檢查知識
help-kb-lint-about = 檢查 --knowledge 指定的資料夾，連同內建的知識
help-kb-lint-arg-strict = 把某個語言缺少的文字當成錯誤
help-kb-lint-arg-fix = 自動改好只有一種改法的地方，並記下哪些譯文是最新的
help-kb-lint-arg-format = 格式
help-kb-test-about = 重播 --knowledge 指定的資料夾裡的情境
help-kb-test-arg-coverage = 列出沒有任何情境走過的選項、分支和結局
help-kb-list-about = 知識概況，用數字來看
help-kb-show-about = 把主題、共用樹或解決方法顯示成一頁
help-kb-show-arg-id = 它的代號，見 `kb list` 和主題的頁面

help-check-about = 檢查從這裡連不連得上 LINE，並說明是什麼擋住了
help-check-more = 只會連到 `linehelp check --list` 列出的主機。結束代碼：0 正常，1 發現問題，2 出錯。
help-check-arg-list = 列出會連到哪些主機，但不真的連
help-check-arg-format = 結果用什麼格式顯示
help-check-arg-only = 只做這些探測、類別或功能，例如 line.api 或 pictures；用逗號分隔
help-check-arg-timeout = 整個檢查最晚幾秒後結束 [預設：8]
help-check-arg-watch = 一直重複檢查，並顯示有什麼改變
help-check-arg-from = 重新判斷用 --format json 儲存的檢查結果；- 代表標準輸入

help-redact-about = 讓記錄檔或文字可以放心附上：隱私會遮蔽，其他維持原樣
help-redact-more = 機密會變成 <secret:password> 這樣的標記，個人資料會變成 <email-1> 這樣的代稱；相同的值用相同的代稱。
help-redact-arg-files = 檔案；不寫或寫 - 代表標準輸入
help-redact-arg-report = 列出遮蔽了什麼：種類、檔案和行號，絕不含內容
help-redact-arg-check = 什麼都不改；列出需要遮蔽的內容，若有則以結束代碼 1 結束

help-bundle-about = 開啟報告包：是否完整，裡面有什麼
help-bundle-verify-about = 用總和檢查碼核對報告包的每個位元組
help-bundle-verify-arg-file = 報告包
help-bundle-show-about = 列出報告包裡的檔案，或顯示其中一個；不會解壓縮到磁碟
help-bundle-show-arg-file = 報告包
help-bundle-show-arg-name = 要顯示的檔案在報告包裡的名稱
help-diagnose-arg-report = 寫出報告：依副檔名 .txt、.md、.json 或 .html；`-` 代表標準輸出
help-diagnose-arg-bundle = 寫出報告包：各種格式的報告、依據和附件，放在同一個 zip 檔裡
help-diagnose-arg-attach = 放進報告包的螢幕截圖或記錄檔，會先做安全處理；可重複使用
help-diagnose-arg-encrypt-to = 把報告包加密給這個 age 收件者，或這個檔案裡的收件者；可重複使用
help-kb-graph-about = 畫出一個主題或共用樹
help-kb-graph-arg-topic = 主題或共用樹
help-kb-graph-arg-format = 畫法
help-kb-graph-arg-path = 要標示的節點，依順序
help-kb-new-about = 在 --knowledge 的資料夾裡新增主題、解決方法、文章或語言
help-kb-new-arg-kind = 要新增什麼
help-kb-new-arg-id = id，例如 my-topic；語言則是語言代碼，例如 ja
help-kb-schema-about = 輸出一個 JSON Schema；不寫名稱就全部列出
help-kb-schema-arg-name = 它的名稱

help-diagnose-more = 結果輸出到標準輸出，提問輸出到標準錯誤。結束代碼：0 找到方法，1 需要客服處理，2 出錯或缺少回答，130 被中斷。中斷的診斷可以用 --resume 接著做。

help-man-commands = 指令
help-man-exit = 結束代碼
help-man-exit-0 = 沒事：一切正常、找到方法，或指令已完成。
help-man-exit-1 = 問題還在：檢查沒有通過，或診斷以報告結束。
help-man-exit-2 = 出錯：用法不對、輸入不對、缺少回答又沒有人可以問、檔案寫不出來。
help-man-exit-130 = 被中斷。已經給的回答都留著，用 `linehelp diagnose --resume` 接著做。
help-man-environment = 環境變數
help-man-env-lang = 語言，優先於系統語言。
help-man-env-knowledge = 另外的知識資料夾，分隔方式和 PATH 相同。
help-man-env-state = 存放未完成診斷的資料夾。
help-man-env-now = 寫進報告的時間，例如 2026-01-31T12:00:00Z：這樣同樣的輸入會得到同樣的位元組。
help-man-env-color = 不用顏色；使用顏色。--color 優先。
help-man-env-plain = 設為 1 等於 --plain，TERM=dumb 也一樣。

help-search-about = 依描述尋找主題、解決辦法和文章，任何語言都可以
help-search-arg-words = 用自己的話說出了什麼問題
help-search-arg-format = 結果的寫法
help-search-arg-limit = 最多顯示多少筆結果
