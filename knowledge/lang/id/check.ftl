# Kata-kata `linehelp check`.

check-layer-link = Sambungan lokal
check-layer-names = Nama
check-layer-connect = Sambungan
check-layer-secure = Enkripsi
check-layer-answer = Jawaban
check-layer-proxy = Proksi
check-layer-clock = Jam
check-layer-path = Jeda dan kehilangan
check-layer-push = Notifikasi

check-status-pass = baik
check-status-warn = janggal
check-status-fail = gagal
check-status-skip = tidak diperiksa

check-cause-dns-nxdomain = { $target }: server nama mengatakan nama itu tidak ada
check-cause-dns-servfail = { $target }: server nama tidak bisa mencari nama itu
check-cause-dns-timeout = { $target }: server nama tidak menjawab
check-cause-dns-refused = { $target }: server nama menolak menjawab
check-cause-dns-bogus = { $target }: nama itu mengarah ke alamat yang bukan aslinya
check-cause-tcp-refused = { $target }: sambungan ditolak
check-cause-tcp-timeout = { $target }: sambungan tidak pernah dijawab
check-cause-tcp-reset = { $target }: sambungan diputus
check-cause-tcp-unreachable = { $target }: tidak ada jalan ke sana
check-cause-tls-expired = { $target }: sertifikatnya sudah kedaluwarsa
check-cause-tls-not_yet_valid = { $target }: sertifikatnya belum berlaku
check-cause-tls-untrusted = { $target }: sertifikatnya ditandatangani pihak yang tidak dipercaya perangkat ini
check-cause-tls-hostname_mismatch = { $target }: sertifikatnya milik nama lain
check-cause-tls-handshake = { $target }: tidak ada kesepakatan enkripsi
check-cause-tls-timeout = { $target }: sambungan terbuka, tetapi enkripsi tidak pernah dimulai
check-cause-http-status = { $target }: menjawab dengan kegagalan atau dengan hal yang tidak akan dikatakan LINE
check-cause-http-timeout = { $target }: jawabannya tidak pernah selesai
check-cause-http-redirect = { $target }: jawabannya mengalihkan ke host lain
check-cause-http-body = { $target }: jawabannya bukan yang semestinya
check-cause-proxy-unreachable = { $target }: proksi tidak menjawab atau tidak meloloskan apa pun
check-cause-proxy-auth = { $target }: proksi minta login
check-cause-slow = { $target }: setiap bolak-balik sangat lama
check-cause-lossy = { $target }: ada paket yang hilang di jalan

check-odd-inspected = { $target }: sertifikatnya dipercaya di sini, tetapi berasal dari “{ $issuer }”, bukan dari otoritas publik; LINE bisa menolaknya
check-odd-status = { $target }: menjawab, tetapi tidak seperti biasanya (HTTP { $status })
check-odd-server = { $target }: namanya ketemu, tetapi salah satu server nama gagal
check-odd-header = { $target }: menjawab, tetapi tanpa tanda yang diberikan server LINE
check-odd-overridden = { $target }: file hosts perangkat ini menentukan arah nama itu
check-odd-differs = { $target }: nama ini mengarah ke tempat lain daripada kata server nama lain, dan berfungsi
check-odd-family6 = { $target }: gagal lewat IPv6, berfungsi lewat IPv4
check-odd-family4 = { $target }: gagal lewat IPv4, berfungsi lewat IPv6

check-pass-link = tersambung
check-pass-names = { $target }: mengarah ke { $addresses }
check-pass-connect = { $target }: terbuka
check-pass-secure = { $target }: terenkripsi dan dipercaya
check-pass-answer = { $target }: menjawab (HTTP { $status })
check-pass-proxy = { $target }: meloloskan LINE
check-pass-time = { $target }: memberi tahu waktu
check-pass-clock = jamnya tepat, selisih paling banyak { $offset }
check-pass-path = bolak-balik { $delay } ms, tidak ada yang hilang
check-pass-push = { $target }: terbuka

