/** Starting a database server that is installed on this machine, on a folder of its own and without a port. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A user that a server may run as. */
interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** A server that runs, in a folder that it owns. */
export interface Server {
  /** The folder of its data and its socket. */
  readonly folder: string;
  /** Ends it and removes the folder. */
  readonly stop: () => Promise<void>;
}

/** Finds a program on the path, or in a folder of Debian's that is not on it. */
export function findProgram(name: string): string | undefined {
  const versions = '/usr/lib/postgresql';
  const debian = existsSync(versions) ? readdirSync(versions).map((version) => join(versions, version, 'bin')) : [];
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', ...debian];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** Makes the folder, prepares it with one command, starts the server with another and waits until it answers. */
export async function startServer(
  user: string,
  prepare: (folder: string) => readonly string[],
  serve: (folder: string) => readonly string[],
  isReady: (folder: string) => Promise<boolean>,
): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  const owner = ownerOf(user);
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const [program = '', ...words] = prepare(folder);
  const prepared = spawnSync(program, words, { ...owner, cwd: folder, encoding: 'utf8' });
  if (prepared.status !== 0) throw new Error(`${program} failed: ${prepared.stderr}${prepared.stdout}`);
  const [server = '', ...options] = serve(folder);
  const child = spawn(server, options, { ...owner, cwd: folder, stdio: 'ignore' });
  const stop = async (): Promise<void> => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (child.exitCode !== null) break;
    if (await isReady(folder)) return { folder, stop };
    await setTimeout(100);
  }
  await stop();
  throw new Error(`${server} did not start`);
}

/** Servers refuse to run as root: the account that Debian made for them, or nobody's. */
function ownerOf(user: string): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  const [, , uid, gid] = accounts.map((line) => line.split(':')).find(([name]) => name === user) ?? [];
  return { uid: Number(uid ?? 65534), gid: Number(gid ?? 65534) };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) {
      resolve();
      return;
    }
    child.once('exit', () => {
      resolve();
    });
    child.kill('SIGINT');
    // MariaDB does not end on an interrupt.
    child.kill('SIGTERM');
  });
}
