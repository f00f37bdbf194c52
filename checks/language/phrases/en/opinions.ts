// English: how a page says that what visitors write is not the agency's opinion.
import type { Words } from '../../grammar.ts';
import type { Lists } from '../table.ts';

const AUTHOR =
  "(?:author|poster|writer|commenter|commentator|visitor|user|person|people|speaker|owner|individual|reader|customer|rider|patron|participant|contributor|originator|follower|patient|parent|student|resident|citizen|neighbor|neighbour|member of the public|public)(?:s'|'s|s)?";
const WRITES =
  '(?:writes?|wrote|posts?|posted|says?|said|shares?|shared|types?|comments?|expresses|expressed|submits?|submitted|leaves?|left|puts?|contributes?|thinks?|claims?|recommends?|believes?|opines?|tells?|utters?|adds?|uploads?)';
const AGREE =
  '(?:agree(?:s|d|ment)?|endors\\w+|approv\\w+|support\\w*|shares? (?:it|them|that|the|this|those)|stands? (?:behind|by|with)|back(?:s|ed|ing)?|our|ours|us|we|the agency|adopt\\w*|true|accurate|sanction\\w*|official|concur|belie\\w+|vouch\\w*|verified)';
const SOFT =
  '(?:means?|impl(?:y|ies)|signif(?:y|ies)|conveys?|signals?|suggests?|indicates?|constitutes?|equals?|amounts? to|thereby|prov(?:e|es)|makes?|counts? as|evidences?|is a sign|an? (?:sign|indication|mark)|tantamount)';

/** Word classes of this item. */
export const opinionsWords: Words = {
  speech: `{said}|comment|replies|reviews?|ratings?|recommendations?|testimonials?|complaints?|critiques?|criticisms?|utterances?|expressions?|material|takes?|theor(?:y|ies)|rumou?rs?|guess(?:es)?|jokes?|memes?|feedback|threads?|ideas|allegations|claims|assertions|advice|suggestions|praise|words|mentions|rants?|entries|language|information (?:posted|shared|provided|supplied) by|(?:what|whatever|anything|things|everything|stuff|that|nothing|all) (?:that |which )?{who} ~2 ${WRITES}|(?:something|anything|whatever|what|everything) ~1 (?:was |is |gets |that is |that's |has been )?(?:posted|written|said|shared|left|expressed|submitted|published)`,
  who: "{visitors}|customers?|riders?|patrons?|parents?|students?|readers?|patients?|supporters?|neighbors?|neighbours?|vendors?|advertisers?|commuters?|passengers?|viewers?|voters?|taxpayers?|constituents?|homeowners?|tenants?|boaters?|learners?|folks|strangers|somebody|anybody|anyone|a (?:person|user|visitor|resident|rider|customer|citizen|stranger|reader|commenter)|you|they|people in the comments|private (?:persons?|individuals?|parties|citizens)|non-?employees?|third-party|third party|(?:some|every|any)(?:one|body)(?: else)?'?s? ?\\w*|outsiders?|other (?:accounts|folks|persons|parties)|members",
  disown:
    '{endorse}|reflect(?:s|ed|ing|ive)?|represent(?:s|ed|ative)?|mirror(?:s|ed)?|bound by|one we (?:share|hold|endorse)|speaks? for|speaks? on behalf|adopt(?:s|ed)?|ratif(?:y|ies|ied)|stands? (?:behind|by)|sponsors?|sponsored|vouch(?:es|ed)?|binds?|condones?|subscribe to|sides? with|embrace|concur|agrees? (?:with|to everything)|agreement|attributed|attributable|imputed|ascribed|sanction(?:s|ed)?|shared by|expressions? of|match(?:es)?|align(?:s|ed)?|in line with|express(?:es)? (?:the|our|agreement)|(?<!get |call |write |come |go |report |answer |hear )back(?! to)|speaking (?:for|on behalf)|(?:carry|carries|imply|implies|has|have|with|bears?) (?:our|the \\S+(?: \\S+)?) (?:endorsement|approval|blessing|approbation|seal)|supported by|approved by|authorized by|(?:hold|support|approve|adopt|agree with|back) (?:the|these|those|any|every|all|their|such|your|of) ~4 (?:{opinion}|comments?|posts?|content|statements?|remarks)|share (?:the|these|those|any|every|all|their|such|your) ~2 {opinion}|support or endorse|shares? (?:what|them|their|in)',
  nay: "{not}|in no way|by no means|need not|needn't|nor|neither|ain't|aint|far from|rather than",
  construe:
    '(?:read|taken|take|construed?|interpreted?|understood|seen|viewed?|regarded?|treated?|considered|quoted|cited|mistaken?|mistook|held|confused?|assumed?) (?:as|to be|to agree|for|with|to (?:reflect|represent|state|express|mean)|that)',
  stance:
    '{opinion}|polic(?:y|ies)|stances?|voice|take|say-so|words|speech|judg(?:e)?ments?|values|thinking|perspectives?|endorsements?|approval|(?:official )?(?:line|message)|outlook|feelings|sentiments',
};

