# Bantuan untuk semua perintah dan opsi.

help-usage = Pemakaian:
help-commands = Perintah
help-options = Opsi
help-arguments = Argumen
help-everywhere = Opsi untuk semua perintah
help-heading = { $heading }:
help-values = { $text }: { $values }
help-default = { $text } [bawaan: { $default }]
help-some-options = [OPSI]
help-some-command = <PERINTAH>

help-about = Mengatasi masalah LINE: mencari penyebabnya, memberi satu solusi setiap kali, atau menulis laporan untuk layanan pelanggan.
help-more = Mulai dengan: linehelp diagnose

help-arg-help = Tampilkan bantuan ini
help-arg-version = Tampilkan versi
help-arg-lang = Bahasa, misalnya en atau id [bawaan: LINEHELP_LANG, lalu bahasa sistem]
help-arg-color = Kapan memakai warna
help-arg-quiet = Hanya hasil, pertanyaan, dan galat
help-arg-verbose = Jelaskan lebih banyak apa yang dilakukan
help-arg-plain = Pertanyaan bernomor, tanpa gambar ulang, tanpa warna: untuk pembaca layar dan log
help-arg-knowledge = Folder pengetahuan tambahan di atas yang bawaan; boleh diulang
help-arg-offline = Jangan kirim apa pun: tanpa pemeriksaan jaringan

help-diagnose-about = Cari tahu apa yang salah dan atasi, satu pertanyaan dan satu solusi setiap kali
help-diagnose-arg-topic = Masalahnya dengan kata-katamu sendiri, atau topik seperti di `linehelp kb list`; tanpa itu kamu memilih dari daftar
help-diagnose-arg-answers = Jawaban dari file, YAML atau JSON (NODE: pilihan atau teks); `-` adalah masukan standar
help-diagnose-arg-set = Satu jawaban; boleh diulang
help-diagnose-arg-facts = Fakta dari `check --format json` sebelumnya, boleh dari perangkat lain
help-diagnose-arg-no-input = Jangan bertanya; jawaban yang kurang mengakhiri dengan kode 2
help-diagnose-arg-resume = Lanjutkan diagnosis yang terhenti
help-diagnose-arg-format = Bentuk hasilnya
help-diagnose-arg-yes = Jangan tampilkan laporan sebelum ditulis

help-completions-about = Tampilkan pelengkap untuk shell
help-completions-arg-shell = Shell-nya
help-man-about = Tampilkan halaman man

help-kb-about = Melihat dan menilai pengetahuan
help-kb-lint-about = Nilai folder dari --knowledge bersama yang bawaan
help-kb-lint-arg-strict = Anggap teks yang belum ada di suatu bahasa sebagai galat
help-kb-lint-arg-fix = Perbaiki yang hanya punya satu arti, dan catat terjemahan mana yang mutakhir
help-kb-lint-arg-format = Bentuknya
help-kb-test-about = Mainkan skenario dari folder --knowledge
help-kb-test-arg-coverage = Daftarkan pilihan, cabang, dan akhir yang belum dilewati skenario mana pun
help-kb-list-about = Apa yang diketahui, dalam angka
help-kb-show-about = Tampilkan topik, pohon bersama, solusi, atau artikel sebagai halaman
help-kb-show-arg-id = Id-nya, seperti di `kb list` dan di halaman topik

help-check-about = Periksa apakah LINE bisa dijangkau dari sini, dan apa yang menghalangi
help-check-more = Yang dihubungi hanya yang ditampilkan `linehelp check --list`. Kode akhir: 0 baik, 1 ada gangguan, 2 masalah.
help-check-arg-list = Tampilkan yang akan dihubungi, tanpa menghubungi apa pun
help-check-arg-format = Bentuk hasilnya
help-check-arg-only = Hanya pemeriksaan, peran, atau fitur ini, misalnya line.api atau pictures; dipisah koma
help-check-arg-timeout = Kapan paling lambat semuanya selesai [bawaan: 8]
help-check-arg-watch = Periksa terus, dan tampilkan yang berubah
help-check-arg-from = Nilai lagi pemeriksaan yang disimpan dengan --format json; - adalah masukan standar

