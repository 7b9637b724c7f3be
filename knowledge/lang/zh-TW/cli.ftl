# 程式談到自己、指令列和錯誤時的用語。

cli-error = 錯誤：{ $what }
cli-warning = 注意：{ $what }
cli-cause = 原因：{ $why }
cli-hint = 提示：{ $hint }
cli-output-failed = 結果沒能寫出

cli-cannot-read = 無法讀取「{ $path }」
cli-cannot-write = 無法寫入「{ $path }」
cli-file-too-large = 檔案太大，這種檔案不需要這麼大

cli-no-such-language = 沒有「{ $tag }」這個語言
cli-languages = 可用的有：{ $languages }

cli-usage-help = 用 `linehelp --help` 查看所有指令和選項
cli-usage-near = 您要打的是 `{ $near }` 嗎？
cli-usage-valid = 可用的有：{ $values }
cli-usage-unknown-argument = 這裡沒有 `{ $arg }` 這個選項或參數
cli-usage-unknown-command = 沒有 `{ $command }` 這個指令
cli-usage-missing-command = 少了指令
cli-usage-no-value = `{ $arg }` 後面要有一個值
cli-usage-invalid-value = `{ $arg }` 不接受「{ $value }」
cli-usage-missing-argument = 缺少：{ $arg }
cli-usage-twice = `{ $arg }` 重複了
cli-usage-conflict = `{ $arg }` 和 `{ $other }` 不能一起用
cli-usage-not-unicode = 有一個參數不是有效的 Unicode 文字
cli-usage-wrong-count = `{ $arg }` 的值數量不對
cli-usage-wrong = 看不懂這行指令
