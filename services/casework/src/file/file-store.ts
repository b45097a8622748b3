import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Keeps what files hold in a folder, each under a key of its own that is made of the secret and the file's id. Read
 * without the secret, or put in the place of another file, it is refused.
 */
export class FileStore {
  constructor(
    private readonly folder: string,
    private readonly secret: string,
  ) {}

  async keep(id: string, content: Buffer): Promise<void> {
    const nonce = randomBytes(nonceBytes);
    const sealing = createCipheriv(cipher, this.keyOf(id), nonce);
    const sealed = Buffer.concat([
      nonce,
      sealing.update(content),
      sealing.final(),
      sealing.getAuthTag(),
    ]);
    const path = this.pathOf(id);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    // Written beside and renamed, so that half a file is never read.
    await writeFile(`${path}.part`, sealed, { mode: 0o600, flush: true });
    await rename(`${path}.part`, path);
  }

  /** What a file holds. */
  async read(id: string): Promise<Buffer> {
    const sealed = await readFile(this.pathOf(id));
    const opening = createDecipheriv(cipher, this.keyOf(id), sealed.subarray(0, nonceBytes));
    opening.setAuthTag(sealed.subarray(-tagBytes));
    return Buffer.concat([opening.update(sealed.subarray(nonceBytes, -tagBytes)), opening.final()]);
  }

  /** Destroys what a file holds; one that is not there is no fault. */
  async destroy(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  private keyOf(id: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secret, id, 'file', 32));
  }

  private pathOf(id: string): string {
    if (!/^fil_[\w-]+$/.test(id)) throw new Error('This is no id of a file.');
    return join(this.folder, id.slice(-2), id);
  }
}
