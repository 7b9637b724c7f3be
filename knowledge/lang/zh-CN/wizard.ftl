# 向导：提问、解决办法、结尾。

wizard-why = 为什么问这个：{ $why }
wizard-filter = 搜索：{ $text }
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
wizard-plain-lines = 请输入回答，写完后再输入一个空行
wizard-plain-skip = 不知道就直接回车
wizard-plain-why = 输入 ? 看为什么问这个
wizard-plain-back = 输入 < 返回
wizard-plain-change = 输入 = 修改前面的回答
wizard-plain-stop = 输入 q 停止
wizard-plain-no-why = 这个回答有助于分清原因。
wizard-plain-no-such = 没有这个选项，请输入上面的一个编号。

wizard-welcome = 一起看看 LINE 哪里出了问题。
wizard-promise = 先问几个问题，再一次给一个办法。你的回答只留在这台电脑上。
wizard-topic = 遇到的是哪类问题？
wizard-topic-hint = 选最接近的一项，也可以输入文字搜索。
wizard-topic-resume = 接着上次的继续：{ $topic }
wizard-topic-resume-more = { $count ->
   *[other] 上次的 { $count } 个回答还保存着。
}
wizard-topic-why = 每类问题要问的不一样。如果后来发现是别的问题，提问会把你带过去。

wizard-unknown = 我不知道
wizard-answered = { $question } — { $answer }
wizard-from-fact = { $answered }（在这台电脑上查到）
wizard-from-file = { $answered }（来自回答文件）
wizard-from-history = { $answered }（来自上一次）
wizard-network = 这里的网络：{ $found }
wizard-back = 回到上一个问题。
wizard-change = 要改哪一个回答？
wizard-form-version = 这里要填版本号，例如 14.3.1。
wizard-form-number = 这里要填一个整数。
wizard-form-text = 这样写用不了，请换个说法。

wizard-waiting = 正在查看这台电脑和网络……
wizard-measuring = 正在重新检查网络……
wizard-measured-good = 重新检查过，已经正常：{ $found }
wizard-measured-bad = 重新检查过，问题还在：{ $found }

wizard-fix = 试试这个 · { $time }
wizard-fix-of = 试试这个，第 { $number } 个，共 { $all } 个 · { $time }
wizard-minutes = { $minutes ->
    [60] 约一小时
    [1440] 约一天
    [10080] 约一周
   *[other] 约 { $minutes } 分钟
}
wizard-minutes-read = 不用操作，看一看就好
wizard-may-be = 可能的原因：{ $cause }
wizard-loses = 可能会失去：{ $loses }
wizard-risk-settings = 这会改动设置
wizard-risk-chats = 这可能会丢失聊天记录
wizard-risk-money = 这可能会花钱，或失去已购买的内容
wizard-risk-account = 这可能会失去账号本身
wizard-go-on = 要这样做吗？
wizard-go-on-yes = 要，请告诉我步骤
wizard-go-on-no = 不要，看看别的办法
wizard-worked = 成功的标志：{ $worked }
wizard-basis-weak = 这不是 LINE 官方的说法，来自别处。
wizard-basis-inferred = LINE 没有明说这一点，这是从官方说明推断出来的。
wizard-article = 详细说明：{ $title }（linehelp kb show { $id }）
wizard-source = 来源：

wizard-did-ask = 问题解决了吗？
wizard-did-yes = 解决了，现在正常
wizard-did-no = 没有，还是老样子
wizard-did-skip = 我没有试
wizard-wait-ask = 先等等看，好吗？
wizard-wait-yes = 好，我等等看
wizard-wait-no = 已经等过了，还是老样子
wizard-wait-skip = 看看别的办法
wizard-explain-ask = 这样说清楚了吗？
wizard-explain-yes = 清楚了，就是这样
wizard-explain-no = 不是，是别的问题
wizard-explain-skip = 不太确定
wizard-measure-ask = 做好了吗？
wizard-measure-yes = 做好了，现在重新检查
wizard-measure-skip = 我没有试

wizard-tried-helped = { $fix } — 有用
wizard-tried-not-helped = { $fix } — 没有用
wizard-tried-skipped = { $fix } — 没有试

