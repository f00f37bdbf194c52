// English: the beginnings of words without which a sentence cannot be about an item; a quick sieve before the phrases.
import type { PhraseTable } from '../table.ts';

const NOT =
  'not$|nobody|n0body|obody|0body|none|never|no$|neither|nor|cannot|cant|don|doesn|isn|aren|won|unable|without|only|hardly|rarely|seldom|t$';
const PAGE =
  'page|account|acc|acct|a$|profile|site|web|website|webpage|feed|channel|handle|wall|platform|presence|social|facebook|twitter|instagram|youtube|nextdoor|tiktok|linkedin|forum|blog|portal|homepage|tweet|fb$|they|it$';
const SAID =
  'comment|post|message|repl|remark|statement|view|opinion|tweet|material|content|contribution|submission|submit|sent|send|writ|thought|belief|position|e$|mail|email|communication|correspondence|information|anything|everything|whatever|all|your|discussion|conversation|interaction|forum|page|site|account|wall|share|provide|fan|follower|subscriber|dm$|inquir|enquir|question|data|personal';

const BAD =
  'profan|obscen|vulgar|hate|abus|harass|defam|spam|slur|insult|swear|curs|cuss|threat|racis|sexis|bull|troll|dox|porn|libel|slander|spoiler|smear|smut|lewd|heckl|taunt|gossip|venom|politick|electioneer|rude|offens|foul|crude|bigot|incit|name$|names$|jerk|indecen|derogat';

