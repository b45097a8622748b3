import type { Desk } from '@ictg/kit/database';
import { notFound, ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import type { ReceiptNrmReportInput } from '../nrm-report.input.js';

/** The competent authority says that it has a report; the service sees when and by whom. */
export async function receiptNrmReport(
  desk: Desk,
  { nrmReportId, version }: ReceiptNrmReportInput,
): Promise<string> {
  mustBeAllowed(desk.viewer, 'nrm-report:receipt');
  const [row] = await desk.rows<{ done: boolean | null }>(
    'select receipt_nrm_report(?, ?) as done',
    [nrmReportId, version],
  );
  if (row?.done == null) throw notFound('report');
  if (!row.done)
    throw ruleBroken(
      'RECEIVED_ALREADY',
      'Somebody has said already that you have it. Load the page again to see who.',
    );
  return nrmReportId;
}
