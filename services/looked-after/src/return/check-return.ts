import { dateRules } from './date.rules.js';
import { identityRules } from './identity.rules.js';
import type { Return903, ReturnTable, ReturnYear } from './return.js';
import type { Rule } from './rule.js';
import { statusRules } from './status.rules.js';

/** The rules that are checked here, about identity, dates and legal status. */
export const rules: readonly Rule[] = [...identityRules, ...dateRules, ...statusRules];

/** A line that breaks a rule. */
export interface Broken {
  readonly table: ReturnTable;
  readonly line: number;
  readonly rule: Rule;
}

/** Every line of a return that breaks a rule, by file and line. */
export function checkReturn(of: Return903, year: ReturnYear): readonly Broken[] {
  return rules
    .flatMap((rule) => rule.broken(of, year).map(({ line }) => ({ table: rule.table, line, rule })))
    .sort((a, b) => a.table.localeCompare(b.table, 'en') || a.line - b.line);
}
