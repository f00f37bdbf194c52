// The public records laws by country and state, with their citations, for text that names the law.
// Written from general knowledge of the codes; counsel decides which law applies to an agency. Looked up in published copies in November 2026
// (the texts themselves, guides of the Reporters Committee, manuals of attorneys general), and found right or put right: AL, AK, AZ, AR, CA
// (recodified 2023), CO, CT, DE, DC, FL, GA, HI, ID (recodified 2015), IL, IN, IA, KS, KY, LA, MD, MT, NV, NJ, OR (renumbered 2017), PR, GU, VI,
// and Alberta (new Act in force since June 2025). The others were not looked up.

/** Name as people know it, and how it is cited. */
export type Statute = { name: string; cite: string; own?: OwnNames };

type Row = readonly [name: string, cite: string];

/** What a law is called by itself in another of our languages. */
type OwnNames = Readonly<Partial<Record<'es' | 'fr', Row>>>;

/** By two letters; `US` for a federal agency. */
const UNITED_STATES: Readonly<Record<string, Row>> = {
  US: ['Freedom of Information Act', '5 U.S.C. § 552'],
  AL: ['Alabama Public Records Law', 'Ala. Code § 36-12-40'],
  AK: ['Alaska Public Records Act', 'Alaska Stat. § 40.25.110'],
  AZ: ['Arizona Public Records Law', 'Ariz. Rev. Stat. § 39-121'],
  AR: ['Arkansas Freedom of Information Act', 'Ark. Code Ann. § 25-19-105'],
  CA: ['California Public Records Act', 'Gov. Code § 7920.000'],
  CO: ['Colorado Open Records Act', 'Colo. Rev. Stat. § 24-72-200.1'],
  CT: ['Connecticut Freedom of Information Act', 'Conn. Gen. Stat. § 1-200'],
  DE: ['Delaware Freedom of Information Act', '29 Del. C. § 10001'],
  DC: ['District of Columbia Freedom of Information Act', 'D.C. Code § 2-531'],
  FL: ['Florida Public Records Act', 'Fla. Stat. ch. 119'],
  GA: ['Georgia Open Records Act', 'O.C.G.A. § 50-18-70'],
  HI: ['Hawaii Uniform Information Practices Act', 'Haw. Rev. Stat. ch. 92F'],
  ID: ['Idaho Public Records Act', 'Idaho Code § 74-101'],
  IL: ['Illinois Freedom of Information Act', '5 ILCS 140/1'],
  IN: ['Indiana Access to Public Records Act', 'Ind. Code § 5-14-3'],
  IA: ['Iowa Open Records Act', 'Iowa Code ch. 22'],
  KS: ['Kansas Open Records Act', 'K.S.A. 45-215'],
  KY: ['Kentucky Open Records Act', 'KRS 61.870'],
  LA: ['Louisiana Public Records Act', 'La. R.S. 44:1'],
  ME: ['Maine Freedom of Access Act', '1 M.R.S. § 400'],
  MD: ['Maryland Public Information Act', 'Md. Code, Gen. Prov. § 4-101'],
  MA: ['Massachusetts Public Records Law', 'M.G.L. c. 66, § 10'],
  MI: ['Michigan Freedom of Information Act', 'MCL 15.231'],
  MN: ['Minnesota Government Data Practices Act', 'Minn. Stat. ch. 13'],
  MS: ['Mississippi Public Records Act', 'Miss. Code Ann. § 25-61-1'],
  MO: ['Missouri Sunshine Law', 'Mo. Rev. Stat. ch. 610'],
  MT: ['Montana Public Records Act', 'Mont. Code Ann. § 2-6-1001'],
  NE: ['Nebraska Public Records Statutes', 'Neb. Rev. Stat. § 84-712'],
  NV: ['Nevada Public Records Act', 'NRS ch. 239'],
  NH: ['New Hampshire Right-to-Know Law', 'RSA 91-A'],
  NJ: ['New Jersey Open Public Records Act', 'N.J.S.A. 47:1A-1'],
  NM: ['New Mexico Inspection of Public Records Act', 'NMSA 1978, § 14-2-1'],
  NY: ['New York Freedom of Information Law', 'Public Officers Law § 84'],
  NC: ['North Carolina Public Records Law', 'N.C. Gen. Stat. ch. 132'],
  ND: ['North Dakota Open Records Law', 'N.D.C.C. § 44-04-18'],
  OH: ['Ohio Public Records Act', 'Ohio Rev. Code § 149.43'],
  OK: ['Oklahoma Open Records Act', '51 O.S. § 24A.1'],
  OR: ['Oregon Public Records Law', 'ORS 192.311'],
  PA: ['Pennsylvania Right-to-Know Law', '65 P.S. § 67.101'],
  RI: ['Rhode Island Access to Public Records Act', 'RIGL § 38-2-1'],
  SC: ['South Carolina Freedom of Information Act', 'S.C. Code Ann. § 30-4-10'],
  SD: ['South Dakota Public Records Law', 'SDCL ch. 1-27'],
  TN: ['Tennessee Public Records Act', 'Tenn. Code Ann. § 10-7-503'],
  TX: ['Texas Public Information Act', 'Tex. Gov’t Code ch. 552'],
  UT: ['Utah Government Records Access and Management Act', 'Utah Code § 63G-2-101'],
  VT: ['Vermont Public Records Act', '1 V.S.A. § 315'],
  VA: ['Virginia Freedom of Information Act', 'Va. Code § 2.2-3700'],
  WA: ['Washington Public Records Act', 'RCW 42.56'],
  WV: ['West Virginia Freedom of Information Act', 'W. Va. Code § 29B-1-1'],
  WI: ['Wisconsin Public Records Law', 'Wis. Stat. § 19.31'],
  WY: ['Wyoming Public Records Act', 'Wyo. Stat. § 16-4-201'],
  PR: ['Puerto Rico Transparency Act', 'Ley 141-2019'],
  GU: ['Sunshine Reform Act of 1999', '5 G.C.A. § 10101'],
  VI: ['Virgin Islands Public Records Act', '3 VIC § 881'],
};

