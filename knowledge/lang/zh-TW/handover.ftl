# 診斷結束時寫出報告和報告包。

handover-no-form = 從檔名看不出報告 `{ $path }` 要用哪種格式
handover-forms = 格式由副檔名決定：{ $endings }；或用 `-` 代表標準輸出
handover-not-written = 無法寫入 `{ $path }`；原本的檔案沒有更動
handover-not-read = 沒能把 `{ $name }` 讀完；沒有寫出報告包
handover-written = 已寫出：{ $path }
handover-unseen = 沒有預覽就寫出了：交給別人之前請先看過一遍
handover-too-many = 附件超過 { $most } 個
handover-too-large = 附件加起來超過 { $most }
handover-form-too-large = `{ $name }` 超過表單允許的 { $most }；不過還是放進報告包了
handover-no-file = 這不是檔案
handover-damaged-picture = 無法去除 `{ $path }` 的中繼資料：圖片已損毀或格式不明
handover-damaged-picture-hint = 請另存成 PNG 或 JPEG，或改用螢幕截圖
handover-only-named = `{ $path }` 不是圖片也不是文字，無法遮蔽裡面的內容：報告只寫出檔名，報告包裡沒有它
handover-take-other = 要把 { $path } 原樣放進報告包嗎？
handover-take-other-hint = 它不是圖片也不是文字，無法遮蔽裡面的內容。
handover-name-only = 不要，只在報告裡寫檔名
handover-take-it = 要，原樣放進去
handover-stopped = 已停止
handover-no-recipient = `{ $given }` 不是 age 收件者
handover-recipient-hint = 收件者以 age1 開頭；檔案裡一行一個
