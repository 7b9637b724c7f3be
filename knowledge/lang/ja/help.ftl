# すべてのコマンドとオプションの説明。

help-usage = 使い方:
help-commands = コマンド
help-options = オプション
help-arguments = 引数
help-everywhere = 共通のオプション
help-heading = { $heading }:
help-values = { $text }: { $values }
help-default = { $text } [既定値: { $default }]
help-some-options = [オプション]
help-some-command = <コマンド>

help-about = メッセンジャー LINE の問題を解決します。原因を見つけ、解決方法を1つずつ案内し、必要ならサポート向けのレポートを書きます。
help-more = まずは: linehelp diagnose

help-arg-help = この説明を表示
help-arg-version = バージョンを表示
help-arg-lang = 言語。en や ja など [既定値: LINEHELP_LANG、なければシステムの言語]
help-arg-color = 色を使うかどうか
help-arg-quiet = 結果、質問、エラーだけを表示
help-arg-verbose = 何をしているかをくわしく表示
help-arg-plain = 番号で答える質問、描き直しなし、色なし。読み上げソフトやログ向け
help-arg-knowledge = 内蔵のナレッジに重ねるフォルダ。複数指定できます
help-arg-offline = 何も送りません。ネットワークの確認もしません

help-diagnose-about = 何が問題かを調べて解決します。質問も解決方法も1つずつ
help-diagnose-arg-topic = 困っていることを自分の言葉で、または `linehelp kb list` のトピック名。なければ一覧から選びます
help-diagnose-arg-answers = 回答のファイル、YAML か JSON（NODE: 選択肢か文）。`-` は標準入力
help-diagnose-arg-set = 回答を1つ。複数指定できます
help-diagnose-arg-facts = 以前の `check --format json` の情報。別の端末のものでもかまいません
help-diagnose-arg-no-input = 何も質問しません。回答が足りなければ終了コード2
help-diagnose-arg-resume = 中断した診断を再開
help-diagnose-arg-format = 結果の形式
help-diagnose-arg-yes = 書き出す前にレポートを表示しない

help-completions-about = シェルの補完を出力
help-completions-arg-shell = シェル
help-man-about = man ページを出力

help-kb-about = ナレッジを見る、確かめる
help-kb-lint-about = --knowledge のフォルダを、内蔵のものと合わせて確かめる
help-kb-lint-arg-strict = 訳のない文をエラーとして扱う
help-kb-lint-arg-fix = 直し方が1つしかないものを直し、最新の訳を記録する
help-kb-lint-arg-format = 形式
help-kb-test-about = --knowledge のフォルダのシナリオを実行
help-kb-test-arg-coverage = どのシナリオも通らない選択肢・分岐・終わりを表示
help-kb-list-about = 内容を数で見る
help-kb-show-about = トピック、共通の木、解決方法、記事を読めるページにする
help-kb-show-arg-id = `kb list` やトピックのページにある ID

help-check-about = ここから LINE につながるか、何がさまたげているかを調べる
help-check-more = 接続するのは `linehelp check --list` に出るものだけです。終了コード: 0 正常、1 問題あり、2 エラー。
help-check-arg-list = 接続する先を表示し、接続はしない
help-check-arg-format = 結果の見せ方
help-check-arg-only = この確認項目・役割・機能だけ。line.api や pictures など、コンマ区切り
help-check-arg-timeout = 全体の制限時間 [既定値: 8]
help-check-arg-watch = 繰り返し調べ、変わったことを表示
help-check-arg-from = --format json で保存した結果をもう一度判定。- は標準入力

help-redact-about = ログや文を添付できるようにする。個人に関わるものを伏せ、ほかはそのまま
help-redact-more = 秘密は <secret:password> のような印に、個人情報は <email-1> のような代わりの語になります。同じ値は同じ語になります。
help-redact-arg-files = ファイル。なければ、または - なら標準入力
help-redact-arg-report = 伏せたものの種類・ファイル・行の一覧（値は書きません）
help-redact-arg-check = 何も変えず、伏せるべきものを表示。あれば終了コード1

help-bundle-about = バンドルを開く。壊れていないか、何が入っているか
help-bundle-verify-about = バンドルの全バイトを照合
help-bundle-verify-arg-file = バンドル
help-bundle-show-about = 中身の一覧、または1つのファイルを表示。展開はしません
help-bundle-show-arg-file = バンドル
help-bundle-show-arg-name = 表示するファイルの、バンドルの中での名前
help-diagnose-arg-report = レポートを書き出す。拡張子で .txt、.md、.json、.html。`-` は標準出力
help-diagnose-arg-bundle = バンドルを書き出す。全形式のレポート、その根拠、添付を1つの zip に
help-diagnose-arg-attach = バンドルに安全な形で入れる画面写真やログ。複数指定できます
help-diagnose-arg-encrypt-to = この age 受信者、またはこのファイルにある受信者あてに暗号化。複数指定できます
help-kb-graph-about = トピックや共通の木を図にする
help-kb-graph-arg-topic = トピックか共通の木
help-kb-graph-arg-format = 形式
help-kb-graph-arg-path = 印を付けるノード（順に）
help-kb-new-about = --knowledge のフォルダに、トピック・解決方法・記事・言語を新しく作る
help-kb-new-arg-kind = 作るもの
help-kb-new-arg-id = ID。my-topic など。言語なら ja などのタグ
help-kb-schema-about = JSON Schema を出力。名前がなければ一覧
help-kb-schema-arg-name = 名前

help-diagnose-more = 結果は標準出力、質問は標準エラー出力に出ます。終了コード: 0 解決方法あり、1 サポートの対応が必要、2 エラーか回答不足、130 中断。中断した診断は --resume で再開できます。

help-man-commands = コマンド
help-man-exit = 終了コード
help-man-exit-0 = 正常、解決方法が見つかった、または処理が終わった。
help-man-exit-1 = 問題が残っている。確認の失敗、またはレポートで終わった診断。
help-man-exit-2 = エラー。使い方の間違い、入力の間違い、回答の不足、ファイルに書けないなど。
help-man-exit-130 = 中断。回答は残り、`linehelp diagnose --resume` で再開できます。
help-man-environment = 環境変数
help-man-env-lang = システムより優先する言語。
help-man-env-knowledge = 追加のナレッジのフォルダ。PATH と同じ区切り。
help-man-env-state = 途中の診断を置くフォルダ。
help-man-env-now = レポートに書く時刻。2026-01-31T12:00:00Z など。同じ入力から同じバイトが得られます。
help-man-env-color = 色なし、色あり。--color が優先。
help-man-env-plain = 1 にすると --plain と同じ。TERM=dumb でも同じ。

help-search-about = 困りごとに合うトピック・解決方法・記事を、どの言語でも探す
help-search-arg-words = 困っていることを自分の言葉で
help-search-arg-format = 結果の形式
help-search-arg-limit = 結果の最大数
