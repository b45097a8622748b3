import type { Desk } from '@ictg/kit/database';
/** Signs a pack; with the second signature, of another person, it is published. @returns its id */
export declare function signPublicationPack(
  desk: Desk,
  {
    id,
    version,
  }: {
    readonly id: string;
    readonly version: number;
  },
): Promise<string>;