help-redact-about = Membuat log atau teks aman dilampirkan: yang pribadi disamarkan, sisanya tetap
help-redact-more = Rahasia menjadi tanda seperti <secret:password>, data pribadi menjadi pengganti seperti <email-1>: nilai yang sama, pengganti yang sama.
help-redact-arg-files = File-filenya; tanpa file atau - untuk masukan standar
help-redact-arg-report = Daftarkan yang disamarkan menurut jenis, file, dan baris, tanpa nilainya
help-redact-arg-check = Jangan ubah apa pun; daftarkan yang akan disamarkan, dan akhiri dengan kode 1 kalau ada

help-bundle-about = Membuka bundel: utuh atau tidak, dan apa isinya
help-bundle-verify-about = Periksa setiap byte bundel terhadap jumlah periksanya
help-bundle-verify-arg-file = Bundelnya
help-bundle-show-about = Daftarkan isi bundel, atau tampilkan salah satu filenya; tidak ada yang dibongkar
help-bundle-show-arg-file = Bundelnya
help-bundle-show-arg-name = File yang ditampilkan, dengan namanya di dalam bundel
help-diagnose-arg-report = Tulis laporan: .txt, .md, .json atau .html menurut akhiran file; `-` adalah keluaran standar
help-diagnose-arg-bundle = Tulis bundel: laporan dalam semua bentuk, dasarnya, dan lampiran, dalam satu file zip
help-diagnose-arg-attach = Tangkapan layar atau log untuk dimasukkan ke bundel dengan aman; boleh diulang
help-diagnose-arg-encrypt-to = Enkripsi bundel untuk penerima age ini, atau untuk yang ada di file ini; boleh diulang
help-kb-graph-about = Gambar sebuah topik atau pohon bersama
help-kb-graph-arg-topic = Topik atau pohon bersama
help-kb-graph-arg-format = Bentuknya
help-kb-graph-arg-path = Node yang ditandai, berurutan
help-kb-new-about = Mulai topik, solusi, artikel, atau bahasa baru di folder --knowledge
help-kb-new-arg-kind = Yang mau dimulai
help-kb-new-arg-id = Id-nya, misalnya my-topic; untuk bahasa kodenya, misalnya ja
help-kb-schema-about = Tampilkan JSON Schema; tanpa nama, daftarkan semuanya
help-kb-schema-arg-name = Namanya

help-diagnose-more = Hasil ke keluaran standar, pertanyaan ke galat standar. Kode akhir: 0 solusi ditemukan, 1 perlu layanan pelanggan, 2 masalah atau jawaban kurang, 130 dihentikan. Diagnosis yang terhenti dilanjutkan dengan --resume.

help-man-commands = Perintah
help-man-exit = Kode akhir
help-man-exit-0 = Baik: sehat, solusi ditemukan, atau perintah selesai.
help-man-exit-1 = Masih ada masalah: pemeriksaan gagal, atau diagnosis berakhir dengan laporan.
help-man-exit-2 = Masalah: pemakaian salah, masukan salah, jawaban kurang dan tidak ada yang bisa ditanya, atau file tidak bisa ditulis.
help-man-exit-130 = Dihentikan. Jawaban tersimpan; `linehelp diagnose --resume` melanjutkannya.
help-man-environment = Lingkungan
help-man-env-lang = Bahasa, sebelum bahasa sistem.
help-man-env-knowledge = Folder pengetahuan tambahan, dipisah seperti di PATH.
help-man-env-state = Folder untuk diagnosis yang belum selesai.
help-man-env-now = Waktu yang ditulis di laporan, misalnya 2026-01-31T12:00:00Z: masukan yang sama lalu memberi byte yang sama.
help-man-env-color = Tanpa warna; dengan warna. Opsi --color menang.
help-man-env-plain = Isi dengan 1: seperti --plain. TERM=dumb juga begitu.

help-search-about = Cari topik, solusi, dan artikel untuk sebuah keluhan, dalam bahasa apa pun
help-search-arg-words = Masalahnya, dengan kata-katamu sendiri
help-search-arg-format = Bentuk hasilnya
help-search-arg-limit = Paling banyak sekian hasil
