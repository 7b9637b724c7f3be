# `linehelp search`.

search-empty = tidak ada kata untuk dicari
search-empty-hint = Ceritakan masalahnya dengan beberapa kata, misalnya `linehelp search "kode verifikasi tidak masuk"`.
search-unsure = Sepertinya ini bukan masalah LINE.
search-unsure-next = Kalau memang tentang LINE, ceritakan dengan kata lain, atau pilih dari daftar: linehelp diagnose
search-topics = Kemungkinan tentang
search-answers = Yang mungkin langsung membantu
search-near = Yang paling mendekati
search-hit = { $title } — { $command }
search-matched = seperti: “{ $phrase }” ({ $words })
search-scores = skor { $score }, kedekatan { $near }, model { $model }
