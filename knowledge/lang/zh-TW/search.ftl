# `linehelp search`.

search-empty = 沒有要搜尋的內容
search-empty-hint = 用幾個字說出哪裡有問題，例如 `linehelp search "收不到認證碼"`。
search-unsure = 這聽起來不像 LINE 的問題。
search-unsure-next = 如果真的和 LINE 有關，請換個說法，或從清單裡選：linehelp diagnose
search-topics = 可能是這方面的問題
search-answers = 可能馬上有用的內容
search-near = 最接近的內容
search-hit = { $title } — { $command }
search-matched = 類似：「{ $phrase }」（{ $words }）
search-scores = 分數 { $score }，相近度 { $near }，模型 { $model }
