# ข้อความของ `linehelp check`

check-layer-link = การต่อเครือข่าย
check-layer-names = ชื่อ
check-layer-connect = การเชื่อมต่อ
check-layer-secure = การเข้ารหัส
check-layer-answer = การตอบกลับ
check-layer-proxy = พร็อกซี
check-layer-clock = นาฬิกา
check-layer-path = ความหน่วงและการสูญหาย
check-layer-push = การแจ้งเตือน

check-status-pass = ปกติ
check-status-warn = แปลก
check-status-fail = ล้มเหลว
check-status-skip = ไม่ได้ตรวจ

check-cause-dns-nxdomain = { $target }: เซิร์ฟเวอร์ชื่อบอกว่าไม่มีชื่อนี้
check-cause-dns-servfail = { $target }: เซิร์ฟเวอร์ชื่อค้นหาชื่อนี้ไม่ได้
check-cause-dns-timeout = { $target }: เซิร์ฟเวอร์ชื่อไม่ตอบ
check-cause-dns-refused = { $target }: เซิร์ฟเวอร์ชื่อปฏิเสธที่จะตอบ
check-cause-dns-bogus = { $target }: ชื่อนี้ชี้ไปยังที่อยู่ที่ไม่ใช่ของจริง
check-cause-tcp-refused = { $target }: การเชื่อมต่อถูกปฏิเสธ
check-cause-tcp-timeout = { $target }: การเชื่อมต่อไม่มีการตอบ
check-cause-tcp-reset = { $target }: การเชื่อมต่อถูกตัด
check-cause-tcp-unreachable = { $target }: ไม่มีเส้นทางไปถึง
check-cause-tls-expired = { $target }: ใบรับรองหมดอายุ
check-cause-tls-not_yet_valid = { $target }: ใบรับรองยังไม่เริ่มมีผล
check-cause-tls-untrusted = { $target }: ใบรับรองลงนามโดยผู้ที่เครื่องนี้ไม่เชื่อถือ
check-cause-tls-hostname_mismatch = { $target }: ใบรับรองเป็นของชื่ออื่น
check-cause-tls-handshake = { $target }: ตกลงเรื่องการเข้ารหัสกันไม่ได้
check-cause-tls-timeout = { $target }: ต่อได้ แต่การเข้ารหัสไม่เริ่ม
check-cause-http-status = { $target }: ตอบว่าล้มเหลว หรือตอบสิ่งที่ LINE จะไม่ตอบ
check-cause-http-timeout = { $target }: คำตอบมาไม่จบ
check-cause-http-redirect = { $target }: คำตอบพาไปโฮสต์อื่น
check-cause-http-body = { $target }: คำตอบไม่ใช่ของที่ควรเป็น
check-cause-proxy-unreachable = { $target }: พร็อกซีไม่ตอบหรือไม่ให้ผ่าน
check-cause-proxy-auth = { $target }: พร็อกซีขอให้ล็อกอิน
check-cause-slow = { $target }: ไปกลับแต่ละครั้งนานมาก
check-cause-lossy = { $target }: แพ็กเก็ตหายระหว่างทาง

check-odd-inspected = { $target }: ใบรับรองได้รับความเชื่อถือที่นี่ แต่มาจาก “{ $issuer }” ไม่ใช่ผู้ออกสาธารณะ LINE อาจไม่รับ
check-odd-status = { $target }: ตอบ แต่ไม่ใช่แบบปกติ (HTTP { $status })
check-odd-server = { $target }: หาชื่อได้ แต่มีเซิร์ฟเวอร์ชื่อตัวหนึ่งล้มเหลว
check-odd-header = { $target }: ตอบ แต่ไม่มีเครื่องหมายที่เซิร์ฟเวอร์ของ LINE ให้
check-odd-overridden = { $target }: ไฟล์ hosts ของเครื่องนี้เป็นตัวกำหนดว่าชื่อชี้ไปไหน
check-odd-differs = { $target }: ชื่อชี้ไปที่อื่นต่างจากที่เซิร์ฟเวอร์ชื่ออีกตัวบอก แต่ใช้งานได้
check-odd-family6 = { $target }: ล้มเหลวผ่าน IPv6 แต่ใช้ได้ผ่าน IPv4
check-odd-family4 = { $target }: ล้มเหลวผ่าน IPv4 แต่ใช้ได้ผ่าน IPv6

check-pass-link = ต่ออยู่
check-pass-names = { $target }: ชี้ไปที่ { $addresses }
check-pass-connect = { $target }: เปิดได้
check-pass-secure = { $target }: เข้ารหัสและเชื่อถือได้
check-pass-answer = { $target }: ตอบ (HTTP { $status })
check-pass-proxy = { $target }: ให้ LINE ผ่าน
check-pass-time = { $target }: บอกเวลาได้
check-pass-clock = นาฬิกาตรง คลาดไม่เกิน { $offset }
check-pass-path = ไปกลับ { $delay } ms ไม่มีอะไรหาย
check-pass-push = { $target }: เปิดได้

