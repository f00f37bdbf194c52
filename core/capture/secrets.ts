// What is never kept of headers and addresses: the values of tokens, keys and sessions. Their names are.

/** Stands where a header's value was left out. */
export const LEFT_OUT = '(left out)';

const SECRET_NAME =
  /(?:^|[-_.[])(?:authorization|auth|token|secret|signature|csrf|xsrf|jwt|password|passwd|session|sessionid|sid|jsessionid|phpsessid|api-?key|apikey)(?:$|[-_.\]])/i;

/** Whether a header or a parameter of this name holds what lets its bearer in. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** Parameters of addresses alone: too common a word elsewhere. */
const SECRET_PARAMETER = /^(?:key|sig|code|ticket)$/i;

/**
 * Text with an address in it, the values of its secret parameters left out: `?access_token=left-out`. What is no parameter stays as it
 * is, byte for byte.
 */
export function withoutSecrets(text: string): string {
  const query = text.indexOf('?');
  return text.replaceAll(
    PARAMETER,
    (whole, ...[before, name, value, at]: [string, string, string, number]) => {
      if (!isSecretName(name) && !SECRET_PARAMETER.test(name)) return whole;
      const end = before === ';' && at < query ? value.search(/[?/]/) : -1;
      return `${before}${name}=left-out${end < 0 ? '' : withoutSecrets(value.slice(end))}`;
    },
  );
}

/** `?name=value`, `&name=value`, `;name=value` (a session in a path), `#name=value`. */
const PARAMETER = /([?&;#])([\w.[\]-]{1,100})=([^&;#\s"'<>]+)/g;
