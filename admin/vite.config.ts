import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: '/admin/',
  plugins: [react()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    // Two pages: the back office, and the workbench for analysts, who have no use for the first.
    rollupOptions: { input: ['index.html', 'analyst.html'] },
    // The edge forbids inline script, so nothing may be inlined into the page.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
    chunkSizeWarningLimit: 1600,
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    // Loading the libraries for each file anew took two thirds of the time.
    isolate: false,
    unstubGlobals: true,
    setupFiles: ['src/testing/clean-up.ts'],
  },
});
