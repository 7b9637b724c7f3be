# เขียนรายงานและบันเดิลตอนจบการวินิจฉัย

handover-no-form = ดูจากชื่อไม่ออกว่ารายงาน `{ $path }` ควรเป็นรูปแบบใด
handover-forms = นามสกุลไฟล์เป็นตัวบอก: { $endings } หรือ `-` สำหรับเอาต์พุตมาตรฐาน
handover-not-written = เขียน `{ $path }` ไม่ได้ ของเดิมยังอยู่ครบ
handover-not-read = อ่าน `{ $name }` ไม่จบ จึงไม่ได้เขียนบันเดิล
handover-written = เขียนแล้ว: { $path }
handover-unseen = เขียนโดยไม่ได้แสดงตัวอย่าง ตรวจดูก่อนส่งต่อ
handover-too-many = แนบเกิน { $most } ไฟล์
handover-too-large = ไฟล์แนบรวมกันใหญ่เกิน { $most }
handover-form-too-large = `{ $name }` ใหญ่กว่า { $most } ที่แบบฟอร์มรับ แต่ยังอยู่ในบันเดิล
handover-no-file = ไม่ใช่ไฟล์
handover-damaged-picture = ลบข้อมูลแฝงของ `{ $path }` ไม่ได้ รูปเสียหรือเป็นรูปแบบที่ไม่รู้จัก
handover-damaged-picture-hint = บันทึกใหม่เป็น PNG หรือ JPEG หรือจับภาพหน้าจอแทน
handover-only-named = `{ $path }` ไม่ใช่รูปและไม่ใช่ข้อความ จึงปิดบังอะไรข้างในไม่ได้ รายงานจะบอกแค่ชื่อ และไม่ใส่ในบันเดิล
handover-take-other = ใส่ { $path } ลงในบันเดิลตามเดิมไหม
handover-take-other-hint = ไม่ใช่รูปและไม่ใช่ข้อความ จึงปิดบังอะไรข้างในไม่ได้
handover-name-only = ไม่ แค่บอกชื่อในรายงาน
handover-take-it = ใช่ ใส่ตามเดิม
handover-stopped = หยุดแล้ว
handover-no-recipient = `{ $given }` ไม่ใช่ผู้รับของ age
handover-recipient-hint = ผู้รับขึ้นต้นด้วย age1 ในไฟล์ให้ใส่บรรทัดละหนึ่งราย
