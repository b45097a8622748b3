import type { Locator, Page } from 'playwright-core';

const patience = 120;

/** Hands that never touch a mouse. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Presses keys one after another. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types into whatever has the focus. */
  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words);
  }

  /** Tabs on until something has the focus; fails when it cannot be reached so. */
  async reach(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.first().waitFor();
    for (let pressed = 0; pressed < patience; pressed += 1) {
      if (await hasFocus(target)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`${String(target)} cannot be reached by ${key}.`);
  }

  /** Reaches a text field and types into it. */
  async fill(label: string | RegExp, words: string): Promise<void> {
    const suggesting = this.page.getByRole('combobox', { name: label });
    const plain = this.page.getByRole('textbox', { name: label });
    await this.reach(plain.or(this.page.locator('input').and(suggesting)));
    await this.type(words);
  }

  /** Reaches a list that is typed into, and takes the first that fits. */
  async find(label: string | RegExp, words: string): Promise<void> {
    await this.reach(this.page.getByRole('combobox', { name: label }));
    await this.type(words);
    await this.page.getByRole('option').first().waitFor();
    await this.press('Enter');
  }

  /** Reaches a list of choices, opens it, and takes one by the arrow keys. */
  async choose(label: string | RegExp, choice: string): Promise<void> {
    await this.reach(this.page.getByRole('combobox', { name: label }));
    await this.press('Enter');
    const option = this.page.getByRole('option', { name: choice, exact: true });
    await option.waitFor();
    await this.press('Home');
    await this.walk(option, 'ArrowDown');
    await this.press('Enter');
    await option.waitFor({ state: 'detached' });
  }

  /** Reaches a question and answers it by the arrow keys. */
  async answer(question: string | RegExp, choice: string): Promise<void> {
    const group = this.page.getByRole('radiogroup', { name: question });
    await this.reach(group.getByRole('radio', { checked: true }));
    await this.walk(group.getByRole('radio', { name: choice, exact: true }), 'ArrowRight');
  }

  /** Reaches a button or link and presses it. */
  async activate(target: Locator): Promise<void> {
    await this.reach(target);
    await this.press('Enter');
  }

  private async walk(target: Locator, key: string): Promise<void> {
    for (let pressed = 0; pressed < patience; pressed += 1) {
      if (await hasFocus(target)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`${String(target)} cannot be reached by ${key}.`);
  }
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.first().evaluate((element) => element === document.activeElement);
}
