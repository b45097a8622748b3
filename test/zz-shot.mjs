import packed from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { mkdirSync } from 'node:fs';
mkdirSync('/tmp/c2-shots', { recursive: true });
const browser = await chromium.launch({ executablePath: await packed.executablePath(), args: ['--no-sandbox','--no-zygote','--disable-dev-shm-usage','--disable-gpu'], headless: true });
const base = 'http://localhost:4303';
const shots = JSON.parse(process.argv[2]);
for (const { as, width, height, list } of shots) {
  const context = await browser.newContext({ baseURL: base, viewport: { width, height }, locale: 'en-GB', timezoneId: 'Europe/London' });
  const page = await context.newPage();
  page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()));
  page.on('pageerror', (e) => console.log('pageerror', String(e)));
  await page.goto(`/sign-in?as=${as}&to=%2Fadmin%2F`);
  for (const { path, name, click, first } of list) {
    await page.goto(path.startsWith('/admin') ? path : `/admin${path}`);
    await page.locator('main h1').first().waitFor({ timeout: 20000 }).catch(() => console.log('no h1', path));
    await page.waitForTimeout(2500);
    if (first) { await page.locator(first).first().click(); await page.waitForTimeout(2500); }
    if (click) { await page.getByRole('button', { name: click }).first().click(); await page.waitForTimeout(800); }
    await page.screenshot({ path: `/tmp/c2-shots/${name}.png`, fullPage: true });
    console.log(name, page.url());
  }
  await context.close();
}
await browser.close();
