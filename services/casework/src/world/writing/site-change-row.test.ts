import { expect, it } from 'vitest';
import { shippedRuleBook } from '../../eligibility/index.js';
import { siteChangeFaults } from '../../setting/index.js';
import { handedInChange } from './site-change-row.js';

it('leaves a change of a site to be approved that fits with the sites in force', () => {
  expect(siteChangeFaults(shippedRuleBook, handedInChange('2026-03-04'))).toEqual([]);
});
