// English: how a page says that what is posted or sent may be a public record.
import type { Lists } from '../table.ts';

export const records: Lists<'records'> = {
  cue: [
    '{record}',
    '{statute}',
    '(?:private|secret|discoverable|disclosure|disclosed|disclosable|confidential|released|retained|archived)',
  ],
  record: [
    '(?:be|is|are|become|becomes|been|considered|constitutes?|deemed|treated as|released as|part of|forms?|qualify as|classified as) ~5 {record}',
    '{record} ~3 (?:includes?|extends? to|appl(?:y|ies) to) ~4 (?:{said}|{messages}|{page})',
  ],
  subject: [
    'subject to ~8 (?:disclosure|{statute}|{record}|public (?:inspection|release|review|access)|release|inspection|foi)',
    '{release} ~10 (?:under|pursuant to|in accordance with|per|by|in response to|according to|as required by) ~8 (?:{statute}|{record}|public disclosure)',
    '{release} ~4 to (?:the public|anyone|third parties|others) ~4 (?:upon|on) request',
    '(?:comes?|falls?|fall|governed|covered|bound|affected) (?:under|within|by) ~8 (?:{statute}|public records?)',
    '(?:under|pursuant to|per|in accordance with|according to) ~6 {statute} ~~12 (?:public|{release}|{record})',
    '{statute} ~3 appl(?:y|ies) ~2 to',
  ],
  submitted: [
    '{said}',
    '{messages}',
    '{page}',
    '(?:anything|everything|all|whatever|any) ~4 (?:post|posted|write|send|sent|submit|submitted|provide|share|information|communication|content|material)',
    '(?:information|content|communications?|correspondence|material|e-?mail(?:s| address(?:es)?)?|submissions?|list of ~3 (?:fans|followers|subscribers)|names?|kept here|interactions?) ~~14 (?:{record}|{release}|subject)',
    '(?:discussions?|conversations?|interactions?|forum)',
    '(?:you|public) (?:post|write|send|submit|provide|share|give|enter)',
    '(?:posted|sent|submitted|published|kept|received|provided) ~3 (?:here|to us|on|by|through|via)',
  ],
  notThis: [
    '(?:request|requests|requesting|search|obtain|order|view|access|get|find|submit|file|ask for) ~5 (?:{record}|{statute}) ~2 (?:requests?|form|search|online|portal|center|copies)?',
    '(?:police|crash|accident|incident|arrest|court|property|tax|land|meeting|minutes|agendas?|budget|inspection|jail|booking|permit|911) ~2 (?:reports?|records?|minutes|documents?|agendas?|calls?) ~4 (?:be|is|are|considered) ~3 {record}',
    '(?:meetings?|hearings?|minutes|agendas?) ~6 (?:subject to|under|pursuant to|in accordance with) ~6 (?:open meetings?|sunshine|brown act)',
    'trade secrets?',
    'disclosure (?:restrictions|statements?|forms?)',
    '(?:non-public|exempt|exemption|exemptions|privileged)',
  ],
  privacy: [
    '{not} ~8 {release} ~~12 (?:except|unless|without|required by|other than)',
    '(?:except|unless) ~6 (?:required|permitted) ~4 (?:{statute}|law)',
  ],
  secret: [
    '(?:{said}|{messages}|(?:anything|everything|whatever|all) ~3 (?:post|send|write|submit)) ~~8 (?:are|is|remain|stay|kept|be) ~2 (?:confidential|private|secret)',
    '(?:{said}|{messages}|{page}) ~4 {not} ~3 (?:{record}|subject to ~4 (?:disclosure|{statute}))',
  ],
};
