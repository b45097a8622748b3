import { describe, expect, it } from 'vitest';
import { receivedMail, savedMail, type FormMail } from './form.mail.js';

const publicUrl = 'https://guardians.example';
const mails: Readonly<Record<string, (language: 'en' | 'cy') => FormMail>> = {
  received: (language) => receivedMail(language, { reference: 'R-2026-00001', publicUrl }),
  saved: (language) =>
    savedMail(language, {
      key: 'k'.repeat(43),
      untilAt: new Date('2026-03-04T10:00:00Z'),
      publicUrl,
    }),
};
const english = /\b(the|and|you|your|with|this|that|for|from|not|child|hello|please|march|code)\b/i;

describe.each(Object.entries(mails))('the mail "%s"', (_name, mail) => {
  const [inEnglish, inWelsh] = [mail('en'), mail('cy')];
  const parts = ({ subject, body }: FormMail) => [subject, ...body.split('\n\n')];

  it('says as much in Welsh, and none of it in English', () => {
    expect(parts(inWelsh)).toHaveLength(parts(inEnglish).length);
    const texts = parts(inWelsh).map((part) => part.replace(/https:\S+/g, ''));
    expect(texts.filter((text) => english.test(text))).toEqual([]);
    expect(texts.filter((text) => text.trim() !== '' && parts(inEnglish).includes(text))).toEqual(
      [],
    );
  });

  it('leads to the page in its own language, and leaves nothing open', () => {
    expect(inEnglish.body).toContain(`${publicUrl}/refer/`);
    expect(inWelsh.body).toContain(`${publicUrl}/cyfeirio/`);
    expect(inEnglish.body + inWelsh.body).not.toMatch(/[{}]/);
    expect(inWelsh.body).toContain('0800 043 4303');
  });
});
