// Addresses without a number, as they are usual in Great Britain and Ireland: "The Guildhall, Fore Street, Tregarrow".

const WORD = String.raw`\p{Lu}[\p{L}'’-]{1,20}`;
const KIND =
  'Street|Road|Lane|Square|Quay|Parade|Place|Terrace|Row|Green|Hill|Avenue|Drive|Way|Close|Crescent';
const STREET = String.raw`(?:(?:${WORD} ){1,3}(?:${KIND})|The (?:Quay|Mall|Square|Green|Parade))(?!\p{L})`;
const TOWN = String.raw`,? ${WORD}(?: ${WORD}){0,2}`;
const BUILDING =
  'Hall|House|Guildhall|Courthouse|Buildings?|Station|Cent(?:re|er)|Library|Offices?|Barracks|Depot|Lodge|Chontae';

/** Right before it, who is found there or how to write there. */
const FOUND = String.raw`(?:hq|headquarters|address|(?:head |main )?office|based|located|find us|visit us|write(?: to)?(?: us)?|post|letters|mail(?: us)?|we are|we['’]re|(?:clerk|team|desk|council|department|police|service|secretary|warden|chief|counter) (?:is|are))(?:\s?[:–-])?(?:\s(?:at|in|on|to))?\s(?:the\s)?`;

/** A building and its street, after such words or where a line begins. */
export const BUILDING_AND_STREET = {
  pattern: new RegExp(String.raw`(?:The )?(?!(?:Avoid|Near|At|In|On|By|See|From|Outside|Inside|Behind|Meet|Join|Closed|Fire at|Crash|Power|Burst|Past) )(?:${WORD} (?:an |na |of )?){0,4}(?:${BUILDING}), ${STREET}(?:${TOWN})?`, 'u'), // prettier-ignore
  led: new RegExp(String.raw`(?:(?:^|[|•·]\s?)|(?<!\p{L})${FOUND})$`, 'iu'),
  complete: true,
  look: /, \p{Lu}\p{L}+ \p{Lu}|, The /u,
};

/** A street and its town, after such words only. */
export const STREET_AND_TOWN = {
  pattern: new RegExp(STREET + TOWN.replace(',?', ','), 'u'),
  led: new RegExp(String.raw`(?<!\p{L})${FOUND}$`, 'iu'),
  complete: true,
  look: /(?:Street|Road|Lane|Square|Quay|Parade|Place|Terrace|Row|Green|Hill|Avenue|Drive|Way|Close|Crescent|Mall), \p{Lu}/u,
};
