/** What a page in Chromium waits for comes, however busy the machine is; a longer wait is in vain. In milliseconds. */
export const patience = 180_000;
