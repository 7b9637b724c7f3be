# 程序关于自身、命令行和错误的用语。

cli-error = 错误：{ $what }
cli-warning = 注意：{ $what }
cli-cause = 原因：{ $why }
cli-hint = 提示：{ $hint }
cli-output-failed = 结果未能写出

cli-cannot-read = 无法读取“{ $path }”
cli-cannot-write = 无法写入“{ $path }”
cli-file-too-large = 文件过大

cli-no-such-language = 没有语言“{ $tag }”
cli-languages = 可选：{ $languages }

cli-usage-help = 用 `linehelp --help` 查看所有命令和选项
cli-usage-near = 是不是想输入 `{ $near }`?
cli-usage-valid = 可选：{ $values }
cli-usage-unknown-argument = 这里没有选项或参数 `{ $arg }`
cli-usage-unknown-command = 没有命令 `{ $command }`
cli-usage-missing-command = 缺少命令
cli-usage-no-value = `{ $arg }` 后面需要一个值
cli-usage-invalid-value = `{ $arg }` 不接受“{ $value }”
cli-usage-missing-argument = 缺少：{ $arg }
cli-usage-twice = `{ $arg }` 重复了
cli-usage-conflict = `{ $arg }` 和 `{ $other }` 不能同时使用
cli-usage-not-unicode = 有一个参数不是有效的 Unicode 文本
cli-usage-wrong-count = `{ $arg }` 的值数量不对
cli-usage-wrong = 无法理解这条命令
