# วิซาร์ด: คำถาม วิธีแก้ ตอนจบ

wizard-why = เหตุผล: { $why }
wizard-filter = ค้นหา: { $text }
wizard-filter-none = ไม่มีรายการที่มีคำนี้ กด Esc เพื่อแสดงทั้งหมดอีกครั้ง

wizard-key-choose = ↑↓ Enter
wizard-key-enter = Enter: เสร็จ
wizard-key-lines = บรรทัดว่าง: เสร็จ
wizard-key-skip = เว้นว่าง: ไม่ทราบ
wizard-key-why = ? เหตุผล
wizard-key-back = Esc ย้อนกลับ
wizard-key-change = Tab คำตอบก่อนหน้า
wizard-key-filter = พิมพ์เพื่อค้นหา
wizard-key-stop = Ctrl-C หยุด

wizard-plain-number = พิมพ์หมายเลข
wizard-plain-text = พิมพ์คำตอบ
wizard-plain-lines = พิมพ์คำตอบ แล้วเว้นบรรทัดว่างเมื่อจบ
wizard-plain-skip = เว้นว่างถ้าไม่ทราบ
wizard-plain-why = ? เพื่อดูเหตุผล
wizard-plain-back = < เพื่อย้อนกลับ
wizard-plain-change = = เพื่อเปลี่ยนคำตอบก่อนหน้า
wizard-plain-stop = q เพื่อหยุด
wizard-plain-no-why = ข้อนี้ช่วยแยกสาเหตุ
wizard-plain-no-such = ไม่มีตัวเลือกนี้ กรุณาพิมพ์หมายเลขที่แสดงอยู่

wizard-welcome = มาดูกันว่า LINE มีปัญหาอะไร
wizard-promise = ถามไม่กี่ข้อ แล้วแนะนำวิธีแก้ทีละอย่าง คำตอบอยู่ในคอมพิวเตอร์เครื่องนี้เท่านั้น
wizard-topic = เป็นเรื่องอะไร
wizard-topic-hint = เลือกข้อที่ใกล้เคียงที่สุด หรือพิมพ์คำเพื่อค้นหา
wizard-topic-resume = ทำต่อ: { $topic }
wizard-topic-resume-more = { $count ->
   *[other] ยังเก็บคำตอบจากครั้งก่อนไว้ { $count } ข้อ
}
wizard-topic-why = ปัญหาแต่ละแบบมีคำถามของตัวเอง ถ้าพบว่าเป็นเรื่องอื่น คำถามจะพาไปเอง

wizard-unknown = ไม่ทราบ
wizard-answered = { $question } — { $answer }
wizard-from-fact = { $answered } (พบในเครื่องนี้)
wizard-from-file = { $answered } (จากไฟล์คำตอบ)
wizard-from-history = { $answered } (จากครั้งก่อน)
wizard-network = เครือข่ายที่นี่: { $found }
wizard-back = กลับไปคำถามก่อนหน้า
wizard-change = จะเปลี่ยนคำตอบข้อไหน
wizard-form-version = ควรเป็นหมายเลขเวอร์ชัน เช่น 14.3.1
wizard-form-number = ควรเป็นจำนวนเต็ม
wizard-form-text = ใช้ข้อความนี้ไม่ได้ กรุณาเขียนด้วยคำอื่น

wizard-waiting = กำลังตรวจเครื่องนี้และเครือข่าย …
wizard-measuring = กำลังตรวจเครือข่ายอีกครั้ง …
wizard-measured-good = ตรวจอีกครั้งแล้ว ตอนนี้ปกติ: { $found }
wizard-measured-bad = ตรวจอีกครั้งแล้ว ยังเป็นอยู่: { $found }

