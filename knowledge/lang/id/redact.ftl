# Yang dikatakan `redact`.

redact-hidden = Disamarkan: { $kinds }
redact-would-hide = Perlu disamarkan: { $kinds }
redact-nothing = Tidak ada yang perlu disamarkan.
redact-unreadable = { $path } tidak bisa dibaca.
redact-report-failed = Daftar yang disamarkan tidak bisa ditulis ke { $path }.
