import type { VFile } from 'vfile';
import { checkCourse } from '../../src/domain/check-course.ts';
import { courseSchema } from '../../src/domain/course.ts';
import { splitMdx } from '../ingest/writers/split-mdx.ts';
import { addProblem } from '../report/add-problem.ts';
import { parseYaml } from './parse-yaml.ts';
import { placeInYaml } from './place-in-yaml.ts';

/**
 * Checks one course: its fields against the schema, its name, and the rules of the domain. Problems are put on the file.
 *
 * @param knownItems the full ids of all items of all cases
 */
export function checkCourseFile(file: VFile, knownItems: ReadonlySet<string>): void {
  const split = splitMdx(String(file.value));
  const { value, document, lines } = parseYaml(file, split.yaml === '' ? '{}' : split.yaml, courseSchema, split.yamlLine);
  if (value === undefined) return;
  if (file.stem !== value.id) {
    const text = `文件名应与 id 相同：id 是 ${value.id}。把文件改名为 ${value.id}.mdx，或改 id。`;
    addProblem(file, 'error', text, { line: split.yamlLine + 1, column: 1 }, 'file-name');
  }
  for (const { path, severity, message, rule } of checkCourse(value, knownItems)) {
    const place = placeInYaml(document, lines, path);
    addProblem(file, severity, message, { ...place, line: place.line + split.yamlLine }, rule);
  }
}
