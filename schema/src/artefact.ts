import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The committed files that are made from the services, by their path in the schema folder. */
export type Artefacts = ReadonlyMap<string, string>;

const generatedFolders = ['subgraphs', 'contracts'];

/** Writes the artefacts and removes those that are no longer made. */
export function writeArtefacts(folder: string, artefacts: Artefacts): void {
  for (const path of strayFiles(folder, artefacts)) rmSync(join(folder, path));
  for (const [path, text] of artefacts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A sentence for each committed file that is not what the services say now. */
export function findDrift(folder: string, artefacts: Artefacts): string[] {
  const changed = [...artefacts].flatMap(([path, text]) => {
    const committed = join(folder, path);
    return existsSync(committed) && readFileSync(committed, 'utf8') === text ? [] : [path];
  });
  return [...changed, ...strayFiles(folder, artefacts)].map(
    (path) =>
      `schema/${path} is not what the services say now: run npm run schema and commit the result.`,
  );
}

function strayFiles(folder: string, artefacts: Artefacts): string[] {
  return generatedFolders
    .filter((name) => existsSync(join(folder, name)))
    .flatMap((name) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
    .filter((path) => /\.(graphql|json)$/.test(path) && !artefacts.has(path));
}
