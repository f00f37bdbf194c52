// English: the words for who keeps a page, and the beginnings of words without which nothing is said of it.
import type { Words } from '../../grammar.ts';
import type { PhraseTable } from '../table.ts';

export const maintainedWords: Words = {
  ranBy:
    '{run}|kept(?: up)?|tended|written|authored|edited|updated|created|produced|provided|prepared|published|posted|made|brought to you|coordinated|curated|established|authori[sz]ed|approved|supervised|hosted|handled|established|set up|cared for|put (?:up|out|together)|sponsored|overseen|drafted|typed|sent|signed off',
  runsIt:
    '{runs}|shall maintain|keeps? up|tends?|writes?|edits?|handles?|provides?|sponsors?|staffs|staff (?=this|these|the|our)|supervises?|posts? (?:to|on)|looks? after|cares? for|(?:is|are) (?:behind|responsible for|in charge of)|uses and maintains|has charge of|maintains? and operates?|operates? and maintains?',
  body: "(?:police(?: department| dept| service)?|pd|sheriff'?s?(?: office| department)?|city|county|town|township|village|borough|parish|city hall|town hall|fire (?:department|dept|district|rescue|company|service)|council|municipality|library|state police|department of \\w+|office of (?:the )?\\w+|public (?:works|library|health|schools?|safety)|school district|isd|usd|constabulary|authority|commission|government|govt|gov't|museum|university|district|emergency management|parks (?:department|dept|and recreation)|harbou?r (?:office|authority|patrol)|mayor)",
  begunBy: '(?:formed|founded|opened|started|launched|begun|built|{ranBy})',
  office: '(?:{government}|{staff}|{body})',
  unit: '(?:unit|section|squad|branch)',
  sham: '(?:fakes?|scams?|bogus|phone?y|shams?|frauds?|fraudulent|counterfeit|copycats?|cloned?|hacked)',
  relative:
    '(?:his|her|their|my) (?!offices?|department|staff|team|deput|clerk|agency|press|chief|secretary|assistant|communications|people|crew|unit)\\w+',
  lead: '(?:{page}|{network}|bot|group|posts?|posted|tweets?|stories|photos|words|everything|all|it|they|these|this|are|is|also|now|still|and|being|\\w+ly|{ranBy})',
  staff:
    "(?:staff|team|crews?|officers?|deput(?:y|ies)|rangers?|firefighters?|clerks?|marshal|constables?|lieutenants?|lt|sergeants?|sgt|captains?|corporals?|chiefs?|tribal|tribe|nation|garda|policing|communications?|press|media|pio|public information|public affairs|outreach|engagement|librarians?|administrators?|superintendent|registrar|recorder|coroner|assessor|elections?|utilit(?:y|ies)|water|sewer|public works|parks|recreation|museum|zoo|corporation|commissioners?|trustees|secretary|spokesperson|webmaster|web team|city hall|town hall|curator|wardens?|harbou?r master|harbou?rmaster|dispatchers?|treasurer|village clerk|lifeguards?|naturalists?|archivists?|headquarters|barracks|precinct|station|brigade|responders|ems|oem|ema|pd|isd|usd|academy|college|campus|clinic|region|regional|trust|marine|harbou?r|lottery|housing|conservation|wildlife|forest|natural resources|corrections|jail|probation|prosecutor|da's|defender|comms|human resources|customer (?:care|service)|coast ?guard|hospital|hansard|legislat\\w+|assembly|senate|parliament|ombudsman|auditor|comptroller|directorate|secretariat|registry|institute|foundation|laboratory|archives?|gallery|ferry|ferries|railway|metro|tramway|airfield|marina|power|irrigation|drainage|sanitation|planning|licensing|highways|streets|engineer(?:ing|s)?|surveyor|principal|headteacher|teachers?|nurses?|paramedics?|medics?|telecommunicators?|supervisors?|inspectors?|detectives?|troopers?|councill?ors?|selectmen|select board|minister|magistrate|judges?|consulate|lieutenancy|democratic|civil defen[cs]e|civic|civilians?|medical|legal|(?:district|department|council|office|force|service|agencie|authoritie|board|municipalitie|governments?)s)",
};

/** What a sentence must have to be looked at: see `Stems`. */
export const maintainedStems: NonNullable<PhraseTable['stems']['maintained']> = {
  alone:
    'author$|authors$|editor|admin|posts$|courtesy|presented|signed|under$|impostor|voice|webmaster|owner|publisher$|tweeting|official|unofficial|officialp|ofcl|offcl|offical|oficial|copyright|parody|maintained|operated|administer|managed|verified|by$|run$|from$|owned|feed|account',
  pair: [
    'runs|own$|operat|maintain|manag|administ|look|oversee|overseen|control|moderat|host|updat|curat|publish|provid|created|produc|belong|welcome|this|you$|behind|care|charge|responsible|affiliat|associat|moved|retired|discontinu|archiv|closed|longer|staffed|rights|c$|fan|brought|posted|re$|reading|following|looking|nobody|anybody|anyone|end$|keyboard|us$|reach|space|corner|place|owner|admin|editor|keeper|really|actually|real$|genuine|part$|signed|set$|draft|compos|sign|speak|held|capacity|words|text|pictures|photos|sets|opened|start|launch|mind|type|pens|furnish|fill|feed|speak|kept|keep|tend|writ|edit|handl|authori|approv|supervis|establish|property|ours|hands|s$|only|real|found|post|made|make|put|is$|designate|hearing|talking|login|words|answers$|begun|began|behind|signed|sent$|gov|govt|cit|count|town',
    'posting|typing|screen|polic|tweets|page|acct|acc$|a$|profile|site|web|website|webpage|channel|handle|wall|platform|presence|social|facebook|twitter|instagram|youtube|nextdoor|tiktok|linkedin|forum|blog|portal|homepage|tweet|fb$|they|it$|team|us$|space|capacity|held|publisher|corner|update|entr|reserved|20|19|post|itself|here|every|all$|each|place|space|spot|corner|notice|board|diary|polic|cit|count|town|depart|sheriff|but$',
  ],
};
