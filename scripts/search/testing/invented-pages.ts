/** Pages of an invented library, marked as src/search/README.md says. Neither the places nor the facts exist. */
export const inventedPages: Readonly<Record<string, string>> = {
  '/cases/fz-210200-2024-001/': page(
    'case',
    { region: '210000 210200', topic: 'T07', year: '2024', source: 'annual-report', date: '2024-12-31' },
    `<h1>云州市法治政府建设年度报告</h1><p>辽宁省大连市</p>
     <section id="text"><h3 id="sec-1">行政复议“一网通办”</h3>
     <p id="para-1">全年办结行政复议案件1286件，调解率达到<span id="i01"></span>98.3%，推行“1+3+N”机制。</p>
     <p id="para-2">深化互联网 公证，线上办理6.5万件。扩展ＳＫ工业园服务，PM2.5下降。</p>
     <h3 id="sec-2">负责人出庭</h3><p id="para-3">行政机关负责人出庭应诉率为100%，首次违法不罚。</p></section>
     <ul><li data-search-place="honour" data-search-anchor="h01" data-search-name="全国枫林调解先进集体">全国枫林调解先进集体</li></ul>
     <table><tr><th data-search-place="indicator" data-search-anchor="i01" data-search-name="复议调解率">复议调解率</th><td>98.3%</td></tr></table>`,
  ),
  '/cases/fz-210100-2022-001/': page(
    'case',
    { region: '210000 210100', topic: 'T07 T02', year: '2022', source: 'newspaper', date: '2022-07-01' },
    `<h1>青岭“评理说事”进村居</h1><p>辽宁省沈阳市</p><p id="para-1">青岭县设立评理说事点73个，法治。理念入户，仲裁和行政复议并用。</p>
     <p id="para-2">法律明白人队伍扩大到3,400人；免罚清单有42项，首违不罚。</p><p data-pagefind-ignore>旁注不搜</p>`,
  ),
  '/practices/fz-210200-2024-001-p01/': page(
    'practice',
    { region: '210000 210200', topic: 'T07', year: '2024', source: 'annual-report', date: '2024-12-31' },
    '<h1>复议调解前置</h1><p id="how">收案先调，调解不成再审，全程留痕。</p>',
  ),
  '/practices/fz-210100-2022-001-p01/': page(
    'practice',
    { region: '210000 210100', topic: 'T02', year: '2022', source: 'newspaper', date: '2022-07-01' },
    '<h1>一码通城</h1><p id="how">一个码办理七类事项，也用于行政复议预约。</p>',
  ),
  '/indicators/court-attendance-rate/': page(
    'indicator',
    { region: '', topic: 'T07', year: '', source: '', date: '' },
    '<h1>负责人出庭应诉率</h1><p>应出庭案件数为分母。</p>',
  ),
  '/regions/210200/': page(
    'region',
    { region: '210000 210200', topic: '', year: '', source: '', date: '' },
    '<h1>大连市</h1>',
  ),
  '/about/': '<html><body><main><h1>不搜的页</h1><p>行政复议</p></main></body></html>',
};

function page(kind: string, facts: Readonly<Record<string, string>>, content: string): string {
  const marks = Object.entries(facts).map(([name, value]) => `data-search-${name}="${value}"`);
  const body = `<article data-pagefind-body data-search-kind="${kind}" ${marks.join(' ')}>${content}</article>`;
  return `<!doctype html><html lang="zh-CN"><body><nav>行政复议</nav>${body}<footer>页脚</footer></body></html>`;
}
