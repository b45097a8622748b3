import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import type { MikroORM } from '@mikro-orm/postgresql';
import { atDesk } from '@ictg/kit/database';
import { createLog } from '@ictg/kit/log';
import { systemViewer } from '@ictg/kit/viewer';
import {
  CaseworkRefused,
  type AnswerToQuestion,
  type Casework,
  type FileFault,
  type KeptFile,
  type StandingOfReferral,
} from '../casework/casework.js';
import type { ToldReferral } from '../casework/told-referral.rules.js';
import { Codes } from '../draft/secret.js';
import { senderOf } from '../draft/sender.js';
import { addForm } from '../form.js';
import { formJobs } from '../submission/jobs.js';
import { FormBrowser } from './browser.js';
import { formDatabase } from './database.js';

/** A casework that keeps what it is sent, answers as it is told, and can be away. */
export class FakeCasework implements Casework {
  readonly referrals = new Map<string, ToldReferral>();
  readonly answers: AnswerToQuestion[] = [];
  readonly told = new Map<string, StandingOfReferral>();
  isAway = false;
  /** The field of a referral that it refuses. */
  refused: (referral: ToldReferral) => string | undefined = () => undefined;
  /** Files that it no longer has. */
  readonly lost = new Set<string>();

  submit(referral: ToldReferral): Promise<string> {
    if (this.isAway) return Promise.reject(new Error('Casework does not answer.'));
    const ids = (referral.fileIds ?? []) as readonly string[];
    if (ids.some((id) => this.lost.has(id)))
      return Promise.reject(new CaseworkRefused('INVALID_INPUT', 'A file is gone.', 'fileIds'));
    const refused = this.refused(referral);
    if (refused !== undefined)
      return Promise.reject(new CaseworkRefused('INVALID_INPUT', 'It is refused.', refused));
    this.referrals.set(referral.idempotencyKey, referral);
    const place = [...this.referrals.keys()].indexOf(referral.idempotencyKey) + 1;
    return Promise.resolve(`R-2026-${String(place).padStart(5, '0')}`);
  }

  keepFile(name: string, content: Uint8Array): Promise<KeptFile | FileFault> {
    if (this.isAway) return Promise.reject(new Error('Casework does not answer.'));
    const bytes = content.byteLength;
    if (bytes === 0) return Promise.resolve('EMPTY');
    if (!Buffer.from(content).toString('latin1').startsWith('%PDF-'))
      return Promise.resolve('NOT_TAKEN');
    return Promise.resolve({ id: `fil_${randomUUID()}`, name, kind: 'PDF', bytes });
  }

  standings(references: readonly string[]): Promise<readonly StandingOfReferral[]> {
    return Promise.resolve(references.flatMap((reference) => this.told.get(reference) ?? []));
  }

  answer(answer: AnswerToQuestion): Promise<void> {
    this.answers.push(answer);
    return Promise.resolve();
  }
}

export interface FormWorld {
  readonly app: FastifyInstance;
  readonly orm: MikroORM;
  readonly adminUrl: string;
  readonly runUrl: string;
  readonly casework: FakeCasework;
  readonly codes: Codes;
  /** Somebody with a browser of their own, at an address of their own. */
  visitor(address?: string): FormBrowser;
  /** Does what is due by itself, or what a queue would do now. */
  job(name: string, submissionId?: string): Promise<void>;
  /** Reads the tables past every policy. */
  rows<Row>(sql: string): Promise<Row[]>;
  /** Moves the clock of the pages. */
  later(milliseconds: number): void;
  stop(): Promise<void>;
}

/** The form on a database of its own, with a casework that is not there. */
export async function formWorld(serverUrl: string): Promise<FormWorld> {
  const database = await formDatabase(serverUrl);
  const casework = new FakeCasework();
  const codes = new Codes('a secret of this test, long enough');
  const publicUrl = 'http://form.example';
  let ahead = 0;
  const app = Fastify({ trustProxy: true }) as unknown as FastifyInstance;
  await addForm(app, {
    orm: database.orm,
    casework,
    codes,
    mostMegabytes: 1,
    publicUrl,
    now: () => new Date(Date.now() + ahead),
  });
  const log = createLog('form', 'silent');
  const jobs = formJobs({ orm: database.orm, casework, log, publicUrl });
  let visitors = 0;
  return {
    app,
    orm: database.orm,
    adminUrl: database.adminUrl,
    runUrl: database.runUrl,
    casework,
    codes,
    visitor(address) {
      visitors += 1;
      return new FormBrowser(
        app,
        address ?? `10.0.${visitors >> 8}.${visitors & 255}`,
        async (key, answers, seen) => {
          await atDesk(database.orm, senderOf(key), (desk) =>
            desk.rows('update draft set answers = ?::jsonb, seen = ?::text[] returning id', [
              JSON.stringify(answers),
              `{${seen.join(',')}}`,
            ]),
          );
        },
      );
    },
    async job(name, submissionId) {
      const job = jobs[name];
      if (!job) throw new Error(`The form has no job ${name}.`);
      await job(submissionId === undefined ? {} : { submissionId });
    },
    rows: <Row>(sql: string) =>
      atDesk(database.orm, systemViewer('form-test'), (desk) => desk.rows<Row>(sql)),
    later(milliseconds) {
      ahead += milliseconds;
    },
    async stop() {
      await app.close();
      await database.close();
    },
  };
}
