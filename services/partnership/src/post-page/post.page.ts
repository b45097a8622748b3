import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { atDesk, type Desk } from '@ictg/kit/database';
import { html, page } from '@ictg/kit/page';
import { systemViewer } from '@ictg/kit/viewer';
import { overPage, pageAnswer, sendLinked, tongueOf } from '../booking-page/index.js';
import { readLinkKey } from '../link/index.js';
import { answerPostByLink, postByLink, type LinkedPost } from '../post/index.js';
import { postWords } from './post-page.words.js';

const path = '/awareness/post/:key';

/**
 * The page behind the link that asks whether somebody is still in post. Opening it changes nothing, since mail
 * programs open links by themselves; one press of a button does.
 */
export async function addPostPage(app: FastifyInstance, orm: MikroORM): Promise<void> {
  const viewer = systemViewer('post-link');
  const open = async (
    request: FastifyRequest,
    reply: FastifyReply,
    find: (desk: Desk, postId: string) => Promise<LinkedPost | null>,
    thanks: boolean,
  ) => {
    const { key } = request.params as { key: string };
    const { language } = request.query as { language?: unknown };
    const claim = readLinkKey(key, ['post'], new Date());
    const post = claim && (await atDesk(orm, viewer, (desk) => find(desk, claim.id)));
    if (!post) return sendLinked(reply, pageAnswer(404, overPage()));
    const { code } = tongueOf(language, post.language === 'CY' ? 'WELSH' : 'ENGLISH');
    return sendLinked(reply, pageAnswer(200, postPage(post, code, thanks)));
  };
  await app.register((scope, _options, ready) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 1_000 },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.get(path, (request, reply) => open(request, reply, postByLink, false));
    scope.post(path, (request, reply) => {
      const said = (request.body as { do?: string } | undefined)?.do === 'left' ? 'LEFT' : 'HERE';
      return open(request, reply, (desk, id) => answerPostByLink(desk, id, said), true);
    });
    ready();
  });
}

function postPage(post: LinkedPost, code: 'en' | 'cy', thanks: boolean): string {
  const say = (word: keyof typeof postWords) => postWords[word][code];
  const other = code === 'cy' ? 'en' : 'cy';
  return page({
    title: say('title'),
    language: code,
    aside: html`<a href="?language=${other}" lang="${other}" hreflang="${other}"
      >${postWords.other[code]}</a
    >`,
    body: html`<main class="narrow">
      <h1>${say('title')}</h1>
      ${
        thanks
          ? html`<p class="note" role="status">${say('thanks')}</p>`
          : html`<p>${say('question')} <strong>${post.teamName}</strong>?</p>
              <form method="post" class="form">
                <button class="button" name="do" value="here">${say('here')}</button>
                <button class="button plain" name="do" value="left">${say('left')}</button>
              </form>
              <p class="quiet">${say('why')}</p>`
      }
    </main>`,
  });
}
