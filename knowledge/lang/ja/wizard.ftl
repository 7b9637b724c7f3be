# ウィザード: 質問、解決方法、終わり。

wizard-why = 理由: { $why }
wizard-filter = 検索: { $text }
wizard-filter-none = この言葉に合うものはありません。Esc ですべて表示に戻ります。

wizard-key-choose = ↑↓ Enter
wizard-key-enter = Enter: 決定
wizard-key-lines = 空行: 決定
wizard-key-skip = 空のまま: わからない
wizard-key-why = ? 理由
wizard-key-back = Esc 戻る
wizard-key-change = Tab 前の回答
wizard-key-filter = 文字入力で検索
wizard-key-stop = Ctrl-C 中断

wizard-plain-number = 番号を入力
wizard-plain-text = 回答を入力
wizard-plain-lines = 回答を入力し、終わったら空行
wizard-plain-skip = わからなければ何も入力しない
wizard-plain-why = ? で理由を表示
wizard-plain-back = < で戻る
wizard-plain-change = = で前の回答を変更
wizard-plain-stop = q で中断
wizard-plain-no-why = 原因を見分けるのに役立ちます。
wizard-plain-no-such = その番号はありません。表示されている番号を入力してください。

wizard-welcome = LINE の何が問題なのか、一緒に調べましょう。
wizard-promise = いくつか質問し、解決方法を1つずつ案内します。回答はこのコンピューターの外に出ません。
wizard-topic = 何についてお困りですか？
wizard-topic-hint = いちばん近いものを選ぶか、言葉を入力して探してください。
wizard-topic-resume = 続きから: { $topic }
wizard-topic-resume-more = { $count ->
   *[other] 前回の回答が { $count } 件残っています。
}
wizard-topic-why = 困りごとの種類ごとに質問が違います。途中で別の問題だとわかれば、そちらの質問に進みます。

wizard-unknown = わからない
wizard-answered = { $question } — { $answer }
wizard-from-fact = { $answered }（この端末で確認）
wizard-from-file = { $answered }（回答ファイルから）
wizard-from-history = { $answered }（前回の回答）
wizard-network = ここのネットワーク: { $found }
wizard-back = 前の質問に戻ります。
wizard-change = どの回答を変えますか？
wizard-form-version = 14.3.1 のようなバージョン番号で入力してください。
wizard-form-number = 整数で入力してください。
wizard-form-text = その内容は使えません。別の言い方で書いてください。

wizard-waiting = この端末とネットワークを調べています…
wizard-measuring = ネットワークをもう一度調べています…
wizard-measured-good = もう一度調べたところ、問題なくなりました: { $found }
wizard-measured-bad = もう一度調べましたが、まだ続いています: { $found }

wizard-fix = 試すこと · { $time }
wizard-fix-of = 試すこと { $all } 件中 { $number } 件目 · { $time }
wizard-minutes = { $minutes ->
    [60] 約1時間
    [1440] 約1日
    [10080] 約1週間
   *[other] 約 { $minutes } 分
}
wizard-minutes-read = 読むだけです
wizard-may-be = 考えられること: { $cause }
wizard-loses = 失われるもの・影響: { $loses }
wizard-risk-settings = 設定が変わります
wizard-risk-chats = トークが失われる可能性があります
wizard-risk-money = お金がかかったり、購入したものが失われたりする可能性があります
wizard-risk-account = アカウントそのものを失う可能性があります
wizard-go-on = 実行しますか？
wizard-go-on-yes = はい、手順を見る
wizard-go-on-no = いいえ、ほかの方法は？
wizard-worked = こうなれば OK: { $worked }
wizard-basis-weak = LINE の公式の説明ではなく、ほかの情報に基づいています。
wizard-basis-inferred = LINE がはっきり述べているわけではなく、その説明から導いたものです。
wizard-article = くわしくは: { $title }（linehelp kb show { $id }）
wizard-source = 出典:

wizard-did-ask = 直りましたか？
wizard-did-yes = はい、使えるようになりました
wizard-did-no = いいえ、変わりません
wizard-did-skip = 試していません
wizard-wait-ask = 待って様子を見ますか？
wizard-wait-yes = はい、待ちます
wizard-wait-no = もう待ちましたが、変わりません
wizard-wait-skip = ほかの方法は？
wizard-explain-ask = これで疑問は解けましたか？
wizard-explain-yes = はい、これです
wizard-explain-no = いいえ、別のことです
wizard-explain-skip = よくわかりません
wizard-measure-ask = 終わりましたか？
wizard-measure-yes = はい、もう一度調べる
wizard-measure-skip = 試していません

