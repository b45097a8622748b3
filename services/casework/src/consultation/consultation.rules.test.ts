import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '@ictg/kit/refusal';
import {
  consultationFault,
  retied,
  type ChildOfConsultation,
  type TieChange,
} from './consultation.rules.js';
import { checklistOf, checklistOn, checklists } from './nrm-checklist.data.js';

const none: ChildOfConsultation = { situation: 'NONE', childId: null };
const unnamed: ChildOfConsultation = { situation: 'ANONYMOUS', childId: null };
const linked: ChildOfConsultation = { situation: 'LINKED', childId: 'chi_a' };
const link = (childId: string, reason = 'The same NRM reference'): TieChange => ({
  kind: 'LINK',
  childId,
  reason,
});
const unlink = (situation: 'NONE' | 'ANONYMOUS', reason = 'Another boy'): TieChange => ({
  kind: 'UNLINK',
  situation,
  reason,
});

describe('the tie between a consultation and a child', () => {
  it.each([
    ['none, linked', none, link('chi_a'), linked],
    ['unnamed, linked', unnamed, link('chi_a'), linked],
    ['linked, to another', linked, link('chi_b'), { situation: 'LINKED', childId: 'chi_b' }],
    ['linked, untied from an unnamed child', linked, unlink('ANONYMOUS'), unnamed],
    ['linked, untied from none', linked, unlink('NONE'), none],
    ['linked, to the same', linked, link('chi_a'), 'LINKED_ALREADY'],
    ['none, untied', none, unlink('NONE'), 'NOT_LINKED'],
    ['unnamed, untied', unnamed, unlink('ANONYMOUS'), 'NOT_LINKED'],
    ['linked without a reason', none, link('chi_a', ' '), 'INVALID_INPUT'],
    ['untied without a reason', linked, unlink('NONE', ''), 'INVALID_INPUT'],
  ] as const)('%s', (_what, before, change, expected) => {
    const after = retied(before, change);
    expect(after instanceof Refusal ? after.code : after).toEqual(expected);
  });

  it('says LINKED exactly when there is a child, whatever happened', () => {
    const change = fc.oneof(
      fc.constantFrom('chi_a', 'chi_b', 'chi_c').map((id) => link(id)),
      fc.constantFrom('NONE' as const, 'ANONYMOUS' as const).map((one) => unlink(one)),
    );
    fc.assert(
      fc.property(fc.constantFrom(none, unnamed), fc.array(change), (start, changes) => {
        const end = changes.reduce((now, one) => {
          const after = retied(now, one);
          return after instanceof Refusal ? now : after;
        }, start);
        expect(end.situation === 'LINKED').toBe(end.childId !== null);
      }),
    );
  });
});

const now = new Date('2026-03-04T12:00:00Z');
const told = {
  question: 'What do the signs mean?',
  clientName: 'Sam Sample',
  clientRole: 'Social worker',
  agencyName: 'Example Council',
  heldAt: new Date('2026-03-04T10:00:00Z'),
};

describe('what is told of a consultation', () => {
  it('stands when client and question are there', () => {
    expect(consultationFault(told, now)).toBeNull();
  });

  it.each([
    ['client.name', { clientName: ' ' }],
    ['client.role', { clientRole: '' }],
    ['client.agencyName', { agencyName: '' }],
    ['question', { question: ' ' }],
    ['heldAt', { heldAt: new Date('2026-03-04T12:02:00Z') }],
    ['followUpDueOn', { followUpDueOn: '2026-03-01' }],
    ['minutes', { minutes: 0 }],
    ['minutes', { minutes: 1441 }],
    ['escalatedTo', { escalation: 'Asked for a strategy discussion' }],
    ['escalation', { escalationResult: 'It was held' }],
  ])('is refused for %s with the field named', (field, change) => {
    expect(consultationFault({ ...told, ...change }, now)).toMatchObject({ detail: { field } });
  });
});

describe('the checklist for a draft', () => {
  it('is that of its day, and each version can be found again', () => {
    expect(checklistOn('2020-01-01').version).toBe('1');
    expect(checklistOn('2021-06-01').version).toBe('2');
    for (const one of checklists) expect(checklistOf(one.version)).toBe(one);
    expect(checklistOf('none')).toBeUndefined();
  });

  it('names for every item its source and whether it is a local setting, and no item twice', () => {
    for (const { items } of checklists) {
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
      for (const { source, status } of items)
        expect([source.length > 10, status]).toContain(status);
    }
  });
});
