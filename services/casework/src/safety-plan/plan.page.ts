import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { atDesk } from '@ictg/kit/database';
import { html, page, pageSecurityPolicy } from '@ictg/kit/page';
import { systemViewer } from '@ictg/kit/viewer';
import { planOfLink, receiptByLink, type LinkedPlan } from './commands/receipt-safety-plan.js';
import { inTongue } from '../tongue/index.js';
import type { PlanLanguage } from './safety-plan.rules.js';
import { planWords } from './template.data.js';

const path = '/safety-plan/:key';
const keyShape = /^[\w-]{43}$/;

/**
 * The page behind the link of a plan. Opening it shows nothing yet, since mail programs open links by themselves;
 * pressing its button receipts the plan and shows it.
 */
export async function addPlanPages(app: FastifyInstance, orm: MikroORM): Promise<void> {
  const viewer = systemViewer('safety-plan-link');
  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    find: (key: string) => Promise<LinkedPlan | null>,
  ) => {
    const { key } = request.params as { key: string };
    const plan = keyShape.test(key) ? await find(key) : null;
    return reply
      .code(plan ? 200 : 404)
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .header('content-security-policy', pageSecurityPolicy)
      .type('text/html; charset=utf-8')
      .send(plan ? planPage(plan) : overPage());
  };
  await app.register((scope, _options, ready) => {
    // The form has no fields: whatever it sends is left unread.
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 1_000 },
      (_request, _body, done) => done(null, {}),
    );
    scope.get(path, (request, reply) =>
      answer(request, reply, (key) => atDesk(orm, viewer, (desk) => planOfLink(desk, key))),
    );
    scope.post(path, (request, reply) =>
      answer(request, reply, (key) => atDesk(orm, viewer, (desk) => receiptByLink(desk, key))),
    );
    ready();
  });
}

function planPage({ reference, language, parts }: LinkedPlan): string {
  const say = (text: (typeof planWords)[keyof typeof planWords]) => inTongue(text, language);
  const title = `${say(planWords.subject)} ${reference}`;
  const body =
    parts.length === 0
      ? html`<p>${say(planWords.before)}</p>
          <form method="post"><button type="submit">${say(planWords.confirm)}</button></form>`
      : html`<p>${say(planWords.confirmed)}</p>
          ${parts.map(
            (part) =>
              html`<section>
                <h2>${part.title}</h2>
                <p>${part.always}</p>
                ${
                  part.answer !== null &&
                  html`<p>
                    <strong>${part.asks ?? ''}:</strong>
                    ${part.answer}
                  </p>`
                }
              </section>`,
          )}`;
  return page({
    title,
    language: codeOf(language),
    body: html`<main>
      <h1>${title}</h1>
      <p><strong>${say(planWords.danger)}</strong></p>
      ${body}
    </main>`,
  });
}

/** In both languages: whose link it was is not known any more. */
function overPage(): string {
  return page({
    title: planWords.subject.en,
    body: html`<main>
      <h1>${planWords.subject.en}</h1>
      <p>${planWords.over.en}</p>
      <p lang="cy">${planWords.over.cy}</p>
    </main>`,
  });
}

function codeOf(language: PlanLanguage): 'en' | 'cy' {
  return language === 'WELSH' ? 'cy' : 'en';
}
