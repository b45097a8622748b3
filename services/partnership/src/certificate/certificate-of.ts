import type { Desk } from '@ictg/kit/database';
import type { PlaceSeen, WrittenLanguage } from '../booking/index.js';
import type { LearningAim } from '../course/index.js';
import { certificatePdf } from './certificate.pdf.js';
import { certificateLines } from './certificate.words.js';

/** A certificate as a file. */
export interface CertificateFile {
  readonly name: string;
  readonly pdf: Buffer;
}

interface Row {
  readonly minutes: number;
  readonly aims: readonly LearningAim[];
  readonly trainers: readonly { readonly name: string }[];
}

/** The certificate of somebody who came, in a language; null for everybody else and while the register is open. */
export async function certificateOf(
  desk: Desk,
  { session, attendance, name, place }: PlaceSeen,
  language: WrittenLanguage,
): Promise<CertificateFile | null> {
  if (session.state !== 'HELD' || attendance !== 'CAME') return null;
  const [row] = await desk.rows<Row>(
    `select s.minutes, v.aims, s.trainers from session s join course_version v on v.id = s.course_version_id where s.id = ?`,
    [session.id],
  );
  if (!row) return null;
  const isWelsh = language === 'WELSH';
  const number = `${session.reference}-${String(place).padStart(3, '0')}`;
  const lines = certificateLines(
    {
      name,
      title: isWelsh ? session.titleCy : session.title,
      onDay: session.onDay,
      minutes: row.minutes,
      aims: row.aims.map(({ text, textCy }) => (isWelsh ? textCy : text)),
      trainers: row.trainers.map((trainer) => trainer.name),
      number,
    },
    language,
  );
  return { name: `${number}.pdf`, pdf: await certificatePdf(lines) };
}
