// Every English word of the box. The only file that calls `msg()`; `npm run locales` makes one plain module per
// language of it. The notes are what translators see.
import {msg, str} from '@lit/localize';

export const messages = {
  heading: msg('How to switch off generative AI training on your LinkedIn data', {
    id: 'heading',
    desc: 'The heading of the box in a news article. Says what the box is for; not a warning. “Generative AI” as your newspapers say it.',
  }),

  // Verdict: what applies in the reader's country. The country stands in front as a heading: “Sweden”.
  began: (date: string) =>
    msg(
      str`On ${date}, LinkedIn began using members’ data here to train AI that creates content.`,
      {
        id: 'began',
        desc: '“Here” is the country named above this sentence: the members are there; where the AI is trained is not said. Past tense: it has begun. {date} is a full date.',
      },
    ),
  begins: (date: string) =>
    msg(
      str`LinkedIn says that on ${date} it will begin using members’ data here to train AI that creates content.`,
      {
        id: 'begins',
        desc: '“Here” is the country named above this sentence: the members are there; where the AI is trained is not said. In the place of “On …, LinkedIn began …” while that day has not come. Future tense, and on LinkedIn’s word: it has not begun. {date} is a full date.',
      },
    ),
  resumed: (date: string) =>
    msg(
      str`After a pause, LinkedIn has used members’ data here since ${date} to train AI that creates content.`,
      {
        id: 'resumed',
        desc: '“Here” is the country named above this sentence: the members are there; where the AI is trained is not said. It was paused, and is on since that day. Do not write “resumed”, “again” or “as before”: in one of these countries it is not known whether data had been used before the pause. {date} is a full date.',
      },
    ),
  earlier: (date: string) =>
    msg(
      str`LinkedIn has used members’ data here since before ${date} to train AI that creates content.`,
      {
        id: 'earlier',
        desc: '“Here” is the country named above this sentence: the members are there; where the AI is trained is not said. It was on before that day already, and still is. {date} is a full date.',
      },
    ),
  unstated: msg('No LinkedIn statement naming this country or territory was found.', {
    id: 'unstated',
    desc: 'We looked and found nothing. Does not say that it applies, nor that it does not: LinkedIn’s worldwide texts may cover the country; none names it.',
  }),
  unknown: msg(
    'LinkedIn uses members’ data to train AI that creates content, unless they opt out.',
    {
      id: 'unknown',
      desc: 'Stands alone when the country is not known, and as the whole text of the one-line form. “They” are the members; to opt out: to switch the setting off. Where a pronoun could mean the AI, name the setting.',
    },
  ),
  ifThere: msg('If your account has a setting for this training, the link opens that setting.', {
    id: 'ifThere',
    desc: 'Follows when the country is not known or LinkedIn has not named it. “This training”: of AI that creates content. The link is the button below.',
  }),
  onByDefault: msg('The setting that allows this is on by default.', {
    id: 'onByDefault',
    desc: '“This” is the use of data named in the sentence before.',
  }),
  fromAttribute: msg('Country set by this page.', {
    id: 'fromAttribute',
    desc: 'How the country is known: the web page that shows the box has fixed it.',
  }),
  fromReader: msg('Country chosen by you.', {
    id: 'fromReader',
    desc: 'How the country is known: the reader picked it in the list.',
  }),
  fromTimeZone: msg('Country guessed from your device’s time zone.', {
    id: 'fromTimeZone',
    desc: 'How the country is known. It must be clear that it is a guess.',
  }),
  fromLanguage: msg('Country guessed from your browser’s language.', {
    id: 'fromLanguage',
    desc: 'How the country is known. It must be clear that it is a guess.',
  }),
  fromNothing: msg('Your country is not known.', {
    id: 'fromNothing',
    desc: 'The country could not be guessed.',
  }),
  country: msg('Country or territory', {
    id: 'country',
    desc: 'Label of the list in which the reader picks a country. Also the title when none is known.',
  }),
  otherCountry: msg('Another country or territory', {
    id: 'otherCountry',
    desc: 'Last entry of the list of countries: one that is not in it. Also the title when it is chosen.',
  }),

  // The main link
  open: msg('Open the setting on LinkedIn', {
    id: 'open',
    desc: 'The main link. Leads straight to the setting, where the reader can switch it off.',
  }),
  newTab: msg('Opens in a new tab.', {id: 'newTab', desc: 'Stands beside a link to LinkedIn.'}),
  signIn: msg('LinkedIn may ask you to sign in.', {
    id: 'signIn',
    desc: 'Stands beside the main link. Sign in to LinkedIn.',
  }),

  // What it does
  effect: msg('What switching off does', {
    id: 'effect',
    desc: 'Title of what follows; what is switched off is the setting.',
  }),
  notRetroactive: msg(
    'You can switch the setting off at any time, with effect from then on. This does not undo training already done.',
    {
      id: 'notRetroactive',
      desc: 'It is never too late, it works forward only, and past training stays.',
    },
  ),
  disputed: msg(
    'On older content, statements differ: LinkedIn says that it no longer uses the data of members who switch off for this training; the Italian data protection authority says that only what they publish afterwards is protected.',
    {
      id: 'disputed',
      desc: 'Older content: what was on LinkedIn before. “They”: the members who switch off; “afterwards”: after switching off.',
    },
  ),

  // Which data
  summary: msg('Which data', {
    id: 'summary',
    desc: 'Title of two lists: data that is used for the training, and data that is not.',
  }),
  used: msg('Used', {
    id: 'used',
    desc: 'Term: the data that is used for training. A list follows.',
  }),
  profile: msg('profile details such as photo, work history and skills', {
    id: 'profile',
    desc: 'List entry under “Used”.',
  }),
  content: msg('posts, articles, comments and poll answers', {
    id: 'content',
    desc: 'List entry under “Used”.',
  }),
  groups: msg('activity and messages in LinkedIn Groups', {
    id: 'groups',
    desc: 'List entry under “Used”. Groups are a feature of LinkedIn; not private messages.',
  }),
  resumes: msg('résumés and screening answers saved to your account', {
    id: 'resumes',
    desc: 'List entry under “Used”. Résumés: CVs, not summaries. Screening answers: what applicants answer to a recruiter’s standard questions. The account is a user’s account on LinkedIn.',
  }),
  prompts: msg('what you type into LinkedIn’s AI tools, and their replies', {
    id: 'prompts',
    desc: 'List entry under “Used”. “Their”: the tools’.',
  }),
  unused: msg('Not used for this training, LinkedIn says', {
    id: 'unused',
    desc: 'Term: the data that LinkedIn says is not used for this training. Keep “for this training” and “LinkedIn says”. A list follows.',
  }),
  privateMessages: msg('private messages', {
    id: 'privateMessages',
    desc: 'List entry under “Not used”.',
  }),
  logins: msg('login credentials and payment information', {
    id: 'logins',
    desc: 'List entry under “Not used”. Credentials: what one signs in with, such as the password.',
  }),
  salary: msg('salary data that members have provided', {
    id: 'salary',
    desc: 'List entry under “Not used”. Only what members have entered themselves.',
  }),
  applications: msg('job application data that can be traced to a member', {
    id: 'applications',
    desc: 'List entry under “Not used”. Only data of applications that can be traced back to one member.',
  }),
  minors: msg('data of members LinkedIn believes to be under 18', {
    id: 'minors',
    desc: 'List entry under “Not used”. “Believes” matters: it is not certain.',
  }),

  // Purposes and announcement
  background: msg('Purposes and announcement', {
    id: 'background',
    desc: 'Title: what the training is for, and when it was announced.',
  }),
  purpose: msg('Purposes, LinkedIn says', {
    id: 'purpose',
    desc: 'Term: what the AI is for that is trained. Keep “LinkedIn says”. A list follows.',
  }),
  writing: msg('help with writing profiles, messages and posts', {
    id: 'writing',
    desc: 'List entry under “Purposes”.',
  }),
  recruiting: msg('helping recruiters find and contact members', {
    id: 'recruiting',
    desc: 'List entry under “Purposes”.',
  }),
  adCopy: msg('writing advertisements for LinkedIn’s customers', {
    id: 'adCopy',
    desc: 'List entry under “Purposes”. The texts of advertisements; the customers are companies that advertise.',
  }),
  ownContent: msg('producing content that LinkedIn itself publishes', {
    id: 'ownContent',
    desc: 'List entry under “Purposes”.',
  }),
  assistant: msg('a chat assistant', {
    id: 'assistant',
    desc: 'List entry under “Purposes”. A program to chat with, on LinkedIn.',
  }),
  announced: msg('More countries announced', {
    id: 'announced',
    desc: 'Term; what was announced is that the training would start in more countries. When and how follows.',
  }),
  byBoth: (date: string) =>
    msg(str`members were told from ${date} on, by email and in the app`, {
      id: 'byBoth',
      desc: 'From when on LinkedIn told members of it, and how; it took some weeks. {date} is a full date.',
    }),

  // Steps. {label} stands for one of LinkedIn's own labels, with its quotation marks; put it where it reads best.
  steps: msg('Step by step', {id: 'steps', desc: 'Title of the steps.'}),
  quotation: (label: string) =>
    msg(str`“${label}”`, {
      id: 'quotation',
      desc: 'One of LinkedIn’s labels in the quotation marks of your language. Only the marks and {label}.',
    }),
  quotationWithGloss: (label: string, gloss: string) =>
    msg(str`“${label}” (${gloss})`, {
      id: 'quotationWithGloss',
      desc: 'The same for a label in English, with what it means in your language behind it in brackets: in those of your language, with a space before where your language has one.',
    }),
  web: msg('By hand, on the website', {
    id: 'web',
    desc: 'Title of the steps for linkedin.com. “By hand”: without the direct link above.',
  }),
  app: msg('By hand, in the app', {id: 'app', desc: 'Title of the steps for the phone app.'}),
  photoWeb: (label: string) =>
    msg(str`Sign in and select your photo or ${label} at the top.`, {
      id: 'photoWeb',
      desc: '{label} is LinkedIn’s menu “Me”.',
    }),
  photoApp: msg('Tap your profile photo at the top.', {
    id: 'photoApp',
    desc: 'First step in the app.',
  }),
  choose: (label: string) =>
    msg(str`Choose ${label}.`, {id: 'choose', desc: '{label} is a menu entry on LinkedIn.'}),
  chooseUnder: (heading: string, label: string) =>
    msg(str`Under ${heading}, choose ${label}.`, {
      id: 'chooseUnder',
      desc: '{heading} is a heading on LinkedIn’s page, {label} an entry below it.',
    }),
  chooseThen: (first: string, second: string) =>
    msg(str`Choose ${first}, then ${second}.`, {
      id: 'chooseThen',
      desc: 'Two menu entries on LinkedIn, one after the other. {first} and {second} are their labels, with quotation marks.',
    }),
  turnOff: (label: string) =>
    msg(str`Switch off ${label}.`, {id: 'turnOff', desc: '{label} is the name of the switch.'}),
  labelsNote: msg(
    'Labels in English are LinkedIn’s; LinkedIn may show you them in another language.',
    {
      id: 'labelsNote',
      desc: 'Shown below the steps when at least one of LinkedIn’s labels could only be quoted in English; others may be native. Portuguese of Portugal: there they are in the Portuguese of Brazil, and this says so.',
    },
  ),
  glossMe: msg('I', {
    id: 'glossMe',
    desc: 'What LinkedIn’s label “Me” means: the person who reads; stands behind it in brackets. Not a quotation.',
  }),
  glossSettings: msg('settings and privacy', {
    id: 'glossSettings',
    desc: 'What LinkedIn’s label “Settings & Privacy” means; stands behind it in brackets. Not a quotation.',
  }),
  glossAppSettings: msg('settings', {
    id: 'glossAppSettings',
    desc: 'What LinkedIn’s label “Settings” means; stands behind it in brackets. Not a quotation.',
  }),
  glossDataPrivacy: msg('protection of your data', {
    id: 'glossDataPrivacy',
    desc: 'What LinkedIn’s label “Data privacy” means; stands behind it in brackets. Not a quotation.',
  }),
  glossHowUsed: msg('how LinkedIn uses your data', {
    id: 'glossHowUsed',
    desc: 'What LinkedIn’s label “How LinkedIn uses your data” means. Not a quotation.',
  }),
  glossSetting: msg('data for improving generative AI', {
    id: 'glossSetting',
    desc: 'What LinkedIn’s label “Data for Generative AI Improvement” means. Not a quotation.',
  }),
  glossToggle: msg('use of your data for training AI models that create content', {
    id: 'glossToggle',
    desc: 'What “Use my data for training content creation AI models” means. Not a quotation.',
  }),

  // Where it applies
  regions: msg('Where this applies', {
    id: 'regions',
    desc: 'Title: the countries, and what is known of each. “This” is the training.',
  }),
  beganOn: (date: string) =>
    msg(str`Began on ${date}`, {
      id: 'beganOn',
      desc: 'Term before a list of countries: the training began there on {date}.',
    }),
  beginsOn: (date: string) =>
    msg(str`To begin on ${date}`, {
      id: 'beginsOn',
      desc: 'In the place of “Began on …” for countries where it has not begun: LinkedIn says that it will, on {date}.',
    }),
  resumedOn: (date: string) =>
    msg(str`Paused in 2024, on since ${date}`, {
      id: 'resumedOn',
      desc: 'Term before a list of countries: the training had been paused there in 2024 and has been on since {date}.',
    }),
  beganEarlier: msg('Already in place earlier', {
    id: 'beganEarlier',
    desc: 'Term before a list of countries: the training was on there before it began in the countries of the list above.',
  }),
  mostOthers: msg('most other countries', {
    id: 'mostOthers',
    desc: 'Last entry of the list under “Already in place earlier”.',
  }),
  noStatement: msg('Not named by LinkedIn, as far as found', {
    id: 'noStatement',
    desc: 'Term before the reader’s country, when no statement of LinkedIn names it.',
  }),
  yours: msg('your country or territory', {
    id: 'yours',
    desc: 'For screen readers: marks the reader’s country in the list.',
  }),
  legalBasis: msg(
    'Here LinkedIn relies on “legitimate interests” as its legal basis for the training.',
    {
      id: 'legalBasis',
      desc: '“Here”: in the country or countries named above; choose a word that fits both. Use the term of the GDPR in your language (Article 6(1)(f)).',
    },
  ),
  microsoft: msg(
    'Here the same setting also covers LinkedIn’s sharing of posts and other content with Microsoft to train Microsoft’s AI models.',
    {
      id: 'microsoft',
      desc: '“Here”: in the country or countries named above; choose a word that fits both. The setting that switches the training off also stops this. LinkedIn shares the content, so that Microsoft can train Microsoft’s models.',
    },
  ),
  authority: msg('Data protection authority', {
    id: 'authority',
    desc: 'Term; the name of the authority in the reader’s country follows. Also says of a source that it is such an authority. The official term where your language has one.',
  }),
  paused: (date: string) =>
    msg(
      str`On ${date}, the authority said that, after questions from the authority, LinkedIn had paused this training for members here.`,
      {
        id: 'paused',
        desc: 'The authority is the one named above. “Here”: the reader’s country. The date is that of its statement. It was paused in 2024; it is on now. {date} is a full date.',
      },
    ),
  changes: (date: string) =>
    msg(
      str`On ${date}, the authority said that it had neither approved the training nor found it compliant with the law; LinkedIn had made changes after questions from the authority.`,
      {
        id: 'changes',
        desc: 'The authority is the one named above; “it had” is the authority. {date} is a full date.',
      },
    ),
  concern: (date: string) =>
    msg(
      str`On ${date}, the authority said that it was very concerned about the training, and asked members to switch the setting off.`,
      {id: 'concern', desc: 'The authority is the one named above. {date} is a full date.'},
    ),
  examines: (date: string) =>
    msg(
      str`On ${date}, the authority said that it was examining, with other European authorities, which data is used, whether objecting works and whether the legal basis holds.`,
      {
        id: 'examines',
        desc: 'The authority is the one named above; the others are data protection authorities. {date} is a full date.',
      },
    ),
  monitors: (date: string) =>
    msg(str`On ${date}, the authority said that it would keep monitoring LinkedIn.`, {
      id: 'monitors',
      desc: 'The authority is the one named above. {date} is a full date.',
    }),
  guidance: msg('The authority has published advice on how to object to the training.', {
    id: 'guidance',
    desc: 'The authority is the one named above. To object: by the switch or by the form.',
  }),
  complaint: msg('You can complain to the authority about how LinkedIn uses your data.', {
    id: 'complaint',
    desc: 'The authority is the one named above. To lodge a complaint, as the GDPR has it.',
  }),

  // What the switch does not cover
  limits: msg('What the setting does not cover', {
    id: 'limits',
    desc: 'Title of a list of what goes on after switching off.',
  }),
  personalisation: msg('AI that decides what you see on LinkedIn or keeps LinkedIn secure', {
    id: 'personalisation',
    desc: 'List entry: AI models that choose what members see, and those against abuse.',
  }),
  replies: msg('AI tools that you use: what you type is still processed to answer you', {
    id: 'replies',
    desc: 'List entry. “Still”: also after switching off.',
  }),
  feedback: msg(
    'feedback such as ratings, reports and support requests, which may be used even after switching off',
    {
      id: 'feedback',
      desc: 'List entry. “May”: LinkedIn reserves it. Reports: when members report something to LinkedIn. Support requests: questions to customer support.',
    },
  ),
  ads: msg('advertising data, which has settings of its own', {id: 'ads', desc: 'List entry.'}),
  objection: msg(
    'With LinkedIn’s form you can object, even without an account, to the training itself and to what the setting does not cover. LinkedIn decides case by case; sending the form does not by itself switch anything off.',
    {id: 'objection', desc: 'Explains LinkedIn’s “Data Processing Objection Form”.'},
  ),
  openForm: msg('Open LinkedIn’s objection form', {
    id: 'openForm',
    desc: 'Link to the form with which people object to the processing of their data.',
  }),

  openAds: msg('Open the advertising settings on LinkedIn', {
    id: 'openAds',
    desc: 'Link to the settings for advertising data.',
  }),

  // Sources and footer
  sources: msg('Sources', {id: 'sources', desc: 'Title of the list of sources.'}),
  source: (number: string, name: string) =>
    msg(str`Source ${number}: ${name}`, {
      id: 'source',
      desc: 'For screen readers: a footnote. {number} is its number, {name} who published the source.',
    }),
  archived: msg('read in an archive', {
    id: 'archived',
    desc: 'Behind a source: its text was read in a stored copy, not on the original page.',
  }),
  quoted: msg('seen only as quoted elsewhere', {
    id: 'quoted',
    desc: 'Behind a source: its text was only seen where others quote or report it.',
  }),
  reported: msg('Reported differently', {
    id: 'reported',
    desc: 'Title of the lines that say where reports differ.',
  }),
  reportedRegions: (name: string) =>
    msg(
      str`Early reports (${name} and others) counted the US among the new places and left out several that this box lists.`,
      {
        id: 'reportedRegions',
        desc: '{name} is a publication; it stays uninflected, in brackets. Early: from before the start. Places: countries and territories; new: where the training was to start. Says what reports said otherwise, without scolding.',
      },
    ),
  reportedData: (name: string) =>
    msg(
      str`Early reports (${name} and others) named only public profiles and posts, and said that “hidden entries” were not used; LinkedIn’s privacy notice names more kinds of data and does not mention hidden entries.`,
      {
        id: 'reportedData',
        desc: '{name} is a publication; it stays uninflected, in brackets. “Hidden entries” is the reports’ own phrase, which they do not explain: translate it as vaguely. More kinds of data: than those reports. “Privacy notice”: LinkedIn’s legal text; not a message, not an announcement.',
      },
    ),
  reportedAlgorithm: (name: string) =>
    msg(
      str`Early reports (${name} and others) said that the training improves LinkedIn’s algorithm; LinkedIn says that the setting does not cover the AI that decides what members see.`,
      {
        id: 'reportedAlgorithm',
        desc: '{name} is a publication; it stays uninflected, in brackets.',
      },
    ),
  checked: (date: string, until: string) =>
    msg(str`Facts last checked: ${date}. After ${until} they may be out of date.`, {
      id: 'checked',
      desc: '{date} and {until} are full dates. “They” are the facts.',
    }),
  stale: (date: string) =>
    msg(str`These facts were last checked on ${date} and may be out of date.`, {
      id: 'stale',
      desc: 'Shown at the top when that was long ago. {date} is a full date.',
    }),
  unaffiliated: msg('Not affiliated with LinkedIn.', {
    id: 'unaffiliated',
    desc: 'LinkedIn has nothing to do with this box.',
  }),
  language: msg('Language', {
    id: 'language',
    desc: 'Label of the list in which the reader picks the language of the box.',
  }),
  more: msg('Details and steps', {
    id: 'more',
    desc: 'In the small form: opens everything that is not shown at first.',
  }),
};

/** The words of one language, by role. */
export type Messages = typeof messages;
