// The environment variables of each function; functions/settings.ts reads them, and a test reads them by it.
import type { Construct } from 'constructs';
import { METRICS, type FunctionName } from '../core/cloud/names.ts';
import { FUNCTIONS } from './functions-table.ts';
import { liveArn, named, secretsPrefix } from './names.ts';
import type { Settings } from './settings.ts';

/** Names of what the functions work with. */
export type Names = { tableName: string; bucketName: string; configurationSet: string };

type Surroundings = Names & { settings: Settings };

/** What one function finds in its environment. */
export function environmentOf(
  scope: Construct,
  name: FunctionName,
  around: Surroundings,
): Record<string, string> {
  const { env } = around.settings;
  return {
    TABLE_NAME: around.tableName,
    POWERTOOLS_SERVICE_NAME: named(env, name),
    POWERTOOLS_METRICS_NAMESPACE: METRICS.namespace,
    POWERTOOLS_LOG_LEVEL: 'INFO',
    ...(FUNCTIONS[name].may.captures ? { CAPTURES_BUCKET: around.bucketName } : {}),
    ...ofOne(scope, name, around),
  };
}

function ofOne(scope: Construct, name: FunctionName, around: Surroundings): Record<string, string> {
  switch (name) {
    case 'weekly-audit':
      return ofWeekly(scope, around.settings);
    case 'audit-lane':
    case 'render-page':
      return ofVisits(around.settings);
    case 'check-page':
      return {
        ...ofVisits(around.settings),
        RENDER_PAGE: liveArn(scope, around.settings.env, 'render-page'),
      };
    case 'notify':
      return {
        MAIL_SENDER: around.settings.sender,
        MAIL_CONFIGURATION_SET: around.configurationSet,
        FIX_PAGES: liveArn(scope, around.settings.env, 'fix-pages'),
      };
    case 'fix-pages':
    case 'watchdog':
    case 'mail-events':
      return {};
  }
}

function ofWeekly(scope: Construct, settings: Settings): Record<string, string> {
  const { env, schedule, concurrency, confirmAfterMinutes, contactUrl, recipients } = settings;
  return {
    CONTACT_URL: contactUrl,
    AUDIT_LANE: liveArn(scope, env, 'audit-lane'),
    RENDER_PAGE: liveArn(scope, env, 'render-page'),
    NOTIFY: liveArn(scope, env, 'notify'),
    DEFAULT_WEEKDAY: schedule.weekday,
    DEFAULT_HOUR: String(schedule.hour),
    LANES: String(concurrency.lanes),
    RENDERS: String(concurrency.renders),
    CONFIRM_AFTER_MS: String(confirmAfterMinutes * 60_000),
    ...(recipients.length > 0 && { OPERATORS: recipients.join(',') }),
  };
}

function ofVisits({ env, contactUrl, hostDelaySeconds }: Settings): Record<string, string> {
  return {
    CONTACT_URL: contactUrl,
    HOST_DELAY_MS: String(hostDelaySeconds * 1_000),
    SECRETS_PREFIX: secretsPrefix(env),
    ALLOW_LOOPBACK: 'false',
  };
}
