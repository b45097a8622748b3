/** The test server that somebody started for a whole run, if one did. */
export function sharedTestServer(): string | undefined {
  return process.env.TEST_DATABASE_URL || undefined;
}

/**
 * How often to try a property: a few times in `npm test`, as often as it takes to trust it in `npm run prove`.
 * @param quick for every change
 * @param full for the proof
 */
export function howMany(quick: number, full: number): number {
  return process.env.COUNTS === 'full' ? full : quick;
}
