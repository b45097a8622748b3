import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Settings } from '../environment.js';
import { faultPage } from '../page/fault.page.js';
import { sendPage } from '../page/send-page.js';
import { backOfficePolicy } from '../security/header.js';

const oneYear = 31_536_000_000;
const filePath = z.object({ '*': z.string() });

/** `/admin/*`: the back office. Any address of it that is no file is a page of it. `/analyst`: the workbench beside it. */
export async function registerAdmin(
  app: FastifyInstance,
  { adminFolder }: Settings,
): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(fastifyStatic, { root: adminFolder, serve: false });
    scope.get('/analyst', { helmet: backOfficePolicy }, (_request, reply) =>
      existsSync(join(adminFolder, 'analyst.html'))
        ? reply
            .header('cache-control', 'no-cache')
            .sendFile('analyst.html', { cacheControl: false })
        : sendPage(reply, 503, faultPage('back-office-missing')),
    );
    scope.get('/admin', (_request, reply) => reply.redirect('/admin/', 308));
    scope.get('/admin/*', { helmet: backOfficePolicy }, (request, reply) => {
      const path = filePath.parse(request.params)['*'];
      if (path.startsWith('assets/'))
        return reply.sendFile(path, { maxAge: oneYear, immutable: true });
      if (/\.[a-z0-9]+$/i.test(path) && path !== 'index.html')
        return reply.sendFile(path, { maxAge: 3_600_000 });
      if (!existsSync(join(adminFolder, 'index.html')))
        return sendPage(reply, 503, faultPage('back-office-missing'));
      // The page names its scripts by their content: it is asked for each time, they never are.
      return reply
        .header('cache-control', 'no-cache')
        .sendFile('index.html', { cacheControl: false });
    });
  });
}
