# 诊断结束时写出报告和报告包。

handover-no-form = 从文件名看不出报告 `{ $path }` 应该用哪种形式
handover-forms = 由后缀决定：{ $endings }；或用 `-` 表示标准输出
handover-not-written = 无法写入 `{ $path }`；原有的文件没有改动
handover-not-read = 没能把 `{ $name }` 读完；没有写出报告包
handover-written = 已写出：{ $path }
handover-unseen = 未经预览就写出了：交给别人之前请先看一遍
handover-too-many = 附件超过 { $most } 个
handover-too-large = 附件合计超过 { $most }
handover-form-too-large = `{ $name }` 超过表单允许的 { $most }；它仍然放进了报告包
handover-no-file = 这不是文件
handover-damaged-picture = 无法去掉 `{ $path }` 的元数据：图片已损坏或格式未知
handover-damaged-picture-hint = 请另存为 PNG 或 JPEG，或对它截图
handover-only-named = `{ $path }` 既不是图片也不是文本，无法隐去其中的内容：报告里只写名称，报告包里没有它
handover-take-other = 要把 { $path } 原样放进报告包吗？
handover-take-other-hint = 它既不是图片也不是文本，无法隐去其中的内容。
handover-name-only = 不，只在报告里写名称
handover-take-it = 是，原样放入
handover-stopped = 已停止
handover-no-recipient = `{ $given }` 不是 age 收件人
handover-recipient-hint = 收件人以 age1 开头；文件里每行一个