check-fail-link-down = tidak ada antarmuka jaringan yang aktif
check-fail-link-route = tersambung, tetapi tidak ada jalan ke internet
check-fail-clock = jamnya { $offset }
check-fail-slow = bolak-balik { $delay } ms
check-fail-lossy = sekitar { $loss } % sambungan kehilangan paket
check-fail-ipv6 = IPv6 diumumkan, tetapi tidak ada yang menjawab lewat situ

check-skip-earlier = { $target }: tidak sampai, langkah sebelumnya gagal
check-skip-gone = { $target }: tidak ada lagi server nama yang mengenal nama ini
check-skip-link = sistem ini tidak memberi tahu
check-skip-none = { $target }: tidak ada patokannya

check-offset-ahead = terlalu cepat { $amount }
check-offset-behind = terlambat { $amount }
check-seconds = { $n ->
   *[other] { $n } detik
}
check-minutes = { $n ->
   *[other] { $n } menit
}
check-hours = { $n ->
   *[other] { $n } jam
}
check-days = { $n ->
   *[other] { $n } hari
}

check-none = LINE sendiri tidak diperiksa, jadi tidak ada kesimpulan.
check-none-offline = Tidak ada yang dihubungi, jadi tidak ada kesimpulan.
check-came-to = { $id }, setelah { $seconds } d
check-also = Juga: { $names }
check-and = , { "" }
check-of = { $well } dari { $all }
check-alike = { $summary } (dan { $n } lagi yang serupa)
check-more = dan { $n } lagi; --verbose menampilkan semuanya

check-heading-seen = Yang terlihat
check-heading-evidence = Yang menentukan
check-heading-all = Semua pemeriksaan
check-heading-home = Yang bisa dilakukan
check-heading-admin = Untuk pengelola jaringan
check-heading-hurts = Yang terganggu

check-role-line = LINE
check-role-control = Host netral, untuk membedakan gangguan LINE dari yang lain
check-role-push = Notifikasi
check-role-resolver = Pembanding untuk nama
check-role-time = Waktu
check-list-beside = Selain itu, server nama sistem ini ditanya tentang nama-nama ini, dan proksi yang diatur di sistem ini dipakai. Selain itu tidak ada yang dihubungi; tidak ada login, pesan, atau data pribadi yang dikirim.
check-list-nothing = Tidak ada yang akan dihubungi.

check-name-healthy = LINE bisa dijangkau
check-name-offline = tidak ada sambungan internet
check-name-dns-broken = nama tidak bisa dicari
check-name-dns-filtered = nama milik LINE disaring
check-name-captive-portal = halaman login menghalangi jaringan
check-name-tls-intercepted = sambungan terenkripsi dibuka di tengah jalan
check-name-tls-broken = enkripsi dengan LINE gagal
check-name-clock-wrong = jamnya tidak tepat
check-name-proxy-broken = proksi tidak berfungsi
check-name-proxy-auth = proksi minta login
check-name-line-blocked = LINE diblokir
check-name-line-outage = LINE sedang gangguan
check-name-line-partial = sebagian LINE gagal
check-name-push-blocked = notifikasi diblokir
check-name-ipv6-broken = IPv6 tidak berfungsi
check-name-slow-network = jaringannya lambat
check-name-lossy-network = jaringannya kehilangan paket
check-name-mtu-blackhole = paket besar hilang

check-interrupted = Dihentikan.
check-cannot-observe = jaringan tidak bisa diamati
check-no-such-probe = tidak ada pemeriksaan, peran, atau fitur `{ $name }`
check-probes = salah satu dari: { $names }
check-watch-is-text = --watch hanya menampilkan teks; jangan pakai --format
check-watch-same = { $time } masih: { $is }
check-watch-changed = { $time } tadinya: { $was }; sekarang: { $is }
check-from-unreadable = { $path } tidak bisa dibaca
check-from-wrong = { $path } bukan pemeriksaan yang disimpan
check-from-hint = simpan dengan: linehelp check --format json > FILE
check-from-schema = skemanya `{ $schema }`, bukan `{ $wanted }`
check-from-no-evidence = tidak ada pengamatan di dalamnya
