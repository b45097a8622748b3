import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';
import { runSettings, machine, useTemporaryFolder } from '../../system/environment.ts';

/** A browser that is running, and how to be rid of it and of what it left behind. */
export interface RunningBrowser {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts one browser for the whole run. */
export async function startBrowser(): Promise<RunningBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'ictg-browser-'));
  const server = await launch(folder);
  return {
    address: server.wsEndpoint(),
    async stop() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function launch(folder: string): Promise<BrowserServer> {
  const { browser } = runSettings();
  const common = { headless: true, host: '127.0.0.1' };
  if (browser !== undefined)
    return chromium.launchServer({ ...common, executablePath: browser, args: sandboxArguments() });
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return chromium.launchServer({ ...common, channel: 'chrome' });
  return chromium.launchServer({
    ...common,
    executablePath: await unpacked(folder),
    args: sandboxArguments(),
    env: machine({ FONTCONFIG_FILE: fontsIn(folder), TMPDIR: folder }),
  });
}

// It unpacks into the temporary folder and takes whatever lies there already, however old: so that is an empty one.
async function unpacked(folder: string): Promise<string> {
  const usual = tmpdir();
  useTemporaryFolder(folder);
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    packed.setGraphicsMode = false;
    return await packed.executablePath();
  } finally {
    useTemporaryFolder(usual);
  }
}

// Its own list of folders names none of ours: on a machine without fonts every text would be of no size.
function fontsIn(folder: string): string {
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>
`,
  );
  return file;
}

function sandboxArguments(): string[] {
  const quiet = ['--disable-dev-shm-usage', '--font-render-hinting=none', '--disable-gpu'];
  return process.getuid?.() === 0 ? [...quiet, '--no-sandbox', '--no-zygote'] : quiet;
}
