import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FormSender, told } from './hand/form-sender.ts';

let sender: FormSender;

describe.each([
  ['in English with scripts', { tongue: 'en', scripts: true, width: 1280, pictures: 'form-en' }],
  ['in Welsh without scripts', { tongue: 'cy', scripts: false, width: 360, pictures: 'form-cy' }],
] as const)('a referral %s', (_way, setting) => {
  beforeAll(async () => {
    sender = await FormSender.at(setting);
  });
  afterAll(() => sender.leaves());

  it('is begun, answered and sent', async () => {
    await sender.begins();
    await sender.answersPart(told);
    await sender.answersAll(told);
    await sender.looks('check');
    await sender.page.locator('main form .govuk-button').click();
    await sender.looks('sent');
    expect(await sender.page.locator('.govuk-panel strong').innerText()).toMatch(/^[A-Z]+-/);
    expect(sender.barriers).toEqual([]);
  });
});
