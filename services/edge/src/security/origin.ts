import type { FastifyRequest } from 'fastify';

/**
 * Whether a browser sent this from one of our own pages. Browsers say where a request comes from and let no page
 * lie about it; what is not a browser sends no such header and has no session to misuse.
 */
export function comesFromUs(request: FastifyRequest, publicUrl: string): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (origin !== undefined && origin !== publicUrl) return false;
  return site === undefined || site === 'same-origin' || site === 'none';
}
