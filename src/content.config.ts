import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { caseSchema } from './domain/case.ts';
import { courseSchema } from './domain/course.ts';
import { textLoader } from './text/text-loader.ts';

const cases = defineCollection({
  loader: textLoader({ pattern: '*.mdx', base: './content/cases' }),
  schema: caseSchema,
});

const courses = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './content/courses' }),
  schema: courseSchema,
});

const pages = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './content/pages' }),
  schema: z.object({ title: z.string(), description: z.string() }).strict(),
});

export const collections = { cases, courses, pages };
