# `linehelp diagnose` นอกวิซาร์ด: ไฟล์ สคริปต์ และตอนจบ

diagnose-no-topic = ยังไม่ได้ระบุหัวข้อ และไม่มีใครให้ถาม
diagnose-topics = หัวข้อ: { $topics }
diagnose-no-such-topic = ไม่มีหัวข้อ `{ $topic }`
diagnose-nothing-left = ไม่มีการวินิจฉัยที่ค้างไว้ให้ทำต่อ
diagnose-no-state = ไม่มีโฟลเดอร์สำหรับเก็บการวินิจฉัยที่ยังไม่จบ
diagnose-journal-failed = บันทึกคำตอบไม่ได้ ({ $why }) ตั้งแต่นี้จะอยู่ในหน่วยความจำเท่านั้น

diagnose-facts-wrong = `{ $path }` ไม่มีข้อมูล
diagnose-facts-hint = `linehelp check --format json` เขียนไฟล์แบบนี้ได้
diagnose-not-in-facts = ไม่มีในไฟล์ข้อมูล
diagnose-answers-wrong = คำตอบไม่ตรงกัน
diagnose-answers-hint = `linehelp kb show { $topic }` แสดงคำถามและตัวเลือกทั้งหมด
diagnose-no-such-option = คำตอบ `{ $given }` ไม่ใช่ตัวเลือกของ `{ $node }`
diagnose-options = เลือกได้จาก: { $options }
diagnose-wrong-form = คำตอบของ `{ $node }` ไม่ใช่ { $form }
diagnose-not-wanted = ไม่มีคำถามที่ตรงกับคำตอบนี้
diagnose-unanswered = ยังไม่มีคำตอบของ `{ $node }` และไม่มีใครให้ถาม: { $question }
diagnose-unanswered-hint = ระบุด้วย `--set { $node }=คำตอบ` หรือในไฟล์ด้วย `--answers`

diagnose-ends-fix = แก้ได้ด้วย: { $title }
diagnose-ends-report = ต้องให้ฝ่ายช่วยเหลือดำเนินการ: { $title }

diagnose-unclear = “{ $words }” หมายความได้มากกว่าหนึ่งอย่าง
diagnose-candidate = `linehelp diagnose { $topic }`: { $title }
diagnose-not-understood = “{ $words }” ดูไม่เหมือนปัญหาของ LINE
