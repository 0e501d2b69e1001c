import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

// Without these a Chromium on a closed network spends its time looking for updates.
const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A headless Chromium: the one that CHROME_PATH names, else the machine's own, else the one inside the npm package
 * @sparticuz/chromium (Linux x64), so that a machine without any browser can run the tests.
 */
export async function launchChromium(): Promise<Browser> {
  const installed = process.env['CHROME_PATH'] ?? usualPlaces.find((place) => existsSync(place));
  return installed === undefined
    ? launchPackaged()
    : playwright.launch({ executablePath: installed, args: quietArguments });
}

async function launchPackaged(): Promise<Browser> {
  const executablePath = await chromium.executablePath();
  // A bare Linux lacks NSS, which Chromium links to; the package carries it for Amazon's machines, and it serves on any.
  const bin = fileURLToPath(new URL('../bin/', import.meta.resolve('@sparticuz/chromium')));
  await inflate(join(bin, 'al2023.tar.br'));
  const libraries = [join(tmpdir(), 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter(
    (path) => path !== '',
  );
  return playwright.launch({
    executablePath,
    args: [...chromium.args, ...quietArguments],
    env: { ...process.env, LD_LIBRARY_PATH: libraries.join(':') },
  });
}
