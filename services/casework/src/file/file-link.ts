import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long a link to a file works. */
const linkLasts = 60_000;

/** Whom a link lets open which file, until when. */
export interface FileTicket {
  readonly fileId: string;
  readonly subject: string;
}

/** Makes links that let one person open one file for a minute, and reads them again. */
export class FileLinks {
  constructor(private readonly secret: string) {}

  ticketFor({ fileId, subject }: FileTicket, now: Date): string {
    const body = Buffer.from(JSON.stringify([fileId, subject, now.getTime() + linkLasts])).toString(
      'base64url',
    );
    return `${body}.${this.sealOf(body)}`;
  }

  /** What a link says; null when it is forged or its minute is over. */
  read(ticket: string, now: Date): FileTicket | null {
    const [body = '', seal = ''] = ticket.split('.');
    const [given, right] = [Buffer.from(seal), Buffer.from(this.sealOf(body))];
    if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
    const [fileId, subject, until] = JSON.parse(Buffer.from(body, 'base64url').toString()) as [
      string,
      string,
      number,
    ];
    return until > now.getTime() ? { fileId, subject } : null;
  }

  private sealOf(body: string): string {
    return createHmac('sha256', this.secret).update(`file-link ${body}`).digest('base64url');
  }
}
