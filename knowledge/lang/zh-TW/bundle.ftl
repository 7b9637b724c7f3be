# `linehelp bundle`，以及寫出和附上的檔案。

bundle-whole = { $path }：完整，{ $files } 個檔案都和寫出時一樣
bundle-not-whole = { $path }：和寫出時不一樣
bundle-refused = 無法把 `{ $path }` 當成報告包開啟
bundle-no-zip = 這不是 zip 壓縮檔
bundle-encrypted = 它用 age 加密過
bundle-decrypt-first = 請先解密，例如 `age --decrypt -i KEY.txt -o bundle.zip FILE`
bundle-structure = 壓縮檔已損毀，或不是 linehelp 寫的（第 { $at } 個位元組）
bundle-sum = 壓縮檔裡檔案以外的位元組有變動
bundle-no-manifest = 沒有可以讀取的清單
bundle-missing = 缺少：{ $name }
bundle-extra = 多出：{ $name }
bundle-changed = 有變動：{ $name }
bundle-too-many = { $count } 個檔案，超過報告包該有的數量
bundle-too-large = 大小不合理：{ $name }
bundle-bad-name = 檔名不安全：{ $name }
bundle-twice = 重複出現：{ $name }
bundle-no-such-file = 報告包裡沒有 `{ $name }` 這個檔案
bundle-names = 裡面有：{ $names }
bundle-redacted = 已遮蔽隱私
bundle-metadata-removed = 圖片已去除中繼資料；畫面上看得到的內容維持原樣
bundle-as-is = 原樣
bundle-hidden = 已遮蔽：{ $kind }，{ $count } 處
bundle-show-hint = 看其中一個檔案：linehelp bundle show { $path } NAME
bundle-too-long-to-show = `{ $name }` 太長，不適合直接顯示在終端機
bundle-too-long-hint = 請存成檔案或用分頁程式看：加上 `> FILE` 或 `| less`
