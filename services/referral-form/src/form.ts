import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from './page/address.js';
import { addAssets } from './page/asset.js';
import { addFiles } from './page/files.route.js';
import { addQuestions } from './page/question.route.js';
import { addSaving } from './page/save.route.js';
import { addSending } from './page/send.route.js';
import { addStart } from './page/start.route.js';
import { addFollowing } from './page/status.route.js';
import { addUpload } from './page/upload.route.js';
import { show, visitOf, type FormContext } from './page/visit.js';
import { readToTheEnd } from './page/read-to-the-end.js';
import { typedBefore } from './page/typed-before.js';

/** The longest text, in letters that take most room on the way, and everything beside it. */
const largestBody = 400_000;
/** Pages that one address may ask for in a minute: a whole police station shares one. */
const pagesOfOneAddress = 600;

/** Adds the pages of the form. */
export async function addForm(app: FastifyInstance, context: FormContext): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: false,
    xPoweredBy: false,
  });
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: largestBody });
  await app.register(multipart, {
    limits: { files: 1, fields: 5, fieldSize: 1_000, parts: 8 },
    throwFileSizeLimit: false,
  });
  await app.register(rateLimit, {
    max: pagesOfOneAddress,
    timeWindow: 60_000,
    // Once the body is here: whoever is asked to wait must not lose what they typed.
    hook: 'preHandler',
    allowList: (request) => /^\/(health|metrics|form-assets)\b/.test(request.url),
    errorResponseBuilder: () => Object.assign(new Error('too many requests'), { statusCode: 429 }),
  });
  app.setErrorHandler(async (fault: FastifyError, request, reply) => {
    if (fault.statusCode === 413) await readToTheEnd(request);
    return showFault(context, fault, request, reply);
  });
  app.setNotFoundHandler((request, reply) => {
    // An address with a slash too many is a mistyped one that has only one meaning.
    const [path = '', query] = request.url.split('?');
    if (request.method === 'GET' && /^\/(?:refer|cyfeirio)(?:\/[\w-]+)*\/+$/.test(path))
      return reply.redirect(
        path.replace(/\/+$/, '') + (query === undefined ? '' : `?${query}`),
        301,
      );
    const visit = visitOf(request, reply, languageOf(request.url), context);
    return show(reply, visit, 'fault', 'start', visit.words.away, 404);
  });
  addAssets(app);
  addStart(app, context);
  addQuestions(app, context);
  addSending(app, context);
  addSaving(app, context);
  addFollowing(app, context);
  addUpload(app, context);
  addFiles(app, context);
}

/** Every fault ends on a page in the sender's language that says what to do. */
function showFault(
  context: FormContext,
  fault: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const visit = visitOf(request, reply, languageOf(request.url), context);
  const { words } = visit;
  const status = fault.statusCode ?? 500;
  if (status === 429) {
    const again = typedBefore(request, visit, context.publicUrl);
    return show(reply, visit, 'fault', 'start', { ...words.many, again }, 429);
  }
  if (status === 413) return show(reply, visit, 'fault', 'start', words.large, 413);
  if (status >= 400 && status < 500)
    return show(reply, visit, 'fault', 'start', words.strange, 400);
  request.log.error({ fault: fault.message, code: fault.code }, 'A page of the form failed');
  return show(reply, visit, 'fault', 'start', words.fault, 500);
}
