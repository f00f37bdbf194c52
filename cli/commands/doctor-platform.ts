// `presence doctor --platform X`: one call with the user's own key or token, and its answer in plain words.
import type { Commands } from '../../core/command.ts';
import { FAILURE_TEXT } from '../../core/capture/failure-text.ts';
import type { Failure } from '../../core/capture/failures.ts';
import { type Platform, PLATFORMS } from '../../core/inventory/schema.ts';
import { canonicalUrl } from '../../core/platforms/address.ts';
import { PLATFORM_FACTS } from '../../core/platforms/index.ts';
import { INTERFACES } from '../../core/platforms/interfaces/index.ts';
import { OWN_ACCOUNT, type PlatformInterface } from '../../core/platforms/interfaces/interface.ts';
import type { ProfileOf, Secrets, Visit } from '../../core/ports.ts';
import { readAnswer } from '../../core/read/answer.ts';
import { oneOf } from '../choice.ts';
import { EXIT } from '../exit-codes.ts';
import type { NetworkOptions } from '../program/options.ts';
import { commandsFor } from '../printed-command.ts';
import { UsageError } from '../usage-error.ts';
import { openConnect } from '../wire.ts';
import { type Row, rowsText } from '../doctor-rows.ts';

export type PlatformDoctorOptions = Pick<
  NetworkOptions,
  'secrets' | 'interface' | 'contact' | 'allowLoopback' | 'resolve'
> & { platform: string; url?: string; agency?: string; json?: boolean; data?: string };

/** Makes one call of the platform's interface; the exit code says whether it gave a profile. No key or token is ever shown. */
export async function doctorPlatform(options: PlatformDoctorOptions): Promise<number> {
  const platform = oneOf(PLATFORMS, options.platform, 'platform');
  if (platform === undefined) throw new UsageError('Name the platform, for example: --platform x');
  const known = INTERFACES[platform];
  const rows =
    known === undefined
      ? [withoutInterface(platform, commandsFor(options))]
      : await look(platform, known, options);
  process.stdout.write(options.json ? `${JSON.stringify(rows, null, 2)}\n` : rowsText(rows));
  return rows.some((row) => row.sign === 'fail') ? EXIT.toolError : EXIT.compliant;
}

function withoutInterface(platform: Platform, command: Commands): Row {
  const { name, accessReason, access } = PLATFORM_FACTS[platform];
  if (access === 'crawl')
    return {
      what: 'way in',
      sign: 'ok',
      says: 'Pages of a web site are visited; nothing has to be set up.',
    };
  return {
    what: 'way in',
    sign: 'warn',
    says: `${name} is not asked by this program. ${accessReason}`,
    remedy: `Bring its pages: ${bring(command)}`,
  };
}

async function look(
  platform: Platform,
  known: PlatformInterface,
  options: PlatformDoctorOptions,
): Promise<Row[]> {
  const agencyId = options.agency ?? 'all';
  const profile: ProfileOf = { platform, url: addressOf(platform, known, options.url), agencyId };
  const visiting = { browser: false, lanes: 1, hostDelay: 0, ...options };
  const { connect, secrets } = await openConnect(visiting, options.contact ?? NOBODY);
  const token = await tokenRow(known, secrets, options.agency);
  if (token.sign === 'fail') return [token];
  const asked = {
    what: 'asked',
    sign: 'ok' as const,
    says: `${connect.host(profile)} for ${profile.url}`,
  };
  return [
    token,
    asked,
    ...answerRows({ profile, known, command: commandsFor(options) }, await connect.visit(profile)),
  ];
}

/** One call by hand has no webmaster's questions to answer; what stands in the user agent is at least true. */
const NOBODY = 'one call by hand, no contact given';

/** A page of the agency's own, an account that anybody may ask for, or that of the token itself. */
function addressOf(platform: Platform, known: PlatformInterface, url: string | undefined): string {
  const { example } = PLATFORM_FACTS[platform];
  if (url === undefined) return known.example ?? example.replace('rivertonpd', OWN_ACCOUNT);
  const canonical = canonicalUrl(platform, url);
  if (canonical.ok) return canonical.url;
  throw new UsageError(`${canonical.says} ${canonical.remedy}`);
}

async function tokenRow(
  { token }: PlatformInterface,
  secrets: Secrets,
  agency: string | undefined,
): Promise<Row> {
  if (token === undefined) return { what: 'token', sign: 'ok', says: 'none is needed' };
  const names = [...(agency === undefined ? [] : [`${token.secret}-${agency}`]), token.secret];
  for (const name of names)
    if ((await secrets.get(name)) !== undefined)
      return { what: 'token', sign: 'ok', says: `${token.is} is there (“${name}”)` };
  const places = names.flatMap((name) => secrets.places(name));
  return {
    what: 'token',
    sign: 'fail',
    says: `${token.is} is needed, and there is none here`,
    remedy: [
      ...token.steps,
      `It must permit: ${token.permission}.`,
      `Put it into ${places.join(', or ')}. The file must be yours alone (chmod 600).`,
      'Then run this again.',
    ].join('\n'),
  };
}

type Asked = { profile: ProfileOf; known: PlatformInterface; command: Commands };

function answerRows(asked: Asked, visit: Visit): Row[] {
  if (!visit.ok) return [refusedRow(asked, visit.failure)];
  const read = readAnswer(visit.value, asked.profile.platform);
  if (!read.ok) return [refusedRow(asked, read.failure)];
  const { title, profile: found, blocks } = read.content;
  const { links = [], phones = [], emails = [], address, notServed = [] } = found ?? {};
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const fields = [
    `text of ${letters} characters`,
    `${links.length} links`,
    `${phones.length} phone numbers`,
    `${emails.length} e-mail addresses`,
    address === undefined ? 'no address' : 'an address',
  ];
  const withheld = notServed.length === 0 ? '' : `; not given out here: ${notServed.join(', ')}`;
  return [
    { what: 'answer', sign: 'ok', says: `the profile of “${title}”` },
    { what: 'read', sign: 'ok', says: fields.join(', ') + withheld },
  ];
}

/** An example account that is refused says nothing about the agency's own. */
function refusedRow({ profile, known, command }: Asked, failure: Failure): Row {
  const { token } = known;
  const { means, remedy } = FAILURE_TEXT[failure.reason];
  const ofToken = failure.reason === 'token-expired' || failure.reason === 'permission-missing';
  const steps =
    token !== undefined && ofToken
      ? [`It must permit: ${token.permission}.`, ...token.steps]
      : [remedy];
  return {
    what: 'answer',
    sign: 'fail',
    says: `${means} (${failure.detail})`,
    remedy: [...steps, ...bringIt(profile.platform, command)].join('\n'),
  };
}

const bringIt = (platform: Platform, command: Commands): string[] =>
  PLATFORM_FACTS[platform].fallback === 'submitted'
    ? [`Until then, a person can bring the page: ${bring(command)}`]
    : [];

const bring = (command: Commands): string =>
  command('submit', 'PAGE', '--text', 'FILE', '--by', 'YOUR NAME');
