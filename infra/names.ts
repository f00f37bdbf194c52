// Every name that is given in the account, made from the environment: what refers to one another agrees by construction.
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { FunctionName } from '../core/cloud/names.ts';

/** Alias under which every function is called: a durable execution stays with the version that it began with. */
export const LIVE = 'live';

/** `presence-dev-weekly-audit`. */
export function named(env: string, what: string): string {
  return `presence-${env}-${what}`;
}

/** ARN of a function, without version or alias. */
export function functionArn(scope: Construct, env: string, name: FunctionName): string {
  const { partition, region, account } = Stack.of(scope);
  return `arn:${partition}:lambda:${region}:${account}:function:${named(env, name)}`;
}

/** ARN by which a function is called. */
export function liveArn(scope: Construct, env: string, name: FunctionName): string {
  return `${functionArn(scope, env, name)}:${LIVE}`;
}

/** Beginning of the names of secrets: `presence/dev/facebook`. */
export function secretsPrefix(env: string): string {
  return `presence/${env}/`;
}
