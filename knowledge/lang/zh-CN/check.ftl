# `linehelp check` 的用语。

check-layer-link = 链路
check-layer-names = 域名
check-layer-connect = 连接
check-layer-secure = 加密
check-layer-answer = 应答
check-layer-proxy = 代理
check-layer-clock = 时钟
check-layer-path = 延迟与丢包
check-layer-push = 通知

check-status-pass = 正常
check-status-warn = 异样
check-status-fail = 失败
check-status-skip = 未检查

check-cause-dns-nxdomain = { $target }:DNS 服务器说没有这个域名
check-cause-dns-servfail = { $target }:DNS 服务器查不出这个域名
check-cause-dns-timeout = { $target }:DNS 服务器没有回应
check-cause-dns-refused = { $target }:DNS 服务器拒绝回答
check-cause-dns-bogus = { $target }：域名指向的不是真正的地址
check-cause-tcp-refused = { $target }：连接被拒绝
check-cause-tcp-timeout = { $target }：连接始终没有回应
check-cause-tcp-reset = { $target }：连接被切断
check-cause-tcp-unreachable = { $target }：没有路可以到达
check-cause-tls-expired = { $target }：证书已过期
check-cause-tls-not_yet_valid = { $target }：证书尚未生效
check-cause-tls-untrusted = { $target }：证书由这台设备不信任的一方签发
check-cause-tls-hostname_mismatch = { $target }：证书属于另一个域名
check-cause-tls-handshake = { $target }：加密协商不成
check-cause-tls-timeout = { $target }：连接打开了，加密却没有开始
check-cause-http-status = { $target }：回应了错误，或 LINE 不会给出的状态
check-cause-http-timeout = { $target }：回应始终没有收完
check-cause-http-redirect = { $target }：回应把我们引向别的主机
check-cause-http-body = { $target }：回应的内容不是那里该有的
check-cause-proxy-unreachable = { $target }：代理没有回应，或什么都不放行
check-cause-proxy-auth = { $target }：代理要求登录
check-cause-slow = { $target }：每次往返都很慢
check-cause-lossy = { $target }：数据包在途中丢失

check-odd-inspected = { $target }：证书在这里受信任，但来自“{ $issuer }”，而不是公共机构；LINE 可能会拒绝
check-odd-status = { $target }：有回应，但不是平常的样子（HTTP { $status }）
check-odd-server = { $target }：能解析，但其中一个 DNS 服务器失败
check-odd-header = { $target }：有回应，但没有 LINE 服务器应有的标记
check-odd-overridden = { $target }：由这台设备的 hosts 文件决定指向哪里
check-odd-differs = { $target }：指向的地址与另一个 DNS 服务器所说的不同，但可以用
check-odd-family6 = { $target }:IPv6 不通，IPv4 可以
check-odd-family4 = { $target }:IPv4 不通，IPv6 可以

check-pass-link = 已连接
check-pass-names = { $target }：指向 { $addresses }
check-pass-connect = { $target }：能连上
check-pass-secure = { $target }：已加密，证书可信
check-pass-answer = { $target }：有回应（HTTP { $status }）
check-pass-proxy = { $target }：放行 LINE
check-pass-time = { $target }：给出了时间
check-pass-clock = 时钟准确，误差不超过 { $offset }
check-pass-path = 往返 { $delay } 毫秒，没有丢包
check-pass-push = { $target }：能连上

check-fail-link-down = 没有任何网络接口在工作
check-fail-link-route = 已连接，但没有通往互联网的路
check-fail-clock = 时钟{ $offset }
check-fail-slow = 往返 { $delay } 毫秒
check-fail-lossy = 约 { $loss }% 的连接丢包
check-fail-ipv6 = 宣告了 IPv6，但没有任何回应

check-skip-earlier = { $target }：没有走到，前一步已失败
check-skip-gone = { $target }：所有 DNS 服务器都不再认识这个域名
check-skip-link = 系统没有说明
check-skip-none = { $target }：没有依据

check-offset-ahead = 快了 { $amount }
check-offset-behind = 慢了 { $amount }
check-seconds = { $n } 秒
check-minutes = { $n } 分钟
check-hours = { $n } 小时
check-days = { $n } 天

check-none = 没有检查 LINE 本身，所以没有结论。
check-none-offline = 没有联系任何主机，所以没有结论。
check-came-to = { $id }，用时 { $seconds } 秒
check-also = 此外：{ $names }
check-and = 、
check-of = { $well }/{ $all }
check-alike = { $summary }（另有 { $n } 项相同）
check-more = 还有 { $n } 项；用 --verbose 查看全部

check-heading-seen = 检查结果
check-heading-evidence = 判断依据
check-heading-all = 所有检查
check-heading-home = 怎么办
check-heading-admin = 给网络管理员
check-heading-hurts = 受影响的功能

check-role-line = LINE
check-role-control = 中立的主机，用来区分是不是 LINE 的问题
check-role-push = 通知
check-role-resolver = 域名的旁证
check-role-time = 时间
check-list-beside = 此外，会向系统设置的 DNS 服务器查询以上域名，并使用系统设置的代理。不会联系其他任何主机；不发送登录信息、消息或个人数据。
check-list-nothing = 不会联系任何主机。

check-name-healthy = 能连上 LINE
check-name-offline = 没有连上互联网
check-name-dns-broken = 域名无法解析
check-name-dns-filtered = LINE 的域名被过滤
check-name-captive-portal = 网络前有登录页
check-name-tls-intercepted = 加密连接在途中被拆开
check-name-tls-broken = 与 LINE 的加密连接失败
check-name-clock-wrong = 时钟不准
check-name-proxy-broken = 代理不可用
check-name-proxy-auth = 代理要求登录
check-name-line-blocked = LINE 被屏蔽
check-name-line-outage = LINE 发生故障
check-name-line-partial = LINE 的一部分不可用
check-name-push-blocked = 通知被屏蔽
check-name-ipv6-broken = IPv6 不通
check-name-slow-network = 网络很慢
check-name-lossy-network = 网络丢包
check-name-mtu-blackhole = 大数据包丢失

check-interrupted = 已中断。
check-cannot-observe = 无法查看网络
check-no-such-probe = 没有名为 `{ $name }` 的探测、类别或功能
check-probes = 可选：{ $names }
check-watch-is-text = --watch 只显示文本；请去掉 --format
check-watch-same = { $time } 仍然是：{ $is }
check-watch-changed = { $time } 之前：{ $was }；现在：{ $is }
check-from-unreadable = 无法读取 { $path }
check-from-wrong = { $path } 不是保存的检查结果
check-from-hint = 用这条命令保存：linehelp check --format json > FILE
check-from-schema = 它的 schema 是 `{ $schema }`，而不是 `{ $wanted }`
check-from-no-evidence = 其中没有观察数据
