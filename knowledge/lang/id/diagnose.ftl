# `linehelp diagnose` di luar wizard: file, skrip, dan bagaimana akhirnya.

diagnose-no-topic = topiknya belum disebut, dan tidak ada yang bisa ditanya
diagnose-topics = topik: { $topics }
diagnose-no-such-topic = tidak ada topik `{ $topic }`
diagnose-nothing-left = tidak ada diagnosis yang tertunda untuk dilanjutkan
diagnose-no-state = tidak ada folder untuk menyimpan diagnosis yang belum selesai
diagnose-journal-failed = jawabanmu tidak bisa disimpan ({ $why }); mulai sekarang hanya ada di memori

diagnose-facts-wrong = `{ $path }` tidak berisi fakta
diagnose-facts-hint = `linehelp check --format json` menulis file seperti itu
diagnose-not-in-facts = tidak ada di file fakta
diagnose-answers-wrong = jawabannya tidak cocok
diagnose-answers-hint = `linehelp kb show { $topic }` menampilkan semua pertanyaan dan pilihannya
diagnose-no-such-option = jawaban `{ $given }` bukan pilihan dari `{ $node }`
diagnose-options = salah satu dari: { $options }
diagnose-wrong-form = jawaban untuk `{ $node }` bukan { $form }
diagnose-not-wanted = tidak ada pertanyaan untuk jawaban ini
diagnose-unanswered = jawaban untuk `{ $node }` belum ada, dan tidak ada yang bisa ditanya: { $question }
diagnose-unanswered-hint = berikan dengan `--set { $node }=JAWABAN`, atau lewat file dengan `--answers`

diagnose-ends-fix = Teratasi dengan: { $title }
diagnose-ends-report = Perlu ditangani layanan pelanggan: { $title }

diagnose-unclear = “{ $words }” bisa berarti lebih dari satu hal
diagnose-candidate = `linehelp diagnose { $topic }`: { $title }
diagnose-not-understood = “{ $words }” sepertinya bukan masalah LINE
