# `linehelp search`.

search-empty = 沒有要搜尋的內容
search-empty-hint = 用幾個詞說說出了什麼問題，例如 `linehelp search "收不到驗證碼"`。
search-unsure = 這聽起來不像 LINE 的問題。
search-unsure-next = 如果確實與 LINE 有關，請換個說法描述，或從清單中選擇：linehelp diagnose
search-topics = 可能是這方面的問題
search-answers = 可能馬上有用的內容
search-near = 最接近的內容
search-hit = { $title } — { $command }
search-matched = 類似：「{ $phrase }」（{ $words }）
search-scores = 得分 { $score }，相近度 { $near }，模型 { $model }
