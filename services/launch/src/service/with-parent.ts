// Loaded before each service: without the launcher nobody would ever stop it, so it stops when the launcher is gone.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// The channel by itself must not keep a script alive that has done its work.
process.channel?.unref();

export {};
