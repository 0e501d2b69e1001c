/** Where the tile of a provincial region stands, counted from 1 at the upper left. */
export interface ProvincePlace {
  /** Its GB/T 2260 code. */
  readonly code: string;
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

// One line a row of tiles, from north to south; two dots where no tile stands. Neighbours on the ground are neighbours here as far
// as seven columns allow, and the tiles still stand side by side on a screen of 360 px.
const arrangement = [
  '.. .. .. .. .. .. 230000黑龙江',
  '.. .. .. .. .. .. 220000吉林',
  '650000新疆 620000甘肃 640000宁夏 150000内蒙古 110000北京 120000天津 210000辽宁',
  '540000西藏 630000青海 610000陕西 140000山西 130000河北 370000山东 ..',
  '.. 510000四川 500000重庆 410000河南 340000安徽 320000江苏 310000上海',
  '.. 530000云南 520000贵州 420000湖北 360000江西 330000浙江 ..',
  '.. .. 450000广西 430000湖南 440000广东 350000福建 710000台湾',
  '.. .. 460000海南 820000澳门 810000香港 .. ..',
];

/** The places of all 34 provincial regions in reading order: a table of names, drawn without any outline. */
export const provincePlaces: readonly ProvincePlace[] = arrangement.flatMap((line, row) =>
  line
    .split(' ')
    .flatMap((tile, column) =>
      tile === '..' ? [] : [{ code: tile.slice(0, 6), name: tile.slice(6), row: row + 1, column: column + 1 }],
    ),
);
