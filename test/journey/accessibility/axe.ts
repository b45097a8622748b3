import axe from 'axe-core';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on a page that keeps somebody out, in one line each. */
export async function barriersOf(page: Page): Promise<readonly string[]> {
  // Half a megabyte: read once for as long as the page is not loaded anew.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        // What nobody reads takes half of the time.
        resultTypes: ['violations'],
        runOnly: { type: 'tag', values },
      }),
    standards,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id}: ${help}: ${target.join(' ')} (${failureSummary ?? ''})`,
      ),
    );
}
