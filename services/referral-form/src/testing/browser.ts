import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { londonDay } from '@ictg/kit/calendar';
import { path, questions } from '../question/path.rules.js';
import type { Answers } from '../question/question.js';
import type { Language } from '../words/words.js';
import { hrefOf, questionHref } from '../page/address.js';
import { typedFrom } from '../page/question.route.js';

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A browser without scripts: it keeps its cookie and sends what stands in the form. */
export class FormBrowser {
  private cookie = '';

  constructor(
    private readonly app: FastifyInstance,
    readonly address: string,
    private readonly write: (
      key: string,
      answers: Answers,
      seen: readonly string[],
    ) => Promise<void>,
  ) {}

  async get(url: string): Promise<LightMyRequestResponse> {
    return this.kept(
      await this.app.inject({ url, headers: this.headers(), remoteAddress: this.address }),
    );
  }

  /** Sends a form with the mark that the page carried. */
  async post(url: string, fields: Fields, mark?: string): Promise<LightMyRequestResponse> {
    const page = mark ?? (await this.mark());
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries({ page, ...fields }))
      for (const one of [value].flat()) body.append(name, one);
    return this.kept(
      await this.app.inject({
        method: 'POST',
        url,
        payload: body.toString(),
        headers: { ...this.headers(), 'content-type': 'application/x-www-form-urlencoded' },
        remoteAddress: this.address,
      }),
    );
  }

  /** Sends a file with the mark that the page carried. */
  async upload(url: string, file: Uint8Array | string, mark?: string) {
    const page = mark ?? (await this.mark());
    const edge = 'a-line-between-parts';
    const payload = Buffer.concat([
      Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="page"\r\n\r\n${page}\r\n`),
      Buffer.from(
        `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="nrm"\r\ncontent-type: application/octet-stream\r\n\r\n`,
      ),
      Buffer.from(file),
      Buffer.from(`\r\n--${edge}--\r\n`),
    ]);
    return this.kept(
      await this.app.inject({
        method: 'POST',
        url,
        payload,
        headers: { ...this.headers(), 'content-type': `multipart/form-data; boundary=${edge}` },
        remoteAddress: this.address,
      }),
    );
  }

  async begin(language: Language = 'en'): Promise<LightMyRequestResponse> {
    return this.post(hrefOf(language, 'tasks'), {});
  }

  /** Answers every question that these answers lead to. */
  async answer(answers: Answers, language: Language = 'en'): Promise<void> {
    const today = londonDay(new Date());
    const asked = new Set(path(answers, today).map(({ key }) => key));
    for (const question of questions) {
      if (!asked.has(question.key)) continue;
      const typed = typedFrom(question, answers) as Record<string, string | undefined>;
      const fields = Object.fromEntries(
        Object.entries(typed).filter((pair): pair is [string, string] => pair[1] !== undefined),
      );
      const response = await this.post(questionHref(language, question.key), fields);
      if (response.statusCode !== 303)
        throw new Error(`The question ${question.key} was not taken:\n${errorsOn(response.body)}`);
    }
  }

  /** Has every question answered, as it stands after the pages have been sent. */
  async fills(answers: Answers): Promise<void> {
    const seen = path(answers, londonDay(new Date())).map(({ key }) => key);
    await this.write(this.key, answers, seen);
  }

  /** Fills in and sends a whole referral. */
  async sends(answers: Answers, language: Language = 'en'): Promise<LightMyRequestResponse> {
    await this.begin(language);
    await this.fills(answers);
    return this.post(hrefOf(language, 'check'), {});
  }

  /** The mark that pages carry for this browser. */
  async mark(): Promise<string> {
    const { body } = await this.get('/refer');
    return /name="page" value="([^"]+)"/.exec(body)?.[1] ?? '';
  }

  /** Lets another browser have the same cookie, as two tabs do. */
  get jar(): string {
    return this.cookie;
  }

  /** The key in the cookie. */
  get key(): string {
    return decodeURIComponent(this.cookie.split('=')[1] ?? '');
  }

  private headers(): Record<string, string> {
    return this.cookie === '' ? {} : { cookie: this.cookie };
  }

  private kept(response: LightMyRequestResponse): LightMyRequestResponse {
    const [given] = response.cookies;
    if (given) this.cookie = `${given.name}=${given.value}`;
    return response;
  }
}

/** What the error summary of a page says. */
export function errorsOn(page: string): string {
  return (/govuk-error-summary__list">([\s\S]*?)<\/ul>/.exec(page)?.[1] ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
