import { type GraphContext, type Problem } from '@ictg/kit/graph';
import {
  DraftPublicationPackInput,
  PublicationPackDrafted,
  PublicationPackSigned,
  PublicationPackType,
  SignPublicationPackInput,
} from './pack.type.js';
/** What is published, and who stands behind it. */
export declare class PublicationPackResolver {
  publicationPacks({ desk }: GraphContext): Promise<PublicationPackType[]>;
  draftPublicationPack(
    input: DraftPublicationPackInput,
    context: GraphContext,
  ): Promise<PublicationPackDrafted | Problem>;
  signPublicationPack(
    input: SignPublicationPackInput,
    context: GraphContext,
  ): Promise<PublicationPackSigned | Problem>;
}
