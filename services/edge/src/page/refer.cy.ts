import { html } from '@ictg/kit/page';

/** What a First Responder who reads Welsh is told until the form is here. Equal to the English page. */
export const cyfeirio = {
  title: 'Cyfeirio plentyn',
  body: html`<p class="danger">
      Os yw plentyn mewn perygl uniongyrchol, ffoniwch 999 yn gyntaf. Yna ffoniwch y llinell asesu,
      ddydd neu nos: <a href="tel:08000434303">0800 043 4303</a>.
    </p>
    <p>
      Yma bydd y ffurflen y gall Ymatebwr Cyntaf ei defnyddio i gyfeirio plentyn a allai fod wedi’i
      fasnachu at Warcheidwad Annibynnol Plant a Fasnachwyd. Bydd yn gofyn am yr hyn sydd ei angen
      ar gyfer brysbennu a dim mwy, yn Gymraeg ac yn Saesneg, a bydd yn gweithio heb JavaScript.
    </p>
    <p>
      Hyd nes y bydd yma, cymerir atgyfeiriadau dros y ffôn. Nid yw atgyfeiriad at y gwasanaeth
      gwarcheidwaid yn disodli atgyfeiriad i’r Mecanwaith Atgyfeirio Cenedlaethol: mae angen y ddau.
    </p>`,
};
