# `redact` の言葉。

redact-hidden = 伏せたもの: { $kinds }
redact-would-hide = 伏せるべきもの: { $kinds }
redact-nothing = 伏せるものはありませんでした。
redact-unreadable = { $path } を読めません。
redact-report-failed = 伏せたものの一覧を { $path } に書けませんでした。
