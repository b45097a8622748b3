import type { Page } from 'playwright-core';

const patience = 40;

/** The link in the last mail to somebody, as the trial shows it; waits until it has come. */
export async function linkMailedTo(page: Page, address: string): Promise<string> {
  for (let looked = 0; looked < patience; looked += 1) {
    await page.goto(`/mail?to=${encodeURIComponent(address)}`);
    const mail = page.locator('.mails a').first();
    if ((await mail.count()) > 0) {
      await mail.click();
      const link = await page.locator('.letter a').first().getAttribute('href');
      if (link !== null) return link;
    }
    await page.waitForTimeout(250);
  }
  throw new Error(`No mail came to ${address}.`);
}

/**
 * Where a link of the newest mail to somebody leads whose subject begins so, out of the mail page of the trial.
 * Mails leave by a job of their own, so it is looked for again until it is there.
 * @param part what the link opens: place, evaluation, invitation
 */
export async function linkInMail(
  page: Page,
  to: string,
  subject: string,
  part: string,
): Promise<string> {
  for (let tried = 0; tried < 60; tried += 1) {
    await page.goto(`/mail?to=${encodeURIComponent(to)}`);
    const mail = page.locator('.mails a').filter({ hasText: new RegExp(`^${subject}`) });
    if ((await mail.count()) > 0) {
      await mail.first().click();
      const link = page.locator(`.letter a[href*="/awareness/${part}/"]`).first();
      return new URL((await link.getAttribute('href')) ?? '').pathname;
    }
    await page.waitForTimeout(250);
  }
  throw new Error(`No mail “${subject}” has come to ${to}.`);
}
