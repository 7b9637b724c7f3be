# ข้อความเกี่ยวกับตัวโปรแกรม บรรทัดคำสั่ง และปัญหา

cli-error = ข้อผิดพลาด: { $what }
cli-warning = คำเตือน: { $what }
cli-cause = เพราะ: { $why }
cli-hint = คำแนะนำ: { $hint }
cli-output-failed = เขียนผลลัพธ์ไม่ได้

cli-cannot-read = อ่าน `{ $path }` ไม่ได้
cli-cannot-write = เขียน `{ $path }` ไม่ได้
cli-file-too-large = ไฟล์ใหญ่เกินกว่าที่ควรเป็น

cli-no-such-language = ไม่มีภาษา `{ $tag }`
cli-languages = เลือกได้จาก: { $languages }

cli-usage-help = `linehelp --help` แสดงคำสั่งและตัวเลือกทั้งหมด
cli-usage-near = หมายถึง `{ $near }` หรือเปล่า
cli-usage-valid = เลือกได้จาก: { $values }
cli-usage-unknown-argument = ที่นี่ไม่มีตัวเลือกหรืออาร์กิวเมนต์ `{ $arg }`
cli-usage-unknown-command = ไม่มีคำสั่ง `{ $command }`
cli-usage-missing-command = ยังไม่ได้ระบุคำสั่ง
cli-usage-no-value = `{ $arg }` ต้องมีค่า
cli-usage-invalid-value = `{ $value }` ใช้เป็นค่าของ `{ $arg }` ไม่ได้
cli-usage-missing-argument = ยังขาด: { $arg }
cli-usage-twice = ระบุ `{ $arg }` สองครั้ง
cli-usage-conflict = ใช้ `{ $arg }` กับ `{ $other }` พร้อมกันไม่ได้
cli-usage-not-unicode = มีอาร์กิวเมนต์ที่ไม่ใช่ Unicode ที่ถูกต้อง
cli-usage-wrong-count = จำนวนค่าของ `{ $arg }` ไม่ถูกต้อง
cli-usage-wrong = ไม่เข้าใจบรรทัดคำสั่งนี้
