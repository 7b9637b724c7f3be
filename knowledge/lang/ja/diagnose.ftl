# ウィザード以外の `linehelp diagnose`: ファイル、スクリプト、終わり方。

diagnose-no-topic = トピックの指定がなく、質問できる相手もいません
diagnose-topics = トピック: { $topics }
diagnose-no-such-topic = トピック `{ $topic }` はありません
diagnose-nothing-left = 再開できる途中の診断はありません
diagnose-no-state = 途中の診断を保存するフォルダがありません
diagnose-journal-failed = 回答を保存できません（{ $why }）。これ以降はメモリの中だけに残ります

diagnose-facts-wrong = `{ $path }` には情報が入っていません
diagnose-facts-hint = `linehelp check --format json` でそのファイルを作れます
diagnose-not-in-facts = 情報ファイルにありません
diagnose-answers-wrong = 回答が合いません
diagnose-answers-hint = `linehelp kb show { $topic }` で質問と選択肢をすべて見られます
diagnose-no-such-option = 回答 `{ $given }` は `{ $node }` の選択肢にありません
diagnose-options = 次のどれか: { $options }
diagnose-wrong-form = `{ $node }` への回答は { $form } になっていません
diagnose-not-wanted = この回答に当たる質問はありません
diagnose-unanswered = `{ $node }` への回答がなく、質問できる相手もいません: { $question }
diagnose-unanswered-hint = `--set { $node }=回答`、または `--answers` のファイルで指定してください

diagnose-ends-fix = 解決方法: { $title }
diagnose-ends-report = サポートの対応が必要です: { $title }

diagnose-unclear = 「{ $words }」は複数の意味に取れます
diagnose-candidate = `linehelp diagnose { $topic }`: { $title }
diagnose-not-understood = 「{ $words }」は LINE の問題ではなさそうです
