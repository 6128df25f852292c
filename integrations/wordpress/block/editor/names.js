// The block by its names: WordPress’ for it, the element’s, the shortcode’s.
export const name = 'ai-optout/box';
export const tag = 'linkedin-ai-optout';
export const shortcode = 'linkedin_ai_optout';
