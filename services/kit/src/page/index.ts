import { html, type Html } from './html.js';

export { html, Html } from './html.js';
export { stylesheet } from './stylesheet.js';

/** Where every host of such pages serves the style sheet. */
export const stylesheetPath = '/asset/page.css';

export interface PageOptions {
  readonly title: string;
  readonly body: Html;
  /** The language of the whole page. */
  readonly language?: 'en' | 'cy';
  /** Path of a script of ours; the pages do without one wherever they can. */
  readonly script?: string;
  /** What stands at the right of the first line, e.g. a link to the other language. */
  readonly aside?: Html;
}

const serviceName = {
  en: 'Independent Child Trafficking Guardians',
  cy: 'Gwarcheidwaid Masnachu Plant Annibynnol',
} as const;

/** A whole page with the service's name on top. */
export function page({ title, body, language = 'en', script, aside }: PageOptions): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${serviceName[language]}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${stylesheetPath}" />
        ${script !== undefined && html`<script src="${script}" defer></script>`}
      </head>
      <body>
        <header class="top"><strong>${serviceName[language]}</strong>${aside}</header>
        ${body}
      </body>
    </html> `.text;
}

/** The Content-Security-Policy of such pages: nothing inline, nothing from elsewhere. */
export const pageSecurityPolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
