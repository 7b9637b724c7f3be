# `linehelp search`.

search-empty = 没有要搜索的内容
search-empty-hint = 用几个词说说出了什么问题，例如 `linehelp search "收不到验证码"`。
search-unsure = 这听起来不像 LINE 的问题。
search-unsure-next = 如果确实与 LINE 有关，请换个说法描述，或从列表中选择：linehelp diagnose
search-topics = 可能是这方面的问题
search-answers = 可能马上有用的内容
search-near = 最接近的内容
search-hit = { $title } — { $command }
search-matched = 类似：“{ $phrase }”（{ $words }）
search-scores = 得分 { $score }，相近度 { $near }，模型 { $model }
