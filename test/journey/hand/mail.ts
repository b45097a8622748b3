import type { Page } from 'playwright-core';

interface Wanted {
  /** How its subject begins; any when left out. */
  readonly subject?: string;
  /** What stands in the link's address, e.g. `/awareness/place/`; any when left out. */
  readonly link?: string;
}

/**
 * Where a link in the newest mail to somebody leads, out of the mail page of the trial. Mails leave by a job of
 * their own, so it is looked for again until it is there.
 */
export async function linkInMail(page: Page, to: string, wanted: Wanted = {}): Promise<string> {
  const { subject = '', link = '' } = wanted;
  for (let tried = 0; tried < 60; tried += 1) {
    await page.goto(`/mail?to=${encodeURIComponent(to)}`);
    const mail = page.locator('.mails a').filter({ hasText: new RegExp(`^\\s*${subject}`) });
    if ((await mail.count()) > 0) {
      await mail.first().click();
      const links = page.locator(link === '' ? '.letter a' : `.letter a[href*="${link}"]`);
      const href = await links.first().getAttribute('href');
      if (href !== null) {
        const { pathname, search } = new URL(href);
        return `${pathname}${search}`;
      }
    }
    await page.waitForTimeout(250);
  }
  throw new Error(`No mail ${subject} has come to ${to}.`);
}
