// Stryker's door to the runner: Stryker loads plugins as plain JavaScript, the runner is TypeScript.
import { register } from 'tsx/esm/api';

register();
export const { strykerPlugins } = await import('./runner.ts');
