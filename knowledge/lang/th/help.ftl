# ความช่วยเหลือของทุกคำสั่งและตัวเลือก

help-usage = วิธีใช้:
help-commands = คำสั่ง
help-options = ตัวเลือก
help-arguments = อาร์กิวเมนต์
help-everywhere = ตัวเลือกของทุกคำสั่ง
help-heading = { $heading }:
help-values = { $text }: { $values }
help-default = { $text } [ค่าเริ่มต้น: { $default }]
help-some-options = [ตัวเลือก]
help-some-command = <คำสั่ง>

help-about = แก้ปัญหาของแอป LINE: หาสาเหตุ แนะนำวิธีแก้ทีละอย่าง หรือเขียนรายงานให้ฝ่ายช่วยเหลือ
help-more = เริ่มด้วย: linehelp diagnose

help-arg-help = แสดงความช่วยเหลือนี้
help-arg-version = แสดงเวอร์ชัน
help-arg-lang = ภาษา เช่น en หรือ th [ค่าเริ่มต้น: LINEHELP_LANG แล้วจึงเป็นภาษาของระบบ]
help-arg-color = ใช้สีเมื่อไร
help-arg-quiet = แสดงแค่ผล คำถาม และข้อผิดพลาด
help-arg-verbose = บอกรายละเอียดว่าทำอะไรบ้าง
help-arg-plain = คำถามแบบตัวเลข ไม่วาดใหม่ ไม่มีสี สำหรับโปรแกรมอ่านหน้าจอและล็อก
help-arg-knowledge = โฟลเดอร์ความรู้เพิ่มเติม ทับของที่มีในตัว ระบุซ้ำได้
help-arg-offline = ไม่ส่งอะไรออกไป ไม่ตรวจเครือข่าย

help-diagnose-about = หาว่าอะไรผิดและแก้ไข ทีละคำถาม ทีละวิธี
help-diagnose-arg-topic = ปัญหาด้วยคำของคุณเอง หรือหัวข้อตาม `linehelp kb list` ถ้าไม่ใส่ให้เลือกจากรายการ
help-diagnose-arg-answers = คำตอบจากไฟล์ YAML หรือ JSON (NODE: ตัวเลือกหรือข้อความ) `-` คืออินพุตมาตรฐาน
help-diagnose-arg-set = คำตอบหนึ่งข้อ ระบุซ้ำได้
help-diagnose-arg-facts = ข้อมูลจาก `check --format json` ก่อนหน้า จะเป็นของเครื่องอื่นก็ได้
help-diagnose-arg-no-input = ไม่ถามอะไร ถ้าขาดคำตอบจะจบด้วยรหัส 2
help-diagnose-arg-resume = ทำการวินิจฉัยที่ค้างไว้ต่อ
help-diagnose-arg-format = รูปแบบของผล
help-diagnose-arg-yes = ไม่แสดงรายงานก่อนเขียน

help-completions-about = พิมพ์ตัวช่วยเติมคำสำหรับเชลล์
help-completions-arg-shell = เชลล์
help-man-about = พิมพ์หน้า man

help-kb-about = ดูความรู้และตรวจสอบ
help-kb-lint-about = ตรวจโฟลเดอร์ของ --knowledge รวมกับของที่มีในตัว
help-kb-lint-arg-strict = ถือว่าข้อความที่ภาษาหนึ่งยังไม่มีเป็นข้อผิดพลาด
help-kb-lint-arg-fix = แก้สิ่งที่มีความหมายเดียว และจดว่าคำแปลไหนเป็นปัจจุบัน
help-kb-lint-arg-format = รูปแบบ
help-kb-test-about = เล่นสถานการณ์ในโฟลเดอร์ของ --knowledge
help-kb-test-arg-coverage = แสดงตัวเลือก กิ่ง และตอนจบที่ยังไม่มีสถานการณ์ใดผ่าน
help-kb-list-about = สิ่งที่รู้ เป็นตัวเลข
help-kb-show-about = แสดงหัวข้อ ต้นไม้ร่วม วิธีแก้ หรือบทความเป็นหน้าอ่าน
help-kb-show-arg-id = id ตามที่ `kb list` และหน้าหัวข้อบอก

help-check-about = ตรวจว่าต่อ LINE จากที่นี่ได้ไหม และอะไรขวางอยู่
help-check-more = ติดต่อเฉพาะที่ `linehelp check --list` แสดง รหัสจบ: 0 ปกติ 1 พบปัญหา 2 ผิดพลาด
help-check-arg-list = แสดงว่าจะติดต่อที่ใด โดยไม่ติดต่อ
help-check-arg-format = รูปแบบการแสดงผล
help-check-arg-only = เฉพาะการตรวจ บทบาท หรือฟีเจอร์นี้ เช่น line.api หรือ pictures คั่นด้วยจุลภาค
help-check-arg-timeout = ทั้งหมดต้องจบภายในกี่วินาที [ค่าเริ่มต้น: 8]
help-check-arg-watch = ตรวจซ้ำๆ และแสดงสิ่งที่เปลี่ยน
help-check-arg-from = ตัดสินผลตรวจที่บันทึกด้วย --format json อีกครั้ง - คืออินพุตมาตรฐาน

