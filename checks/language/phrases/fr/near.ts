// French: what a sentence must speak of to be quoted as the nearest one of an item that is not met.
import type { PhraseTable } from '../table.ts';

export const near: PhraseTable['near'] = {
  monitoring: [
    '(?:surveill\\w+|monitor\\w+|suivi\\w*|consult(?:e|ee|es|ees|ons)|veill\\w+|repond\\w+|reponses?|verifi\\w+|relev(?:e|ee|es|ees)|lisons|lue?s? (?:que|par|en|le|la|du|tous|chaque|pas))',
    '24 ?(?:/|h|heures)',
    '(?:h24|en permanence|en continu|jour et nuit|en tout temps|heures (?:d.ouverture|de bureau|ouvrables)|week ?-?end|la nuit)',
  ],
  emergency: ['{urgentThing}', '(?:9.?1.?1|999|112|000|111|nine.?one.?one)'],
  opinions: [
    '(?:opinions?|points? de vue|commentaires?|propos|cautionn\\w+|avis (?:exprim|des|du|de|qui|sont|n)\\w*)',
    '(?:ce que|ce qu) (?:\\S+ ){0,2}(?:ecri|publi|comment|pens)\\w+',
  ],
  records: [
    '(?:{record}|{law})',
    '(?:documents? (?:publics?|administratifs?)|acces (?:a l.information|aux documents)|divulg\\w+|confidentiel\\w*|communiqu(?:e|es|ee|ees|able|ables)|caractere public)',
  ],
  comments: [
    '(?:commentaires?|commenter|moder\\w+|netiquette|charte|injur\\w+|insult\\w+|respect\\w*|spam)',
    '(?:regles|conditions|politiques?|code) (?:de|du|d|des|sur|pour|relative)',
    '(?:supprim|masqu|bloqu|retir|effac)\\w+',
  ],
  purpose: [
    '(?:{page}|{network}|reseaux sociaux)',
    '(?:but|objectif|mission|vocation|finalite|sert|destinee?|pensee?) ~~8 (?:est|sont|pour|de|a)',
    '(?:ici|cet espace) ~4 (?:trouver\\w*|publi\\w+|partag\\w+|inform\\w+|annon\\w+)',
  ],
  maintained: [
    '(?:{page}|{network}|reseaux sociaux)',
    '(?:tenue?|geree?|administree?|realisee?|concue?|developpee?|creee?|proposee?|animee?) par',
  ],
};
