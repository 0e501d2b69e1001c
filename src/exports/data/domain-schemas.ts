import type { z } from 'zod';
import { anomalySchema, anomalyTypeSchema } from '../../domain/anomaly.ts';
import { caseIdSchema, caseSchema, relationSchema } from '../../domain/case.ts';
import { activitySchema, courseIdSchema, courseSchema, courseStepSchema } from '../../domain/course.ts';
import { partialDateSchema } from '../../domain/date.ts';
import { documentRoleSchema, documentSchema } from '../../domain/document.ts';
import { evidenceSchema } from '../../domain/evidence.ts';
import { firstSchema } from '../../domain/first.ts';
import { honourLevelSchema, honourSchema, honourStatusSchema } from '../../domain/honour.ts';
import { comparatorSchema, indicatorKindSchema, indicatorSchema, indicatorTierSchema } from '../../domain/indicator.ts';
import { periodSchema } from '../../domain/period.ts';
import { planSchema } from '../../domain/plan.ts';
import { practiceKindSchema, practiceSchema } from '../../domain/practice.ts';
import { problemSchema } from '../../domain/problem.ts';
import { regionLevelSchema, regionSchema } from '../../domain/region.ts';
import { retiredIdSchema } from '../../domain/retired-id.ts';
import { reviewSchema } from '../../domain/review.ts';
import { authorSchema, sourceSchema, sourceTypeSchema } from '../../domain/source.ts';

/** The schemas of the domain by the names under which their doc comments stand. */
export const domainSchemas: Readonly<Record<string, z.ZodType>> = {
  activitySchema,
  anomalySchema,
  anomalyTypeSchema,
  authorSchema,
  caseIdSchema,
  caseSchema,
  comparatorSchema,
  courseIdSchema,
  courseSchema,
  courseStepSchema,
  documentRoleSchema,
  documentSchema,
  evidenceSchema,
  firstSchema,
  honourLevelSchema,
  honourSchema,
  honourStatusSchema,
  indicatorKindSchema,
  indicatorSchema,
  indicatorTierSchema,
  partialDateSchema,
  periodSchema,
  planSchema,
  practiceKindSchema,
  practiceSchema,
  problemSchema,
  regionLevelSchema,
  regionSchema,
  relationSchema,
  retiredIdSchema,
  reviewSchema,
  sourceSchema,
  sourceTypeSchema,
};
