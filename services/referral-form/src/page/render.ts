import nunjucks from 'nunjucks';
import { html } from '@ictg/kit/page';
import { assessmentLine, fill, rootOf, wordsIn, type Language } from '../words/words.js';
import { hrefOf, otherThan, pageKeys, questionHref } from './address.js';
import { assets, designSystem, inPackage } from './asset.js';
import type { Control } from './control.js';

const engine = new nunjucks.Environment(
  new nunjucks.FileSystemLoader([inPackage('view'), designSystem], { noCache: false }),
  { autoescape: true, trimBlocks: true, lstripBlocks: true },
);
const { SafeString } = nunjucks.runtime as unknown as {
  SafeString: new (html: string) => { toString(): string };
};
engine.addFilter('withLine', (text: string) => new SafeString(withLine(text)));
engine.addFilter(
  'calling',
  (text: string, number: string) =>
    new SafeString(
      escaped(text).replace(number, `<a class="govuk-link" href="tel:${number}">${number}</a>`),
    ),
);
engine.addFilter('control', (control: Control) => new SafeString(renderControl(control)));

/** One control as HTML, e.g. to stand below the choice that asks for it. */
export function renderControl(control: Control): string {
  const html = engine.render('control.njk', { control });
  // What a choice asks for is shown and hidden by the style sheet, also without scripts. The script of the design
  // system marks radios as things that expand, which they are not to a screen reader.
  return control.kind === 'choice'
    ? html
        .replaceAll(' data-module="govuk-radios"', '')
        .replaceAll('govuk-radios__conditional--hidden', '')
        .replaceAll(/ data-aria-controls="[^"]*"/g, '')
    : html;
}

/** A text with the assessment line as a link that rings it. */
export function withLine(text: string): string {
  const link = `<a class="govuk-link form-number" href="tel:${assessmentLine.replaceAll(' ', '')}">${assessmentLine}</a>`;
  return fill(escaped(text), { line: link });
}

/** A text as HTML. */
export function escaped(text: string): string {
  return html`${text}`.text;
}

/** What every page needs to know. */
export interface PageData {
  readonly language: Language;
  readonly title: string;
  /** Where this page is. */
  readonly here: string;
  /** The same page in the other language. */
  readonly otherHref: string;
  readonly csrf: string;
  readonly backHref?: string | undefined;
  readonly errors?: readonly { readonly text: string; readonly href: string }[];
  /** Whether the change of language takes along what was typed. */
  readonly switchByForm?: boolean;
  readonly [more: string]: unknown;
}

/** A whole page. */
export function renderPage(template: string, data: PageData): string {
  const { language } = data;
  const hrefs = {
    ...Object.fromEntries(pageKeys.map((page) => [page, hrefOf(language, page)])),
    adultQuestion: questionHref(language, 'adult'),
  };
  return engine.render(`${template}.njk`, {
    errors: [],
    ...data,
    w: known(wordsIn(language)),
    other: otherThan(language),
    root: rootOf[language],
    hrefs,
    assets,
  });
}

/** The words, so that a template which asks for one that is not there fails instead of leaving a gap. */
function known<Value extends object>(words: Value): Value {
  return new Proxy(words, {
    get(target, key, receiver): unknown {
      const value: unknown = Reflect.get(target, key, receiver);
      if (value === undefined && typeof key === 'string' && !Array.isArray(target))
        throw new Error(`The dictionaries have no word ${key}.`);
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? known(value)
        : value;
    },
  });
}
