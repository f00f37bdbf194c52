// English: words around a statement by which nobody states it: it is weighed, wished, denied, long past, or about somebody else's doing.
const VERB = '(?:monitor|moderate|remove|delete|hide|block|watch|check)';
/** A page that is not there yet. */
const NEW_PAGE =
  '(?:an?|our own|its own|their own|another|some kind of|the first|new) (?:\\S+ ){0,3}?(?:page|account|profile|channel|feed|site|website|newsletter|blog|bulletin|group|app)s?(?![a-z])';
const OPEN = '(?:open|create|start|launch|set up|build|introduce|unveil)';
/** Who decides on it, and what it takes. */
const BODY =
  '(?:council|voters|commission|commissioners|legislature|trustees|selectmen|supervisors|selectboard|board|mayor|state)';
const MEANS =
  '(?:budget|grant|money|funding|funds|levy|bond|vote|proposal|plan|pilot|measure|approval)';
const THIS_ONE =
  '(?: it| this| that| them| (?:the|this) (?:\\S+ )?(?:plan|proposal|idea|budget|money|funds|funding|page|account|project))?(?=[,.;:]|$)';

/** What is wished, weighed or planned is neither stated nor denied. Plain expressions on text in its compared form. */
export const WISHES: readonly string[] = [
  '(?:^|[.;:] )(?:someday|some day|one day|eventually|in the (?:near |distant )?future)[, ](?:\\S+ ){0,4}?(?:will|would|may|might|shall|plan|hope)s?(?![a-z])',
  '(?:hopes?|hoping|wish(?:es)?|wants?|would like|dreams?|longs?|plans?|aims?) (?:that |to see )?(?:one day|some ?day|eventually|in time)(?![a-z])',
  '(?:^|[.;:] )if (?:this|our|the|an?) (?:\\S+ ){0,3}?(?:page|account|site|profile|channel|feed|policy) (?:were|was|had|did)(?: |n.t)',
  '^(?:some|many|several|a few)(?: of)? (?:\\S+ ){1,3}(?:would like|want|wish|hope|argue|feel)(?![a-z])',
  '(?:considering|thinking (?:of|about)|debating|contemplating|looking into|considered|contemplated|debated) (?:not )?\\w+ing(?![a-z])',
  `would like to (?:${VERB}|make this)|^(?:\\S+ ){0,6}we wish (?:this|it|that|the)(?![a-z])`,
  '(?:plan|plans|planning|hope|hopes|intend|intends|want|wants) to (?:make this|become|be the official|stop|start) ',
  `(?:plan|plans|planning|planned|hope|hopes|hoping|intend|intends|aims?|want|wants|propose|proposes|proposed|going|about|likely|expects?|due|set|ready) to (?:soon )?${OPEN} ${NEW_PAGE}`,
  `(?<!you |users |anyone )(?:should|could|might|may|ought to|would|will(?= (?:\\S+ ){0,6}(?:soon|next|later|in 20\\d\\d|this (?:spring|summer|fall|autumn|winter)))) (?:\\w+ )?${OPEN} ${NEW_PAGE}`,
  `(?:talk|idea|proposal|plans?|thought|hopes?|possibility|suggestion) (?:of|for|to) (?:\\w+ )?(?:opening|creating|starting|launching|setting up|building|having|open|create|start|launch|set up|build|have) ${NEW_PAGE}`,
  '(?:^|[.;:,] )(?:there (?:should|ought to|could) be|(?:it would be|would be) (?:good|nice|great|useful|helpful) to have) ',
  `(?:^|[.;:,] )(?:if|provided(?: that)?|assuming|should) (?:(?:the|this|our|a|city|town|county) ){0,2}${BODY} (?:members )?(?:approves?|agrees?|allows?|funds?|adopts?|votes? (?:yes|for|to)|says? yes|signs? off|goes? along)${THIS_ONE}`,
  `(?:^|[.;:,] )(?:if|once|when|provided(?: that)?|assuming|should) (?:(?:the|this|our|a|city|town|county) ){0,2}${MEANS} (?:(?:is|are|gets?|has|have|been) ){0,2}(?:approved?|pass(?:es|ed)?|comes? (?:through|in)|granted|found|secured|available|adopted|goes ahead)${THIS_ONE}`,
];

/** Who is said to have said it: nobody who speaks for the agency. */
const TELLER =
  '(?:some|somebody|someone|(?:a|one|some|many|several|most|other) (?:residents?|readers?|visitors?|users?|people|neighbou?rs?|citizens?|agenc(?:y|ies)|cities|towns|departments|reporters?)|residents|critics|the newspaper|the paper|a newspaper|newspapers|reporters|rumou?rs?|a rumou?r|other (?:cities|agencies|departments)|opponents|our (?:lawyer|attorney)s?|the union)';

