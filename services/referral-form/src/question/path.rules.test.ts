import { describe, expect, it } from 'vitest';
import { tesni } from '../testing/answers.fixture.js';
import type { Answers, Question, QuestionKey } from './question.js';
import {
  askedAnswers,
  choicesOf,
  firstOpen,
  isAsked,
  nextInSection,
  path,
  previousInSection,
  progress,
  questionOf,
  questions,
} from './path.rules.js';

const today = '2026-03-04';
const keys = (answers: Answers) => path(answers, today).map(({ key }) => key);

describe('the way through the form', () => {
  it.each<[QuestionKey, Answers, boolean]>([
    ['adult', { dateOfBirthStatus: 'EXACT', dateOfBirth: '2008-03-04' }, true],
    ['adult', { dateOfBirthStatus: 'EXACT', dateOfBirth: '2008-03-05' }, false],
    ['adult', { dateOfBirthStatus: 'DISPUTED', dateOfBirthDisputed: '1999-01-01' }, false],
    ['adult', { dateOfBirthStatus: 'ESTIMATED', dateOfBirthEstimated: '1999-01-01' }, false],
    ['adult', { dateOfBirthStatus: 'ESTIMATED', ageEstimated: 'about 45' }, true],
    ['adult', { dateOfBirthStatus: 'ESTIMATED', ageEstimated: '17-19' }, false],
    ['adult', { dateOfBirthStatus: 'ESTIMATED', ageEstimated: 'in her teens' }, false],
    ['authority', { nation: 'ENGLAND' }, true],
    ['authority', { nation: 'ELSEWHERE' }, false],
    ['authority', { nation: 'NOT_KNOWN' }, false],
    ['welsh', { nation: 'WALES' }, true],
    ['welsh', { nation: 'ENGLAND' }, false],
    ['holder', { responsibility: 'HERE' }, true],
    ['holder', { responsibility: 'ABROAD' }, false],
    ['told', { responsibility: 'CONTESTED' }, true],
    ['told', { responsibility: 'NONE' }, false],
    ['need', { responsibility: 'HERE' }, true],
    ['need', { responsibility: 'CONTESTED' }, false],
    ['county-lines', { exploitationTypes: ['CRIMINAL', 'SEXUAL'] }, true],
    ['county-lines', { exploitationTypes: ['NOT_KNOWN'] }, true],
    ['county-lines', { exploitationTypes: ['LABOUR'] }, false],
  ])('asks about %s after %j: %s', (key, answers, asked) => {
    expect(isAsked(key, answers, today)).toBe(asked);
  });

  it('asks danger first, and never a page of another part in between', () => {
    expect(questions[0]?.key).toBe('danger');
    const parts = questions.map(({ section }) => section);
    expect(new Set(parts).size).toBe(parts.filter((part, at) => part !== parts[at - 1]).length);
  });

  it('leads on and back through each part over the same pages', () => {
    for (const { key } of path(tesni, today)) {
      const next = nextInSection(key, tesni, today);
      if (next) expect(previousInSection(next.key, tesni, today)?.key).toBe(key);
    }
  });

  it('offers the order of the nation in which the child lives', () => {
    const [field] = questionOf('holder').fields as [
      Extract<Question['fields'][number], { kind: 'choice' }>,
    ];
    expect(choicesOf(field, { nation: 'WALES' })).not.toContain('ACCOMMODATED_S20');
    expect(choicesOf(field, { nation: 'ENGLAND' })).not.toContain('ACCOMMODATED_S76');
    expect(choicesOf(field, { nation: 'NOT_KNOWN' })).toEqual(field.options);
  });
});

describe('how far the form is', () => {
  it('is done when every page that is asked has been sent', () => {
    const seen = keys(tesni);
    expect(firstOpen(tesni, seen, today)).toBeUndefined();
    expect(progress(tesni, seen, today).every((part) => part.progress === 'DONE')).toBe(true);
    expect(firstOpen({}, [], today)?.key).toBe('danger');
  });

  it('opens again where another answer leads to a question that nobody answered', () => {
    const seen = keys(tesni);
    const moved: Answers = { ...tesni, nation: 'ENGLAND', authority: 'E10000030' };
    expect(firstOpen({ ...moved, holderKind: 'ACCOMMODATED_S76' }, seen, today)?.key).toBe(
      'holder',
    );
  });

  it('sends no answer of a branch that was left', () => {
    const asked = askedAnswers(
      { ...tesni, responsibility: 'NONE', interpreterNeeded: 'NO' },
      today,
    );
    expect(Object.keys(asked)).not.toEqual(
      expect.arrayContaining(['holderKind', 'holderTold', 'firstLanguage']),
    );
    expect(asked.firstLanguage).toBeUndefined();
    expect(asked.givenNames).toBe('Tesni');
  });
});
