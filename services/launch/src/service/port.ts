import { createServer } from 'node:net';
import { PlainFault, systemCode } from '../plain-fault.js';

/** A port on loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  return listenOnce('127.0.0.1', 0);
}

/**
 * Checks that the public port can be taken.
 * @throws PlainFault when somebody has it, or when it needs rights that we lack
 */
export async function checkPort(host: string, port: number): Promise<void> {
  try {
    await listenOnce(host, port);
  } catch (fault) {
    switch (systemCode(fault)) {
      case 'EADDRINUSE':
        throw new PlainFault(
          `Port ${port} is taken by another program: stop that one, or choose another port with PORT.`,
        );
      case 'EACCES':
        throw new PlainFault(
          `This user may not listen on port ${port}: choose one above 1023 with PORT.`,
        );
      case 'EADDRNOTAVAIL':
        throw new PlainFault(`This machine has no address ${host}: correct HOST.`);
      default:
        throw fault;
    }
  }
}

function listenOnce(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host, port }, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      server.close(() => {
        resolve(taken);
      });
    });
  });
}
