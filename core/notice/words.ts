// The words of the notice page in one language. Each standard item has its section.

/** What the words are filled with. */
export type NoticeFacts = {
  name: string;
  /** The name within a sentence. */
  theName: string;
  emergencyNumber: string;
  site?: string;
  contact: string[];
  /** The records law with its citation, as a sentence takes it up. */
  law?: string;
};

export type NoticeWords = {
  title: string;
  lead: string;
  emergency: { head: string; says: string[] };
  purpose: { head: string; says: string };
  official: { head: string; says: string; pages: string };
  monitoring: { head: string; says: string };
  opinions: { head: string; says: string };
  records: { head: string; says: string };
  comments: { head: string; says: string; removed: string[]; kept: string };
  removal: { head: string; says: string[] };
  contact: { head: string; says: string; site: string };
  updated: string;
};
