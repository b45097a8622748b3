#!/usr/bin/env node
// Every `npm run …` of this repository comes through here: it installs and builds what has changed since last time,
// finds a Node 22 and hands over to services/launch/dist/main.js. Plain JavaScript for a bare Node 20: nothing is
// installed yet when it runs. Progress goes to stderr, so that a command's stdout is its result and nothing else.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const stampFolder = join(root, 'node_modules', '.ictg');
const pnpm = `pnpm@${readJson('package.json').packageManager.split('@')[1]}`;
const untracked = new Set([
  'node_modules',
  'dist',
  '.turbo',
  'coverage',
  '__generated__',
  'screenshots',
]);

const caller = process.ppid;
const isCalledByNpm = process.env.npm_lifecycle_event !== undefined;

class Sentence extends Error {}

function say(text) {
  process.stderr.write(`· ${text}\n`);
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

function packageFolders() {
  const services = readdirSync(join(root, 'services'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join('services', entry.name));
  return [...services, 'admin', 'schema', 'test'].filter((folder) =>
    existsSync(join(root, folder, 'package.json')),
  );
}

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (untracked.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile()) yield path;
  }
}

/** What decides which packages are installed: by content, since a checkout changes every date. */
function installFingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  const names = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'];
  const manifests = packageFolders().map((folder) => join(folder, 'package.json'));
  for (const path of [...names, ...manifests]) {
    if (existsSync(join(root, path))) hash.update(path).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

/** What decides whether to ask Turbo at all: by date and size, which is cheap; Turbo then compares the content. */
function buildFingerprint() {
  const hash = createHash('sha256');
  const roots = ['tsconfig.json', 'turbo.json', 'pnpm-lock.yaml'].map((name) => join(root, name));
  const sources = packageFolders().flatMap((folder) => [...filesBelow(join(root, folder))]);
  for (const path of [...roots, ...sources].sort()) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${relative(root, path)} ${mtimeMs} ${size}\n`);
  }
  for (const folder of packageFolders()) {
    hash.update(`${folder} ${existsSync(join(root, folder, 'dist'))}\n`);
  }
  return hash.digest('hex');
}

function stampMatches(name, fingerprint) {
  const path = join(stampFolder, name);
  return existsSync(path) && readFileSync(path, 'utf8') === fingerprint;
}

function writeStamp(name, fingerprint) {
  mkdirSync(stampFolder, { recursive: true });
  writeFileSync(join(stampFolder, name), fingerprint);
}

/** Runs a child with our terminal, passes signals on, and resolves with its exit code. */
function run(command, args, { stdout = process.stderr, env = process.env, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['inherit', stdout, 'inherit'] });
    const passOn = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, passOn);
    // npm passes SIGINT and SIGTERM on; when it is killed outright we are somebody else's child, and stop too.
    const watch = setInterval(() => {
      if (isCalledByNpm && process.ppid !== caller) child.kill('SIGTERM');
    }, 1000);
    child.once('error', (error) => {
      clearInterval(watch);
      reject(error);
    });
    child.once('close', (code, signal) => {
      clearInterval(watch);
      for (const name of signals) process.off(name, passOn);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

async function runPnpm(args) {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
  try {
    return await run('npx', ['--yes', pnpm, ...args], { env });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new Sentence(
      'npm was not found beside Node: install Node 20 or later together with npm.',
    );
  }
}

async function install() {
  const fingerprint = installFingerprint();
  if (stampMatches('installed', fingerprint)) return;
  say('Installing packages; the first time this takes a minute or two');
  const code = await runPnpm([
    'install',
    '--frozen-lockfile',
    '--reporter=append-only',
    '--config.confirmModulesPurge=false',
  ]);
  if (code > 128) process.exit(code);
  if (code !== 0) {
    throw new Sentence(
      'The packages could not be installed: what the package manager said stands above. ' +
        'Look at the connection to the package registry and the space on the disk, then run the command again.',
    );
  }
  writeStamp('installed', fingerprint);
}

/** @param {boolean} withScreens the schema must be printable while the screens still wait for what it will say */
async function build(withScreens) {
  if (stampMatches('built', buildFingerprint())) return;
  say('Building what has changed');
  const code = await runPnpm([
    'exec',
    'turbo',
    'run',
    'build',
    '--output-logs=errors-only',
    '--no-update-notifier',
    ...(withScreens ? [] : ['--filter=!@ictg/admin']),
  ]);
  if (code > 128) process.exit(code);
  if (code !== 0) throw new Sentence('The build failed: the compiler’s messages stand above.');
  if (withScreens) writeStamp('built', buildFingerprint());
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

function findNode() {
  const modules = join(root, 'node_modules');
  const installed = readdirSync(modules)
    .filter((name) => name.startsWith('node-'))
    .map((name) => join(modules, name, 'bin', 'node'))
    .filter((path) => existsSync(path));
  for (const path of installed) {
    const answer = spawnSync(path, ['--version'], { encoding: 'utf8' });
    if (answer.status === 0 && isNewEnough(answer.stdout.trim())) return path;
  }
  if (isNewEnough(process.version)) return process.execPath;
  throw new Sentence(
    `The services need Node 22.18 or later. This machine has ${process.version}, and there is no Node for ` +
      `${process.platform} ${process.arch} among the packages: install Node 22 and run the command again.`,
  );
}

async function main() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Sentence(`Node 20 or later is needed; this is ${process.version}.`);
  }
  await install();
  await build(process.argv[2] !== 'schema');
  const args = [join(root, 'services', 'launch', 'dist', 'main.js'), ...process.argv.slice(2)];
  process.exitCode = await run(findNode(), args, { stdout: 'inherit', cwd: process.cwd() });
}

main().catch((error) => {
  const explained = error instanceof Sentence || ['EACCES', 'ENOSPC', 'EROFS'].includes(error.code);
  process.stderr.write(`${explained ? error.message : error.stack}\n`);
  process.exitCode = 1;
});
