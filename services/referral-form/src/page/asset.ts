import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/** A path inside this package; it is the same from `src` and from `dist`. */
export function inPackage(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

const autocomplete = createRequire(import.meta.url).resolve(
  'accessible-autocomplete/dist/accessible-autocomplete.min.js',
);

/** The folder of the design system's templates and scripts. */
export const designSystem = createRequire(import.meta.url)
  .resolve('govuk-frontend/package.json')
  .replace(/package\.json$/, 'dist');

interface Asset {
  readonly type: string;
  readonly plain: Buffer;
  readonly packed: Buffer;
}

function assetOf(file: string, type: string): Asset {
  const plain = readFileSync(file);
  return { type: `${type}; charset=utf-8`, plain, packed: gzipSync(plain, { level: 9 }) };
}

const files: Readonly<Record<string, Asset>> = {
  'form.css': assetOf(inPackage('dist/asset/form.css'), 'text/css'),
  'form.js': assetOf(inPackage('asset/form.js'), 'text/javascript'),
  'find-in-list.js': assetOf(inPackage('asset/find-in-list.js'), 'text/javascript'),
  'option.js': assetOf(inPackage('asset/option.js'), 'text/javascript'),
  'accessible-autocomplete.js': assetOf(autocomplete, 'text/javascript'),
  'govuk-frontend.js': assetOf(`${designSystem}/govuk/govuk-frontend.min.js`, 'text/javascript'),
};

// A new release has new addresses, so that browsers may keep what they have.
const release = createHash('sha256')
  .update(
    Object.values(files)
      .map(({ plain }) => plain.toString('base64'))
      .join(),
  )
  .digest('hex')
  .slice(0, 12);

/** Where pages find what they are dressed in. */
export const assets = {
  style: `/form-assets/${release}/form.css`,
  script: `/form-assets/${release}/form.js`,
};

/** Serves the style and the script, packed for browsers that take it. They say nothing about anybody. */
export function addAssets(app: FastifyInstance): void {
  app.get('/form-assets/:release/:name', (request, reply) => {
    const { name } = request.params as { name: string };
    const asset = Object.hasOwn(files, name) ? files[name] : undefined;
    if (!asset) return reply.callNotFound();
    const isPacked = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    if (isPacked) void reply.header('content-encoding', 'gzip');
    return reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'accept-encoding')
      .type(asset.type)
      .send(isPacked ? asset.packed : asset.plain);
  });
}