/** What takes a statement back, or lays it into somebody else's mouth. */
export const FRAMES: readonly string[] = [
  '(?:meant|intended|planned|hoped|wanted|tried) to .{1,80}(?:never did|never happened|(?:but|and) did(?: not|n.t))(?![a-z])',
  '(?:was|were|been) (?:\\w+ )?(?:maintained|run|managed|operated|owned|kept) by .{1,80} until (?!\\d{1,2}(?::\\d\\d)? ?[ap])',
  '(?:nobody|no one|who) (?:really )?knows (?:what|who|why|whether|whose)(?![a-z])',
  '(?:^|[.;:] )(?:we|they|the \\S+|i) (?:once|formerly|previously) (?:ran|run|maintained|managed|had|kept|operated) ',
  "(?:never|not|n't) (?:said|say|claim|claimed) that|(?:cannot|can't|can not) say that",
  '(?:wrong|false|incorrect|untrue|inaccurate) (?:to (?:say|claim) )?that|a myth that|contrary to (?:\\S+ ){1,4}that',
  '(?:^|[.;:] )(?:in the past|formerly|previously|years ago|until (?:\\w+ )?20\\d\\d|before (?:20\\d\\d|we (?:hired|had|got) (?:\\S+ )?\\S+)|for a long time|last year)[, ](?!the (?:next|following))',
  '(?:^|[.;:,] )if you had |(?:could|might|may) be (?:the|an) official ',
  `(?:asked|told|wants?|urged) us to (?:${VERB}|stop)`,
  "(?:does not|doesn't|do not|don't|fails? to) (?:say|tell you|explain) (?:why|who|what|how|when|where)(?![a-z])",
  "you (?:do not|don't) (?:have|need) to (?:monitor|watch)|you (?:may|can) (?:remove|delete|edit) your (?:own )?(?:comments?|posts?)",
  '(?:users|visitors|people|anyone|you) (?:may|can) (?:report|flag) (?:comments|posts|it|them)',
  '(?:robots?|bots?|apps?|devices?|sensors?|alarms?|they|he|she|we|staff|neighbors?|callers?) (?:will |would |may |might |can |automatically )?(?:calls?|dials?|phones?) (?:911|9-1-1|999|112|000|111)|callers to (?:911|9-1-1|999)|crime to (?:call|dial)|misuse of|might have to call',
  `(?:^|[.;:] )(?:nobody|no one) (?:here )?(?:removes|deletes|hides|blocks|moderates)(?![a-z])|(?:^|[.;:] )no (?:\\S+ ){1,2}(?:is|are|gets?) ever (?:deleted|removed|hidden)`,
  `(?:illegal|unlawful) for us to|(?:bars?|forbids?|prohibits?|stops?|prevents?) us from|(?:wont|do n't|dont|does n't|doesnt|did n't) ${VERB}`,
  "(?:not|never|n't) (?:go |goes |left |leave it |be )?un-?(?:monitored|watched|attended)|not without (?:someone|somebody|anyone)|no (?:hour|time|moment|minute|day) (?:when|at which|in which|that) |never an? (?:hour|time|moment|minute|day) (?:when|at which|in which|that) |at no time (?:will|do|is|are) ",
  'midnight (?:to|through|until|-) midnight',
  'official (?:page|account|site) (?:until|is (?:at|now at|over at)) |(?:once|used to) (?:ran|run|maintained|maintain|managed|manage) this|this one is not(?![a-z])',
  '(?:if|unless) (?:the|this) (?:bill|proposal|measure|ordinance) passes|, (?:says|said|argues) the (?:mayor|chief|council|bill)',
  `(?:^|[.;:] )${TELLER} (?:\\S+ )?(?:wrote|writes?|said|says?|claims?|claimed|complain(?:s|ed)|alleged?s?|told(?: \\S+){1,3}|wonders?(?: aloud)?|asks?|asked|reported|insists?|has it) (?:that|whether|if|why) `,
  '(?:^|[.;:] )(?:you may have|you might have|we have|have you) heard that |(?:^|[.;:] )(?:it is|it.s) (?:not true|untrue|false|rumou?red|said|claimed|alleged) that |(?:^|[.;:] )(?:do not|don.t|never) (?:believe|think) that |(?:^|[.;:] )nobody (?:told|tells|says?|said|wrote) (?:\\S+ ){0,2}that ',
  '(?:^|[.;:] )(?:if|once|when) (?:approved|adopted|passed|funded|elected|enacted)[, ]|(?:^|[.;:] )vote (?:to|for|yes)(?![a-z])|(?:^|[.;:] )(?:this|it|we) (?:really )?(?:should|ought to) (?:be (?:the|an|our) official|say (?:\\S+ ){0,2}that) ',
  '(?:^|[.;:] )(?:we|they|our policy|our page|the old policy) (?:used to|will soon|will one day) (?:say|state|tell)|(?:^|[.;:] )next (?:year|month|week)[, ](?:\\S+ ){1,4}will (?:say|state|be|read) ',
];
