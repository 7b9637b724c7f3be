# プログラム自身、コマンドライン、問題についての言葉。

cli-error = エラー: { $what }
cli-warning = 注意: { $what }
cli-cause = 理由: { $why }
cli-hint = ヒント: { $hint }
cli-output-failed = 結果を書き出せませんでした

cli-cannot-read = `{ $path }` を読めません
cli-cannot-write = `{ $path }` に書けません
cli-file-too-large = この種類のファイルとしては大きすぎます

cli-no-such-language = 言語 `{ $tag }` はありません
cli-languages = 次のどれか: { $languages }

cli-usage-help = `linehelp --help` でコマンドとオプションの一覧が出ます
cli-usage-near = もしかして `{ $near }` ですか？
cli-usage-valid = 次のどれか: { $values }
cli-usage-unknown-argument = ここにはオプションや引数 `{ $arg }` はありません
cli-usage-unknown-command = コマンド `{ $command }` はありません
cli-usage-missing-command = コマンドがありません
cli-usage-no-value = `{ $arg }` には値が必要です
cli-usage-invalid-value = `{ $value }` は `{ $arg }` の値として使えません
cli-usage-missing-argument = 足りません: { $arg }
cli-usage-twice = `{ $arg }` が2回指定されています
cli-usage-conflict = `{ $arg }` と `{ $other }` は一緒に使えません
cli-usage-not-unicode = 正しい Unicode ではない引数があります
cli-usage-wrong-count = `{ $arg }` の値の数が違います
cli-usage-wrong = コマンドラインを理解できません
