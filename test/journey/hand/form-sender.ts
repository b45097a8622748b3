// cspell:ignore gwirio eich rhannau cyfrifoldeb rhiant
import { howMany } from '@ictg/kit/testing';
import { chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { barriersOf } from '../accessibility/axe.ts';
import { photograph } from './photograph.ts';

export type Tongue = 'en' | 'cy';

interface Setting {
  readonly tongue: Tongue;
  readonly scripts: boolean;
  readonly width: number;
  /** Pictures are kept under this name. */
  readonly pictures: string;
}

/** What a sender answers, by the name of the field; a list for several choices. Made-up people only. */
export type FormAnswers = Readonly<Record<string, string | readonly string[]>>;

// One page for each kind of control and of content: all of them are looked at closely by `npm run prove`.
const kinds = new Set([
  'start',
  'danger',
  'parts',
  'rhannau',
  'organisation',
  'date-of-birth',
  'language',
  'exploitation',
  'what-worries-you',
  'cyfrifoldeb-rhiant',
]);

const roots = { en: '/refer', cy: '/cyfeirio' } as const;

/** Somebody without an account who fills in the referral form. */
export class FormSender {
  /** What kept somebody out of a page, or made it wider than the screen. */
  readonly barriers: string[] = [];
  private count = 0;
  private readonly looked = new Set<string>();

  private constructor(
    readonly page: Page,
    private readonly setting: Setting,
    private readonly leave: () => Promise<void>,
  ) {
    page.setDefaultTimeout(15_000);
  }

  static async at(setting: Setting): Promise<FormSender> {
    const browser = await chromium.connect(inject('browser'));
    const context = await browser.newContext({
      baseURL: inject('url'),
      viewport: { width: setting.width, height: 800 },
      javaScriptEnabled: setting.scripts,
      locale: setting.tongue === 'cy' ? 'cy-GB' : 'en-GB',
      reducedMotion: 'reduce',
    });
    return new FormSender(await context.newPage(), setting, () => browser.close());
  }

  get root(): string {
    return roots[this.setting.tongue];
  }

  /** Begins a form; the first question is the one about danger. */
  async begins(): Promise<void> {
    await this.page.goto(this.root);
    await this.looks('start');
    await this.page.locator('main form button').click();
  }

  /** Answers whatever page comes, until the list of parts is there again. */
  async answersPart(answers: FormAnswers): Promise<void> {
    while ((await this.page.locator('.govuk-task-list').count()) === 0)
      await this.answersPage(answers);
  }

  /** Answers every part from the list of parts. */
  async answersAll(answers: FormAnswers): Promise<void> {
    for (;;) {
      await this.looks('parts');
      const open = this.page.locator('.govuk-task-list__item:has(.govuk-tag) a');
      if ((await open.count()) === 0) throw new Error('No part is open, and none can be sent.');
      await open.first().click();
      if (this.page.url().includes(this.setting.tongue === 'en' ? 'check-your' : 'gwirio-eich'))
        return;
      await this.answersPart(answers);
    }
  }

  /** Answers the page that is there, and goes on. */
  async answersPage(answers: FormAnswers): Promise<void> {
    await this.looks(new URL(this.page.url()).pathname.split('/').at(-1) ?? '', true);
    for (const name of await this.asked()) {
      const value = answers[name];
      if (value !== undefined) await this.gives(name, value);
    }
    await this.page.locator('#form .govuk-button').first().click();
  }

  /** Sees that nobody is kept out of a page, once for each, and keeps a picture of it. */
  async looks(name: string, isQuestion = false): Promise<void> {
    if (this.looked.has(name)) return;
    // A page that has only begun to arrive has nothing to measure yet.
    await this.page.locator('main').waitFor();
    this.looked.add(name);
    this.count += 1;
    const { pictures, scripts } = this.setting;
    const [inner, outer] = await this.page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    if ((inner ?? 0) > (outer ?? 0)) this.barriers.push(`${name} is wider than the screen`);
    if (isQuestion && !kinds.has(name) && howMany(0, 1) === 0) return;
    await photograph(this.page, `${pictures}-${String(this.count).padStart(2, '0')}-${name}`, true);
    if (scripts)
      this.barriers.push(...(await barriersOf(this.page)).map((one) => `${name}: ${one}`));
  }

  async leaves(): Promise<void> {
    await this.leave();
  }

  /** The names of the fields that this page asks. */
  private async asked(): Promise<readonly string[]> {
    const names = await this.page
      .locator('#form :is(input:not([type=hidden]), select, textarea)')
      .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('name') ?? ''));
    return [...new Set(names)];
  }

  /** Chooses from a long list: with scripts by typing, without from the list itself. */
  private async choosesFrom(name: string, value: string): Promise<void> {
    const list = this.page.locator(`select[name="${name}"]`);
    if (!this.setting.scripts) return void (await list.selectOption(value));
    const text = await list.locator(`option[value="${value}"]`).first().innerText();
    await this.page.locator(`#${name}`).fill(text);
    if (value === '') return;
    await this.page.getByRole('option', { name: text, exact: true }).click();
  }

  private async gives(name: string, value: string | readonly string[]): Promise<void> {
    const named = this.page.locator(`[name="${name}"]`);
    for (const one of [value].flat()) {
      const choice = this.page.locator(`[name="${name}"][value="${one}"]`);
      if ((await choice.count()) > 0) await choice.check();
      else if ((await named.and(this.page.locator('select')).count()) > 0)
        await this.choosesFrom(name, one);
      else if (await named.isVisible()) await named.fill(one);
    }
  }
}

/** A girl of whom little is known, told by a police officer. */
export const told: FormAnswers = {
  dangerNow: 'NO',
  missingNow: 'YES',
  referrerType: 'POLICE',
  organisation: 'Gwent Police',
  senderName: 'Sergeant Sam Sender',
  senderRole: 'Police officer',
  senderPhone: '01633 960 123',
  senderEmail: 'sam.sender@police.example',
  senderReference: 'CAD 4711',
  givenNames: 'Tesni',
  familyName: 'Testerly',
  dateOfBirthStatus: 'EXACT',
  'dateOfBirth-day': '27',
  'dateOfBirth-month': '3',
  'dateOfBirth-year': '2011',
  sex: 'FEMALE',
  nationality: 'Vietnamese',
  interpreterNeeded: 'YES',
  firstLanguage: 'Vietnamese',
  nation: 'WALES',
  authority: 'W06000022',
  languagePreference: 'NOT_ASKED',
  responsibility: 'HERE',
  holderKind: 'PARENT_HERE',
  holderTold: 'NO',
  holderSafe: 'NOT_KNOWN',
  exceptionalNeed: 'NO',
  exploitationTypes: ['CRIMINAL', 'LABOUR'],
  countyLines: 'NOT_KNOWN',
  exploitationPlace: 'BOTH',
  concern:
    'Found alone in a house where cannabis grows. She has two phones and will not say whose.',
  missingBefore: 'NOT_KNOWN',
  debtBondage: 'YES',
  nrmSubmitted: 'NO',
  childrensServicesTold: 'YES',
  childAware: 'YES',
  childWishes: 'She wants to sleep.',
};
