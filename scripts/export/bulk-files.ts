/**
 * Lines of a table (NDJSON) as bodies of bulk requests: before each row the line that says into which index it goes and under which
 * number, so that a second import overwrites the first and doubles nothing. Each body stays below a size that servers take.
 *
 * @param key the field by which a row is known
 * @param mostBytes the size of a body; 100 MB is what servers refuse by default, a tenth of it what their makers advise
 */
export function* bulkFiles(
  index: string,
  key: string,
  lines: Iterable<string>,
  mostBytes = 10_000_000,
): Iterable<string> {
  let body: string[] = [];
  let bytes = 0;
  for (const line of lines) {
    const row: Record<string, unknown> = JSON.parse(line);
    const pair = `${JSON.stringify({ index: { _index: index, _id: row[key] } })}\n${line}\n`;
    const size = Buffer.byteLength(pair);
    if (bytes > 0 && bytes + size > mostBytes) {
      yield body.join('');
      body = [];
      bytes = 0;
    }
    body.push(pair);
    bytes += size;
  }
  if (body.length > 0) yield body.join('');
}
