import { describe, expect, it } from 'vitest';
import { roles } from '@ictg/kit/viewer';
import { authorRoleOf, nrmReportFault, standingOf } from './nrm-report.rules.js';
import { nrmReportKinds, nrmReportRecipients } from './nrm-report.vocabulary.js';

const today = '2026-03-10';
const whole = {
  kind: 'GUARDIAN_REPORT',
  text: 'What the guardian has seen since the first meeting.',
  sentOn: today,
} as const;

describe('what may be sent', () => {
  it.each([
    [{}, undefined],
    [{ sentOn: '2026-03-11' }, 'sentOn'],
    [{ text: '  Too short.  ' }, 'text'],
    [{ kind: 'CORRECTION' as const }, 'replacesId'],
    [{ kind: 'CORRECTION' as const, replacesId: 'nrp_1' }, undefined],
    [{ kind: 'FURTHER_INFORMATION' as const, replacesId: 'nrp_1' }, undefined],
  ])('%j is at fault in %s', (changes, field) => {
    expect(nrmReportFault({ ...whole, ...changes }, today)?.detail.field).toBe(field);
  });

  it('is the same for every kind but a correction', () => {
    for (const kind of nrmReportKinds.filter((one) => one !== 'CORRECTION'))
      expect(nrmReportFault({ ...whole, kind }, today)).toBeUndefined();
  });
});

describe('the role of an author', () => {
  it('is the guardian’s before the manager’s, and nobody’s who works with no child', () => {
    expect(authorRoleOf(['manager', 'rpc'])).toBe('RPC');
    expect(authorRoleOf(['manager'])).toBe('MANAGER');
    const none = roles.filter((role) => authorRoleOf([role]) === null);
    expect(none).toEqual(
      expect.arrayContaining(['line', 'organiser', 'analyst', 'partner', 'competent-authority']),
    );
  });
});

describe('how a report stands', () => {
  it('follows from whom it was sent to, the reference and the receipt', () => {
    const table = nrmReportRecipients.flatMap((sentTo) =>
      [false, true].flatMap((isReferenceConfirmed) =>
        [false, true].map((isReceived) => standingOf({ sentTo, isReferenceConfirmed, isReceived })),
      ),
    );
    const toAnAuthority = ['WAITS_FOR_REFERENCE', 'RECEIVED', 'OPEN', 'RECEIVED'];
    expect(table).toEqual([
      ...toAnAuthority,
      ...toAnAuthority,
      ...Array.from({ length: 4 }, () => 'SENT_OTHERWISE'),
    ]);
  });
});
