# `linehelp bundle` และสิ่งที่เขียนและแนบ

bundle-whole = { $path }: ครบถ้วน { $files ->
   *[other] { $files } ไฟล์
 }เหมือนตอนเขียน
bundle-not-whole = { $path }: ไม่เหมือนตอนเขียน
bundle-refused = เปิด `{ $path }` เป็นบันเดิลไม่ได้
bundle-no-zip = ไม่ใช่ไฟล์ zip
bundle-encrypted = เข้ารหัสด้วย age
bundle-decrypt-first = ถอดรหัสก่อน เช่น `age --decrypt -i KEY.txt -o bundle.zip FILE`
bundle-structure = ไฟล์เสียหายหรือไม่ได้เขียนโดย linehelp (ไบต์ที่ { $at })
bundle-sum = ไบต์นอกไฟล์ในบันเดิลเปลี่ยนไป
bundle-no-manifest = ไม่มีรายการไฟล์ที่อ่านได้
bundle-missing = ขาด: { $name }
bundle-extra = เกิน: { $name }
bundle-changed = เปลี่ยน: { $name }
bundle-too-many = { $count } ไฟล์ มากกว่าที่บันเดิลจะมี
bundle-too-large = ใหญ่เกินกว่าจะเป็นไปได้: { $name }
bundle-bad-name = ชื่อไม่ปลอดภัย: { $name }
bundle-twice = มีซ้ำสองครั้ง: { $name }
bundle-no-such-file = ในบันเดิลไม่มีไฟล์ `{ $name }`
bundle-names = มี: { $names }
bundle-redacted = ปิดบังแล้ว
bundle-metadata-removed = รูปที่ลบข้อมูลแฝงแล้ว สิ่งที่เห็นในรูปยังเหมือนเดิม
bundle-as-is = ตามเดิม
bundle-hidden = ปิดบัง: { $kind } { $count ->
   *[other] { $count } จุด
 }
bundle-show-hint = แสดงไฟล์หนึ่งด้วย: linehelp bundle show { $path } ชื่อ
bundle-too-long-to-show = `{ $name }` ยาวเกินไปสำหรับเทอร์มินัล
bundle-too-long-hint = ส่งไปยังไฟล์หรือโปรแกรมอ่าน โดยต่อท้าย `> FILE` หรือ `| less`
