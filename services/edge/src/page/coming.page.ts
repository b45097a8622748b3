import { html, page, type Html } from '@ictg/kit/page';

const line = '0800 043 4303';

const inDanger = html`<p class="danger">If a child is in immediate danger, ring 999 first. Then ring the assessment line, day or night: <a href="tel:08000434303">${line}</a>.</p>`;
const mewnPerygl = html`<p class="danger">Os yw plentyn mewn perygl uniongyrchol, ffoniwch 999 yn gyntaf. Yna ffoniwch y llinell asesu, ddydd neu nos: <a href="tel:08000434303">${line}</a>.</p>`;

/** What will be at an address whose part of the system is still to come. */
export interface ComingPage {
  readonly path: string;
  readonly language: 'en' | 'cy';
  readonly title: string;
  readonly body: Html;
  readonly aside?: Html;
}

/** The addresses that are promised already. */
export const comingPages: readonly ComingPage[] = [
  {
    path: '/refer',
    language: 'en',
    title: 'Refer a child',
    aside: html`<a href="/cyfeirio" lang="cy" hreflang="cy">Cymraeg</a>`,
    body: html`${inDanger}
<p>Here will be the form by which a First Responder refers a child who may have been trafficked to an Independent Child Trafficking Guardian. It will ask what triage needs and no more, in English and in Welsh, and will work without JavaScript.</p>
<p>Until it is here, referrals are taken by telephone. A referral to the guardian service does not replace one to the National Referral Mechanism: both are needed.</p>`,
  },
  {
    path: '/cyfeirio',
    language: 'cy',
    title: 'Cyfeirio plentyn',
    aside: html`<a href="/refer" lang="en" hreflang="en">English</a>`,
    body: html`${mewnPerygl}
<p>Yma bydd y ffurflen y gall Ymatebwr Cyntaf ei defnyddio i gyfeirio plentyn a allai fod wedi’i fasnachu at Warcheidwad Annibynnol Plant a Fasnachwyd. Bydd yn gofyn am yr hyn sydd ei angen ar gyfer brysbennu a dim mwy, yn Gymraeg ac yn Saesneg, a bydd yn gweithio heb JavaScript.</p>
<p>Hyd nes y bydd yma, cymerir atgyfeiriadau dros y ffôn. Nid yw atgyfeiriad at y gwasanaeth gwarcheidwaid yn disodli atgyfeiriad i’r Mecanwaith Atgyfeirio Cenedlaethol: mae angen y ddau.</p>`,
  },
  {
    path: '/analyst',
    language: 'en',
    title: 'Questions about the numbers',
    aside: html`<a href="/">First page</a>`,
    body: html`<p>Here will be the workbench for analysts: a place to write a GraphQL query, see its answer with the definitions beside the numbers, and take it away as CSV or ODS. It answers with protected statistics only, never with anything about one child.</p>
<p>Until it is here, programs can ask the graph at <code>/graphql</code> with an access token. In a trial, <code>npm run --silent token -- manager</code> prints one that is good for five minutes.</p>`,
  },
];

/** A page that answers already and says what will be here. */
export function comingPage({ title, language, body, aside }: ComingPage): string {
  return page({
    title, language,
    ...(aside === undefined ? {} : { aside }),
    body: html`<main class="narrow"><h1>${title}</h1>${body}</main>`,
  });
}
