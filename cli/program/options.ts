// Options that several commands share, and the examples under a command's help.
import { isIP } from 'node:net';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Platform, PLATFORMS } from '../../core/inventory/schema.ts';
import { parsedUrl } from '../../core/parsed-url.ts';
import { DATA_FOLDER } from './defaults.ts';

/** Tells the exit code of the command that ran. */
export type Ended = (code: number) => void;

/** Examples under a command's help. */
export function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}

export function dataOption(): Option {
  return new Option('-d, --data <folder>', 'where runs, captures and reports are kept')
    .env(DATA_FOLDER.env)
    .default(DATA_FOLDER.value);
}

/** What every command that visits pages takes. */
export type NetworkOptions = {
  browser: boolean;
  lanes: number;
  hostDelay: number;
  contact?: string;
  allowLoopback?: boolean;
  resolve: Pins;
  /** File with keys and tokens. */
  secrets?: string;
  /** Addresses of interfaces instead of the platforms' own. */
  interface?: Partial<Record<Platform, string>>;
};

/** Host names to reach at a fixed address and port, as `curl --resolve` has them. */
export type Pins = Record<string, { address: string; port: number }>;

export function addNetworkOptions(command: Command): Command {
  return addInterfaceOptions(
    command
      .option('--no-browser', 'never start a browser; pages that need one are then unreadable')
      .option('--lanes <n>', 'hosts visited side by side', wholeNumber(1, 256), 16)
      .option(
        '--host-delay <ms>',
        'pause between two visits of one host',
        wholeNumber(0, 60_000),
        1000,
      ),
  );
}

/** What every command that asks another machine takes. */
export function addInterfaceOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--contact <url>', 'address in our user agent for whoever sees our visits')
        .env('PRESENCE_CONTACT')
        .argParser(contact),
    )
    .option('--allow-loopback', 'visit pages on this machine (for previews)')
    .addOption(
      new Option('--secrets <file>', 'file with keys and tokens of platforms').env(
        'PRESENCE_SECRETS',
      ),
    )
    .addOption(
      new Option(
        '--interface <platform=address>',
        'ask a platform’s interface at another address (a gateway, a preview); may be said several times',
      )
        .argParser(interfaceAt)
        .default({}, 'none'),
    )
    .addOption(
      new Option(
        '--resolve <host=address:port>',
        'reach a host at a fixed address (for previews); may be said several times',
      )
        .argParser(pin)
        .default({}, 'none'),
    );
}

/** A parser for whole numbers in a range. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < min || value > max) {
      throw new InvalidArgumentError(`Give a whole number from ${min} to ${max}.`);
    }
    return value;
  };
}

/** A parser for the address of a machine, or of a range of them, as a firewall takes it. */
export function publicAddress(text: string): string {
  if (/^[^/]+(?:\/\d{1,3})?$/.test(text) && isIP(text.replace(/\/.*$/, '')) !== 0) return text;
  throw new InvalidArgumentError('Write the address in numbers, for example 203.0.113.7.');
}

function interfaceAt(
  text: string,
  previous: Partial<Record<Platform, string>>,
): Partial<Record<Platform, string>> {
  const [name = '', ...rest] = text.split('=');
  const platform = PLATFORMS.find((one) => one === name);
  const address = rest.join('=');
  if (platform === undefined || !/^https?:\/\//.test(address) || parsedUrl(address) === undefined) {
    throw new InvalidArgumentError(
      'Write it as platform=address, for example x=https://gateway.example.gov.',
    );
  }
  refuseOther(platform, previous[platform], address);
  return { ...previous, [platform]: address };
}

/** It stands in a header of every request: what is no address there would fail them all, for a reason that nobody finds. */
function contact(text: string): string {
  const isWeb = /^https?:\/\//i.test(text) && parsedUrl(text) !== undefined;
  const isMail = /^(?:mailto:)?[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/i.test(text);
  if ((isWeb || isMail) && /^[\x21-\x7e]{1,300}$/.test(text)) return text;
  throw new InvalidArgumentError(
    'Write the address of a web page or an e-mail address, for example https://www.riverton.gov/contact.',
  );
}

function pin(text: string, previous: Pins): Pins {
  const match = /^([^=\s]+)=(\[[0-9a-f:.]+\]|[^:\s]+):(\d{1,5})$/i.exec(text);
  const [, host, written = '', number] = match ?? [];
  const [address, port] = [written.replace(/^\[|\]$/g, ''), Number(number)];
  if (host === undefined || isIP(address) === 0 || port < 1 || port > 65_535) {
    throw new InvalidArgumentError(
      'Write it as host=address:port, the address in numbers, for example www.riverton.example=127.0.0.1:8080.',
    );
  }
  const name = host.toLowerCase();
  const before = previous[name];
  refuseOther(name, before && `${before.address}:${before.port}`, `${address}:${port}`);
  return { ...previous, [name]: { address, port } };
}

/** Of two addresses for one thing nobody knows which was meant. */
function refuseOther(what: string, before: string | undefined, now: string): void {
  if (before === undefined || before === now) return;
  throw new InvalidArgumentError(`It gives ${what} two addresses, ${before} and ${now}. Give one.`);
}
