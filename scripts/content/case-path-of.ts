/** The file of a case: `content/cases/fz-210200-2024-001.mdx`. */
export function casePathOf(id: string): string {
  return `content/cases/${id}.mdx`;
}
