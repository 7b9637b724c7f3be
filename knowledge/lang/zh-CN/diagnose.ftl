# 向导之外的 `linehelp diagnose`：文件、脚本，以及结果。

diagnose-no-topic = 没有指定主题，也没有人可以询问
diagnose-topics = 主题：{ $topics }
diagnose-no-such-topic = 没有主题“{ $topic }”
diagnose-nothing-left = 没有可以继续的诊断
diagnose-no-state = 没有可以保存未完成诊断的文件夹
diagnose-journal-failed = 你的回答无法保存（{ $why }）；从现在起只保留在内存中

diagnose-facts-wrong = “{ $path }”里没有可用的设备信息
diagnose-facts-hint = `linehelp check --format json` 可以写出这样的文件
diagnose-not-in-facts = 信息文件里没有这一项
diagnose-answers-wrong = 给出的回答有误
diagnose-answers-hint = 用 `linehelp kb show { $topic }` 查看所有问题和选项
diagnose-no-such-option = “{ $given }”不是 `{ $node }` 的选项
diagnose-options = 可选：{ $options }
diagnose-wrong-form = `{ $node }` 的回答格式不对（应为 { $form }）
diagnose-not-wanted = 现在没有需要这个回答的问题
diagnose-unanswered = 缺少 `{ $node }` 的回答，也没有人可以询问：{ $question }
diagnose-unanswered-hint = 用 `--set { $node }=回答` 给出，或写进文件后用 `--answers` 指定

diagnose-ends-fix = 解决办法：{ $title }
diagnose-ends-report = 需要客服处理：{ $title }

diagnose-unclear = “{ $words }”可能指不止一件事
diagnose-candidate = `linehelp diagnose { $topic }`：{ $title }
diagnose-not-understood = “{ $words }”听起来不像 LINE 的问题
