import { describe, expect, it } from 'vitest';
import {
  emptyAction,
  emptyAttendee,
  emptyChild,
  emptyContact,
  isBegun,
  toContactInput,
} from './contact.form.js';

const noon = Date.parse('2026-03-04T12:00:00Z');
const child = { id: 'chi_1', name: 'Ada Testerly', reference: 'C-00001' };

describe('a contact as it is sent', () => {
  it('leaves out lines in which nothing was typed', () => {
    const form = {
      ...emptyContact(noon),
      summary: ' Seen. ',
      attendees: [emptyAttendee],
      children: [{ ...emptyChild, child }, emptyChild],
      actions: [emptyAction],
    };
    expect(toContactInput(form, 'key-for-test')).toMatchObject({
      summary: 'Seen.',
      attendees: [],
      children: [{ childId: 'chi_1', note: null }],
      actions: [],
      uninvitedBy: null,
      invitation: 'DOES_NOT_APPLY',
    });
  });

  it('takes a line for empty only while nothing at all was typed in it', () => {
    for (const line of [emptyAttendee, emptyChild, emptyAction]) expect(isBegun(line)).toBe(false);
    expect(isBegun({ ...emptyAttendee, agencyName: 'Example Council' })).toBe(true);
    expect(isBegun({ ...emptyChild, present: 'An aunt' })).toBe(true);
    expect(isBegun({ ...emptyAction, asked: { agencyName: 'Example Council' } })).toBe(true);
  });

  it('makes of what an agency is to do advice, and of what we are to do a task', () => {
    const line = { ...emptyAction, text: 'Send the notes', dueOn: '2026-03-10' };
    const asked = { agencyId: null, agencyName: 'Example Council', agencyType: '' as const };
    const form = {
      ...emptyContact(noon, 'STRATEGY_DISCUSSION'),
      actions: [
        { ...line, by: 'AGENCY' as const, asked },
        { ...line, staffId: 'stf_1', asked },
      ],
    };
    const { actions, invitation } = toContactInput(form, 'key-for-test');
    // Nobody has said yet whether the guardian was invited, so nothing is said of an agency.
    expect(emptyContact(noon, 'STRATEGY_DISCUSSION').invitation).toBe('');
    expect(invitation).toBe('DOES_NOT_APPLY');
    expect(actions).toMatchObject([
      { asked: { agencyName: 'Example Council', agencyType: 'OTHER' }, staffId: null },
      { asked: null, staffId: 'stf_1' },
    ]);
  });

  it('names the agency that left the guardian out only when it did', () => {
    const uninvitedBy = { agencyId: null, agencyName: 'Example Council', agencyType: '' as const };
    const meeting = { ...emptyContact(noon, 'STRATEGY_DISCUSSION'), uninvitedBy };
    expect(toContactInput(meeting, 'key-for-test').uninvitedBy).toBeNull();
    expect(
      toContactInput({ ...meeting, invitation: 'NOT_INVITED' }, 'key-for-test').uninvitedBy,
    ).toMatchObject({ agencyName: 'Example Council' });
  });
});
