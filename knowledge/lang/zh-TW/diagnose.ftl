# 精靈以外的 `linehelp diagnose`：檔案、腳本，以及怎麼結束。

diagnose-no-topic = 沒有指定主題，也沒有人可以問
diagnose-topics = 主題：{ $topics }
diagnose-no-such-topic = 沒有「{ $topic }」這個主題
diagnose-nothing-left = 沒有可以接著做的診斷
diagnose-no-state = 沒有資料夾可以存放未完成的診斷
diagnose-journal-failed = 您的回答無法儲存（{ $why }）；從現在起只留在記憶體裡

diagnose-facts-wrong = 「{ $path }」裡沒有可用的裝置資訊
diagnose-facts-hint = `linehelp check --format json` 會寫出這樣的檔案
diagnose-not-in-facts = 資訊檔裡沒有這一項
diagnose-answers-wrong = 給的回答不對
diagnose-answers-hint = 用 `linehelp kb show { $topic }` 查看所有問題和選項
diagnose-no-such-option = 「{ $given }」不是 `{ $node }` 的選項
diagnose-options = 可用的有：{ $options }
diagnose-wrong-form = `{ $node }` 的回答格式不對（應為 { $form }）
diagnose-not-wanted = 沒有任何問題需要這個回答
diagnose-unanswered = 缺少 `{ $node }` 的回答，也沒有人可以問：{ $question }
diagnose-unanswered-hint = 請用 `--set { $node }=回答` 指定，或寫進檔案再用 `--answers`

diagnose-ends-fix = 解決方法：{ $title }
diagnose-ends-report = 需要客服處理：{ $title }

diagnose-unclear = 「{ $words }」可能指不只一件事
diagnose-candidate = `linehelp diagnose { $topic }`：{ $title }
diagnose-not-understood = 「{ $words }」聽起來不像 LINE 的問題
