// Leaves out of the HTTP client what no function asks of it: its stand-ins for tests, web sockets, event streams, browser caches and
// cookies, and the second copy of its parser, for processors that no function runs on.
import type { Plugin } from 'esbuild';

const LEFT_OUT =
  /[\\/]undici[\\/]lib[\\/](?:mock|web[\\/](?:websocket|eventsource|cache|cookies))[\\/].*\.js$/;

const SECOND_PARSER = /[\\/]undici[\\/]lib[\\/]llhttp[\\/]llhttp-wasm\.js$/;

/** A plugin for esbuild. The client names each of its parts as it is loaded, and makes one cache: so what is left out is a class that does nothing. */
export const plainUndici: Plugin = {
  name: 'plain-undici',
  setup(build) {
    build.onLoad({ filter: LEFT_OUT }, () => ({
      contents: `module.exports = new Proxy({}, { get: (_none, name) => (typeof name === 'symbol' || name === '__esModule' ? undefined : class {}) });`,
      loader: 'js',
    }));
    // The client tries the parser with SIMD first; Node has that on both of AWS Lambda's architectures.
    build.onLoad({ filter: SECOND_PARSER }, () => ({
      contents: `module.exports = require('./llhttp_simd-wasm.js');`,
      loader: 'js',
    }));
  },
};
