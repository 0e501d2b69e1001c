import { type ComparedCell, rowRemark } from './row-remark.ts';

/**
 * Joins the tables of several regions into one, row by row, in the browser; each is a CompareTable of one region. Rows that only
 * some of them have come last, as the build puts them (see region-comparison).
 *
 * @returns the joined table, a new element
 */
export function joinTables(tables: readonly HTMLTableElement[]): HTMLTableElement {
  const [first, ...others] = tables;
  if (first === undefined) throw new Error('No table to join');
  const joined = document.importNode(first, true);
  const head = joined.tHead?.rows[0];
  for (const other of others) {
    const name = other.tHead?.rows[0]?.cells[1];
    if (name !== undefined) head?.append(document.importNode(name, true));
  }
  for (const body of joined.tBodies) joinBody(body, tables);
  return joined;
}

function joinBody(body: HTMLTableSectionElement, tables: readonly HTMLTableElement[]): void {
  const bodies = tables.map((table) => [...table.tBodies].find(({ dataset }) => dataset.part === body.dataset.part));
  const rows = bodies.map(
    (own) =>
      new Map(
        [...(own?.rows ?? [])].flatMap((row) =>
          row.dataset.row === undefined ? [] : [[row.dataset.row, row] as const],
        ),
      ),
  );
  const title = body.rows[0];
  title?.cells[0]?.setAttribute('colspan', String(tables.length + 1));
  const orders = new Map(
    rows.flatMap((own) => [...own].map(([key, row]) => [key, Number(row.dataset.order)] as const)),
  );
  const keys = [...orders].sort(([, one], [, other]) => one - other).map(([key]) => key);
  const isShared = (key: string) => rows.filter((own) => own.has(key)).length > 1;
  const joined = [...keys.filter(isShared), ...keys.filter((key) => !isShared(key))].map((key) => {
    const sources = rows.map((own) => own.get(key));
    const row = document.createElement('tr');
    const names = sources.find((source) => source !== undefined)?.cells[0];
    if (names !== undefined) row.append(document.importNode(names, true));
    const cells = sources.map((source, index) => cellOf(source, placeOf(tables[index])));
    row.append(...cells);
    const remark = row.querySelector('[data-remark]');
    if (remark !== null) remark.textContent = rowRemark(cells.map(comparedCell));
    return row;
  });
  body.replaceChildren(...(title === undefined ? [] : [title]), ...joined);
}

function placeOf(table: HTMLTableElement | undefined): string {
  return table?.tHead?.rows[0]?.cells[1]?.textContent?.trim() ?? '';
}

function cellOf(source: HTMLTableRowElement | undefined, place: string): HTMLTableCellElement {
  const cell = source?.cells[1];
  if (cell !== undefined) return document.importNode(cell, true);
  const empty = document.createElement('td');
  const name = Object.assign(document.createElement('span'), { className: 'place', textContent: place });
  const none = Object.assign(document.createElement('span'), { className: 'note', textContent: '未见报告' });
  empty.append(name, none);
  return empty;
}

function comparedCell({ dataset }: HTMLTableCellElement): ComparedCell {
  const isReported = dataset.reported !== undefined;
  if (dataset.years === undefined) return { isReported };
  return { isReported, years: dataset.years.split(' ').filter((year) => year !== '') };
}
