/** How frontmatter is written, wherever it is written by `yaml`: no folding of long lines, lists set in below their key. */
export const yamlFormat = { lineWidth: 0, blockQuote: 'literal', indentSeq: true } as const;
