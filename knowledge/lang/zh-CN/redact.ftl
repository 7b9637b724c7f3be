# `redact` 的文字。

redact-hidden = 已隐藏：{ $kinds }
redact-would-hide = 需要隐藏：{ $kinds }
redact-nothing = 没有发现需要隐藏的内容。
redact-unreadable = 读不了 { $path }。
redact-report-failed = 隐藏清单写不进 { $path }。
