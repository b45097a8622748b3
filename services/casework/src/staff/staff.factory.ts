import type { MikroORM } from '@mikro-orm/postgresql';
import { atDesk, newId } from '@ictg/kit/database';
import { systemViewer } from '@ictg/kit/viewer';
import { PostEntity, StaffMemberEntity } from './staff.entity.js';
import type { StaffRole } from './staff.vocabulary.js';

/** A made-up colleague on the register, for tests. */
export interface TestColleague {
  readonly id: string;
  readonly subject: string;
  readonly name: string;
}

/** Puts a colleague on the register: in post everywhere since 2020 unless told. */
export async function colleague(
  orm: MikroORM,
  subject: string,
  role: StaffRole,
  changes: {
    readonly name?: string;
    readonly areas?: string[];
    readonly languages?: string[];
    readonly caseloadLimit?: number | null;
    readonly workingDays?: string[];
    readonly untilOn?: string | null;
  } = {},
): Promise<TestColleague> {
  const id = newId('stf');
  const name = changes.name ?? `Test ${subject}`;
  await atDesk(orm, systemViewer('test'), async (desk) => {
    const em = await desk.em();
    const person = {
      id,
      subject,
      name,
      email: `${subject}@example.test`,
      languages: changes.languages ?? [],
      startedOn: '2020-01-01',
      endedOn: null,
      phone: null,
    };
    em.create(StaffMemberEntity, person as never, { persist: true });
    await em.flush();
    const post = {
      staffId: id,
      role,
      areas: changes.areas ?? [],
      fromOn: '2020-01-01',
      untilOn: changes.untilOn ?? null,
      caseloadLimit: changes.caseloadLimit ?? null,
      workingDays: changes.workingDays ?? ['1', '2', '3', '4', '5', '6', '7'],
    };
    em.create(PostEntity, post as never, { persist: true });
  });
  return { id, subject, name };
}