help-redact-about = ทำให้ล็อกหรือข้อความแนบได้อย่างปลอดภัย: ปิดบังสิ่งที่เป็นส่วนตัว ที่เหลือคงเดิม
help-redact-more = ความลับกลายเป็นเครื่องหมายเช่น <secret:password> ข้อมูลส่วนตัวกลายเป็นตัวแทนเช่น <email-1> ค่าเดียวกันใช้ตัวแทนเดียวกัน
help-redact-arg-files = ไฟล์ ถ้าไม่มีหรือเป็น - คืออินพุตมาตรฐาน
help-redact-arg-report = รายการสิ่งที่ปิดบังตามชนิด ไฟล์ และบรรทัด ไม่มีค่าจริง
help-redact-arg-check = ไม่เปลี่ยนอะไร แสดงสิ่งที่จะปิดบัง และจบด้วยรหัส 1 ถ้ามี

help-bundle-about = เปิดบันเดิล: ครบถ้วนไหม และมีอะไรข้างใน
help-bundle-verify-about = ตรวจทุกไบต์ของบันเดิลกับผลรวม
help-bundle-verify-arg-file = บันเดิล
help-bundle-show-about = แสดงรายการในบันเดิล หรือพิมพ์ไฟล์หนึ่ง โดยไม่แตกไฟล์
help-bundle-show-arg-file = บันเดิล
help-bundle-show-arg-name = ไฟล์ที่จะพิมพ์ ตามชื่อในบันเดิล
help-diagnose-arg-report = เขียนรายงาน: .txt, .md, .json หรือ .html ตามนามสกุลไฟล์ `-` คือเอาต์พุตมาตรฐาน
help-diagnose-arg-bundle = เขียนบันเดิล: รายงานทุกรูปแบบ ที่มา และไฟล์แนบ ในไฟล์ zip เดียว
help-diagnose-arg-attach = ภาพหน้าจอหรือล็อกที่จะใส่ในบันเดิลอย่างปลอดภัย ระบุซ้ำได้
help-diagnose-arg-encrypt-to = เข้ารหัสบันเดิลให้ผู้รับ age นี้ หรือผู้รับในไฟล์นี้ ระบุซ้ำได้
help-kb-graph-about = วาดหัวข้อหรือต้นไม้ร่วม
help-kb-graph-arg-topic = หัวข้อหรือต้นไม้ร่วม
help-kb-graph-arg-format = รูปแบบ
help-kb-graph-arg-path = โหนดที่จะทำเครื่องหมาย ตามลำดับ
help-kb-new-about = เริ่มหัวข้อ วิธีแก้ บทความ หรือภาษาใหม่ในโฟลเดอร์ของ --knowledge
help-kb-new-arg-kind = จะเริ่มอะไร
help-kb-new-arg-id = id เช่น my-topic ถ้าเป็นภาษาให้ใส่รหัสเช่น ja
help-kb-schema-about = พิมพ์ JSON Schema ถ้าไม่ใส่ชื่อจะแสดงรายการ
help-kb-schema-arg-name = ชื่อ

help-diagnose-more = ผลออกที่เอาต์พุตมาตรฐาน คำถามออกที่ข้อผิดพลาดมาตรฐาน รหัสจบ: 0 พบวิธีแก้ 1 ต้องให้ฝ่ายช่วยเหลือ 2 ผิดพลาดหรือขาดคำตอบ 130 ถูกหยุด การวินิจฉัยที่ค้างทำต่อได้ด้วย --resume

help-man-commands = คำสั่ง
help-man-exit = รหัสจบ
help-man-exit-0 = ปกติ: ไม่มีปัญหา พบวิธีแก้ หรือคำสั่งทำงานเสร็จ
help-man-exit-1 = ยังมีปัญหา: การตรวจล้มเหลว หรือการวินิจฉัยจบที่รายงาน
help-man-exit-2 = ผิดพลาด: ใช้ผิด ข้อมูลผิด ขาดคำตอบและไม่มีใครให้ถาม หรือเขียนไฟล์ไม่ได้
help-man-exit-130 = ถูกหยุด คำตอบยังเก็บไว้ ใช้ `linehelp diagnose --resume` เพื่อทำต่อ
help-man-environment = ตัวแปรสภาพแวดล้อม
help-man-env-lang = ภาษา มาก่อนภาษาของระบบ
help-man-env-knowledge = โฟลเดอร์ความรู้เพิ่มเติม คั่นแบบเดียวกับ PATH
help-man-env-state = โฟลเดอร์ของการวินิจฉัยที่ยังไม่จบ
help-man-env-now = เวลาที่เขียนลงรายงาน เช่น 2026-01-31T12:00:00Z ข้อมูลเดิมจะได้ไบต์เดิม
help-man-env-color = ไม่ใช้สี หรือใช้สี ตัวเลือก --color มาก่อน
help-man-env-plain = ตั้งเป็น 1 เหมือน --plain เช่นเดียวกับ TERM=dumb

help-search-about = ค้นหาหัวข้อ วิธีแก้ และบทความจากคำบ่น ในภาษาใดก็ได้
help-search-arg-words = ปัญหา ด้วยคำของคุณเอง
help-search-arg-format = รูปแบบของผล
help-search-arg-limit = ผลมากที่สุดกี่รายการ
