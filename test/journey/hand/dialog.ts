import type { Locator, Page } from 'playwright-core';

/** The dialog that is open, and hands that fill it in. */
export class OpenDialog {
  readonly box: Locator;

  constructor(private readonly page: Page) {
    this.box = page.getByRole('dialog');
  }

  /** Types into a field. */
  async fill(label: string | RegExp, words: string): Promise<void> {
    await this.box.getByRole('textbox', { name: label }).fill(words);
  }

  /** Takes one out of a list of choices. */
  async choose(label: string | RegExp, choice: string): Promise<void> {
    await this.box.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: choice, exact: true }).click();
  }

  /** Types into a list and takes the first that fits. */
  async find(label: string | RegExp, words: string): Promise<void> {
    await this.box.getByRole('combobox', { name: label }).fill(words);
    await this.page.getByRole('option').first().click();
  }

  /** Sends it and waits until it is gone. */
  async send(label: string | RegExp): Promise<void> {
    await this.box.getByRole('button', { name: label }).click();
    await this.box.waitFor({ state: 'detached' });
  }
}
