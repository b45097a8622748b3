import { createHash } from 'node:crypto';
import { newId, type Desk } from '@ictg/kit/database';
import type { FileStore } from '../../file/index.js';

const statement = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
    '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
    '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >> endobj',
    '4 0 obj << /Length 68 >> stream',
    'BT /F1 14 Tf 60 780 Td (A made-up statement of the demo world.) Tj ET',
    'endstream endobj',
    '5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj',
    'trailer << /Root 1 0 R >>',
    '%%EOF',
  ].join('\n'),
);
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const files = [
  { name: 'Statement of the officer.pdf', mediaType: 'application/pdf', content: statement },
  { name: 'Photograph of the house.png', mediaType: 'image/png', content: picture },
] as const;

/** Sends two files with the newest referrals of the form that wait; no scanner has looked at them. */
export async function writeFiles(desk: Desk, store: FileStore): Promise<void> {
  const referrals = await desk.rows<{ id: string; child_id: string; received_at: Date }>(
    `select id, child_id, received_at from referral
     where channel in ('FORM', 'NRM_PAYLOAD') and state in ('SUBMITTED', 'ACKNOWLEDGED', 'IN_TRIAGE', 'INFO_REQUESTED')
     order by received_at desc, id limit 3`,
  );
  for (const referral of referrals)
    for (const { name, mediaType, content } of files) {
      const id = newId('fil');
      await store.keep(id, content);
      await desk.rows(
        `insert into stored_file (id, created_at, referral_id, child_id, name, media_type, bytes, sha256, uploaded_by, uploaded_by_name)
         values (?, ?, ?, ?, ?, ?, ?, ?, 'system:referral-form', 'Referral form')`,
        [
          id,
          referral.received_at,
          referral.id,
          referral.child_id,
          name,
          mediaType,
          content.length,
          createHash('sha256').update(content).digest('hex'),
        ],
      );
    }
}
