# 診断の最後にレポートとバンドルを書き出すところ。

handover-no-form = レポート `{ $path }` の形式を名前から判断できません
handover-forms = 拡張子で決まります: { $endings }。標準出力は `-`
handover-not-written = `{ $path }` に書けませんでした。元の内容はそのままです
handover-not-read = `{ $name }` を最後まで読めませんでした。バンドルは書き出していません
handover-written = 書き出しました: { $path }
handover-unseen = プレビューなしで書き出しました。渡す前に中身を確認してください
handover-too-many = 添付が { $most } 個を超えています
handover-too-large = 添付の合計が { $most } を超えています
handover-form-too-large = `{ $name }` はフォームで送れる { $most } より大きいです。バンドルには入っています
handover-no-file = ファイルではありません
handover-damaged-picture = `{ $path }` のメタデータを取り除けません。画像が壊れているか、知らない形式です
handover-damaged-picture-hint = PNG か JPEG で保存し直すか、スクリーンショットを撮ってください
handover-only-named = `{ $path }` は画像でもテキストでもないため、中身を伏せられません。レポートには名前だけを書き、バンドルには入れません
handover-take-other = { $path } をそのままバンドルに入れますか？
handover-take-other-hint = 画像でもテキストでもないため、中身を伏せられません。
handover-name-only = いいえ、レポートに名前だけ書く
handover-take-it = はい、そのまま入れる
handover-stopped = 中止しました
handover-no-recipient = `{ $given }` は age の受信者ではありません
handover-recipient-hint = 受信者は age1 で始まります。ファイルには1行に1つ書きます
