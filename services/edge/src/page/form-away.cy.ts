import { html } from '@ictg/kit/page';

/** What a First Responder who reads Welsh is told while the form does not answer. Equal to the English page. */
export const formAwayWelsh = {
  title: 'Nid yw’r ffurflen yn ateb ar hyn o bryd',
  body: html`<p class="danger">
      Os yw plentyn mewn perygl uniongyrchol, ffoniwch 999 yn gyntaf. Yna ffoniwch y llinell asesu,
      ddydd neu nos: <a href="tel:08000434303">0800 043 4303</a>.
    </p>
    <p>
      Mae’r hyn a gadwyd o’r blaen yn dal yno. Rhowch gynnig arall arni ymhen munud, neu
      atgyfeiriwch dros y ffôn.
    </p>`,
};
