/** The changes of generated SQL that change no answer, each with the reason. In a change, ⟨ → ⟩ stands around what became what. */

/** Which statements, what was changed, and why nobody can notice it. */
type Equivalent = readonly [where: RegExp, change: RegExp, reason: string];

const ALL = /./u;
const ADDRESS = /basic\.address|city|province/u;

const NUMBERS: readonly Equivalent[] = [
  [
    ALL,
    /_mobile" collate "C"\)+(?:, '\^.*⟩.*\{11\}'| = ⟨11→1[02]⟩)/u,
    'the quick way for a plain number: the way for all others gives the same mask',
  ],
  [ALL, /'g'\), ⟨11→1[02]⟩\), 4\)/u, 'the last four of the last ten, eleven or twelve digits are the same'],
  [/verdict|quarter|labels/u, /'⟨\^→⟩(?:1\[3-9\]|\[0-9\]\{[34]\})/u, 'what is as long as the whole text begins where it does'],
  [ALL, /, 10, ⟨15→1[46]⟩\) = '000'/u, 'a text that equals 000 has three characters, however many are asked for'],
  [ALL, /, 1, ⟨4→5⟩\) >= '1900'/u, 'the hyphen behind a year does not change its order'],
  [
    /phone/u,
    /⟨6→7⟩'\)+, 'g'\), '_', ''\), chr\(57344|⟨_→⟩', ''\), chr\(57344\)\) = 0/u,
    'this copy of the number is asked only whether the sign for the end is in it',
  ],
  [/phone/u, /⟨_→⟩', 'g'\), '\[！-～\]'\) then/u, 'this copy of the number is asked only whether it has full-width signs'],
];

