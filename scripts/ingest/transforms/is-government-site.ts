/**
 * Whether a site is a government's own: by its name (云州市人民政府, 云海省司法厅, 青岭县政府网) or by an address under gov.cn. A site
 * about the law that anyone may run (政策法规网) is none.
 */
export function isGovernmentSite(name: string, url: string | undefined): boolean {
  return GOVERNMENT.test(name) || /^https?:\/\/[^/?#]*\bgov\.cn(?=[:/?#]|$)/i.test(url ?? '');
}

const GOVERNMENT =
  /^(?!.*(?:报|新闻|传媒|搜狐|新浪|网易|腾讯|百度)).*(?:政府|政务|厅|[省市区县旗州]委|委员会|(?:司法|执法|监管|管理|公安|[省市区县旗州])局|政府办(?:公室)?)(?:信息公开|门户)?网?站?$/u;
