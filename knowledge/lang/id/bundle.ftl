# `linehelp bundle`, dan apa yang ditulis dan dilampirkan.

bundle-whole = { $path }: utuh, { $files ->
   *[other] { $files } file
 } sama seperti saat ditulis
bundle-not-whole = { $path }: tidak sama seperti saat ditulis
bundle-refused = `{ $path }` tidak bisa dibuka sebagai bundel
bundle-no-zip = ini bukan arsip zip
bundle-encrypted = ini dienkripsi dengan age
bundle-decrypt-first = buka enkripsinya dulu, misalnya dengan `age --decrypt -i KEY.txt -o bundle.zip FILE`
bundle-structure = arsipnya rusak atau tidak ditulis oleh linehelp (byte { $at })
bundle-sum = ada byte arsip di luar file-filenya yang berubah
bundle-no-manifest = tidak ada manifes yang bisa dibaca
bundle-missing = hilang: { $name }
bundle-extra = berlebih: { $name }
bundle-changed = berubah: { $name }
bundle-too-many = { $count } file, lebih banyak dari isi sebuah bundel
bundle-too-large = lebih besar dari yang mungkin: { $name }
bundle-bad-name = namanya tidak aman: { $name }
bundle-twice = ada dua kali: { $name }
bundle-no-such-file = tidak ada file `{ $name }` di dalam bundel
bundle-names = yang ada: { $names }
bundle-redacted = disamarkan
bundle-metadata-removed = gambar tanpa metadata; yang tampak di dalamnya tetap
bundle-as-is = apa adanya
bundle-hidden = disamarkan: { $kind }, { $count ->
   *[other] { $count } tempat
 }
bundle-show-hint = tampilkan salah satu dengan: linehelp bundle show { $path } NAMA
bundle-too-long-to-show = `{ $name }` terlalu panjang untuk terminal
bundle-too-long-hint = kirim ke file atau penampil: tambahkan `> FILE` atau `| less`
