# Laporan, dalam semua bentuknya.

report-title = LINE: { $topic }
report-made = Dibuat { $time } oleh linehelp { $tool }, pengetahuan { $knowledge }
report-outcome-fix = Teratasi dengan
report-outcome-report = Perlu ditangani layanan pelanggan
report-outcome-incomplete = Diagnosis belum selesai
report-cause = Kemungkinan penyebab
report-missing = Masih kurang: ini akan ditanyakan layanan pelanggan
report-send-to = Kirim ke mana
report-paste-from = salin dari sini
report-paste-to = sampai sini
report-cut = (dipotong; teks lengkapnya ada di report.md di dalam bundel)
report-evidence = Bukti per lapisan
report-timeline = Lama setiap langkah
report-skipped = Tidak dilakukan: { $count }
report-unknown = tidak diketahui
report-not-taken = hanya disebut, tidak disertakan

report-section-fields = Untuk formulir
report-section-tried = Yang sudah dicoba
report-section-path = Jalan sampai ke hasil ini
report-section-network = Jaringan
report-section-facts = Yang diketahui tentang perangkat dan akun
report-section-attachments = Lampiran
report-section-hidden = Bagian yang disamarkan

report-column-fact = Hal
report-column-value = Nilai
report-column-target = Tujuan
report-column-layer = Lapisan
report-column-status = Hasil
report-column-seen = Yang terlihat
report-column-ms = ms

report-category-login = Login dan akun
report-category-payment = Pembayaran dan pembelian
report-category-privacy = Privasi dan keamanan
report-category-feature = Fitur
report-category-business = Akun bisnis

report-urgency-normal = Biasa
report-urgency-high = Mendesak

report-result-helped = berhasil
report-result-not-helped = tidak berhasil
report-result-skipped = belum dicoba

report-answer-yes = ya
report-answer-no = tidak
report-answer-skipped = belum dicoba

report-status-pass = baik
report-status-warn = janggal
report-status-fail = gagal
report-status-skip = tidak dilakukan

report-layer-dns = Pencarian nama
report-layer-tcp = Sambungan
report-layer-tls = Enkripsi
report-layer-http = Jawaban
report-layer-proxy = Proksi
report-layer-doh = Pembanding untuk nama
report-layer-sntp = Waktu
report-layer-machine = Perangkat dan jaringan

report-attachment-picture = gambar
report-attachment-text = teks
report-attachment-other = file lain

report-device-terminal = Perangkat yang bermasalah
report-device-machine = Komputer ini
report-device-system = sistem
report-device-line = LINE

report-days = { $count } hari
report-hours = { $count } jam
report-seconds = { $count } d

report-conclusion-healthy = Jaringan baik-baik saja
report-conclusion-offline = Tidak ada sambungan sama sekali
report-conclusion-dns-broken = Nama tidak bisa dicari
report-conclusion-dns-filtered = Nama milik LINE disaring
report-conclusion-captive-portal = Halaman login menghalangi
report-conclusion-tls-intercepted = Ada yang membuka sambungan terenkripsi
report-conclusion-tls-broken = Sambungan terenkripsi gagal
report-conclusion-clock-wrong = Jam tidak tepat
report-conclusion-proxy-broken = Proksi tidak menjawab
report-conclusion-proxy-auth = Proksi meminta login
report-conclusion-line-blocked = Sambungan ke LINE diblokir
report-conclusion-line-outage = Server LINE sendiri bermasalah
report-conclusion-line-partial = Sebagian layanan LINE bermasalah
report-conclusion-push-blocked = Notifikasi diblokir
report-conclusion-ipv6-broken = IPv6 tidak berfungsi
report-conclusion-slow-network = Jaringan lambat
report-conclusion-lossy-network = Jaringan kehilangan data
report-conclusion-mtu-blackhole = Paket besar hilang
