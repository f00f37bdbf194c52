// Reads an address, or says that it is none.

/**
 * The address, resolved against a base where one is given; undefined for what is no address (WHATWG URL). Not by asking `URL.canParse`
 * first: once Node 20's engine has compiled that call (after some four thousand of them), it calls hosts with letters of Latin-1
 * ("köln.example") no addresses.
 */
export function parsedUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
