import type { ReleaseRecord } from './release-record.ts';

/**
 * What is wrong with the releases at hand, one Chinese sentence each: a release never changes, so each file must be the one on record.
 *
 * @param hashOf the fingerprint of a file by its path below the folder of releases; undefined where it is not there
 */
export function releaseProblems(
  record: ReleaseRecord,
  hashOf: (path: string) => string | undefined,
): readonly string[] {
  return record.flatMap(({ version, files }) =>
    files.flatMap(({ name, hash }) => {
      const found = hashOf(`${version}/${name}`);
      if (found === undefined) return [`版本 ${version} 的 ${name} 不见了。版本发布以后不能撤：请从 Git 里找回来。`];
      return found === hash
        ? []
        : [`版本 ${version} 的 ${name} 被改过。版本发布以后不能改：请从 Git 里恢复，要改就发一个新版本。`];
    }),
  );
}
