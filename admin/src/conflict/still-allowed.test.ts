import { describe, expect, it } from 'vitest';
import type { VerdictsNowQuery } from '../__generated__/graphql.js';
import { isStillAllowed } from './still-allowed.js';
import { typedText } from './typed-text.js';

const everything = {
  canAllocate: true,
  canChangeRoute: true,
  canClose: true,
  canPlanEnding: true,
  canReallocate: true,
  canRecordFirstContact: true,
  canReopen: true,
  canTransfer: true,
};

function support(access: Partial<typeof everything>): VerdictsNowQuery {
  return {
    viewer: { access: { canChangeStaff: true } },
    node: { __typename: 'Support', id: 'sup_1', access: { ...everything, ...access } },
  } as VerdictsNowQuery;
}

describe('saving over somebody else’s change', () => {
  it('is allowed while the verdict read afresh allows the command', () => {
    expect(isStillAllowed(support({}), 'canRecordFirstContact')).toBe(true);
  });

  it('is not once the record stands where the command is no longer possible', () => {
    const now = support({ canRecordFirstContact: false });
    expect(isStillAllowed(now, 'canRecordFirstContact')).toBe(false);
    expect(isStillAllowed(now, 'canReallocate')).toBe(true);
  });

  it('is not for a verdict that such a record does not have', () => {
    expect(isStillAllowed(support({}), 'canAccept')).toBe(false);
  });

  it('is not when the record is no longer there for this person', () => {
    const gone: VerdictsNowQuery = { viewer: { access: { canChangeStaff: true } }, node: null };
    expect(isStillAllowed(gone, 'canChangeStaff')).toBe(false);
  });
});

describe('what was typed', () => {
  it('is what a person wrote, without codes, days, times and ids', () => {
    expect(
      typedText({
        reason: 'Speaks Welsh.',
        how: 'VIDEO_CALL',
        day: '2026-03-04',
        time: '09:12',
        staffId: 'stf_01ABC',
        note: '  Ask for Siân. ',
        when: null,
      }),
    ).toBe('Speaks Welsh.\n\nAsk for Siân.');
  });
});
