/** The names of regions as people write them, the longest first: 大连市 and 大连. */
export function regionForms(names: readonly string[]): readonly string[] {
  const forms = names.flatMap((name) => {
    const short = name.replace(/(?:特别行政区|自治[区州县旗]|地区|[省市区县盟旗])$/, '');
    return short.length < 2 || short === name ? [name] : [name, short];
  });
  return [...new Set(forms)].sort((one, other) => other.length - one.length);
}
