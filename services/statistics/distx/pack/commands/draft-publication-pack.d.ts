import type { Desk } from '@ictg/kit/database';
/** What is to be published. */
export interface PackDraft {
  readonly idempotencyKey: string;
  readonly title: string;
  readonly notes: string;
}
/** Drafts a pack of the newest snapshot, frozen from then on. @returns its id */
export declare function draftPublicationPack(desk: Desk, input: PackDraft): Promise<string>;
