// 《某某市某某办法（试行）》
const documentName = /《[^《》\n]+》/g;
// “一窗三清单”: a name or a slogan; what holds the end of a sentence is somebody's speech, and that is text like any other.
const quotedName = /“[^“”。！？\n]{1,40}”/g;
// A stretch between white space without the end of a sentence: 二、存在的主要问题. Newspapers' subheadings stand so inside the
// paragraph. 30 characters, for a source whose lines are broken by a page (35 or more) must not pass as a list of titles.
const title = /(?<!\S)[^\s。！？；]{4,30}(?!\S)/g;

// https://example.org/2024/t01.shtml
const address = /https?:\/\/[\x21-\x7e]+/g;

/**
 * What may be written as the source writes it, for it is a name and not wording: titles and headings, names of documents in
 * 《》, names of mechanisms in “”,
 * addresses. Each as it stands in the source, with its marks; a document's name without them too, as a case's fields hold it.
 */
export function namesAndTitles(text: string): readonly string[] {
  const found = [documentName, quotedName, title, address].flatMap((pattern) => text.match(pattern) ?? []);
  const bare = found.filter((name) => name.startsWith('《')).map((name) => name.slice(1, -1));
  return [...new Set([...found, ...bare])];
}
