# `linehelp bundle` と、書き出すもの・添付するもの。

bundle-whole = { $path }: 問題なし。{ $files ->
   *[other] { $files } 個のファイル
 }は書き出したときのままです
bundle-not-whole = { $path }: 書き出したときと違います
bundle-refused = `{ $path }` をバンドルとして開けません
bundle-no-zip = zip ファイルではありません
bundle-encrypted = age で暗号化されています
bundle-decrypt-first = 先に復号してください。例: `age --decrypt -i KEY.txt -o bundle.zip FILE`
bundle-structure = 壊れているか、linehelp が作ったものではありません（{ $at } バイト目）
bundle-sum = ファイル以外の部分のバイトが変わっています
bundle-no-manifest = 読める目録がありません
bundle-missing = 足りない: { $name }
bundle-extra = 余分: { $name }
bundle-changed = 変わった: { $name }
bundle-too-many = { $count } 個のファイルは、バンドルとしては多すぎます
bundle-too-large = ありえない大きさ: { $name }
bundle-bad-name = 安全でない名前: { $name }
bundle-twice = 2つある: { $name }
bundle-no-such-file = バンドルにファイル `{ $name }` はありません
bundle-names = あるもの: { $names }
bundle-redacted = 伏せ字あり
bundle-metadata-removed = メタデータを除いた画像。写っているものはそのまま
bundle-as-is = そのまま
bundle-hidden = 伏せたもの: { $kind }、{ $count ->
   *[other] { $count } か所
 }
bundle-show-hint = 1つ表示するには: linehelp bundle show { $path } 名前
bundle-too-long-to-show = `{ $name }` は端末に表示するには長すぎます
bundle-too-long-hint = ファイルかページャに送ってください。`> FILE` か `| less` を付けます