export const stems: PhraseTable['stems'] = {
  monitoring: {
    alone:
      'monit|monti|moniot|mntr|mon$|unsuperv|untend|daytime|weekday|staffs|unaware|notmon|notwatch|unmon|unmann|unstaff|unattend|unread|unseen|unnotic|unwatch|supervis|staffed|manned|attended|moderat|updated|guarantee|socials',
    pair: [
      'watch|check|look|read|review|view|serviced|kept|keep|eye|repl|respond|response|answer|acknowledg|sit|online|available|duty|here|there|present|logged|desk|keyboard|screen|behind|cover|supervision|presence|expect|obligat|oblig|assistance|help|tweet|social|facebook|twitter|page|account|feed|inbox|comment|message|dm|posting|see$|seen|seeing|notic|catch|spot|pick|get$|gets|log$|logs|pop|drop|patrol|follow|observ|deck|crew|rep$|reps|clock|off$|quiet|sleep|controls|live$|promis|rely|relied|commit|discover|attention|media|comms|posts|spends|staff|peek|hour|visit|this$|close|reach|feed|people|person|anyone|someone|somebody|wait',
      `${NOT}|0|1|2|3|4|5|6|7|8|9|hour|week|mon|tue|wed|thu|fri|sat$|sun$|satur|sunday|m$|clock|day|night|evening|morning|afternoon|holiday|alway|constant|continu|active|regular|around|overnight|when|while|until|till|after|before|once|twice|time|occasion|shift|sometimes|rare|period|next$|tomorrow|duty|open|between|intermit|sporad|infreq|irregul|spare|limited|before|off$|dusk|dawn|dark$|sunset|nightfall|supper|dinner|lunch|breakfast|bedtime|midnight|noon$|hold$|pause|parked|seven$|eight$|nine$`,
    ],
  },
  emergency: {
    alone: 'emerg',
    pair: [
      '0|1|2|3|4|5|6|7|8|9|nine|one|two|triple|zero',
      'rescue|smoke|burn|bleed|drown|trapped|danger|call|dial|dail|phone|ring|text|txt|contact|tele|reach|cal|report|direct|police|fire|ambulance|medical|life|danger|immedia|imminent|crime|urgent|number|use|hang|9|1|0',
    ],
  },
  opinions: {
    alone: 'endors|retweet|rt$|rts|repost|ours$|theirs|themselves|yours',
    pair: [
      'comment|post|message|repl|remark|statement|view|opinion|tweet|material|content|contribution|submission|thought|belief|position|viewpoint|sentiment|publish|visitor|user|public|follow|like|share|sharing|what|whatever|anything|nothing|something|everything|review|rating|recommend|testimonial|complaint|expression|utterance|third|thread|take|claim|advice|praise|word|mention|wall|because|host|presence|silence|people|folk|resident|guest|citizen|neighbor|rider|reader|customer|rant|gripe|chatter|gossip|yarn|notion|outlook|rumor|author',
      `${NOT}|own$|those|welcome|reflect|represent|belong|speak|approv|constitut|necessarily|nothing|nor|needn|need$|didn|isn|shouldn|author|poster|commenter|alone|disclaim|attribut|s$|vouch|person|expresses|is$|are$|agree|views|opinions|differ|distanc|dissoc|disav|disown|neutral|carr|behind|talk|clash|conflict|contradict|odds|variance|mistake|disagree|distance`,
    ],
  },
  records: {
    alone:
      'disclos|foi|foia|opra|cpra|grama|cora|ipra|uipa|rcw|discoverable|fippa|mfippa|mgdpa|rtkl|confidential|fla|foil|foip|gipa|lgoima|oia$|atia|atipp|sunshine|ilcs',
    pair: [
      'record|public|releas|right|information|inspect|private|secret|produc|cop|code|chapter|ch$|law|access|available|statute|act$|acts|hand|given|give$|turn|furnish|request|ask|reveal|reporter|journalist|press$|anyone|anybody|whoever|obtain|provid|stat$|rti$|discover|open|general|subject|entitl|world|appl|govern|cover',
      `${SAID}|word|name|say|said|text|tell|told|put$|type|upload|entire|them|thread|chat|note|input|feedback|record|remainder|rest$|kept|wrote`,
    ],
  },
  maintained: {
    alone: 'official|unofficial|officialp|copyright|parody|maintained|operated|administer|managed',
    pair: [
      'run$|runs|own$|owned|operat|maintain|manag|administ|look|oversee|overseen|control|moderat|host|updat|curat|publish|provid|created|produc|belong|welcome|this|you$|behind|care|charge|responsible|affiliat|associat|moved|retired|discontinu|archiv|closed|longer|staffed|rights|c$|fan|brought|posted',
      `${PAGE}|team|reserved|20|19`,
    ],
  },
  comments: {
    alone: `comment|moderat|netiquette|guideline|rules|policy|policies|terms|banned|bann|${BAD}`,
    pair: [
      'remov|re$|delet|hid|block|take|taken|taking|censor|edit|reject|refus|restrict|screen|filter|suspend|withdraw|withh|mut|disallow|declin|standard|code|condition|conduct|notice|off$|topic|personal|unlawful|illegal|commercial|advertis|ads$|sell|respect|civil|polite|kind$|decent|clean|allow|permit|accept|tolerat|forbid|prohibit|welcome|ask|keep|rude|bad|rule|strike|suppress|scrub|pull|come|comes|stay|disappear|poof|don|no$|not$|can|won|without|refrain|avoid|reserv|ok$|violat|lose|cost|door|up$|gone|zap|trim|discard|clear|elimin|exclud|conceal|drop|weed|offline|toss|leav|down$|t$|check|approv|vet|screen|stick|stay|outside|elsewhere|read|rather|bin$|trash|dark|cut$|fine$|del$|axe$|scissor|swept|belong|limit|only|mind$|as$|isn|steer|spare|enforc|without|critic|disagree|knock|frown|against|enough|skip|stop|never|nor$|must|should|expect|agree|apply|applies|one$',
      'post|message|tweet|submission|remark|contribution|thread|review|repl|content|user|visitor|individual|people|person|account|offender|participant|follower|fan|those|anyone|whoever|member|media|page|community|discussion|house|language|attack|you$|them|any$|what|site|ads|sell|politic|violen|anything|photo|victim|privacy|private|right|forum|input|note$|nasty|nast|cruel|lies$|hate|toxic|entr|words|wall$|feed|thread|ugly|plate|kids$|religion|elections|pitch|endors|gore|outing|conversation|discuss|debate|chat|talk|chim|jokes|fight|yell|shout|bicker|hearsay|caps$|neighbor|courte|civil|manners|cruel',
    ],
  },
  removal: {
    alone: 'retention|takedown|delet|unpublish|erase|purge|hidden|hide|hides|suppress|scrub',
    pair: [
      'remov|re$|take|takes|taken|taking|pull|strike|struck|stric|yank|nix|quarantin|mask|come|comes|go$|goes|stay|last|remain|disappear|vanish|poof|block|reject|screen|filter|left|leav|up$|gone|zap|wip|bin$|bins|binned|trash|withdraw|scrap|swe|cut$|cuts|wast|junk|black|blank|expire|auto|self|rotat|roll|dark$|made$|invisib|retir|un$|axe$|prun|discard|clear|elimin|expung|exclud|conceal|redact|obscur|retract|bounc|drop|weed|offline|boot|axe|yank|toss|withh|off$|down$|out$|ke$|kept|keep|retain|archiv|preserv|stor|sav|document|log|screenshot|captur|hold|held|maintain|print|cop',
      `comment|statement|chatter|matter|post|message|tweet|submission|remark|contribution|thread|item|repl|content|material|they|them|it$|everything|anything|any$|page|what|those|that|stuff|language|right|copy|text|image|photo|pictur|link|stor|alert|warning|advisor|notice|listing|flyer|poster|announ|closure|update|map|mug|entr|attack|advertis|one|${BAD}`,
    ],
  },
  purpose: {
    alone:
      'notice|purpose|mission|welcome|hello|hi$|greeting|follow|committ|dedicat|proud|motto|vision|values|honor|integrity|strive|striving|subscribe',
    pair: [
      `${PAGE}|here|news|update|alert|tip|information|info|event|announce|your|source|guide|keep|shar|connect|engag|communicat|interact|dialogue|conversation|join|like|visit|stay|tune|serv|protect|latest|advis|appeal|channel|stor|job|activit|incident|resource|notice|warning|safety|post`,
      'aim|goal|objective|intent|intend|design|mean|creat|establish|set|provid|used|use|uses|utili|rel|leverag|launch|offer|serv|exist|act|function|place|way|tool|forum|channel|resource|source|space|hub|give|share|sharing|bring|keep|help|inform|contain|feature|cover|find|see|learn|expect|receive|tell|talk|speak|connect|reach|engage|listen|hear|warn|alert|promot|publish|educat|updat|news|tip|from|about|on$|for|regarding|protect|guide|take|run$|operat|maintain|particip|have|has$|through|via$|no$|not$|longer',
    ],
  },
};