wizard-fix = ลองวิธีนี้ · { $time }
wizard-fix-of = ลองวิธีนี้ ({ $number } จาก { $all }) · { $time }
wizard-minutes = { $minutes ->
    [60] ประมาณหนึ่งชั่วโมง
    [1440] ประมาณหนึ่งวัน
    [10080] ประมาณหนึ่งสัปดาห์
   *[other] ประมาณ { $minutes } นาที
}
wizard-minutes-read = ไม่ต้องทำอะไร แค่อ่าน
wizard-may-be = อาจเป็นเพราะ: { $cause }
wizard-loses = สิ่งที่อาจหายไป: { $loses }
wizard-risk-settings = วิธีนี้เปลี่ยนการตั้งค่า
wizard-risk-chats = วิธีนี้อาจทำให้แชทหาย
wizard-risk-money = วิธีนี้อาจเสียเงินหรือของที่ซื้อไว้
wizard-risk-account = วิธีนี้อาจทำให้เสียบัญชีไปเลย
wizard-go-on = จะทำไหม
wizard-go-on-yes = ทำ แสดงขั้นตอน
wizard-go-on-no = ไม่ มีวิธีอื่นไหม
wizard-worked = ได้ผลเมื่อ: { $worked }
wizard-basis-weak = LINE ไม่ได้บอกเอง มาจากแหล่งอื่น
wizard-basis-inferred = LINE ไม่ได้บอกตรงๆ แต่สรุปจากสิ่งที่ LINE บอก
wizard-article = อ่านเพิ่ม: { $title } (linehelp kb show { $id })
wizard-source = ที่มา:

wizard-did-ask = ช่วยได้ไหม
wizard-did-yes = ได้ ใช้ได้แล้ว
wizard-did-no = ไม่ ยังเหมือนเดิม
wizard-did-skip = ยังไม่ได้ลอง
wizard-wait-ask = จะรอดูไหม
wizard-wait-yes = รอ
wizard-wait-no = รอแล้ว ยังเหมือนเดิม
wizard-wait-skip = มีวิธีอื่นไหม
wizard-explain-ask = ตอบคำถามได้ไหม
wizard-explain-yes = ใช่ เป็นอย่างนั้น
wizard-explain-no = ไม่ เป็นเรื่องอื่น
wizard-explain-skip = ไม่แน่ใจ
wizard-measure-ask = ทำแล้วหรือยัง
wizard-measure-yes = ทำแล้ว ตรวจอีกครั้งเลย
wizard-measure-skip = ยังไม่ได้ลอง

wizard-tried-helped = { $fix } — ช่วยได้
wizard-tried-not-helped = { $fix } — ไม่ช่วย
wizard-tried-skipped = { $fix } — ยังไม่ได้ลอง

wizard-end-did = แก้ได้แล้ว: { $fix }
wizard-end-did-next = ถ้าเป็นอีก ให้เริ่มใหม่จากตรงนี้ด้วย `linehelp diagnose { $topic }`
wizard-end-wait = ตอนนี้แค่รอสักหน่อย: { $fix }
wizard-end-wait-next = ถ้ารอแล้วยังเหมือนเดิม ให้ใช้ `linehelp diagnose { $topic }` อีกครั้ง จะหาสาเหตุอื่นให้
wizard-end-explain = นี่คือเหตุผล: { $fix }
wizard-end-explain-next = ถ้ายังมีมากกว่านี้ ให้ใช้ `linehelp diagnose { $topic }` อีกครั้ง
wizard-end-report = เรื่องนี้ต้องให้ฝ่ายช่วยเหลือของ LINE ดูแล
wizard-end-cause = น่าจะเป็นเพราะ: { $cause }
wizard-end-evidence = สิ่งที่บอกอย่างนั้น:
wizard-end-tried = สิ่งที่ลองแล้ว:

wizard-stopped = หยุดแล้ว คำตอบยังเก็บไว้ ใช้ `linehelp diagnose --resume` เพื่อทำต่อ
wizard-stopped-early = หยุดแล้ว
wizard-resumed = ทำต่อ: { $topic }
wizard-journal-failed = เขียนคำตอบลงดิสก์ไม่ได้ ({ $why }) วินิจฉัยต่อได้ แต่จะกลับมาทำต่อภายหลังไม่ได้

wizard-platform-android = บน Android:
wizard-platform-ios = บน iPhone:
wizard-platform-ipad = บน iPad:
wizard-platform-windows = บน Windows:
wizard-platform-macos = บน Mac:
wizard-platform-chrome = ใน Chrome:
wizard-platform-all = ทุกอุปกรณ์:

