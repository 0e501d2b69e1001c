import type { DataEntity } from './data-entity.ts';
import { casesEntity } from './entities/cases.ts';
import { coursesEntity } from './entities/courses.ts';
import { documentsEntity } from './entities/documents.ts';
import { firstsEntity } from './entities/firsts.ts';
import { honoursEntity } from './entities/honours.ts';
import { indicatorsEntity } from './entities/indicators.ts';
import { measuresEntity } from './entities/measures.ts';
import { plansEntity } from './entities/plans.ts';
import { practicesEntity } from './entities/practices.ts';
import { problemsEntity } from './entities/problems.ts';
import { regionsEntity } from './entities/regions.ts';
import { topicsEntity } from './entities/topics.ts';

/** All tables that the library gives away, in the order in which they are listed. */
export const dataEntities: readonly DataEntity[] = [
  casesEntity,
  practicesEntity,
  indicatorsEntity,
  measuresEntity,
  honoursEntity,
  firstsEntity,
  documentsEntity,
  problemsEntity,
  plansEntity,
  regionsEntity,
  topicsEntity,
  coursesEntity,
];
