import { escapeMarkup } from '../escape-markup.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a Word document around its body (ECMA-376): they are the same for every pack but for title and addresses. */
export const wordParts = {
  contentTypes: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${types}.numbering+xml"/><Override PartName="/word/footer.xml" ContentType="${types}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  packageRelations: `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="document" Type="${relations}/officeDocument" Target="word/document.xml"/><Relationship Id="core" Type="${packageRelations}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  /** Title and maker; no dates, so that the same pack gives the same bytes. */
  core: (title: string, library: string): string =>
    `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeMarkup(title)}</dc:title><dc:creator>${escapeMarkup(library)}</dc:creator><dc:language>zh-CN</dc:language></cp:coreProperties>`,
  styles: `${head}<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/><w:sz w:val="21"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="340" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${[
    style('Normal', 'Normal', '', ''),
    style('Title', 'Title', '<w:keepNext/><w:spacing w:before="0" w:after="160"/>', '<w:b/><w:sz w:val="40"/>'),
    style('Subtitle', 'Subtitle', '<w:spacing w:after="160"/>', '<w:sz w:val="24"/>'),
    style(
      'Heading1',
      'heading 1',
      '<w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>',
      '<w:b/><w:sz w:val="28"/>',
    ),
    style(
      'Heading2',
      'heading 2',
      '<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/>',
      '<w:b/><w:sz w:val="24"/>',
    ),
    style('Small', 'Small', '<w:spacing w:after="40" w:line="280" w:lineRule="auto"/>', '<w:sz w:val="18"/>'),
    style('Numbered', 'List Number', '', ''),
    style('Note', 'Note', '<w:ind w:left="420"/>', '<w:i/>'),
  ].join('')}</w:styles>`,
  numbering: `${head}<w:numbering xmlns:w="${word}">${[1, 2, 3].map((id) => `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${id === 3 ? '[%1]' : '%1.'}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="500" w:hanging="500"/></w:pPr></w:lvl></w:abstractNum>`).join('')}${[1, 2, 3].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')}</w:numbering>`,
  footer: `${head}<w:ftr xmlns:w="${word}"><w:p><w:pPr><w:pStyle w:val="Small"/><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`,
  /** Styles, numbering, footer, and the addresses that the body links, by relation. */
  documentRelations: (links: ReadonlyMap<string, string>): string =>
    `${head}<Relationships xmlns="${packageRelations}">${[
      relation('styles', 'styles', 'styles.xml'),
      relation('numbering', 'numbering', 'numbering.xml'),
      relation('footer', 'footer', 'footer.xml'),
      ...[...links].map(([id, address]) => relation(id, 'hyperlink', address, ' TargetMode="External"')),
    ].join('')}</Relationships>`,
} as const;

function style(id: string, name: string, block: string, run: string): string {
  const isOwn = id === 'Small' || id === 'Note';
  const kind = id === 'Normal' ? ' w:default="1"' : isOwn ? ' w:customStyle="1"' : '';
  const based = id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>';
  return `<w:style w:type="paragraph"${kind} w:styleId="${id}"><w:name w:val="${name}"/>${based}<w:qFormat/><w:pPr>${block}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

function relation(id: string, type: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${relations}/${type}" Target="${escapeMarkup(target)}"${mode}/>`;
}
