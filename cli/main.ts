// The command line's door.
import { run } from './run.ts';

// A reader that has seen enough (`presence report | head`) is no trouble.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
process.exitCode = await run(process.argv);
