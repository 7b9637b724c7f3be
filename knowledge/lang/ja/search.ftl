# `linehelp search`。

search-empty = 検索する言葉がありません
search-empty-hint = 困っていることを短く書いてください。例: `linehelp search "認証番号が届かない"`
search-unsure = LINE の問題ではなさそうです。
search-unsure-next = LINE のことなら、別の言い方で書くか、一覧から選んでください: linehelp diagnose
search-topics = 当てはまりそうなもの
search-answers = すぐに役立ちそうなもの
search-near = いちばん近いもの
search-hit = { $title } — { $command }
search-matched = 例:「{ $phrase }」（{ $words }）
search-scores = スコア { $score }、近さ { $near }、モデル { $model }
