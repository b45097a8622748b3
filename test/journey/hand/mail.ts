import type { Locator, Page } from 'playwright-core';

const patience = 60;

/** The link in the last mail to somebody, as the trial shows it; waits until it has come. */
export function linkMailedTo(page: Page, address: string): Promise<string> {
  return linkOf(page, address, page.locator('.mails a'), page.locator('.letter a'));
}

/**
 * Where a link of the newest mail to somebody leads whose subject begins so.
 * @param part what the link opens: place, evaluation, invitation
 */
export async function linkInMail(
  page: Page,
  to: string,
  subject: string,
  part: string,
): Promise<string> {
  const mail = page.locator('.mails a').filter({ hasText: new RegExp(`^${subject}`) });
  const link = page.locator(`.letter a[href*="/awareness/${part}/"]`);
  return new URL(await linkOf(page, to, mail, link)).pathname;
}

/** Mails leave by a job of their own, so one is looked for again until it is there. */
async function linkOf(page: Page, address: string, mail: Locator, link: Locator): Promise<string> {
  for (let looked = 0; looked < patience; looked += 1) {
    await page.goto(`/mail?to=${encodeURIComponent(address)}`);
    if ((await mail.count()) > 0) {
      await mail.first().click();
      const href = await link.first().getAttribute('href');
      if (href !== null) return href;
    }
    await page.waitForTimeout(250);
  }
  throw new Error(`No such mail came to ${address}.`);
}
