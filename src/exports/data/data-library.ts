import type { Case } from '../../domain/case.ts';
import type { Course } from '../../domain/course.ts';
import type { Region } from '../../domain/region.ts';

/** All that the data files are read from. Addresses come from the page, for exports know none. */
export interface DataLibrary {
  readonly cases: readonly Case[];
  readonly courses: readonly Course[];
  readonly regions: readonly {
    readonly region: Region;
    readonly own: readonly Case[];
    readonly below: readonly Case[];
  }[];
  readonly topics: readonly {
    readonly id: string;
    readonly name: string;
    readonly parent?: string | undefined;
    readonly question?: string | undefined;
    readonly cases: readonly unknown[];
    readonly practices: readonly unknown[];
  }[];
  /** The permanent address of a thing of the library by its id: a case, a thing in a case, a course. */
  readonly addressOf: (id: string) => string;
  /** The permanent address of a page by its path below the base: `topics/T07`. */
  readonly pageOf: (path: string) => string;
}
