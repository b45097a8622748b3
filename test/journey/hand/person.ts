import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { photograph } from './photograph.ts';

interface Setting {
  /** How wide and how high their screen is. */
  readonly screen?: { readonly width: number; readonly height: number };
  /** Where they begin. */
  readonly to?: string;
  /** Whether a phone is in their hand. */
  readonly phone?: boolean;
  readonly dark?: boolean;
}

const desk = { width: 1360, height: 900 };
const pocket = { width: 390, height: 844 };

/** Somebody in front of a screen of their own. */
export class Person {
  /** Whatever the browser complained of since the last look. */
  readonly complaints: string[] = [];

  private constructor(
    readonly name: string,
    readonly page: Page,
    private readonly leave: () => Promise<void>,
  ) {
    this.page.on('console', (message) => {
      // A pair may be drawn of a child who is restricted: its record is not there, and the page says what to answer.
      const isWithheld =
        /\b404\b/.test(message.text()) && message.location().url.includes('/link-review/');
      if (message.type() === 'error' && !isWithheld) this.complaints.push(message.text());
    });
    this.page.on('pageerror', (fault) => this.complaints.push(String(fault)));
    this.page.setDefaultTimeout(15_000);
  }

  /** Signs in a demo person in a browser context that nobody else uses. */
  static async signIn(name: string, setting: Setting = {}): Promise<Person> {
    const person = await Person.at(setting, name);
    await person.page.goto(`/sign-in?as=${name}&to=${encodeURIComponent(setting.to ?? '/admin/')}`);
    return person;
  }

  /** Somebody who has not signed in. */
  static async at(setting: Setting = {}, name = 'nobody'): Promise<Person> {
    const browser = await chromium.connect(inject('browser'));
    const context: BrowserContext = await browser.newContext({
      baseURL: inject('url'),
      viewport: setting.screen ?? (setting.phone === true ? pocket : desk),
      hasTouch: setting.phone === true,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      reducedMotion: 'reduce',
    });
    await context.addInitScript(scrollsAnswerLater);
    if (setting.dark === true)
      await context.addInitScript(() => localStorage.setItem('ictg.theme', 'dark'));
    return new Person(name, await context.newPage(), () => browser.close());
  }

  /** Another window of the same browser, signed in as they are. */
  get context(): BrowserContext {
    return this.page.context();
  }

  /** Waits until words stand on the screen. */
  async sees(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor();
  }

  /** Waits until nothing on the page is still being fetched. */
  async settled(): Promise<void> {
    await this.page.locator('main h1').first().waitFor();
    await this.page.waitForFunction(
      () => document.querySelector('[aria-busy="true"], .MuiSkeleton-root') === null,
    );
  }

  /** Opens an address of the back office and waits for its content. */
  async opens(path: string): Promise<void> {
    await this.page.goto(`/admin${path}`);
    await this.settled();
  }

  /** Goes to a page of the back office without loading the application anew. */
  async turnsTo(path: string): Promise<void> {
    const left = this.page.locator('main h1[data-left]');
    await this.page.evaluate((to) => {
      document.querySelector('main h1')?.setAttribute('data-left', '');
      history.pushState(null, '', `/admin${to}`);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    }, path);
    // The tabs of a child keep their heading: nobody could tell that such a page has been turned.
    const isTurned = await left.waitFor({ state: 'detached', timeout: 1_000 }).then(
      () => true,
      () => false,
    );
    if (isTurned) await this.settled();
    else await this.opens(path);
  }

  /** Keeps a picture of what they see. */
  async photograph(name: string, whole = false): Promise<void> {
    await photograph(this.page, name, whole);
  }

  /** Asks the graph as this person, through their own session. */
  async asks<Answer>(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const session = await this.page.request.get('/session');
    const { csrf } = (await session.json()) as { csrf: string };
    const response = await this.page.request.post('/graphql', {
      headers: { 'x-ictg-csrf': csrf, origin: inject('url') },
      data: { query, variables },
    });
    const { data, errors } = (await response.json()) as { data?: Answer; errors?: unknown };
    if (errors !== undefined || data === undefined)
      throw new Error(`The graph refused ${this.name}: ${JSON.stringify(errors)}`);
    return data;
  }

  /** Goes home. */
  async leaves(): Promise<void> {
    await this.leave();
  }
}

/** The newest browsers answer a scroll with a promise: a page that cannot bear that breaks here too. */
function scrollsAnswerLater(): void {
  const scroll = Element.prototype.scrollIntoView;
  Object.assign(Element.prototype, {
    scrollIntoView(this: Element, ...how: Parameters<typeof scroll>): Promise<void> {
      scroll.apply(this, how);
      return Promise.resolve();
    },
  });
}
