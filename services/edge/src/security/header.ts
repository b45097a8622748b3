import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Settings } from '../environment.js';

const pagePolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
};

/**
 * The back office may write styles into the page, since its components make them as they go: a style can neither run
 * nor send anything while images, fonts and connections stay with us. Scripts come from files of ours only.
 */
export const backOfficePolicy: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      ...pagePolicy,
      styleSrc: ["'self'", "'unsafe-inline'"],
      // The workbench brings its fonts within its styles.
      fontSrc: ["'self'", 'data:'],
      imgSrc: ["'self'", 'data:', 'blob:'],
      manifestSrc: ["'self'"],
    },
  },
};

/** The headers that every answer of ours carries. */
export async function registerHeaders(
  app: FastifyInstance,
  { publicUrl }: Settings,
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: pagePolicy },
    // The sign-in window must be able to tell the page that opened it; every other window is cut off from it.
    crossOriginOpenerPolicy: { policy: 'same-origin-allow-popups' },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: publicUrl.startsWith('https:')
      ? { maxAge: 31_536_000, includeSubDomains: true }
      : false,
    xPoweredBy: false,
  });
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header(
      'permissions-policy',
      'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    );
    // A sign-in may lead over the organisation's own provider and back; only without this does the window stay ours.
    if (/^\/(sign-in|signed-in|oidc)\b/.test(request.url))
      void reply.header('cross-origin-opener-policy', 'unsafe-none');
    done();
  });
}
