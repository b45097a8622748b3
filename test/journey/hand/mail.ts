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