export const opinions: Lists<'opinions'> = {
  cue: [
    '{opinion}',
    '{speech}',
    '{endorse}',
    '(?:posted|published|themselves|rts?|retweets?|yours|theirs|ours)',
  ],
  notOurs: [
    '(?:{government}|we|us) (?:is|are|be)? ?~1 {nay} ~2 (?:be )?(?:taken|understood|assumed|presumed|thought|deemed) (?:as|to be|to have) (?:having )?(?:agree|endors|approv|support|shar|said|believ|ratif|adopt)\\w*',
    '(?:leaving|keeping|letting|allowing|hosting|publishing|hiding|not (?:removing|deleting|hiding)) ~8 {nay} ~3 (?:{endorse}|mean|imply|approv\\w+|agree\\w*|support|vote|stamp|seal|ours)',
    '(?:no one|nobody|none|only) (?:but|except|other than|besides)? ?~5 speaks? for ~~10 (?:not|never) ~2 {who}',
    '(?:wrong|mistake|mistaken|error|incorrect|unfair|foolish) to (?:treat|read|take|think|assume|regard|see|consider|quote|believe) ~~6 {speech} ~~10 (?:{government}|ours?|us|we|official|{stance})',
    "{speech} ~~12 {nay} ~1 (?:our|the \\S+'s) (?:findings?|conclusions?|facts|data|guidance|forecasts?|assessment|doing|say|call|idea|business)",
    '(?:we|the \\S+) ~1 (?:had|have|has) no (?:hand|part|say) in ~4 {speech}',
    "{speech} ~~6 (?:should|must|may|can)(?:n't| not) ~2 (?:put|place|lay) (?:words )?(?:in|at|on) our",
    '(?:{speech}|{who}) ~~20 (?:{nay}|need not|neither|nor) ~5 {disown}',
    '(?:{nay}|nor|neither|take no|takes no|disclaims?) ~6 {disown} ~~12 (?:{speech}|{who})',
    '(?:nothing|none|no) ~2 (?:{speech}|{who}|said|written|posted) ~~16 {disown}',
    `{speech} ~~16 {nay} ~3 ${SOFT} ~~8 ${AGREE}`,
    `{nay} ~3 ${SOFT} ~~8 ${AGREE} ~~10 {speech}`,
    '(?:{speech}|{who}) ~~14 (?:{nay}|!=) ~4 (?:(?:those|that|(?:the )?(?:official )?(?:opinions?|views?|positions?|words|voice|statements?|declarations?)) of|ours(?! to)|our own|our ~2 {stance}|us(?: talking| speaking|[^a-z0-9]{0,3}$))',
    "{speech} ~~10 (?:{nay}|!=) ~4 \\S+'s? (?:own |official |formal |considered )*{stance}",
    "{speech} ~~10 {nay} ~3 [a-z]+'s(?=[.,;:!)-]|$)",
    '{speech} ~~8 (?:{nay}|!=) ~3 {government} ~1 {stance}',
    '(?:{speech}|{who}) ~~18 {nay} ~4 {construe} ~~8 (?:{stance}|{endorse}|ours?|us|we|agree\\w*|support|consent|represent\\w*|utterances?|statements? of|{government}|official|facts?|true|saying)',
    '(?:{nay}) ~2 {construe} ~~3 {speech} ~~10 (?:ours?|{government}|official|{stance} of|we|us)',
    "(?:{nay}) ~1 (?:means?|make|makes|imply|implies|the same as) ~3 (?:we|we're|we've|us|our|the {government}|it's|it is|it|anyone here) ~4 (?:agree\\w*|endorse\\w*|said|think|approve\\w*|support\\w*|share|believe|back|condone|like|ours|true|official)",
    '(?:neither|nor|none of|no) ~6 {speech} ~~6 (?:are|is|represents?|reflects?|speaks? for|has|have|carries|carry|implies) ~4 (?:{stance}|ours?|{disown})',
    "(?:does not|doesn't|we do not|we don't) ~1 (?:share|hold) ~2 {opinion}",
    `(?:that is|that's|it is|it's|which is|this is|are|is) ~1 (?:the |that |each |their )?${AUTHOR} (?:own |personal )?(?:opinions?|views?|take|words|business|say|position)`,
    '(?:comments|posts|replies|reviews|opinions|views) ~3 (?:are|come) (?:only |just |straight )?from (?:private )?(?:individuals|members of the public|the public|readers|visitors|third parties|users|people|the community)',
    '{speech} ~~10 (?:carr(?:y|ies)|impl(?:y|ies)|constitutes?|has|have|with|bears?|lends?|confers?) no ~2 (?:endorsement|approval|official|agency|blessing|weight)',
    '{speech} ~~8 (?:{nay} ~2 official (?:statements?|{stance}|communications?|information|word)|(?:are|is) (?:all )?unofficial)',
    `{opinion} ~~12 rests? ~2 with ~3 ${AUTHOR}`,
    '(?:disavows?|disowns?|disclaims?|(?:distances?|dissociates?|disassociates?) (?:itself|ourselves|themselves)) ~~10 (?:{speech}|{who})',
    '(?:accepts?|assumes?|takes?|claims?) no (?:ownership|authorship|credit|part) ~~8 (?:{speech}|{who})',
    '(?:nothing|none|no) ~2 (?:{speech}|{who}|said|written|posted) ~~12 (?:is|are|as|be) ~2 (?:statements?|positions?|views?|opinions?|policy|word|voice|endorsement|act) of (?:the|our)',
    '(?:neutral|impartial) ~6 {speech}',
    '{speech} ~~10 without ~2 (?:agreeing|endorsing|approving|adopting|sharing|believing|our (?:endorsement|approval))',
    'no (?:endorsement|approval|agreement) ~3 {speech} ~4 (?:is|intended|implied|should)',
    '(?:agrees?|endorses?|shares?|supports?|approves?|ours|speaks? for|reflects?|represents?|opinions?|views?) ~~16 (?<=: )(?:no|not necessarily|nope|never|not at all|not always|not a bit)',
    '{speech} ~~6 (?:differs?|vary|varies) from (?:ours|our|those of|the)',
    '{opinion} ~~8 (?:are|is) ~1 held ~1 by',
    '{speech} ~2 (?:is|are) on (?:them|you)[^a-z0-9]{0,3}$',
    "(?:that's|that is|it's|it is) (?:them|him|her|you|the \\w+|a \\w+) (?:talking|speaking)",
    '{nay} ~2 (?:the same as|equal to|equivalent to|mean) ~2 (?:agree\\w*|endors\\w*|approv\\w*|support\\w*|consent)',
    "{nay} ~1 (?:confuse|mistake|take|read|treat|regard) ~~8 {speech} ~~8 (?:with|for|as) ~4 (?:ours|us|our|{government}|\\S+'s)",
    '{speech} ~3 != ~4 (?:{stance}|{endorse}|ours?)',
    "(?:isn't|is not|aren't|are not) ~4 (?:talking|speaking)[^a-z0-9]{0,3}$",
    `{speech} ~~14 (?:are|is|remain|remains|represents?|reflects?|expresses|that's|state|=) ~4 (?:those|that|(?:the )?(?:personal |private |individual |own |sole )*(?:opinions?|views?|words|expression) of|solely|only|property|own) ~5 (?:{who}|${AUTHOR})`,
    `{speech} ~~10 (?:are|is|remain|remains|stays?|belongs? to|express(?:es)?|reflects?|represents?|=) ~3 (?:their own|his or her own|theirs|yours|your own|his or hers|(?:its|their|the|that|each|a|your) ${AUTHOR}(?:(?=[.,;!]|$)| (?:own|alone|only|opinions?|views?))|${AUTHOR}[^a-z0-9]{1,2}(?:own|alone|opinions?|views?))`,
    `{speech} ~~10 (?:are|is|remain|that's) ~2 ${AUTHOR} (?:own |personal |private )?(?:opinions?|views?|words|comments?|posts?)`,
    `{speech} ~~12 belongs? (?:only |solely )?to ~3 (?:{who}|${AUTHOR}|them)`,
    '(?:share|endorse|adopt|support|hold|accept) (?:none|neither) of ~8 {speech}',
    `(?:{who}|{speech}|they) ~~4 (?:speak|speaks|speaking|speak only|talk|talking) (?:only |solely |just )?for (?:themselves|yourself|yourselves|himself|herself|him(?:self)?|her|his|you|them|(?:its|their|the) ${AUTHOR}|itself|oneself)`,
    '(?:yours|theirs|your own|their own|your (?:view|opinion|words|take))[^a-z0-9]{1,3}(?:and |but )?(?:are |is )?not (?:necessarily )?(?:ours|the|our|those|that)',
    `${AUTHOR}[^a-z0-9]{1,3}(?:and |but )?(?:not|never|rather than) (?:by |of |from |necessarily |those of |that of |to )*(?:us|ours|our|the {government})`,
    '(?:take|takes|has|have|holds?|adopts?|expresses) no (?:sides?|positions?|stance|view|opinion) ~~10 (?:{speech}|{who})',
    `(?:attributed|attributable|ascribed|credited|imputed) ~2 (?:only |solely |exclusively )?to ~4 ${AUTHOR}`,
    '(?:views?|opinions?) ~3 (?:of|by) ~3 alone',
    '{speech} ~~10 {nay} ~2 (?:written|authored|made|said|approved|cleared|published|issued) by (?:us|the|our)',
    '{speech} ~~8 {nay} ~2 (?:come|originate|stem) from (?:us|the|our)',
    '(?:something|anything|whatever|what|being|content) ~4 (?:posted|appears?|published) ~~6 {nay} ~3 {reflect}',
    '{speech} ~~14 (?:is|are) no (?:expression|reflection|statement|sign|measure|part) of ~4 {stance}',
    '(?:nothing|none|no \\w+) ~~10 {construe} ~~6 (?:{stance}|utterances?|statements?|official|ours?|endors\\w*|approv\\w*)',
    '(?:{nay}) ~2 (?:should|may|must|can|is|are) ~3 {speech} ~~8 {construe} ~~6 (?:{stance}|ours?|official|{endorse})',
  ],
  byVisitors: [
    '(?:{speech}|{messages}) ~~12 (?:by|of|from) ~3 {who}',
    '{who} ~2 {speech}',
    "(?:your|user|visitor|customer|reader|public|others'?|their|somebody's|third-party) ~1 {speech}",
    '(?:comments?|replies) ~2 !=',
    '(?:comments|replies|reviews)',
    '(?:(?:{speech}|{messages}) ~~8 )?(?:left|posted|made|submitted) (?:here|on ~3 {page}|by ~3 {who})',
  ],
  visitors: [
    '(?:leaving|keeping|letting|allowing|hosting) (?:it|them|that|something|a \\w+) (?:up|stand|stay|online|here)',
    '{who}',
    '{speech}',
    '(?:yours|theirs|themselves)',
    '(?:posted|left|made|submitted|written|expressed|shared) ~2 (?:here|on ~3 {page})',
    '(?:says?|writes?|posts?) (?:here|below|underneath|on ~3 {page})',
  ],
  notThis: [
    '(?:accounts?|pages?|profiles?|sites?|handles?|(?<!by )(?<!of )(?<!from )(?:any )?others) (?:\\S+ ){0,5}(?:are|is) ~1 {not} ~1 (?:ours|official|us|run by)[^a-z0-9]{0,3}$',
    '^(?:any|all) others?[^a-z0-9]{1,3}(?:\\S+ ){0,5}(?:are|is) {not} ~1 ours',
    '(?:study|dataset|report|survey|exhibit|novel|memoir) ~2 (?:are|is) (?:those|that|the)',
    '(?:my|mine|i) ~3 own',
    '(?:{opinion}|{said}|tweets?|posts?) ~3 (?:my|mine)',
    '(?:{opinion}|comments?) ~4 (?:guest|invited)? ?(?:speakers?|presenters?|panell?ists?|lecturers?|guests|observers?)',
    '{opinion} of ~2 (?:commenters|visitors|users) ~2 yours',
    '(?:linked|external|outside|other|non-state|third-party|third party|such|these|private) (?:web ?sites?|sites?|websites?|resources?|pages?|links?(?! ~~8 (?:comments?|replies|posts by)))',
    '(?:personal|private) (?:accounts?|social media|pages?|blogs?)',
    '(?:links?|linked) ~~12 (?:its|their) (?:own )?(?:opinions?|views?|content)',
    '(?:constitutes?|is|are|as|considered|treated as|count as|mean|substitute for) ~3 (?:legal |official |formal |actual |a )*(?:notices?|complaints?|reports?|service|filings?|testimony|public comment|requests?|contracts?|applications?|claims? against|petitions?|appeals?|bids?)',
    "(?:if|unless|when) you ~2 (?:do not |don't )?agree",
    "(?:please|you|users|visitors|commenters|employees|participants|must|should|may) (?:do not|don't|not|shall not|cannot|can't|never) (?!assume|take|taken|read|infer|conclude|mistake|be|construed|reflect|represent|necessarily|suppose|agree|have)",
    '(?:platform|system|software|browser|app|device|version) ~3 {not} support',
    "(?:not|n't|before|until|unless|being) ~2 approved (?:for|before|will|by (?:a|the) (?:moderator|administrator|editor))",
    '(?:court|judge|ruling|panel|circuit|attorney general) ~4 (?:held|ruled|found|said|concluded|decided)',
    "that's (?:just |only )?your",
    '^(?:then|next|step \\d+)',
    'share ~6 with (?:advertis\\w+|third|other|anyone|outside|partners|compan\\w+|vendors)',
    "(?:that|which|who) (?:do not|don't|does not|doesn't|are not|aren't|fail) ~~14 (?:removed|deleted|hidden|blocked|rejected|declined|taken down|edited)",
    '(?:you|users|visitors|members|residents|customers|anyone|commenters|participants) (?:may|must|should|can|shall|will|agree) ~1 not ~3 (?:represent|endorse|speak|sponsor|support)',
    '(?:endorse|endorsing|endorsements?|oppose|support) ~3 (?:candidates?|political|ballot|products?|services?|compan\\w+|vendors?|part(?:y|ies))(?! ~6 (?:comments?|visitors?|posters?|users))',
    '^(?:the )?(?:council ?(?:member|man|woman|or)s?|mayor|commissioner|trustee|supervisor|alderman|alderwoman|chief|sheriff|governor|senator|officer|deputy|director|sergeant|captain) (?:[a-z.]+ ){0,3}?[a-z.]+(?:.s|s.) (?:recent |own |public )?(?:remarks|comments|statements?|speech|words|opinions?|views?|posts?|tweets?)(?![a-z])',
  ],
  softNot: [
    '^(?:reference|advertis\\w+|ads|links?|hyperlinks?|mention|use|the (?:use|inclusion|appearance|mention) of) ~~14 {not} ~3 {reflect}',
    '(?:links?|hyperlinks?|reference|references) ~6 {not} ~3 {reflect}',
    "(?:employees?|officers?|staff|members of the department|personnel|personnel's|speakers?|guests?|authors?|columnists?|contributors?|podcasts?) ~~14 {not} ~3 {disown}",
    '(?:podcasts?|episodes?|shows?|broadcasts?|programs?|programmes?|articles?|columns?|op-?eds?|books?|films?|exhibits?|exhibitions?|presentations?|webinars?|lectures?|characters|artists?|performers?|actors?|network|radio|station|magazine|newspaper|publisher|sermons?|letters to the editor|products?|companies|sponsors?|donors?|candidates?|advertisements?)',
  ],
  sharing: [
    '(?:re-?tweets?|rts?|retweeting|follows?|following|likes?|liking|shares?|sharing|mentions?|links?|reposts?) ~~12 (?:{not} ~3 {reflect}|≠|#|=/=|!=|not ~1 endorse\\w*)',
    '(?:re-?tweets?|rts?|follows?|likes?|shares?|reposts?)[^a-z]{0,4}(?:≠|=/=|!=|# ?endorse)',
  ],
  notLiable: [
    '{not} ~3 (?:responsible|liable|accountable|answerable|responsibility|liability) ~8 (?:{speech}|{who})',
    '{not} ~2 (?:verify|guarantee|vouch|fact-check) ~6 (?:{said}|{opinion})',
    `(?:{speech}) ~~8 (?:sole )?responsibility of ~3 ${AUTHOR}`,
  ],
  onlyOurs: [
    '(?:comments?|posts|replies) (?:here )?(?:may |might |can |could |do |always |only |solely ){0,2}(?:reflect|represent|express) (?:only |solely )?(?:our|the (?:official )?(?:views?|opinions?|positions?) of (?:the|our)) (?:\\S+ )?(?:{opinion}|{government})',
    '(?:we|the {government}) (?:fully |always )?(?:endorse|agree with|stand behind|vouch for)s? (?:all|every|each|any|everything) ~2 (?:comments?|posts?|messages?|said|written|posted)',
  ],
  endorsed: [
    '^(?:the |our )?(?:(?!no|not|nothing|neither|nor|if|that|never|whether)\\S+ ){0,4}{government} (?:fully |officially )?(?:endorses|agrees with|approves of|stands behind|vouches for) ~2 (?:{said}|{opinion}|what) ~~4 {who}',
    '^(?:the |our )?(?:(?!no|not|nothing|neither|nor|if|that|never|whether)\\S+ ){0,4}{government} (?:fully |officially )?(?:shares|adopts|supports) (?:all |the )+{opinion} ~~2 {who}',
    '(?:the|our) {government} (?:fully |officially |also )?(?:shares|adopts|supports|agrees with) the {opinion} (?:\\w+ )?(?:by|of|from) ~2 {who}',
    '^(?:the )?{opinion} (?:of|by|from) ~2 {who} (?:are|is) (?:also )?(?:the|our) ~1 (?:{opinion} of (?:the|our)|own)',
    '(?:{said}|{opinion}) ~4 (?:by ~2 {visitors} )?(?:are|is) (?:fully |officially )?(?:endorsed|approved|shared) by (?:us|the|our)',
    'we (?:fully )?(?:endorse|agree with|stand behind|vouch for|share) (?:all|every|each|any|everything|whatever) ~4 (?:{said}|{who})',
    '(?:comments?|posts|replies) ~3 (?:by ~2 {who} |here |on this page )?(?:reflect|represent|express) (?:the )?(?:official )?(?:views?|opinions?|positions?) of (?:the|our)',
  ],
};