check-fail-link-down = ไม่มีการเชื่อมต่อเครือข่ายที่ใช้งานอยู่
check-fail-link-route = ต่ออยู่ แต่ไม่มีทางออกอินเทอร์เน็ต
check-fail-clock = นาฬิกา{ $offset }
check-fail-slow = ไปกลับ { $delay } ms
check-fail-lossy = ประมาณ { $loss } % ของการเชื่อมต่อมีแพ็กเก็ตหาย
check-fail-ipv6 = มีการประกาศ IPv6 แต่ไม่มีอะไรตอบ

check-skip-earlier = { $target }: ไปไม่ถึง ขั้นก่อนหน้าล้มเหลว
check-skip-gone = { $target }: ไม่มีเซิร์ฟเวอร์ชื่อใดรู้จักชื่อนี้แล้ว
check-skip-link = ระบบนี้ไม่บอก
check-skip-none = { $target }: ไม่มีอะไรให้เทียบ

check-offset-ahead = เร็วไป { $amount }
check-offset-behind = ช้าไป { $amount }
check-seconds = { $n ->
   *[other] { $n } วินาที
}
check-minutes = { $n ->
   *[other] { $n } นาที
}
check-hours = { $n ->
   *[other] { $n } ชั่วโมง
}
check-days = { $n ->
   *[other] { $n } วัน
}

check-none = ไม่ได้ตรวจ LINE เอง จึงไม่มีข้อสรุป
check-none-offline = ไม่ได้ติดต่อที่ใดเลย จึงไม่มีข้อสรุป
check-came-to = { $id } หลังจาก { $seconds } วิ
check-also = และ: { $names }
check-and = , { "" }
check-of = { $well } จาก { $all }
check-alike = { $summary } (และอีก { $n } รายการที่คล้ายกัน)
check-more = และอีก { $n } รายการ ใช้ --verbose เพื่อแสดงทั้งหมด

check-heading-seen = สิ่งที่พบ
check-heading-evidence = สิ่งที่ตัดสิน
check-heading-all = การตรวจทั้งหมด
check-heading-home = สิ่งที่ทำได้
check-heading-admin = สำหรับผู้ดูแลเครือข่าย
check-heading-hurts = สิ่งที่ได้รับผลกระทบ

check-role-line = LINE
check-role-control = โฮสต์กลาง เพื่อแยกปัญหาของ LINE ออกจากอย่างอื่น
check-role-push = การแจ้งเตือน
check-role-resolver = ความเห็นที่สองเรื่องชื่อ
check-role-time = เวลา
check-list-beside = นอกจากนี้จะถามเซิร์ฟเวอร์ชื่อของระบบนี้ถึงชื่อเหล่านี้ และใช้พร็อกซีที่ระบบตั้งไว้ ไม่ติดต่อที่อื่น ไม่ส่งข้อมูลล็อกอิน ข้อความ หรือข้อมูลส่วนตัว
check-list-nothing = จะไม่ติดต่อที่ใดเลย

check-name-healthy = ต่อ LINE ได้
check-name-offline = ไม่ได้ต่ออินเทอร์เน็ต
check-name-dns-broken = ค้นหาชื่อไม่ได้
check-name-dns-filtered = ชื่อของ LINE ถูกกรอง
check-name-captive-portal = มีหน้าล็อกอินขวางเครือข่าย
check-name-tls-intercepted = การเชื่อมต่อที่เข้ารหัสถูกเปิดดูระหว่างทาง
check-name-tls-broken = การเข้ารหัสกับ LINE ล้มเหลว
check-name-clock-wrong = นาฬิกาไม่ตรง
check-name-proxy-broken = พร็อกซีไม่ทำงาน
check-name-proxy-auth = พร็อกซีขอให้ล็อกอิน
check-name-line-blocked = LINE ถูกบล็อก
check-name-line-outage = LINE ล่ม
check-name-line-partial = LINE บางส่วนใช้ไม่ได้
check-name-push-blocked = การแจ้งเตือนถูกบล็อก
check-name-ipv6-broken = IPv6 ใช้ไม่ได้
check-name-slow-network = เครือข่ายช้า
check-name-lossy-network = เครือข่ายทำแพ็กเก็ตหาย
check-name-mtu-blackhole = แพ็กเก็ตใหญ่หาย

check-interrupted = หยุดแล้ว
check-cannot-observe = ตรวจดูเครือข่ายไม่ได้
check-no-such-probe = ไม่มีการตรวจ บทบาท หรือฟีเจอร์ `{ $name }`
check-probes = เลือกได้จาก: { $names }
check-watch-is-text = --watch แสดงเป็นข้อความเท่านั้น อย่าใช้ --format
check-watch-same = { $time } ยังเป็น: { $is }
check-watch-changed = { $time } เดิม: { $was } ตอนนี้: { $is }
check-from-unreadable = อ่าน { $path } ไม่ได้
check-from-wrong = { $path } ไม่ใช่ผลตรวจที่บันทึกไว้
check-from-hint = บันทึกด้วย: linehelp check --format json > FILE
check-from-schema = สคีมาเป็น `{ $schema }` ไม่ใช่ `{ $wanted }`
check-from-no-evidence = ไม่มีสิ่งที่สังเกตได้อยู่ข้างใน
