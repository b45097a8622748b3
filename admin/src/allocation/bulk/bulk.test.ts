import { describe, expect, it } from 'vitest';
import { canMove, sentRows, type BulkRow } from './bulk.js';

function row(
  id: string,
  facts: Partial<Pick<BulkRow, 'isPossible' | 'allowedWithReason' | 'staffMember'>>,
): BulkRow {
  return {
    isPossible: true,
    allowedWithReason: false,
    sentence: '',
    staffMember: { id: 'stf_2', name: 'Barnaby Example' },
    support: { id, version: 3 },
    ...facts,
  } as BulkRow;
}

describe('a bulk reallocation', () => {
  it('moves a child only when somebody would take over', () => {
    expect(canMove(row('a', {}))).toBe(true);
    expect(canMove(row('a', { staffMember: null }))).toBe(false);
    expect(canMove(row('a', { isPossible: false }))).toBe(false);
    expect(canMove(row('a', { isPossible: false, allowedWithReason: true }))).toBe(true);
  });

  it('sends each child with the version that was seen, and leaves out those who stay', () => {
    expect(sentRows([row('a', {}), row('b', {}), row('c', { staffMember: null })], ['b'])).toEqual([
      { supportId: 'a', version: 3, staffId: 'stf_2' },
    ]);
  });
});
