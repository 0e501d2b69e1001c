// fz-000000-2024-001, fz-210200-0000-001
const stopgap = /^fz-(?:0{6}-\d{4}|\d{6}-0{4})-/;

/** Whether an id has zeros in it because region or year were not known when the case was read: it is no address to rely on. */
export function isStopgapId(id: string): boolean {
  return stopgap.test(id);
}
