// Every limit of a visit, in one typed place, and the settings that both ways of visiting share.

/** Limits of one visit. Times in milliseconds, sizes in bytes. */
export type CaptureLimits = {
  /** Name look-up, TCP and TLS together. */
  connectMs: number;
  /** From the request to the end of the response's headers. */
  headersMs: number;
  /** Longest silence between two pieces of the body. */
  bodyGapMs: number;
  /** The whole visit with every redirect: nothing outlives it, however it drips. */
  totalMs: number;
  redirects: number;
  /** As sent, compressed or not. */
  wireBytes: number;
  /** After content encodings are taken off: counted while decoding, for 300 bytes may hold 200 MB. */
  decodedBytes: number;
  headerBytes: number;
  urlLength: number;
  /** One visit with a browser, launching left aside. */
  browserMs: number;
  /** The first launch unpacks a browser. */
  browserLaunchMs: number;
  /** How long the page's text must stay the same to count as built. */
  browserQuietMs: number;
  /** Longest wait for that quiet; what is there then is taken. */
  browserSettleMs: number;
  /** Memory that one page may take before it is ended. */
  browserPageBytes: number;
  /** Memory of the browser's own process, its pages left aside, from which on the next page gets a new browser; at rest it takes some 200 MiB. */
  browserOwnBytes: number;
  browserWidth: number;
  browserHeight: number;
  /** Height of the page at which a full-page screenshot is cut. */
  screenshotHeight: number;
  /** Most and least pixels of a screenshot, along one side, for one of the page: at three quarters small print is still read, at half ordinary text. */
  screenshotScale: number;
  screenshotLeastScale: number;
  /** Pixels of a whole screenshot above which its scale goes down, as far as it may: long pages are taken smaller. */
  screenshotPixels: number;
};

/** The limits as shipped. */
export const CAPTURE_LIMITS: CaptureLimits = {
  connectMs: 5_000,
  headersMs: 10_000,
  bodyGapMs: 10_000,
  totalMs: 25_000,
  redirects: 5,
  wireBytes: 5 * 1024 * 1024,
  decodedBytes: 10 * 1024 * 1024,
  headerBytes: 16 * 1024,
  urlLength: 2_048,
  browserMs: 30_000,
  browserLaunchMs: 30_000,
  browserQuietMs: 500,
  browserSettleMs: 8_000,
  browserPageBytes: 1_500 * 1024 * 1024,
  browserOwnBytes: 700 * 1024 * 1024,
  browserWidth: 1_280,
  browserHeight: 900,
  screenshotHeight: 8_000,
  screenshotScale: 0.75,
  screenshotLeastScale: 0.5,
  screenshotPixels: 2_400_000,
};

/** Where a host is really served, like `curl --resolve`. Naming it is the permission to connect there. */
export type Pin = { address: string; port?: number };

/** What a visit needs to know besides the address. */
export type CaptureSettings = {
  /** Of the product, for the user agent. */
  version: string;
  /** Page that tells a webmaster who visits and how to reach them. */
  contactUrl: string;
  limits?: Partial<CaptureLimits>;
  /** Lets visits go to this machine (examples, benches, tests): any port of 127.0.0.0/8 and ::1. */
  allowLoopback?: boolean;
  /** By host name, lower case. */
  resolve?: Record<string, Pin>;
  /** Ports that a public page may have; 80 and 443 unless told otherwise. */
  ports?: number[];
  /** Certificates (PEM) trusted beside the system's own. */
  extraCa?: string;
  acceptLanguage?: string;
  now?: () => Date;
};

/** The shipped limits with those of the settings over them. */
export function limitsOf(settings: CaptureSettings): CaptureLimits {
  return { ...CAPTURE_LIMITS, ...settings.limits };
}

/** The product's name in a user agent, and in a robots.txt that speaks to it (RFC 9309 section 2.2.1). */
export const PRODUCT_TOKEN = 'AgencyPresenceAuditor';

/** The honest name under which every visit is made: product, version, and where to ask about it. */
export function userAgentOf(settings: CaptureSettings): string {
  return `${PRODUCT_TOKEN}/${settings.version} (+${settings.contactUrl})`;
}
