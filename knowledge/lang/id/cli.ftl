# Yang dikatakan program tentang dirinya, baris perintahnya, dan masalah.

cli-error = galat: { $what }
cli-warning = peringatan: { $what }
cli-cause = karena: { $why }
cli-hint = petunjuk: { $hint }
cli-output-failed = hasilnya tidak bisa ditulis

cli-cannot-read = `{ $path }` tidak bisa dibaca
cli-cannot-write = `{ $path }` tidak bisa ditulis
cli-file-too-large = file ini lebih besar daripada yang wajar

cli-no-such-language = tidak ada bahasa `{ $tag }`
cli-languages = salah satu dari: { $languages }

cli-usage-help = `linehelp --help` menampilkan semua perintah dan opsi
cli-usage-near = mungkin maksudmu `{ $near }`?
cli-usage-valid = salah satu dari: { $values }
cli-usage-unknown-argument = tidak ada opsi atau argumen `{ $arg }` di sini
cli-usage-unknown-command = tidak ada perintah `{ $command }`
cli-usage-missing-command = perintahnya belum disebut
cli-usage-no-value = `{ $arg }` memerlukan nilai
cli-usage-invalid-value = `{ $value }` bukan nilai untuk `{ $arg }`
cli-usage-missing-argument = belum ada: { $arg }
cli-usage-twice = `{ $arg }` ditulis dua kali
cli-usage-conflict = `{ $arg }` dan `{ $other }` tidak bisa dipakai bersama
cli-usage-not-unicode = ada argumen yang bukan teks Unicode yang sah
cli-usage-wrong-count = jumlah nilai untuk `{ $arg }` tidak sesuai
cli-usage-wrong = baris perintahnya tidak bisa dipahami
