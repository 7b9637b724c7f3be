# ข้อความของ `redact`

redact-hidden = ปิดบัง: { $kinds }
redact-would-hide = ต้องปิดบัง: { $kinds }
redact-nothing = ไม่พบสิ่งที่ต้องปิดบัง
redact-unreadable = อ่าน { $path } ไม่ได้
redact-report-failed = เขียนรายการสิ่งที่ปิดบังลงใน { $path } ไม่ได้
