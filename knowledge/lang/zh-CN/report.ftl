# 报告的各种形式所用的文字。

report-title = LINE：{ $topic }
report-made = 由 linehelp { $tool } 于 { $time } 生成，知识库 { $knowledge }
report-outcome-fix = 已解决，方法是
report-outcome-report = 需要客服处理
report-outcome-incomplete = 诊断没有完成
report-cause = 可能的原因
report-missing = 还缺少以下内容，客服会再次询问
report-send-to = 提交到哪里
report-paste-from = 从这里开始复制
report-paste-to = 复制到这里为止
report-cut = （已截断，全文见报告包中的 report.md）
report-evidence = 各层的证据
report-timeline = 每一步用了多久
report-skipped = 未检查：{ $count }
report-unknown = 未知
report-not-taken = 只写了名称，没有附上

report-section-fields = 表单内容
report-section-tried = 已经试过的办法
report-section-path = 得出结果的过程
report-section-network = 网络
report-section-facts = 已知的设备和账号信息
report-section-attachments = 附件
report-section-hidden = 已隐藏的内容

report-column-fact = 项目
report-column-value = 内容
report-column-target = 目标
report-column-layer = 层
report-column-status = 结果
report-column-seen = 观察到的情况
report-column-ms = 毫秒

report-category-login = 登录与账号
report-category-payment = 支付与购买
report-category-privacy = 隐私与安全
report-category-feature = 功能
report-category-business = 商业账号

report-urgency-normal = 一般
report-urgency-high = 紧急

report-result-helped = 有效
report-result-not-helped = 无效
report-result-skipped = 没有尝试

report-answer-yes = 是
report-answer-no = 否
report-answer-skipped = 没有尝试

report-status-pass = 正常
report-status-warn = 异常
report-status-fail = 失败
report-status-skip = 未检查

report-layer-dns = 域名解析
report-layer-tcp = 连接
report-layer-tls = 加密
report-layer-http = 应答
report-layer-proxy = 代理
report-layer-doh = 另一家的域名解析
report-layer-sntp = 时间
report-layer-machine = 本机与网络

report-attachment-picture = 图片
report-attachment-text = 文本
report-attachment-other = 其他文件

report-device-terminal = 出问题的设备
report-device-machine = 这台电脑
report-device-system = 系统
report-device-line = LINE

report-days = { $count } 天
report-hours = { $count } 小时
report-seconds = { $count } 秒

report-conclusion-healthy = 网络正常
report-conclusion-offline = 完全没有网络连接
report-conclusion-dns-broken = 无法解析域名
report-conclusion-dns-filtered = LINE 的域名被过滤
report-conclusion-captive-portal = 被网络的登录页面拦住
report-conclusion-tls-intercepted = 加密连接被中间设备或软件拆开
report-conclusion-tls-broken = 加密连接失败
report-conclusion-clock-wrong = 系统时间不对
report-conclusion-proxy-broken = 代理没有应答
report-conclusion-proxy-auth = 代理要求登录
report-conclusion-line-blocked = 到 LINE 的连接被阻断
report-conclusion-line-outage = LINE 的服务器出现故障
report-conclusion-line-partial = LINE 的部分服务无法使用
report-conclusion-push-blocked = 通知被阻断
report-conclusion-ipv6-broken = IPv6 无法使用
report-conclusion-slow-network = 网络很慢
report-conclusion-lossy-network = 网络丢包
report-conclusion-mtu-blackhole = 较大的数据包会丢失
