import { allRegisters } from '../components/registers/all-registers.ts';
import type { Register } from '../components/registers/register.ts';
import type { RegisterGroup } from '../components/registers/register-line.ts';
import { loadCases } from './_load-cases.ts';

/** A register with its lines. */
interface FilledRegister {
  readonly register: Register;
  readonly groups: readonly RegisterGroup[];
  readonly tally: string | undefined;
}

let loaded: Promise<readonly FilledRegister[]> | undefined;

/** The registers with their lines, made once a build for their index and their pages. */
export function loadRegisters(): Promise<readonly FilledRegister[]> {
  if (import.meta.env.DEV) return fillRegisters();
  loaded ??= fillRegisters();
  return loaded;
}

async function fillRegisters(): Promise<readonly FilledRegister[]> {
  const cases = await loadCases();
  return allRegisters.map((register) => ({
    register,
    groups: register.groups(cases),
    tally: register.tally?.(cases),
  }));
}
