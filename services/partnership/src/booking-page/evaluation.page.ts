import { html, type Html } from '@ictg/kit/page';
import type { EvaluationMoment, Questions, Sent } from '../evaluation/index.js';
import { sessionPage, type Tongue } from './linked-page.js';

/** The page of an evaluation. */
export function evaluationPage(
  { seen, aims, isAnswered, isOpen }: Questions,
  moment: EvaluationMoment,
  tongue: Tongue,
  sent: Sent = {},
  missing: readonly string[] = [],
): string {
  const { say, code } = tongue;
  const note = (text: string) =>
    sessionPage(seen.session, tongue, html`<p class="note" role="status">${text}</p>`);
  if (isAnswered) return note(say('thanks'));
  if (!isOpen) return note(say('notOpen'));
  return sessionPage(
    seen.session,
    tongue,
    html`<h2>${say('evaluation')}</h2>
      <p class="quiet">${say('anonymous')}</p>
      ${missing.length > 0 && html`<p class="note" role="alert">${say('missing')}</p>`}
      <form method="post" class="form">
        ${aims.map(
          (aim, at) =>
            html`<fieldset>
              <legend>${code === 'cy' ? aim.textCy : aim.text}</legend>
              ${scale(`confidence-${at}`, say('confidence'), tongue, sent)}
              ${scale(`knowledge-${at}`, say('knowledge'), tongue, sent)}
            </fieldset>`,
        )}
        ${moment === 'THREE_MONTHS' && postQuestion(tongue, sent)}
        <p class="field">
          <label for="comment">${say('comment')}</label>
          <textarea id="comment" name="comment" rows="3" maxlength="2000">
${sent.comment ?? ''}</textarea>
        </p>
        <p class="quiet">${say('noChild')}</p>
        <button class="button">${say('send')}</button>
      </form>`,
  );
}

function scale(name: string, label: string, { say }: Tongue, sent: Sent): Html {
  return html`<div class="scale" role="radiogroup" aria-label="${label} ${say('scale')}">
    <span>${label}</span>
    ${[1, 2, 3, 4, 5].map((value) => choice(name, String(value), String(value), sent))}
  </div>`;
}

function postQuestion({ say }: Tongue, sent: Sent): Html {
  return html`<fieldset>
    <legend>${say('post')}</legend>
    <div class="scale">
      ${choice('post', 'YES', say('yes'), sent)} ${choice('post', 'NO', say('no'), sent)}
      ${choice('post', 'DECLINED', say('rather'), sent)}
    </div>
  </fieldset>`;
}

function choice(name: string, value: string, label: string, sent: Sent): Html {
  const isChosen = sent[name] === value;
  return html`<label class="choice"
    ><input type="radio" name="${name}" value="${value}" ${isChosen && html`checked`} />
    ${label}</label
  >`;
}
