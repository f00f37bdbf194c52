// English: watching day and night, what is watched, and what limits it after all.
import type { Lists } from '../table.ts';

export const nonStop: Pick<
  Lists<'monitoring'>,
  'nonStop' | 'neverLeft' | 'pageWatched' | 'bounded' | 'always' | 'atOnce' | 'evenThen'
> = {
  neverLeft: [
    '(?:no|not a|not one) (?:single )?(?:message|comment|post|note|question|word)s? (?:here )?(?:(?:ever|is|are|will) )?(?:goes?|be|left|stays?|remains?) (?:unread|unseen|unanswered|unnoticed|ignored)',
    '(?:not|never) an? (?:minute|moment|day|hour|second|night) (?:ever )?(?:passes|goes by) without',
    '(?:we|staff|somebody|our team) (?:is|are) never (?:away|absent|gone|far) from (?:this|the|our) (?:\\w+ )?{page}',
    '(?:we|{page}|our staff|our team) never sleeps? and (?:neither|nor)',
    '^(?:is|are|do|does|will|can) ~~14 (?:at night|overnight|on (?:the )?weekends?|after hours|at all times|24.?7|around the clock|all night|on holidays|in the evenings?)[^a-z0-9]{0,3}: ?(?:yes|yep|yeah|always|of course|absolutely|certainly|sure|day and night)(?![a-z])(?!.{0,60}(?:but|except|only|not|until))',
    '(?:never|at no (?:time|point|moment)|not (?:for )?(?:a|one|even a) (?:single )?(?:minute|moment|second|hour)) (?:is|are|will|this|our|the|be|left|goes) ~4 {unwatched}[^a-z0-9]{0,3}$',
    '(?:but|yet|although|though|however|while) (?:(?!not|never|nobody|no|cannot|only|if|you|residents)\\S+ ){0,4}(?:watch|watches|monitors?|reads?) (?:it|this|{page}|{messages}) (?:\\S+ )?{allDay}[^a-z0-9]{0,3}$',
    '(?:although|though|even though|while) (?:(?!think|believe|expect|assume|hope|wish|say|seem)\\S+ ){1,14}{page} (?:is|are) (?:always |actively )?{watchStrict} {allDay}[^a-z0-9]{0,3}$',
  ],
  nonStop: [
    '{seen} ~4 {allDay}',
    '{seen} ~~8 (?:24 ?[/x*-] ?7|(?:a)?round the clock|day and night|night and day|day or night|24 hours a day)',
    '(?:moderation|monitoring) ~~10 (?:24 hours a day|24 ?[/x*-] ?7|(?:a)?round the clock|day and night|day or night)',
    '(?:human|humans|someone|somebody|person|people|we|staff|deput(?:y|ies)|officers?|team) (?:will |is |are |be |always |right ){0,3}(?:there|here|awake|reading|watching|listening) ~3 {allDay}',
    '{allDay} {watchStrict}',
    '{strong} ~4 dawn to midnight',
  ],
  pageWatched: [
    '{page}',
    '{messages}',
    '{network}',
    '(?:it|them)',
    'this[^a-z0-9]{0,3}$',
    'what you (?:post|write|send|leave|say)',
    'you (?:write|message|contact|comment|ask|tag|tweet) ~1 us',
    '{socialTeam}',
    '(?:keyboard|screen)',
    'moderation (?:is|are) (?:done|carried out|provided|performed|handled) by',
    '(?:everything|anything|whatever|all) you (?:post|write|send|leave|say)',
    '^(?:{always} ){0,2}(?:{watchStrict}|moderated|monitoring|moderation)(?! ~3 (?:by|for|over|the|our|your))',
    '^{allDay} (?:{watchStrict}|monitoring|moderation)',
  ],
  atOnce: [
    '(?:{messages}|reports?|tips?|requests?|(?:what|anything|everything|whatever) you \\w+) ~2 (?:left|received|posted|sent|made|arriving|submitted|written|that (?:arrive|come in)|coming in) ~6 {when} ~~3 (?:read|seen|answered|reviewed|checked|handled|picked up) ~1 (?:at once|right away|immediately|instantly|promptly|straight away|within ~2 (?:minutes|seconds))(?! ~3 {later})',
    '(?:read|answer|see|review|check|monitor)s? {messages} ~3 (?:at once|right away|immediately|instantly) ~2 even {when}',
  ],
  evenThen: [
    '[a-z]+ even (?:{outside}|{nights}|{part}|{moment}|{span}|{worktime})',
    'always ~6 (?:{outside}|{nights}|{part}|{moment}|{span}|{worktime}) (?:too|also|as well)(?= ?[.:;,!]|$)',
    '(?:{outside}|{nights}|{part}|{moment}|{span}) (?:too|also|as well)(?= ?[.:;,!]|$)',
  ],
  bounded: [
    '{allDay} ~3 (?:mon(?:day)?s?|tues?(?:day)?s?) ?(?:-|to|through|thru|until|till|and) ?(?:(?:thu(?:rs)?|fri|sat(?:ur)?)(?:day)?s?)(?! ~2 (?:sat|sun|weekend))',
    '{allDay} ~2 (?:on )?(?:weekdays|workdays|business days|working days)(?! ~2 (?:sat|sun|weekend))',
    '(?:mon(?:day)?s?|tues?(?:day)?s?) ?(?:-|to|through|thru|until|till) ?(?:(?:thu(?:rs)?|fri|sat(?:ur)?)(?:day)?s?) ~2 {allDay}',
    '(?:(?:7|seven) days(?: a| per) week|every day) ~3 {clock}',
    '{clock} ~3 (?:(?:7|seven) days(?: a| per) week|every day)',
  ],
  always: [
    '{watch} ~4 {allDay}',
    '(?:actively|constantly|continuously|always|continually|closely) {watch}',
    '{watch} (?:actively|constantly|continuously|closely|continually)',
    '{allDay} {watch}',
    '(?:actively|constantly|continuously) ~1 {watch}',
  ],
};
