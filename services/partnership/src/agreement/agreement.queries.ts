import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { may, mustBeAllowed } from '../permission/permission.js';
import { AgreementEntity, type Agreement } from './agreement.entity.js';
import { standingOn } from './agreement.rules.js';
import { agreementLifecycle, type AgreementAction } from './agreement.states.js';
import { AgreementAccess, AgreementApproval, SharingAgreement } from './agreement.type.js';

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

/** What the same partner has now beside this agreement: what a new one is compared with. */
export async function groupsHeldNow(desk: Desk, { id, agency, kind }: SharingAgreement) {
  const em = await desk.em();
  const others = await em.find(AgreementEntity, {
    id: { $ne: id },
    agency,
    kind,
    state: 'APPROVED',
  });
  return others.find((row) => standingOn(row, today()) === 'IN_FORCE')?.groups ?? [];
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
  const allows = (action: AgreementAction) => agreementLifecycle.allows(row.state, action);
  return Object.assign(new AgreementAccess(), {
    canApprove:
      approves &&
      (allows('approve') ||
        (allows('approveFinally') && row.approvedFirstBySubject !== viewer.subject)),
    canWithdraw: may(viewer, 'agreement:draft') && allows('withdraw'),
    canSuspend: approves && allows('suspend'),
    canResume: approves && allows('resume'),
    canEnd: approves && allows('end'),
  });
}

function today(): string {
  return londonDay(new Date());
}
