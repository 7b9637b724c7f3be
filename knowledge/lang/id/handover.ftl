# Menulis laporan dan bundel di akhir diagnosis.

handover-no-form = bentuk laporan `{ $path }` tidak bisa diketahui dari namanya
handover-forms = akhiran namanya yang menentukan: { $endings }; atau `-` untuk keluaran standar
handover-not-written = `{ $path }` tidak bisa ditulis; isi sebelumnya tidak berubah
handover-not-read = `{ $name }` tidak bisa dibaca sampai akhir; bundel tidak ditulis
handover-written = sudah ditulis: { $path }
handover-unseen = ditulis tanpa pratinjau: lihat dulu sebelum diserahkan
handover-too-many = lampirannya lebih dari { $most } file
handover-too-large = lampirannya bersama-sama lebih besar dari { $most }
handover-form-too-large = `{ $name }` lebih besar dari { $most } yang diterima formulir; tetap ada di dalam bundel
handover-no-file = itu bukan file
handover-damaged-picture = metadata `{ $path }` tidak bisa dihapus: gambarnya rusak atau bentuknya tidak dikenal
handover-damaged-picture-hint = simpan ulang sebagai PNG atau JPEG, atau ambil tangkapan layarnya
handover-only-named = `{ $path }` bukan gambar dan bukan teks, jadi isinya tidak bisa disamarkan: laporan hanya menyebut namanya, bundel tidak memuatnya
handover-take-other = Masukkan { $path } ke bundel apa adanya?
handover-take-other-hint = Ini bukan gambar dan bukan teks, jadi isinya tidak bisa disamarkan.
handover-name-only = Tidak, sebut saja namanya di laporan
handover-take-it = Ya, masukkan apa adanya
handover-stopped = dihentikan
handover-no-recipient = `{ $given }` bukan penerima age
handover-recipient-hint = penerima diawali age1; file berisi satu di setiap baris
