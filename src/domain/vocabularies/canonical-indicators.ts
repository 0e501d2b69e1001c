import { z } from 'zod';
import data from './indicators.json' with { type: 'json' };

const canonicalIndicatorSchema = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  direction: z.enum(['higher-better', 'lower-better', 'neutral']),
  topic: z.string(),
  denominator: z.string().nullable(),
  aliases: z.array(z.string()),
});

/** A canonical indicator (标准指标): one measure with one definition, under which figures of several cases may be laid side by side. */
export type CanonicalIndicator = z.infer<typeof canonicalIndicatorSchema>;

/** All canonical indicators in their published order. */
export const canonicalIndicators: readonly CanonicalIndicator[] = z
  .array(canonicalIndicatorSchema)
  .parse(data.indicators);

const byId = new Map(canonicalIndicators.map((indicator) => [indicator.id, indicator]));

/** The canonical indicator of an id, or undefined where the vocabulary does not hold it. */
export function canonicalIndicator(id: string): CanonicalIndicator | undefined {
  return byId.get(id);
}
