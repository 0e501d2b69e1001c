/** The settings of one house: whoever runs a copy changes this file and nothing else. Read by astro.config.mjs and the pages. */
export const site = {
  /** 站名，显示在页首和每页标题之后。 */
  name: '地方法治实践库',
  /** 一句话说明，用于首页和搜索引擎。 */
  description: '把地方法治报道和年度报告读成可查、可比、可引的做法与指标，每个数字都指向它所据的句子。',
  /** 网站的地址，如 'https://fazhi.example.cn'；不填则不写规范链接。可用环境变量 SITE_URL 代替。 */
  address: '',
  /** 网站所在的路径，如 '/kexue/fazhi/'。可用环境变量 SITE_BASE 代替。 */
  base: '/',
  /** 收勘误的联系方式：邮箱或网页地址；不填则页脚不显示。 */
  contact: '',
  /** 备案号，显示在页脚；不填则不显示。 */
  icp: '',
  /** 政府网站标识码，十位，写进每页的 SiteIDCode 标签；不是政府网站的不填。 */
  siteIdCode: '',
} as const;
