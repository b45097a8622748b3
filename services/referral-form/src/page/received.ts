import type { FastifyRequest } from 'fastify';

/** What a page with a file sent: the mark of our pages, and the file, if one was chosen. */
export interface Received {
  readonly mark: unknown;
  readonly file:
    | { readonly name: string; readonly content: Buffer }
    | 'TOO_LARGE'
    | 'EMPTY'
    | undefined;
}

/** Reads what a page with a file sent. Of a file larger than the most nothing is kept. */
export async function received(request: FastifyRequest, largest: number): Promise<Received> {
  let mark: unknown;
  let file: Received['file'];
  if (!request.isMultipart()) return { mark, file };
  try {
    for await (const part of request.parts({ limits: { fileSize: largest } })) {
      if (part.type === 'field') {
        if (part.fieldname === 'page') mark = part.value;
        continue;
      }
      const content = await part.toBuffer();
      if (part.file.truncated) file = 'TOO_LARGE';
      else if (content.length > 0) file = { name: part.filename, content };
      else if (part.filename) file = 'EMPTY';
    }
  } catch (fault) {
    throw brokenOff(fault);
  }
  return { mark, file };
}

// Parts without their edges, or that end in the middle, are the browser's fault or the line's, and not ours.
function brokenOff(fault: unknown): unknown {
  if (fault instanceof Error && 'statusCode' in fault) return fault;
  return Object.assign(new Error('What was sent was broken off', { cause: fault }), {
    statusCode: 400,
  });
}
