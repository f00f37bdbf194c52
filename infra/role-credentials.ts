// Leaves out of the functions every way to credentials but the one that AWS Lambda has: the role's own, in the environment.
import type { Plugin } from 'esbuild';

/** A plugin for esbuild. The usual chain looks in the environment first as well; what it would try next (profiles, SSO, tokens, instance metadata) no function has. */
export const roleCredentials: Plugin = {
  name: 'role-credentials',
  setup(build) {
    build.onLoad(
      { filter: /[\\/]@aws-sdk[\\/]credential-provider-node[\\/]dist-es[\\/]index\.js$/ },
      () => ({
        contents: `export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';`,
        loader: 'js',
      }),
    );
  },
};
