// Of the list that blocks social networks (Fanboy's Social Blocking List, part of EasyList) the rules about LinkedIn that
// are for every site. No package that can be had everywhere carries the list, and readers turn it on themselves.

/** Addresses that it keeps browsers from asking for. */
export const socialAddresses: readonly string[] = [
  ...['-icon-linkedin.', '-linkedin-rnd.', '/btn-linkedin-', '/button-linkedin-horiz.png'],
  ...['/button-linkedIn.', '/Buttons-Linkedin.', '/follow-linkedin.', '/footer-linkedin.'],
  ...['/ico-linkedin.', '/ico_linkedin.', '/icolinkedin.', '/icon-linkedin', '/icon_linkedin.'],
  ...['/icon_linkedin_', '/icons/linkedin_', '/images/*linkedin.png', '/images/linkedin_'],
  ...['/linked_in.', '/linkedin-', '/LinkedIn.29x', '/linkedin.gif|', '/linkedin.png'],
  ...['/linkedin1.', '/linkedin2.png|', '/linkedin_16.', '/linkedin_29.', '/linkedin_32.'],
  ...['/linkedin_36x', '/linkedin_footer.', '/linkedin_icon.', '/linkedin_icon_'],
  ...['/Linkedin_social.', '/linkedInIcon.', '/media/*linkedin20.png', '/portals/*linkedin.jpg'],
  ...['/share_linkedin_', '/social_linkedin.', '/thumbnail/*linkedin-icon.png'],
  ...['_icon_linked_', '_linkedin_32.', '_social_linked_'],
];

/** What it hides. */
export const socialSelectors: readonly string[] = [
  '#footer-share-linkedin',
  '#ico-linkedin',
  '#linkedin-share-counter-link',
  '#linkedin_item',
  '#rightSocialLinkedin',
  '.track-action-LinkedIn',
  'a[href^="http://www.linkedin.com/shareArticle?"]',
  'a[href^="https://www.linkedin.com/sharing/share-offsite/?"]',
  'a[title="Join us on LinkedIn"]',
  'a[title="Share on LinkedIn"]',
];

export const socialRules = (): string =>
  [
    ...socialAddresses.map((pattern) => `${pattern}$domain=~linkedin.com`),
    ...socialSelectors.map((selector) => `##${selector}`),
  ].join('\n');