const SPACES: readonly Equivalent[] = [
  [/name/u, /⟨1→2⟩'\), 'g'\), '\[\\x\{ad\}\\x\{6/u, 'white space is taken off again when the invisible characters are gone'],
  [
    ALL,
    /feff\}\]⟨\+→⟩\(\\x\{e000\}\)/u,
    'where the sign for the end comes later there is none yet; elsewhere the rest is read past white space',
  ],
  [
    /email/u,
    /⟨1→2⟩'\), 'g'\), '\^\(\[\^@\]\*@\)\+|'⟨\^→⟩\(\[\^@\]\*@\)\+/u,
    'all before the last @ is dropped, with its white space, and the first match begins at the start',
  ],
  [ALL, /⟨1→2⟩'\), 'g'\)(?: \|\| chr\(57344\)\))?, '\[\*\](?:\[|\{3\})/u, 'stars are looked for anywhere, behind white space too'],
  [
    /verdict on basic\.name/u,
    /⟨1→2⟩'\), 'g'\) \|\| chr\(57344\)\), '(?:\^\(\(\[|\(\^\|\[)|feff\}\]\+⟨\|→⟩/u,
    'the name of a company with white space before it is refused anyway',
  ],
];

const NAMES: readonly Equivalent[] = [
  [/verdict on basic\.name/u, /'⟨\^→⟩\[々〇/u, 'all characters are asked for as well'],
  [
    /verdict on basic\.name/u,
    /⟨(?:<=→<|50→49)⟩.*then 1 when/u,
    'the quick way for Han names: the way for all others gives the same verdict',
  ],
  [/name/u, /⟨1→2⟩'\) \|\| chr\(57348\)\), 'g'\), '＊'/u, 'whether two stars stand side by side does not depend on the province'],
  [/mask of (?:basic\.name|record)/u, /\^\[A-Za-z..\]\(.*⟨.→⟩/u, 'the whole form was asked for before'],
  [
    /verdict on basic\.name|labels/u,
    /chr\(92\)\) ⟨>→>=⟩ 0|'⟨＼→⟩'|'＼'\) ⟨>→>=⟩ 0/u,
    'a backslash is looked for only to spare the pattern behind it',
  ],
  [/verdict on basic\.name/u, /'\[\*＊\]\{2⟨\}→⟩'/u, 'two stars are the fault of a masked name as well'],
  [
    /verdict on basic\.name/u,
    /●⟨•→⟩#|⟨=→<>⟩ 0\)\) or regexp_matches\(regexp/u,
    'a name of signs only is refused anyway, and xxx is found by the question behind',
  ],
];

const ADDRESSES: readonly Equivalent[] = [
  [
    ADDRESS,
    /⟨1→2⟩'\) \|\| \(chr\(92\) \|\| '2'\)+, 'g'\)|⟨2→3⟩'\)+, 'g'\), '\^\(北京市/u,
    'an address that begins with a street is hidden whole, whatever is left of it',
  ],
  [ADDRESS, /⟨5→6⟩'\) \|\| chr\(57351\)/u, 'what stands before a barrier is in no level and so is never shown'],
  [
    ADDRESS,
    /市\((?:⟨\[→⟩场部|\[⟨场→⟩部|\[场⟨部→⟩)/u,
    'markets are looked for twice, and the other time finds what stands before 场 and 部',
  ],
  [ADDRESS, /⟨1→2⟩'\)+, 'g'\), '\^(?:\(内蒙古|\[\\x\{e006)/u, 'the first of the two times has found every 市 before 场 and 部'],
  [/basic\.address/u, /chr\(57352\), '⟨市→⟩'\), '\(\^\|/u, 'this copy is asked only whether stars follow a level'],
  [/city|province/u, /ddress" collate "C"\) is null\) ⟨or→AND⟩ \(case when/u, 'an address that says nothing has no province'],
  [/city/u, /chr\(57351\) \|\| '⟨区→⟩'/u, 'what stands behind the city is not shown'],
  [/city/u, /⟨.→⟩.*chr\(57347\)+, '\^\(\[\^/u, 'this copy is asked only whether there is a province'],
  [/city/u, /〇一二两三四五六七八九十⟨\]→⟩/u, 'a city ends in 区 only behind 地, which is none of these'],
  [/city/u, /商⟨城→⟩\)\(自治/u, 'the district is not shown'],
  [/city/u, /⟨\*→\+⟩\)\[\\x\{e001/u, 'a province has a name'],
  [
    /province/u,
    /'\^\(北京市|chr\(5734[67]\)|⟨.→⟩.*团' \|\| chr\(57345\)/u,
    'which provinces have no cities, and which is the corps, makes no difference to the province',
  ],
];

const VIEWS: readonly Equivalent[] = [
  [/treatment/u, /is null\) ⟨or→AND⟩ \(\("source"/u, 'a blank value came out NULL before the mask was asked'],
  [/clear/u, /basic_cred|\*\*⟨\*→\+⟩\*/u, 'an organisation is sure only where its code is right, so nothing of it is hidden'],
  [/quarter/u, /is null\) ⟨or→AND⟩ \(case when/u, 'what says nothing is in no quarter'],
  [/quarter/u, /1\[0-⟨2→3⟩\]/u, 'a thirteenth month is in no quarter'],
];

const LABELS: readonly Equivalent[] = [
  [
    /labels/u,
    /⟨<=→<⟩ '2024-05-30'\)+ (?:or|and) \(/u,
    'an event on the day itself is no silence, so that it is known makes no difference here',
  ],
  [/labels/u, /end ⟨<=→<⟩ '2024-05-30'\)+ then 0|_purchaseCount" > 0\) ⟨or→AND⟩/u, 'who bought has a number of purchases as well as a day'],
  [/labels/u, /eOn" collate "C"\), 1, 4\) = '.*⟩.* 1\)+ t/u, 'whether the day is known is asked a second time beside it'],
  [/labels/u, /se" collate "C"\), 1, (?:4\) = '.*⟨0→1⟩|⟨4→[35]⟩\) = )/u, 'the years 0000 and 0001 never lie ahead'],
  [/labels/u, /> '2024-02(?:-⟨2→3⟩9|⟨-→⟩29)'|<= '2024-06-⟨3→4⟩0'/u, 'no day lies between the two'],
  [/labels/u, /end ⟨>=→>⟩ case/u, 'of two equal days either is the last'],
  [/labels/u, /updatedAt" collate "C"\), 1, ⟨10→11⟩/u, 'the T behind a day does not change its order'],
  [
    /labels/u,
    /⟨.*1 = 0|Preference".*64⟩?\)\) then 0|Preference".*⟨64→65⟩|<= 64\)\) then 0 else 1 end ⟨|'2024-Q2'\)+ and \(case|'2024-Q⟨2→3⟩'\)+ and \(case/u,
    'this copy tells whether nobody knows, which hangs on a description, for which there is no column',
  ],
];

/** All of them. */
export const EQUIVALENT: readonly Equivalent[] = [...NUMBERS, ...SPACES, ...NAMES, ...ADDRESSES, ...VIEWS, ...LABELS];
