import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';

/** @type {(phase: string) => import('next').NextConfig} */
const config = (phase) => ({
  output: 'export',
  // With `output: 'export'` this names where the export goes; scripts/build.mjs seals it from there into out/.
  ...(phase === PHASE_DEVELOPMENT_SERVER ? {} : { distDir: '.build/export' }),
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm test` looks at the types of everything; a build would look again at a part of it.
  typescript: { ignoreBuildErrors: true },
  // A random id would change every page on every build, and nobody could check a mirror.
  generateBuildId: () => 'stable',
});

export default config;
