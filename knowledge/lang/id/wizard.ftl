# Wizard: pertanyaan, solusi, akhirnya.

wizard-why = Alasannya: { $why }
wizard-filter = Cari: { $text }
wizard-filter-none = Tidak ada yang cocok dengan kata itu. Esc menampilkan semuanya lagi.

wizard-key-choose = ↑↓ Enter
wizard-key-enter = Enter: selesai
wizard-key-lines = baris kosong: selesai
wizard-key-skip = kosong: tidak tahu
wizard-key-why = ? alasannya
wizard-key-back = Esc kembali
wizard-key-change = Tab jawaban sebelumnya
wizard-key-filter = ketik untuk mencari
wizard-key-stop = Ctrl-C berhenti

wizard-plain-number = ketik nomornya
wizard-plain-text = ketik jawabannya
wizard-plain-lines = ketik jawabannya, lalu baris kosong kalau sudah selesai
wizard-plain-skip = kosongkan kalau tidak tahu
wizard-plain-why = ? untuk tahu alasannya
wizard-plain-back = < untuk kembali
wizard-plain-change = = untuk mengubah jawaban sebelumnya
wizard-plain-stop = q untuk berhenti
wizard-plain-no-why = Ini membantu membedakan penyebabnya.
wizard-plain-no-such = Itu tidak ada di pilihan. Ketik salah satu nomornya, ya.

wizard-welcome = Mari cari tahu ada apa dengan LINE.
wizard-promise = Beberapa pertanyaan, lalu satu solusi setiap kali. Jawabanmu tetap di komputer ini.
wizard-topic = Masalahnya tentang apa?
wizard-topic-hint = Pilih yang paling mendekati, atau ketik kata untuk mencari.
wizard-topic-resume = Lanjutkan: { $topic }
wizard-topic-resume-more = { $count ->
   *[other] { $count } jawaban dari kemarin masih tersimpan.
}
wizard-topic-why = Setiap jenis masalah punya pertanyaannya sendiri. Kalau ternyata masalahnya lain, pertanyaannya akan mengarah ke sana.

wizard-unknown = Tidak tahu
wizard-answered = { $question } — { $answer }
wizard-from-fact = { $answered } (ditemukan di perangkat ini)
wizard-from-file = { $answered } (dari file jawaban)
wizard-from-history = { $answered } (dari sebelumnya)
wizard-network = Jaringan di sini: { $found }
wizard-back = Kembali ke pertanyaan sebelumnya.
wizard-change = Jawaban mana yang mau diubah?
wizard-form-version = Seharusnya nomor versi, misalnya 14.3.1.
wizard-form-number = Seharusnya bilangan bulat.
wizard-form-text = Itu tidak bisa dipakai. Coba tulis dengan kata lain.

wizard-waiting = Memeriksa perangkat ini dan jaringannya …
wizard-measuring = Memeriksa jaringan sekali lagi …
wizard-measured-good = Sudah diperiksa lagi, dan sekarang baik: { $found }
wizard-measured-bad = Sudah diperiksa lagi, dan masih sama: { $found }

wizard-fix = Coba ini · { $time }
wizard-fix-of = Coba ini, { $number } dari { $all } · { $time }
wizard-minutes = { $minutes ->
    [60] sekitar satu jam
    [1440] sekitar satu hari
    [10080] sekitar seminggu
   *[other] sekitar { $minutes } menit
}
wizard-minutes-read = tidak perlu melakukan apa-apa, cukup dibaca
wizard-may-be = Kemungkinan: { $cause }
wizard-loses = Yang mungkin hilang: { $loses }
wizard-risk-settings = Ini mengubah pengaturan
wizard-risk-chats = Ini bisa menghilangkan chat
wizard-risk-money = Ini bisa mengorbankan uang atau barang yang sudah dibeli
wizard-risk-account = Ini bisa mengorbankan akunmu
wizard-go-on = Mau dilakukan?
wizard-go-on-yes = Ya, tampilkan langkahnya
wizard-go-on-no = Tidak, ada cara lain?
wizard-worked = Berhasil kalau: { $worked }
wizard-basis-weak = LINE sendiri tidak mengatakan ini; sumbernya dari tempat lain.
wizard-basis-inferred = LINE tidak mengatakannya persis begini; ini disimpulkan dari penjelasannya.
wizard-article = Selengkapnya: { $title } (linehelp kb show { $id })
wizard-source = Sumber:

wizard-did-ask = Apakah berhasil?
wizard-did-yes = Ya, sekarang sudah bisa
wizard-did-no = Belum, masih sama
wizard-did-skip = Belum saya coba
wizard-wait-ask = Mau menunggu dulu?
wizard-wait-yes = Ya, saya tunggu
wizard-wait-no = Sudah saya tunggu, masih sama
wizard-wait-skip = Ada cara lain?
wizard-explain-ask = Apakah ini menjawabnya?
wizard-explain-yes = Ya, itu dia
wizard-explain-no = Bukan, masalahnya lain
wizard-explain-skip = Saya tidak yakin
wizard-measure-ask = Sudah dilakukan?
wizard-measure-yes = Sudah, periksa lagi sekarang
wizard-measure-skip = Belum saya coba

