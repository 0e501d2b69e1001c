import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/__tests__/**', 'src/**/*.astro.test.ts'],
        },
      },
      // Astro components, each rendered alone.
      getViteConfig({ test: { name: 'components', include: ['src/**/*.astro.test.ts'] } }, { configFile: false }),
      {
        // Real Chromium over the built site; `npm test` builds it first.
        test: {
          name: 'browser',
          include: ['src/__tests__/**/*.test.ts'],
          globalSetup: 'src/__tests__/browser/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One Chromium at a time: two cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
