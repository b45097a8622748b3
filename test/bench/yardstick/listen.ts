import type { Server } from 'node:http';

/** Listens on a free loopback port and tells the harness which. */
export function listen(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (typeof address === 'object' && address) process.send?.({ port: address.port });
  });
  // The harness is gone: nobody else will stop this process.
  process.once('disconnect', () => process.exit());
}
