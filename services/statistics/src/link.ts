import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  clearSeal,
  encodePerson,
  keyedSeal,
  type EncodedPerson,
  type Seal,
} from '@ictg/kit/linkage';
import { Command, CommanderError } from 'commander';
import { explained } from './explained.js';
import { InputFault } from './input-fault.js';
import { qualityTable } from './generator/quality-table.js';
import { explain } from './linkage/explain.js';
import { dedupe, link, type Linkage } from './linkage/link.js';
import { builtInMaps } from './source/built-in.js';
import { mustKeepSources } from './source/keep.js';
import { kinds, readMap, type SourceMap } from './source/map.js';
import { headerOf, emptyFault, readPeople } from './source/read.js';

interface Options {
  readonly left?: string;
  readonly right?: string;
  readonly dedupe?: string;
  readonly map?: string;
  readonly mapLeft?: string;
  readonly mapRight?: string;
  readonly out?: string;
  readonly clear?: boolean;
  readonly explain?: string;
  readonly quality?: string;
}

explained(() => {
  const options = readOptions();
  mustKeepSources(
    [options.left, options.right, options.dedupe, options.map, options.mapLeft, options.mapRight],
    { '--out': options.out, '--explain': options.explain },
  );
  if (options.quality !== undefined) {
    process.stdout.write(qualityTable(seedFrom(options.quality)));
    return;
  }
  const started = performance.now();
  // One run is both owners and the linker, so the key lives and dies with it.
  const seal = options.clear === true ? clearSeal : keyedSeal(randomBytes(32), 'linkage');
  const { left, right, linkage } = run(options, seal);
  const lines = linkage.links.map(({ left: a, right: b, probability }) =>
    [cell(left[a]?.id ?? ''), cell(right[b]?.id ?? ''), probability.toFixed(4)].join(','),
  );
  const text = ['left_id,right_id,probability', ...lines, ''].join('\n');
  if (options.out === undefined) process.stdout.write(text);
  else writeFileSync(options.out, text);
  if (options.explain !== undefined)
    writeFileSync(options.explain, waterfalls(left, right, linkage));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stderr.write(
    `· ${linkage.links.length} links from ${linkage.compared} compared pairs in ${seconds} s\n`,
  );
});

function run(
  options: Options,
  seal: Seal,
): { left: EncodedPerson[]; right: EncodedPerson[]; linkage: Linkage } {
  const read = (path: string, map: string | undefined, side: string): EncodedPerson[] => {
    const text = readFileSync(path, 'utf8');
    const { people, remarks } = readPeople(text, mapNamed(map, text, path, side), path);
    for (const remark of remarks) process.stderr.write(`· ${remark}.\n`);
    return people.map((person) => encodePerson(person, seal));
  };
  if (options.dedupe !== undefined && (options.left ?? options.right) !== undefined)
    throw new InputFault(['Give either --dedupe or --left and --right, not both.']);
  if (options.dedupe !== undefined) {
    const people = read(options.dedupe, options.map ?? options.mapLeft, '--map');
    return { left: people, right: people, linkage: dedupe(people) };
  }
  if (options.left === undefined || options.right === undefined) {
    throw new InputFault(['Give --left and --right, or --dedupe, each with a CSV file.']);
  }
  const left = read(options.left, options.mapLeft ?? options.map, '--map-left');
  const right = read(options.right, options.mapRight ?? options.map, '--map-right');
  return { left, right, linkage: link(left, right) };
}

/** A built-in map by name, a mapping file, or the built-in map whose id column the file has. */
function mapNamed(name: string | undefined, text: string, path: string, side: string): SourceMap {
  if (name === undefined) {
    if (text.trim() === '') throw new InputFault([emptyFault(path)]);
    const [first] = headerOf(text);
    const fitting = Object.values(builtInMaps).find(({ id }) => first === id);
    if (fitting !== undefined) return fitting;
    throw new InputFault([
      `Give ${side} for ${path}: ${Object.keys(builtInMaps).join(', ')} or a mapping file.`,
    ]);
  }
  if (Object.hasOwn(builtInMaps, name)) return builtInMaps[name as keyof typeof builtInMaps];
  if (!existsSync(name))
    throw new InputFault([
      `${side} ${name}: neither a built-in map (${Object.keys(builtInMaps).join(', ')}) nor a mapping file.`,
    ]);
  return readMap(readFileSync(name, 'utf8'), name);
}

function waterfalls(
  left: readonly EncodedPerson[],
  right: readonly EncodedPerson[],
  linkage: Linkage,
): string {
  return linkage.links
    .flatMap(({ left: a, right: b, probability }) => {
      const [person, other] = [left[a], right[b]];
      if (person === undefined || other === undefined) return [];
      const steps = explain(person, other, linkage);
      return [
        `${JSON.stringify({ left_id: person.id, right_id: other.id, probability, steps })}\n`,
      ];
    })
    .join('');
}

function seedFrom(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InputFault([`--quality ${text}: give a whole number, such as 1.`]);
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a mapping file looks like. */
function mappingHelp(): string {
  return `
A mapping file is JSON and says what each column holds, such as
  { "id": "no", "columns": { "first": "forename", "last": "surname", "born": "date", "phone": "text" } }
The kinds: ${kinds.join(', ')}.
Columns of one kind are compared in their order. A code is compared with the column of the same name, or of the same
"register" where the columns are a list: [{ "column": "ref", "kind": "code", "register": "school" }].
`;
}

function readOptions(): Options {
  const command = new Command('npm run --silent link --')
    .description(
      'Finds the records of the same person in two files, or in one. Names are sealed unless --clear is given.',
    )
    .option('--left <file>', 'the first source, CSV')
    .option('--right <file>', 'the second source, CSV')
    .option('--dedupe <file>', 'one source, to find its own repeats')
    .option('--map-left <map>', 'nrm, ictg, looked-after or a mapping file')
    .option('--map-right <map>', 'the same for the second source')
    .option('--map <map>', 'the same for --dedupe, or for both sources')
    .option('--out <file>', 'where the links go; else to the terminal')
    .option('--explain <file>', 'also write why, one line of JSON for each link')
    .option('--quality <seed>', 'link made-up sources of this seed and print how well it went')
    .option('--clear', 'compare names as they are written')
    .addHelpText('after', mappingHelp())
    .allowExcessArguments(false)
    .exitOverride();
  try {
    return command.parse().opts();
  } catch (fault) {
    if (fault instanceof CommanderError) process.exit(fault.exitCode);
    throw fault;
  }
}
