// Tags that go with every message and come back with every event of it, by which its entry in the outbox is found again.

export const MAIL_TAGS = { entry: 'presence-entry', run: 'presence-run' } as const;
