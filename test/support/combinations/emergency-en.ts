// Ways to say in English which number to call in an emergency, and ways to come near it: fillers of each slot, with a bar between them.
import type { Combinations } from '../combinations.ts';

export const EN: Combinations = {
  states: {
    call: [
      "|In an emergency, |In case of emergency: |Emergency? |EMERGENCIES: |If you are in danger, |For police, fire or EMS, |Pick up the phone and |Pick up the phone & |First, |Always |Please |Get out, stay out and |Leave the building and then |See smoke? Get out and |Hurt or scared? |Don't post. |Don't message us: |If it can't wait, |If lives are at risk, |Someone breaking in? |Something urgent? Grab a phone and |Do not wait for a reply - |Life or death? |Crime in progress: |When seconds count, |To report a fire, |What to do in an emergency? |If you need help now, close this app and |We cannot send help from here, so |You see a crash: |Smell gas? |Anyone who needs an ambulance should |If you need us right away, you must |Residents with an emergency need to |If a crime is happening now, |For immediate help |At the first sign of fire |Whenever someone is hurt, |This page cannot dispatch anyone; |Emergency? Pick up any phone, |Speak to the driver, then |Hear shots? Take cover, |In trouble on the water? |Fire, police, ambulance: |You should |We ask that you |The only way to get help fast is to |Never wait on us: |If in doubt, |Trapped or injured? Stay calm, ",
      'call 911|dial 9-1-1|ring 911|phone 911|text 911|call or text 911|use 911|telephone 911|contact 911|call 9 1 1|dial nine-one-one|hang up and dial 911|call the dispatch center at 911|CALL 911',
      ".|!| right away.| immediately.| now, don't post here.| or text 61016 for the transport police.| for the police.| instead.| first.| and ask for the fire service.| or go to the nearest hospital.| so help can come.| and stay on the line.| from a safe place.| and not this page.|, never this page.| before you do anything else.| - every second counts.| or the campus police at 555-0100.| and tell them where you are.| from any phone.| (police, fire, ambulance).| - we cannot take reports here.|, 24 hours a day.| without delay.| and wait for us outside.|, not us.| - do not use Facebook.",
    ],
    if: [
      '|Please |Always |You must |Residents should |We ask everybody to |Do not hesitate to |Remember to |Just ',
      'call 911|dial 9-1-1|ring 911|phone 911|text 911|call or text 911|use 911|telephone 911|contact 911|call 9 1 1|dial nine-one-one|hang up and dial 911|call the dispatch center at 911|CALL 911',
      ' ',
      'if someone is hurt|if you see smoke|when a crime is happening|if there is danger to life|if you need help right away|in an emergency|for emergencies|if it is urgent|whenever a life is at risk|in case of fire|if anyone is in danger|if someone stops breathing|if you feel unsafe|if your house is on fire|when someone is trying to get in|for anything that cannot wait|should you need an officer now|the moment you smell gas',
      '.|!|, not for anything else.| - do not post it here.|, and 555-0142 for everything else.|. Messages are not read at night.|',
    ],
    label: [
      'Emergency|EMERGENCIES|Emergency line|Emergency number|Fire - Police - EMS|Police/Fire/Medical|Life-threatening emergency|For emergencies|In an emergency|Crime in progress|Urgent help|Emergency calls|Emergency contact|Fire or medical emergency|Need help now',
      ': | - | – | = | → |: dial |: Call |? | ☎ |... | ',
      '911|9-1-1|nine-one-one|911 (call or text)|911, always|911 only|911 first',
      '|.|!|. Not monitored 24/7.| / Office: 217-555-0142| • Tips: 555-0199',
    ],
    number: [
      '911|Call 911|9-1-1',
      ' is the number for | is for | for |: | is the only number for | is how to report | is there for | – | is the place to report | is the line to use for ',
      'emergencies|an emergency|fires and crashes|crimes in progress|life-threatening situations|police, fire and ambulance|anything urgent|fire, smoke or a gas leak|someone who is not breathing|immediate danger|a medical emergency|a break-in|help right now',
      '.|!|, not for anything else.| - do not post it here.|, and 555-0142 for everything else.|. Messages are not read at night.|',
    ],
    passive: [
      'Emergencies|All emergencies|Emergency calls|Fires and crashes|Crimes in progress|Urgent matters|Life-threatening situations|Any emergency|Requests for an ambulance|Reports of a fire|Calls for immediate help',
      ' must be | should be | have to be | need to be | are to be | are only | can only be ',
      'reported to 911|directed to 911|phoned in to 911|made to 911|called in to 9-1-1|reported by calling 911|reported by phone to 911|taken to 911|sent to 911|reported through 911',
      '.|!|, not for anything else.| - do not post it here.|, and 555-0142 for everything else.|. Messages are not read at night.|',
    ],
    belongs: [
      'Emergencies|An emergency|A fire|A crime in progress|Anything urgent|A life in danger|A break-in|Someone hurt|Immediate danger|Smoke',
      ' belongs with | goes to | is a job for | is a matter for | means |: that is a call to | calls for | - that is | goes straight to | is for ',
      '911',
      '.|!|, not for anything else.| - do not post it here.|, and 555-0142 for everything else.|. Messages are not read at night.|',
    ],
    qa: [
      'Is it an emergency?|What if it is an emergency?|How do I reach you in an emergency?|Who do I call in an emergency?|Can I report an emergency here?|Is someone in danger?|Need an officer now?|Does somebody need help at once?',
      ' No. | Yes? | | Then | Please ',
      'call 911|dial 9-1-1|ring 911|phone 911|text 911|call or text 911|use 911|telephone 911|contact 911|call 9 1 1|dial nine-one-one|hang up and dial 911|call the dispatch center at 911|CALL 911',
      ".|!| right away.| immediately.| now, don't post here.| or text 61016 for the transport police.| for the police.| instead.| first.| and ask for the fire service.| or go to the nearest hospital.| so help can come.| and stay on the line.| from a safe place.| and not this page.|, never this page.| before you do anything else.| - every second counts.| or the campus police at 555-0100.| and tell them where you are.| from any phone.| (police, fire, ambulance).| - we cannot take reports here.|, 24 hours a day.| without delay.| and wait for us outside.|, not us.| - do not use Facebook.",
    ],
    actor: [
      'Anyone in danger|If you are hurt, you|People in need of help|Witnesses to a crime|Whoever sees a fire|A person with an emergency|Everyone who needs police|Visitors with an emergency|Callers with emergencies|Those who need an ambulance|In an emergency, you|In an emergency, residents',
      ' should | must | needs to | has to | can | will need to | are asked to | are urged to | ought to | is asked to | may ',
      'call 911|dial 9-1-1|ring 911|phone 911|text 911|call or text 911|use 911|telephone 911|contact 911|call 9 1 1|dial nine-one-one|hang up and dial 911|call the dispatch center at 911|CALL 911',
      '.|!|, not for anything else.| - do not post it here.|, and 555-0142 for everything else.|. Messages are not read at night.|',
    ],
    reach: [
      'To reach us|To get help|To get an ambulance|To reach an officer|To report an emergency|To have an engine sent|To get police now|For a quick response|For help',
      ' in an emergency, | at once, | when it is urgent: | fast, | right now, | in any emergency, please ',
      'call 911|dial 9-1-1|ring 911|phone 911|text 911|call or text 911|use 911|telephone 911|contact 911|call 9 1 1|dial nine-one-one|hang up and dial 911|call the dispatch center at 911|CALL 911',
      '.|!|, not for anything else.| - do not post it here.|, and 555-0142 for everything else.|. Messages are not read at night.|',
    ],
  },
  misses: {
    others: [
      'The alarm company|A neighbor|The driver|Our operators|Staff|The bus driver|A bystander|The system|Her mother|An employee|The homeowner|A passer-by|The school|His app',
      ' called | calls | has called | quickly called | had to call | was able to call | tried to call | will call ',
      '911|9-1-1',
      '.| after the crash.| at 3 a.m.| when the fire broke out.| and help arrived.| twice.| to report smoke.| and waited for the police.| for you.| on Tuesday night.| before the line went dead.',
    ],
    dont: [
      "Do not |Never |Please don't |You should not |There is no need to |You do not need to |Nobody has to |It is a crime to falsely |It's not a reason to ",
      'call 911|dial 911|phone 911|ring 9-1-1|text 911|contact 911',
      ' for noise.| about road conditions.| to ask about power outages.| for a lost cat.|.| to test your phone.| for this.| about fireworks.| for information.| for a barking dog.| to get the time.| for school closings.',
    ],
    mention: [
      'Our |The |The county |Thank you to our |Meet our |Next week: |Tours of the |We hire |In the news: |We honor our ',
      '911 dispatchers|911 operators|911 center|911 call takers|911 system|911 calls|911 telecommunicators|911 communications team|911 dispatch floor|911 memorial|911 board',
      ' are hiring| got an award| moved to a new building| took 300 calls| is open to visitors| will be tested on Monday| had a busy night| was upgraded| is funded by a fee| meets on Monday| rose by ten percent',
      '.|!| this year.| and we are proud.| in an emergency.',
    ],
    past: [
      'Last year|In 2019|Yesterday|On Monday night|During the storm|That day|After the crash',
      ', residents called |, we answered |, a man dialed |, someone called |, two boys called |, people were told to call |, nobody could call |, she was on the phone with |, they hesitated to call ',
      '911',
      '.| 300 times.| about a fire.| for help.| in an emergency.| and asked for an ambulance.| when smoke was seen.',
    ],
    when: [
      'Learn |Do you know |We teach kids |A talk on |Video: |Tips on |Our class explains |Find out |Read ',
      'when to call 911|how to call 911|why to call 911|how 911 works|when you should call 911|what happens when you call 911|how to text 911|what to say when you call 911',
      '.| in an emergency.|!| at the library on Monday.| (for ages 5 to 8).| in our new brochure.| and when not to.',
    ],
    unreal: [
      'We wish you could |Soon you will be able to |If only you had been able to |In the future you can |Before 1980 nobody could |Some phones can not |Without service you cannot |The app lets you |The watch can |Your car may |The button in the elevator will ',
      'call 911|dial 911|text 911',
      '.| from here.| by pressing a button.| by itself.| automatically.| without a phone.| with one tap.',
    ],
    here: [
      'In an emergency, |Emergency? |If you are in danger, |When seconds count, |For urgent help ',
      'message us|post here|write to us|send us a DM|tell us here|email the chief|leave a comment|come to our booth|use the stairs|follow the exit signs|stay calm|listen to the radio|go to the shelter',
      '.| right away.| and we will answer.| first.| instead.|!',
    ],
    things: [
      'Room 911|Flight 911|Unit 911|911 Main Street|A Porsche 911|Bus 911|Ordinance 911|Route 911|Lot 911|September 911 Day|Item 911|Chapter 911|Engine 911|Badge 911',
      ' is | was | will be ',
      'closed|open|delayed|for sale|repainted|under repair|busy|on the agenda|hurt by fire|in the parade',
      '.| today.| for safety.| after the fire.| in an emergency.',
    ],
  },
};
