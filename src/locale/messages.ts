// Every English word of the box. The only file that calls `msg()`; `npm run locales` makes one plain module per
// language of it. The notes are what translators see.
import {msg, str} from '@lit/localize';

export const messages = {
  heading: msg('How to switch off AI training on your LinkedIn data', {
    id: 'heading',
    desc: 'The heading of the box in a news article. Says what the box is for; not a warning.',
  }),

  // Verdict: what applies in the reader's country. The country stands in front as a heading: “Sweden”.
  began: (date: string) =>
    msg(str`LinkedIn began training AI on members’ data here on ${date}.`, {
      id: 'began',
      desc: '“Here” is the country named above this sentence. Past tense: it has begun. {date} is a full date.',
    }),
  begins: (date: string) =>
    msg(str`LinkedIn says it will begin training AI on members’ data here on ${date}.`, {
      id: 'begins',
      desc: 'In the place of “LinkedIn began …” while that day has not come. Future tense, and on LinkedIn’s word: it has not begun. {date} is a full date.',
    }),
  earlier: (date: string) =>
    msg(str`LinkedIn was already training AI on members’ data here before ${date}.`, {
      id: 'earlier',
      desc: '“Here” is the country named above this sentence. {date} is a full date.',
    }),
  unstated: msg('No statement from LinkedIn about this country or territory was found.', {
    id: 'unstated',
    desc: 'We looked and found nothing. Does not say that it applies, nor that it does not.',
  }),
  unknown: msg('LinkedIn trains AI on its members’ data unless they switch it off.', {
    id: 'unknown',
    desc: 'Stands alone when the country is not known, and as the whole text of the one-line form.',
  }),
  sameEverywhere: msg('The setting and the steps are the same everywhere.', {
    id: 'sameEverywhere',
    desc: 'Follows when the country is not known or LinkedIn has not said anything about it.',
  }),
  onByDefault: msg('The setting is on by default.', {
    id: 'onByDefault',
    desc: 'The setting that allows the training. Follows the sentence about the start.',
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
  otherCountry: msg('Another country', {
    id: 'otherCountry',
    desc: 'Last entry of the list of countries: one that is not in it.',
  }),

  // Summary
  summary: msg('In short', {id: 'summary', desc: 'Title of the summary.'}),
  announced: msg('Announced', {id: 'announced', desc: 'Term; its description is a date and how.'}),
  byBoth: (date: string) =>
    msg(str`${date}, by e-mail and in the app`, {
      id: 'byBoth',
      desc: 'When LinkedIn announced the change, and how it told members.',
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
  groups: msg('activity and messages in groups', {
    id: 'groups',
    desc: 'List entry under “Used”. Groups on LinkedIn; not private messages.',
  }),
  resumes: msg('résumés and screening answers saved on the account', {
    id: 'resumes',
    desc: 'List entry under “Used”. Screening answers: what applicants answer to a recruiter’s standard questions.',
  }),
  prompts: msg('what is typed into LinkedIn’s AI tools, and what they answer', {
    id: 'prompts',
    desc: 'List entry under “Used”.',
  }),
  unused: msg('Not used, LinkedIn says', {
    id: 'unused',
    desc: 'Term: the data that LinkedIn says is not used for this training. Keep “LinkedIn says”.',
  }),
  privateMessages: msg('private messages', {
    id: 'privateMessages',
    desc: 'List entry under “Not used”.',
  }),
  logins: msg('login and payment data', {id: 'logins', desc: 'List entry under “Not used”.'}),
  salary: msg('salary data', {id: 'salary', desc: 'List entry under “Not used”.'}),
  applications: msg('job application data that identifies a person', {
    id: 'applications',
    desc: 'List entry under “Not used”. Only data of applications that can be tied to one person.',
  }),
  minors: msg('data of members it believes to be under 18', {
    id: 'minors',
    desc: 'List entry under “Not used”. “It” is LinkedIn. “Believes” matters: it is not certain.',
  }),
  purpose: msg('Purpose, LinkedIn says', {
    id: 'purpose',
    desc: 'Term: what the training is for. Keep “LinkedIn says”.',
  }),
  writing: msg('help with writing profiles, messages and posts', {
    id: 'writing',
    desc: 'List entry under “Purpose”.',
  }),
  recruiting: msg('helping recruiters find and contact members', {
    id: 'recruiting',
    desc: 'List entry under “Purpose”.',
  }),
  effect: msg('Switching it off', {
    id: 'effect',
    desc: 'Term: what switching the setting off does.',
  }),
  notRetroactive: msg(
    'Possible at any time, and works from then on. What has already been used for training cannot be withdrawn.',
    {
      id: 'notRetroactive',
      desc: 'Says that it is never too late, that it works forward only, and that past training stays.',
    },
  ),

  // The main link
  open: msg('Open the setting on LinkedIn', {
    id: 'open',
    desc: 'The main link. Leads straight to the setting, where the reader can switch it off.',
  }),
  newTab: msg('Opens in a new tab.', {id: 'newTab', desc: 'Stands beside a link to LinkedIn.'}),
  signIn: msg('You will be asked to sign in.', {
    id: 'signIn',
    desc: 'Follows “Opens in a new tab.” Sign in to LinkedIn.',
  }),

  // Steps. {label} stands for one of LinkedIn's own labels, which is set apart; put it where it reads best.
  steps: msg('Step by step', {id: 'steps', desc: 'Title of the steps.'}),
  web: msg('On the website', {id: 'web', desc: 'Title of the steps for linkedin.com.'}),
  app: msg('In the app', {id: 'app', desc: 'Title of the steps for the phone app.'}),
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
  turnOff: (label: string) =>
    msg(str`Switch off ${label}.`, {id: 'turnOff', desc: '{label} is the name of the switch.'}),
  labelsNote: msg('Labels in English are quoted from LinkedIn; yours may be in another language.', {
    id: 'labelsNote',
    desc: 'Shown below the steps when at least one of LinkedIn’s labels could only be quoted in English; others may be native.',
  }),
  glossMe: msg('you', {
    id: 'glossMe',
    desc: 'What LinkedIn’s label “Me” means; stands behind it in brackets. Not a quotation.',
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
  regions: msg('Where it applies', {id: 'regions', desc: 'Title of the list of countries.'}),
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
  beganEarlier: msg('Already on before', {
    id: 'beganEarlier',
    desc: 'Term before a list of countries: the training was on there before that date.',
  }),
  mostOthers: msg('most other countries', {
    id: 'mostOthers',
    desc: 'Last entry of the list under “Already on before”.',
  }),
  noStatement: msg('No statement found', {
    id: 'noStatement',
    desc: 'Term before the reader’s country, when LinkedIn has said nothing about it.',
  }),
  yours: msg('your country', {
    id: 'yours',
    desc: 'For screen readers: marks the reader’s country in the list.',
  }),
  legalBasis: msg('Here LinkedIn relies on “legitimate interests” as its legal basis.', {
    id: 'legalBasis',
    desc: '“Here” is the reader’s country. Use the term of the GDPR in your language (Article 6(1)(f)).',
  }),
  microsoft: msg(
    'In the United Kingdom the same switch also covers sharing posts and other content with Microsoft for its own AI models.',
    {
      id: 'microsoft',
      desc: 'Shown to readers in the UK only. LinkedIn shares content with Microsoft.',
    },
  ),

  // What the switch does not cover
  limits: msg('What the switch does not cover', {
    id: 'limits',
    desc: 'Title of a list of what goes on after switching off.',
  }),
  personalisation: msg('models that personalise LinkedIn or keep it secure', {
    id: 'personalisation',
    desc: 'List entry: AI models that choose what members see, and those against abuse.',
  }),
  replies: msg('AI tools that you use: what you type is still processed to answer you', {
    id: 'replies',
    desc: 'List entry.',
  }),
  feedback: msg('feedback such as ratings and support requests, which may still be used', {
    id: 'feedback',
    desc: 'List entry. “May”: LinkedIn reserves it.',
  }),
  ads: msg('advertising data, which has a setting of its own', {id: 'ads', desc: 'List entry.'}),
  objection: msg(
    'You can object to these uses with a form, also without an account. LinkedIn weighs each request; the form is not a switch.',
    {id: 'objection', desc: 'Explains LinkedIn’s “Data Processing Objection Form”.'},
  ),
  openForm: msg('Open LinkedIn’s objection form', {
    id: 'openForm',
    desc: 'Link to the form with which people object to the processing of their data.',
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
  quoted: msg('read as quoted by others', {
    id: 'quoted',
    desc: 'Behind a source: its text was only seen where others quote or report it.',
  }),
  reported: msg('Reported differently', {
    id: 'reported',
    desc: 'Title of the lines that say where reports differ.',
  }),
  reportedRegions: (name: string) =>
    msg(
      str`${name} counted the US among the new places and left out Canada, Hong Kong, Iceland, Liechtenstein and Norway.`,
      {id: 'reportedRegions', desc: '{name} is a publication. Says what it reported otherwise.'},
    ),
  reportedData: (name: string) =>
    msg(
      str`${name} named public profiles and posts only, and said that hidden entries are not used; LinkedIn’s notice names more data and says nothing of hidden entries.`,
      {id: 'reportedData', desc: '{name} is a publication. Says what it reported otherwise.'},
    ),
  reportedAlgorithm: (name: string) =>
    msg(
      str`${name} said that the training improves the algorithm; LinkedIn says that the switch does not cover personalisation.`,
      {id: 'reportedAlgorithm', desc: '{name} is a publication. Says what it reported otherwise.'},
    ),
  disputed: msg(
    'Sources disagree on whether older content is still used in new training after a later switch-off.',
    {id: 'disputed', desc: 'Stands under “Reported differently”.'},
  ),
  checked: (date: string) =>
    msg(str`Facts last checked: ${date}`, {id: 'checked', desc: '{date} is a full date.'}),
  stale: msg('They may be out of date.', {
    id: 'stale',
    desc: 'Follows “Facts last checked” when that was long ago. “They” are the facts.',
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
