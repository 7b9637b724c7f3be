# `linehelp bundle` 以及写出和附上的文件。

bundle-whole = { $path }：完整，{ $files } 个文件与写出时一致
bundle-not-whole = { $path }：与写出时不一致
bundle-refused = 无法把 `{ $path }` 当作报告包打开
bundle-no-zip = 这不是 zip 文件
bundle-encrypted = 它用 age 加密过
bundle-decrypt-first = 请先解密，例如 `age --decrypt -i KEY.txt -o bundle.zip FILE`
bundle-structure = 文件已损坏，或不是 linehelp 写的（第 { $at } 字节）
bundle-sum = 文件内容之外的字节有改动
bundle-no-manifest = 没有可读的清单
bundle-missing = 缺少：{ $name }
bundle-extra = 多出：{ $name }
bundle-changed = 有改动：{ $name }
bundle-too-many = { $count } 个文件超过了报告包的上限
bundle-too-large = 大小不可能：{ $name }
bundle-bad-name = 名称不安全：{ $name }
bundle-twice = 重复出现：{ $name }
bundle-no-such-file = 报告包里没有 `{ $name }`
bundle-names = 里面有：{ $names }
bundle-redacted = 已隐去隐私
bundle-metadata-removed = 图片已去掉元数据；画面内容保持原样
bundle-as-is = 原样
bundle-hidden = 已隐藏：{ $kind }，{ $count } 处
bundle-show-hint = 查看其中一个：linehelp bundle show { $path } NAME
bundle-too-long-to-show = `{ $name }` 太长，不适合在终端显示
bundle-too-long-hint = 请写到文件或分页器：加上 `> FILE` 或 `| less`