wizard-end-did = 已解决：{ $fix }
wizard-end-did-next = 如果问题再次出现，运行 `linehelp diagnose { $topic }` 重新开始。
wizard-end-wait = 现在需要一点耐心：{ $fix }
wizard-end-wait-next = 如果等过之后还是老样子，请再运行 `linehelp diagnose { $topic }`，会继续查找别的原因。
wizard-end-explain = 原因是这样：{ $fix }
wizard-end-explain-next = 如果还有别的情况，请再运行 `linehelp diagnose { $topic }`。
wizard-end-report = 这个问题需要 LINE 客服处理
wizard-end-cause = 最可能的原因：{ $cause }
wizard-end-evidence = 依据：
wizard-end-tried = 已经试过：

wizard-stopped = 已停止。你的回答都保存着，运行 `linehelp diagnose --resume` 可以接着来。
wizard-stopped-early = 已停止。
wizard-resumed = 接着上次的继续：{ $topic }
wizard-journal-failed = 你的回答无法写入磁盘（{ $why }）。诊断可以继续，但中断后不能接着来。

wizard-platform-android = 安卓手机：
wizard-platform-ios = iPhone：
wizard-platform-ipad = iPad：
wizard-platform-windows = Windows 电脑：
wizard-platform-macos = Mac 电脑：
wizard-platform-chrome = Chrome 浏览器：
wizard-platform-all = 所有设备：

wizard-conclusion-healthy = 能连上 LINE，没有任何阻碍
wizard-conclusion-offline = 没有连上互联网
wizard-conclusion-dns-broken = 无法解析域名
wizard-conclusion-dns-filtered = DNS 服务器屏蔽了 LINE 的域名
wizard-conclusion-captive-portal = 需要先登录这个网络
wizard-conclusion-tls-intercepted = 加密连接在途中被拆开
wizard-conclusion-tls-broken = 与 LINE 的加密连接失败
wizard-conclusion-clock-wrong = 这台电脑的时间不对
wizard-conclusion-proxy-broken = 代理服务器没有回应
wizard-conclusion-proxy-auth = 代理服务器要求登录
wizard-conclusion-line-blocked = 到 LINE 的连接被拦截
wizard-conclusion-line-outage = LINE 自己的服务器出了故障
wizard-conclusion-line-partial = LINE 的部分服务连不上
wizard-conclusion-push-blocked = 通知推送不过来
wizard-conclusion-ipv6-broken = 这里的 IPv6 不通
wizard-conclusion-slow-network = 网速很慢
wizard-conclusion-lossy-network = 途中丢包严重
wizard-conclusion-mtu-blackhole = 大数据包在途中丢失

wizard-report-title = 将要写成的报告
wizard-report-to = 交给：{ $channel }
wizard-report-address = 地址：
wizard-report-missing = 缺少这些，客服会再来问
wizard-report-ask = 怎么处理这份报告？
wizard-report-why = 这里不会发送任何东西。报告只写到这台电脑上的一个文件里，由你自己提交。
wizard-report-write = 写成文件
wizard-report-fill = { $count ->
   *[other] 补上缺少的内容（{ $count } 项）
}
wizard-report-drop = 去掉某一部分，或者放回来
wizard-report-show = 显示被隐藏的内容（{ $count } 处）
wizard-report-leave = 不写了
wizard-report-drop-which = 哪一部分？
wizard-report-show-which = 哪一处要照原样显示？
wizard-report-is-in = { $part }
wizard-report-is-out = { $part }（已去掉）
wizard-report-hidden = { $part }（已隐藏）
wizard-report-shown = { $part }（照原样显示）
wizard-report-file = 写到哪个文件？
wizard-report-file-hint = 文件名的结尾决定格式：.md、.txt、.html 或 .json。
wizard-report-exists = 这个文件已经存在，请换一个名字
wizard-report-not-written = 报告没有写。
wizard-comma = {"、"}

wizard-from-words = { $answered }（来自你的描述）
wizard-understood = 要解决的问题：{ $topic }
wizard-understood-else = 如果不是，请按 Ctrl-C 停止，再运行 `linehelp diagnose` 从列表中选择。
wizard-mean = 你指的是下面哪一个？
wizard-mean-hint = 你的描述符合其中不止一个。
wizard-mean-else = 都不是：显示完整列表
wizard-mean-none = 没能听懂你的描述，请选择最接近的一项。
