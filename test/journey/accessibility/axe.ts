import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const colour = ['color-contrast', 'link-in-text-block'];

/** All the rules, or those of colour only where the same page has been through all of them. */
export type Rules = 'all' | 'colour';

/** What axe finds on a page that keeps somebody out, in one line each. */
export async function barriersOf(page: Page, rules: Rules = 'all'): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page });
  const chosen = rules === 'all' ? builder.withTags(standards) : builder.withRules(colour);
  const { violations } = await chosen.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id}: ${help}: ${target.join(' ')} (${failureSummary ?? ''})`,
      ),
    );
}
