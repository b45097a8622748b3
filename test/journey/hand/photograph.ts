import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { howMany } from '@ictg/kit/testing';
import type { Page } from 'playwright-core';

const folder = fileURLToPath(new URL('../../screenshots/', import.meta.url));

/** With full counts: keeps a picture of a page, or of all of it, in test/screenshots. */
export async function photograph(page: Page, name: string, whole: boolean): Promise<void> {
  if (howMany(0, 1) === 0) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({
    path: join(folder, `${name}.png`),
    fullPage: whole,
    animations: 'disabled',
  });
}
