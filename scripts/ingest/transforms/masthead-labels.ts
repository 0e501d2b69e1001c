/**
 * What a labelled value of a masthead line says; `site` a name beside the date without a label, `published` the issue of a
 * newspaper that is quoted as the source, `none` what nobody keeps.
 */
export type MastheadField =
  | 'site'
  | 'outlet'
  | 'published'
  | 'date'
  | 'written'
  | 'updated'
  | 'author'
  | 'issuer'
  | 'number'
  | 'title'
  | 'url'
  | 'column'
  | 'none';

/**
 * The labels of lines above and below articles, with the field that each fills. Longer labels stand before those that they end
 * with. Sources: 《政府网站发展指引》, 政府信息公开 tables, newspapers' digital pages, reposting portals.
 */
export const mastheadLabels: readonly (readonly [label: string, field: MastheadField])[] = [
  ...labels(
    'outlet',
    '稿件来源 信息来源 文章来源 新闻来源 内容来源 文稿来源 资料来源 转载来源 来源单位 稿源 转载自 转自 来源 出处',
  ),
  ...labels(
    'date',
    '发布时间 发布日期 发表时间 发表日期 刊发时间 刊发日期 公开日期 录入时间 入库时间 入库日期 收录时间 添加时间 上载日期 上网日期 时间 日期',
  ),
  ...labels('written', '成文日期 生成日期 发文日期 印发日期'),
  ...labels('updated', '更新时间 更新日期'),
  ...labels('author', '文章作者 作者 撰稿人 撰稿 撰文 供稿 投稿 文字 通讯员 记者 文'),
  ...labels(
    'issuer',
    '发布机构 发布单位 发文机关 发文机构 发文单位 制发机关 制发机构 公开机构 公开主体 公开单位 信息公开单位 报送单位 申报单位 推荐单位',
  ),
  ...labels('number', '发文字号 发文文号 文号'),
  ...labels('title', '案例名称 案例标题 文章标题 信息名称 标题 题目 名称'),
  ...labels('url', '原文链接 原文地址 原文网址 来源链接'),
  ...labels('column', '所属栏目 栏目名称 栏目'),
  ...labels(
    'none',
    '原标题 发布者 发布人 信息员 录入员 录入者 案例编号 入库编号 编号 案例类型 案例类别 分类 索引号 信息索引号 信息索引 主题分类 主题词 信息分类 体裁分类 组配分类 服务对象 有效性 公开方式 公开时限 公开范围 公开类别 关键词 关键字 浏览次数 浏览量 浏览 阅读次数 阅读量 阅读 点击次数 点击量 点击数 点击率 点击 访问量 访问次数 人气 字号大小 字体大小 字号 字体 文字大小 视力保护色 保护视力色 分享到 分享 打印 责任编辑 责编 编辑 审核 校对 审签 监制 初审 复审 终审 图 摄影 图片 语音播报 朗读',
  ),
];

function labels(field: MastheadField, words: string): (readonly [string, MastheadField])[] {
  return words.split(' ').map((word) => [word, field] as const);
}
