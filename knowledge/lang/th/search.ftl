# `linehelp search`

search-empty = ไม่มีคำให้ค้นหา
search-empty-hint = บอกปัญหาสั้นๆ เช่น `linehelp search "รหัสยืนยันไม่มา"`
search-unsure = ดูไม่เหมือนปัญหาของ LINE
search-unsure-next = ถ้าเป็นเรื่องของ LINE ลองบอกด้วยคำอื่น หรือเลือกจากรายการ: linehelp diagnose
search-topics = น่าจะเป็นเรื่องนี้
search-answers = น่าจะช่วยได้ทันที
search-near = ใกล้เคียงที่สุด
search-hit = { $title } — { $command }
search-matched = เช่น “{ $phrase }” ({ $words })
search-scores = คะแนน { $score } ความใกล้ { $near } โมเดล { $model }
