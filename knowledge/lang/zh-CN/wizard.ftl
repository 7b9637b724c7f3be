# 向导:提问、解决办法、结尾。

wizard-why = 为什么问这个:{ $why }
wizard-filter = 搜索:{ $text }
wizard-filter-none = 没有包含这些字的选项。按 Esc 重新显示全部。

wizard-key-choose = ↑↓ 回车
wizard-key-enter = 回车 完成
wizard-key-lines = 空行 完成
wizard-key-skip = 留空 不知道
wizard-key-why = ? 为什么问
wizard-key-back = Esc 返回
wizard-key-change = Tab 改前面的回答
wizard-key-filter = 输入文字可搜索
wizard-key-stop = Ctrl-C 停止

wizard-plain-number = 请输入编号
wizard-plain-text = 请输入回答
wizard-plain-lines = 请输入回答,写完后再输入一个空行
wizard-plain-skip = 不知道就直接回车
wizard-plain-why = 输入 ? 看为什么问这个
wizard-plain-back = 输入 < 返回
wizard-plain-change = 输入 = 修改前面的回答
wizard-plain-stop = 输入 q 停止
wizard-plain-no-why = 这个回答有助于分清原因。
wizard-plain-no-such = 没有这个选项,请输入上面的一个编号。
