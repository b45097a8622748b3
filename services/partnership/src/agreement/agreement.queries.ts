import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { may, mustBeAllowed } from '../permission/permission.js';
import { AgreementEntity, type Agreement } from './agreement.entity.js';
import { followedBy, isOver, standingOn } from './agreement.rules.js';
import { agreementLifecycle, type AgreementAction } from './agreement.states.js';
import {
  AgreementAccess,
  AgreementApproval,
  AgreementEffect,
  ReplacedAgreement,
  SharingAgreement,
} from './agreement.type.js';

/** One page of the agreements, newest reference first. */
export async function agreementPage(
  desk: Desk,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<Page<SharingAgreement>> {
  mustBeAllowed(desk.viewer, 'agreement:read');
  const last = after ? decodeCursor(after, 1)[0] : null;
  const rows = await (
    await desk.em()
  ).find(AgreementEntity, last === null ? {} : { reference: { $lt: String(last) } }, {
    orderBy: { reference: 'desc' },
    limit: pageSize(first) + 1,
  });
  return pageOf(
    rows,
    first,
    ({ reference }) => [reference],
    (row) => agreementOf(desk, row),
  );
}

/** The agreement of this id, if it exists for the viewer. */
export async function agreementById(desk: Desk, id: string): Promise<SharingAgreement | null> {
  const found = await (await desk.em()).findOne(AgreementEntity, { id });
  return found && agreementOf(desk, found);
}

/** The partner's own agreement: the one that holds, else the one that comes next, else the last there was. */
export async function ownAgreement(desk: Desk): Promise<SharingAgreement | null> {
  mustBeAllowed(desk.viewer, 'agreement:read-own');
  const found = await (
    await desk.em()
  ).find(AgreementEntity, {}, { orderBy: { fromOn: 'desc', reference: 'desc' }, limit: 20 });
  const rank = (row: Agreement) =>
    ['IN_FORCE', 'SUSPENDED', 'TO_BEGIN'].indexOf(standingOn(row, today()));
  const known = found.filter((row) => rank(row) >= 0).sort((one, other) => rank(one) - rank(other));
  const best = known[0] ?? found[0];
  return best ? agreementOf(desk, best) : null;
}

/** The partner's other agreements that hold or could hold again. */
export async function agreementsBeside(
  desk: Desk,
  { id, agency, kind }: Pick<Agreement, 'id' | 'agency' | 'kind'>,
): Promise<Agreement[]> {
  const em = await desk.em();
  return em.find(
    AgreementEntity,
    { id: { $ne: id }, agency, kind, state: { $in: ['APPROVED', 'SUSPENDED'] } },
    { orderBy: { reference: 'asc' } },
  );
}

/** What the same partner has now beside this agreement: what a new one is compared with. */
export async function groupsHeldNow(desk: Desk, agreement: SharingAgreement) {
  const others = await agreementsBeside(desk, agreement);
  return others.find((row) => standingOn(row, today()) === 'IN_FORCE')?.groups ?? [];
}

/** What approving an agreement does to what the partner has; nothing once it is approved or will not be. */
export async function effectOf(
  desk: Desk,
  agreement: SharingAgreement,
): Promise<AgreementEffect | null> {
  if (agreement.standing !== 'DRAFT' && agreement.standing !== 'APPROVED_BY_ONE') return null;
  const others = await agreementsBeside(desk, agreement);
  const held = others.find((row) => standingOn(row, today()) === 'IN_FORCE')?.groups ?? [];
  return Object.assign(new AgreementEffect(), {
    replaces: others.flatMap((row) => {
      const following = followedBy(row, agreement.fromOn);
      return following.becomes === 'AS_IT_WAS'
        ? []
        : Object.assign(new ReplacedAgreement(), {
            id: row.id,
            reference: row.reference,
            standing: standingOn(row, today()),
            lastOn: following.becomes === 'SHORTER' ? following.lastOn : null,
          });
    }),
    added: agreement.groups.filter((group) => !held.includes(group)),
    takenAway: held.filter((group) => !agreement.groups.includes(group)),
  });
}

function agreementOf(desk: Desk, row: Agreement): SharingAgreement {
  return Object.assign(new SharingAgreement(), {
    ...row,
    standing: standingOn(row, today()),
    approval: Object.assign(new AgreementApproval(), {
      draftedBy: row.draftedBy,
      approvedFirstBy: row.approvedFirstBy,
      approvedLastBy: row.approvedLastBy,
    }),
    access: accessOf(desk, row),
  });
}

function accessOf({ viewer }: Desk, row: Agreement): AgreementAccess {
  const approves = may(viewer, 'agreement:approve');
  const runs = approves && !isOver(row, today());
  const allows = (action: AgreementAction) => agreementLifecycle.allows(row.state, action);
  return Object.assign(new AgreementAccess(), {
    canApprove:
      approves &&
      (allows('approve') ||
        (allows('approveFinally') && row.approvedFirstBySubject !== viewer.subject)),
    canWithdraw: may(viewer, 'agreement:draft') && allows('withdraw'),
    canSuspend: runs && allows('suspend'),
    canResume: runs && allows('resume'),
    canEnd: runs && allows('end'),
  });
}

function today(): string {
  return londonDay(new Date());
}
