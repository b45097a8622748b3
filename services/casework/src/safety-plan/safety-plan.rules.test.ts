import { describe, expect, it } from 'vitest';
import { planActions, planLifecycle, planStates } from './safety-plan.states.js';
import {
  planFault,
  planParts,
  templateOf,
  templateOn,
  textsForTranslator,
} from './safety-plan.rules.js';
import { planTemplates } from './template.data.js';

const version = planTemplates[0]?.version ?? '';
const asked = templateOf(version).sections.filter(({ asks }) => asks);
const answers = (changes: Record<string, string> = {}) => ({
  ...Object.fromEntries(asked.map(({ key }) => [key, 'The aunt stays until eight.'])),
  ...changes,
});

describe('a template', () => {
  it.each(planTemplates)(
    '$version says everything in both languages, each part once',
    (template) => {
      const keys = template.sections.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { title, always, asks } of template.sections)
        for (const text of [title, always, ...(asks ? [asks] : [])])
          expect([text.en.trim(), text.cy.trim()]).not.toContain('');
    },
  );

  it('begins with 999 in both languages', () => {
    for (const language of ['ENGLISH', 'WELSH'] as const)
      expect(planParts(version, language, {})[0]?.always).toContain('999');
  });

  it('is the one in force on the day', () => {
    expect(templateOn('2026-03-04').version).toBe(version);
    expect(templateOn('2001-01-01').version).toBe(version);
  });

  it('puts every Welsh text that nobody has checked into one list, with its English', () => {
    const list = textsForTranslator();
    expect(list.length).toBeGreaterThan(asked.length * 3);
    expect(list.every(({ en, cy, where }) => en !== '' && cy !== '' && where !== '')).toBe(true);
  });
});

describe('a plan', () => {
  it.each(asked.map(({ key }) => key))('is not given while "%s" is empty', (key) => {
    expect(planFault(version, answers({ [key]: ' ' }), [])?.key).toBe(key);
  });

  it.each([
    ['The child sleeps here.', null],
    ['Linh sleeps here.', 'tonight'],
    ['LINH’s aunt stays.', 'tonight'],
    ['Everything is blinhing.', null],
    ['At GU1 4AA until eight.', 'tonight'],
    ['x'.repeat(1_001), 'tonight'],
  ])('names nobody and no place: %s', (answer, key) => {
    const fault = planFault(version, answers({ tonight: answer }), ['Linh', 'Testerly', 'Bo']);
    expect(fault?.key ?? null).toBe(key);
  });

  it('compares names without accents, and knows no name of two letters', () => {
    expect(planFault(version, answers({ next: 'Siân rings.' }), ['Sian'])?.key).toBe('next');
    expect(planFault(version, answers({ next: 'Go to bed.' }), ['Go'])).toBeNull();
  });
});

describe('the life of a plan', () => {
  const leads: Record<string, Record<string, string>> = {
    DRAFT: { write: 'DRAFT', give: 'GIVEN', replace: 'REPLACED' },
    GIVEN: { giveAgain: 'GIVEN', receipt: 'RECEIPTED', replace: 'REPLACED' },
    RECEIPTED: { giveAgain: 'GIVEN', replace: 'REPLACED' },
    REPLACED: {},
  };

  it.each(planStates.flatMap((state) => planActions.map((action) => [state, action] as const)))(
    'from %s by %s',
    (state, action) => {
      const move = planLifecycle.move(state, action);
      expect(move.ok ? move.to : null).toBe(leads[state]?.[action] ?? null);
    },
  );
});
