/**
 * Words of administrative Chinese that the frames of figures are made of: what somebody did (办理, 化解), how (累计, 依法), and
 * what joins a figure to its words (达, 为, 共). A new verb is a word in the list; nothing here is about one article.
 */

const VERBS =
  '推动 推进 推行 制定 出台 修改 修订 废止 清理 建立 建成 建设 健全 完善 新建 创建 打造 搭建 设立 设置 设定 成立 组建 开展 组织 举办 举行 召开 完成 开设 ' +
  '办理 办结 受理 审理 审结 结案 立案 收到 收案 接收 接待 处理 处置 查处 查办 侦办 化解 调解 调处 和解 纠正 纠错 撤销 撤回 变更 确认 驳回 维持 ' +
  '提供 解答 答复 帮助 解决 协调 协助 督促 督办 整改 整治 排查 梳理 发现 移送 提起 提出 发出 发放 制发 印发 发布 公布 公示 公开 编制 收录 纳入 ' +
  '录入 归集 培训 培养 培育 选聘 选派 选任 选拔 聘任 聘请 聘用 招录 配备 配齐 引进 吸纳 走访 服务 惠及 覆盖 受益 参与 拍摄 制作 张贴 推送 投入 ' +
  '争取 拨付 减免 免除 免予 免罚 挽回 挽损 追回 追缴 罚没 处罚 压减 压缩 精简 取消 下放 调整 承接 赋权 签订 签署 签约 达成 支持 资助 救助 援助 ' +
  '指派 指导 出具 审查 审核 论证 评查 评估 评审 检查 抽查 巡查 督察 督导 考核 表彰 命名 评选 入选 获评 获得 荣获 推荐 推出 推广 上线 接入 联通 ' +
  '共享 汇聚 实现 达到 规范 确定 明确 细化 研究 落实 适用 使用 运用 拥有 监督 监测 起草 审议 通过 备案 报备 登记 核查 执结 执行 起诉 批捕 逮捕 ' +
  '判处 宣判 旁听 观摩 涵盖 涉及 包括 形成 归纳 总结 划分 分为 提升 优化 整合 统筹 申报 准入 采纳 采用 回应 反馈 征集 吸收 转办 转送 派驻 入驻 ' +
  '进驻 引入 引导 兑付 兑现 退还 退赔 赔偿 支付 减少 增加 增长 下降 上升 压降 缩短 提高 降低 回落 评定 认定 授予 奖励 问责 约谈 通报 曝光 ' +
  '代理 承办 担任 参加 出庭 应诉 抗诉 监管 检测 抽检 扣押 查封 拆除 关停 取缔 旧存 新收 批捕 新增 侦查 撤并 破获 抓获 拦截 捣毁 劝阻 冻结 招聘 移交 保留 讨薪 赋予 收回 下沉 打掉 判处 宣告 追讨 注销 吊销 发送 接听 接访 接诉 交办 派发 分流 导入 委派 委托 邀请 ' +
  '对接 送达 开庭 调研 讲授 授课 播放 播出 刊发 刊登 报道 点击 浏览 收看 观看 下载 注册 访问 建档 帮扶 慰问 安置 矫正 解除 收治 戒治 依托 利用 ' +
  '收集 扩展 扩充 借助 围绕 聚焦 针对 面向 位于 运行 运转 投用 启用 挂牌 揭牌 发挥 得以 涌现 列入 带动 吸引 汇编 汇总 建档立卡 立案查处 举办了 开通 上架 签收 ' +
  '辖 下辖 管辖 现有 设有 配有 建有 共有 拨打 前往 分享 存在 作出 做出 试点 探索 激励 引发 发起 提炼 选取 受到 重组 合并 配置 安装 购置 投放 批准 决定 终止 不予 胜诉 败诉 查出 追捕 追诉 发送';

const ADVERBS =
  '全年 年均 平均 集中 依法 成功 及时 联合 着力 持续 新 再 直接 首次 率先 创新 全面 深入 积极 主动 广泛 高效 稳妥 妥善 实质性 有效 扎实 高质量 ' +
  '全部 同步 分批 定期 常态化 重点 当场 就地 多次 大力 稳步 逐步 专门 统一 分别 先后 累计 共 已 均 就 还 又 也 并 了 和';

const CONNECTIVES =
  '累计 共计 总计 合计 共 先后 全年 已 均 当年 年内 总共 仅 仅有 只有 还 又 也 并 且 仍 仍有 尚有 同时 其中 此外 另 另外 目前 现 现已 如今 截至目前 截至当前 至今 期间 ' +
  '当前 迄今 今年 去年 本年度 今年以来 去年以来 一年来 近年来 多年来 全市 全省 全县 全区 全州 全旗 全镇 全乡 全村 全街道 全国 全系统 全市法院 全市检察机关 全市司法行政系统 ' +
  '我市 我省 我县 我区 我局 我院 全院 本院 我厅 我委 我镇 我街道 本市 本省 本县 本区 各地 各级 各部门 各地各部门 市本级 区本级 县本级 省本级 州本级 市县 市县两级 依法 集中 共同 期内 年度 ' +
  '年初以来 年初至今 上半年 下半年 来';

/** Adverbs at the beginning of a phrase that say nothing of what was done: 累计, 依法共. */
export const FILLER_RUN = /^(?:累计|先后|依法|全年|共计|共|已|均|就|还|又|也)+/;

/** One verb or adverb at the beginning of a phrase. */
export const DEED_WORD = new RegExp(`^(?:${alternatives(`${VERBS} ${ADVERBS}`)})`);

/** One verb and nothing else, adverbs apart: 依法受理, 废止; not 组织评查, where the second verb is what is organised. */
export const LONE_VERB = new RegExp(`^(?:${alternatives(ADVERBS)})*(?:${alternatives(VERBS)})(?:了|的)?$`);

/** Connectives and words of time and place at the beginning of a phrase, which say nothing about what is counted. */
export const CONNECTIVE_RUN = new RegExp(`^(?:(?!已结案件)(?:${alternatives(CONNECTIVES)}|[,、\\s])(?!通办))+`);

/** Verbs and adverbs at the end of a phrase: 共制定 of 市政府规章共制定. */
export const VERB_END = new RegExp(`(?:${alternatives(`${VERBS} ${ADVERBS}`)})+$`);

/** A verb at the beginning of a phrase. */
export const VERB_START = new RegExp(`^(?:${alternatives(VERBS)})`);

/** Any verb, anywhere. */
export const ANY_VERB = new RegExp(alternatives(VERBS));

/** All verbs of a text. */
export const ANY_VERBS = new RegExp(alternatives(VERBS), 'g');

/** Longest first, so that 立案查处 is not read as 立案. */
function alternatives(words: string): string {
  return [...new Set(words.split(' '))]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .join('|');
}