wizard-tried-helped = { $fix } — berhasil
wizard-tried-not-helped = { $fix } — tidak berhasil
wizard-tried-skipped = { $fix } — belum dicoba

wizard-end-did = Teratasi: { $fix }
wizard-end-did-next = Kalau muncul lagi, mulai lagi dari sini dengan `linehelp diagnose { $topic }`.
wizard-end-wait = Sekarang tinggal menunggu sebentar: { $fix }
wizard-end-wait-next = Kalau setelah itu masih sama, jalankan lagi `linehelp diagnose { $topic }`; penyebab lain akan dicari.
wizard-end-explain = Ini sebabnya: { $fix }
wizard-end-explain-next = Kalau ternyata bukan hanya itu, jalankan lagi `linehelp diagnose { $topic }`.
wizard-end-report = Ini perlu ditangani layanan pelanggan LINE
wizard-end-cause = Yang paling mungkin: { $cause }
wizard-end-evidence = Tandanya:
wizard-end-tried = Yang sudah dicoba:

wizard-stopped = Dihentikan. Jawabanmu tersimpan; `linehelp diagnose --resume` melanjutkan dari sini.
wizard-stopped-early = Dihentikan.
wizard-resumed = Melanjutkan: { $topic }
wizard-journal-failed = Jawabanmu tidak bisa ditulis ke disk ({ $why }). Diagnosis tetap berjalan, tetapi tidak bisa dilanjutkan nanti.

wizard-platform-android = Di Android:
wizard-platform-ios = Di iPhone:
wizard-platform-ipad = Di iPad:
wizard-platform-windows = Di Windows:
wizard-platform-macos = Di Mac:
wizard-platform-chrome = Di Chrome:
wizard-platform-all = Di semua perangkat:

wizard-conclusion-healthy = LINE bisa dijangkau, tidak ada yang menghalangi
wizard-conclusion-offline = tidak ada sambungan internet
wizard-conclusion-dns-broken = nama tidak bisa dicari
wizard-conclusion-dns-filtered = server nama menyembunyikan nama milik LINE
wizard-conclusion-captive-portal = jaringan ini minta login dulu
wizard-conclusion-tls-intercepted = sambungan terenkripsi dibuka di tengah jalan
wizard-conclusion-tls-broken = sambungan terenkripsi ke LINE gagal
wizard-conclusion-clock-wrong = jam perangkat ini tidak tepat
wizard-conclusion-proxy-broken = proksi tidak menjawab
wizard-conclusion-proxy-auth = proksi minta login
wizard-conclusion-line-blocked = sambungan ke LINE diblokir
wizard-conclusion-line-outage = server LINE sendiri sedang bermasalah
wizard-conclusion-line-partial = sebagian layanan LINE tidak bisa dijangkau
wizard-conclusion-push-blocked = notifikasi tidak bisa lewat
wizard-conclusion-ipv6-broken = IPv6 tidak berfungsi di sini
wizard-conclusion-slow-network = sangat lambat
wizard-conclusion-lossy-network = banyak yang hilang di jalan
wizard-conclusion-mtu-blackhole = paket besar hilang di jalan

wizard-report-title = Laporannya, seperti yang akan ditulis
wizard-report-to = Dikirim ke: { $channel }
wizard-report-address = Alamat:
wizard-report-missing = Layanan pelanggan akan menanyakan
wizard-report-ask = Mau diapakan?
wizard-report-why = Tidak ada yang dikirim dari sini. Laporan ditulis ke file di komputer ini, dan kamu sendiri yang mengirimkannya.
wizard-report-write = Tulis
wizard-report-fill = { $count ->
   *[other] Lengkapi yang masih kurang ({ $count })
}
wizard-report-drop = Hilangkan satu bagian, atau masukkan lagi
wizard-report-show = Tampilkan yang disamarkan ({ $count })
wizard-report-leave = Jangan ditulis
wizard-report-drop-which = Bagian mana?
wizard-report-show-which = Mana yang mau ditampilkan apa adanya?
wizard-report-is-in = { $part }
wizard-report-is-out = { $part } (dihilangkan)
wizard-report-hidden = { $part } (disamarkan)
wizard-report-shown = { $part } (ditampilkan)
wizard-report-file = Ke file mana?
wizard-report-file-hint = Akhiran namanya menentukan bentuknya: .md, .txt, .html atau .json.
wizard-report-exists = file dengan nama itu sudah ada; pilih nama lain, ya
wizard-report-not-written = Laporan tidak ditulis.
wizard-comma = {", "}

wizard-from-words = { $answered } (dari kata-katamu)
wizard-understood = Masalahnya tentang: { $topic }
wizard-understood-else = Kalau masalahnya lain, berhenti dengan Ctrl-C lalu jalankan `linehelp diagnose` untuk memilih dari daftar.
wizard-mean = Mungkin maksudmu salah satu dari ini?
wizard-mean-hint = Kata-katamu cocok dengan lebih dari satu.
wizard-mean-else = Yang lain: tampilkan seluruh daftar
wizard-mean-none = Kata-katamu tidak cocok dengan yang dikenal di sini. Pilih yang paling mendekati.
