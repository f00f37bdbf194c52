// Which messages may go out again: those whose sender was gone, or heard nothing, before it had written down that they went.
import type { Fault, Request } from '../sandbox/gateway.ts';

export type MailLog = {
  /** The mail service is asked. */
  asked: (request: Request, fault: Fault) => void;
  /** It took the message. */
  taken: (request: Request) => void;
  /** A put of an entry, or of anything else, was taken. */
  written: (request: Request, input: object) => void;
  /** By entry: sendings of which nobody knew in the end. */
  unsure: () => ReadonlyMap<string, number>;
  forget: () => void;
};

type Sending = { entry: string; caller: string; isLost: boolean; isWritten: boolean };

export function mailLog(): MailLog {
  const sendings: Sending[] = [];
  const faults = new WeakMap<Request, Fault>();
  return {
    asked: (request, fault) => void faults.set(request, fault),
    taken(request) {
      const entry = entryOf(request);
      const fault = faults.get(request) ?? 'none';
      const isLost = fault !== 'none';
      sendings.push({ entry, caller: request.caller, isLost, isWritten: false });
    },
    written({ caller }, input) {
      const { Item } = input as { Item?: { sk?: { S?: string } } };
      const sending = sendings.findLast(
        (one) => one.caller === caller && Item?.sk?.S?.includes(one.entry) === true,
      );
      if (sending !== undefined) sending.isWritten = true;
    },
    forget: () => void (sendings.length = 0),
    unsure() {
      const counts = new Map<string, number>();
      for (const { entry, isLost, isWritten } of sendings)
        if (isLost || !isWritten) counts.set(entry, (counts.get(entry) ?? 0) + 1);
      return counts;
    },
  };
}

function entryOf({ body }: Request): string {
  const { EmailTags = [] } = JSON.parse(body.toString()) as {
    EmailTags?: { Name: string; Value: string }[];
  };
  return EmailTags.find(({ Name }) => Name === 'presence-entry')?.Value ?? '';
}
