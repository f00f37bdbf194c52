// A strict stand-in for Amazon SES v2: sandbox, quotas, rate, verified identities, suppression, header rules, and events of what became of a message.
import { randomUUID } from 'node:crypto';

export type SesRules = {
  /** Only verified recipients, as in a new account. */
  sandbox: boolean;
  /** Messages in 24 hours, each recipient counting. */
  perDay: number;
  /** Messages in a second. */
  perSecond: number;
  verified: Set<string>;
  suppressed: Set<string>;
  /** Addresses that bounce and those whose people complain. */
  bouncing: Set<string>;
  complaining: Set<string>;
  configurationSets: Set<string>;
};

type Sent = {
  messageId: string;
  to: string[];
  raw: string;
  at: number;
  tags: Record<string, string[]>;
};

type SesError = { status: number; type: string; message: string };

/** An event as SES publishes it (to SNS, in the form of event publishing). */
export type SesEvent = Record<string, unknown> & { eventType: string };

export type Ses = {
  rules: SesRules;
  /** Everything that was taken, in order. */
  sent: Sent[];
  /** Takes a `SendEmail` request, or says why not. */
  send: (request: SendRequest) => { messageId: string } | { error: SesError };
  /** Gets the events of taken messages. */
  onEvent: (take: (event: SesEvent) => void) => void;
};

type SendRequest = {
  FromEmailAddress?: string;
  Destination?: { ToAddresses?: string[]; CcAddresses?: string[]; BccAddresses?: string[] };
  Content?: { Raw?: { Data: string }; Simple?: { Subject: { Data: string } } };
  ConfigurationSetName?: string;
  EmailTags?: { Name: string; Value: string }[];
};

const MOST_RECIPIENTS = 50;
const MOST_BYTES = 40 * 1024 * 1024;
/** SES sets these itself and refuses them twice. */
const ONCE = ['from', 'to', 'cc', 'subject', 'date', 'message-id', 'mime-version', 'content-type'];

export function startSes(rules: Partial<SesRules> = {}, now: () => number = Date.now): Ses {
  const all: SesRules = {
    sandbox: false,
    perDay: 50_000,
    perSecond: 14,
    verified: new Set(['example.org']),
    suppressed: new Set(),
    bouncing: new Set(),
    complaining: new Set(),
    configurationSets: new Set(),
    ...rules,
  };
  const sent: Sent[] = [];
  const takers: ((event: SesEvent) => void)[] = [];
  return {
    rules: all,
    sent,
    onEvent: (take) => void takers.push(take),
    send(request) {
      const error = refusal(request, all) ?? overQuota(request, { rules: all, sent, at: now() });
      if (error !== undefined) return { error };
      const one = {
        messageId: randomUUID(),
        to: recipientsOf(request),
        raw: rawOf(request),
        at: now(),
        tags: tagsOf(request),
      };
      sent.push(one);
      for (const event of eventsOf(one, request, all)) for (const take of takers) take(event);
      return { messageId: one.messageId };
    },
  };
}

function refusal(request: SendRequest, rules: SesRules): SesError | undefined {
  const to = recipientsOf(request);
  const from = addressOf(request.FromEmailAddress ?? '');
  if (to.length === 0) return bad('Destination is required.');
  if (to.length > MOST_RECIPIENTS) return bad(`Recipient count exceeds ${MOST_RECIPIENTS}.`);
  if (!isVerified(from, rules)) return rejected(`Email address is not verified: ${from}`);
  const unverified = to.filter((address) => !isVerified(address, rules));
  if (rules.sandbox && unverified.length > 0)
    return rejected(
      `Email address is not verified. The following identities failed the check: ${unverified.join(', ')}`,
    );
  const set = request.ConfigurationSetName;
  if (set !== undefined && !rules.configurationSets.has(set))
    return {
      status: 404,
      type: 'NotFoundException',
      message: `Configuration set <${set}> does not exist.`,
    };
  return badContent(rawOf(request));
}

