/** The name by which a region is called in titles: 大连市 → 大连, 新疆维吾尔自治区 → 新疆; a name of two characters (沛县) stays whole. */
export function shortRegionName(name: string): string {
  const short = name.replace(/(特别行政区|(壮族|回族|维吾尔)?自治区|自治[州县旗]|地区|[省市区县盟旗])$/, '');
  return short.length < 2 ? name : short;
}
