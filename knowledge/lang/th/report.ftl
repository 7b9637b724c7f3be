# รายงาน ในทุกรูปแบบ

report-title = LINE: { $topic }
report-made = สร้างเมื่อ { $time } โดย linehelp { $tool } ความรู้ { $knowledge }
report-outcome-fix = แก้ได้ด้วย
report-outcome-report = ต้องให้ฝ่ายช่วยเหลือดำเนินการ
report-outcome-incomplete = การวินิจฉัยยังไม่จบ
report-cause = สาเหตุที่น่าจะเป็น
report-missing = ยังขาด: ฝ่ายช่วยเหลือจะถามข้อนี้
report-send-to = ส่งไปที่ไหน
report-paste-from = คัดลอกจากตรงนี้
report-paste-to = ถึงตรงนี้
report-cut = (ตัดให้สั้น ข้อความเต็มอยู่ใน report.md ของบันเดิล)
report-evidence = หลักฐานตามชั้น
report-timeline = แต่ละขั้นใช้เวลาเท่าไร
report-skipped = ไม่ได้ทำ: { $count }
report-unknown = ไม่ทราบ
report-not-taken = บอกแค่ชื่อ ไม่ได้ใส่มา

report-section-fields = สำหรับแบบฟอร์ม
report-section-tried = สิ่งที่ลองแล้ว
report-section-path = ทางมาถึงผลนี้
report-section-network = เครือข่าย
report-section-facts = ข้อมูลของอุปกรณ์และบัญชี
report-section-attachments = ไฟล์แนบ
report-section-hidden = จุดที่ปิดบัง

report-column-fact = รายการ
report-column-value = ค่า
report-column-target = เป้าหมาย
report-column-layer = ชั้น
report-column-status = ผล
report-column-seen = สิ่งที่พบ
report-column-ms = ms

report-category-login = การล็อกอินและบัญชี
report-category-payment = การชำระเงินและการซื้อ
report-category-privacy = ความเป็นส่วนตัวและความปลอดภัย
report-category-feature = ฟีเจอร์
report-category-business = บัญชีธุรกิจ

report-urgency-normal = ปกติ
report-urgency-high = เร่งด่วน

report-result-helped = ได้ผล
report-result-not-helped = ไม่ได้ผล
report-result-skipped = ยังไม่ได้ลอง

report-answer-yes = ใช่
report-answer-no = ไม่
report-answer-skipped = ยังไม่ได้ลอง

report-status-pass = ดี
report-status-warn = แปลก
report-status-fail = ล้มเหลว
report-status-skip = ไม่ได้ทำ

report-layer-dns = การค้นหาชื่อ
report-layer-tcp = การเชื่อมต่อ
report-layer-tls = การเข้ารหัส
report-layer-http = การตอบกลับ
report-layer-proxy = พร็อกซี
report-layer-doh = ความเห็นที่สองเรื่องชื่อ
report-layer-sntp = เวลา
report-layer-machine = เครื่องและเครือข่าย

report-attachment-picture = รูปภาพ
report-attachment-text = ข้อความ
report-attachment-other = ไฟล์อื่น

report-device-terminal = อุปกรณ์ที่มีปัญหา
report-device-machine = คอมพิวเตอร์เครื่องนี้
report-device-system = ระบบ
report-device-line = LINE

report-days = { $count } วัน
report-hours = { $count } ชั่วโมง
report-seconds = { $count } วิ

report-conclusion-healthy = เครือข่ายปกติดี
report-conclusion-offline = ไม่มีการเชื่อมต่อเลย
report-conclusion-dns-broken = ค้นหาชื่อไม่ได้
report-conclusion-dns-filtered = ชื่อของ LINE ถูกกรอง
report-conclusion-captive-portal = มีหน้าล็อกอินขวางอยู่
report-conclusion-tls-intercepted = มีบางอย่างเปิดดูการเชื่อมต่อที่เข้ารหัส
report-conclusion-tls-broken = การเชื่อมต่อที่เข้ารหัสล้มเหลว
report-conclusion-clock-wrong = นาฬิกาไม่ตรง
report-conclusion-proxy-broken = พร็อกซีไม่ตอบ
report-conclusion-proxy-auth = พร็อกซีขอให้ล็อกอิน
report-conclusion-line-blocked = การเชื่อมต่อไปยัง LINE ถูกบล็อก
report-conclusion-line-outage = เซิร์ฟเวอร์ของ LINE เองมีปัญหา
report-conclusion-line-partial = บริการบางส่วนของ LINE ใช้ไม่ได้
report-conclusion-push-blocked = การแจ้งเตือนถูกบล็อก
report-conclusion-ipv6-broken = IPv6 ใช้ไม่ได้
report-conclusion-slow-network = เครือข่ายช้า
report-conclusion-lossy-network = ข้อมูลสูญหายในเครือข่าย
report-conclusion-mtu-blackhole = แพ็กเก็ตใหญ่สูญหาย
