import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { linkPackages } from './link-packages.ts';

/** Copies this project into a folder, without its cases and its courses, which speak of them. Called from the project's root. */
export function layOutSite(folder: string): void {
  for (const path of parts) if (existsSync(path)) cpSync(path, join(folder, path), { recursive: true });
  linkPackages(folder);
}

const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'scripts', 'public', 'content/pages'];