function badContent(raw: string): SesError | undefined {
  if (raw.length > MOST_BYTES) return rejected('Message length is more than 41943040 bytes long.');
  const [head = ''] = raw.split(/\r?\n\r?\n/, 1);
  if (/(?:^|[^\r])\n/.test(head)) return bad('Header lines end in CRLF.');
  if (/[^\t\r\n\u0020-\u007E]/.test(head)) return bad('Header fields are ASCII.');
  const names = head
    .split(/\r\n(?![ \t])/)
    .map((line) => line.slice(0, line.indexOf(':')).toLowerCase());
  const twice = ONCE.filter((name) => names.filter((one) => one === name).length > 1);
  if (twice.length > 0) return bad(`Duplicate header '${twice[0]}'.`);
  if (head.split('\r\n').some((line) => line.length > 998))
    return bad('A header line is too long.');
  return undefined;
}

function overQuota(
  request: SendRequest,
  { rules, sent, at }: { rules: SesRules; sent: Sent[]; at: number },
): SesError | undefined {
  const day = sent
    .filter((one) => one.at > at - 86_400_000)
    .reduce((sum, one) => sum + one.to.length, 0);
  if (day + recipientsOf(request).length > rules.perDay)
    return tooMany('Daily message quota exceeded.');
  if (sent.filter((one) => one.at > at - 1000).length >= rules.perSecond)
    return tooMany('Maximum sending rate exceeded.');
  return undefined;
}

function eventsOf(one: Sent, request: SendRequest, rules: SesRules): SesEvent[] {
  const about = (eventType: string, more: object): SesEvent => ({
    eventType,
    mail: {
      timestamp: new Date(one.at).toISOString(),
      messageId: one.messageId,
      destination: one.to,
      source: request.FromEmailAddress,
      tags: one.tags,
    },
    ...more,
  });
  const timestamp = new Date(one.at).toISOString();
  const outcome = one.to.map((address): SesEvent => {
    if (rules.suppressed.has(address) || rules.bouncing.has(address)) {
      const bounceType = 'Permanent';
      const bounceSubType = rules.suppressed.has(address) ? 'OnAccountSuppressionList' : 'General';
      return about('Bounce', {
        bounce: {
          bounceType,
          bounceSubType,
          timestamp,
          feedbackId: randomUUID(),
          bouncedRecipients: [{ emailAddress: address, action: 'failed', status: '5.1.1' }],
        },
      });
    }
    if (rules.complaining.has(address))
      return about('Complaint', {
        complaint: {
          timestamp,
          feedbackId: randomUUID(),
          complainedRecipients: [{ emailAddress: address }],
        },
      });
    return about('Delivery', {
      delivery: {
        timestamp,
        processingTimeMillis: 400,
        recipients: [address],
        smtpResponse: '250 ok',
      },
    });
  });
  return [about('Send', { send: {} }), ...outcome];
}

function recipientsOf({ Destination = {} }: SendRequest): string[] {
  const { ToAddresses = [], CcAddresses = [], BccAddresses = [] } = Destination;
  return [...ToAddresses, ...CcAddresses, ...BccAddresses].map(addressOf);
}

function tagsOf({ EmailTags = [] }: SendRequest): Record<string, string[]> {
  return Object.fromEntries(EmailTags.map(({ Name, Value }) => [Name, [Value]]));
}

function rawOf({ Content }: SendRequest): string {
  return Content?.Raw === undefined
    ? ''
    : Buffer.from(Content.Raw.Data, 'base64').toString('latin1');
}

function addressOf(written: string): string {
  return (/<([^>]+)>\s*$/.exec(written)?.[1] ?? written).trim().toLowerCase();
}

function isVerified(address: string, { verified }: SesRules): boolean {
  return verified.has(address) || verified.has(address.slice(address.lastIndexOf('@') + 1));
}

const bad = (message: string): SesError => ({ status: 400, type: 'BadRequestException', message });
const rejected = (message: string): SesError => ({ status: 400, type: 'MessageRejected', message });
const tooMany = (message: string): SesError => ({
  status: 429,
  type: 'TooManyRequestsException',
  message,
});
