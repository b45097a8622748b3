import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { Viewer } from '@ictg/kit/viewer';
type Authenticate = (token: string, requestId: string) => Promise<Viewer>;
/** `GET /statistics/<snapshot>/guardianship-gap.<csv|json|ods>`: an answer of the graph as a file, for the same readers. */
export declare function addGapFiles(
  app: FastifyInstance,
  orm: MikroORM,
  authenticate: Authenticate,
): Promise<void>;
export {};
