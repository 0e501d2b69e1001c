/**
 * The style inside a standalone picture. It stands outside the site and cannot take the site's tokens: these are the light colours of
 * tokens.css, and a test compares them.
 */
export const sheetColours = {
  paper: '#fbfaf6',
  ink: '#1c1b19',
  'ink-soft': '#645f55',
  hairline: '#ddd8cc',
  vermilion: '#b8341b',
  'series-1': '#23476b',
  'series-2': '#8a6008',
  'series-3': '#4f6a2a',
  'series-4': '#4a1f45',
  'shade-0': '#fbfaf6',
  'shade-1': '#dde5ec',
  'shade-2': '#b3c5d5',
  'shade-3': '#4f7396',
  'shade-4': '#23476b',
  'on-shade-0': '#645f55',
  'on-shade-1': '#1c1b19',
  'on-shade-2': '#1c1b19',
  'on-shade-3': '#ffffff',
  'on-shade-4': '#ffffff',
} as const;

export type SheetColour = keyof typeof sheetColours;
