/**
 * The source of a regular expression for the name of a newspaper, agency, broadcaster or magazine: 人民日报, 云州晚报, 新华社, 省广播电视台.
 * It is closed in a group and names no groups, so that it may stand anywhere in a larger expression.
 */
export const mediaName =
  '(?:新华社|新华网|人民网|中新社|央视(?:新闻|网)?|中央(?:广播)?电视(?:总)?台|学习强国(?:平台)?|新闻联播|焦点访谈|今日说法|半月谈|瞭望|求是|澎湃新闻|' +
  '[\\u4e00-\\u9fa5]{1,8}(?:日报|晚报|早报|晨报|时报|商报|都市报|法治报|法制报|周报|导报|学报|法院报|检察报|公安报|电视台|广播电台|新闻网|新闻客户端|融媒体中心|公众号|客户端|官微|官方微博|简报|内参|通讯社|周刊|杂志)(?:社|网)?)';
