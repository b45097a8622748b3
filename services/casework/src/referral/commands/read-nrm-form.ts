import type { Desk } from '@ictg/kit/database';
import { readNrmPayload, readNrmPdf, type NrmRead } from '@ictg/kit/nrm-form';
import { invalid } from '@ictg/kit/refusal';
import { fileCabinet, looseFile } from '../../file/index.js';
import { mustBeAllowed } from '../../permission/permission.js';

/** Where an NRM form is read from: what a system exported, or its PDF copy among the files that were sent before. */
export interface NrmSource {
  readonly payload?: string | null | undefined;
  readonly fileId?: string | null | undefined;
}

/** Reads an NRM form. Nothing is kept by it. */
export async function readNrm(desk: Desk, { payload, fileId }: NrmSource): Promise<NrmRead> {
  mustBeAllowed(desk.viewer, 'referral:submit');
  if (payload?.trim()) return readText(payload);
  if (!fileId) throw invalid('payload', 'Choose the file of an NRM form, or paste what it holds.');
  const { id, mediaType } = await looseFile(desk, fileId);
  if (mediaType !== 'application/pdf')
    throw invalid('fileId', 'Only the PDF copy of an NRM form can be read, or its JSON or CSV.');
  try {
    return await readNrmPdf(await fileCabinet().store.read(id));
  } catch {
    throw invalid(
      'fileId',
      'The text of this PDF cannot be read: it may be a picture of the form, or protected. Type the referral with the PDF beside you.',
    );
  }
}

function readText(payload: string): NrmRead {
  try {
    return readNrmPayload(payload);
  } catch (fault) {
    if (fault instanceof SyntaxError) throw invalid('payload', fault.message);
    throw fault;
  }
}