wizard-tried-helped = { $fix } — 直りました
wizard-tried-not-helped = { $fix } — 直りませんでした
wizard-tried-skipped = { $fix } — 試していません

wizard-end-did = 解決: { $fix }
wizard-end-did-next = また起きたら、`linehelp diagnose { $topic }` でここからやり直せます。
wizard-end-wait = あとは少し待つだけです: { $fix }
wizard-end-wait-next = 待っても変わらなければ、もう一度 `linehelp diagnose { $topic }` を実行してください。ほかの原因を探します。
wizard-end-explain = 理由はこれです: { $fix }
wizard-end-explain-next = それだけではないようなら、もう一度 `linehelp diagnose { $topic }` を実行してください。
wizard-end-report = LINE のサポートの対応が必要です
wizard-end-cause = もっとも考えられること: { $cause }
wizard-end-evidence = そう考える根拠:
wizard-end-tried = 試したこと:

wizard-stopped = 中断しました。回答は残っています。`linehelp diagnose --resume` で続きから始められます。
wizard-stopped-early = 中断しました。
wizard-resumed = 続きから: { $topic }
wizard-journal-failed = 回答をディスクに書けません（{ $why }）。診断は続けられますが、後から再開できません。

wizard-platform-android = Android の場合:
wizard-platform-ios = iPhone の場合:
wizard-platform-ipad = iPad の場合:
wizard-platform-windows = Windows の場合:
wizard-platform-macos = Mac の場合:
wizard-platform-chrome = Chrome の場合:
wizard-platform-all = すべての端末:

wizard-conclusion-healthy = LINE につながります。邪魔しているものはありません
wizard-conclusion-offline = インターネットにつながっていません
wizard-conclusion-dns-broken = 名前を解決できません
wizard-conclusion-dns-filtered = ネームサーバーが LINE の名前を隠しています
wizard-conclusion-captive-portal = 先にログインを求められています
wizard-conclusion-tls-intercepted = 暗号化された通信が途中で解読されています
wizard-conclusion-tls-broken = LINE との暗号化された通信に失敗します
wizard-conclusion-clock-wrong = この端末の時計がずれています
wizard-conclusion-proxy-broken = プロキシが応答しません
wizard-conclusion-proxy-auth = プロキシがログインを求めています
wizard-conclusion-line-blocked = LINE への接続が遮断されています
wizard-conclusion-line-outage = LINE のサーバーに問題が起きています
wizard-conclusion-line-partial = LINE の一部のサービスにつながりません
wizard-conclusion-push-blocked = 通知が届かないようになっています
wizard-conclusion-ipv6-broken = ここでは IPv6 が使えません
wizard-conclusion-slow-network = ネットワークがとても遅いです
wizard-conclusion-lossy-network = データの多くが途中で失われています
wizard-conclusion-mtu-blackhole = 大きなパケットが途中で失われています

wizard-report-title = 書き出す前のレポート
wizard-report-to = 送り先: { $channel }
wizard-report-address = アドレス:
wizard-report-missing = サポートから聞かれること
wizard-report-ask = どうしますか？
wizard-report-why = ここから送信されることはありません。レポートはこのコンピューターのファイルに書き出し、ご自身で送っていただきます。
wizard-report-write = 書き出す
wizard-report-fill = { $count ->
   *[other] 足りないところを書く（{ $count }）
}
wizard-report-drop = 一部を外す、または戻す
wizard-report-show = 伏せたものを表示する（{ $count }）
wizard-report-leave = 書き出さない
wizard-report-drop-which = どの部分ですか？
wizard-report-show-which = どれをそのまま見せますか？
wizard-report-is-in = { $part }
wizard-report-is-out = { $part }（外した）
wizard-report-hidden = { $part }（伏せた）
wizard-report-shown = { $part }（表示）
wizard-report-file = どのファイルに書きますか？
wizard-report-file-hint = 拡張子で形式が決まります: .md、.txt、.html、.json
wizard-report-exists = 同じ名前のファイルがあります。別の名前にしてください
wizard-report-not-written = レポートは書き出していません。
wizard-comma = 、

wizard-from-words = { $answered }（書いていただいた内容から）
wizard-understood = お困りの内容: { $topic }
wizard-understood-else = 別のことでしたら Ctrl-C で中断し、`linehelp diagnose` を実行して一覧から選んでください。
wizard-mean = このうちのどれかですか？
wizard-mean-hint = 書いていただいた内容が複数に当てはまります。
wizard-mean-else = 別のこと: 一覧をすべて表示
wizard-mean-none = 書いていただいた内容に合うものが見つかりません。いちばん近いものを選んでください。
