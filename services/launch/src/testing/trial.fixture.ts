import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { machineOf } from '../environment.js';
import type { TrialFile } from '../trial/trial-file.js';

const fakeTrial = fileURLToPath(new URL('../../dist/testing/fake-trial.js', import.meta.url));

/** What a service does that only shows that it is there. */
const fakeService = `
  import { createServer } from 'node:http';
  createServer((request, response) => {
    if (request.url === '/crash') process.exit(7);
    if (request.url === '/environment') return response.end(JSON.stringify(process.env));
    response.end('ready');
  }).listen(Number(process.env.PORT), process.env.HOST);
  process.on('SIGTERM', () => process.exit(0));`;

/** What its migration does: shows that it runs as the administrator, before the service. */
const fakeMigration = `
  import { appendFileSync } from 'node:fs';
  appendFileSync(new URL('../migrated', import.meta.url), process.env.DATABASE_URL + '\\n');`;

const fakeWorld = `
  import { appendFileSync } from 'node:fs';
  appendFileSync(new URL('../filled', import.meta.url), process.env.WORLD_DATE + ' ' + process.env.DEMO_CHILDREN + '\\n');`;

/** A place for data folders and fake services, with a space in its name, closed to other users. */
export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'ictg launch '));
  readonly services = join(this.folder, 'services');
  private readonly launchers: Launcher[] = [];

  constructor() {
    this.writeService('casework', { 'migrate.js': fakeMigration, 'world.js': fakeWorld });
    this.writeService('edge');
  }

  /** Puts a service there, with scripts beside its main one. */
  writeService(name: string, scripts: Record<string, string> = {}): void {
    const dist = join(this.services, name, 'dist');
    mkdirSync(dist, { recursive: true });
    writeFileSync(join(dist, '..', 'package.json'), '{ "type": "module" }');
    for (const [file, text] of Object.entries({ 'main.js': fakeService, ...scripts }))
      writeFileSync(join(dist, file), text);
  }

  /** What a fake service's script left behind, line by line. */
  leftBehind(service: string, file: string): string[] {
    return readFileSync(join(this.services, service, file), 'utf8')
      .trim()
      .split('\n');
  }

  dataFolder(name: string): string {
    return join(this.folder, name);
  }

  launch(environment: Record<string, string>): Launcher {
    const launcher = new Launcher([fakeTrial, this.services], environment);
    this.launchers.push(launcher);
    return launcher;
  }

  /** Runs one of the real commands to its end. */
  async command(args: string[], environment: Record<string, string>): Promise<Launcher> {
    const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
    const launcher = new Launcher([main, ...args], environment);
    await launcher.ended();
    return launcher;
  }

  async close(): Promise<void> {
    for (const launcher of this.launchers) await launcher.stop();
    // As root a database may lie outside the workshop: only a reset finds it.
    const used = new Set(this.launchers.map(({ dataFolder }) => dataFolder));
    for (const folder of used)
      if (existsSync(join(folder, 'settings.json')))
        await this.command(['reset', '--yes'], { DATA_DIR: folder });
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** One run of the launcher. */
export class Launcher {
  readonly child: ChildProcess;
  stdout = '';
  stderr = '';

  constructor(
    args: string[],
    private readonly environment: Record<string, string>,
  ) {
    this.child = spawn(process.execPath, args, {
      env: { ...machineOf(), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.on('data', (chunk: Buffer) => (this.stdout += chunk.toString()));
    this.child.stderr?.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
  }

  /** Resolves with what the ready line says. */
  async ready(): Promise<string> {
    for await (const line of createInterface({ input: this.child.stdout! }))
      if (line.startsWith('ready ')) return line;
    throw new Error(`The launcher ended before it was ready:\n${this.stderr}`);
  }

  get dataFolder(): string {
    return this.environment.DATA_DIR ?? '';
  }

  trial(): TrialFile {
    const file = join(this.dataFolder, 'trial.json');
    return JSON.parse(readFileSync(file, 'utf8')) as TrialFile;
  }

  async ended(): Promise<number> {
    if (this.child.exitCode === null && this.child.signalCode === null)
      await once(this.child, 'close');
    return this.child.exitCode ?? -1;
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number> {
    if (this.child.exitCode === null) this.child.kill(signal);
    return this.ended();
  }
}
