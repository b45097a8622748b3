import { describe, expect, it } from 'vitest';
import { isNamedIn, type NamedChild } from '../child/child-name.rules.js';
import { contactFault, type ToldContact } from './contact.rules.js';
import { contactKinds, invitations, meetings } from './contact.vocabulary.js';

const now = new Date('2026-03-04T12:00:00Z');
const told: ToldContact = {
  kind: 'STRATEGY_DISCUSSION',
  at: new Date('2026-03-04T10:00:00Z'),
  summary: 'Both were seen at the same address.',
  attendees: [{ name: 'Sam Sample' }],
  invitation: 'INVITED',
};
const anh: NamedChild = { givenNames: 'Ánh', familyName: 'Nguyễn-Ffugley', otherNames: [] };
const ada: NamedChild = { givenNames: 'Ada', familyName: 'Testerly', otherNames: ['Adie'] };

describe('a contact as it is told', () => {
  it.each([
    ['at', { at: new Date('2026-03-04T12:05:00Z') }],
    ['summary', { summary: '  ' }],
    ['attendees', { attendees: [{ name: ' ' }] }],
    ['invitation', { kind: 'CALL', invitation: 'NOT_INVITED' }],
  ] as const)('is refused for %s', (field, change) => {
    expect(contactFault({ ...told, ...change }, [ada], now)).toMatchObject({ detail: { field } });
  });

  it('knows of every kind whether somebody is invited to it', () => {
    for (const kind of contactKinds)
      for (const invitation of invitations) {
        const fault = contactFault({ ...told, kind, invitation }, [ada], now);
        const saysNothing = invitation === 'INVITED' || invitation === 'DOES_NOT_APPLY';
        expect(fault === null).toBe(saysNothing || meetings.includes(kind));
      }
  });
});

describe('what several children share', () => {
  const pair = [ada, anh];

  it.each([
    ['purpose', { purpose: 'About Ada and her friend' }],
    ['summary', { summary: 'TESTERLY was driven home.' }],
    ['summary', { summary: 'They call her adie.' }],
    ['decisions', { decisions: 'Nguyen moves at once.' }],
    ['attendees', { attendees: [{ name: 'Aunt of Ánh' }] }],
  ])('names none of them in %s: %o', (field, change) => {
    expect(contactFault({ ...told, ...change }, pair, now)).toMatchObject({
      code: 'CHILD_NAMED_IN_SHARED_TEXT',
      detail: { field },
    });
  });

  it('may name a child who is the only one', () => {
    expect(contactFault({ ...told, summary: 'Ada laughed.' }, [ada], now)).toBeNull();
  });

  it('is not taken for a name inside another word', () => {
    expect(isNamedIn('The adaptation of the plan', ada)).toBe(false);
    expect(isNamedIn('to do: nothing', { ...ada, givenNames: 'Do' })).toBe(false);
  });
});
