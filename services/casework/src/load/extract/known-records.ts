import type { Desk } from '@ictg/kit/database';
import type { Incoming } from '@ictg/kit/load';
import type { extractColumns } from './extract.columns.js';

export type IncomingExtract = Incoming<typeof extractColumns>;

/** A record of the extract that is here already. */
export interface KnownRecord {
  readonly childId: string;
  readonly referralId: string;
  readonly supportId: string | null;
  readonly allocationId: string | null;
  /** People have allocated somebody here since. */
  readonly isWorkedOn: boolean;
}

export type ExtractFound = ReadonlyMap<string, KnownRecord>;

/** The records that are here already, by external id. */
export async function knownRecords(
  desk: Desk,
  externalIds: readonly string[],
): Promise<Map<string, KnownRecord>> {
  const rows = await desk.rows<{
    external_id: string;
    child_id: string;
    referral_id: string;
    support_id: string | null;
    allocation_id: string | null;
    worked: boolean;
  }>(
    `select r.external_id, r.child_id, r.id as referral_id, s.id as support_id, a.id as allocation_id,
       exists (select 1 from allocation o join staff_member m on m.id = o.staff_id where o.support_id = s.id and m.subject <> 'not-recorded') as worked
     from referral r left join support s on s.referral_id = r.id left join allocation a on a.support_id = s.id
     where r.external_id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(externalIds)],
  );
  return new Map(
    rows.map((row) => [
      row.external_id,
      {
        childId: row.child_id,
        referralId: row.referral_id,
        supportId: row.support_id,
        allocationId: row.allocation_id,
        isWorkedOn: row.worked,
      },
    ]),
  );
}
