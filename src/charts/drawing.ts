import type { Change } from './change-chart.ts';
import type { Counts } from './counts-chart.ts';
import type { Matrix } from './matrix-chart.ts';
import type { Panels } from './panels-chart.ts';
import type { ShareDots } from './share-dots-chart.ts';
import type { Tiles } from './tiles-chart.ts';
import type { Timeline } from './timeline-chart.ts';
import type { Whole } from './whole-chart.ts';

/** What a chart draws: its kind and the data of that kind. Drawing.astro draws it; drawingParts gives all that is said of it in words. */
export type Drawing =
  | { readonly kind: 'shares'; readonly data: ShareDots }
  | { readonly kind: 'counts'; readonly data: Counts }
  | { readonly kind: 'change'; readonly data: Change }
  | { readonly kind: 'whole'; readonly data: Whole }
  | { readonly kind: 'timeline'; readonly data: Timeline }
  | { readonly kind: 'matrix'; readonly data: Matrix }
  | { readonly kind: 'panels'; readonly data: Panels }
  | { readonly kind: 'tiles'; readonly data: Tiles };

export type DrawingKind = Drawing['kind'];
