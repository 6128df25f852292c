// The box as the content of Ghost's HTML card: for the editor, for an import, or for the Admin API.

/** The tag, with the plain rendition inside for feeds, e-mail and readers without scripts. */
export const tagCard = (plain, lang) =>
  `<linkedin-ai-optout lang="${lang}">${plain}</linkedin-ai-optout>`;

/** For `POST /ghost/api/admin/posts/?source=html`: Ghost keeps to the letter what stands between the two comments. */
export const forAdminApi = (card) =>
  `<!--kg-card-begin: html-->\n${card}\n<!--kg-card-end: html-->`;

/** Settings → Code injection → Site header. */
export const siteHeader = (address) => `<script type="module" src="${address}"></script>`;
