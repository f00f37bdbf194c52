// The command line's door.
import { guardOutlets } from './outlets.ts';
import { explain, run } from './run.ts';

const { isLost } = guardOutlets(process);
// Node's own code for it is 1, which here says that a page is not compliant.
process.on('uncaughtException', (error) => process.exit(explain(error)));
const code = await run(process.argv);
if (!isLost()) process.exitCode = code;
