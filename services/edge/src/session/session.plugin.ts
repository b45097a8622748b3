import cookie from '@fastify/cookie';
import session from '@fastify/session';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import type { Settings } from '../environment.js';
import { SessionStore } from './session.store.js';

/** Whether browsers reach us over TLS; then cookies are bound to it and to this very host. */
export function isSecure(settings: Settings): boolean {
  return settings.publicUrl.startsWith('https:');
}

/** Gives every route of this scope the session of its browser. */
export async function registerSessions(
  scope: FastifyInstance,
  settings: Settings,
  pool: Pool,
): Promise<void> {
  const secure = isSecure(settings);
  await scope.register(cookie, { secret: settings.sessionSecret });
  await scope.register(session, {
    secret: settings.sessionSecret,
    cookieName: secure ? '__Host-ictg-session' : 'ictg-session',
    cookie: {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure,
      maxAge: settings.longestMilliseconds,
    },
    store: new SessionStore(pool, settings.longestMilliseconds),
    rolling: false,
    saveUninitialized: false,
  });
}
