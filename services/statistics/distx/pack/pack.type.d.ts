import type { PackState } from './pack.states.js';
export declare const PublicationPackStateEnum: Record<
  'DRAFTED' | 'PUBLISHED' | 'SIGNED_ONCE',
  'DRAFTED' | 'PUBLISHED' | 'SIGNED_ONCE'
>;
export declare class PackSignatureLine {
  name: string;
  at: Date;
  isMine: boolean;
}
export declare class PackAccess {
  canSign: boolean;
  whyNot: string | null;
}
export declare class PublicationPackType {
  id: string;
  version: number;
  title: string;
  notes: string;
  snapshot: string;
  digest: string;
  state: PackState;
  draftedBy: string;
  draftedAt: Date;
  publishedAt: Date | null;
  signatures: PackSignatureLine[];
  tables: string[];
  access: PackAccess;
  odsUrl: string;
}
export declare class DraftPublicationPackInput {
  idempotencyKey: string;
  title: string;
  notes: string;
}
export declare class SignPublicationPackInput {
  id: string;
  version: number;
}
export declare class PublicationPackDrafted {
  publicationPack: PublicationPackType;
}
export declare class PublicationPackSigned {
  publicationPack: PublicationPackType;
}
export declare const DraftPublicationPackResult:
  | import('@ictg/kit/graph').ChangedMeanwhile
  | import('@ictg/kit/graph').InvalidInput
  | import('@ictg/kit/graph').NotAllowed
  | import('@ictg/kit/graph').NotFound
  | PublicationPackDrafted
  | import('@ictg/kit/graph').RuleBroken;
export declare const SignPublicationPackResult:
  | import('@ictg/kit/graph').ChangedMeanwhile
  | import('@ictg/kit/graph').InvalidInput
  | import('@ictg/kit/graph').NotAllowed
  | import('@ictg/kit/graph').NotFound
  | PublicationPackSigned
  | import('@ictg/kit/graph').RuleBroken;
