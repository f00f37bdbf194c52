// A draft that is a file of a site's sources, as web teams keep its texts: what visitors get to see of it.
import { textsOfJson } from './sources/json.ts';
import { textsOfPo } from './sources/po.ts';
import { textsOfProperties } from './sources/properties.ts';
import { textsOfTable } from './sources/table.ts';
import { textsOfYaml } from './sources/yaml.ts';

/** Longer files are no draft of a page. */
const LONGEST = 200_000;

const FORMATS = [textsOfJson, textsOfPo, textsOfTable, textsOfProperties, textsOfYaml] as const;

/**
 * The texts of a file of keys and texts (JSON, gettext, properties, YAML, a table), a paragraph each and without what only machines read;
 * undefined for any other text, prose above all. Linear in the text.
 */
export function textsOfSource(text: string): string[] | undefined {
  if (text.length > LONGEST) return undefined;
  for (const textsOf of FORMATS) {
    const texts = textsOf(text);
    if (texts !== undefined) return texts.filter(isShown);
  }
  return undefined;
}

/** Words that follow one another, or a way to reach somebody. Names, keys, dates and paths of files are for machines. */
function isShown(text: string): boolean {
  if (PICTURE.test(text)) return false;
  return WORDS.test(text) || REACHED.test(text);
}

const PICTURE = /^\S+(?:\.(?:png|jpe?g|svg|gif|webp|ico|css|m?js|tsx?|woff2?)|@jpeg)$/i;
const WORDS = /\p{L}\S*\s+\S*[\p{L}\p{N}]/u;
const REACHED =
  /^(?:\S+@\S+\.\S+|(?:https?:\/\/|www\.)\S+|\S+\.(?:gov|org|com|uk|ca|us|es|fr|au|nz|ie)(?:\/\S*)?|[+(]?\d[\d\s().-]{6,}\d)$/i;

/**
 * A draft's markup as visitors get it: the texts of a file of texts, the template of a component, and what stands in sections of XML.
 * Any other markup stays what it is.
 */
export function shownMarkup(html: string): string {
  const texts = textsOfSource(html);
  if (texts !== undefined) return texts.map((text) => `<p>${text}</p>`).join('\n');
  const plain = withoutTags(html);
  const whole = plain.includes('<![CDATA[') ? plain.replaceAll(/<!\[CDATA\[|\]\]>/g, '') : plain;
  const parts = PAIRED.test(whole) ? whole.replaceAll(/<(\/?)(?:string|item|target)(?=[\s>])/g, '<$1p') : whole; // prettier-ignore
  return COMPONENT.test(parts) ? parts.replaceAll(/<(\/?)template(?=[\s>])/g, '<$1div') : parts;
}

/** Without the comments and the orders of a template, which no visitor sees; what is put in by its name stays. */
export function withoutTags(text: string): string {
  return text.replaceAll(TAGS, ' ');
}

/** Of Jinja, Twig, Liquid and Nunjucks; of ERB, EJS and JSP; of Handlebars. */
const TAGS =
  /\{#[^#]{0,2000}#\}|\{%[^%]{0,500}%\}|<%(?!=)[^%]{0,500}%>|\{\{!(?:--)?[^}]{0,2000}\}\}/g;

/** Texts of an app, each in an element that no browser knows. */
const PAIRED = /<(?:string|trans-unit|unit) [^>]*(?:name|id)=/;
/** A file of a component begins with its template, perhaps after its script. */
const COMPONENT = /^\s*(?:<script[^>]*>[^<]{0,20000}<\/script>\s*)?<template[\s>]/;
