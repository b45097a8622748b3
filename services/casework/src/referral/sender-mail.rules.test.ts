// cspell:words eisoes gwarcheidwaid masnachu annibynnol
import { describe, expect, it } from 'vitest';
import { decisionMail, questionMail, senderTextsForTranslator } from './sender-mail.rules.js';
import { senderMail } from './sender-mail.data.js';
import { notAcceptedReasons, senderVerifications } from './referral.vocabulary.js';

const decided = ['ACCEPTED', 'NOT_ACCEPTED', 'DUPLICATE', 'WITHDRAWN'] as const;
const languages = ['ENGLISH', 'WELSH'] as const;
const every = languages.flatMap((language) =>
  decided.flatMap((state) =>
    [null, ...notAcceptedReasons].map((outcomeReason) => ({
      reference: 'R-2026-00417',
      language,
      state,
      outcomeReason,
    })),
  ),
);

describe('what a sender is written of a decision', () => {
  it.each(languages)('is the same whatever it is until they were rung back: %s', (language) => {
    const mails = every
      .filter((told) => told.language === language)
      .map((told) => JSON.stringify(decisionMail({ ...told, verification: 'UNVERIFIED' })));
    expect(new Set(mails).size).toBe(1);
  });

  it('never tells, then or later, that the child was known already', () => {
    for (const verification of senderVerifications)
      for (const language of languages) {
        const base = { reference: 'R-2026-00417', language, verification } as const;
        const duplicate = decisionMail({ ...base, state: 'DUPLICATE', outcomeReason: 'DUPLICATE' });
        const open = decisionMail({
          ...base,
          state: 'NOT_ACCEPTED',
          outcomeReason: 'ALREADY_OPEN',
        });
        expect(duplicate).toEqual(open);
        expect(duplicate.body).not.toMatch(/duplicate|already|eisoes|known/i);
      }
  });

  it('is whole in both languages, with nothing left to fill in, and begins no sentence in the other', () => {
    for (const told of every)
      for (const verification of senderVerifications) {
        const { subject, body } = decisionMail({ ...told, verification });
        const other = decisionMail({
          ...told,
          verification,
          language: told.language === 'WELSH' ? 'ENGLISH' : 'WELSH',
        });
        expect(subject).toContain('R-2026-00417');
        expect(`${subject}${body}`).not.toMatch(/[{}]|undefined/);
        expect(body).not.toBe(other.body);
      }
    const { body } = questionMail({
      reference: 'R-1',
      language: 'WELSH',
      state: 'INFO_REQUESTED',
      outcomeReason: null,
      verification: 'UNVERIFIED',
    });
    expect(body).not.toMatch(/\b(the|your|and|page|question)\b/i);
    expect(body).toMatch(/^Helô,\n\n[A-Z]/);
    expect(body).toMatch(/\n\nGwarcheidwaid Masnachu Plant Annibynnol$/);
  });

  it.each([
    ['ENGLISH', '/refer/follow'],
    ['WELSH', '/cyfeirio/dilyn'],
  ] as const)('of a question has the address of the page in %s', (language, path) => {
    const { body } = questionMail({
      reference: 'R-1',
      language,
      state: 'INFO_REQUESTED',
      outcomeReason: null,
      verification: 'UNVERIFIED',
    });
    expect(body).toMatch(new RegExp(`https?://[^/ ]+${path}\\n`));
  });

  it('has each Welsh text that nobody has checked in the list for the translator', () => {
    expect(senderTextsForTranslator()).toHaveLength(Object.keys(senderMail).length);
  });
});
