/** The head of a page that stands alone: its style, and its script, which runs once the page is read. */
export function ownHead(style: string, script?: string): string {
  const run =
    script === undefined ? '' : `\n<script>\naddEventListener('DOMContentLoaded', () => {\n${script}});\n</script>`;
  return `<style>\n${style}</style>${run}`;
}