/** By the letters of Canada Post, and `CAN` for a federal institution. */
const CANADA: Readonly<Record<string, Row>> = {
  CAN: ['Access to Information Act', 'R.S.C. 1985, c. A-1'],
  AB: ['Alberta Access to Information Act', 'S.A. 2024, c. A-1.4'],
  BC: ['Freedom of Information and Protection of Privacy Act', 'R.S.B.C. 1996, c. 165'],
  MB: ['Freedom of Information and Protection of Privacy Act', 'C.C.S.M. c. F175'],
  NB: ['Right to Information and Protection of Privacy Act', 'S.N.B. 2009, c. R-10.6'],
  NL: ['Access to Information and Protection of Privacy Act, 2015', 'S.N.L. 2015, c. A-1.2'],
  NS: ['Freedom of Information and Protection of Privacy Act', 'S.N.S. 1993, c. 5'],
  NT: ['Access to Information and Protection of Privacy Act', 'S.N.W.T. 1994, c. 20'],
  NU: ['Access to Information and Protection of Privacy Act', 'S.N.W.T. 1994, c. 20 (Nu.)'],
  ON: ['Municipal Freedom of Information and Protection of Privacy Act', 'R.S.O. 1990, c. M.56'],
  PE: ['Freedom of Information and Protection of Privacy Act', 'RSPEI 1988, c. F-15.01'],
  QC: ['Act respecting Access to documents held by public bodies', 'CQLR c. A-2.1'],
  SK: [
    'Local Authority Freedom of Information and Protection of Privacy Act',
    'S.S. 1990-91, c. L-27.1',
  ],
  YT: ['Access to Information and Protection of Privacy Act', 'S.Y. 2018, c. 9'],
};

/** By state or territory, and `CTH` for the Commonwealth. */
const AUSTRALIA: Readonly<Record<string, Row>> = {
  CTH: ['Freedom of Information Act 1982', 'Cth'],
  ACT: ['Freedom of Information Act 2016', 'ACT'],
  NSW: ['Government Information (Public Access) Act 2009', 'NSW'],
  NT: ['Information Act 2002', 'NT'],
  QLD: ['Right to Information Act 2009', 'Qld'],
  SA: ['Freedom of Information Act 1991', 'SA'],
  TAS: ['Right to Information Act 2009', 'Tas'],
  VIC: ['Freedom of Information Act 1982', 'Vic'],
  WA: ['Freedom of Information Act 1992', 'WA'],
};

/** By nation; where none is named, the Act of 2000, which is Scotland's only for bodies of the whole kingdom. */
const UNITED_KINGDOM: Readonly<Record<string, Row>> = {
  '': ['Freedom of Information Act 2000', '2000 c. 36'],
  ENG: ['Freedom of Information Act 2000', '2000 c. 36'],
  NIR: ['Freedom of Information Act 2000', '2000 c. 36'],
  WLS: ['Freedom of Information Act 2000', '2000 c. 36'],
  SCT: ['Freedom of Information (Scotland) Act 2002', '2002 asp 13'],
};

/** `''` holds for the whole country. */
const BY_COUNTRY: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  US: UNITED_STATES,
  PR: { '': ['Puerto Rico Transparency Act', 'Ley 141-2019'] },
  GU: { '': ['Sunshine Reform Act of 1999', '5 G.C.A. § 10101'] },
  VI: { '': ['Virgin Islands Public Records Act', '3 VIC § 881'] },
  CA: CANADA,
  AU: AUSTRALIA,
  GB: UNITED_KINGDOM,
  NZ: { '': ['Official Information Act 1982', '1982 No 156'] },
  IE: { '': ['Freedom of Information Act 2014', 'No. 30 of 2014'] },
};

const TRANSPARENCIA: OwnNames = {
  es: [
    'Ley de Transparencia y Procedimiento Expedito para el Acceso a la Información Pública',
    'Ley 141-2019',
  ],
};

/** By country and state. */
const OWN_NAMES: Readonly<Record<string, OwnNames>> = {
  'PR ': TRANSPARENCIA,
  'US PR': TRANSPARENCIA,
  'CA CAN': { fr: ['Loi sur l’accès à l’information', 'L.R.C. 1985, ch. A-1'] },
  'CA QC': {
    fr: [
      'Loi sur l’accès aux documents des organismes publics et sur la protection des renseignements personnels',
      'RLRQ, c. A-2.1',
    ],
  },
};

/** The law of the state, or of the country where there is one for all; undefined where it depends on a state that is not named. */
export function statuteOf(country: string, state: string | undefined): Statute | undefined {
  const rows = Object.hasOwn(BY_COUNTRY, country) ? BY_COUNTRY[country] : undefined;
  const key = state ?? '';
  const row = rows !== undefined && Object.hasOwn(rows, key) ? rows[key] : rows?.[''];
  if (row === undefined) return undefined;
  const of = `${country} ${key}`;
  const own = Object.hasOwn(OWN_NAMES, of) ? OWN_NAMES[of] : undefined;
  return { name: row[0], cite: row[1], ...(own === undefined ? {} : { own }) };
}

/** Every law of the table, for whoever looks it over. */
export function allStatutes(): { country: string; state: string; statute: Statute }[] {
  return Object.entries(BY_COUNTRY).flatMap(([country, rows]) =>
    Object.entries(rows).map(([state, [name, cite]]) => ({
      country,
      state,
      statute: { name, cite },
    })),
  );
}
