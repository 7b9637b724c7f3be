# 各命令和选项的帮助。

help-usage = 用法：
help-commands = 命令
help-options = 选项
help-arguments = 参数
help-everywhere = 所有命令通用的选项
help-heading = { $heading }：
help-values = { $text }：{ $values }
help-default = { $text } [默认：{ $default }]
help-some-options = [选项]
help-some-command = <命令>

help-about = 解决 LINE 的各种问题：查明原因，一次给一个办法；解决不了，就写好一份给客服的报告。
help-more = 从这里开始：linehelp diagnose

help-arg-help = 显示帮助
help-arg-version = 显示版本
help-arg-lang = 语言，如 en、zh-CN [默认：LINEHELP_LANG，其次是系统语言]
help-arg-color = 何时使用颜色
help-arg-quiet = 只显示结果、问题和错误
help-arg-verbose = 显示更多过程
help-arg-plain = 问题用编号列出，不重绘屏幕，不用颜色：适合读屏软件和日志
help-arg-knowledge = 附加知识的文件夹，叠加在内置知识之上；可重复
help-arg-offline = 不发送任何数据：不做网络检查

help-diagnose-about = 一步步找出问题并解决：一次问一个问题，一次给一个办法
help-diagnose-arg-topic = 用自己的话说出了什么问题，或写主题名称（见 `linehelp kb list`）；不写就从列表里选
help-diagnose-arg-answers = 从文件读取回答，YAML 或 JSON（NODE: 选项或文字）；`-` 表示标准输入
help-diagnose-arg-set = 给出一个回答；可重复
help-diagnose-arg-facts = 使用之前 `check --format json` 得到的信息，可以来自另一台设备
help-diagnose-arg-no-input = 不提问；缺少回答时以退出码 2 结束
help-diagnose-arg-resume = 继续上次中断的诊断
help-diagnose-arg-format = 结果的格式
help-diagnose-arg-yes = 写报告前不预览

help-completions-about = 输出某个 shell 的补全脚本
help-completions-arg-shell = 哪个 shell
help-man-about = 输出手册页

help-kb-about = 查看和检查知识
help-kb-lint-about = 检查 --knowledge 指定的文件夹，连同内置的知识
help-kb-lint-arg-strict = 把某种语言缺少的文字当作错误
help-kb-lint-arg-fix = 自动改正只有一种改法的地方，并记下哪些译文是最新的
help-kb-lint-arg-format = 格式
help-kb-test-about = 重演 --knowledge 指定的文件夹里的场景
help-kb-test-arg-coverage = 列出没有场景经过的选项、分支和结局
help-kb-list-about = 知识的概况
help-kb-show-about = 把主题、共用树或解决办法显示成一页
help-kb-show-arg-id = 它的编号，见 `kb list` 和主题的页面

help-check-about = 检查从这里能否连上 LINE，并说明是什么在阻碍
help-check-more = 只会联系 `linehelp check --list` 列出的主机。退出码：0 正常，1 发现问题，2 出错。
help-check-arg-list = 列出会联系哪些主机，但不联系
help-check-arg-format = 用什么格式显示结果
help-check-arg-only = 只做这些探测、类别或功能，例如 line.api 或 pictures；用逗号分隔
help-check-arg-timeout = 整个检查最晚在多少秒后结束 [默认：8]
help-check-arg-watch = 反复检查，并显示变化
help-check-arg-from = 重新判断用 --format json 保存的检查结果；- 表示标准输入

help-redact-about = 让日志或文字可以放心附上：隐私会被隐藏，其余原样保留
help-redact-more = 机密变成 <secret:password> 这样的标记，个人信息变成 <email-1> 这样的代称，同一个值用同一个代称。
help-redact-arg-files = 文件；不写或写 - 表示标准输入
help-redact-arg-report = 列出隐藏了什么：类型、文件和行，绝不含内容
help-redact-arg-check = 什么也不改；列出需要隐藏的内容，有则以退出码 1 结束

help-bundle-about = 打开报告包：是否完整，里面有什么
help-bundle-verify-about = 用校验和检查报告包的每个字节
help-bundle-verify-arg-file = 报告包
help-bundle-show-about = 列出报告包里的文件，或显示其中一个；不会解压到磁盘
help-bundle-show-arg-file = 报告包
help-bundle-show-arg-name = 要显示的文件在包中的名称
help-diagnose-arg-report = 写出报告：按文件后缀 .txt、.md、.json 或 .html；`-` 表示标准输出
help-diagnose-arg-bundle = 写出报告包：各种形式的报告、依据和附件，放在一个 zip 文件里
help-diagnose-arg-attach = 放进报告包的截图或日志，会先做安全处理；可重复
help-diagnose-arg-encrypt-to = 把报告包加密给这个 age 收件人，或这个文件里的收件人；可重复
help-kb-graph-about = 画出一个主题或共用树
help-kb-graph-arg-topic = 主题或共用树
help-kb-graph-arg-format = 画法
help-kb-graph-arg-path = 要标出的节点，按顺序
help-kb-new-about = 在 --knowledge 的文件夹里新建主题、解决办法、文章或语言
help-kb-new-arg-kind = 新建什么
help-kb-new-arg-id = id，例如 my-topic；语言则是语言代码，例如 ja
help-kb-schema-about = 输出一个 JSON Schema；不写名称则列出全部
help-kb-schema-arg-name = 它的名称

help-diagnose-more = 结果输出到标准输出，提问输出到标准错误。退出码：0 找到了办法，1 需要客服处理，2 出错或缺少回答，130 被中断。中断的诊断可以用 --resume 继续。

help-man-commands = 命令
help-man-exit = 退出码
help-man-exit-0 = 正常：一切正常、找到了办法，或命令已完成。
help-man-exit-1 = 问题还在：检查没有通过，或诊断以报告结束。
help-man-exit-2 = 出错：用法不对、输入不对、缺少回答又没有人可以询问、文件无法写出。
help-man-exit-130 = 被中断。已有的回答都保存着，用 `linehelp diagnose --resume` 继续。
help-man-environment = 环境变量
help-man-env-lang = 语言，优先于系统语言。
help-man-env-knowledge = 附加知识的文件夹，分隔方式与 PATH 相同。
help-man-env-state = 保存未完成诊断的文件夹。
help-man-env-now = 写进报告的时间，例如 2026-01-31T12:00:00Z：这样同样的输入得到同样的字节。
help-man-env-color = 不用颜色；使用颜色。--color 优先。
help-man-env-plain = 设为 1 等同于 --plain，TERM=dumb 也一样。

help-search-about = 按描述查找主题、解决办法和文章，任何语言都可以
help-search-arg-words = 用自己的话说出了什么问题
help-search-arg-format = 结果的写法
help-search-arg-limit = 最多显示多少条结果
