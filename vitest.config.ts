import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], allowOnly: false, testTimeout: 60_000, maxWorkers: '100%', isolate: false },
});
