// For bundles: of zod's messages in fifty languages only the English ones, which are the only ones that are ever used.

/** An esbuild plugin. Without it a tenth of a function's bundle would be translations. */
export const zodLocales = {
  name: 'zod-locales',
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: `export { default as en } from './en.js';`,
      loader: 'js',
    }));
  },
};