wizard-conclusion-healthy = ต่อ LINE ได้ ไม่มีอะไรขวาง
wizard-conclusion-offline = ไม่ได้ต่ออินเทอร์เน็ต
wizard-conclusion-dns-broken = ค้นหาชื่อไม่ได้
wizard-conclusion-dns-filtered = เซิร์ฟเวอร์ชื่อซ่อนชื่อของ LINE
wizard-conclusion-captive-portal = ต้องล็อกอินเครือข่ายก่อน
wizard-conclusion-tls-intercepted = การเชื่อมต่อที่เข้ารหัสถูกเปิดดูระหว่างทาง
wizard-conclusion-tls-broken = การเชื่อมต่อที่เข้ารหัสไปยัง LINE ล้มเหลว
wizard-conclusion-clock-wrong = นาฬิกาของเครื่องนี้ไม่ตรง
wizard-conclusion-proxy-broken = พร็อกซีไม่ตอบ
wizard-conclusion-proxy-auth = พร็อกซีขอให้ล็อกอิน
wizard-conclusion-line-blocked = การเชื่อมต่อไปยัง LINE ถูกบล็อก
wizard-conclusion-line-outage = เซิร์ฟเวอร์ของ LINE เองมีปัญหา
wizard-conclusion-line-partial = ต่อบริการบางส่วนของ LINE ไม่ได้
wizard-conclusion-push-blocked = การแจ้งเตือนผ่านไม่ได้
wizard-conclusion-ipv6-broken = IPv6 ใช้ไม่ได้ที่นี่
wizard-conclusion-slow-network = ช้ามาก
wizard-conclusion-lossy-network = ข้อมูลหายระหว่างทางมาก
wizard-conclusion-mtu-blackhole = แพ็กเก็ตใหญ่หายระหว่างทาง

wizard-report-title = รายงาน ตามที่จะเขียน
wizard-report-to = ส่งไปที่: { $channel }
wizard-report-address = ที่อยู่:
wizard-report-missing = ฝ่ายช่วยเหลือจะถามข้อนี้
wizard-report-ask = จะทำอะไรกับรายงาน
wizard-report-why = จากที่นี่ไม่มีการส่งอะไรออกไป รายงานจะเขียนลงไฟล์ในคอมพิวเตอร์เครื่องนี้ และคุณส่งเอง
wizard-report-write = เขียน
wizard-report-fill = { $count ->
   *[other] เติมส่วนที่ขาด ({ $count })
}
wizard-report-drop = ตัดบางส่วนออก หรือใส่กลับ
wizard-report-show = แสดงสิ่งที่ปิดบัง ({ $count })
wizard-report-leave = ไม่เขียน
wizard-report-drop-which = ส่วนไหน
wizard-report-show-which = จะแสดงอันไหนตามจริง
wizard-report-is-in = { $part }
wizard-report-is-out = { $part } (ตัดออก)
wizard-report-hidden = { $part } (ปิดบัง)
wizard-report-shown = { $part } (แสดง)
wizard-report-file = เขียนลงไฟล์ไหน
wizard-report-file-hint = นามสกุลไฟล์บอกรูปแบบ: .md, .txt, .html หรือ .json
wizard-report-exists = มีไฟล์ชื่อนี้แล้ว กรุณาใช้ชื่ออื่น
wizard-report-not-written = ไม่ได้เขียนรายงาน
wizard-comma = {", "}

wizard-from-words = { $answered } (จากคำที่คุณพิมพ์)
wizard-understood = เป็นเรื่อง: { $topic }
wizard-understood-else = ถ้าเป็นเรื่องอื่น กด Ctrl-C แล้วใช้ `linehelp diagnose` เพื่อเลือกจากรายการ
wizard-mean = หมายถึงข้อไหนในนี้
wizard-mean-hint = คำที่พิมพ์ตรงกับมากกว่าหนึ่งข้อ
wizard-mean-else = เรื่องอื่น: แสดงรายการทั้งหมด
wizard-mean-none = คำที่พิมพ์ไม่ตรงกับเรื่องที่รู้จัก เลือกข้อที่ใกล้เคียงที่สุด
