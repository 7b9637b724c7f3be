# `redact` 的文字。

redact-hidden = 已遮蔽：{ $kinds }
redact-would-hide = 需要遮蔽：{ $kinds }
redact-nothing = 沒有發現需要遮蔽的內容。
redact-unreadable = 無法讀取 { $path }。
redact-report-failed = 遮蔽清單寫不進 { $path }。
