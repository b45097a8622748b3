// cspell:words msword officedocument openxmlformats wordprocessingml
import { invalid, type Refusal } from '@ictg/kit/refusal';

/** The kinds of file that are taken, by what their content is, with how people call them. */
export const takenTypes: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/png': 'PNG image',
  'image/jpeg': 'JPEG image',
  'image/webp': 'WebP image',
  'image/heic': 'HEIC image',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word document',
  'application/msword': 'Word document',
};

const endings: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['.pdf'],
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/webp': ['.webp'],
  'image/heic': ['.heic'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/msword': ['.doc'],
};
const everyEnding = Object.values(endings).flat();

export const mostFiles = 10;

/** Why a file is not taken; nothing when it is. */
export function fileFault(
  file: { readonly bytes: number; readonly mediaType: string | null },
  mostMegabytes: number,
): Refusal | undefined {
  if (file.bytes === 0) return invalid('file', 'This file is empty. Choose another one.');
  if (file.bytes > mostMegabytes * 1_000_000)
    return invalid(
      'file',
      `This file is larger than ${mostMegabytes} MB. Send it in parts, or only the pages that matter.`,
      'FILE_TOO_LARGE',
    );
  return file.mediaType !== null && file.mediaType in takenTypes
    ? undefined
    : invalid(
        'file',
        'Only PDF, Word and images (PNG, JPEG, WebP, HEIC) are taken. What counts is what the file holds, not its name.',
        'FILE_TYPE_NOT_TAKEN',
      );
}

const longestName = 120;

/** A file's name as it may stand in a page and in a header: no path, no control characters, not too long. */
export function plainFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/[^\p{L}\p{N}\p{M} ._()&,+-]+/gu, '_').replace(/^[ .]+|[ .]+$/g, '');
  if (plain === '') return 'file';
  const dot = plain.lastIndexOf('.');
  const ending = dot > 0 && plain.length - dot <= 6 ? plain.slice(dot) : '';
  return plain.length <= longestName
    ? plain
    : `${plain.slice(0, longestName - ending.length)}${ending}`;
}

/**
 * The name under which a file is saved: its ending says what it holds, whatever its sender called it, so that no
 * program is asked to open something else than it takes it for.
 */
export function savedName(name: string, mediaType: string): string {
  const [right, ...others] = endings[mediaType] ?? [];
  const lower = name.toLowerCase();
  if (right === undefined || [right, ...others].some((ending) => lower.endsWith(ending)))
    return name;
  const wrong = everyEnding.find((ending) => lower.endsWith(ending)) ?? '';
  return `${name.slice(0, name.length - wrong.length) || 'file'}${right}`;
}

/** What tells the browser to save a file under its name and never to show it as a page of ours. */
export function dispositionOf(name: string): string {
  const ascii = name.replace(/[^ -~]/g, '_').replace(/["\\]/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}
