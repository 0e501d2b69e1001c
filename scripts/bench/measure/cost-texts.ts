import type { Cost } from './measure-command.ts';

/** A cost as three cells of a table: seconds, CPU seconds, MB at the peak. */
export function costTexts({ seconds, cpuSeconds, peakBytes }: Cost): readonly [string, string, string] {
  return [
    seconds.toFixed(1),
    cpuSeconds?.toFixed(1) ?? '—',
    peakBytes === undefined ? '—' : (peakBytes / 1024 / 1024).toFixed(0),
  ];
}
