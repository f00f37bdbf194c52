// How comment policies are worded, by language: the rules, the grounds that were questioned, and what a careful policy has.
// Text is compared in lower case, without accents and with straight apostrophes. Every pattern is linear.

export type Patterns = {
  /** What the public writes. */
  subject: RegExp;
  /** That it is taken off, or not allowed. */
  action: RegExp;
  /** That it is not taken off for this, or that this is welcome. */
  spared: RegExp;
  grounds: Record<'negative' | 'offensive' | 'off-topic' | 'word-filter' | 'discretion', RegExp>;
  blocking: RegExp;
  narrow: RegExp;
  notice: RegExp;
  appeal: RegExp;
  retention: RegExp;
};

export const EN: Patterns = {
  subject:
    /\b(?:comments?|commenting|postings?|posts?|replies|submissions|user(?:-| )generated content|content (?:posted|submitted|left)|(?:users?|visitors?|followers|participants) (?:may|must|should|can|will|shall|are))\b/,
  action:
    /\b(?:remov(?:e|es|ed|al|ing)|delet(?:e|es|ed|ing|ion)|hid(?:e|es|den|ing)|take(?:n)? (?:down|off)|moderat(?:e|es|ed|ing)|not (?:be )?(?:allowed|permitted|tolerated|accepted|acceptable|posted|published)|prohibit(?:s|ed)?|forbidden|banned|refrain from|may not (?:post|contain|include)|must not|should not|reject(?:ed)?|restrict(?:ed)?)\b/,
  spared:
    /\b(?:(?:do|does|will|shall|may|can|would)(?: not|n't)|cannot|can't|won't|never) (?:\w+ ){0,3}?(?:remove|delete|hide|censor|moderate|take down|block|ban|restrict)\b|\bnot (?:be )?(?:removed|deleted|hidden|blocked) (?:because|simply|solely|for|based)|\bregardless of (?:the )?viewpoint|\b(?:welcome|respect|value|protect)s? (?:\w+ ){0,4}(?:criticism|critical|negative|disagree)|\bnot (?:because|for) (?:they|it|being)|\b(?:no|not a) (?:reasons?|grounds?) (?:for|to) (?:remov|delet|hid)/,
  grounds: {
    negative:
      /\b(?:negative|critical|criticism|criticiz(?:e|es|ing)|disparag(?:e|es|ing|ement)|derogatory|unflattering|complaints? about|anti-police|disagree(?:s|ing)? with (?:the|us|our))\b(?! (?:impact|effect|consequence|infrastructure|incident|information))/,
    offensive:
      /\b(?:offensive|inappropriate|objectionable|disrespectful|distasteful|in poor taste|rude|unprofessional|indecent|improper|uncivil|vulgar|insulting|hurtful)\b/,
    'off-topic':
      /\boff(?:-| )?topic\b|\b(?:not|un)[- ]?(?:related|relevant|germane) to (?:the|this|our|a) (?:\w+ )?(?:topic|subject|post|discussion|page|article|conversation|site|purpose)|\birrelevant\b|\bout of context\b/,
    'word-filter':
      /\b(?:key ?word|word|profanity|language) (?:filter|block|list)(?:s|er|ing|ed)?\b|\b(?:filter(?:s|ed)?|block(?:s|ed)?) (?:\w+ ){0,4}(?:certain |specific |key)?words\b|\bauto(?:matically)?[- ](?:hid(?:e|es|den)|filter(?:s|ed)?|block(?:s|ed)?)\b/,
    discretion:
      /\b(?:sole|own|absolute|complete) discretion\b|\bany (?:other )?reason\b|\b(?:deem(?:s|ed)?|consider(?:s|ed)?|find(?:s)?) (?:to be )?(?:inappropriate|unacceptable|objectionable|unsuitable|offensive)\b/,
  },
  blocking:
    /\b(?:block(?:ed|ing|s)?|ban(?:ned|ning|s)?|bar(?:red|ring)) (?:\w+ ){0,4}?(?:users?|persons?|people|individuals?|visitors?|accounts?|anyone|followers?|commenters?|participants?|violators?|offenders?|access)\b|\b(?:users?|persons?|people|individuals?|visitors?|accounts?|anyone|those|violators?|offenders?|you|participants?|commenters?) (?:\w+ ){0,8}?(?:be|are|being) (?:\w+ ){0,2}?(?:blocked|banned|barred)\b/,
  narrow:
    /\b(?:threat(?:s|en(?:s|ing)?)?|obscen(?:e|ity)|pornograph(?:y|ic)|incit(?:e|es|ing|ement)|illegal activit(?:y|ies)|(?:personal|private|confidential|identifying) (?:\w+ )?(?:information|data)|(?:home )?address(?:es)? (?:or|and) (?:tele)?phone|advertis(?:e|ing|ements?)|solicitations?|commercial|spam|copyright|trademark|malware|virus(?:es)?|copyrighted|defam(?:atory|ation)|libel(?:ous)?)\b/,
  notice:
    /\b(?:notif(?:y|ied|ies|ication)|inform(?:ed)?|told|tell|advise[ds]?|notice of (?:the )?(?:removal|deletion|block)|written notice|warn(?:ed|ing)|explain(?:ed)? why|ask (?:us )?why|reasons? (?:why|for (?:the|its|their|any|each|every) (?:removal|deletion)))\b/,
  appeal:
    /\b(?:appeal(?:s|ed)?|contest(?:ed)?|challenge|reconsider(?:ed|ation)?|reinstat(?:e|ed|ement)|(?:request|ask for|seek)(?:s|ing)? (?:\w+ ){0,3}review|disput(?:e|ed))\b/,
  retention:
    /\b(?:retain(?:ed|s)?|retention|archiv(?:e|ed|es|ing)|preserv(?:e|ed)|cop(?:y|ies) of (?:\w+ ){0,4}(?:kept|deleted|removed|comment|post|content)|(?:kept|keep|saved?|stored?|document(?:ed)?) (?:\w+ ){0,6}(?:record|cop(?:y|ies)|years?|months?|days|file)|records? (?:retention|schedule)|screen ?shots?)\b/,
};

export const ES: Patterns = {
  subject:
    /\b(?:comentarios?|publicaciones|mensajes|respuestas|contenidos? (?:publicado|de los usuarios)|(?:los )?usuarios (?:no )?(?:pueden|deben|podran))\b/,
  action:
    /\b(?:elimin(?:a|ar|ara|aran|ados?|amos|acion|adas?)|borr(?:a|ar|ara|aran|ados?|amos)|ocult(?:a|ar|ara|ados?|amos)|quit(?:ar|ara|ados?)|retir(?:ar|ara|ados?)|moder(?:a|ar|amos|ados?)|no (?:se )?(?:permit(?:e|en|idos?|ira)|admit(?:e|en)|toler(?:a|an|ara)|acept(?:a|an))|prohib(?:e|en|idos?|imos)|no (?:pueden|deben))\b/,
  spared:
    /\bno (?:se )?(?:elimin|borr|ocult|quit|retir|modera|bloque)\w+|\bindependientemente (?:de|del)|\bpor (?:la|su) opinion|\btampoco\b|\bno es (?:un )?motivo\b/,
  grounds: {
    negative:
      /\b(?:negativ[oa]s?|critic[oa]s?|despectiv[oa]s?|denigrantes?)\b(?! (?:impacto|efecto))/,
    offensive:
      /\b(?:ofensiv[oa]s?|inapropiad[oa]s?|inadecuad[oa]s?|objetables?|irrespetuos[oa]s?|de mal gusto|vulgares?|insultantes?|indecentes?)\b/,
    'off-topic':
      /\bfuera de(?:l)? (?:tema|contexto)\b|\bajen[oa]s? al tema\b|\bno (?:relacionad[oa]s?|pertinentes?)\b|\birrelevantes?\b/,
    'word-filter':
      /\bfiltros? de (?:palabras|lenguaje|groserias)\b|\bfiltra\w* (?:\w+ ){0,3}palabras\b/,
    discretion:
      /\b(?:a|bajo) (?:nuestra|su) (?:\w+ )?discrecion\b|\bpor cualquier (?:motivo|razon)\b|\bque consideremos (?:inapropiad|ofensiv|inadecuad)/,
  },
  blocking:
    /\bbloque(?:a|ar|ara|ados?|aremos|amos) (?:\w+ ){0,4}(?:usuarios?|personas?|cuentas?|quienes)\b|\b(?:usuarios?|personas?|quienes|cuentas?) (?:\w+ ){0,8}bloquead[oa]s?\b/,
  narrow:
    /\b(?:amenaz\w+|obscen\w+|pornograf\w+|incit\w+|actividad(?:es)? ilegal(?:es)?|(?:datos|informacion) (?:personal(?:es)?|privad[oa]s?|confidencial(?:es)?)|publicidad|anuncios|comercial(?:es)?|spam|derechos de autor|marcas|difamator\w+|calumni\w+)\b/,
  notice:
    /\b(?:avis(?:a|ar|ara|amos|o previo)|notific\w+|inform(?:ar|ara|amos) (?:a|al)|preguntar\w* (?:\w+ ){0,2}(?:motivo|razon)|explic\w+ (?:el|la|por que))\b/,
  appeal:
    /\b(?:apel(?:ar|acion)|impugn\w+|recurr(?:ir|so)|reclam(?:ar|acion)|(?:pedir|solicitar) (?:\w+ ){0,3}revis\w+|reconsider\w+)\b/,
  retention:
    /\b(?:conserv\w+|archiv\w+|guard(?:a|ar|ara|amos|ado) (?:\w+ ){0,4}(?:copia|registro)|copia de (?:\w+ ){0,4}(?:comentario|eliminado|borrado)|retencion)\b/,
};

export const FR: Patterns = {
  subject:
    /\b(?:commentaires?|publications|messages|reponses|contenus? (?:publie|des utilisateurs)|utilisateurs (?:ne )?(?:peuvent|doivent))\b/,
  action:
    /\b(?:supprim(?:e|er|es|ee|ees|erons|ons)|suppression|retir(?:e|er|es|ee|ees|erons)|masqu(?:e|er|es|ee|ees)|effac(?:e|er|es)|moder(?:e|er|es|ation|ons)|(?:ne (?:sont|seront) pas|n'est pas|non) (?:permis|autoris|toler|accept)\w*|interdi(?:t|ts|te|tes)|prohib\w+|ne (?:peuvent|doivent) pas)\b/,
  spared:
    /\bne (?:\w+ ){0,3}?(?:supprim|retir|masqu|effac|moder|bloqu)\w+ pas\b|\bne (?:sont|seront) pas (?:supprim|retir|masqu)\w+|\bquel que soit (?:le|leur) (?:point de vue|opinion)|\bn'est pas un motif\b|\ben raison de (?:leur|l')? ?opinion/,
  grounds: {
    negative:
      /\b(?:negatif|negatifs|negative|negatives|critiques?|denigrants?|desobligeants?)\b(?! (?:impact|effet))/,
    offensive:
      /\b(?:offensants?|offensantes?|inapproprie(?:s|e|es)?|deplace(?:s|e|es)?|irrespectueu(?:x|ses?)|vulgaires?|insultants?|choquants?|de mauvais gout)\b/,
    'off-topic':
      /\bhors(?:-| )(?:sujet|propos|contexte)\b|\bsans (?:rapport|lien) avec\b|\bnon pertinents?\b/,
    'word-filter': /\bfiltr(?:e|es|age|ons) (?:\w+ ){0,4}(?:mots|grossieretes|langage)\b/,
    discretion:
      /\ba (?:notre|sa) (?:seule |entiere )?discretion\b|\bpour (?:toute|n'importe quelle) raison\b|\bque nous jugeons (?:inapproprie|offensant|deplace)/,
  },
  blocking:
    /\bbloqu(?:er|erons|ons|e) (?:\w+ ){0,4}(?:utilisateurs?|personnes?|comptes?|quiconque|auteurs?)\b|\b(?:utilisateurs?|personnes?|comptes?|auteurs?) (?:\w+ ){0,8}bloque(?:s|e|es)?\b/,
  narrow:
    /\b(?:menac\w+|obscen\w+|pornograph\w+|incit\w+|activites? illegales?|(?:donnees|renseignements|informations?) (?:personnel\w*|prive\w*|confidentiel\w*)|publicite|publicitaires?|commercia\w+|spam|pourriel\w*|droits? d'auteur|marques? de commerce|diffam\w+)\b/,
  notice:
    /\b(?:avert(?:i|ir|is|issons)|avis(?:e|er|es)|inform(?:e|er|es|ons)|notifi\w+|demander (?:\w+ ){0,3}(?:raison|pourquoi|motif))\b/,
  appeal:
    /\b(?:appel(?:er)? de|en appeler|contest(?:er|ation)|recours|reclamation|demander (?:\w+ ){0,3}(?:revision|reexamen)|reexam\w+)\b/,
  retention:
    /\b(?:conserv\w+|archiv\w+|copie de (?:\w+ ){0,4}(?:commentaire|supprime)|gard(?:e|er|ons|ee) (?:\w+ ){0,4}(?:copie|trace))\b/,
};
