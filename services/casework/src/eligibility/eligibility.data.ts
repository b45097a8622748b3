import { guidanceVersions } from './data/guidance-version.data.js';
import { sites } from './data/site.data.js';
import { ruleSources } from './data/source.data.js';
import type { RuleBook } from './rule-book.js';

/** The rules that the product ships with. A service changes them by drafting a version, never by editing a decision. */
export const shippedRuleBook: RuleBook = {
  title: 'Guidance from January 2017',
  sources: ruleSources,
  versions: guidanceVersions,
  sites,
};
