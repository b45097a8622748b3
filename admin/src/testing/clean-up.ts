import { afterEach } from 'vitest';

/** Files share one document: what a test put into it is taken out again. */
afterEach(async () => {
  if (typeof document === 'undefined') return;
  const { cleanup } = await import('@testing-library/react');
  cleanup();
});
